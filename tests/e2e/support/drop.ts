import type { Page } from '@playwright/test';

/**
 * Drops real files or folders of the disk on an element, as a person does from the file manager. Playwright has no way for
 * this; the debugging protocol has, and what arrives in the page is a real handle.
 * @param paths absolute
 */
export async function dropPaths(page: Page, paths: string[], selector = 'body'): Promise<void> {
	// Nothing listens before the app is there; other elements are a test's own.
	if (selector === 'body') await page.locator('main').first().waitFor();
	const box = await page.locator(selector).first().boundingBox();
	if (box === null) throw new Error(`${selector} cannot be seen, so nothing can be dropped on it`);
	const place = {
		x: Math.round(box.x + box.width / 2),
		y: Math.round(box.y + Math.min(box.height, 800) / 2)
	};
	const session = await page.context().newCDPSession(page);
	const copy = 1;
	const send = (type: 'dragEnter' | 'dragOver' | 'drop') =>
		session.send('Input.dispatchDragEvent', {
			type,
			...place,
			data: { items: [], files: paths, dragOperationsMask: copy }
		});
	// A busy page answers the drag late, and a drop before that answer is no drop: the sign that invites it stays then.
	for (let turn = 0; turn < 3; turn++) {
		await send('dragEnter');
		await send('dragOver');
		await page.waitForTimeout(150);
		await send('dragOver');
		await send('drop');
		if (selector !== 'body') break;
		await page.waitForTimeout(500);
		if (!(await page.getByText('Drop to open').isVisible())) break;
	}
	await session.detach();
}

/** Drops one real folder, see `dropPaths`. */
export const dropFolder = (page: Page, folder: string, selector?: string): Promise<void> =>
	dropPaths(page, [folder], selector);
