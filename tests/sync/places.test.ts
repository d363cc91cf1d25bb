import { afterEach, describe, expect, test } from 'vitest';
import { openNetwork } from '#lib/platform/network.ts';
import { newBundle, openBundle } from '#lib/sync/places/bundle.ts';
import { memoryPlace } from '#lib/sync/places/memory.ts';
import { signInAs, webdavPlace } from '#lib/sync/places/webdav.ts';
import { seeded } from '../random.ts';
import {
	byPath,
	faultOf,
	next,
	other,
	own,
	patient,
	showsWhatPlacesShow,
	text,
	vault,
	wordsOf
} from './place-contract.ts';
import { webdavServer, type WebDavOptions, type WebDavServer } from './webdav-server.ts';

showsWhatPlacesShow(
	'memory',
	async () => {
		const files = new Map<string, Uint8Array<ArrayBuffer>>();
		return { place: memoryPlace(files), again: async () => memoryPlace(files) };
	},
	false
);

describe('a bundle', () => {
	showsWhatPlacesShow(
		'bundle',
		async () => {
			const { place, bundle } = newBundle();
			return { place, again: () => openBundle(bundle()) };
		},
		false
	);

	const some = async () => {
		const { place, bundle } = newBundle();
		await place.write(vault, text('the vault'), patient());
		await place.write(own, text('one'), patient());
		return new Uint8Array(await bundle().arrayBuffer());
	};
	const refusal = async (bytes: Uint8Array<ArrayBuffer>) => {
		try {
			await openBundle(new Blob([bytes]));
		} catch (error) {
			return (error as { refusal?: string }).refusal ?? String(error);
		}
		return 'taken';
	};
	const indexed = (index: unknown, bodies = '') =>
		text(
			`mediatheque sync bundle 1\n${typeof index === 'string' ? index : JSON.stringify(index)}\n${bodies}`
		);

	test('that came in is only read', async () => {
		const place = await openBundle(new Blob([await some()]));
		expect(await faultOf(place.write(next, text('x'), patient()))).toBe('refused');
		expect(await faultOf(place.remove(own, patient()))).toBe('refused');
		expect(byPath(await place.list(patient())).map(({ path }) => path)).toEqual([own, vault]);
	});

	test('that is cut anywhere, or has more than it says, is not taken', async () => {
		const whole = await some();
		for (let length = 0; length < whole.length; length++) {
			const cut = await refusal(whole.slice(0, length));
			expect(['foreign', 'damaged'], `${length} bytes`).toContain(cut);
		}
		expect(await refusal(text(`${wordsOf(whole) ?? ''}!`))).toBe('damaged');
		expect(await refusal(whole)).toBe('taken');
	});

	test('that says what cannot be is not taken', async () => {
		expect(await refusal(text('{"some":"other file"}\n'))).toBe('foreign');
		expect(await refusal(text('mediatheque sync bundle 2\n{}\n'))).toBe('newer');
		expect(await refusal(text('mediatheque sync bundle 1e9\n{}\n'))).toBe('damaged');
		for (const index of [
			'',
			'[]',
			'null',
			'{"files":1}',
			'{"files":[null]}',
			'{"files":[{"path":"a.json"}]}',
			'{'
		])
			expect(await refusal(indexed(index)), index).toBe('damaged');
		for (const path of ['../a.json', '/a.json', 'a', 'a/b/c.json', 'a\0.json', '__proto__', '', 'C:\\a.json'])
			expect(await refusal(indexed({ files: [{ path, size: 1 }] }, 'x')), path).toBe('damaged');
		for (const size of [-1, 0.5, '1', null, 2 ** 60])
			expect(await refusal(indexed({ files: [{ path: own, size }] }, 'x')), String(size)).toBe('damaged');
		expect(await refusal(indexed({ files: [{ path: own, size: 2 ** 40 }] }, 'x'))).toBe('too-large');
		expect(await refusal(indexed({ files: [own, own].map((path) => ({ path, size: 1 })) }, 'xy'))).toBe(
			'damaged'
		);
		const many = Array.from({ length: 20_001 }, (_, index) => ({ path: `${index}.json`, size: 0 }));
		expect(await refusal(indexed({ files: many }))).toBe('too-large');
		expect(await refusal(indexed(' '.repeat(5_000_000)))).toBe('too-large');
	});

	test('with bytes changed at random is taken as sealed files that somebody else has to open, or refused: never worse', async () => {
		const random = seeded(6);
		const whole = await some();
		for (let round = 0; round < 2000; round++) {
			const bent = whole.slice();
			for (let change = 0; change <= random.below(4); change++)
				bent[random.below(bent.length)] = random.below(256);
			expect(['taken', 'foreign', 'damaged', 'newer', 'too-large']).toContain(await refusal(bent));
		}
	});
});

