/** Properties of XMP that are notes of a camera in base64: their reader loads for the first. */
import { isBinary } from '../print.ts';
import type { ByteRange, RawValue, TagSink } from '../model.ts';
import { onDemand } from '../on-demand.ts';
import { latin1 } from '../io/byte-reader.ts';

const google = onDemand(() => import('../makers/google.ts'));

/** Names of their tags. */
export const cameraNotes: ReadonlySet<string> = new Set(['HDRPlusMakerNote', 'HDRPMakerNote', 'ShotLogData']);

export function readCameraNote(name: string, raw: RawValue, range: ByteRange, found: TagSink): void {
	const text = typeof raw === 'string' ? raw : isBinary(raw) && raw.bytes ? latin1(raw.bytes) : '';
	// What says HDRP in base64.
	if (!text.startsWith('SERSU')) return;
	found.later(name, google, (module) => {
		module.readXmpNote(name, text, range, found);
	});
}
