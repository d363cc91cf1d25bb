import { describe, expect, it } from 'vitest';
import { fromBytes, readMetadata } from '#lib/parsers/index.ts';
import { musicOf, type Music } from '#lib/parsers/music.ts';
import { namesOf } from '#lib/parsers/music/keys.ts';
import { credits, dates, flags, numbers, texts, type Column } from '#lib/parsers/music/table.ts';
import * as made from '../fixtures/build-music.ts';
import type { MadePicture, Said } from '../fixtures/build-music.ts';

async function music(file: Uint8Array, fileName = 'x'): Promise<Music> {
	const metadata = await readMetadata(fromBytes(file), { fileName });
	return metadata ? musicOf(metadata) : {};
}

const written = (said: Said, id: RegExp) => said.filter(([name]) => id.test(name));
const short = (said: Said) => written(said, /^(?:[A-Z0-9]{3}$|TXXX:|UFID:|TIPL:)/);
const long = (said: Said) => written(said, /^(?:[A-Z0-9]{4}$|TXXX:|UFID:|TIPL:)/);

/** Every container, with what of a list of tags it can hold. */
const writers: Readonly<
	Record<string, readonly [Column, (said: Said, pictures: readonly MadePicture[]) => Uint8Array]>
> = {
	'ID3v2.2': ['id3', (said, pictures) => made.mp3(made.id3(2, short(said), pictures))],
	'ID3v2.3': ['id3', (said, pictures) => made.mp3(made.id3(3, long(said), pictures))],
	'ID3v2.4': ['id3', (said, pictures) => made.mp3(made.id3(4, long(said), pictures))],
	'ID3 in WAV': ['id3', (said) => made.wav([], made.riffId3(made.id3(4, long(said))))],
	'ID3 in AIFF': ['id3', (said) => made.aiff([], ['ID3', made.id3(4, long(said))])],
	FLAC: ['vorbis', made.flac],
	'Ogg Vorbis': ['vorbis', made.oggVorbis],
	Opus: ['vorbis', made.oggOpus],
	APE: ['ape', (said, pictures) => made.mp3(new Uint8Array(), made.apeTag(said, pictures))],
	MP4: ['mp4', made.mp4],
	ASF: ['asf', made.wma],
	'RIFF INFO': ['chunks', (said) => made.wav(written(said, /^I|^CMNT|^CODE|^DTIM/))],
	AIFF: ['chunks', (said) => made.aiff(written(said, /^(?:NAME|AUTH|ANNO|\(c\))/))],
	Matroska: ['matroska', made.mka]
};

interface Case {
	readonly field: string;
	readonly name: string;
	readonly values: readonly string[];
	readonly expected: unknown;
}

const cells = (
	column: Column,
	table: Readonly<Record<string, string>>
): [field: string, names: readonly string[]][] =>
	Object.entries(table).map(([field, line]) => [
		field,
		namesOf(line).find(([one]) => one === column)?.[1] ?? []
	]);

/** What is written, and what has to be read, for every name of every field of a column. */
function casesOf(column: Column): Case[] {
	const cases: Case[] = [];
	for (const [field, names] of cells(column, texts))
		for (const name of names)
			cases.push(
				name === 'WFED'
					? { field, name, values: ['http://x.example'], expected: ['http://x.example'] }
					: name === 'gnre'
						? { field, name, values: ['18'], expected: ['Rock'] }
						: {
								field,
								name,
								values: [`One ${field}`, `Zwei ${field}`],
								expected: [`One ${field}`, `Zwei ${field}`]
							}
			);
	for (const [field, names] of cells(column, dates))
		for (const name of names) cases.push({ field, name, values: ['1999'], expected: '1999' });
	for (const [field, names] of cells(column, flags))
		for (const name of names) cases.push({ field, name, values: ['1'], expected: true });
	for (const [field, names] of cells(column, numbers))
		for (const name of names)
			if (!field.startsWith('r128')) cases.push({ field, name, values: ['7'], expected: 7 });
	for (const [field, names] of cells(column, credits))
		for (const name of names)
			cases.push({
				field,
				name: name.replace(/:$/, ':guitar'),
				values: name === 'TIPL:' ? ['Åse', 'Bo'] : ['Åse (guitar)', 'Bo (guitar)'],
				expected: ['Åse', 'Bo'].map((one) => ({ name: one, role: 'guitar' }))
			});
	return cases;
}

/** The names that fit what the container holds: of ID3 those of its version. */
const fits = (container: string, name: string): boolean => {
	const [said]: Said[] = [[[name, 'x']]];
	const [, write] = writers[container] ?? [];
	if (!said || !write) return false;
	if (container === 'ID3v2.2') return short(said).length > 0;
	if (container.startsWith('ID3')) return long(said).length > 0;
	if (container === 'RIFF INFO') return /^I|^CMNT|^CODE|^DTIM/.test(name);
	return container !== 'AIFF' || /^(?:NAME|AUTH|ANNO|\(c\))/.test(name);
};

