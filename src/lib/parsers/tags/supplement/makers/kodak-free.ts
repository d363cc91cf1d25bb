/** What ExifTool's listing does not tell of what Kodak's cameras keep in a free box of their films. */
import type { RawValue } from '../../../model.ts';
import type { MakerHint } from '../../../makers/note.ts';
import type { Supplement } from '../../../table.ts';

export const kodakFree: Supplement = {
	AprV: { value: 'filmAperture', print: 'oneDecimal' },
	BrtV: { value: 'filmThousandths' },
	Expc: { value: 'filmThirds', print: 'xmpExposureBias' },
	Expo: { print: 'xmpExposureTime' },
	FL35: { print: 'xmpMillimetres' },
	FNum: { value: 'filmHundredths', print: 'xmpFNumber' },
	FoLn: { print: 'xmpFocalLength' },
	SVer: { value: 'filmCounted' },
	Seri: { value: 'filmCounted' },
	StSV: { value: 'filmThirdTime', print: 'xmpExposureTime' }
};

const length = 'length';
const firstOf = (raw: RawValue, size: number): RawValue =>
	typeof raw === 'object' && 'bytes' in raw && raw.bytes
		? { binary: Math.min(size, raw.bytes.length), bytes: raw.bytes.subarray(0, size) }
		: raw;

export const kodakScrn: Supplement = {
	2: { hint: { fact: length } satisfies MakerHint },
	4: {
		binary: true,
		hint: {
			use: (raw, { note }) => {
				const told = note.facts.get(length);
				return typeof told === 'number' ? firstOf(raw, told) : raw;
			}
		} satisfies MakerHint
	}
};
