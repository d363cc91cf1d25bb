import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Playback } from '#lib/state/playback.svelte.ts';
import type { FilmFacts } from '#lib/workers/remux/contract.ts';
import { plainItem } from '../library/plain-item.ts';

const facts: FilmFacts = {
	duration: 90,
	tracks: [
		{ ...{ number: 0, kind: 'video', codec: 'a', codecId: 'a', decodable: true, mime: 'video/mp4' } } as const
	]
};
const texts = ['Deutsch', 'English'].map((name) => ({ codec: 'srt', name, forced: name === 'Deutsch' }));

vi.mock('#lib/workers/remux/client.ts', () => ({
	startRemux: () => ({
		open: () => Promise.resolve(facts),
		texts: () => Promise.resolve(texts),
		[Symbol.dispose]: () => undefined
	})
}));

class Stream extends EventTarget {
	static isTypeSupported = () => true;
}

beforeEach(() => {
	vi.stubGlobal('MediaSource', Stream);
});
afterEach(() => {
	vi.unstubAllGlobals();
});

/** A film that is packed while it plays, and where its player is. */
async function playing() {
	const at = { position: 0, paused: false, text: undefined as number | undefined };
	const player = { position: () => at.position, paused: () => at.paused, text: () => at.text };
	const film = { ...plainItem, kind: 'video', type: 'M2TS' } as const;
	const playback = new Playback(film, new File([], 'a.m2ts'), player);
	await playback.begin();
	await vi.waitFor(() => expect(playback.texts).toHaveLength(2));
	const stumble = async () => {
		if (playback.now.status === 'plays') await playback.failed(playback.now.source, {} as MediaError);
		return playback.now;
	};
	return { at, playback, stumble };
}

test('a film that is paused stays so where its decoder stumbled, and one that plays goes on', async () => {
	const { at, stumble } = await playing();
	at.position = 20;
	expect(await stumble()).toMatchObject({ status: 'plays', startAt: 20 });
	at.position = 40;
	at.paused = true;
	expect(await stumble()).toMatchObject({ status: 'plays', startAt: 40, paused: true });
});

test('the text that a person chose is shown on where a decoder stumbled', async () => {
	const { at, playback, stumble } = await playing();
	at.text = playback.shownText;
	expect(at.text).toBe(0);
	at.text = 1;
	await stumble();
	expect(playback.shownText).toBe(1);
	at.text = undefined;
	await stumble();
	expect(playback.shownText).toBeUndefined();
});
