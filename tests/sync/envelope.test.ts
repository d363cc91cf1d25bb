import { expect, test } from 'vitest';
import { openVault } from '#lib/sync/envelope/ways-in.ts';
import { largestSealed } from '#lib/sync/sealer.ts';
import { padme } from '#lib/sync/envelope/sealed.ts';
import {
	bytesOf,
	createQuick,
	household,
	joinQuick,
	quickKdf,
	refusalOf,
	selfOf,
	textIn
} from './envelope-devices.ts';

const empty = new Uint8Array();

test('what one device seals another one opens, and knows who and what it was', async () => {
	const [laptop, phone] = await household('laptop', 'phone');

	const { bytes, hash } = await laptop.seal('update', 7, bytesOf('five stars'));
	const opened = await phone.open(bytes);

	expect({ ...opened, body: textIn(opened.body) }).toEqual({
		...{ kind: 'update', device: 'laptop', seq: 7, epoch: 1, hash },
		body: 'five stars'
	});
});

test('a device opens its own files, empty ones and large ones', async () => {
	const [vault] = await household('laptop');
	for (const length of [0, 1, 252, 253, 3_000_000]) {
		const body = new Uint8Array(length).fill(7);
		const { bytes } = await vault.seal('snapshot', 1, body);
		const opened = await vault.open(bytes);
		expect(Buffer.compare(opened.body, body)).toBe(0);
	}
});

test('a sealed file is JSON, and no byte of it or of the vault shows what is in it', async () => {
	const marker = 'Sommerfest-Kranichsee';
	const { vault, file } = await createQuick(await selfOf('laptop', `${marker} laptop`));
	const files = [
		file.bytes,
		(await vault.seal('device', 0, bytesOf(marker))).bytes,
		(await vault.seal('update', 1, bytesOf(marker.repeat(50)))).bytes
	];

	for (const bytes of files) {
		const text = textIn(bytes);
		expect(JSON.parse(text)).toMatchObject({ version: 1, vault: vault.vault });
		for (const part of [marker, 'Kranich', Buffer.from(marker).toString('base64').slice(2, -4)])
			expect(text).not.toContain(part);
		for (const [, inner] of text.matchAll(/"([\w-]{40,})"/g))
			expect(Buffer.from(inner ?? '', 'base64url').includes('Kranich')).toBe(false);
	}
});

test('the size of a file tells little of what is in it', async () => {
	const [vault] = await household('laptop');
	const sizes = new Set<number>();
	for (let length = 0; length < 250; length += 10)
		sizes.add((await vault.seal('update', 1, new Uint8Array(length))).bytes.length);

	expect(sizes.size).toBe(1);
	for (const length of [257, 1000, 65_537, 10_000_000]) {
		expect(padme(length)).toBeGreaterThanOrEqual(length);
		expect(padme(length)).toBeLessThan(length * 1.12);
	}
});

test('each reason not to take a file is told', async () => {
	const [laptop, phone] = await household('laptop', 'phone');
	const [stranger] = await household('laptop');
	const { bytes } = await laptop.seal('update', 1, bytesOf('news'));
	const bent = (from: string, to: string) => bytesOf(textIn(bytes).replace(from, to));

	expect(await refusalOf(phone.open(bytesOf('{"holiday":"pictures"}')))).toBe('foreign');
	expect(await refusalOf(phone.open(bytes.slice(0, 20)))).toBe('damaged');
	expect(await refusalOf(phone.open(bytes.slice(0, 400)))).toBe('damaged');
	expect(await refusalOf(phone.open(bent('"version":1', '"version":2')))).toBe('newer');
	expect(await refusalOf(phone.open(bent('"seq":1', '"seq":2')))).toBe('damaged');
	expect(await refusalOf(phone.open(bent('"device":"laptop"', '"device":"tablet"')))).toBe('unknown-device');
	expect(await refusalOf(stranger.open(bytes))).toBe('other-vault');
	expect(await refusalOf(phone.open(new Uint8Array(largestSealed + 1)))).toBe('too-large');

	await laptop.revoke(['phone'], 'another passphrase', [], quickKdf);
	const { bytes: late } = await laptop.seal('update', 2, empty);
	expect(await refusalOf(phone.open(late))).toBe('locked');
});

test('after a restart a vault opens by the keys of the device, and knows the others', async () => {
	const keys = await selfOf('laptop');
	const { vault } = await createQuick(keys);
	const phone = await (
		await import('./envelope-devices.ts')
	).joinQuick([vault.file.bytes], await selfOf('phone'));
	await vault.open((await phone.seal('device', 0, empty)).bytes);
	const { bytes } = await phone.seal('update', 1, bytesOf('tagged'));

	const again = await openVault(structuredClone(vault.kept()), structuredClone(keys.keys));

	expect(again.members.map(({ name }) => name)).toEqual(['the laptop', 'the phone']);
	expect(textIn((await again.open(bytes)).body)).toBe('tagged');
	expect(textIn((await phone.open((await again.seal('device', 1, bytesOf('desk'))).bytes)).body)).toBe(
		'desk'
	);
});

test('no key of a device or of a vault gives its bytes away', async () => {
	const { keys } = await selfOf('laptop');

	for (const key of [keys.sign, keys.wrap]) {
		expect(key.extractable).toBe(false);
		for (const format of ['raw', 'pkcs8', 'jwk'] as const)
			await expect(crypto.subtle.exportKey(format, key)).rejects.toThrow();
	}
});

test('a device that comes under the name of another is refused, and one that renames itself is not', async () => {
	const [laptop, phone] = await household('laptop', 'phone');
	const fake = await joinQuick([laptop.file.bytes], await selfOf('phone', 'another'));

	expect(await refusalOf(laptop.open((await fake.seal('device', 5, empty)).bytes))).toBe('foreign');
	expect(await refusalOf(laptop.open((await fake.seal('update', 5, empty)).bytes))).toBe('damaged');

	const old = await phone.seal('device', 1, bytesOf('first name'));
	await laptop.open((await phone.seal('device', 2, bytesOf('pocket'))).bytes);
	await laptop.open(old.bytes);
	expect(laptop.members.find(({ id }) => id === 'phone')?.name).toBe('pocket');
});
