/** DPX, frames of film (SMPTE ST 268, https://www.fileformat.info/format/dpx/egff.htm): a header of 2,048 bytes. */
import { readBinaryTable } from '../blocks/binary-table.ts';
import type { ByteSource } from '../io/byte-source.ts';
import type { RawValue, TagSink } from '../model.ts';
import { dpxMain } from '../tags/pictures/film.ts';

/** The header with the identifier of the user's data behind it. */
const headerSize = 2080;

/** Fields that are given although all their bits are set, which is how a field is left empty. */
const always = new Set([
	'DittoKey',
	'EncryptionKey',
	'OriginalFrameRate',
	'TimeCode',
	'DPXFileSize',
	'DataSign'
]);
/** Of several pictures in one file; of the first the text is always given. */
const furtherImage = /^Image[2-8]Description$/;

const isUndefined = (value: RawValue): boolean =>
	Array.isArray(value)
		? value.every((one: RawValue) => isUndefined(one))
		: value === 0xffffffff || Number.isNaN(value);

/** Reads the header. */
export async function read(file: ByteSource, found: TagSink): Promise<void> {
	found.is({ type: 'DPX', extension: 'dpx', mime: 'image/x-dpx' });
	const header = await file.read(0, headerSize);
	readBinaryTable(
		dpxMain,
		header,
		{
			at: 0,
			little: header[0] === 0x58,
			use: ({ id, name }, raw) => {
				const further = furtherImage.test(name);
				if (further && (raw === '' || header[Number(id)] === 0xff)) return undefined;
				return !always.has(name) && isUndefined(raw) ? undefined : raw;
			}
		},
		found
	);
}
