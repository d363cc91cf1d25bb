/** Tags of what ExifTool does not read: kept, and shown only when unknown ones are asked for. */
import type { TagSink } from '../model.ts';
import { sinkWith } from './nested.ts';

/** A sink that hands on to another what is kept out of sight. */
export const outOfSight = (found: TagSink): TagSink =>
	sinkWith(found, {
		tag: (entry, ...rest) => {
			found.tag({ ...entry, unknown: true }, ...rest);
		}
	});
