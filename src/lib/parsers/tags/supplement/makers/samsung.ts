/** What ExifTool's listing does not tell of Samsung's maker notes. */
import type { MakerHint, Place } from '../../../makers/note.ts';
import type { RawValue } from '../../../model.ts';
import type { Addition, Supplement } from '../../../table.ts';

const rows = (hint: MakerHint, more: Addition = {}): Addition => ({ ...more, hint });

const key = 'samsungKey';
const signed = new Set([6, 8, 9]);

/** Numbers from which those of the key are taken, or to which they are added, from one of them on; without a key there are none. */
const ciphered = (sign: 1 | -1, from = 0, skipped = 0): Addition =>
	rows({
		use: (raw: RawValue, { note, type }: Place) => {
			const keys = note.facts.get(key);
			if (!Array.isArray(raw) || !Array.isArray(keys) || keys.length === 0) return undefined;
			return raw.map((number: RawValue, index) => {
				if (index < skipped) return number;
				const by = sign * Number(keys[(index - skipped + from) % keys.length]);
				const sum = Number(number) + by;
				return signed.has(type) ? sum | 0 : sum >>> 0;
			});
		}
	});
const less = (from = 0): Addition => ciphered(-1, from);
const more = (from = 0): Addition => ciphered(1, from);
/** The first says how many points a curve has. */
const curve = ciphered(1, 0, 1);

export const samsungMain: Supplement = {
	0: { value: 'versionText' },
	2: { group1: undefined, hint: { fact: 'samsungPreviewStart' } satisfies MakerHint },
	3: { group1: undefined, hint: { fact: 'samsungPreviewLength' } satisfies MakerHint },
	PreviewImage: { name: 'PreviewImage', binary: true }
};

export const samsungPictureWizard: Supplement = {
	2: { value: 'samsungFourLess' },
	3: { value: 'samsungFourLess' },
	4: { value: 'samsungFourLess' }
};

export const samsungType2: Supplement = {
	2: { hex: true },
	3: { hex: true },
	0x11: { name: 'OrientationInfo' },
	32: rows({ pick: (place) => (place.bytes().every((byte) => byte === 0) ? 0 : 1) }),
	48: { value: 'samsungLines', hint: { as: 'undef' } satisfies MakerHint },
	0x35: { name: 'PreviewIFD' },
	67: { print: 'samsungCelsius' },
	/** Some write a number that is none. */
	0xa002: rows({ use: (raw) => (/^\w{5}/.test(String(raw)) ? raw : undefined) }),
	0xa018: { print: 'xmpExposureTime' },
	0xa019: { print: 'samsungOneDecimal' },
	0xa01a: { value: 'samsungTenths', print: 'samsungMillimetres' },
	0xa020: rows({ fact: key }),
	0xa021: less(),
	0xa022: less(4),
	0xa023: less(8),
	0xa024: less(1),
	0xa028: less(),
	0xa030: more(),
	0xa031: more(),
	0xa032: more(),
	0xa033: more(),
	0xa034: more(4),
	0xa035: less(),
	0xa036: less(2),
	0xa040: curve,
	0xa041: curve,
	0xa042: curve,
	0xa043: curve
};

export const nikonPreviewIFD: Supplement = {
	513: { group1: 'PreviewIFD', hint: { offset: true, fact: 'samsungPreviewStart' } satisfies MakerHint },
	514: { group1: 'PreviewIFD', hint: { fact: 'samsungPreviewLength' } satisfies MakerHint },
	PreviewImage: { name: 'PreviewImage', group1: 'PreviewIFD', binary: true }
};
