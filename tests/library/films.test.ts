import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readAvi } from '#lib/library/films/avi.ts';
import { mostSamples, type FilmFile, type FilmSample } from '#lib/library/films/film-file.ts';
import { readFlv } from '#lib/library/films/flv.ts';
import { fromBytes, type ByteSource } from '#lib/parsers/io/byte-source.ts';
import { seeded } from '../random.ts';

const fixture = (name: string) =>
	new Uint8Array(readFileSync(new URL(`../fixtures/player/${name}`, import.meta.url)));
const readers: Readonly<Record<string, (file: ByteSource) => Promise<FilmFile | undefined>>> = {
	'film.avi': readAvi,
	'film.flv': readFlv
};

async function all(film: FilmFile | undefined, kind: 'video' | 'audio', from = 0): Promise<FilmSample[]> {
	const track = film?.tracks.find((one) => one.kind === kind);
	const samples: FilmSample[] = [];
	if (track) for await (const sample of track.samples(from)) samples.push(sample);
	return samples;
}
const times = (samples: readonly FilmSample[]) => samples.map(({ time }) => Math.round(time * 100) / 100);

test('an AVI film tells when each picture is shown, though it keeps only the order they are decoded in', async () => {
	const film = await readAvi(fromBytes(fixture('film.avi')));
	const video = await all(film, 'video');

	expect(film?.tracks.map(({ kind, codec }) => [kind, codec])).toEqual([
		['video', 'h264'],
		['audio', 'aac']
	]);
	expect(video.length).toBeGreaterThan(110);
	// Shown out of the order they lie in, and evenly once they are sorted.
	expect(times(video)).not.toEqual(times(video).toSorted((a, b) => a - b));
	const sorted = times(video).toSorted((a, b) => a - b);
	expect(new Set(sorted).size).toBe(sorted.length);
	expect((sorted.at(-1) ?? 0) / (sorted.length - 1)).toBeCloseTo(0.1, 1);
});

test('a Flash film tells pictures, sounds and how long it is', async () => {
	const film = await readFlv(fromBytes(fixture('film.flv')));
	const video = await all(film, 'video');

	expect(film?.duration).toBeGreaterThan(19.5);
	expect(film?.tracks.map(({ kind, codec }) => [kind, codec])).toEqual([
		['video', 'h264'],
		['audio', 'aac']
	]);
	expect(times(video).toSorted((a, b) => a - b)).toHaveLength(200);
	expect(times(await all(film, 'audio'))[0]).toBeLessThan(0.2);
});

test.each(Object.entries(readers))(
	'%s is begun in its midst at a picture that needs none before it',
	async (name, read) => {
		const film = await read(fromBytes(fixture(name)));
		const [first] = await all(film, 'video', 7.3);

		expect(first?.key).toBe(true);
		expect(first?.time).toBeLessThanOrEqual(7.3);
		expect(first?.time).toBeGreaterThan(4);
	}
);

test.each(Object.entries(readers))('%s gives bytes that are pictures', async (name, read) => {
	const bytes = fixture(name);
	const samples = await all(await read(fromBytes(bytes)), 'video');
	const inside = samples.every(
		({ offset, size }) => offset >= 0 && size > 0 && offset + size <= bytes.length
	);

	expect(inside).toBe(true);
});

test.each(Object.entries(readers))(
	'%s cut off anywhere never throws and points nowhere outside',
	async (name, read) => {
		const bytes = fixture(name);
		// Every byte of the heads, then one in 97 of the film.
		const cuts = Array.from({ length: bytes.length }, (_, at) => at).filter(
			(at) => at < 6000 || at % 97 === 0
		);
		const strays: number[] = [];
		for (const cut of cuts) {
			const short = bytes.subarray(0, cut);
			const film = await read(fromBytes(short));
			for (const kind of ['video', 'audio'] as const)
				for (const { offset, size } of await all(film, kind, 1e9)) if (offset + size > cut) strays.push(cut);
		}

		expect(strays).toEqual([]);
	}
);

test.each(Object.entries(readers))('%s with wrong bytes never throws, hangs or grows', async (name, read) => {
	const bytes = fixture(name);
	const random = seeded(7);
	const strays: number[] = [];
	for (let round = 0; round < 400; round++) {
		const bent = bytes.slice();
		for (let times = 0; times < 12; times++)
			bent[random.below(round % 2 === 0 ? 9000 : bent.length)] = random.below(256);
		const film = await read(fromBytes(bent));
		for (const kind of ['video', 'audio'] as const) {
			const samples = await all(film, kind);
			if (samples.length > mostSamples || samples.some(({ offset, size }) => offset + size > bent.length))
				strays.push(round);
		}
	}

	expect(strays).toEqual([]);
});

test('what is no film is none', async () => {
	const nothing = fromBytes(new TextEncoder().encode('RIFF....WAVEfmt nothing of a film is in here'));

	expect(await readAvi(nothing)).toBeUndefined();
	expect(await readFlv(nothing)).toBeUndefined();
});
