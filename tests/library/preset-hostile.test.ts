import { expect, test } from 'vitest';
import { readPresets, writePresets, type Refusal } from '#lib/library/preset-file.ts';
import { unpackPreset } from '#lib/state/preset-link.ts';
import { seeded } from '../random.ts';
import { samplePresets } from './sample-presets.ts';

const fileOf = (...presets: unknown[]) =>
	JSON.stringify({ format: 'mediatheque-presets', version: 2, presets });
const good = { kind: 'search', name: 'Sea', version: 1, content: { text: 'sea' } };
const named = (name: unknown) => fileOf({ ...good, name });
const holding = (content: unknown, kind = 'search') => fileOf({ ...good, kind, content });
const nested = (depth: number): unknown => (depth === 0 ? 1 : { a: nested(depth - 1) });

/** The file, and why it, or the preset in it, is refused. */
const hostile: readonly (readonly [string, Refusal])[] = [
	...['', 'x', '{', '[1,', '{"format"', 'undefined', '\0', '<html>', 'PK\x03\x04'].map(
		(text): [string, Refusal] => [text, 'not-json']
	),
	// Cut short: at forty places.
	...Array.from({ length: 40 }, (_, place): [string, Refusal] => [
		fileOf(good).slice(0, 5 + 3 * place),
		'not-json'
	]),
	...['null', '[]', '{}', '5', '"x"', '{"format":"x","version":1,"presets":[]}', '{"presets":[]}'].map(
		(text): [string, Refusal] => [text, 'not-presets']
	),
	...[0, -1, 1.5, '1', null, {}].map((version): [string, Refusal] => [
		JSON.stringify({ format: 'mediatheque-presets', version, presets: [good] }),
		'not-presets'
	]),
	...[3, 99, 2 ** 40].map((version): [string, Refusal] => [
		JSON.stringify({ format: 'mediatheque-presets', version, presets: [good] }),
		'newer-file'
	]),
	[fileOf(...Array.from({ length: 5001 }, () => good)), 'too-many'],
	[`"${'x'.repeat(8_100_000)}"`, 'too-large'],
	...[null, 5, 'x', [], [good]].map((preset): [string, Refusal] => [fileOf(preset), 'not-presets']),
	[holding({ text: 'x'.repeat(1_100_000) }), 'too-large'],
	[holding({ text: 'x', more: Array.from({ length: 200_000 }, () => 1) }), 'too-large'],
	...[25, 40, 400].map((depth): [string, Refusal] => [holding(nested(depth)), 'too-deep']),
	...['__proto__', 'constructor', 'prototype'].flatMap((key): [string, Refusal][] =>
		[
			`{"${key}":{"polluted":true},"text":"x"}`,
			`{"text":"x","deep":{"${key}":{"polluted":true}}}`,
			`{"text":"x","list":[{"${key}":1}]}`
		]
			.map((content): [string, Refusal] => [
				fileOf({ ...good, content: '@' }).replace('"@"', content),
				'forbidden-key'
			])
			.concat([
				[fileOf(good).replace('"kind"', `"${key}":{"polluted":true},"kind"`), 'forbidden-key'],
				[
					holding({ base: 'lightroom', keys: {} }, 'keys').replace('"keys":{}', `"keys":{"${key}":["x"]}`),
					'forbidden-key'
				]
			])
	),
	...['', '   ', '\t', 5, null, {}, [], undefined].map((name): [string, Refusal] => [named(name), 'no-name']),
	...['x'.repeat(101), '🌊'.repeat(51), 'x'.repeat(9000)].map((name): [string, Refusal] => [
		named(name),
		'long-name'
	]),
	...['\0', '\x07', '\x1b[31m', '\u202e', '\u2066', '\u200f', '\ud800', '\x7f', 'a\nb', 'a\rb'].map(
		(part): [string, Refusal] => [named(`a${part}b`), 'hidden-in-name']
	),
	...[
		'<script>alert(1)</script>',
		'<img src=x onerror=alert(1)>',
		'</title><svg onload=alert(1)>',
		'<!--',
		'<?xml',
		'<a href=x>',
		'JavaScript:alert(1)',
		'x<iframe src=y>',
		'<ScRiPt>',
		'a</p>'
	].map((name): [string, Refusal] => [named(name), 'markup-in-name']),
	...['rocket', '', null, 5, 'Search', 'toString', 'hasOwnProperty', 'valueOf', {}, []].map(
		(kind): [string, Refusal] => [fileOf({ ...good, kind }), 'unknown-kind']
	),
	...[0, -1, 1.5, -(2 ** 60)].map((version): [string, Refusal] => [fileOf({ ...good, version }), 'version']),
	...['1', null, [], {}].map((version): [string, Refusal] => [fileOf({ ...good, version }), 'not-presets']),
	...(
		[
			{ id: 'short' },
			{ id: '../../../../etc/passwd' },
			{ id: 5 },
			{ pinned: 'yes' },
			{ order: 'first' },
			{ order: null },
			{ created: -1 },
			{ created: 1e300 },
			{ changed: '2024' },
			{ changed: 1.5 },
			{ device: 'a/b' },
			{ device: 'x'.repeat(100) }
		] as const
	).map((facts): [string, Refusal] => [fileOf({ ...good, ...facts }), 'facts']),
	...[undefined, null, 5, 'x', [], {}, { text: 5 }, { text: null }, { text: 'x', album: 'yes' }].map(
		(content): [string, Refusal] => [holding(content), 'content']
	),
	...(
		[
			['search', { text: 'x'.repeat(10_001) }],
			['search', { text: 'x', cover: { fingerprint: 'x'.repeat(65) } }],
			['search', { text: 'x', cover: 'y' }],
			['view', { layout: 'grid' }],
			[
				'view',
				{ layout: '', sort: { by: 'x', descending: true }, group: 'x', text: '', panels: {}, tile: 1 }
			],
			['metadata', {}],
			['metadata', { fields: [] }],
			['metadata', { fields: [{ field: 'title' }] }],
			['metadata', { fields: [{ field: '', text: 'x' }] }],
			['metadata', { fields: [{ field: 'title', text: '  ' }] }],
			['metadata', { fields: [{ field: 'title', text: 'x', empty: 1 }] }],
			['metadata', { fields: Array.from({ length: 201 }, () => ({ field: 'title', text: 'x' })) }],
			['tags', { keywords: [] }],
			['tags', { keywords: ['a//b'] }],
			['tags', { keywords: ['/a'] }],
			['tags', { keywords: ['a/'] }],
			['tags', { keywords: ['a\nb'] }],
			['tags', { keywords: [''] }],
			['tags', { keywords: ['x'.repeat(201)] }],
			['tags', { keywords: Array.from({ length: 101 }, () => 'x') }],
			['tags', { keywords: 'dog' }],
			['rename', { template: '' }],
			['rename', { template: 'x'.repeat(501) }],
			['rename', { template: 'x', letters: 'mixed' }],
			['rename', { template: 'x', start: -1 }],
			['rename', { template: 'x', start: 0.5 }],
			['rename', { template: 'x', start: 1e10 }],
			['export', { format: 'exe' }],
			['export', { format: 'csv', columns: [''] }],
			['export', { format: 'csv', columns: Array.from({ length: 501 }, () => 'x') }],
			['export', { format: 'csv', options: { x: {} } }],
			['export', { format: 'csv', options: { x: 'y'.repeat(1001) } }],
			['export', { format: 'csv', options: null }],
			['keys', { base: 'emacs', keys: {} }],
			['keys', { base: 'lightroom' }],
			['keys', { base: 'lightroom', keys: { 'view.grid': 'g' } }],
			['keys', { base: 'lightroom', keys: { 'view.grid': [''] } }],
			['keys', { base: 'lightroom', keys: { 'view.grid': Array.from({ length: 9 }, () => 'g') } }],
			['keys', { base: 'lightroom', keys: { ['x'.repeat(101)]: [] } }],
			['theme', { theme: 'pink', density: 'normal' }],
			['theme', { theme: 'dark' }],
			['theme', { theme: 'dark', density: 'normal', tile: 1e9 }],
			['theme', { theme: 'dark', density: 'normal', tile: '64' }]
		] as const
	).map(([kind, content]): [string, Refusal] => [holding(content, kind), 'content'])
];

