import { expect, test, vi } from 'vitest';
import { NetworkRefused, openNetwork } from '#lib/platform/network.ts';

const own = 'https://library.example';

function network(allowed: string[] = []) {
	const send = vi.fn((request: Request) => Promise.resolve(new Response(request.url)));
	return { send, door: openNetwork({ own, allowed: () => allowed, send }) };
}

test('what the app ships with is read without asking', async () => {
	const { door } = network();

	expect(await (await door.request('/licences.json')).text()).toBe('https://library.example/licences.json');
});

test.each([
	'https://elsewhere.example/cover.jpg',
	'https://library.example.evil.example/',
	'//elsewhere.example/x',
	'http://library.example/',
	'https://library.example:8443/',
	'ftp://elsewhere.example/',
	'file:///etc/passwd',
	'https://[broken'
])('nothing is sent to %s while nobody allowed it', async (address) => {
	const { door, send } = network();

	await expect(door.request(address)).rejects.toThrow(NetworkRefused);
	expect(door.allows(address)).toBe(false);
	expect(send).not.toHaveBeenCalled();
});

test('a source that was switched on is asked, without cookies and without saying who asks', async () => {
	const { door, send } = network(['https://musicbrainz.org']);

	await door.request('https://musicbrainz.org/ws/2/artist', { credentials: 'include' });

	const request = send.mock.calls[0]?.[0];
	expect(request).toMatchObject({ credentials: 'omit', redirect: 'manual', referrerPolicy: 'no-referrer' });
});

test.each([
	'http://musicbrainz.org/',
	'https://name:secret@musicbrainz.org/',
	'https://www.musicbrainz.org/'
])('a source that was switched on does not open %s', async (address) => {
	const { door, send } = network(['https://musicbrainz.org']);

	await expect(door.request(address)).rejects.toThrow(NetworkRefused);
	expect(send).not.toHaveBeenCalled();
});

test('a source switched off in the meantime is asked no more', async () => {
	const allowed = ['https://musicbrainz.org'];
	const { door } = network(allowed);
	await door.request('https://musicbrainz.org/');

	allowed.pop();

	await expect(door.request('https://musicbrainz.org/')).rejects.toThrow('https://musicbrainz.org');
});

test('an allowed host cannot send the request on to another one', async () => {
	const redirect = Object.defineProperty(new Response(null), 'type', { value: 'opaqueredirect' });
	const door = openNetwork({
		own,
		allowed: () => ['https://a.example'],
		send: () => Promise.resolve(redirect)
	});

	await expect(door.request('https://a.example/')).rejects.toThrow(NetworkRefused);
});
