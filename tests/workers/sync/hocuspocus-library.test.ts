import { afterEach, expect, test } from 'vitest';
import { openNetwork } from '#lib/platform/network.ts';
import { presetsIn } from '#lib/storage/presets.ts';
import { settingsIn } from '#lib/storage/settings.ts';
import { PresetStore } from '#lib/workers/presets/preset-store.ts';
import { SettingsStore } from '#lib/workers/presets/settings-store.ts';
import { listConflicts } from '#lib/workers/sync/conflicts.ts';
import { openServerRoad, serverDocument, type ServerState } from '#lib/workers/sync/hocuspocus.ts';
import { replicaOf } from '#lib/workers/sync/replica.ts';
import { presetOf } from '../../library/sample-presets.ts';
import { Device } from '../../storage/devices.ts';
import { socketTo, startHocuspocus } from './hocuspocus-server.ts';
import { turns } from '../../turns.ts';
import { until } from '../../until.ts';

const ends: (() => unknown)[] = [];
afterEach(async () => {
	for (const end of ends.splice(0).reverse()) await end();
});

/** A library as the app keeps it, with a road to a server. */
async function library(name: string, url: string) {
	const device = await new Device(name).open(2);
	ends.push(() => device.db.delete());
	const wishes = { exclusive: turns(), settleAfter: 1e6 };
	const replica = await replicaOf(device.db, wishes);
	const presets = await PresetStore.open(device.db, wishes);
	const settings = await SettingsStore.open(device.db, wishes);
	ends.push(
		() => replica.close(),
		() => presets.close(),
		() => settings.close()
	);
	const states: ServerState[] = [];
	const network = openNetwork({ own: 'https://library.example', given: () => ({ url }), connect: socketTo });
	const changed = (state: ServerState) => void states.push(state);
	const road = await openServerRoad({ url, network, replica, changed, retry: { first: 50, most: 200 } });
	ends.push(() => road[Symbol.dispose]());
	const rows = async () => (await presetsIn(device.db).rows()).map(({ name }) => name).sort();
	return { device, presets, settings, road, rows, states };
}

test('presets and settings of two libraries come to the same over a server, edits stay where they are', async () => {
	const server = await startHocuspocus();
	ends.push(() => server.stop());
	const [a, b] = [await library('first', server.url), await library('second', server.url)];
	const sea = presetOf('search', 'Sea', { text: 'sea' });

	await a.device.rate([1], 4);
	await a.presets.put([sea]);
	await a.settings.say({ theme: 'dark' });
	await a.road.push();

	await until(async () => {
		expect(await b.rows()).toEqual(['Sea']);
		expect(await settingsIn(b.device.db).all()).toEqual({ theme: 'dark' });
	});
	expect(await b.device.db.edits.count()).toBe(0);
	expect(await b.device.db.travels.count()).toBe(0);

	await Promise.all([
		a.presets.put([{ ...sea, name: 'Sea of A' }]),
		b.presets.put([{ ...sea, name: 'Sea of B' }])
	]);
	await Promise.all([a.road.push(), b.road.push()]);
	await until(async () => {
		expect(await a.rows()).toEqual(await b.rows());
		const listed = [...(await listConflicts(a.device.db, [])), ...(await listConflicts(b.device.db, []))];
		expect(listed.map(({ kind }) => kind)).toContain('preset');
	});
});

test('what a server makes up does not reach a library', async () => {
	const server = await startHocuspocus({
		extensions: [
			{
				onLoadDocument: ({ document, documentName }) => {
					if (documentName === serverDocument('presets')) document.getMap('registers').set('made up', 1);
					return Promise.resolve(document);
				}
			}
		]
	});
	ends.push(() => server.stop());
	const a = await library('first', server.url);
	await a.presets.put([presetOf('search', 'Sea', { text: 'sea' })]);
	await a.road.push();

	await until(() => {
		expect(a.states.at(-1)).toMatchObject({ state: 'trouble', trouble: 'refused' });
	});
	expect(await a.rows()).toEqual(['Sea']);
});
