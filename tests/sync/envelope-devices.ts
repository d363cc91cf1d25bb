/** Devices and vaults for tests of what is sealed: their passphrases cost no time. */
import type { Bytes } from '#lib/sync/envelope/bytes.ts';
import { makeDeviceKeys } from '#lib/sync/envelope/device-keys.ts';
import { argon2Floor, checkKdf, type Kdf } from '#lib/sync/envelope/kdf.ts';
import type { OpenVault, Self } from '#lib/sync/envelope/vault.ts';
import { createVault, openByPassphrase } from '#lib/sync/envelope/ways-in.ts';
import { Refused } from '#lib/sync/sealer.ts';

export const passphrase = 'correct horse battery';

/** Says in files what is really asked for, and stretches nothing. */
export const quickKdf: Kdf = {
	fresh: () =>
		Promise.resolve({
			name: 'argon2id',
			...argon2Floor,
			salt: Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString('base64url')
		}),
	async derive(given, parameters) {
		checkKdf(parameters);
		const bytes = new TextEncoder().encode(`${given}/${parameters.salt}`);
		return new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
	}
};

export async function selfOf(device: string, name = `the ${device}`): Promise<Self> {
	return { device, name, keys: await makeDeviceKeys() };
}

export function createQuick(self: Self, changed?: () => void) {
	return createVault(passphrase, self, changed, quickKdf);
}

export function joinQuick(files: readonly Bytes[], self: Self, given = passphrase): Promise<OpenVault> {
	return openByPassphrase(files, given, self, undefined, quickKdf);
}

/** Devices of one vault that know each other: the first made it, the others came by the passphrase. */
export async function household<Names extends readonly [string, ...string[]]>(
	...names: Names
): Promise<{ [Name in keyof Names]: OpenVault }> {
	const [first, ...others] = names;
	const { vault, file } = await createQuick(await selfOf(first));
	const vaults = [vault];
	for (const name of others) vaults.push(await joinQuick([file.bytes], await selfOf(name)));
	await introduceAll(vaults);
	// One each, in their order.
	return vaults as { [Name in keyof Names]: OpenVault };
}

export async function introduceAll(vaults: readonly OpenVault[]): Promise<void> {
	for (const one of vaults) {
		const { bytes } = await one.seal('device', 0, new Uint8Array());
		for (const other of vaults) if (other !== one) await other.open(bytes);
	}
}

export function bytesOf(text: string): Bytes {
	return new TextEncoder().encode(text);
}

export function textIn(bytes: Uint8Array): string {
	return new TextDecoder().decode(bytes);
}

/** Why something is refused; `accepted` where it is not. */
export async function refusalOf(work: Promise<unknown>): Promise<string> {
	try {
		await work;
		return 'accepted';
	} catch (error) {
		if (error instanceof Refused) return error.refusal;
		throw error;
	}
}
