// The frame itself: a test that could not fail proves nothing.
import { mkdtemp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from './support/app.ts';
import { corpusMissing, corpusSample } from './support/corpus.ts';
import { dropFolder } from './support/drop.ts';

/** Waits in the page for a drop and says what the app could do with what was dropped. */
interface Dropped {
	kind: string;
	name: string;
	write: string;
	names: string[];
}

async function folderOnDisk(): Promise<string> {
	const folder = await mkdtemp(join(tmpdir(), 'mediatheque-real-'));
	await mkdir(join(folder, 'inner'));
	await writeFile(join(folder, 'one.txt'), 'one');
	return folder;
}

/** A page of our origin that does nothing by itself; it hands on what is dropped. */
const blank = '/icons/icon.svg';
const takeDrop = () =>
	Object.assign(window, {
		dropped: new Promise((took) => {
			const target = document.createElementNS('http://www.w3.org/1999/xhtml', 'div');
			document.documentElement.append(target);
			document.addEventListener('dragover', (event) => event.preventDefault());
			document.addEventListener('drop', (event) => {
				event.preventDefault();
				const item = event.dataTransfer?.items[0] as unknown as {
					getAsFileSystemHandle(): Promise<FileSystemDirectoryHandle>;
				};
				took(item.getAsFileSystemHandle());
			});
		})
	});

for (const write of [true, false]) {
	test(`a real folder can be dropped, and ${write ? 'written into' : 'not written into where that is refused'}`, async ({
		launch,
		app
	}) => {
		const folder = await folderOnDisk();
		const { page } = await launch({ write });
		await app.open(page, blank);
		await page.evaluate(takeDrop);

		await dropFolder(page, folder, 'svg');
		const seen = await page.evaluate(async (): Promise<Dropped> => {
			interface Permitted {
				requestPermission(wish: { mode: 'readwrite' }): Promise<string>;
			}
			const { dropped } = window as unknown as { dropped: Promise<FileSystemDirectoryHandle & Permitted> };
			const handle = await dropped;
			const names = [];
			for await (const name of handle.keys()) names.push(name);
			const granted = await handle.requestPermission({ mode: 'readwrite' });
			if (granted === 'granted') {
				const file = await (await handle.getFileHandle('two.txt', { create: true })).createWritable();
				await file.write('two');
				await file.close();
			}
			return { kind: handle.kind, name: handle.name, write: granted, names: names.sort() };
		});

		expect(seen).toMatchObject({
			kind: 'directory',
			names: ['inner', 'one.txt'],
			write: write ? 'granted' : 'denied'
		});
		expect((await readdir(folder)).sort()).toEqual(
			write ? ['inner', 'one.txt', 'two.txt'] : ['inner', 'one.txt']
		);
		if (write) expect(await readFile(join(folder, 'two.txt'), 'utf8')).toBe('two');
		await rm(folder, { recursive: true });
	});
}

test('a request to anybody else is seen and refused, from a page, from loopback, and encrypted', async ({
	page,
	trap
}) => {
	await page.goto('http://elsewhere.example/').catch(() => undefined);
	await page.goto('https://elsewhere.example/').catch(() => undefined);
	await page.goto('http://localhost:4999/secret').catch(() => undefined);

	const foreign = trap.takeForeign();
	expect(foreign).toContain('GET http://elsewhere.example/');
	expect(foreign).toContain('CONNECT elsewhere.example:443');
	expect(foreign).toContain('GET http://localhost:4999/secret');
});

test('what the policy forbids is seen, in a page and in a worker', async ({ page, app, faults }) => {
	await app.open(page);
	expect(faults.seen).toEqual([]);

	await page.evaluate(async () => {
		await fetch('https://elsewhere.example/').catch(() => undefined);
		document.body.setAttribute('style', 'color: red');
		setTimeout(() => {
			throw new Error('nobody caught this');
		});
	});

	await expect.poll(() => faults.seen.join('\n')).toContain('connect-src');
	await expect.poll(() => faults.seen.join('\n')).toContain('style-src');
	await expect.poll(() => faults.seen.join('\n')).toContain('nobody caught this');
	app.expectFault(/./);
});

test('the same seed draws the same files from every family', async () => {
	test.skip(corpusMissing !== undefined, corpusMissing);
	const [one, again, other] = await Promise.all([corpusSample(7, 2), corpusSample(7, 2), corpusSample(8, 2)]);

	expect(one.files).toEqual(again.files);
	expect(one.files).not.toEqual(other.files);
	expect(new Set(one.files.map(({ family }) => family)).size).toBeGreaterThan(10);
	for (const { folder } of [one, again, other]) await rm(folder, { recursive: true });
});
