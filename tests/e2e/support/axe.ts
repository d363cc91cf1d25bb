import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, type Page } from '@playwright/test';
import type * as Axe from 'axe-core';

/** axe itself, which becomes `axe` in a page. */
const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * Fails when axe finds something serious or critical on the page as it is now.
 * @param rules those that are looked at; all where none are named
 */
export async function axe(page: Page, rules: string[] = []): Promise<void> {
	// Once a page: it is half a megabyte.
	if (await page.evaluate(() => !('axe' in globalThis))) await page.evaluate(source);
	const grave = await page.evaluate(async (runOnly) => {
		// What fades in is not yet as it will be read; what goes round without an end is.
		const ending = () =>
			document
				.getAnimations()
				.filter(
					({ effect, playState }) =>
						playState === 'running' && Number(effect?.getComputedTiming().endTime) < Infinity
				);
		for (let left = ending(); left.length > 0; left = ending())
			await Promise.allSettled(left.map(({ finished }) => finished));
		const { axe } = globalThis as unknown as { axe: typeof Axe };
		const { violations } = await axe.run(document, {
			// What passes is not told: to describe every element of a page costs more than to look at it.
			resultTypes: ['violations'],
			...(runOnly.length > 0 ? { runOnly } : {})
		});
		return violations
			.filter(({ impact }) => impact === 'serious' || impact === 'critical')
			.map(({ id, help, nodes }) => ({
				id,
				help,
				where: nodes.slice(0, 5).map(({ html }) => html.slice(0, 200))
			}));
	}, rules);
	expect(grave, 'accessibility').toEqual([]);
}
