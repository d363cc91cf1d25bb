import { expect, test } from 'vitest';
import type { OpenVault } from '#lib/sync/envelope/vault.ts';
import { readVault } from '#lib/sync/envelope/vault-file.ts';
import {
	createVault,
	openByDevice,
	openByPassphrase,
	openByRecovery,
	openVault,
	surveyVaults
} from '#lib/sync/envelope/ways-in.ts';
import {
	bytesOf,
	createQuick,
	household,
	introduceAll,
	joinQuick,
	passphrase,
	quickKdf,
	refusalOf,
	selfOf,
	textIn
} from './envelope-devices.ts';

const empty = new Uint8Array();
const another = 'another passphrase';

test('a vault opens by its real passphrase on another device, and by no other', async () => {
	const { vault, file } = await createVault(passphrase, await selfOf('laptop'));
	const { bytes } = await vault.seal('update', 1, bytesOf('hello'));

	for (const wrong of [`${passphrase}!`, '', 'x'.repeat(5000)])
		await expect(openByPassphrase([file.bytes], wrong, await selfOf('phone'))).rejects.toThrow(
			expect.objectContaining({ name: 'WrongSecret' })
		);
	const phone = await openByPassphrase([file.bytes], ` ${passphrase}`, await selfOf('phone'));
	expect(textIn((await phone.open(bytes)).body)).toBe('hello');
});

test('the recovery key opens it, however it is typed', async () => {
	const { vault, file, recovery } = await createQuick(await selfOf('laptop'));
	const { bytes } = await vault.seal('update', 1, bytesOf('hello'));

	for (const typed of [recovery, recovery.toLowerCase().replaceAll('-', ' ')]) {
		const phone = await openByRecovery([file.bytes], typed, await selfOf('phone'));
		expect(textIn((await phone.open(bytes)).body)).toBe('hello');
	}
	const { recovery: other } = await createQuick(await selfOf('laptop'));
	await expect(openByRecovery([file.bytes], other, await selfOf('phone'))).rejects.toThrow(
		expect.objectContaining({ name: 'WrongSecret' })
	);
	await expect(openByRecovery([file.bytes], recovery.slice(1), await selfOf('phone'))).rejects.toThrow(
		expect.objectContaining({ name: 'MistypedRecovery' })
	);
});

test('another passphrase wraps the same key: what was sealed stays, the passphrase of before fails', async () => {
	const { vault, file, recovery } = await createQuick(await selfOf('laptop'));
	const { bytes } = await vault.seal('update', 1, bytesOf('before'));

	const newer = await vault.changePassphrase(another, quickKdf);

	expect(vault.epoch).toBe(1);
	expect((await readVault(newer.bytes)).key).toBe((await readVault(file.bytes)).key);
	expect(await vault.isPassphrase(passphrase, quickKdf)).toBe(false);
	expect(await vault.isPassphrase(another, quickKdf)).toBe(true);
	// The file of before still lies there: it no longer counts.
	const files = [file.bytes, newer.bytes];
	await expect(joinQuick(files, await selfOf('phone'))).rejects.toThrow('It does not open this vault');
	const phone = await joinQuick(files, await selfOf('phone'), another);
	expect(textIn((await phone.open(bytes)).body)).toBe('before');
	const recovered = await openByRecovery(files, recovery, await selfOf('tablet'));
	expect(textIn((await recovered.open(bytes)).body)).toBe('before');
});

test('other devices take the file of another passphrase, and not the older one again', async () => {
	const [laptop, phone] = await household('laptop', 'phone');
	const before = laptop.file;
	const newer = await laptop.changePassphrase(another, quickKdf);

	expect(await phone.take(before.bytes)).toBe('known');
	expect(await phone.take(newer.bytes)).toBe('revised');
	expect(await phone.take(newer.bytes)).toBe('known');
	expect(await phone.take(before.bytes)).toBe('older');
	expect(await phone.isPassphrase(another, quickKdf)).toBe(true);
});

test('a device that was shut out reads nothing more and is read by nobody; what it had said stays', async () => {
	const [laptop, phone, lost] = await household('laptop', 'phone', 'lost');
	const early = await lost.seal('update', 1, bytesOf('early'));
	expect(textIn((await phone.open(early.bytes)).body)).toBe('early');

	const { file, recovery } = await laptop.revoke(['lost'], another, [early.hash], quickKdf);
	expect(await phone.take(file.bytes)).toBe('epoch');
	const late = await lost.seal('update', 2, bytesOf('late'));
	const again = await lost.seal('update', 1, bytesOf('in the place of the early one'));
	const introduced = await lost.seal('device', 3, empty);
	const fresh = await joinQuick([file.bytes], await selfOf('fresh'), another);
	const recovered = await openByRecovery([file.bytes], recovery, await selfOf('recovered'));

	for (const device of [laptop, phone, fresh, recovered]) {
		expect(device.epoch).toBe(2);
		expect(textIn((await device.open(early.bytes)).body)).toBe('early');
		for (const { bytes } of [late, again, introduced])
			expect(await refusalOf(device.open(bytes))).toBe('revoked');
	}
	const { bytes } = await phone.seal('update', 1, bytesOf('without it'));
	expect(textIn((await laptop.open(bytes)).body)).toBe('without it');
	expect(await refusalOf(lost.open(bytes))).toBe('locked');
	expect(await lost.take(file.bytes)).toBe('shut-out');
	expect(await refusalOf(lost.seal('update', 3, empty))).toBe('revoked');
	// Nothing it knows opens the new epoch.
	await expect(joinQuick([file.bytes], await selfOf('thief'))).rejects.toThrow('It does not open this vault');
});

