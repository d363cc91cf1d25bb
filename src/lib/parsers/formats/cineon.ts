/** Cineon, scanned film (https://www.fileformat.info/format/cineon/egff.htm): a header of places, which DPX grew out of. */
import { readBinaryTable } from '../blocks/binary-table.ts';
import { decodeString } from '../blocks/exif-values.ts';
import type { ByteSource } from '../io/byte-source.ts';
import type { TagSink } from '../model.ts';
import { defineTable, entryFor } from '../table.ts';

/** Up to the colours of the film. */
const headerSize = 1024;

/** Names as those of DPX, where it has the same. */
const table = defineTable('Other::Cineon', 'File', 'File', [
	{ id: 24, name: 'HeaderVersion', type: 'string', count: 8 },
	{ id: 32, name: 'ImageFileName', type: 'string', count: 100 },
	{
		id: 192,
		name: 'Orientation',
		type: 'int8u',
		print: {
			0: 'Horizontal (normal)',
			1: 'Mirror vertical',
			2: 'Mirror horizontal',
			3: 'Rotate 180',
			4: 'Mirror horizontal and rotate 270 CW',
			5: 'Rotate 90 CW',
			6: 'Rotate 270 CW',
			7: 'Mirror horizontal and rotate 90 CW'
		}
	},
	{ id: 193, name: 'ImageElements', type: 'int8u' },
	{ id: 198, name: 'BitsPerSample', type: 'int8u' },
	{ id: 200, name: 'ImageWidth', type: 'int32u' },
	{ id: 204, name: 'ImageHeight', type: 'int32u' }
]);

const created = entryFor(table, 132, 'CreateDate');

/** Reads the header. Fields that are left empty have all their bits set, texts none. */
export async function read(file: ByteSource, found: TagSink): Promise<void> {
	found.is({ type: 'CIN', extension: 'cin', mime: 'image/x-cineon' });
	const header = await file.read(0, headerSize);
	const use = (_entry: unknown, raw: unknown) =>
		raw === '' || raw === 0xff || raw === 0xffff_ffff ? undefined : (raw as string | number);
	const [date = '', time = ''] = [132, 144].map((at) => decodeString(header.subarray(at, at + 12)));
	if (date !== '') found.tag(created, `${date} ${time}`.trim(), [132, 24]);
	readBinaryTable(table, header, { at: 0, little: header[0] === 0xd7, use }, found);
}
