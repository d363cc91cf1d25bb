import { readFileSync } from 'node:fs';
import { BufferSource, EncodedPacketSink, Input, MP4 } from 'mediabunny';
import { expect, test } from 'vitest';
import { bunnyFilm } from '#lib/workers/remux/bunny-film.ts';
import type { Fragment } from '#lib/workers/remux/contract.ts';
import { fileFilm } from '#lib/workers/remux/file-film.ts';
import type { Film, OpenTrack } from '#lib/workers/remux/film.ts';
import { mimeOf, pack } from '#lib/workers/remux/packing.ts';
import { remuxService } from '#lib/workers/remux/service.ts';

const bytesOf = (name: string) => readFileSync(new URL(`../fixtures/player/${name}`, import.meta.url));
const blobOf = (name: string) => new Blob([bytesOf(name)]);
const open = async (name: string): Promise<Film> => {
	const film = (await bunnyFilm(blobOf(name))) ?? (await fileFilm(blobOf(name)));
	if (!film) throw new Error(`${name} was not opened`);
	return film;
};
const trackOf = (film: Film, kind: 'video' | 'audio'): OpenTrack => {
	const track = film.tracks.find((one) => one.kind === kind);
	if (!track) throw new Error(`No ${kind}`);
	return track;
};

/** The times at which what was packed is shown, as another reader sees them. */
async function timesIn(pieces: readonly Fragment[]): Promise<number[]> {
	const whole = await new Blob(pieces.map((piece) => piece.bytes)).arrayBuffer();
	const input = new Input({ source: new BufferSource(whole), formats: [MP4] });
	const [track] = await input.getTracks();
	if (!track) return [];
	const times: number[] = [];
	for await (const packet of new EncodedPacketSink(track).packets()) times.push(packet.timestamp);
	return times.sort((a, b) => a - b);
}
async function piecesOf(track: OpenTrack, from: number, most = Infinity): Promise<Fragment[]> {
	const pieces: Fragment[] = [];
	for await (const piece of pack(track, from)) {
		pieces.push(piece);
		if (pieces.length >= most) break;
	}
	return pieces;
}

test.each([
	['film.mkv', 200],
	['film.ts', 200],
	['film.flv', 200],
	['film.avi', 121]
])('%s is packed with every picture, each shown once and evenly', async (name, count) => {
	const film = await open(name);
	const video = trackOf(film, 'video');
	const times = await timesIn(await piecesOf(video, 0));
	const gaps = times.slice(1).map((time, index) => Math.round((time - (times[index] ?? 0)) * 100) / 100);

	expect(mimeOf(video)).toMatch(/^video\/mp4; codecs="avc1\.[\da-f]{6}"$/i);
	expect(Math.abs(times.length - count)).toBeLessThanOrEqual(1);
	expect(gaps.filter((gap) => gap !== 0.1)).toEqual([]);
	expect(film.duration).toBeGreaterThan(count / 10 - 0.2);
	expect(film.duration).toBeLessThan(count / 10 + 0.6);
});

test.each(['film.mkv', 'film.ts', 'film.flv', 'film.avi'])('%s is packed from its midst on', async (name) => {
	const [first] = await timesIn(await piecesOf(trackOf(await open(name), 'video'), 7.5, 2));
	const sound = trackOf(await open(name), 'audio');
	const [heard] = await timesIn(await piecesOf(sound, 7.5, 2));

	expect(first).toBeGreaterThan(4);
	expect(first).toBeLessThanOrEqual(7.5);
	expect(mimeOf(sound)).toBe('audio/mp4; codecs="mp4a.40.2"');
	expect(heard).toBeGreaterThan(6.5);
	expect(heard).toBeLessThanOrEqual(7.6);
});

test('the first piece comes before the film has been read', async () => {
	const film = await open('film.ts');
	const [piece] = await piecesOf(trackOf(film, 'video'), 0, 1);

	expect(piece?.bytes.byteLength).toBeGreaterThan(1000);
	expect(piece?.bytes.byteLength).toBeLessThan(12_000);
});

test('what nobody reads is told by a name', async () => {
	await expect(remuxService().open(new Blob(['nothing of a film']))).rejects.toMatchObject({
		name: 'UnknownFilm'
	});
});

test.each(['film.mkv', 'film.ts', 'film.flv', 'film.avi'])(
	'%s cut short is packed as far as it goes',
	async (name) => {
		const bytes = bytesOf(name);
		for (const part of [0.1, 0.35, 0.6, 0.9]) {
			const cut = new Blob([bytes.subarray(0, Math.floor(bytes.length * part))]);
			const film = (await bunnyFilm(cut).catch(() => undefined)) ?? (await fileFilm(cut));
			const video = film?.tracks.find((one) => one.kind === 'video');
			if (!video || mimeOf(video) === undefined) {
				expect(part).toBeLessThan(0.2);
				continue;
			}
			const pieces: Fragment[] = [];
			try {
				for await (const piece of pack(video, 0)) pieces.push(piece);
			} catch (error) {
				expect(error).toBeInstanceOf(Error);
			}
			expect(pieces.length).toBeGreaterThan(0);
		}
	}
);

test.each(['tracks.mkv', 'tracks.mp4'])(
	'%s tells its sounds and its texts, and gives these',
	async (name) => {
		const remux = remuxService();
		const { tracks } = await remux.open(blobOf(name));
		const sounds = tracks.filter(({ kind }) => kind === 'audio');
		expect(sounds.map(({ language }) => language)).toEqual(['eng', 'ger']);
		if (name === 'tracks.mkv') expect(sounds[1]).toMatchObject({ name: 'Commentary' });
		const texts = await remux.texts();
		expect(texts[1]).toMatchObject({ language: 'ger', name: 'Full', forced: false });
		const cues = await remux.cues(1);
		expect(cues?.map(({ lines }) => lines[0]?.[0]?.text)).toEqual(['Erste ', 'Oben']);
		expect(await remux.cues(1)).toBeUndefined();
		await expect(remux.cues(99)).rejects.toMatchObject({ name: 'NotFoundError' });
		expect(await remuxService().texts()).toEqual([]);
	}
);
