/** What ExifTool's listing does not tell of the boxes that cameras keep in their films: which rows hold, and how numbers read. */
import type { MakerHint, Place } from '../../../makers/note.ts';
import { latin1 } from '../../../io/byte-reader.ts';
import type { RawValue } from '../../../model.ts';
import type { Addition, Supplement } from '../../../table.ts';

const hint = (what: MakerHint): Addition => ({ hint: what });

/** A picture, as long as another row said. */
const picture = (length: string, when?: MakerHint['when']): Addition => ({
	binary: true,
	hint: {
		...(when && { when }),
		use: (raw, { note, size }) => {
			const told = note.facts.get(length);
			return typeof told === 'number' && told < size ? firstOf(raw, told) : raw;
		}
	} satisfies MakerHint
});

const firstOf = (raw: RawValue, size: number): RawValue =>
	typeof raw === 'object' && 'bytes' in raw && raw.bytes
		? { binary: size, bytes: raw.bytes.subarray(0, size) }
		: raw;

const isJpeg = (bytes: Uint8Array, at: number): boolean =>
	bytes[at] === 0xff && bytes[at + 1] === 0xd8 && bytes[at + 2] === 0xff;

/** Panasonic's box has been laid out in ways of its own by many cameras: of what says one thing the first counts. */
const make: MakerHint = { when: (place) => /^(?:LEICA|Panasonic)/.test(letters(place, 9)), fact: 'make' };
const withMake: MakerHint = { when: ({ note }) => note.facts.has('make') };
/** Six letters at least. */
const withoutMake: MakerHint = {
	when: (place) =>
		!place.note.facts.has('make') &&
		!place.note.facts.has('model') &&
		// eslint-disable-next-line no-control-regex -- what is no letter is a NUL
		/^[^\0]{6}/.test(letters(place, 6)),
	fact: 'model'
};
const letters = (place: Place, count: number): string => latin1(place.bytes().subarray(0, count));

/** Values of a thumbnail that lies so far behind its width, where no other was found. */
function thumbnail(width: number, image: number): Record<number, Addition> {
	const fact = `thumbnail${image}`;
	const known: MakerHint = { when: ({ note }) => note.facts.has(fact) };
	const length = `${fact} length`;
	const before = [92, 1350, 1374].filter((other) => other < image).map((other) => `thumbnail${other}`);
	return {
		[width]: hint({
			fact,
			when: (place) =>
				!before.some((other) => place.note.facts.has(other)) && isJpeg(place.bytes(), image - width)
		}),
		[width + (image > 92 ? 4 : 2)]: hint(known),
		...(image > 92 && { [width + 8]: hint({ ...known, fact: length }) }),
		[image]: picture(length, known.when)
	};
}

const ownThumbnail = thumbnail(88, 92);

/** A picture of a fixed size is filled up with zeros. */
const unfilled: Addition = {
	binary: true,
	hint: {
		when: ({ note }) => note.facts.has('thumbnail92'),
		use: (raw, place) => {
			const bytes = place.bytes();
			let end = bytes.length;
			while (end > 0 && bytes[end - 1] === 0) end--;
			return firstOf(raw, end);
		}
	} satisfies MakerHint
};

export const panasonicPANA: Supplement = {
	0: hint(make),
	4: hint(withoutMake),
	12: hint(withoutMake),
	22: hint(withMake),
	52: hint(withMake),
	62: hint(withMake),
	...ownThumbnail,
	92: unfilled,
	...thumbnail(1334, 1350),
	...thumbnail(1358, 1374)
};

const positions: MakerHint = { when: ({ note }) => note.facts.has('gps') };
const withPosition = (more: Addition = {}): Addition => ({ ...more, hint: positions });

export const pentaxPENT: Supplement = {
	56: { print: 'xmpExposureTime', hint: { use: goesIntoTenths } satisfies MakerHint },
	60: { print: 'filmFNumber' },
	68: { print: 'filmBias' },
	84: { print: 'xmpMillimetres' },
	199: hint({
		fact: 'gps',
		when: (place) => letters(place, 4) === 'GPS_',
		use: (_raw, place) => [...place.bytes().subarray(4, 8)].join('.')
	}),
	207: withPosition(),
	209: withPosition({ value: 'gpsDegrees', print: 'gpsDegreesText' }),
	233: withPosition(),
	235: withPosition({ value: 'gpsDegrees', print: 'gpsDegreesText' }),
	259: withPosition(),
	260: withPosition({ print: 'xmpMetres' }),
	284: withPosition({ value: 'gpsTime' }),
	308: withPosition(),
	311: withPosition(),
	313: withPosition(),
	315: withPosition(),
	322: withPosition({ value: 'exifDate' }),
	2003: { binary: true }
};

function goesIntoTenths(raw: RawValue): RawValue {
	return typeof raw === 'number' && raw > 0 ? 10 / raw : raw;
}

const ownLength = 'length';
const sized: Supplement = { 0: hint({ fact: ownLength }), 4: picture(ownLength) };
export const pentaxPXTH: Supplement = sized;
export const olympusScrn: Supplement = sized;
export const olympusThmb: Supplement = sized;
export const samsungSec: Supplement = {
	0: { print: 'filmMake' },
	520: hint({ fact: ownLength }),
	524: picture(ownLength)
};
export const canonCNTH: Supplement = { CNDA: { binary: true } };
export const kodakFrea: Supplement = {
	tima: { print: 'duration' },
	scra: { binary: true },
	thma: { binary: true }
};
