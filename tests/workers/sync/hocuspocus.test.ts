import type { Extension } from '@hocuspocus/server';
import { afterEach, expect, test, vi } from 'vitest';
import type * as Y from 'yjs';
import { openNetwork } from '#lib/platform/network.ts';
import { openServerRoad, serverDocument, type ServerState } from '#lib/workers/sync/hocuspocus.ts';
import { presetOf } from '../../library/sample-presets.ts';
import { DocumentReplica } from './document-replica.ts';
import { redisExtension, socketTo, startHocuspocus, startRedis } from './hocuspocus-server.ts';
import { until } from '../../until.ts';

const ends: (() => unknown)[] = [];
afterEach(async () => {
	for (const end of ends.splice(0).reverse()) await end();
});

async function server(wish: Parameters<typeof startHocuspocus>[0] = {}) {
	const started = await startHocuspocus(wish);
	ends.push(() => started.stop());
	return started;
}

async function device(
	name: string,
	url: string,
	{ token, door = url }: { token?: string; door?: string } = {}
) {
	const replica = new DocumentReplica(name);
	const states: ServerState[] = [];
	const network = openNetwork({
		own: 'https://library.example',
		given: () => ({ url: door }),
		connect: socketTo
	});
	const road = await openServerRoad({
		url,
		network,
		replica,
		changed: (state) => states.push(state),
		retry: { first: 50, most: 200 },
		...(token === undefined ? {} : { token })
	});
	ends.push(() => road[Symbol.dispose]());
	return {
		replica,
		road,
		states,
		state: () => states.at(-1),
		say: async (...presets: Parameters<DocumentReplica['say']>[0][]) => {
			for (const preset of presets) replica.say(preset);
			await road.push();
		},
		done: () => until(() => expect(states.at(-1)).toEqual({ state: 'done' }))
	};
}

const search = (name: string) => presetOf('search', name, { text: name });

test('what one device says is on the other, both ways, and nothing but documents goes there', async () => {
	const { url } = await server();
	const [a, b] = [await device('A', url), await device('B', url)];

	await a.say(search('Sea'));
	await until(() => expect(b.replica.presets()).toEqual(a.replica.presets()));
	await b.say(search('Hill'), search('Lake'));

	await until(() => expect(a.replica.presets()).toHaveLength(3));
	expect(a.replica.presets()).toEqual(b.replica.presets());
	await Promise.all([a.done(), b.done()]);
	// Whoever says that all edits are had is given none.
	expect(new Set(a.replica.asked.map((has) => JSON.stringify(has)))).toEqual(new Set(['{"SOMEBODY":7}']));
});

test('what two say of one preset at once: the later counts, the other can be chosen', async () => {
	const { url } = await server();
	const [a, b] = [await device('A', url), await device('B', url)];
	const preset = search('Sea');
	await a.say(preset);
	await until(() => expect(b.replica.presets()).toHaveLength(1));

	a.replica.say({ ...preset, name: 'Sea of A' });
	b.replica.say({ ...preset, name: 'Sea of B' });
	await Promise.all([a.road.push(), b.road.push()]);

	await until(() => {
		expect(a.replica.presets()).toEqual(b.replica.presets());
		const [counts] = a.replica.presets();
		const others = counts ? a.replica.others(counts) : [];
		expect([counts?.name, others.find(({ field }) => field === 'name')?.preset.name].sort()).toEqual([
			'Sea of A',
			'Sea of B'
		]);
	});
});

test('a server that begins anew with nothing costs nothing that was said', async () => {
	const first = await startHocuspocus();
	const [a, b] = [await device('A', first.url), await device('B', first.url)];
	await a.say(search('before'));
	await until(() => expect(b.replica.presets()).toHaveLength(1));

	await first.stop();
	await until(() => expect(a.state()).toMatchObject({ state: 'trouble', trouble: 'unreachable' }));
	await a.say(search('meanwhile, of A'));
	await b.say(search('meanwhile, of B'));
	await server({ port: first.port });

	await until(() => {
		expect(a.replica.presets().map(({ name }) => name)).toHaveLength(3);
		expect(b.replica.presets()).toEqual(a.replica.presets());
	});
	await Promise.all([a.done(), b.done()]);
});

test('what was said while the line broke again and again arrives once', async () => {
	const { url, server: running } = await server();
	const [a, b] = [await device('A', url), await device('B', url)];

	for (let round = 0; round < 10; round++) {
		await a.say(search(`A ${round}`));
		running.hocuspocus.closeConnections();
		await b.say(search(`B ${round}`));
	}

	await until(() => {
		expect(a.replica.presets()).toHaveLength(20);
		expect(b.replica.presets()).toEqual(a.replica.presets());
	});
});

test('two servers that share a memory are one', async ({ skip }) => {
	const redis = await startRedis();
	if (!redis) {
		skip('redis-server is not installed');
		return;
	}
	ends.push(() => redis.stop());
	const one = await server({ extensions: [redisExtension(redis.port)] });
	const other = await server({ extensions: [redisExtension(redis.port)] });
	const [a, b] = [await device('A', one.url), await device('B', other.url)];

	await a.say(search('Sea'));
	await b.say(search('Hill'));

	await until(() => {
		expect(a.replica.presets()).toHaveLength(2);
		expect(b.replica.presets()).toEqual(a.replica.presets());
	});
});

