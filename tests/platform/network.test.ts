import { expect, test, vi } from 'vitest';
import { addressProblem, NetworkRefused, openNetwork, type GivenAddress } from '#lib/platform/network.ts';

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

function given(address: GivenAddress, answer: () => Response = () => new Response('')) {
	const send = vi.fn<(request: Request) => Promise<Response>>(() => Promise.resolve(answer()));
	// No socket is opened here: what is looked at is where one would lead.
	const connect = vi.fn((url: URL) => ({ url: url.href }) as WebSocket);
	return { send, connect, door: openNetwork({ own, given: () => address, send, connect }) };
}

test('what lies below the address that was given is asked, with what signs in there', async () => {
	const { door, send } = given({ url: 'https://cloud.example/dav/me', authorization: 'Basic secret' });

	await door.request('https://cloud.example/dav/me/Mediatheque/vault.json', { credentials: 'include' });

	const request = send.mock.calls[0]?.[0];
	expect(request).toMatchObject({ credentials: 'omit', redirect: 'manual', referrerPolicy: 'no-referrer' });
	expect(request?.headers.get('Authorization')).toBe('Basic secret');
});

test.each([
	'https://cloud.example/',
	'https://cloud.example/dav',
	'https://cloud.example/dav/mean/',
	'https://cloud.example/dav/me/../you/',
	'https://cloud.example/dav/me/%2e%2e/you/',
	'https://cloud.example:8443/dav/me/',
	'http://cloud.example/dav/me/',
	'https://cloud.example.evil.example/dav/me/',
	'https://name:secret@cloud.example/dav/me/',
	'wss://cloud.example/dav/me/'
])('an address that was given does not open %s', async (address) => {
	const { door, send } = given({ url: 'https://cloud.example/dav/me/', authorization: 'Basic secret' });

	await expect(door.request(address)).rejects.toThrow(NetworkRefused);
	expect(send).not.toHaveBeenCalled();
});

test('nobody else is told what signs in, whoever asks', async () => {
	const send = vi.fn<(request: Request) => Promise<Response>>(() => Promise.resolve(new Response('')));
	const door = openNetwork({
		own,
		allowed: () => ['https://musicbrainz.org'],
		given: () => ({ url: 'https://cloud.example/dav/', authorization: 'Basic secret' }),
		send
	});

	await door.request('https://musicbrainz.org/', { headers: { Authorization: 'Basic secret' } });
	await door.request('/licences.json', { headers: { Authorization: 'Basic secret' } });

	expect(send.mock.calls.map(([{ headers }]) => headers.get('Authorization'))).toEqual([null, null]);
});

test.each([301, 302, 303, 307, 308])(
	'an address that points elsewhere by %i is not followed',
	async (status) => {
		const { door } = given(
			{ url: 'https://cloud.example/' },
			() => new Response(null, { status, headers: { Location: 'https://elsewhere.example/' } })
		);

		await expect(door.request('https://cloud.example/vault.json')).rejects.toThrow(NetworkRefused);
	}
);

test.each(['http://localhost:8080/', 'http://127.0.0.1/dav/', 'https://nas.local/'])(
	'%s may be given',
	async (url) => {
		const { door, send } = given({ url });

		expect(addressProblem(url)).toBeUndefined();
		await door.request(new URL('file.json', url));
		expect(send).toHaveBeenCalledOnce();
	}
);

test.each([
	['http://192.168.0.2/', 'unencrypted'],
	['http://[::1]:8080/', 'unencrypted'],
	['http://127.0.0.1.evil.example/', 'unencrypted'],
	['http://localhost.evil.example/', 'unencrypted'],
	['ws://cloud.example/', 'unencrypted'],
	['https://me:secret@cloud.example/', 'credentials'],
	['ftp://localhost/', 'unreadable'],
	['file:///etc/', 'unreadable'],
	['javascript:alert(1)', 'unreadable'],
	['cloud.example', 'unreadable'],
	['', 'unreadable']
])('%j may not be given: %s', async (url, problem) => {
	const { door, send, connect } = given({ url, authorization: 'Basic secret' });

	expect(addressProblem(url)).toBe(problem);
	await expect(door.request(URL.canParse(url) ? url : `https://${url || 'host'}/`)).rejects.toThrow();
	expect(() => door.openSocket(url)).toThrow(NetworkRefused);
	expect(send).not.toHaveBeenCalled();
	expect(connect).not.toHaveBeenCalled();
});

test('a socket is opened to the address that was given, and to no other', () => {
	const { door, connect } = given({ url: 'wss://sync.example/mediatheque' });

	expect(door.openSocket('wss://sync.example/mediatheque').url).toBe('wss://sync.example/mediatheque');
	for (const address of [
		'wss://sync.example/',
		'ws://sync.example/mediatheque',
		'wss://elsewhere.example/mediatheque',
		'https://sync.example/mediatheque',
		'wss://library.example/',
		'/mediatheque'
	])
		expect(() => door.openSocket(address), address).toThrow(NetworkRefused);
	expect(connect).toHaveBeenCalledOnce();
});

test('an address that was taken back is asked no more', async () => {
	let address: GivenAddress | undefined = { url: 'wss://sync.example/' };
	const connect = vi.fn((url: URL) => ({ url: url.href }) as WebSocket);
	const door = openNetwork({ own, given: () => address, connect });
	door.openSocket('wss://sync.example/');

	address = undefined;

	expect(() => door.openSocket('wss://sync.example/')).toThrow(NetworkRefused);
	await expect(door.request('https://sync.example/')).rejects.toThrow(NetworkRefused);
});
