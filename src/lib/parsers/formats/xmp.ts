/** XMP in a file of its own: a sidecar. */
import type { ByteSource } from '../io/byte-source.ts';
import { readXmp } from '../blocks/xmp.ts';
import type { TagSink } from '../model.ts';

/** Reads the packet. */
export async function read(file: ByteSource, found: TagSink): Promise<void> {
	found.is({ type: 'XMP', extension: 'xmp', mime: 'application/rdf+xml' });
	readXmp(await file.read(0, file.size), 0, found);
}