test('a device that was shut out can neither come back nor bring somebody by the key of before', async () => {
	const before = await createQuick(await selfOf('laptop'));
	const lostSelf = await selfOf('lost');
	const lost = await joinQuick([before.file.bytes], lostSelf);
	await introduceAll([before.vault, lost]);
	const { file } = await before.vault.revoke(['lost'], another, [], quickKdf);
	const straw = await joinQuick([before.file.bytes], await selfOf('straw'));

	expect(await refusalOf(before.vault.open((await straw.seal('device', 0, empty)).bytes))).toBe(
		'unknown-device'
	);
	expect(await refusalOf(before.vault.open((await straw.seal('update', 1, empty)).bytes))).toBe(
		'unknown-device'
	);
	const forged = await lost.revoke(['laptop'], 'whatever it likes', [], quickKdf);
	expect(await refusalOf(before.vault.take(forged.file.bytes))).toBe('revoked');
	expect(await refusalOf(joinQuick([file.bytes], lostSelf, another))).toBe('revoked');
});

test('a device that was away for two epochs goes on, with all that was sealed before', async () => {
	const [laptop, phone, away, lost] = await household('laptop', 'phone', 'away', 'lost');
	const first = await phone.seal('update', 1, bytesOf('first'));
	await laptop.revoke(['lost'], another, [], quickKdf);
	await phone.take(laptop.file.bytes);
	const second = await phone.seal('update', 2, bytesOf('second'));
	await phone.revoke(['laptop'], 'the third passphrase', [], quickKdf);

	expect(await away.take(phone.file.bytes)).toBe('epoch');
	expect(away.epoch).toBe(3);
	expect(away.revoked.map(({ id }) => id).sort()).toEqual(['laptop', 'lost']);
	for (const [file, text] of [[first, 'first'] as const, [second, 'second'] as const])
		expect(textIn((await away.open(file.bytes)).body)).toBe(text);
	expect(await refusalOf(lost.open(second.bytes))).toBe('locked');
});

test('two devices that each shut one out at the same time come to the same, with both out', async () => {
	const [laptop, phone, tablet, lost, sold] = await household('laptop', 'phone', 'tablet', 'lost', 'sold');
	const one = await laptop.revoke(['lost'], another, [], quickKdf);
	const other = await phone.revoke(['sold'], 'the third passphrase', [], quickKdf);
	const fromLaptop = await laptop.seal('update', 1, bytesOf('laptop'));
	const fromPhone = await phone.seal('update', 1, bytesOf('phone'));

	expect(await laptop.take(other.file.bytes)).toBe('forked');
	expect(await phone.take(one.file.bytes)).toBe('forked');
	expect(await tablet.take(one.file.bytes)).toBe('epoch');
	expect(await tablet.take(other.file.bytes)).toBe('forked');

	for (const device of [laptop, phone, tablet]) {
		expect(device.file.hash).toBe(laptop.file.hash);
		expect(device.revoked.map(({ id }) => id).sort()).toEqual(['lost', 'sold']);
		for (const { bytes } of [fromLaptop, fromPhone]) await device.open(bytes);
		for (const out of [lost, sold])
			expect(await refusalOf(device.open((await out.seal('update', 9, empty)).bytes))).toBe('revoked');
	}
	await tablet.revoke([], 'one for all of us', [], quickKdf);
	expect(await laptop.take(tablet.file.bytes)).toBe('epoch');
	expect(laptop.forked).toBe(false);
});

/** The vault of a device twice, as two of its threads have it open. */
async function twice(): Promise<readonly [OpenVault, OpenVault]> {
	const self = await selfOf('laptop');
	const { vault, file } = await createQuick(self);
	const lost = await joinQuick([file.bytes], await selfOf('lost'));
	const sold = await joinQuick([file.bytes], await selfOf('sold'));
	await introduceAll([vault, lost, sold]);
	return [vault, await openVault(vault.kept(), self.keys)];
}

test('of two threads that each shut one out neither takes back what the other did', async () => {
	const [one, other] = await twice();
	await one.revoke(['lost'], another, [], quickKdf);
	await other.revoke(['sold'], 'the third passphrase', [], quickKdf);
	await one.absorb(other.kept());
	await other.absorb(one.kept());
	for (const vault of [one, other]) {
		expect(vault.revoked.map(({ id }) => id).sort()).toEqual(['lost', 'sold']);
		expect(vault.file.hash).toBe(one.file.hash);
		expect(vault.forked).toBe(true);
	}
});

