import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/**
 * Fails when axe finds something serious or critical on the page as it is now.
 * @param rules those that are looked at; all where none are named
 */
export async function axe(page: Page, rules: string[] = []): Promise<void> {
	const builder = new AxeBuilder({ page }).setLegacyMode();
	// What passes is not told: to describe every element of a page costs more than to look at it.
	builder.options({ resultTypes: ['violations'] });
	if (rules.length > 0) builder.withRules(rules);
	const { violations } = await builder.analyze();
	const grave = violations
		.filter(({ impact }) => impact === 'serious' || impact === 'critical')
		.map(({ id, help, nodes }) => ({
			id,
			help,
			where: nodes.slice(0, 5).map(({ html }) => html.slice(0, 200))
		}));
	expect(grave, 'accessibility').toEqual([]);
}
