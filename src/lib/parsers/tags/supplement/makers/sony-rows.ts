/**
 * What rows of Sony's enciphered blocks have in common: how numbers of a kind are meant, and for which models rows hold.
 * https://exiftool.org/TagNames/Sony.html
 */
import type { RawValue } from '../../../model.ts';
import type { MakerHint, Place } from '../../../makers/note.ts';
import type { Addition, Supplement } from '../../../table.ts';
import { both, compact, notOf, of } from './sony-models.ts';

/** A byte of the plain block that is being read. */
function byteAt({ note }: Place, at: number): number {
	const block = note.facts.get('block');
	return typeof block === 'object' && 'bytes' in block ? (block.bytes?.[at] ?? 0) : 0;
}

/** A value of 0 says nothing. */
const ifAny = { use: (raw: RawValue) => (raw === 0 ? undefined : raw) } satisfies MakerHint;

export const plusOne: Addition = { value: 'sonyPlusOne' };
export const dateTime: Addition = { value: 'sonyDateTime', hint: { as: 'int8u', count: 7 } satisfies MakerHint };
export const shortDateTime: Addition = {
	value: 'sonyShortDateTime',
	hint: {
		as: 'int8u',
		count: 6,
		use: (raw: RawValue) => (Array.isArray(raw) && raw[0] === 0 ? undefined : raw)
	} satisfies MakerHint
};
export const minutesSeconds: Addition = {
	value: 'sonyMinutesSeconds',
	hint: { as: 'int8u', count: 2 } satisfies MakerHint
};
export const stops: Addition = { value: 'sonyStops', print: 'sonyStopsText' };
export const brightness: Addition = { value: 'sonyBrightness' };
export const exposureCompensation: Addition = {
	value: 'sonyExposureCompensation',
	print: 'sonySignedTenth'
};
export const iso: Addition = { value: 'sonyIso', print: 'sonyWhole' };
export const sixteenth: Addition = { value: 'sonySixteenth' };
export const millimetres: Addition = { value: 'sonyTenth', print: 'xmpFocalLength' };
export const maxAperture: Addition = { value: 'sonyEighthAperture', print: 'oneDecimal' };
export const maxMillimetres: Addition = { ...millimetres, hint: ifAny };
export const minAperture: Addition = { value: 'sonyEighthAperture', print: 'sonyWhole' };
export const count24: Addition = { hint: { mask: 0xff_ffff } satisfies MakerHint };
export const exposureTime: Addition = { value: 'sonyExposureTime', print: 'sonyExposureTimeText' };
export const seconds: Addition = { print: 'sonySeconds' };
export const fNumber: Addition = { value: 'sonyFNumber', print: 'oneDecimal' };
export const serial: Addition = { print: 'sonyHexDigits' };
export const lensFeatures: Addition = {
	value: 'sonyHexPair',
	print: 'sonyLensFeatures',
	hint: { as: 'int8u', count: 2 } satisfies MakerHint
};
export const height: Addition = { print: 'sonyHeight' };
export const year: Addition = { print: 'sonyYear' };
export const zoomPosition: Addition = { print: 'sonyZoomPosition' };
export const signed: Addition = { print: 'sonySigned' };
export const mountVersion: Addition = { print: 'sonyMountVersion' };
export const firmware: Addition = { print: 'sonyFirmware' };
export const isoStep: Addition = { value: 'sonyIsoStep' };
export const fahrenheit: Addition = { value: 'sonyFahrenheit', print: 'sonyCelsiusTenth' };
export const percent: Addition = { print: 'sonyPercent' };
export const celsius: Addition = { print: 'celsiusAsStored' };
export const shutter: Addition = { print: 'sonyShutter' };
export const percentIfAny: Addition = {
	print: 'sonyPercent',
	hint: { use: (raw: RawValue) => (raw === 0 || raw === 0xff ? undefined : raw) } satisfies MakerHint
};
export const anyCount: Addition = { hint: ifAny };
export const weak: Addition = { hint: { weak: true } satisfies MakerHint };
export const weakBits: Addition = { hint: { mask: 0x7f, weak: true } satisfies MakerHint };
export const points79: Addition = { print: 'sonyPointsOf79' };
export const otherFeatures: Addition = { ...lensFeatures, hint: { as: 'int8u', count: 2, weak: true } satisfies MakerHint };
export const afStatus: Addition = { print: 'sonyAfStatus' };
/** Sensors in a row, two bytes each. */
export const statusOf = (count: number): Supplement =>
	Object.fromEntries(Array.from({ length: count }, (_none, index) => [index * 2, afStatus]));

