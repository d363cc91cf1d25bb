// Codes that stand for longer texts: a list of a team is read from a file, then names are typed by number.
import { axe } from './support/axe.ts';
import { expect, test } from './support/app.ts';
import { grid, inspector, message, openDemo, searchFor } from './support/library.ts';
import { makePreset, presetsPage, run } from './support/presets.ts';

test.use({ visited: 'demo' });

test('codes are typed in captions and keywords, filled in by a template, and replaced in what was written before', async ({
	app,
	page
}) => {
	test.setTimeout(180_000);
	await app.open(page);
	await openDemo(page);

	// Written on another machine, which knows no codes.
	await searchFor(page, 'kind:audio', 9);
	await grid(page).focus();
	await page.keyboard.press('Home');
	const caption = inspector(page).getByRole('textbox', { name: 'Caption' });
	await caption.fill('=c12= and =nobody=');
	await caption.press('Enter');
	await expect(caption).toHaveValue('=c12= and =nobody=');

	await presetsPage(page);
	await makePreset(page, 'Code replacements', 'The team', async (form) => {
		await form.locator('input[type=file]').setInputFiles({
			name: 'team.txt',
			mimeType: 'text/plain',
			buffer: Buffer.from('// home\r\nc12\tAnn Example (12)\tExample\r\nbroken\r\nc7\tBo Größe (7)\r\n')
		});
		await expect(form.getByRole('status')).toContainText('2 codes');
		await expect(form.getByRole('status')).toContainText('line 3');
		await axe(page);
	});
	await expect(page.getByRole('main').getByRole('listitem')).toContainText('=c12= Ann Example (12)');

	await run(page, 'library');
	await expect(grid(page)).toBeVisible();
	await grid(page).focus();
	await page.keyboard.press('ArrowRight');
	await expect(caption).toHaveValue('');
	await caption.click();
	await caption.pressSequentially('Pass of =c12= to =c7=, a = b, =c12#2=', { delay: 30 });
	await expect(caption).toHaveValue('Pass of Ann Example (12) to Bo Größe (7), a = b, Example');
	await caption.press('Enter');
	await searchFor(page, 'caption:"to Bo Größe"', 1);
	const keywords = inspector(page).getByRole('combobox', { name: 'Keywords' });
	await grid(page).focus();
	await page.keyboard.press('Home');
	await expect(caption).toHaveValue(/^Pass of Ann/);
	await keywords.pressSequentially('=c7=', { delay: 30 });
	await expect(keywords).toHaveValue('Bo Größe (7)');
	await keywords.press('Enter');
	await searchFor(page, 'keyword:"Bo Größe (7)"', 1);

	// What was written before the list was there: by the list, with a preview, as one edit.
	await searchFor(page, 'kind:audio', 9);
	await presetsPage(page);
	await page.getByRole('button', { name: 'Replace codes: The team' }).press('Enter');
	const bulk = page.getByRole('dialog', { name: 'Edit many items' });
	await bulk.locator('#bulk-items').selectOption('shown');
	await bulk.getByRole('button', { name: /^Apply to 1 item/ }).press('Enter');
	await bulk.getByText('Close', { exact: true }).press('Enter');
	await searchFor(page, 'caption:"Ann Example (12) and =nobody="', 1);

	await presetsPage(page);
	await makePreset(page, 'Metadata template', 'Scene', (form) =>
		form.getByRole('textbox', { name: 'Text' }).fill('=c7=')
	);
	await run(page, 'library');
	await searchFor(page, 'kind:audio', 9);
	await grid(page).focus();
	await page.keyboard.press('Control+a');
	await page.keyboard.press('Shift+m');
	const filling = page.getByRole('dialog', { name: 'Fill in a metadata template' });
	await expect(filling.getByRole('cell', { name: 'Bo Größe (7)' }).first()).toBeVisible();
	await filling.getByRole('button', { name: 'Fill in 9 items' }).press('Enter');
	await expect(message(page, '“Scene” filled in for 9 items')).toBeVisible();
	await searchFor(page, 'creator:"Bo Größe (7)"', 9);
});
