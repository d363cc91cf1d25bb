// Songs that cannot be read once they are opened: what is heard then, and what is said.
import { beforeEach, expect, test, vi } from 'vitest';
import { Deck, type DeckNeeds, type DeckSong } from '#lib/state/music/deck.ts';

const rate = 100;
/** As much of a graph as a deck asks for. */
const node = () => ({
	...{ gain: { value: 1, setTargetAtTime: vi.fn() }, connect: vi.fn(), disconnect: vi.fn() },
	...{ start: vi.fn(), stop: vi.fn(), buffer: null, onended: null }
});
let context: { currentTime: number; sampleRate: number };
beforeEach(() => {
	context = Object.assign(
		{ currentTime: 0, sampleRate: rate, destination: node() },
		{ createGain: node, createBufferSource: node, createBuffer: () => ({ copyToChannel: vi.fn() }) }
	);
});

type Broken = 'begin' | 'next' | undefined;

/** A song of one second, or one that breaks off. */
function song(key: number, broken: Broken): DeckSong {
	let left = 1;
	return {
		...{ key, duration: 1, factor: 1, close: vi.fn() },
		begin: () => (broken === 'begin' ? Promise.reject(new Error('hung')) : Promise.resolve()),
		next: () => {
			if (broken === 'next') return Promise.reject(new Error('hung'));
			return Promise.resolve(left-- > 0 ? { at: 0, rate, channels: [new Float32Array(rate)] } : undefined);
		}
	};
}

function deckOf(broken: readonly Broken[], repeat = false) {
	const songs = (key: number) => (repeat || key <= broken.length ? song(key, broken[key - 1]) : undefined);
	const needs = {
		follow: vi.fn<DeckNeeds['follow']>((key) =>
			Promise.resolve(songs(repeat ? (key % broken.length) + 1 : key + 1))
		),
		...{ onsong: vi.fn(), onfail: vi.fn() }
	};
	const deck = new Deck(context as unknown as BaseAudioContext, needs);
	return { deck, needs, failed: () => needs.onfail.mock.calls.map(([key]) => key as number), songs };
}

test.each(['begin', 'next'] as const)(
	'a song whose %s fails is said once and passed over, and what follows is heard',
	async (where) => {
		const { deck, needs, failed, songs } = deckOf([undefined, where, undefined]);
		const first = songs(1);
		if (first) await deck.play(first);
		for (let beat = 0; beat < 4; beat++) await deck.fill();

		expect(failed()).toEqual([2]);
		expect(needs.follow.mock.calls).toEqual([[1], [2], [3]]);
		context.currentTime = 1.5;
		await deck.fill();
		expect(needs.onsong.mock.calls).toEqual([[3]]);
	}
);

test('the first song too may break off as it begins', async () => {
	const { deck, needs, failed, songs } = deckOf(['begin', undefined]);
	const first = songs(1);
	if (first) await deck.play(first);
	context.currentTime = 0.5;
	await deck.fill();

	expect(failed()).toEqual([1]);
	expect(needs.onsong.mock.calls).toEqual([[2]]);
});

test.each(['begin', 'next'] as const)(
	'where all songs that are repeated break off in %s, that is the end',
	async (where) => {
		const { deck, needs, failed, songs } = deckOf([where, where], true);
		const first = songs(1);
		if (first) await deck.play(first);
		context.currentTime = 1;
		await deck.fill();

		expect(failed()).toEqual([1, 2]);
		expect(needs.onsong.mock.calls).toEqual([[undefined]]);
	}
);
