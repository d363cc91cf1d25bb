/** An ICC profile in a file of its own. */
import type { ByteSource } from '../io/byte-source.ts';
import { readIcc } from '../blocks/icc.ts';
import type { TagSink } from '../model.ts';

/** Reads the profile. */
export async function read(file: ByteSource, found: TagSink): Promise<void> {
	found.is({ type: 'ICC', extension: 'icc', mime: 'application/vnd.iccprofile' });
	readIcc(await file.read(0, file.size), 0, found);
}
