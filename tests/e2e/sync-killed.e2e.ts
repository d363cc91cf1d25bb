// Two and three browsers with profiles of their own over one real folder, killed while they work: nothing that was acknowledged is
// lost, and all come to the same. `KILLS=40 OPERATIONS=2000 SEED=7` does more, and others.
import { copyFile, mkdir, mkdtemp, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { serve } from '../bench/scan-site.mjs';
import { seeded, type Random } from '../random.ts';
import {
	ask,
	buildSyncPage,
	joined,
	restarted,
	settled,
	timesOf,
	type Device
} from './support/sync-devices.ts';

const kills = Number(process.env.KILLS ?? 6);
const seed = Number(process.env.SEED ?? 11);
const operations = Number(process.env.OPERATIONS ?? 300);

const names = ['first', 'second', 'third', 'fresh'] as const;
/** Stands in all that is said. */
const plainWords = 'Quite Plain Words';

let site = '';
// Its page is built once, for one worker.
test.describe.configure({ mode: 'default' });
test.beforeAll(async () => {
	test.setTimeout(180_000);
	site = await buildSyncPage();
});
test.afterAll(() => rm(site, { recursive: true, force: true }));

for (const count of [2, 3]) {
	test(`${String(count)} browsers over one folder, ${String(operations)} operations, killed ${String(kills)} times: 0 lost, all equal`, async () => {
		test.setTimeout(120_000 + kills * 20_000 + operations * 300);
		const random = seeded(seed + count);
		const folder = await mkdtemp(join(tmpdir(), 'mediatheque-carried-'));
		const server = serve(site);
		const url = await server.address;
		const devices: Device[] = [];
		try {
			for (const name of names.slice(0, count)) devices.push(await joined(name, url, { folder }));
			await settled(devices);
			await Promise.all(devices.map((device, index) => work(device, index, count, url, random, folder)));
			const looks = await settled(devices);
			const acknowledged = devices.flatMap((device) => device.acknowledged);
			for (const [index, look] of looks.entries()) {
				const held = new Set(look.held);
				const lost = acknowledged.filter((id) => !held.has(id));
				expect(lost, `lost by ${devices[index]?.name ?? ''}`).toEqual([]);
				expect(look).toMatchObject({ found: [], renamed: [], refused: [], failed: [] });
				expect(look.said).toBe(looks[0]?.said);
			}
			expect(acknowledged.length).toBeGreaterThan(operations / 2);
			expect(devices.reduce((sum, device) => sum + device.kills, 0)).toBe(kills);
			// What kills left of half-written files was swept. Whoever is looked at now may be writing one.
			const halves = async () => (await allFiles(folder)).filter((path) => path.endsWith('.crswap'));
			await expect.poll(halves).toEqual([]);

			// Who comes anew has all of it from the folder alone.
			await Promise.all(devices.map(({ browser }) => browser.kill()));
			expect(await bytesWith(folder, plainWords)).toEqual([]);
			const fresh = await joined('fresh', url, { folder });
			devices.push(fresh);
			await expect
				.poll(async () => (await ask(fresh.browser.page, 'look')).state, { timeout: 60_000 })
				.toBe(looks[0]?.state);
			expect((await ask(fresh.browser.page, 'look')).said).toBe(looks[0]?.said);
			await fresh.browser.kill();

			const description = `${timesOf(devices)}; seed ${String(seed)}`;
			test.info().annotations.push({ type: 'sync', description });
		} finally {
			await Promise.all(devices.map(({ browser }) => browser.kill().catch(() => undefined)));
			server.close();
			await Promise.all(devices.map(({ profile }) => profile.remove()));
			await rm(folder, { recursive: true, force: true });
		}
	});
}

/** The share of a device of all operations, with its share of the kills. */
async function work(
	device: Device,
	index: number,
	count: number,
	url: string,
	random: Random,
	folder: string
): Promise<void> {
	const share = Math.ceil(operations / count);
	const mine = Array.from({ length: kills }, (_, kill) => kill).filter((kill) => kill % count === index);
	const killedAt = new Set<number>();
	while (killedAt.size < mine.length) killedAt.add(1 + random.below(share - 2));
	for (let done = 0; done < share; done++) {
		const acting = ask(device.browser.page, 'act', random.next()).then(
			({ id, milliseconds }) => {
				if (id !== '') device.acknowledged.push(id);
				device.milliseconds.push(milliseconds);
			},
			(error: unknown) => {
				// A browser that was killed in the middle of it acknowledged nothing.
				if (!killedAt.has(done)) throw error;
			}
		);
		if (killedAt.has(done)) {
			await device.browser.page.waitForTimeout(random.next() * 40);
			await device.browser.kill();
			device.kills++;
		}
		await acting;
		if (killedAt.has(done)) {
			await stranger(folder, random, device.kills);
			await restarted(device, url);
		}
		await device.browser.page.waitForTimeout(random.next() * 30);
	}
}

/** What other programs and other people put there: plain files, copies, pieces, nothing at all. */
async function stranger(folder: string, random: Random, turn: number): Promise<void> {
	const ours = join(folder, 'Mediatheque');
	const mark = `${String(turn)}-${String(random.below(1_000_000))}`;
	await writeFile(join(folder, `shopping ${mark}.json`), '{"milk":2}');
	await writeFile(join(ours, `notes ${mark}.txt`), 'call home');
	await writeFile(join(ours, `plain ${mark}.json`), '{"format":"something else","version":1}');
	await mkdir(join(ours, `dev-${mark}`));
	await writeFile(join(ours, `dev-${mark}`, 'u-000001-0123456789abcdef.json'), '');
	const sealed = (await allFiles(ours)).filter((path) => /dev-[^/]*\/[us]-[^/]*\.json$/.test(path));
	const copied = sealed.length > 0 ? random.pick(sealed) : undefined;
	if (copied === undefined) return;
	const copy = copied.replace('.json', ` (conflicted copy ${mark}).json`);
	const piece = copied.replace('.json', `.sync-conflict-${mark}.json`);
	// It may have been folded by now.
	await Promise.all([copyFile(copied, copy), copyFile(copied, piece)]).catch(() => undefined);
	await truncate(piece, 100).catch(() => undefined);
}

async function allFiles(folder: string): Promise<string[]> {
	const entries = await readdir(folder, { recursive: true, withFileTypes: true });
	return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

/** Files in which some words stand as they are. */
async function bytesWith(folder: string, words: string): Promise<string[]> {
	const found: string[] = [];
	for (const path of await allFiles(folder)) if ((await readFile(path)).includes(words)) found.push(path);
	return found;
}
