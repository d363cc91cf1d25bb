/** Where directories of EXIF hand on maker notes: the list of makers loads for the first. */
import type { Field } from '../blocks/exif.ts';
import type { TiffData } from '../blocks/tiff-data.ts';
import type { TagSink } from '../model.ts';
import { onDemand } from '../on-demand.ts';

const makers = onDemand(() => import('./makers.ts'));

/** Of a note in a file as much is read at once; what lies further is read where it is asked for. */
export const firstPart = 128 * 1024;

/** As `readMakerNote` of makers.ts. */
export function readMakerNote(data: TiffData, field: Field, group: string, found: TagSink): void {
	found.later('MakerNotes', makers, (module) => {
		module.readMakerNote(data, field, group, found);
	});
}