describe.each(Object.entries(writers))('%s', (container, [column, write]) => {
	const cases = casesOf(column).filter(({ name }) => fits(container, name));

	it('holds fields of music', () => {
		expect(cases.length).toBeGreaterThan(3);
	});

	it.each(cases)('$name is $field', async ({ field, name, values, expected }) => {
		const read = await music(write([[name, ...values]], []));
		expect(read[field as keyof Music]).toEqual(expected);
	});
});

const png = (last: number): Uint8Array => Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, last);
const pictures: MadePicture[] = [
	{ mime: 'image/png', type: 3, description: 'The front', bytes: png(1) },
	{ mime: 'image/png', type: 4, description: 'Im Rücken', bytes: png(2) }
];

describe.each(Object.entries(writers).filter(([name]) => !/ in |RIFF|AIFF/.test(name)))(
	'covers in %s',
	(name, [, write]) => {
		it('keep kind, description and order', async () => {
			const file = write([], pictures);
			const covers = (await music(file)).pictures ?? [];
			const taken = covers.map(
				({ bytes, range }) => bytes ?? file.subarray(range?.[0], (range?.[0] ?? 0) + (range?.[1] ?? 0))
			);
			expect(taken.map((one) => one.at(-1))).toEqual([1, 2]);
			const said = covers.map(({ mime, cover }) => [mime, cover.type, cover.description]);
			// The formats have no more: MP4 no kind at all, Matroska no other than the front.
			if (name === 'MP4') expect(said).toEqual([1, 2].map(() => ['image/png', 3, '']));
			else if (name === 'Matroska')
				expect(said).toEqual([
					['image/png', 3, 'The front'],
					['image/png', 0, 'Im Rücken']
				]);
			else
				expect(said).toEqual([
					['image/png', 3, 'The front'],
					['image/png', 4, 'Im Rücken']
				]);
		});
	}
);

