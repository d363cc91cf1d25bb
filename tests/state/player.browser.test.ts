// What the player makes of an element that waits.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Player } from '#lib/state/player.svelte.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

function opened() {
	const player = new Player();
	const element = document.createElement('video');
	return {
		player,
		close: player.attach(element),
		tell: (event: string) => element.dispatchEvent(new Event(event))
	};
}

test('who waits for bytes that never come is told that the file may end here', () => {
	const { player, tell } = opened();
	tell('waiting');
	expect(player.waiting).toBe('briefly');
	vi.advanceTimersByTime(9_900);
	expect(player.waiting).toBe('briefly');
	vi.advanceTimersByTime(200);
	expect(player.waiting).toBe('long');
	tell('playing');
	expect(player.waiting).toBeUndefined();
});

test('a wait that ended, or whose film was left, comes to nothing', () => {
	const { player, close, tell } = opened();
	tell('waiting');
	tell('canplay');
	vi.advanceTimersByTime(20_000);
	expect(player.waiting).toBeUndefined();
	tell('waiting');
	close();
	vi.advanceTimersByTime(20_000);
	expect(player.waiting).toBeUndefined();
});
