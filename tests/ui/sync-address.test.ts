import { expect, test } from 'vitest';
import { addressFault, wholeAddress } from '#lib/ui/sync/address.ts';

test('an address is made whole, without what signs in', () => {
	expect(wholeAddress('address', ' cloud.example.org/dav ')).toBe('https://cloud.example.org/dav');
	expect(wholeAddress('address', '127.0.0.1:8080/dav')).toBe('http://127.0.0.1:8080/dav');
	expect(wholeAddress('server', 'localhost:1234')).toBe('ws://localhost:1234/');
	expect(wholeAddress('server', '127.0.0.1.example.org')).toBe('wss://127.0.0.1.example.org/');
	expect(wholeAddress('address', 'https://me:secret@cloud.example.org/')).toBe('https://cloud.example.org/');
});

test('nobody is asked unsafely but this device itself', () => {
	const found = (kind: 'address' | 'server', ones: readonly string[]) =>
		ones.map((one) => addressFault(kind, one));
	expect(
		found('address', ['https://a.example/', 'a.example', 'http://127.0.0.1:1/', 'http://[::1]:1/'])
	).toEqual([undefined, undefined, undefined, undefined]);
	expect(
		found('address', ['http://a.example/', 'http://127.0.0.1.example.org/', 'http://localhost.example/'])
	).toEqual(['notSafe', 'notSafe', 'notSafe']);
	expect(found('address', ['', 'ftp://a.example/', 'wss://a.example/', 'a b', 'javascript://x'])).toEqual(
		Array(5).fill('notAddress')
	);
	expect(found('server', ['wss://a.example', 'ws://a.example', 'https://a.example'])).toEqual([
		undefined,
		'notSafe',
		'notAddress'
	]);
});
