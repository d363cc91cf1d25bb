/** What ExifTool's listing does not tell of Olympus' maker notes: conditions by model, types, conversions. */
import type { MakerHint } from '../../../makers/note.ts';
import type { RawValue } from '../../../model.ts';
import type { Supplement } from '../../../table.ts';

const hint = (what: MakerHint): MakerHint => what;

/** Stored as numbers without a sign, meant with one. */
const signed = { hint: hint({ as: 'int16s' }) };
const text = { hint: hint({ as: 'string' }) };
const range = { print: 'olympusRange' } as const;
const firmware = { print: 'olympusFirmware' } as const;
const trimmed = { print: 'olympusTrimmed' } as const;
const aperture = { value: 'olympusAperture', print: 'oneDecimal' } as const;

/** Epson's own raw files keep other things under these ids. */
const isErf: MakerHint['when'] = ({ note }) => note.found.type?.type === 'ERF';
/** The listing has another group for these. */
const ownGroup = { group1: 'Olympus' } as const;
/** The place of a picture counts from where the note's offsets do. It is kept as it is for who reads the picture. */
const placeOfPicture = (fact: string) => ({
	...ownGroup,
	hint: hint({
		use: (value, { note: { data, facts } }) => {
			const shift = data.shown ?? data.base;
			if (typeof value === 'number') facts.set(fact, value);
			if (Array.isArray(value)) return value.map((one: RawValue) => (typeof one === 'number' ? one + shift : one));
			return typeof value === 'number' ? value + shift : value;
		}
	})
});

export const olympusMain: Supplement = {
	136: { hint: hint({ offset: true }) },
	512: { print: 'olympusSpecialMode' },
	513: {
		print: {
			1: 'SQ (Low)',
			2: 'HQ (Normal)',
			3: 'SHQ (Fine)',
			4: 'RAW',
			5: 'Medium-Fine',
			6: 'Small-Fine',
			33: 'Uncompressed'
		}
	},
	516: { print: 'olympusDecimal' },
	517: { print: 'millimetres' },
	519: text,
	521: text,
	640: { binary: true, hint: hint({ as: 'undef' }) },
	1024: { hint: hint({ when: isErf, as: 'int16u' }) },
	1025: { hint: hint({ when: isErf }) },
	3844: { hint: hint({ fact: 'zoomedPreviewStart' }) },
	3845: { hint: hint({ fact: 'zoomedPreviewLength' }) },
	4096: { value: 'olympusSpeed', print: 'xmpExposureTime' },
	4097: { value: 'olympusIso', print: 'olympusIsoText' },
	4098: { value: 'olympusApex', print: 'oneDecimal' },
	4108: { print: 'millimetres' },
	4113: signed,
	4119: { value: 'olympusBalance' },
	4120: { value: 'olympusBalance' },
	4150: placeOfPicture('oldPreviewStart'),
	4151: { ...ownGroup, hint: hint({ fact: 'oldPreviewLength' }) }
};

export const olympusCameraSettings: Supplement = {
	256: { hint: hint({ fact: 'previewValid' }) },
	257: placeOfPicture('previewStart'),
	258: { ...ownGroup, hint: hint({ fact: 'previewLength' }) },
	772: { print: 'olympusFocusAreas' },
	773: { value: 'olympusWithoutFirst', print: 'olympusSelectedPoint' },
	1027: { hex: true },
	1029: { print: 'olympusFlashes' },
	1030: { print: 'olympusFlashes' },
	1281: { print: 'olympusAutoIfZero' },
	1283: range,
	1285: range,
	1286: range,
	1295: { print: 'olympusGradation' },
	1327: { hex: true },
	1313: range,
	1315: range,
	1316: range,
	1330: { print: 'olympusColorCreator' },
	1337: { print: 'olympusColorProfile' },
	1536: { print: 'olympusDriveMode' },
	1537: { print: 'olympusPanorama' },
	2052: { print: 'olympusStackedImage' },
	2304: { value: 'olympusFirstTenth', print: 'olympusKiloPascal' },
	2305: { value: 'olympusTenths', print: 'olympusHeights' },
	2307: { value: 'olympusRollAngle' },
	2308: { value: 'olympusAngle' }
};

export const olympusEquipment: Supplement = {
	257: trimmed,
	259: { print: 'millimetres' },
	260: firmware,
	513: { value: 'olympusLens' },
	514: trimmed,
	516: firmware,
	517: aperture,
	518: aperture,
	522: aperture,
	523: { print: 'olympusHex' },
	769: { value: 'olympusExtender' },
	772: firmware,
	4098: firmware
};

/** Of blocks on stabilization that lack the byte which says how, only those that say it was off say something. */
const isShort = (raw: RawValue): boolean =>
	typeof raw === 'string' && raw.length <= 44 && raw !== '' && !raw.startsWith('\0\0\0\0');

export const olympusFocusInfo: Supplement = {
	795: { hex: true },
	773: { value: 'olympusDistance', print: 'olympusMetres' },
	4617: { print: 'olympusManualFlash' },
	5632: {
		print: 'olympusStabilization',
		hint: hint({ use: (raw) => (isShort(raw) ? undefined : raw) })
	}
};

export const olympusImageProcessing: Supplement = {
	512: signed,
	4870: { hint: hint({ as: 'int16s', use: (raw) => (raw === 0 ? undefined : raw) }) }
};

export const olympusRawInfo: Supplement = {
	512: signed,
	1537: { hint: hint({ as: 'rational32u' }) }
};