test('a wrong token is told, and tried again only when somebody says so', async () => {
	const tried = vi.fn();
	const { url } = await server({
		token: 'right',
		extensions: [{ onConnect: () => Promise.resolve(tried()) }]
	});
	const { state, states, road, replica } = await device('A', url, { token: 'wrong' });
	replica.say(search('Sea'));

	await until(() => expect(state()).toMatchObject({ state: 'trouble', trouble: 'sign-in' }));
	const times = tried.mock.calls.length;
	await new Promise((resolve) => setTimeout(resolve, 500));
	expect(tried).toHaveBeenCalledTimes(times);
	const before = states.length;
	await road.retry();
	await until(() => expect(states.slice(before).at(-1)).toMatchObject({ trouble: 'sign-in' }));
});

test('the right token opens it', async () => {
	const { url } = await server({ token: 'right' });
	const { done } = await device('A', url, { token: 'right' });

	await done();
});

test('a token that may only read brings what there is and says that it may not write', async () => {
	const { url } = await server({ readOnly: true });
	const { state } = await device('A', url);

	await until(() => expect(state()).toMatchObject({ state: 'trouble', trouble: 'permission' }));
});

test('what a server says that is no preset document does not reach the live one', async () => {
	const { url } = await server({
		extensions: [hostile((doc) => doc.getMap('registers').set('__proto__', { a: 1 }))]
	});
	const { state, replica } = await device('A', url);
	const own = search('Sea');
	replica.say(own);

	await until(() => expect(state()).toMatchObject({ state: 'trouble', trouble: 'refused' }));
	expect(replica.presets().map(({ id }) => id)).toEqual([own.id]);
	expect([...(replica.docs.get('presets')?.getMap('registers').keys() ?? [])]).not.toContain('__proto__');
});

test('a message of any size beyond measure is not looked at', async () => {
	const large = 'x'.repeat(17 * 1024 * 1024);
	const { url } = await server({ extensions: [hostile((doc) => doc.getMap('registers').set('A', large))] });
	const { state, replica } = await device('A', url);

	await until(() => expect(state()).toMatchObject({ state: 'trouble', trouble: 'refused' }));
	expect(replica.docs.get('presets')?.getMap('registers').size).toBe(0);
});

test('a server that speaks of something else is refused, and ends nothing', async () => {
	const { url } = await server({
		extensions: [
			{
				connected: ({ connection }) => {
					connection.webSocket.send(
						Uint8Array.of(0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff)
					);
					return Promise.resolve();
				}
			}
		]
	});
	const { state } = await device('A', url);

	await until(() => expect(state()).toMatchObject({ state: 'trouble', trouble: 'refused' }));
});

test('no other address than the one that was given is called', async () => {
	const called = vi.fn();
	const { url } = await server({ extensions: [{ onConnect: () => Promise.resolve(called()) }] });
	const { state } = await device('A', url, { door: 'wss://sync.example/' });

	await until(() => expect(state()).toMatchObject({ state: 'trouble', trouble: 'refused' }));
	expect(called).not.toHaveBeenCalled();
});

test('what could not be stored when it came is taken later, and until then nobody says that all is done', async () => {
	const { url } = await server();
	const [a, b] = [await device('A', url), await device('B', url)];
	await Promise.all([a.done(), b.done()]);
	vi.spyOn(b.replica, 'take').mockRejectedValueOnce(new DOMException('no room', 'QuotaExceededError'));

	await a.say(search('Sea'));
	await until(() => expect(b.state()).toMatchObject({ state: 'trouble' }));

	// By itself.
	await b.done();
	expect(b.replica.presets()).toEqual(a.replica.presets());
});

test('a server that is not there is called again until it is', async () => {
	const gone = await startHocuspocus();
	await gone.stop();
	const { state, done } = await device('A', gone.url);
	await until(() => expect(state()).toMatchObject({ state: 'trouble', trouble: 'unreachable' }));

	await server({ port: gone.port });

	await done();
});

test('a road that was closed while its server was away calls nobody when the server is back', async () => {
	const gone = await startHocuspocus();
	const { state, road, done } = await device('A', gone.url);
	await done();
	await gone.stop();
	await until(() => expect(state()).toMatchObject({ state: 'trouble' }));
	road[Symbol.dispose]();
	const called = vi.fn();
	const back = await server({
		port: gone.port,
		extensions: [{ onConnect: () => Promise.resolve(called()) }]
	});
	const other = await device('B', back.url);
	await other.done();
	const times = called.mock.calls.length;

	// Longer than its longest wait.
	await new Promise((resolve) => setTimeout(resolve, 400));

	expect(called).toHaveBeenCalledTimes(times);
});

/** A server on which something lies in the document of presets that no device has put there. */
function hostile(put: (doc: Y.Doc) => void): Extension {
	return {
		onLoadDocument: ({ document, documentName }) => {
			if (documentName === serverDocument('presets')) put(document);
			return Promise.resolve(document);
		}
	};
}
