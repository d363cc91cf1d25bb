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

const [german, english, forced] = ['Deutsch', 'English', 'forced'].map((name) => ({ name }));
if (!german || !english || !forced) throw new Error('none');

test('the text that a person chose, or that they want none, stays so when more texts are found', () => {
	const { player } = opened();
	player.offerTexts([english], 0);
	expect(player.subtitles).toBe(0);
	player.offerTexts([german, english], 0);
	expect(player.subtitles).toBe(0);

	player.subtitles = 1;
	player.offerTexts([forced, german, english], 1);
	expect(player.subtitles).toBe(2);
	player.subtitles = undefined;
	player.offerTexts([forced, german, english, { name: 'more' }], 1);
	expect(player.subtitles).toBeUndefined();
});

test('what goes on in another element goes on at its speed, and the next film at the usual one', () => {
	const { player, close } = opened();
	player.setSpeed(2);
	const [same, next] = [document.createElement('video'), document.createElement('video')];
	const closeSame = player.attach(same, true);
	close();
	expect([player.speed, same.playbackRate, same.defaultPlaybackRate]).toEqual([2, 2, 2]);
	player.attach(next);
	closeSame();
	expect([player.speed, next.playbackRate]).toEqual([1, 1]);
});
