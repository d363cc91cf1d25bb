import { expect, test } from 'vitest';
import { openRescue, packRescue, type RescueHead, type RescuePage } from '#lib/storage/rescue-file.ts';

const head: RescueHead = { at: 1000, canary: 'a', generation: 7, serial: 3, roots: [] };

async function* pages(count: number): AsyncGenerator<RescuePage> {
	for (let page = 0; page < count; page++) {
		await Promise.resolve();
		yield {
			table: 'curation',
			rows: Array.from({ length: 1500 }, (_, row) => ({ item: page * 1500 + row, said: 'Čaj ☕\n' }))
		};
	}
}

async function all(file: Uint8Array<ArrayBuffer>) {
	const rescue = await openRescue(file);
	const rows: unknown[] = [];
	for await (const page of rescue?.pages() ?? []) rows.push(...page.rows);
	return { head: rescue?.head, rows };
}

test('a rescue copy gives back its head and every row', async () => {
	const file = await packRescue(head, pages(3));
	const { head: got, rows } = await all(file);
	expect(got).toEqual(head);
	expect(rows).toHaveLength(4500);
	expect(rows[4499]).toEqual({ item: 4499, said: 'Čaj ☕\n' });
	expect(file.length).toBeLessThan(4500 * 20);
});

test('an empty library has a copy too', async () => {
	expect(await all(await packRescue(head, pages(0)))).toEqual({ head, rows: [] });
});

test('a copy that is cut short at any place is not taken for one', async () => {
	const file = await packRescue(head, pages(1));
	for (let length = 0; length < file.length; length += 1 + (length >> 3)) {
		expect(await openRescue(file.slice(0, length))).toBeUndefined();
	}
});

test('a copy with any bit changed is not taken for one', async () => {
	const file = await packRescue(head, pages(1));
	for (let at = 0; at < file.length; at += 1 + (at >> 4)) {
		const changed = file.slice();
		changed[at] = (changed[at] ?? 0) ^ (1 << (at % 8));
		expect(await openRescue(changed)).toBeUndefined();
	}
});

test('a failing table ends the writing with its reason', async () => {
	async function* failing(): AsyncGenerator<RescuePage> {
		await Promise.resolve();
		yield { table: 'edits', rows: [1] };
		throw new Error('read error');
	}
	await expect(packRescue(head, failing())).rejects.toThrow('read error');
});
