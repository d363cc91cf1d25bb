/** What people type: passphrases and recovery keys. */
import { pbkdf2Sync } from 'node:crypto';
import { argon2id } from 'hash-wasm';
import { expect, test, vi } from 'vitest';
import { checkPassphrase, standardKdf, type KdfParameters } from '#lib/sync/envelope/kdf.ts';
import { newRecoverySecret, printRecovery, readRecovery } from '#lib/sync/envelope/recovery-key.ts';
import { afterWrong, atClock, noTries, secondsToWait, triesLeft } from '#lib/sync/envelope/tries.ts';
import { hex } from '#lib/sync/envelope/bytes.ts';

const salt = 'AAAAAAAAAAAAAAAAAAAAAA';

test('a passphrase becomes the key that Argon2id and PBKDF2 say, whichever keyboard composed it', async () => {
	const argon: KdfParameters = { name: 'argon2id', memory: 65_536, passes: 3, lanes: 1, salt };
	const pbkdf2: KdfParameters = { name: 'pbkdf2-sha256', rounds: 600_000, salt };
	const outside = { password: 'grüne Wiese', salt: new Uint8Array(16), memorySize: 65_536, iterations: 3 };

	const composed = await standardKdf.derive('gr\u00fcne Wiese', argon);
	expect(hex(composed)).toBe(await argon2id({ ...outside, parallelism: 1, hashLength: 32 }));
	expect(hex(await standardKdf.derive(' gru\u0308ne Wiese', argon))).toBe(hex(composed));
	expect(hex(await standardKdf.derive('grüne Wiese', pbkdf2))).toBe(
		pbkdf2Sync('grüne Wiese', Buffer.alloc(16), 600_000, 32, 'sha256').toString('hex')
	);
});

test('Argon2id gives what its reference implementation gives', async () => {
	// https://github.com/P-H-C/phc-winner-argon2/blob/master/src/test.c
	const given = { password: 'password', salt: 'somesalt', iterations: 2, parallelism: 1, memorySize: 65_536 };

	expect(await argon2id({ ...given, hashLength: 32 })).toBe(
		'09316115d5cf24ed5a15a31a3ba326e5cf32edc24702987c02b6566f61913cf7'
	);
});

test('weaker and absurd parameters are refused before any work or memory', async () => {
	const argon = { name: 'argon2id', memory: 65_536, passes: 3, lanes: 1, salt } as const;
	const pbkdf2 = { name: 'pbkdf2-sha256', rounds: 600_000, salt } as const;
	const refused: KdfParameters[] = [
		{ ...argon, memory: 19 * 1024 },
		{ ...argon, passes: 1 },
		{ ...argon, lanes: 0 },
		{ ...argon, memory: 2 ** 31 },
		{ ...argon, passes: 1e6 },
		{ ...argon, lanes: 255 },
		{ ...argon, salt: '' },
		{ ...pbkdf2, rounds: 100_000 },
		{ ...pbkdf2, rounds: 1e9 },
		{ ...pbkdf2, salt: 'AAAA' }
	];
	const memory = vi.spyOn(WebAssembly, 'Memory');
	const instantiated = vi.spyOn(WebAssembly, 'instantiate');
	const derived = vi.spyOn(crypto.subtle, 'deriveBits');

	for (const parameters of refused)
		await expect(standardKdf.derive('correct horse battery', parameters)).rejects.toThrow(
			expect.objectContaining({ name: 'Refused', refusal: 'damaged' })
		);
	for (const spy of [memory, instantiated, derived]) expect(spy).not.toHaveBeenCalled();
	vi.restoreAllMocks();
});

test('what a new vault writes is Argon2id, and PBKDF2 where WebAssembly is refused', async () => {
	expect(await standardKdf.fresh()).toMatchObject({ name: 'argon2id', memory: 65_536, passes: 3, lanes: 1 });
	vi.spyOn(WebAssembly, 'compile').mockRejectedValue(new WebAssembly.CompileError('refused by policy'));
	expect(await standardKdf.fresh()).toMatchObject({ name: 'pbkdf2-sha256', rounds: 600_000 });
	vi.restoreAllMocks();
});

test('short passphrases are none', () => {
	expect(() => {
		checkPassphrase('  seven77  ');
	}).toThrow(expect.objectContaining({ name: 'UnfitPassphrase' }));
	expect(() => {
		checkPassphrase('x'.repeat(2000));
	}).toThrow(expect.objectContaining({ name: 'UnfitPassphrase' }));
	expect(() => {
		checkPassphrase('eight888');
	}).not.toThrow();
});

test('a recovery key is read as it was printed, and as people write it down', () => {
	for (let times = 0; times < 200; times++) {
		const secret = newRecoverySecret();
		const printed = printRecovery(secret);
		expect(printed).toMatch(/^([0-9A-HJKMNP-TV-Z]{5}-){7}[0-9A-HJKMNP-TV-Z]{5}$/);
		const byHand = printed
			.toLowerCase()
			.replaceAll('-', ' \u2013 ')
			.replaceAll('0', 'o')
			.replaceAll('1', 'l');
		for (const typed of [printed, byHand, printed.replaceAll('-', '').replaceAll('1', 'I')])
			expect(readRecovery(typed)).toEqual({ status: 'read', secret });
	}
});

test('a slip in a recovery key is said where it is', () => {
	const printed = printRecovery(newRecoverySecret());

	expect(readRecovery(`${printed.slice(0, 8)}u${printed.slice(9)}`)).toEqual({
		...{ status: 'character', at: 8, character: 'u' }
	});
	expect(readRecovery(printed.slice(0, -2))).toEqual({ status: 'length', had: 38, wanted: 40 });
	expect(readRecovery('')).toEqual({ status: 'length', had: 0, wanted: 40 });
	for (let at = 0; at < printed.length; at++) {
		if (printed[at] === '-') continue;
		const group = Math.floor(at / 6) + 1;
		for (const letter of '0123456789ABCDEFGHJKMNPQRSTVWXYZ') {
			if (letter === printed[at]) continue;
			expect(readRecovery(printed.slice(0, at) + letter + printed.slice(at + 1))).toEqual({
				status: 'group',
				group
			});
		}
		const next = printed[at + 1];
		if (next === undefined || next === '-' || next === printed[at]) continue;
		const swapped = printed.slice(0, at) + next + (printed[at] ?? '') + printed.slice(at + 2);
		expect(readRecovery(swapped)).toEqual({ status: 'group', group });
	}
	const [one = '', two = '', ...rest] = printed.split('-');
	expect(readRecovery([two, one, ...rest].join('-'))).toEqual({ status: 'group', group: 1 });
});

test('three wrong passphrases are free, then each costs a longer pause, whatever the clock says', () => {
	let tries = noTries;
	const now = 1_000_000;
	const pauses = Array.from({ length: 12 }, () => {
		const wait = secondsToWait(tries, now);
		tries = afterWrong(tries, now);
		return wait;
	});

	expect(pauses).toEqual([0, 0, 0, 30, 60, 120, 240, 480, 960, 1920, 3600, 3600]);
	expect([noTries, afterWrong(noTries, now), tries].map(triesLeft)).toEqual([3, 2, 0]);
	expect(secondsToWait(tries, now + 3_599_000)).toBe(1);
	expect(secondsToWait(tries, now + 3_600_000)).toBe(0);
	// A clock put back by years: from then on the pause runs.
	const back = atClock({ wrong: 3, last: now }, now - 9e8);
	expect(secondsToWait(back, now - 9e8)).toBe(30);
	expect(secondsToWait(back, now - 9e8 + 30_000)).toBe(0);
});
