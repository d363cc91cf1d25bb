/** What ExifTool's listing does not tell of Ricoh's maker notes. */
import type { MakerHint, Place } from '../../../makers/note.ts';
import type { Addition, Supplement } from '../../../table.ts';

const rows = (hint: MakerHint, more: Addition = {}): Addition => ({ ...more, hint });
const numbers = 3;

/** Sixteen letters; else a number of as many bytes. */
const isText = (place: Place): boolean => place.bytes().every((byte) => byte >= 0x20 && byte < 0x7f);

export const ricohMain: Supplement = {
	2: { print: 'ricohRevision' },
	'5:SerialNumber': rows({ when: isText }, { print: 'ricohSerial' }),
	'5:InternalSerialNumber': { value: 'hexadecimal', hint: { as: 'int8u', count: 16 } satisfies MakerHint },
	0xe00: { name: 'PrintIM' },
	4098: rows({ when: ({ type }) => type === numbers }),
	'4099:Sharpness': rows({ when: ({ type }) => type !== numbers }),
	4100: rows({ as: 'int16s', when: ({ type }) => type === numbers }),
	4107: { print: 'ricohSignedTenth' },
	4114: rows({ as: 'int32s' }, { print: 'ricohContrast' }),
	5376: { print: 'ricohMillimetres' },
	0x2001: { name: 'RicohSubdir' },
	0x4001: { name: 'ThetaSubdir' },
	PreviewImage: { name: 'PreviewImage', binary: true }
};

export const ricohImageInfo: Supplement = {
	6: { value: 'ricohDate' },
	28: { group1: undefined, hint: { offset: true, fact: 'ricohPreviewStart' } satisfies MakerHint },
	30: { group1: undefined, hint: { fact: 'ricohPreviewLength' } satisfies MakerHint }
};

const face = (index: number): Addition =>
	rows({ when: ({ note }) => Number(note.facts.get('ricohFaces') ?? 0) > index });

export const ricohFaceInfo: Supplement = {
	181: rows({ fact: 'ricohFaces' }),
	182: face(0),
	...Object.fromEntries(Array.from({ length: 8 }, (_none, index) => [188 + index * 12, face(index)]))
};

export const ricohSubdir: Supplement = {
	0x1a: { name: 'FaceInfo' },
	0x29: { name: 'FirmwareInfo' },
	0x2c: { name: 'SerialInfo' }
};

export const ricohText: Supplement = { Rev: { print: 'ricohRevision' }, Rv: { print: 'ricohRevision' } };
