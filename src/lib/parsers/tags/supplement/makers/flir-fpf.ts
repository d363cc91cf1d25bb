/** What ExifTool's listing does not tell of FLIR's public image format. */
import type { Supplement } from '../../../table.ts';

const celsius = { value: 'flirCelsius', print: 'flirCelsiusText' } as const;
const two = { print: 'flirTwoDecimals' } as const;
const scale = { print: 'oneDecimal' } as const;

export const flirFPF: Supplement = {
	216: celsius,
	220: celsius,
	480: two,
	484: { print: 'flirMetres' },
	488: celsius,
	492: celsius,
	496: { value: 'flirHumidity', print: 'flirPercent' },
	500: two,
	504: two,
	508: celsius,
	512: celsius,
	516: two,
	584: { value: 'flirFpfDate' },
	676: scale,
	680: scale,
	684: scale,
	688: scale,
	692: scale,
	696: scale
};