describe('what is said of music', () => {
	const id3 = (version: 2 | 3 | 4, said: Said) => music(made.mp3(made.id3(version, said)));

	it.each<[string, Promise<Music>, number, number | undefined]>([
		['ID3', id3(4, [['TRCK', '3/12']]), 3, 12],
		[
			'FLAC',
			music(
				made.flac([
					['TRACKNUMBER', '03'],
					['TRACKTOTAL', '12']
				])
			),
			3,
			12
		],
		[
			'FLAC with a total of its own',
			music(
				made.flac([
					['TRACKNUMBER', '3/11'],
					['TOTALTRACKS', '12']
				])
			),
			3,
			12
		],
		['APE', music(made.mp3(new Uint8Array(), made.apeTag([['Track', '3/12']]))), 3, 12],
		['MP4', music(made.mp4([['trkn', '3/12']])), 3, 12],
		[
			'ASF',
			music(
				made.wma([
					['TrackNumber', '3'],
					['TotalTracks', '12']
				])
			),
			3,
			12
		],
		[
			'Matroska',
			music(
				made.mka([
					['50:TOTAL_PARTS', '12'],
					['PART_NUMBER', '3']
				])
			),
			3,
			12
		],
		['RIFF', music(made.wav([['ITRK', '3']])), 3, undefined]
	])('%s numbers a song and tells of how many', async (_name, read, number, total) => {
		expect(await read).toMatchObject({
			trackNumber: number,
			...(total === undefined ? {} : { trackTotal: total })
		});
	});

	it('a disc of MP4 has its total too; zero is none', async () => {
		expect(
			await music(
				made.mp4([
					['disk', '1/2'],
					['trkn', '0/0']
				])
			)
		).toEqual({ discNumber: 1, discTotal: 2 });
	});

	it('puts the day of old tags behind the year, whichever comes first', async () => {
		expect(
			(
				await id3(3, [
					['TYER', '1999'],
					['TDAT', '3105']
				])
			).date
		).toBe('1999-05-31');
		expect(
			(
				await id3(3, [
					['TDAT', '3105'],
					['TYER', '1999']
				])
			).date
		).toBe('1999-05-31');
		expect(
			await id3(4, [
				['TDRC', '1999-05'],
				['TDOR', '1971']
			])
		).toMatchObject({ date: '1999-05', originalDate: '1971' });
	});

	it('takes a slash for a parting where old tags mean it, and for a part of the name where not', async () => {
		const ids = ['b83bc61f-8451-4a5d-8b8e-7e9ed295e822', '0383dadf-2a4e-4d10-a46a-e9e041da8eb3'];
		expect(
			await id3(3, [
				['TPE1', 'Åse/Bo & Cie'],
				['TALB', 'Either/Or'],
				['TXXX:MusicBrainz Artist Id', ids.join('/')]
			])
		).toMatchObject({
			artists: ['Åse', 'Bo & Cie'],
			album: ['Either/Or'],
			artistIds: ids
		});
		expect((await id3(3, [['TPE1', 'AC/DC']])).artists).toEqual(['AC/DC']);
		expect((await id3(4, [['TPE1', 'Åse/Bo & Cie']])).artists).toEqual(['Åse/Bo & Cie']);
	});

	it('keeps who is shown as artist apart from the list of artists', async () => {
		expect(
			await music(
				made.flac([
					['ARTIST', 'Åse feat. Bo'],
					['ARTISTS', 'Åse', 'Bo']
				])
			)
		).toEqual({
			artist: ['Åse feat. Bo'],
			artists: ['Åse', 'Bo']
		});
	});

	it('names genres by number', async () => {
		expect((await id3(3, [['TCON', '(17)(4)Eurodisco']])).genres).toEqual(['Rock', 'Disco', 'Eurodisco']);
		expect((await id3(4, [['TCON', '17', 'Folk, World']])).genres).toEqual(['Rock', 'Folk, World']);
	});

	it('tells people by what they did', async () => {
		expect(
			await id3(4, [
				['TIPL:producer', 'Åse'],
				['TIPL:DJ-mix', 'Bo'],
				['TMCL:violin', 'Cleo', 'Dag']
			])
		).toEqual({
			producers: ['Åse'],
			djMixers: ['Bo'],
			performers: [
				{ name: 'Cleo', role: 'violin' },
				{ name: 'Dag', role: 'violin' }
			]
		});
	});

	it('tells gains in decibels, those of Opus too', async () => {
		const gains: Said = [
			['REPLAYGAIN_TRACK_GAIN', '-7.25 dB'],
			['REPLAYGAIN_TRACK_PEAK', '0.988553'],
			['REPLAYGAIN_ALBUM_GAIN', '+1,5 dB']
		];
		expect(await music(made.flac(gains))).toEqual({ trackGain: -7.25, trackPeak: 0.988553, albumGain: 1.5 });
		expect(
			await music(
				made.oggOpus([
					['R128_TRACK_GAIN', '-1792'],
					['R128_ALBUM_GAIN', '0']
				])
			)
		).toEqual({
			trackGain: -2,
			albumGain: 5
		});
		expect(
			await music(
				made.mka([
					['50:REPLAYGAIN_GAIN', '-5 dB'],
					['30:REPLAYGAIN_GAIN', '-6 dB']
				])
			)
		).toEqual({
			trackGain: -6,
			albumGain: -5
		});
	});

	it('says of an album what is said of it, and of the song the rest', async () => {
		expect(
			await music(
				made.mka([
					['50:TITLE', 'Journeys'],
					['50:ARTIST', 'Several'],
					['30:TITLE', 'Ashore'],
					['30:ARTIST', 'Åse'],
					['30:ARTIST/SORT_WITH', 'Ase']
				])
			)
		).toEqual({
			album: ['Journeys'],
			albumArtist: ['Several'],
			title: ['Ashore'],
			artist: ['Åse'],
			artists: ['Åse'],
			artistSort: ['Ase']
		});
	});

	it('reads keys as they are called', async () => {
		expect(
			await music(
				made.mp4Keys([
					['title', 'Ashore'],
					['album_artist', 'Åse'],
					['MusicBrainz Album Id', 'b83bc61f-8451-4a5d-8b8e-7e9ed295e822']
				])
			)
		).toEqual({
			title: ['Ashore'],
			albumArtist: ['Åse'],
			albumIds: ['b83bc61f-8451-4a5d-8b8e-7e9ed295e822']
		});
	});

	it('does not take what players note for comments', async () => {
		expect(
			await id3(3, [
				['COMM:iTunNORM', '00000A'],
				['COMM', 'A walk']
			])
		).toEqual({ comments: ['A walk'] });
	});

	it('believes what is longer than 30 letters, and the oldest tag where there is no other', async () => {
		const old = new Uint8Array(128);
		old.set(Buffer.from('TAGA title that is cut at letter 3'.slice(0, 33)));
		old.set([0, 7, 17], 125);
		const title = 'A title that is cut at letter 30 is whole here';
		expect(await music(made.mp3(made.id3(3, [['TIT2', title]]), old))).toMatchObject({
			title: [title],
			trackNumber: 7,
			genres: ['Rock']
		});
		expect(await music(made.mp3(new Uint8Array(), old))).toMatchObject({
			title: ['A title that is cut at letter']
		});
	});

	it('reads what ExifTool does not show: Speex', async () => {
		const speex = made.speex(['TITLE=Said']);
		expect(await music(speex)).toEqual({ title: ['Said'] });
	});

	it('of a file that is cut anywhere tells what was read', async () => {
		const whole = made.flac(
			[
				['TITLE', 'Ashore'],
				['ARTIST', 'Åse', 'Bo']
			],
			pictures
		);
		for (let size = 0; size < whole.length; size++) {
			const { title, artists = [] } = await music(whole.subarray(0, size));
			expect([undefined, 'Ashore']).toContain(title?.[0]);
			expect(['Åse', 'Bo'].slice(0, artists.length)).toEqual(artists);
		}
	});
});
