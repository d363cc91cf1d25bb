// Songs as samples where what decodes them hangs.
import { expect, test, vi } from 'vitest';
import { Samples } from '#lib/state/music/samples.ts';
import type { TurntableNeeds } from '#lib/state/music/turntable.ts';

const started = vi.hoisted(() => ({ count: 0 }));
vi.mock('#lib/workers/sound/client.ts', () => ({
	startSound: () => {
		const hangs = ++started.count === 1;
		let ended = false;
		const answer = <T>(value: T) =>
			ended ? Promise.reject(new DOMException('', 'TimeoutError')) : Promise.resolve(value);
		return {
			open: () => answer({ duration: 1, gains: {}, rate: 44_100 }),
			begin: () => answer(undefined),
			next: () => {
				ended ||= hangs;
				return answer(undefined);
			},
			close: () => answer(undefined)
		};
	}
}));

test('a song that hangs is passed over, and the next one is not', async () => {
	const onfail = vi.fn();
	const needs: TurntableNeeds = {
		fileOf: () => Promise.resolve(new File([], 'song.flac')),
		after: (key) => (key < 3 ? key + 1 : undefined),
		factorOf: () => 1,
		...{ onsong: () => undefined, onstop: () => undefined, onfail }
	};
	const samples = new Samples(needs);
	await samples.play(1, 0);
	await expect.poll(() => started.count).toBe(2);
	samples.beat();
	await new Promise((resolve) => setTimeout(resolve, 50));
	samples.stop();

	expect(onfail.mock.calls.map(([key]) => key as number)).toEqual([1]);
});
