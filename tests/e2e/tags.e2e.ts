// What the app shows of a file is what the command prints of it.
import { execFile } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { inRepository } from '../../scripts/places.mjs';
import { formatsOf } from '../../src/lib/parsers/registry.ts';
import { expect, test } from './support/app.ts';
import { corpusMissing } from './support/corpus.ts';
import { distinctSample, flatten } from './support/files.ts';
import { expectShown, grid, inspector, tagsShown } from './support/library.ts';

const timezone = 'Asia/Kolkata';
test.use({ timezoneId: timezone });
test.skip(corpusMissing !== undefined, corpusMissing);
test.setTimeout(240_000);

/** The inspector cuts longer values. */
const longest = 600;

/** Read in depth, by its first bytes. Text that only quotes XMP, such as a PostScript file, is no XMP to the app. */
function isRead(bytes: Uint8Array, name: string): boolean {
	const [format] = formatsOf(bytes.subarray(0, 1024));
	return format?.reads === 'tags' && (format.type !== 'XMP' || name.endsWith('.xmp'));
}

type Printed = Record<string, string | string[]>;

/** JSON with every number and truth made a text, as it is spelt: `1.10` stays what was printed. */
const spelt = (json: string) =>
	json.replaceAll(/"(?:[^"\\]|\\.)*"|[-\d][-+.\deE]*|true|false/g, (token) =>
		token.startsWith('"') ? token : `"${token}"`
	);

async function command(folder: string, names: readonly string[]): Promise<Printed[]> {
	const running = promisify(execFile)(
		process.execPath,
		[inRepository('dist/cli.js'), 'read', '-j', '-G1', '-a', ...names],
		{ cwd: folder, env: { ...process.env, TZ: timezone }, maxBuffer: 256 * 1024 * 1024 }
	);
	return JSON.parse(spelt((await running).stdout)) as Printed[];
}

/** JSON spells truth in small letters, the inspector cuts what is long; all else must be the same. */
function asShown(printed: string | string[], shown = ''): string {
	if (printed === 'true' || printed === 'false') return shown.toLowerCase() === printed ? shown : printed;
	const text = [printed].flat().join(', ').trim();
	return text.length > longest ? `${text.slice(0, longest)}…` : text;
}

test('the tags of 60 files of every family read so far are those of the command, file by file', async ({
	app,
	page
}) => {
	const sample = await flatten(await distinctSample(60, 16, { most: 60, wanted: isRead }));
	const names = sample.files.map(({ path }) => path);
	expect(names.length).toBe(60);
	const printed = new Map((await command(sample.folder, names)).map((one) => [one.SourceFile, one]));

	await app.open(page);
	await page.locator('input[webkitdirectory]').setInputFiles(sample.folder);
	await expectShown(page, 60, 120_000);
	await page.getByRole('button', { name: 'Table', exact: true }).click();
	await grid(page).focus();

	const heading = inspector(page).getByRole('heading', { level: 2 });
	const seen: string[] = [];
	for (let index = 0; index < names.length; index++) {
		const before = seen.at(-1) ?? '';
		await page.keyboard.press(index === 0 ? 'Home' : 'ArrowDown');
		await expect(heading).not.toHaveText(before);
		const name = await heading.innerText();
		seen.push(name);
		// The heading is there before the tags are.
		await expect(inspector(page).locator('.tags .tag').first()).toBeAttached();
		const shown = await tagsShown(page);
		const expected: Record<string, string> = {};
		for (const [key, value] of Object.entries(printed.get(name) ?? {})) {
			if (key === 'SourceFile' || /^(System|ExifTool):/.test(key)) continue;
			expected[key] = asShown(value, shown[key]);
		}
		const source = sample.files.find(({ path }) => path === name)?.source;
		expect.soft(shown, `${join(sample.folder, name)}, from ${source}`).toEqual(expected);
	}
	expect(seen.toSorted()).toEqual(names.toSorted());
	await rm(sample.folder, { recursive: true });
});