describe('a WebDAV server', () => {
	const servers: WebDavServer[] = [];
	afterEach(async () => {
		await Promise.all(servers.splice(0).map((server) => server.close()));
	});
	/** Through the app's own door to the network. */
	const placeOf = (url: string, user?: { user: string; password: string }, patience = 30_000) => {
		const authorization = user && signInAs(user.user, user.password);
		const given = { url, ...(authorization === undefined ? {} : { authorization }) };
		const door = openNetwork({ own: 'https://app.example', given: () => given });
		return webdavPlace({ url, patience, request: (address, options) => door.request(address, options) });
	};
	const serve = async (options?: WebDavOptions) => {
		const server = await webdavServer(options);
		servers.push(server);
		return server;
	};

	const user = { user: 'anna', password: 'pässword: 100%' };
	const kinds: readonly (readonly [string, WebDavOptions])[] = [
		['WebDAV', {}],
		['WebDAV with a user', user],
		['WebDAV that answers with whole addresses', { hrefs: 'url', prefix: '' }],
		[
			'WebDAV behind another server',
			{ hrefs: 'other-host', prefix: 'x', root: '/remote.php/dav/files/a b & c/' }
		]
	];
	for (const [name, options] of kinds) {
		showsWhatPlacesShow(name, async () => {
			const server = await webdavServer(options);
			const make = () => placeOf(server.url, options.user === undefined ? undefined : user);
			return {
				place: make(),
				again: async () => make(),
				stranger: async (path, bytes) => {
					const [folder] = path.split('/');
					server.files.set('Mediatheque/', new Uint8Array());
					if (path.includes('/')) server.files.set(`Mediatheque/${folder ?? ''}/`, new Uint8Array());
					server.files.set(`Mediatheque/${path}`, bytes);
				},
				end: server.close
			};
		});
	}

	test('is asked for what lies there with one request a folder, and writes with one a file', async () => {
		const server = await serve();
		const place = placeOf(server.url);
		await place.write(own, text('one'), patient());
		await place.write(other, text('two'), patient());
		server.asked.length = 0;
		await place.list(patient());
		await place.write(next, text('three'), patient());
		expect(server.asked).toEqual([
			'PROPFIND /dav/Mediatheque/',
			'PROPFIND /dav/Mediatheque/dev-01hzxa/',
			'PROPFIND /dav/Mediatheque/dev-01hzxb/',
			`PUT /dav/Mediatheque/${next}`
		]);
	});

	test('is not changed by being looked at', async () => {
		const server = await serve();
		await placeOf(server.url).list(patient());
		expect([...server.files.keys()]).toEqual([]);
	});

	test('may be given as the folder that was made there', async () => {
		const server = await serve();
		await placeOf(server.url).write(vault, text('v'), patient());
		await placeOf(server.url).write(own, text('one'), patient());
		const itself = placeOf(`${server.url}Mediatheque`);
		expect(byPath(await itself.list(patient())).map(({ path }) => path)).toEqual([own, vault]);
		await itself.write(next, text('two'), patient());
		expect([...server.files.keys()]).toContain(`Mediatheque/${next}`);
	});

	test('that wants another user says so', async () => {
		const server = await serve(user);
		for (const wrong of [undefined, { ...user, user: 'anne' }, { ...user, password: 'guess' }])
			expect(await faultOf(placeOf(server.url, wrong).list(patient()))).toBe('sign-in');
		expect(await placeOf(server.url, user).list(patient())).toEqual([]);
	});

	test('that has no such folder, no room or other trouble is told apart', async () => {
		const server = await serve({ room: 10 });
		const place = placeOf(server.url);
		expect(await faultOf(place.write(own, text('more than ten bytes'), patient()))).toBe('full');
		server.there = false;
		expect(await faultOf(place.list(patient()))).toBe('gone');
		expect(await faultOf(place.write(own, text('x'), patient()))).toBe('gone');
		const faults = { 401: 'sign-in', 403: 'permission', 413: 'full', 423: 'unreachable', 429: 'unreachable' };
		const all = {
			...faults,
			500: 'unreachable',
			502: 'unreachable',
			503: 'unreachable',
			507: 'full',
			400: 'refused'
		};
		for (const [status, fault] of Object.entries({
			...all,
			302: 'refused',
			200: 'refused',
			405: 'refused'
		})) {
			server.fault = () => ({ status: Number(status), headers: { location: 'https://elsewhere.example/' } });
			expect(await faultOf(place.list(patient())), status).toBe(fault);
			if (status === '200' || status === '405') continue;
			expect(await faultOf(place.read(own, 10, patient())), status).toBe(fault);
			expect(await faultOf(place.write(own, text('x'), patient())), status).toBe(fault);
			expect(await faultOf(place.remove(own, patient())), status).toBe(fault);
		}
	});

	test('that asks to be left alone says for how long', async () => {
		const server = await serve();
		const wait = async (header: string) => {
			server.fault = () => ({ status: 503, headers: { 'retry-after': header } });
			return placeOf(server.url)
				.list(patient())
				.catch((error: unknown) => (error as { retryAfter?: number }).retryAfter);
		};
		expect(await wait('120')).toBe(120_000);
		expect(await wait(new Date(Date.now() + 60_000).toUTCString())).toBeGreaterThan(30_000);
		expect(await wait('999999999')).toBe(24 * 60 * 60_000);
		for (const odd of ['soon', '-5', '0']) expect(await wait(odd), odd).toBeUndefined();
	});

	test('that does not answer, or not to the end, is unreachable', async () => {
		const server = await serve();
		const place = placeOf(server.url, undefined, 200);
		await place.write(own, text('one'), patient());
		server.fault = () => 'silence';
		expect(await faultOf(place.list(patient()))).toBe('unreachable');
		server.fault = () => 'cut';
		expect(await faultOf(place.read(own, 1000, patient()))).toBe('unreachable');
		await server.close();
		expect(await faultOf(place.list(patient()))).toBe('unreachable');
	});

	test('of an endless answer only so much is read', async () => {
		const server = await serve();
		await placeOf(server.url).write(own, text('one'), patient());
		server.fault = () => ({ status: 200, body: new Uint8Array(20_000_000) });
		expect(await placeOf(server.url).read(own, 1000, patient())).toHaveLength(1000);
		server.fault = () => ({ status: 207, body: new Uint8Array(20_000_000).fill(0x20) });
		expect(await faultOf(placeOf(server.url).list(patient()))).toBe('refused');
	});

	test('with an answer to something else is refused', async () => {
		const server = await serve();
		const of = (inner: string) => `<?xml version="1.0"?><multistatus xmlns="DAV:">${inner}</multistatus>`;
		const member = (href: string, type = '') =>
			`<response><href>${href}</href><propstat><prop><resourcetype>${type}</resourcetype></prop><status>HTTP/1.1 200 OK</status></propstat></response>`;
		const answers: Readonly<Record<string, string>> = {
			nothing: '',
			'a page': '<!doctype html><html><body>Welcome</body></html>',
			'another namespace': '<multistatus xmlns="urn:other"/>',
			'no namespace': '<multistatus/>',
			'a cut one': of(member('/dav/Mediatheque/a.json')).slice(0, -20),
			'addresses beside it': of(member('/dav/other/a.json')),
			'addresses above it': of(member('/dav/Mediatheque/../../a.json')),
			'addresses too deep': of(member('/dav/Mediatheque/a/b.json')),
			'addresses that are none': of(member('http://')),
			'addresses that cannot be decoded': of(member('/dav/Mediatheque/%E0%A4%A')),
			'entities of its own': `<!DOCTYPE m [<!ENTITY a "/dav/Mediatheque/a.json"><!ENTITY b "&a;&a;">]>${of(member('&b;'))}`,
			'a thousand levels': of('<a>'.repeat(1000) + '</a>'.repeat(1000)),
			'fifty thousand elements': of('<a/>'.repeat(50_000)),
			'two documents': of('') + of('')
		};
		for (const [what, body] of Object.entries(answers)) {
			server.fault = () => ({ status: 207, body });
			expect(await faultOf(placeOf(server.url).list(patient())), what).toBe('refused');
		}
	});

	test('names in its answer lead nowhere', async () => {
		const server = await serve();
		const names = ['a%2Fb.json', 'a%5Cb.json', '%2E%2E%2Fa.json', 'a%00.json', 'a%0A.json', '%2Ehidden.json'];
		const responses = [...names, 'good.json'].map(
			(name) =>
				`<d:response><d:href>/dav/Mediatheque/${name}</d:href><d:propstat><d:prop><d:resourcetype/></d:prop><d:status>HTTP/1.1 200 OK</d:status></d:propstat></d:response>`
		);
		server.fault = () => ({
			status: 207,
			body: `<d:multistatus xmlns:d="DAV:">${responses.join('')}</d:multistatus>`
		});
		expect(await placeOf(server.url).list(patient())).toEqual([{ path: 'good.json', size: 0 }]);
	});

	test('an address that is none, or of something else, is refused before anything is asked', () => {
		for (const url of ['', 'files', 'ftp://example.org/', 'file:///etc', 'javascript:alert(1)'])
			expect(() => placeOf(url), url).toThrow(/no address/);
	});

	test('a door that does not open is told as a refusal', async () => {
		const shut = Object.assign(new Error('not allowed'), { name: 'NetworkRefused' });
		const place = webdavPlace({ url: 'https://files.example/', request: async () => Promise.reject(shut) });
		expect(await faultOf(place.list(patient()))).toBe('refused');
	});
});
