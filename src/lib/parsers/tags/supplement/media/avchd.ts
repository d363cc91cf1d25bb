/** What ExifTool's listing does not tell of the packs that AVCHD cameras write: conversions, how many packs make a value, and bits. */
import type { Supplement } from '../../../table.ts';

/** How the value of a row lies in its pack. */
export interface PackHint {
	/** Packs that make one value; one if not told. */
	readonly packs?: number;
	/** Bits of the byte, or number, that are the value. */
	readonly mask?: number;
	/** What says that there is no value. */
	readonly none?: number;
	/** As bytes, not as the type says. */
	readonly bytes?: true;
}

const hint = (more: PackHint) => ({ hint: more });
const degrees = { ...hint({ packs: 3 }), value: 'gpsDegrees', print: 'gpsDegreesText' } as const;

export const h264MDPM: Supplement = {
	19: { ...hint({ bytes: true }), value: 'avchdTimeCode' },
	24: { ...hint({ packs: 2, bytes: true }), value: 'avchdDate' },
	160: { print: 'xmpExposureTime' },
	161: { print: 'xmpFNumber' },
	164: { print: 'xmpExposureBias' },
	165: { value: 'apexAperture', print: 'oneDecimal' },
	169: { print: 'millimetres' },
	176: { print: 'dotted' },
	178: degrees,
	182: degrees,
	187: { ...hint({ packs: 3 }), value: 'gpsTime' },
	199: hint({ packs: 2 }),
	202: { ...hint({ packs: 3 }), value: 'exifDate' },
	228: hint({ packs: 3 })
};

export const h264Camera1: Supplement = {
	0: { print: 'avchdAperture' },
	1: { ...hint({ mask: 0x0f }), value: 'avchdGain', print: 'avchdGainText' },
	1.1: hint({ mask: 0xf0, none: 15 }),
	2.1: hint({ mask: 0xe0, none: 7 }),
	3: { ...hint({ none: 0xff }), print: 'avchdFocus' }
};

export const h264Camera2: Supplement = { 1: { print: 'avchdStabilization' } };

export const h264MakeModel: Supplement = { 0: { hex: true } };

export const h264Shutter: Supplement = {
	// In the other byte order than all else.
	1.1: { id: 2, ...hint({ mask: 0x7fff, none: 0x7fff }), value: 'avchdShutter', print: 'xmpExposureTime' }
};
