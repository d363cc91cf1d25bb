import { afterEach, expect, test, vi } from 'vitest';
import { feed } from '#lib/state/player-feed.ts';
import type { FilmFacts, RemuxService } from '#lib/workers/remux/contract.ts';

const track = {
	number: 0,
	kind: 'video',
	codec: 'a',
	codecId: 'a',
	decodable: true,
	mime: 'video/mp4'
} as const;
const facts: FilmFacts = { duration: 90, tracks: [track] };

class Stream extends EventTarget {
	readyState = 'open';
	readonly addSourceBuffer = () => ({ buffered: [], abort: () => undefined });
}

afterEach(() => {
	vi.unstubAllGlobals();
});

test('what fed a film before takes no piece from what feeds it now', async () => {
	vi.stubGlobal('MediaSource', Stream);
	let begun: () => void = () => undefined;
	const remux = {
		begin: vi.fn(() => new Promise<void>((resolve) => (begun = resolve))),
		next: vi.fn(() => Promise.resolve(undefined))
	} satisfies Partial<RemuxService>;
	const fed = new AbortController();
	const source = feed(
		{
			remux: remux as Partial<RemuxService> as RemuxService,
			...{ facts, tracks: [track], position: () => 0, onfail: () => undefined }
		},
		fed.signal
	);
	source.dispatchEvent(new Event('sourceopen'));
	await vi.waitFor(() => expect(remux.begin).toHaveBeenCalled());

	// Another sound was chosen.
	fed.abort();
	begun();
	await new Promise((resolve) => setTimeout(resolve));
	expect(remux.next).not.toHaveBeenCalled();
});
