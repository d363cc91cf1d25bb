// Two browsers that meet on a WebDAV server of another origin: browsers ask it what it allows, and it may fail.
import { rm } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { serve } from '../bench/scan-site.mjs';
import { seeded } from '../random.ts';
import { webdavServer } from '../sync/webdav-server.ts';
import { ask, buildSyncPage, joined, settled, timesOf, type Device } from './support/sync-devices.ts';

const seed = Number(process.env.SEED ?? 12);
const operations = Number(process.env.OPERATIONS ?? 100);
const user = { user: 'anna', password: 'pässword: 100%' };
/** Stands in all that is said. */
const plainWords = 'Quite Plain Words';

test('two browsers on one WebDAV server that fails now and then come to the same, and it can read none of it', async () => {
	test.setTimeout(240_000);
	const random = seeded(seed);
	const dav = await webdavServer({ ...user, root: '/remote.php/dav/files/anna b/' });
	const site = await buildSyncPage();
	const server = serve(site);
	const url = await server.address;
	const authorization = `Basic ${Buffer.from(`${user.user}:${user.password}`).toString('base64')}`;
	const devices: Device[] = [];
	try {
		for (const name of ['first', 'second'])
			devices.push(await joined(name, url, { url: dav.url, authorization }));
		await settled(devices);
		const faults = [500, 503, 423, 507, 429, 404] as const;
		let failed = 0;
		dav.fault = () => {
			if (random.next() > 0.1) return undefined;
			failed++;
			return random.next() < 0.3 ? 'cut' : { status: random.pick(faults), headers: { 'retry-after': '1' } };
		};
		await Promise.all(
			devices.map(async (device) => {
				for (let done = 0; done < operations / 2; done++) {
					const { id, milliseconds } = await ask(device.browser.page, 'act', random.next());
					if (id !== '') device.acknowledged.push(id);
					device.milliseconds.push(milliseconds);
					await device.browser.page.waitForTimeout(random.next() * 50);
				}
			})
		);
		dav.fault = () => undefined;
		const looks = await settled(devices);
		const acknowledged = devices.flatMap((device) => device.acknowledged);
		for (const look of looks) {
			expect(acknowledged.filter((id) => !look.held.includes(id))).toEqual([]);
			expect(look).toMatchObject({ found: [], renamed: [], refused: [], failed: [] });
			expect(look.said).toBe(looks[0]?.said);
		}
		expect(failed).toBeGreaterThan(0);
		const readable = [...dav.files].filter(([, bytes]) => Buffer.from(bytes).includes(plainWords));
		expect(readable.map(([path]) => path)).toEqual([]);
		test.info().annotations.push({
			type: 'sync',
			description: `${timesOf(devices)}; ${String(failed)} of ${String(dav.asked.length)} answers failed`
		});
	} finally {
		await Promise.all(devices.map(({ browser }) => browser.kill().catch(() => undefined)));
		server.close();
		await dav.close();
		await Promise.all(devices.map(({ profile }) => profile.remove()));
		await rm(site, { recursive: true, force: true });
	}
});
