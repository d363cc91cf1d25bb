import { afterEach, expect, test, vi } from 'vitest';
import type { Kept, KeptRoad, RoadState } from '#lib/workers/sync/kept.ts';
import type { LibraryReplica } from '#lib/workers/sync/replica.ts';
import { Servers } from '#lib/workers/sync/servers.ts';
import type { VaultNow } from '#lib/workers/sync/status.ts';

const road: KeptRoad = {
	id: 'a',
	road: { kind: 'server', name: 'A', url: 'ws://localhost:9/' },
	state: {}
};

afterEach(() => {
	vi.unstubAllGlobals();
});

test('a server road that cannot be opened is told to be in trouble, and opened with the next look', async () => {
	vi.stubGlobal('location', new URL('http://localhost/'));
	const states: RoadState[] = [];
	const heard = vi.fn(() => Promise.reject(new Error('The database is closed')));
	const servers = new Servers({
		kept: {
			get: () => Promise.resolve(undefined),
			roads: () => Promise.resolve([road]),
			road: () => Promise.resolve(road),
			setState: (_id, state) => Promise.resolve(void states.push(state))
		} as Partial<Kept> as Kept,
		now: () => Promise.resolve({ vault: 'open', replica: { heard } as Partial<LibraryReplica> } as VaultNow),
		teller: { say: () => Promise.resolve(), changed: () => undefined, working: () => undefined }
	});
	await servers.refresh();
	await vi.waitFor(() => expect(states).toMatchObject([{ trouble: 'unreachable' }]));
	await servers.refresh();
	await vi.waitFor(() => expect(heard).toHaveBeenCalledTimes(2));
	servers[Symbol.dispose]();
});
