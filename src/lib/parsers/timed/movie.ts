/**
 * Tracks of MP4 and QuickTime whose samples say something of their moment: where their tables lie, and what their fragments hold.
 * Specs: ISO/IEC 14496-12 §8.3-8.8; QuickTime File Format, "Sample table atoms".
 */
import { isWhole, walkFile, type BoxRule, type ContainerRule } from '../formats/quicktime/boxes.ts';
import { ByteReader } from '../io/byte-reader.ts';
import { isPittasoft } from '../formats/quicktime/free.ts';
import { fragmentRules, type Walk } from './fragments.ts';
import { kindOf } from './kinds.ts';
import type { Recording } from './recording.ts';
import { readSamples } from './runs.ts';
import { samplesOf, tablesOf, type Sample } from './samples.ts';

type Rule = BoxRule<Walk>;

const read = (how: (reader: ByteReader, walk: Walk, offset: number) => void, upTo?: number): Rule => ({
	kind: 'read',
	read: ({ bytes, offset }, walk) => {
		how(new ByteReader(bytes), walk, offset);
	},
	...(upTo === undefined ? {} : { upTo })
});

const open = (
	rules: readonly (readonly [string, Rule])[],
	more: Partial<ContainerRule<Walk>> = {}
): Rule => ({
	kind: 'open',
	rules: new Map(rules),
	...more
});

/** Tables are read once it is known whose they are. */
const table = (type: string): [string, Rule] => [
	type,
	{
		kind: 'place',
		at: (place, { track }) => {
			if (track && !track.tables.has(type)) track.tables.set(type, place);
		}
	}
];

const mostTracks = 256;
/** Most have a few hundred bytes. */
const mostDescription = 64 * 1024;

const sampleTable = open([
	[
		'stsd',
		read((reader, { track }, offset) => {
			if (!track) return;
			track.description = { bytes: reader.bytes, offset };
			reader.skip(8);
			reader.skip(4);
			track.format = reader.latin1(4);
		}, mostDescription)
	],
	...['stts', 'stsc', 'stsz', 'stz2', 'stco', 'co64'].map(table)
]);

const media = open([
	[
		'mdhd',
		read((reader, { track }) => {
			const wide = reader.u8() === 1;
			reader.skip(wide ? 19 : 11);
			if (track) track.timeScale = reader.u32();
		})
	],
	[
		'hdlr',
		read((reader, { track }) => {
			reader.skip(8);
			if (track) track.handler = reader.latin1(4);
		})
	],
	['minf', open([['stbl', sampleTable]])]
]);

const trackBox = open(
	[
		[
			'tkhd',
			read((reader, { track }) => {
				const wide = reader.u8() === 1;
				reader.skip(wide ? 19 : 11);
				if (track) track.id = reader.u32();
			})
		],
		['mdia', media]
	],
	{
		enter: (walk) => {
			walk.track = {
				number: walk.tracks.length + 1,
				id: 0,
				handler: '',
				format: '',
				timeScale: 0,
				tables: new Map()
			};
			if (walk.tracks.length < mostTracks) walk.tracks.push(walk.track);
		},
		leave: (walk) => {
			walk.track = undefined;
		}
	}
);

const blockList: [string, Rule] = [
	'gps ',
	{
		kind: 'place',
		at: (place, walk) => {
			walk.blocks = place;
		}
	}
];

const mostFree = 4;
const freeBox: Rule = {
	kind: 'place',
	at: (place, { free }) => {
		if (free.length < mostFree) free.push(place);
	}
};

/** Reads the samples of all tracks of a kind that is known, one track after the other. */
export async function readMovie(recording: Recording): Promise<void> {
	const { file, found, signal, tell } = recording;
	const walk = await walkBoxes(recording);
	const tracks = walk.tracks.flatMap((track) => {
		const kind = kindOf(track);
		return !kind || (found.placesOnly && !kind.places) ? [] : [{ track, kind }];
	});
	// Before any sample, as it is said of the whole.
	for (const { track, kind } of tracks) {
		if (!kind.describes) continue;
		await found.attemptAsync(track.format, async () => {
			(await kind.load()).describe?.(track, found);
		});
	}
	for (const { track, kind } of tracks) {
		await found.attemptAsync(track.format, async () => {
			const { readerOf } = await kind.load();
			const tables = await tablesOf(track, file, walk.fragments.of(track.id));
			if (kind.firstIsTold && !hasSeveral(samplesOf(tables, found.budget))) return;
			const readSample = readerOf(track, found);
			const group = `Track${track.number}`;
			tell(kind.name);
			await readSamples(
				recording,
				() => samplesOf(tables, found.budget),
				(sample, bytes) => {
					found.sample(sample.time, sample.duration, group);
					found.attempt(track.format, () => {
						readSample(bytes, sample.offset, found, sample);
					});
				}
			);
			signal?.throwIfAborted();
		});
	}
	if (walk.blocks) {
		const { blocks } = walk;
		const { readFreeGps, name } = await import('./free-gps.ts');
		tell(name);
		await found.attemptAsync(name, () => readFreeGps(recording, blocks));
	}
	for (const place of walk.free) {
		if (!(await isPittasoft(file, place))) continue;
		const { readBlackVue, name } = await import('./blackvue.ts');
		await found.attemptAsync(name, () => readBlackVue(recording, place));
	}
	if (walk.isFollowed) {
		const { readInsta360, name } = await import('./insta360.ts');
		await found.attemptAsync(name, () => readInsta360(recording));
	}
}

function hasSeveral(samples: Iterator<Sample>): boolean {
	samples.next();
	return samples.next().done === false;
}

/** Walks the boxes. What costs too much there leaves what was found for the samples. */
async function walkBoxes({ file, found, signal }: Recording): Promise<Walk> {
	const { rules, fragments } = fragmentRules();
	const walk: Walk = { found, tracks: [], track: undefined, isFollowed: false, fragments, free: [] };
	const top = new Map<string, Rule>([
		['moov', open([['trak', trackBox], ['mvex', rules.extends], blockList])],
		['moof', rules.fragment],
		['free', freeBox]
	]);
	const end = await walkFile(file, 0, file.size, top, walk, signal, (place) => {
		// What stands behind the boxes is none.
		if (!isWhole(place, file.size)) walk.isFollowed = true;
		if (place.type !== 'moof') return true;
		// Fragments come after the movie: without a track that is looked for they say nothing.
		if (!walk.tracks.some((track) => kindOf(track))) return false;
		return fragments.begin(place.offset, found);
	});
	if (end < file.size) walk.isFollowed = true;
	return walk;
}
