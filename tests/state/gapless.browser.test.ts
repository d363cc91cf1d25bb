// Two halves of one tone, each a file of its own, rendered through the deck as they are heard: what lies between them is measured.
import { describe, expect, test } from 'vitest';
import { Deck, type DeckSong } from '#lib/state/music/deck.ts';
import { Song } from '#lib/workers/sound/song.ts';

const rate = 44_100;
const seconds = 2.5;
const files = import.meta.glob<string>('../fixtures/music/*', {
	query: '?url',
	import: 'default',
	eager: true
});

async function songOf(name: string, key: number): Promise<DeckSong> {
	const response = await fetch(files[`../fixtures/music/${name}`] ?? '');
	const song = await Song.open(await response.blob());
	return {
		key,
		duration: song.duration,
		factor: 1,
		begin: (from, rate) => song.begin(from, rate),
		next: () => song.next(),
		close: () => void song.close()
	};
}

/** What is heard of both halves, as samples. */
async function render(ending: string, heardAt = rate): Promise<Float32Array> {
	const context = new OfflineAudioContext(1, heardAt * 3, heardAt);
	const songs = [await songOf(`one.${ending}`, 1), await songOf(`two.${ending}`, 2)];
	const [first] = songs;
	if (!first) throw new Error('No song');
	const deck = new Deck(
		context,
		{
			follow: (key) => Promise.resolve(songs[key]),
			onsong: () => undefined,
			onfail: (_, error) => {
				throw error;
			}
		},
		Infinity
	);
	await deck.play(first);
	return (await context.startRendering()).getChannelData(0);
}

/** First and last sample that is no silence. */
function ends(samples: Float32Array): readonly [number, number] {
	const loud = (value: number) => Math.abs(value) > 0.01;
	return [samples.findIndex(loud), samples.findLastIndex(loud)];
}

/** Milliseconds of the longest stretch between the ends that is quieter than any stretch of the tone can be. */
function longestGap(samples: Float32Array): number {
	const [first, last] = ends(samples);
	let longest = 0;
	let quiet = 0;
	for (const value of samples.subarray(first, last)) {
		quiet = Math.abs(value) < 0.02 ? quiet + 1 : 0;
		longest = Math.max(longest, quiet);
	}
	return (longest / rate) * 1000;
}

/**
 * How far a tone is from itself: each sample of a sine is told by the two before it, whatever its loudness. The most that
 * one is off.
 */
function roughness(samples: Float32Array): number {
	// 2 cos(w), as the whole of it has it.
	let [product, power] = [0, 0];
	for (let at = 1; at + 1 < samples.length; at++) {
		const now = samples[at] ?? 0;
		product += now * ((samples[at - 1] ?? 0) + (samples[at + 1] ?? 0));
		power += now * now;
	}
	const turn = product / power;
	let most = 0;
	for (let at = 1; at + 1 < samples.length; at++) {
		const told = turn * (samples[at] ?? 0) - (samples[at - 1] ?? 0);
		most = Math.max(most, Math.abs((samples[at + 1] ?? 0) - told));
	}
	return most;
}

describe('two files that were one tone', () => {
	test.each(['flac', 'mp3', 'ogg', 'opus', 'm4a'])(
		'as %s are heard as one, without a gap',
		async (ending) => {
			const samples = await render(ending);
			const [first, last] = ends(samples);
			// A quarter of a wave below the threshold is less than a fifth of a millisecond.
			expect(longestGap(samples)).toBeLessThan(1);
			// Nothing is played twice either, and nothing that an encoder put round it.
			expect(Math.abs(last - first - seconds * rate) / rate).toBeLessThan(0.01);
		}
	);

	test('at another rate of the loudspeaker the tone goes on between the pieces of a song as it was', async () => {
		const heardAt = 48_000;
		const samples = await render('flac', heardAt);
		// From where it has begun to before the second song: a piece ends between.
		const tone = samples.subarray(4000, Math.round(heardAt * 1.2));
		expect(roughness(tone)).toBeLessThan(2e-3);
		const torn = tone.slice();
		torn.set(torn.subarray(20_001), 20_000);
		expect(roughness(torn)).toBeGreaterThan(5e-3);
	});

	test('a gap that is there is measured', async () => {
		const samples = await render('flac');
		samples.fill(0, rate, rate + 441);
		expect(longestGap(samples)).toBeGreaterThan(9.9);
	});
});
