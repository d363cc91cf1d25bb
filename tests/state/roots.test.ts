// Which folders can be read now, while some of them take their time to say so.
import { expect, test, vi } from 'vitest';
import type { Root } from '#lib/library/root.ts';
import type { Notices } from '#lib/state/notices.svelte.ts';
import { Roots } from '#lib/state/roots.svelte.ts';
import type { Scans } from '#lib/state/scans.svelte.ts';

vi.mock('#lib/workers/scan/client.ts', () => ({}));

/** A folder that is listed once it is let. */
function folder(id: number, listed: Promise<unknown>, query = () => Promise.resolve('granted')): Root {
	const handle = { queryPermission: query, values: () => ({ next: () => listed }) };
	return { id, kind: 'folder', name: String(id), added: 1, handle } as unknown as Root;
}

test('a slow drive does not hide what was seen of another folder since', async () => {
	const roots = new Roots({} as Scans, {} as Notices);
	let wake: () => void = () => undefined;
	let sleeps: Promise<unknown> = new Promise<void>((resolve) => (wake = resolve));
	const slow = { ...folder(1, Promise.resolve()) };
	const handle = {
		queryPermission: () => Promise.resolve('granted'),
		values: () => ({ next: () => sleeps })
	};
	roots.list = [{ ...slow, handle } as unknown as Root];
	const first = roots.checkAccess();
	await Promise.resolve();
	await Promise.resolve();

	sleeps = Promise.resolve();
	roots.list = [...roots.list, folder(2, Promise.resolve())];
	await roots.checkAccess();
	wake();
	await first;

	expect([...roots.access]).toEqual([
		[1, 'ready'],
		[2, 'ready']
	]);
});

test('one folder that cannot even be asked about leaves the others as they are', async () => {
	const roots = new Roots({} as Scans, {} as Notices);
	const broken = () => Promise.reject(new DOMException('', 'InvalidStateError'));
	roots.list = [folder(1, Promise.resolve(), broken), folder(2, Promise.resolve())];
	await roots.checkAccess();

	expect([...roots.access.values()]).toEqual(['gone', 'ready']);
});
