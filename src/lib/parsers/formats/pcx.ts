/** PCX (ZSoft's technical reference manual, https://www.fileformat.info/format/pcx/egff.htm): a header of 128 bytes. */
import { readBinaryTable } from '../blocks/binary-table.ts';
import type { ByteSource } from '../io/byte-source.ts';
import type { TagSink } from '../model.ts';
import { pcxMain } from '../tags/pictures/bitmaps.ts';

const headerSize = 128;

/** Reads the header. The size is told by the last column and row, counted with the margins. */
export async function read(file: ByteSource, found: TagSink): Promise<void> {
	found.is({ type: 'PCX', extension: 'pcx', mime: 'image/pcx' });
	const header = await file.read(0, headerSize);
	const number = (at: number) => (header[at] ?? 0) | ((header[at + 1] ?? 0) << 8);
	const sides: Readonly<Record<string, number>> = {
		ImageWidth: number(8) - number(4) + 1,
		ImageHeight: number(10) - number(6) + 1
	};
	readBinaryTable(
		pcxMain,
		header,
		{
			at: 0,
			little: true,
			// Older programs leave the screen's size empty.
			use: ({ name }, raw) => (raw === 0 && name.startsWith('Screen') ? undefined : (sides[name] ?? raw))
		},
		found
	);
}
