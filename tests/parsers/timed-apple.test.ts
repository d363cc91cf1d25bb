/** What Apple's telephones say beside their films: keys declared in sample descriptions. */
import { describe, expect, it } from 'vitest';
import { fromBytes, printed, readMetadata, textOf } from '#lib/parsers/index.ts';
import { readTrack, timedKinds } from '#lib/parsers/timed.ts';
import { bytes, u32 } from '../fixtures/build-blocks.ts';
import { declared, keys, livePhoto, said, samples, undeclared } from '../fixtures/build-mebx.ts';
import { timedFilm } from '../fixtures/build-timed.ts';
import { seeded } from '../random.ts';

const filmOf = (list: readonly Uint8Array[], description = declared(...keys)): Uint8Array =>
	timedFilm(list, { format: 'mebx', description });
const film = filmOf([...samples, undeclared]);

async function momentsOf(file: Uint8Array, moments = true) {
	const metadata = await readMetadata(fromBytes(file), { fileName: 'a.mov', moments });
	const tags =
		metadata?.tags.filter(({ entry }) => !/^(?:Sample|Media|Track|Handler|Matrix)/.test(entry.name)) ?? [];
	const shown = tags.flatMap((tag) =>
		tag.group1 === 'Track1'
			? [[tag.document ?? '', tag.entry.name, textOf(printed(tag))].join(' ').trim()]
			: []
	);
	return { shown, metadata, warnings: metadata?.warnings.map(({ message }) => message) ?? [] };
}
const documentsOf = async (file: Uint8Array) =>
	(await momentsOf(file)).shown.filter((line) => line.startsWith('Doc'));

describe('a film of an iPhone', () => {
	it('tells how it is turned, faces, and the moment of a live photo', async () => {
		const { shown, warnings } = await momentsOf(film);
		expect(warnings).toEqual([]);
		expect(shown).toEqual([
			'MetaFormat mebx',
			'BufferSize 100',
			'MaxBitrate 2000',
			'AverageBitrate 1000',
			'ProductVersion 17.0',
			'Dimensions 1280x720',
			'Doc1 VideoOrientation Rotate 90 CW',
			'Doc1 StillImageTime -1',
			expect.stringMatching(/^Doc1 LivePhotoInfo 2052403211 5\.76282738874806e-30 /),
			// Of several of a name the last comes first, as it is the one that counts.
			'Doc2 DetectedFaceID 8',
			'Doc2 DetectedFaceID 7',
			'Doc2 DetectedFaceBounds 1 0 0.5 0.25',
			'Doc2 DetectedFaceBounds 0.1 0.2 0.3 0.456789',
			'Doc2 SceneIlluminance 55',
			'Doc3 MadeUpOf_words a text',
			'Doc3 MdtacomMakerRow -2 4611686018427387905',
			'Doc3 TagX -0.125',
			'Doc3 Bytes some bytes',
			'Doc4 MadeUpOf_words',
			'Doc4 StillImageTime 3',
			'Doc5 StillImageTime 5',
			'Doc6 StillImageTime 7'
		]);
	});

	it('reads no sample unless moments are asked for, and has no track of positions', async () => {
		const { shown, metadata } = await momentsOf(film, false);
		expect(shown).toEqual(['MetaFormat mebx', 'BufferSize 100', 'MaxBitrate 2000', 'AverageBitrate 1000']);
		expect(metadata && timedKinds(metadata)).toEqual([]);
		expect(await readTrack(fromBytes(film))).toEqual({ points: [], kinds: [], warnings: [] });
	});

	it('has numbers of a live photo however many there are', async () => {
		const sizes = [1, 3, 5, 11, 40, 45, 78, 80, 136];
		const list = sizes.map((size) =>
			said(
				3,
				Uint8Array.from({ length: size }, (_, at) => livePhoto[at % 80] ?? 0)
			)
		);
		const counts = (await documentsOf(filmOf(list))).map((line) => line.split(' ').length - 2);
		expect(counts).toEqual([1, 3, 2, 5, 10, 15, 26, 27, 27]);
	});

	it('makes names of keys that no table has', async () => {
		const names = ['a-b', 'a--b', 'a..b', 'a.-b', 'abc.', '-a', '9', '_', 'A.9', 'a+b', 'a b', ''];
		const made = names.map((name, index) => ({
			id: index + 1,
			name: `com.apple.quicktime.${name}`,
			type: 75
		}));
		const all = bytes(...names.map((_, index) => said(index + 1, [index])));
		expect(await documentsOf(filmOf([all], declared(...made)))).toEqual(
			['AB 0', 'A-b 3', 'A-b 1', 'Ab 2', 'Abc 4', 'TagA 5', 'Tag9 6', 'Tag_ 7', 'A9 8'].map(
				(line) => `Doc1 ${line}`
			)
		);
	});

	it('is read to its end however it is cut or changed', { timeout: 60_000 }, async () => {
		const whole = await documentsOf(film);
		for (let size = 0; size < film.length; size++) {
			const lines = await documentsOf(film.subarray(0, size));
			expect(lines.length).toBeLessThanOrEqual(whole.length);
			expect(lines).toEqual(whole.slice(0, lines.length));
		}
		const random = seeded(77);
		for (let times = 0; times < 400; times++) {
			const file = film.slice();
			for (let changes = 1 + random.below(8); changes > 0; changes--)
				file[random.below(file.length)] = random.below(256);
			await momentsOf(file);
		}
		// A value that says it is everything, in a description that says the same.
		const endless = filmOf([bytes(u32(0xffff_ffff), u32(2), [1])]);
		expect(await documentsOf(endless)).toEqual([]);
	});
});