test('two hundred hostile files are refused, each with its reason, and pollute nothing', () => {
	expect(hostile.length).toBeGreaterThanOrEqual(200);
	for (const [file, reason] of hostile) {
		const read = readPresets(file);
		const given = read.status === 'refused' ? read.reason : read.refused[0]?.reason;
		expect(given, file.slice(0, 200)).toBe(reason);
		if (read.status === 'read') expect(read.presets).toEqual([]);
	}
	expect({}).not.toHaveProperty('polluted');
});

test('a file damaged at any place gives sound presets or a reason, never anything else', () => {
	const file = writePresets(samplePresets);
	const random = seeded(5);
	for (let round = 0; round < 2000; round++) {
		const at = random.below(file.length);
		const damaged =
			round % 3 === 0
				? file.slice(0, at)
				: file.slice(0, at) + String.fromCharCode(random.below(128)) + file.slice(at + 1 + random.below(3));
		const read = readPresets(damaged);
		if (read.status === 'refused') expect(read.reason).not.toBe('');
		else {
			const again = readPresets(
				JSON.stringify({ format: 'mediatheque-presets', version: 2, presets: read.presets })
			);
			expect(again).toEqual({ ...read, refused: [] });
		}
	}
});

test('links that are damaged, deflate to too much or hold no preset open nothing', async () => {
	const packed = async (text: string) => {
		const stream = new Blob([text]).stream().pipeThrough(new CompressionStream('deflate-raw'));
		const bytes = new Uint8Array(await new Response(stream).arrayBuffer());
		return `.${Buffer.from(bytes).toString('base64url')}`;
	};
	const sound = JSON.stringify(good);
	expect(await unpackPreset(await packed(sound))).toEqual(good);
	expect(await unpackPreset(`web+mediatheque:preset/${await packed(sound)}`)).toEqual(good);
	expect(await unpackPreset(Buffer.from(sound).toString('base64url'))).toEqual(good);
	for (const bad of [
		'',
		'.',
		'%%%',
		'.AAAA',
		(await packed(sound)).slice(0, -4),
		await packed('{"kind":"search"}'),
		await packed(JSON.stringify({ ...good, name: '<script>' })),
		await packed(`"${'x'.repeat(3_000_000)}"`),
		'web+mediatheque:',
		'javascript:alert(1)'
	])
		expect(await unpackPreset(bad), bad.slice(0, 40)).toBeUndefined();
});
