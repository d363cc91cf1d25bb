/** What ExifTool's listing does not tell of Canon's recipes. */
import type { Supplement } from '../../../table.ts';

const points = { print: 'curvePoints' } as const;
const size = { print: 'toSevenDigits' } as const;
const stop = { print: 'signedThousandth' } as const;
const share = { value: 'by1024', print: 'wholePercent' } as const;
const distance = { value: 'oneLessBy1024', print: 'wholePercent' } as const;
const tenth = { value: 'tenth' } as const;
const inHex = { hex: true } as const;

export const canonVRDVer1: Supplement = {
	2: { print: 'vrdVersion' },
	56: { value: 'by6000' },
	294: points,
	352: points,
	410: points,
	468: points,
	526: points,
	610: size,
	614: size
};

export const canonVRDVer2: Supplement = {
	94: inHex,
	95: inHex,
	96: inHex,
	102: share,
	103: share,
	104: share,
	105: distance,
	109: tenth,
	...Object.fromEntries([117, 118, 119, 120, 121, 122, 123, 124].map((id) => [id, tenth])),
	...Object.fromEntries([126, 127, 128, 129, 130, 131, 132, 133].map((id) => [id, tenth])),
	139: { value: 'by100' },
	222: distance
};

export const canonVRDDR4: Supplement = { 0x20701: { value: 'tenth', print: 'wholePercent' } };

export const canonVRDToneCurve: Supplement = { 7: points, 45: points, 83: points, 121: points };

export const canonVRDGammaInfo: Supplement = {
	12: { value: 'gammaBlack', ...stop },
	13: { value: 'gammaWhite', ...stop },
	14: { value: 'gammaMiddle', ...stop }
};
