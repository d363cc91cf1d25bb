/** What the pictures and the sound of MXF are, by what describes them (SMPTE ST 377-1 annex F, ST 381, ST 382). */
import { pushFacts, type Facts } from '../blocks/facts.ts';
import { ByteReader } from '../io/byte-reader.ts';
import type { TagSink } from '../model.ts';
import { hex } from '../io/hex.ts';

/** A set of properties, by their keys. */
interface LocalSet {
	readonly kind: string;
	readonly properties: ReadonlyMap<string, { readonly value: Uint8Array }>;
}

/** Descriptors: pictures of any kind, of parts, of colours, of MPEG; sound of any kind, AES3, waves. */
const films = new Set(['01012700', '01012800', '01012900', '01015100']);
const sounds = new Set(['01014200', '01014700', '01014800']);

const keys = {
	rate: '060e2b34.0101.0101.04060101.00000000',
	width: '060e2b34.0101.0101.04010502.02000000',
	height: '060e2b34.0101.0101.04010502.01000000',
	/** Without the lines that a codec adds to fill its blocks. */
	seenWidth: '060e2b34.0101.0101.04010501.08000000',
	seenHeight: '060e2b34.0101.0101.04010501.07000000',
	layout: '060e2b34.0101.0101.04010301.04000000',
	coding: '060e2b34.0101.0102.04010601.00000000',
	container: '060e2b34.0101.0102.06010104.01020000',
	packing: '060e2b34.0101.0102.04020402.00000000',
	hertz: '060e2b34.0101.0105.04020301.01010000',
	channels: '060e2b34.0101.0105.04020101.04000000',
	track: '060e2b34.0101.0105.06010103.05000000'
} as const;

/** A frame is stored as two pictures of a half of its lines each. */
const separateFields = 1;

/** How pictures are packed, by the beginning of the label behind its version (SMPTE RP 224). */
const codings: readonly (readonly [label: string, codec: string])[] = [
	['04010202010', 'mpeg2'],
	['040102020110', 'mpeg1'],
	['040102020120', 'mpeg4'],
	['04010202013', 'h264'],
	['0401020202', 'dv'],
	['040102020301', 'jpeg2000'],
	['040102020306', 'prores'],
	['040102020309', 'ffv1'],
	['0401020204', 'vc1'],
	['0401020271', 'dnxhd'],
	['04010201', 'raw']
];
/** How it is wrapped says so too, where nothing else does (ST 379, the mappings of each). */
const containers: readonly (readonly [label: string, codec: string])[] = [
	['0d0103010201', 'mpeg2'],
	['0d0103010202', 'dv'],
	['0d0103010204', 'mpeg2'],
	['0d010301020c', 'jpeg2000'],
	['0d0103010210', 'h264'],
	['0d0103010211', 'dnxhd'],
	['0d010301021c', 'prores']
];
const packings: readonly (readonly [label: string, codec: string])[] = [
	['0402020203010', 'alaw'],
	['040202020302010', 'ac3'],
	['040202020302040', 'mp1'],
	['040202020302050', 'mp2'],
	['040202020302060', 'mp3'],
	['040202020302', 'ac3'],
	['04020202030', 'aac']
];

const named = (value: Uint8Array | undefined, labels: typeof codings): string | undefined => {
	if (value?.length !== 16) return undefined;
	const label = hex(value.subarray(8));
	return labels.find(([start]) => label.startsWith(start))?.[1];
};

/** Says what the first pictures and the first sound are. @param sets in the order of the file */
export function measureMxf(sets: readonly LocalSet[], found: TagSink): void {
	const first = (kinds: ReadonlySet<string>) =>
		sets
			.filter(({ kind }) => kinds.has(kind))
			.sort((one, other) => (number(one, keys.track) ?? 0) - (number(other, keys.track) ?? 0))[0];
	const [film, sound] = [first(films), first(sounds)];
	pushFacts({ ...(film && filmOf(film)), ...(sound && soundOf(sound)) }, [0, 0], found);
}

function filmOf(set: LocalSet): Facts {
	const width = number(set, keys.seenWidth) || number(set, keys.width);
	const height = number(set, keys.seenHeight) || number(set, keys.height);
	const isHalf = set.properties.get(keys.layout)?.value[0] === separateFields;
	const of = (key: string) => set.properties.get(key)?.value;
	const codec = named(of(keys.coding), codings) ?? named(of(keys.container), containers);
	const frameRate = rational(set, keys.rate);
	return {
		...(width && height ? { width, height: isHalf ? height * 2 : height } : {}),
		...(codec ? { codec } : {}),
		...(frameRate ? { frameRate } : {})
	};
}

function soundOf(set: LocalSet): Facts {
	const [sampleRate, channels] = [rational(set, keys.hertz), number(set, keys.channels)];
	const packed = set.properties.get(keys.packing)?.value;
	return {
		sound: named(packed, packings) ?? 'pcm',
		...(sampleRate ? { sampleRate } : {}),
		...(channels ? { channels } : {})
	};
}

function number({ properties }: LocalSet, key: string): number | undefined {
	const value = properties.get(key)?.value;
	return value && value.length >= 4 ? new ByteReader(value).u32() : undefined;
}

function rational({ properties }: LocalSet, key: string): number | undefined {
	const value = properties.get(key)?.value;
	if (!value || value.length < 8) return undefined;
	const reader = new ByteReader(value);
	const [top, bottom] = [reader.u32(), reader.u32()];
	return bottom > 0 ? top / bottom : undefined;
}