test('a thread that is behind goes on in the epoch of the other, one that is ahead stays there', async () => {
	const [one, other] = await twice();
	await one.revoke(['lost'], another, [], quickKdf);
	const before = other.kept();
	await other.absorb(one.kept());
	await one.absorb(before);
	for (const vault of [one, other]) {
		expect(vault.epoch).toBe(2);
		expect(vault.revoked.map(({ id }) => id)).toEqual(['lost']);
		expect(vault.members.map(({ id }) => id).sort()).toEqual(['laptop', 'sold']);
		expect(await vault.isPassphrase(another, quickKdf)).toBe(true);
	}
	const { bytes } = await other.seal('update', 1, bytesOf('said'));
	expect(textIn((await one.open(bytes)).body)).toBe('said');
});

test('what is kept of another vault, or for another device, is not taken in', async () => {
	const [laptop, phone] = await household('laptop', 'phone');
	const { vault: foreign } = await createQuick(await selfOf('laptop'));
	expect(await refusalOf(laptop.absorb(foreign.kept()))).toBe('other-vault');
	expect(await refusalOf(laptop.absorb(phone.kept()))).toBe('locked');
});

test('two vaults in one place are told, and neither is opened', async () => {
	const one = await createQuick(await selfOf('laptop'));
	const other = await createQuick(await selfOf('phone'));
	const files = [one.file.bytes, other.file.bytes];

	const { vaults } = await surveyVaults([...files, bytesOf('shopping list')]);
	expect(vaults.map(({ vault }) => vault)).toEqual([one.vault.vault, other.vault.vault]);
	await expect(joinQuick(files, await selfOf('tablet'))).rejects.toThrow('Files of two vaults');
	expect(await refusalOf(one.vault.take(other.file.bytes))).toBe('other-vault');
});

test('a device whose store was lost comes in by its keys alone', async () => {
	const [laptop] = await household('laptop');
	const self = await selfOf('phone');
	const phone = await joinQuick([laptop.file.bytes], self);
	await introduceAll([laptop, phone]);
	const { file } = await laptop.revoke([], another, [], quickKdf);

	const again = await openByDevice([file.bytes], self);
	expect(again.epoch).toBe(2);
	await expect(openByDevice([file.bytes], await selfOf('phone'))).rejects.toThrow('It does not open');
	expect(await refusalOf(openVault(phone.kept(), (await selfOf('phone')).keys))).toBe('locked');
});

test('a copied profile goes on as another device with what it knows', async () => {
	const [laptop, phone] = await household('laptop', 'phone');
	const { bytes } = await laptop.seal('update', 1, bytesOf('known'));

	const copy = await phone.renewed(await selfOf('phone-2'));
	await laptop.open((await copy.seal('device', 0, empty)).bytes);

	expect(textIn((await copy.open(bytes)).body)).toBe('known');
	expect(textIn((await laptop.open((await copy.seal('update', 1, bytesOf('mine'))).bytes)).body)).toBe(
		'mine'
	);
	expect(laptop.members.map(({ id }) => id)).toEqual(['laptop', 'phone', 'phone-2']);
});

test('a vault of a newer version, with weak or absurd parameters, or of another shape is refused', async () => {
	const { file } = await createQuick(await selfOf('laptop'));
	const text = textIn(file.bytes);
	const bent = (from: string | RegExp, to: string) => {
		expect(text.replace(from, to)).not.toBe(text);
		return refusalOf(readVault(bytesOf(text.replace(from, to))));
	};

	expect(await refusalOf(readVault(file.bytes))).toBe('accepted');
	expect(await bent('"version":1', '"version":2')).toBe('newer');
	expect(await bent('"memory":65536', '"memory":65535')).toBe('damaged');
	expect(await bent('"memory":65536', '"memory":4194304')).toBe('damaged');
	expect(await bent('"passes":3', '"passes":2')).toBe('damaged');
	expect(await bent('"passes":3', '"passes":1000000000')).toBe('damaged');
	expect(await bent('"lanes":1', '"lanes":64')).toBe('damaged');
	expect(await bent(/"kdf":\{[^}]*"salt"/, '"kdf":{"name":"pbkdf2-sha256","rounds":599999,"salt"')).toBe(
		'damaged'
	);
	expect(await bent(/"kdf":\{[^}]*"salt"/, '"kdf":{"name":"pbkdf2-sha256","rounds":600000,"salt"')).toBe(
		'accepted'
	);
	expect(await bent('"by":', '"__proto__":{"polluted":1},"by":')).toBe('damaged');
	expect(await bent('"by":', '"constructor":1,"by":')).toBe('damaged');
	expect(await bent('"by":"laptop"', `"by":${'['.repeat(200_000)}${']'.repeat(200_000)}`)).toBe('damaged');
	expect(await bent('"by":"laptop"', `"by":"${'x'.repeat(4_000_000)}"`)).toBe('too-large');
	expect(await bent('{"format"', '{ "format"')).toBe('foreign');
	expect(await bent(',"epoch"', ', "epoch"')).toBe('damaged');
	expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
});