/** What a block says of the lens's mount goes for the types of lens after it, also where it is not shown. */
export const mount: Addition = {
	hint: {
		use: (raw: RawValue, { note }: Place) => {
			note.facts.set('mount', raw);
			return compact.test(note.model) ? undefined : raw;
		}
	} satisfies MakerHint
};
const ifMount = (wanted: number, how: MakerHint = {}): Addition => ({
	hint: {
		...how,
		use: (raw: RawValue, { note }: Place) => (note.facts.get('mount') === wanted ? raw : undefined)
	} satisfies MakerHint
});
export const mountOfStellar: Addition = {
	hint: {
		use: (raw: RawValue, { note }: Place) => {
			note.facts.set('mount', raw);
			return note.model.startsWith('DSC-') ? undefined : raw;
		}
	} satisfies MakerHint
};
export const lensOfA = ifMount(1, { weak: true });
export const lensOfE = ifMount(2);
/** The first number of lenses of the E mount; those of other mounts lie below. */
const firstOfE = 32_784;
export const lensType3: Addition = {
	hint: {
		use: (raw: RawValue, { note }: Place) =>
			note.facts.get('mount2') === 0 && !(Number(raw) > 0 && Number(raw) < firstOfE) ? undefined : raw
	} satisfies MakerHint
};
export const mount2: Addition = { hint: { fact: 'mount2' } satisfies MakerHint };
export const hasLens = ({ note }: Place) => note.facts.get('mount2') !== 0;

export const lens = notOf(compact);
// 0x9050
export const amount = notOf(/^(?:NEX-|Lunar|ILCE-|ZV-E)/);
export const early = of(/^(?:SLT-A(?:65|77)|NEX-(?:5N|7|VG20E)|Lunar)/);
export const notEarly = notOf(/^(?:SLT-A(?:65|77)|NEX-(?:5N|7|VG20E)|Lunar)/);
export const firstE = of(/^ILCE-(?:7|7M2|7R|7S|5000|5100|6000|QX1)$/);
export const isA = of(/^(?:SLT-|HV|ILCA-)/);
export const serialOfE = notOf(/^(?:SLT-|HV|ILCA-|NEX-(?:5N|7|VG20E)|Lunar)/);
const withFeaturesEarly = /^(?:SLT-A(?:37|57|65|77)|NEX-(?:F3|5N|7|VG20E)|Lunar)/;
export const featuresEarly = of(withFeaturesEarly);
export const notFeaturesEarly = notOf(withFeaturesEarly);
/** A bit of the flash's state, which stands elsewhere in the earlier blocks. */
const noFlashAt = (at: number) => (place: Place) => (byteAt(place, at) & 1) === 0;
export const noFlash = noFlashAt(57);
export const secondCount = both(noFlashAt(49), firstE);
export const third = of(/^ILCE-(?:7M3|7RM3A?)$/);
export const fourth = of(/^(?:ILCE-(?:6[146]00A?|7C|7RM4A?|9M2)|ZV-E10)$/);
const withLater = /^(?:ILCE-(?:1|7M4|7RM5|7SM3)|ILME-FX30?)$/;
export const yes102 = of(/^(?:ILCE-(?:7M4|7RM5|7SM3|1)|ILME-FX30?)/);
export const no102 = notOf(withLater);
export const is1 = of(/^ILCE-1$/);
export const not1 = notOf(/^ILCE-1$/);
export const notZve = notOf(/^ZV-E/);
export const notE10M2 = notOf(/^ZV-E10M2/);
// 0x9400
export const notEarlyDigital = notOf(
	/^(?:SLT-A(?:65|77)V?|NEX-(?:5N|7|VG20E)|Lunar|DSC-(?:HX10V|HX20V|HX200V|TX300V))$/
);
export const largeModels = of(/^(?:SLT-|HV|NEX-|Lunar|DSC-RX|Stellar)/);
export const sinceOn = of(
	/^(?:ILCA-(?:68|77M2|99M2)|ILCE-(?:5000|5100|6000|6300|6500|7|7R|7S|7M2|7RM2|7SM2|QX1)|DSC-(?:HX350|HX400V|HX60V|HX80|HX90V?|QX30|RX0|RX10|RX10M2|RX10M3|RX100M3|RX100M4|RX100M5|RX1RM2|WX220|WX350|WX500))$/
);
const newest =
	/^(?:ILCE-(?:1|6700|7CM2|7CR|7M4|7M5|7RM5|7RM6|7SM3|9M3)$|ILME-FX(?:2|30?)$|ZV-E1$|ZV-E10M2|DSC-RX1RM3)/;
