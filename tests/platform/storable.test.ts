import { expect, test } from 'vitest';
import { storable } from '../../src/service-worker/storable.ts';

const answer = (type: string, headers: Record<string, string> = {}, status = 200) =>
	new Response('x', { status, headers: { 'Content-Type': type, ...headers } });

test('a page that a host gives in place of a file it does not have is not stored as that file', () => {
	const page = 'text/html; charset=utf-8';
	for (const path of ['/_app/immutable/chunks/a.js', '/app/_app/immutable/a.css', '/icons/a.png', '/a.wasm'])
		expect(storable(path, answer(page)), path).toBeNull();
	for (const path of ['/', '/200.html', '/library', '/app/library/', '/app.v2/help'])
		expect(storable(path, answer(page)), path).not.toBeNull();
	expect(storable('/_app/immutable/chunks/a.js', answer('text/javascript'))).not.toBeNull();
	expect(storable('/', answer(page, {}, 404))).toBeNull();
});

test('what a host answers by what was asked for is stored as the answer to all', () => {
	const stored = storable('/library', answer('text/html', { Vary: 'Accept', 'X-Other': '1' }));

	expect(stored?.headers.get('Vary')).toBeNull();
	expect(stored?.headers.get('X-Other')).toBe('1');
});
