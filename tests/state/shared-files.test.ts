import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { speak } from '#lib/state/messages/words.svelte.ts';
import { Notices } from '#lib/state/notices.svelte.ts';
import type { Roots } from '#lib/state/roots.svelte.ts';
import { takeShared } from '#lib/state/shared-files.ts';

const taken = vi.hoisted(() => vi.fn<() => Promise<File[]>>());
vi.mock('#lib/platform/installation.ts', () => ({ takeSharedFiles: taken }));

beforeEach(() => speak('en'));
afterEach(() => {
	taken.mockReset();
});

function made() {
	const addFiles = vi.fn(() => Promise.resolve());
	const roots: Partial<Roots> = { addFiles };
	return { roots: roots as Roots, notices: new Notices(), addFiles };
}

test('whoever shared more than there is room for is told so, and has what there is room for', async () => {
	const app = made();
	const files = [new File([], 'a.jpg')];
	taken.mockResolvedValue(files);
	await takeShared(app, '0');

	expect(app.addFiles).toHaveBeenCalledWith(files);
	expect(app.notices.list.map(({ text }) => text)).toEqual([expect.stringContaining('Not all')]);
});

test('a browser that refuses its caches opens the app all the same', async () => {
	const app = made();
	taken.mockRejectedValue(new DOMException('The operation is insecure.', 'SecurityError'));
	await takeShared(app, null);
	expect(app.notices.list).toEqual([]);
	await takeShared(app, '1');
	expect(app.notices.list).toHaveLength(1);
});
