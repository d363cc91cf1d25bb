/** What ExifTool's listing does not tell of Leica's own maker notes: types and conversions. */
import type { MakerHint } from '../../../makers/note.ts';
import type { RawValue } from '../../../model.ts';
import type { Supplement } from '../../../table.ts';

const trimmed = { value: 'panasonicTrimmed' } as const;
const celsius = { print: 'leicaCelsius' } as const;
const twoDecimals = { print: 'leicaTwoDecimals' } as const;
const oneDecimal = { print: 'leicaOneDecimal' } as const;
/** Two models say more than others. */
const of006 = { hint: { when: ({ note }) => note.model.includes('Typ 006') } satisfies MakerHint };
/** Some models keep light in units of 1/100000. */
const light = { value: 'leicaLight', print: 'leicaTwoDecimals' } as const;

export const panasonicLeica2: Supplement = {
	771: { print: 'leicaSerial' },
	772: { print: 'leicaWhiteBalance' },
	785: twoDecimals,
	786: twoDecimals,
	787: oneDecimal,
	800: celsius
};

export const panasonicLeica5: Supplement = {
	1037: { hint: { as: 'int8u' } satisfies MakerHint },
	1280: { value: 'panasonicWithoutZeros', print: 'panasonicSerial' }
};

/** What is there is not always a picture. */
const isJpeg = (raw: RawValue): boolean =>
	typeof raw === 'object' && 'bytes' in raw && raw.bytes?.[0] === 0xff && raw.bytes[1] === 0xd8;

export const panasonicLeica6: Supplement = {
	768: { binary: true, hint: { use: (raw) => (isJpeg(raw) ? raw : undefined) } satisfies MakerHint },
	771: trimmed,
	785: { ...twoDecimals, ...of006 },
	786: { ...twoDecimals, ...of006 },
	800: { print: 'panasonicDots', ...of006 },
	801: { print: 'leicaLensSerial', ...of006 }
};

export const panasonicLeica9: Supplement = {
	785: twoDecimals,
	786: twoDecimals,
	857: { print: 'leicaAuto' },
	858: { value: 'leicaThousandths', print: 'leicaOneDecimal' }
};

export const panasonicSubdir: Supplement = {
	13314: celsius,
	13318: oneDecimal,
	13319: light,
	13320: light
};

export const panasonicFocusInfo: Supplement = {
	0: { value: 'leicaThousandths', print: 'leicaMetres' },
	1: {
		value: 'leicaThousandths',
		print: 'leicaMillimetres',
		hint: { use: (raw) => (raw === 0 ? undefined : raw) } satisfies MakerHint
	}
};

export const panasonicSerialInfo: Supplement = {
	4: { hint: { as: 'string', count: 8 } satisfies MakerHint }
};
