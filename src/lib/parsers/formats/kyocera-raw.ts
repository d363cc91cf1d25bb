/** Raw files of Kyocera's and Contax' N Digital: a head of fixed places. https://exiftool.org/TagNames/KyoceraRaw.html */
import { addConversions } from '../conversions.ts';
import { kyoceraConversions } from '../conversions/kyocera.ts';
import type { ByteSource } from '../io/byte-source.ts';
import { readRows } from '../makers/binary.ts';
import { noteOf } from '../makers/note.ts';
import type { TagSink } from '../model.ts';
import { kyoceraRawMain } from '../tags/makers/kyocera-raw.ts';

addConversions(kyoceraConversions);

const headSize = 156;

export async function read(file: ByteSource, found: TagSink): Promise<void> {
	found.is({ type: 'RAW', extension: 'raw', mime: 'image/x-raw' });
	const head = await file.read(0, headSize);
	if (head.length < headSize) found.warn('RAW: the file ends inside its head');
	readRows(head, 0, noteOf(head, 0, false, found), kyoceraRawMain);
}
