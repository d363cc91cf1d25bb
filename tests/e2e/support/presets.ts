/** The page of presets, gone to and worked on by keyboard alone. */
import { expect, type Locator, type Page } from '@playwright/test';
import { message } from './library.ts';

/** A command by the palette, as a person with a keyboard does. */
export async function run(page: Page, title: string): Promise<void> {
	await page.keyboard.press('Control+k');
	await page.keyboard.type(title);
	await page.keyboard.press('Enter');
}

/** Goes to the page of presets from another one. */
export async function presetsPage(page: Page): Promise<void> {
	await run(page, 'go to presets');
	// The focus goes there once the page is open.
	await expect(page.getByRole('heading', { level: 1, name: 'Presets' })).toBeFocused();
}

/** Makes a preset on the page of presets. @param fill what is done in the form, once its kind is chosen */
export async function makePreset(
	page: Page,
	kind: string,
	name: string,
	fill: (form: Locator) => Promise<unknown>
): Promise<void> {
	await page.getByRole('button', { name: 'New preset' }).press('Enter');
	const form = page.getByRole('dialog', { name: 'New preset' });
	await form.getByLabel('Kind').selectOption({ label: kind });
	await form.getByLabel('Name', { exact: true }).fill(name);
	await fill(form);
	await form.getByRole('button', { name: 'Save' }).press('Enter');
	await expect(message(page, `Saved: ${name}`)).toBeVisible();
	await expect(form).toBeHidden();
}
