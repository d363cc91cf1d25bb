/** What ExifTool's listing does not tell of Sony's maker notes. https://exiftool.org/TagNames/Sony.html */
import type { RawValue } from '../../../model.ts';
import type { MakerHint, Place } from '../../../makers/note.ts';
import type { Addition, Supplement } from '../../../table.ts';
import { of, only } from './sony-models.ts';

const signed: Addition = { print: 'sonySigned' };
/** A number that says that there is nothing to say. */
const nothing = 0xffff;
const isSomething = {
	use: (raw: RawValue) => (raw === nothing ? undefined : raw)
} satisfies MakerHint;
const ifAny: Addition = { hint: isSomething };
const size: Addition = { value: 'sonySizeTurned', print: 'timesText' };
const hexUnknown: Addition = { hex: true };

/** Which of several lists of labels goes, by the model: the number of the first pattern that says yes. */
const byModel = (...models: readonly RegExp[]): MakerHint => ({
	pick: ({ note }: Place) => {
		const index = models.findIndex((pattern) => pattern.test(note.model));
		return index < 0 ? undefined : index;
	}
});

const metaVersion = 'meta version';
/** In which fields the modes of focus stand hangs on a version that an earlier block tells. */
const ofThatVersion = ({ note }: Place): boolean => note.facts.get(metaVersion) === 'DC7303320222000';

export const sonyShotInfo: Supplement = { 52: { hint: { fact: metaVersion } satisfies MakerHint } };

const compact = of(/^(?:DSC-|Stellar)/);
/** Cameras without a mirror, and the compact ones that came after the first of them. */
const withoutMirror =
	/^(?:NEX-|ILCE-|ILME-|ZV-|DSC-(?:RX10M4|RX100M6|RX100M5A|RX100M7|HX9[59]|RX0M2|RX1RM3))/;
const notOldCompact = of(
	/^(?!DSC-(?!RX10M4|RX100M6|RX100M5A|RX100M7|HX9[59]|RX0M2|RX1RM3)|XPERIA)/
);

const areaMode = 'area mode';
/** Areas that the point chosen is one of: with an adapter those of the cameras that the lens was made for, or zones. */
const [adapted, zones] = [4, 8];
/** Which of five lists of points goes. */
function pointList({ note: { model, facts } }: Place): number | undefined {
	const area = facts.get(areaMode);
	if (/^(?:SLT-|HV)/.test(model) || (model.startsWith('ILCE-') && area === adapted)) return 0;
	if (/^ILCA-(?:68|77M2|99M2)/.test(model)) return area === zones ? 3 : model.startsWith('ILCA-99M2') ? 2 : 1;
	return /^(?:NEX-|ILCE-|ILME-|ZV-|DSC-RX|Lunar)/.test(model) ? 4 : undefined;
}

/** Compact cameras have something else there, of another type. */
const stored =
	(as: number) =>
	({ type }: Place): boolean =>
		type === as;

export const sonyMain: Supplement = {
	0x0105: hexUnknown,
	0x0112: { hint: { as: 'int32s' } satisfies MakerHint },
	0x0115: hexUnknown,
	0x1000: { hint: { as: 'int8u', count: 1, when: stored(7) } satisfies MakerHint },
	0x1001: { hint: { when: stored(3) } satisfies MakerHint },
	0x1002: { hint: { when: stored(3) } satisfies MakerHint },
	0x2001: {
		binary: true,
		hint: {
			use: (raw: RawValue) => (typeof raw === 'object' && 'binary' in raw && raw.binary === 0 ? undefined : raw)
		} satisfies MakerHint
	},
	0x2004: signed,
	0x2005: signed,
	0x2006: signed,
	0x2007: signed,
	0x2008: hexUnknown,
	0x200a: { hex: true, hint: { as: 'int16u' } satisfies MakerHint },
	0x201b: only({ hint: { weak: true } satisfies MakerHint }, notOldCompact),
	0x201c: { hint: { ...byModel(/^(?:SLT-|HV)/, withoutMirror, /^ILCA-/), fact: areaMode } satisfies MakerHint },
	0x201d: only({}, of(withoutMirror)),
	0x201e: {
		hint: {
			pick: pointList,
			// In one list the first point is the second.
			use: (raw: RawValue, place: Place) => (typeof raw === 'number' && pointList(place) === 1 ? raw - 1 : raw)
		} satisfies MakerHint
	},
	0x2020: { hint: { when: of(/^(?!DSC-|ILCA-(?!68$|77M2$)|ZV-)/) } satisfies MakerHint },
	0x2021: only({}, notOldCompact),
	// Of those without a mirror.
	0x2022: only({ print: 'sonyPlanePoints', hint: { as: 'int8u' } satisfies MakerHint }, of(/^ILCE-(?:5100|6000|7M2|7RM2)$/)),
	0x2026: { print: 'sonyTwoHundredths' },
	0x202c: hexUnknown,
	0x202d: { print: 'sonySignedTenth' },
	0x202f: { value: 'sonyPixelShift', print: 'sonyPixelShiftText', hint: { as: 'int8u' } satisfies MakerHint },
	0x2031: { value: 'sonyTurnedPairs' },
	0x2032: signed,
	0x2033: signed,
	0x2034: signed,
	0x2035: signed,
	0x2036: signed,
	0x2037: { print: 'sonyFrameSize', hint: { as: 'int16u' } satisfies MakerHint },
	0x205c: only({}, of(/^DSC-RX1RM3/)),
	0xb020: { print: 'sonyCreativeStyle' },
	0xb021: { print: 'sonyColorTemperature' },
	0xb022: { hint: { as: 'int32s' } satisfies MakerHint },
	0xb02a: { value: 'sonyLensSpec', print: 'sonyLensSpecText' },
	0xb02b: size,
	0xb02c: size,
	0xb040: ifAny,
	0xb041: ifAny,
	0xb042: {
		hint: {
			when: (place: Place) => !ofThatVersion(place),
			use: (raw: RawValue) => (raw === 0 || raw === nothing ? undefined : raw)
		} satisfies MakerHint
	},
	0xb043: {
		hint: { ...isSomething, pick: (place: Place) => (ofThatVersion(place) ? undefined : 0) } satisfies MakerHint
	},
	0xb044: ifAny,
	0xb047: ifAny,
	0xb049: ifAny,
	0xb04e: { hint: { ...isSomething, when: ofThatVersion } satisfies MakerHint },
	0xb04f: { hint: { weak: true } satisfies MakerHint },
	0xb04a: { ...ifAny, print: 'sonySequence' },
	0xb04b: ifAny,
	0xb050: only({}, compact),
	0xb054: { hint: { weak: true } satisfies MakerHint }
};

/** Where the focus points in use lie: as many as the first value says. */
const points = 15;
export const sonyTag202a: Supplement = {
	1: { hint: { fact: 'focalPlanePoints' } satisfies MakerHint },
	2: only({}, ({ note }) => Number(note.facts.get('focalPlanePoints') ?? 0) > 0),
	...Object.fromEntries(
		Array.from({ length: points }, (_none, index) => [
			6 + index * 4,
			{ hint: { when: ({ note }: Place) => index < Number(note.facts.get('focalPlanePoints') ?? 0) } }
		])
	)
};
