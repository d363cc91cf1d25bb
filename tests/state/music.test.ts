// The queue of songs where what it needs fails once.
import { beforeEach, expect, test, vi } from 'vitest';
import { emptyQueue, withOnly } from '#lib/library/music/queue.ts';
import type { App } from '#lib/state/app.svelte.ts';
import { keptQueue } from '#lib/state/music/kept.ts';
import { Music } from '#lib/state/music/music.svelte.ts';
import { numberedItem } from '../library/plain-item.ts';

vi.mock('#lib/state/music/kept.ts', () => ({
	keepPlace: () => undefined,
	keepQueue: () => Promise.resolve(),
	keptPlace: () => undefined,
	keptQueue: vi.fn()
}));
vi.mock('#lib/state/player.svelte.ts', () => ({
	playerOf: () => ({ volume: 1, muted: false, playing: false, pause: () => undefined })
}));
vi.mock('#lib/state/music/system.ts', () => ({
	tellSystem: () => ({ item: numberedItem(1), state: () => undefined, end: () => undefined })
}));
const play = vi.fn((key: number) => Promise.resolve<number | undefined>(key));
vi.mock('#lib/state/music/element.ts', () => ({
	SoundElement: class {
		play = play;
		volume = () => undefined;
		pause = () => undefined;
		beat = () => undefined;
		at = 0;
	}
}));

/** The music of an app whose library has songs alone. */
function music() {
	vi.stubGlobal('addEventListener', () => undefined);
	const row = (id: number) => Promise.resolve(numberedItem(id, { kind: 'audio' }));
	const service = { rows: (ids: number[]) => Promise.all(ids.map(row)) };
	const notices = { say: () => undefined, problem: () => undefined };
	return new Music({ library: { row, service }, notices } as unknown as App);
}

beforeEach(() => {
	vi.mocked(keptQueue).mockReset();
	vi.mocked(keptQueue).mockResolvedValue({ queue: emptyQueue, mode: 'track' });
});

test('songs are queued though the queue of the last visit could not be read at first', async () => {
	vi.mocked(keptQueue).mockRejectedValueOnce(new Error('The database is closed'));
	const queued = music();
	await expect(queued.restore()).rejects.toThrow();

	expect(await queued.add([1, 2], 'now')).toBe(2);
	expect(queued.playing).toBe(true);
	queued.pause();
});

test('a song that cannot be begun does not seem to play', async () => {
	vi.mocked(keptQueue).mockResolvedValue({ queue: withOnly(emptyQueue, [1], 0), mode: 'track' });
	play.mockRejectedValueOnce(new Error('The worker could not be loaded'));
	const queued = music();
	await queued.restore();
	await expect(queued.play()).rejects.toThrow();
	expect(queued.playing).toBe(false);

	await queued.play();
	expect(queued.playing).toBe(true);
	queued.pause();
});
