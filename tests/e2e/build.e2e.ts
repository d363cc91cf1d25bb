import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { initialScripts } from '../../scripts/initial-scripts.mjs';
import { build, expect, test } from './support/app.ts';

const read = (path: string): string => readFileSync(join(build, path), 'utf8');

test('the first screen needs at most 150 kB of JavaScript', () => {
	const sizes = initialScripts(build);
	expect(sizes.size).toBeGreaterThan(2);

	const total = [...sizes.values()].reduce((sum, size) => sum + size, 0);
	test
		.info()
		.annotations.push({ type: 'initial JavaScript', description: `${total} bytes in ${sizes.size} files` });
	expect(total, JSON.stringify([...sizes], null, 1)).toBeLessThanOrEqual(150_000);
});

test('everything the build made is kept for offline use', () => {
	const worker = read('service-worker.js');
	const files = readdirSync(join(build, '_app/immutable'), { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name).slice(build.length).replaceAll('\\', '/'));

	expect(files.length).toBeGreaterThan(5);
	expect(files.filter((file) => !worker.includes(file))).toEqual([]);
});

test('a static host is told the headers of every answer', () => {
	const told = read('_headers');

	expect(told).toMatch(/^\/\*\n {2}Content-Security-Policy: .*frame-ancestors 'none'/);
	expect(told).toMatch(/^\/_app\/immutable\/\*\n {2}Cache-Control: public, max-age=31536000, immutable$/m);
	expect(existsSync(join(build, '.nojekyll'))).toBe(true);
});

test('what others made is named, with its licence, and can be read offline', () => {
	const { app, packages, credits } = JSON.parse(read('licences.json')) as {
		app: { licence: string; text: string };
		packages: { name: string; version: string; licence: string; text: string }[];
		credits: { name: string; by: string }[];
	};

	expect(app.licence).toBe('GPL-3.0-or-later');
	expect(app.text).toContain('GNU GENERAL PUBLIC LICENSE');
	expect(packages.map(({ name }) => name)).toEqual(
		expect.arrayContaining(['svelte', '@sveltejs/kit', 'workbox-core', 'workbox-window'])
	);
	expect(
		packages.filter(({ version, licence, text }) => version === '' || licence === '' || text.length < 200)
	).toEqual([]);
	expect(credits).toContainEqual(expect.objectContaining({ name: 'ExifTool', by: 'Phil Harvey' }));
	expect(credits).toContainEqual(expect.objectContaining({ name: 'GeoNames', licence: 'CC-BY-4.0' }));
	expect(read('service-worker.js')).toContain('/licences.json');
});

test('the manifest names only files that are there', () => {
	const manifest = JSON.parse(read('manifest.webmanifest')) as {
		icons: { src: string }[];
		screenshots: { src: string }[];
		shortcuts: { url: string }[];
	};

	const named = [...manifest.icons, ...manifest.screenshots].map(({ src }) => src);
	expect(named.filter((path) => !existsSync(join(build, path)))).toEqual([]);
	const pages = manifest.shortcuts.map(({ url }) => join(url, 'index.html'));
	expect(pages.filter((path) => !existsSync(join(build, path)))).toEqual([]);
});
