import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** Fails when axe finds something serious or critical on the page as it is now. */
export async function axe(page: Page): Promise<void> {
	const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
	const grave = violations
		.filter(({ impact }) => impact === 'serious' || impact === 'critical')
		.map(({ id, help, nodes }) => ({
			id,
			help,
			where: nodes.slice(0, 5).map(({ html }) => html.slice(0, 200))
		}));
	expect(grave, 'accessibility').toEqual([]);
}