export const notNewest = notOf(newest);
export const type307 = of(/^DSC-(?:HX350|HX400V|HX60V|HX80|HX90V?|QX30|RX10|RX10M2|RX10M3|RX100M3|RX100M4)$/);
export const type313 = of(/^DSC-(?:HX9[59]|RX0|RX0M2|RX100M5|RX100M5A|RX100M6|RX10M4)$/);
export const type319 = of(/^(?:DSC-RX100M7A?|ZV-1(?:A|F|M2)?)$/);
// 0x2010
export const iso4692 = of(/^(?:DSC-RX100|HV|NEX-(?:5R|5T|6|VG30E|VG900)|SLT-A99V?|Stellar)$/);
export const late2010e = of(/^(?:DSC-(?:HX300|HX50V|TX30|WX200|WX300|WX60)|ILCE-3[05]00|NEX-3N|SLT-A58)$/);
export const lensOrStellar = notOf(/^DSC-/);
export const is6792 = of(/^(?:DSC-RX100|Stellar)$/);
export const not6792 = notOf(/^(?:DSC-RX100|Stellar)$/);
// 0x9405
export const notDscZv = notOf(/^(?:DSC-|ZV-)/);
export const first = of(/^ILC[AE]-(?:68|77M2|5000|5100|6000|7|7R|7S|QX1)$|^Lusso/);
export const not834 = notOf(
	/^(?:ILCA-|ILCE-(?:6[13456]|7RM[234]|7SM2|7M3|7C|9)|ZV-|DSC-(?:HX80|HX90V?$|HX99|RX0|RX10M[234]|RX100M[4567]|WX500))/
);
export const zoom858 = of(/^(?:DSC-(?:HX80|HX90V?|RX100M4|RX10M[23]|WX500)|ILCE-7[RS]M2)$/);
export const zoom846 = of(
	/^(?:DSC-(?:HX99|RX100M5A?|RX100M6|RX100M7A?|RX10M4)|ILCE-(?:6[146]00A?|7C|7CM2|7CR|7M3|7RM3A?|7RM4A?|9M2)|ZV-E10(?:M2)?)$/
);
export const vignetting860 = of(
	/^(?:ILCA-99M2|ILCE-(?:6[1456]00A?|7C|7CM2|7CR|7M3|7RM3A?|7RM4A?|9|9M\d)|ZV-E10(?:M2)?)$/
);
export const aberration952 = of(/^(?:ILCE-(?:6[146]00A?|7C|7CM2|7CR|7M3|7RM3A?|7RM4A?|9|9M\d)|ZV-E10(?:M2)?)$/);
// 0x9416
export const m5 = of(/^ILCE-7M5/);
export const rm6 = of(/^ILCE-7RM6/);
export const a1 = of(/^(?:ILCE-(?:1|7SM3)|ILME-FX3)$/);
export const m4 = of(/^ILCE-7M4/);
export const rm5 = of(/^(?:ILCE-(?:1M2|6700|7CM2|7CR|7RM5)|ILME-FX(?:2|30)|ZV-E(?:1|10M2))$/);
export const rm5full = of(/^(?:ILCE-(?:1M2|7CM2|7CR|7RM5)|ZV-E1)$/);

export const notDsc = notOf(compact);
export const ambient = (place: Place) => byteAt(place, 2) === 0xff;
export const grip = (place: Place) => byteAt(place, 6) !== 0;
/** No battery is in its place. */
const noBattery = 5;
export const firstBattery = (place: Place) => byteAt(place, 4) !== noBattery;
export const secondBattery = (place: Place) => byteAt(place, 1) === 1;
export const isSlt = of(/^(?:SLT-|HV)/);
export const notSlt = notOf(/^SLT-/);
export const notA = notOf(/^(?:SLT-|HV|ILCA-)/);
export const isIlca = of(/^ILCA-/);
export const is79 = (place: Place) => byteAt(place, 2) === 3;
/** Which of two lists of focus points goes: that of 15 or that of 19. */
export const focusPoint: Addition = {
	hint: {
		pick: (place: Place) => {
			const kind = byteAt(place, 2);
			return kind === 1 ? 0 : kind === 2 ? 1 : undefined;
		}
	} satisfies MakerHint
};
/** The newest cameras have their own list. */
export const quality: Addition = {
	hint: {
		pick: ({ note }: Place) => (newest.test(note.model) ? 1 : 0)
	} satisfies MakerHint
};
const meteringSize = 2640;
/** One that is cut off is not told. */
export const metering: Addition = {
	binary: true,
	hint: {
		use: (raw: RawValue) =>
			typeof raw === 'object' && 'binary' in raw && raw.binary < meteringSize ? undefined : raw
	} satisfies MakerHint
};
