import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import FolderTree from '#lib/ui/library/FolderTree.svelte';
import type { FolderNode } from '#lib/workers/library/contract.ts';

/** One root with 4,000 folders right in it, the first with 1,000 of its own. */
const folders: FolderNode[] = [
	{ root: 1, path: '', name: 'Pictures', own: 0, all: 5000 },
	{ root: 1, path: '0000', name: '0000', own: 1, all: 1001 },
	...Array.from({ length: 1000 }, (_, index): FolderNode => {
		const name = String(index).padStart(4, '0');
		return { root: 1, path: `0000/${name}`, name, own: 1, all: 1 };
	}),
	...Array.from({ length: 3999 }, (_, index): FolderNode => {
		const name = String(index + 1).padStart(4, '0');
		return { root: 1, path: name, name, own: 1, all: 1 };
	})
];

test('a tree of 5,000 folders opens with only what is in sight in the page, and the keys reach its end', async () => {
	const panel = document.createElement('aside');
	panel.style.cssText = 'block-size: 600px; overflow: auto;';
	document.body.append(panel);
	let picked: unknown;
	await render(FolderTree, {
		target: panel,
		props: { folders, current: undefined, total: 5000, onpick: (folder: unknown) => (picked = folder) }
	});
	const rows = () => panel.querySelectorAll('[role="treeitem"]').length;
	expect(rows()).toBe(2);
	panel.querySelectorAll<HTMLElement>('[role="treeitem"]')[1]?.click();
	const focused = () => document.activeElement?.getAttribute('data-key');
	panel.querySelectorAll<HTMLElement>('[role="treeitem"]')[1]?.focus();
	await userEvent.keyboard('{ArrowRight}');
	expect(rows()).toBeGreaterThan(20);
	expect(rows()).toBeLessThan(300);
	await userEvent.keyboard('{ArrowRight}{ArrowRight}');
	expect(focused()).toBe('1:0000');
	await userEvent.keyboard('{End}');
	await expect.poll(focused).toBe('1:3999');
	await userEvent.keyboard('{Enter}');
	expect(picked).toEqual({ root: 1, path: '3999', recursive: true });
	expect(document.activeElement?.getAttribute('aria-posinset')).toBe('4000');
	expect(document.activeElement?.getAttribute('aria-setsize')).toBe('4000');
	expect(rows()).toBeLessThan(300);
	await userEvent.keyboard('{Home}');
	await expect.poll(focused).toBe('all');
	await expect.element(page.getByRole('treeitem', { name: /^0000/ }).first()).toBeVisible();
	panel.remove();
});

test('a tree is open where the folder shown is, and stays as a person folds it', async () => {
	const panel = document.createElement('aside');
	document.body.append(panel);
	const { rerender } = await render(FolderTree, {
		target: panel,
		props: {
			folders: [] as FolderNode[],
			current: { root: 1, path: '0000/0003', recursive: true },
			total: 5000,
			onpick: () => undefined
		}
	});
	// Folders come after the page.
	await rerender({ folders });
	const branch = (key: string) => panel.querySelector<HTMLElement>(`[data-key="${key}"]`);
	await expect.poll(() => branch('1:0000/0003')?.ariaSelected).toBe('true');
	// The keyboard comes to it, too.
	expect(branch('1:0000/0003')?.tabIndex).toBe(0);
	branch('1:0000/0003')?.focus();
	await userEvent.keyboard('{ArrowLeft}{ArrowLeft}');
	expect(branch('1:0000/0003')).toBeNull();
	await rerender({ folders: [...folders] });
	expect(branch('1:0000/0003')).toBeNull();
});
