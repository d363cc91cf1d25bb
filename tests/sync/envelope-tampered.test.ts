/** Ten thousand files that somebody made of ours: bent, cut, put together anew, or sealed elsewhere. None is taken. */
import { expect, test } from 'vitest';
import { randomBytes, type Bytes } from '#lib/sync/envelope/bytes.ts';
import { accept, invite, newcomerOf } from '#lib/sync/envelope/invitation.ts';
import { Members } from '#lib/sync/envelope/members.ts';
import { Ring } from '#lib/sync/envelope/ring.ts';
import { readVault } from '#lib/sync/envelope/vault-file.ts';
import { OpenVault } from '#lib/sync/envelope/vault.ts';
import { largestSealed } from '#lib/sync/sealer.ts';
import { seeded, type Random } from '../random.ts';
import { bytesOf, household, joinQuick, quickKdf, refusalOf, selfOf, textIn } from './envelope-devices.ts';

type Mutate = (file: Bytes, other: Bytes, random: Random) => Bytes;

/** From where to where the values of a file lie. */
function values(file: Bytes): { readonly from: number; readonly to: number }[] {
	return [...textIn(file).matchAll(/(?<=":)(?:"[^"]*"|\d+)/g)].map((found) => ({
		from: found.index,
		to: found.index + found[0].length
	}));
}

function spliced(file: Bytes, from: number, to: number, put: Uint8Array): Bytes {
	return new Uint8Array([...file.subarray(0, from), ...put, ...file.subarray(to)]);
}

const mutations: Readonly<Record<string, Mutate>> = {
	'a bit of it turned': (file, _, random) => {
		const bent = file.slice();
		const at = random.below(bent.length);
		bent[at] = (bent[at] ?? 0) ^ (1 << random.below(8));
		return bent;
	},
	'a byte of the head turned': (file, _, random) => {
		const bent = file.slice();
		bent[random.below(Math.min(460, file.length))] = 32 + random.below(95);
		return bent;
	},
	'cut short': (file, _, random) => file.slice(0, random.below(file.length)),
	'cut at its beginning': (file, _, random) => file.slice(1 + random.below(file.length - 1)),
	'a piece taken out': (file, _, random) => {
		const from = random.below(file.length);
		return spliced(file, from, from + 1 + random.below(40), new Uint8Array());
	},
	'a piece put in': (file, _, random) => {
		const at = random.below(file.length + 1);
		return spliced(
			file,
			at,
			at,
			bytesOf(random.pick([' ', 'A', '"', '\n', ',"seq":2', '=', '\0', '__proto__']))
		);
	},
	'two pieces exchanged': (file, _, random) => {
		const [one = 0, two = 0, three = 0] = [0, 0, 0]
			.map(() => random.below(file.length))
			.sort((a, b) => a - b);
		return new Uint8Array([
			...file.subarray(0, one),
			...file.subarray(two, three),
			...file.subarray(one, two),
			...file.subarray(three)
		]);
	},
	'a value of another file in its place': (file, other, random) => {
		const at = random.below(values(file).length);
		const own = values(file)[at] ?? { from: 0, to: 0 };
		const theirs = values(other)[at] ?? { from: 0, to: 0 };
		return spliced(file, own.from, own.to, other.subarray(theirs.from, theirs.to));
	},
	'the head of another file before it': (file, other, random) => {
		const at = 1 + random.below(values(file).length - 1);
		const own = values(file)[at]?.from ?? 0;
		const theirs = values(other)[at]?.from ?? 0;
		return spliced(file, 0, own, other.subarray(0, theirs));
	},
	'another number or kind': (file, _, random) => {
		const text = textIn(file);
		return bytesOf(
			random.pick([
				text.replace(/"seq":\d+/, `"seq":${String(random.below(1e6))}`),
				text.replace(/"epoch":\d+/, `"epoch":${String(random.below(10))}`),
				text.replace(/"kind":"\w+"/, `"kind":"${random.pick(['update', 'snapshot', 'message', 'device'])}"`),
				text.replace(/"seq":(\d+)/, '"seq":0$1'),
				text.replace(/"revision":\d+/, '"revision":9')
			])
		);
	}
};

test('10,000 tampered, cut, recombined and foreign files are refused, each of them', async () => {
	const random = seeded(20_261_121);
	const [laptop, phone, reader] = await household('laptop', 'phone', 'reader');
	const [stranger] = await household('laptop', 'phone');
	const originals: Bytes[] = [];
	for (const [seq, vault] of [laptop, phone, laptop, phone].entries()) {
		for (const kind of ['update', 'snapshot', 'message'] as const)
			originals.push((await vault.seal(kind, seq, randomBytes(random.below(900)))).bytes);
		originals.push((await vault.seal('device', seq, bytesOf('named'))).bytes);
	}
	const ours = new Set(originals.map(textIn));
	const members = reader.members.map(({ id }) => id);

	const outcomes: Record<string, number> = {};
	for (let made = 0; made < 10_000;) {
		const file = random.pick(originals);
		const [, mutate] = random.pick(Object.entries(mutations));
		const bytes =
			made % 100 === 0
				? (await stranger.seal('update', made, randomBytes(100))).bytes
				: mutate(file, random.pick(originals), random);
		// What came out as it was is no mutant; the same file again is for the exchange to notice.
		if (ours.has(textIn(bytes))) continue;
		made++;
		const outcome = await refusalOf(reader.open(bytes));
		outcomes[outcome] = (outcomes[outcome] ?? 0) + 1;
	}

	expect(outcomes).not.toHaveProperty('accepted');
	expect(Object.keys(outcomes).sort()).toEqual(
		['damaged', 'foreign', 'locked', 'newer', 'other-vault', 'unknown-device'].filter(
			(one) => one in outcomes
		)
	);
	expect(outcomes['other-vault']).toBeGreaterThanOrEqual(100);
	expect(reader.members.map(({ id }) => id)).toEqual(members);
	for (const bytes of originals) expect(await refusalOf(reader.open(bytes))).toBe('accepted');
});

test('no bent file of the vault is taken, whichever byte it was', async () => {
	const random = seeded(7);
	const [laptop, phone] = await household('laptop', 'phone');
	const before = laptop.file.bytes;
	const after = (await laptop.revoke([], 'another passphrase', [], quickKdf)).file.bytes;

	const outcomes = new Set<string>();
	for (let made = 0; made < 1500; made++) {
		const [, mutate] = random.pick(Object.entries(mutations));
		const bytes = mutate(after, before, random);
		if ([before, after].some((one) => textIn(one) === textIn(bytes))) continue;
		outcomes.add(
			await phone.take(bytes).catch((error: unknown) => refusalOf(Promise.reject(error as Error)))
		);
	}

	// `older`: bent into what is not looked at any further. `shut-out` would be a lie that locks a device up.
	for (const bad of ['accepted', 'epoch', 'revised', 'forked', 'shut-out'])
		expect([...outcomes]).not.toContain(bad);
	expect(phone.shutOut).toBe(false);
	expect(await phone.take(after)).toBe('epoch');
});

test('an invitation opens for the device it was made for, unchanged, and for nobody else', async () => {
	const random = seeded(11);
	const [laptop] = await household('laptop');
	const known = await laptop.seal('update', 1, bytesOf('known'));
	const self = await selfOf('phone');
	const bytes = await invite(laptop, newcomerOf(self));

	expect(await refusalOf(accept(bytes, await selfOf('phone')))).toBe('damaged');
	for (let made = 0; made < 300; made++) {
		const [, mutate] = random.pick(Object.entries(mutations));
		const bent = mutate(bytes, bytes, random);
		if (textIn(bent) !== textIn(bytes)) expect(await refusalOf(accept(bent, self))).not.toBe('accepted');
	}
	const phone = await accept(bytes, self);
	expect(textIn((await phone.open(known.bytes)).body)).toBe('known');
	expect(textIn((await laptop.open((await phone.seal('message', 1, bytesOf('hello'))).bytes)).body)).toBe(
		'hello'
	);
	expect(textIn(bytes)).not.toContain('the laptop');
});

test('who came by an invitation reads all epochs, and knows whom the host knew', async () => {
	const [laptop, tablet, lost] = await household('laptop', 'tablet', 'lost');
	const first = await tablet.seal('update', 1, bytesOf('first'));
	const { file } = await laptop.revoke(['lost'], 'another passphrase', [], quickKdf);
	const later = await joinQuick([file.bytes], await selfOf('later'), 'another passphrase');
	await laptop.open((await later.seal('device', 0, new Uint8Array())).bytes);
	const self = await selfOf('phone');

	const phone = await accept(await invite(laptop, newcomerOf(self)), self);

	expect(textIn((await phone.open(first.bytes)).body)).toBe('first');
	expect(textIn((await phone.open((await later.seal('update', 1, bytesOf('later'))).bytes)).body)).toBe(
		'later'
	);
	expect(await refusalOf(phone.open((await lost.seal('update', 2, bytesOf('late'))).bytes))).toBe('revoked');
	await expect(invite(laptop, newcomerOf(await selfOf('lost')))).rejects.toThrow('revoked');
	await expect(invite(laptop, newcomerOf(await selfOf('phone')))).rejects.toThrow('taken');
});

test('what is sealed by the key of the vault and signed by somebody else is refused', async () => {
	const [laptop, phone] = await household('laptop', 'phone');
	// It has the passphrase, and says that it is the phone.
	const liar = await joinQuick([laptop.file.bytes], await selfOf('phone'));

	for (const kind of ['update', 'snapshot', 'message'] as const) {
		const { bytes } = await liar.seal(kind, 1, bytesOf('lies'));
		expect(await refusalOf(laptop.open(bytes))).toBe('damaged');
	}
	expect(textIn((await laptop.open((await phone.seal('update', 1, bytesOf('true'))).bytes)).body)).toBe(
		'true'
	);
});

test('hostile text is refused before anything is made of it', async () => {
	const [laptop] = await household('laptop');
	const begins = '{"format":"mediatheque-sealed","version":1,';
	const hostile = [
		`${begins}"__proto__":{"vault":"x"}}`,
		begins + '['.repeat(5_000_000),
		`${begins}"vault":"${'a'.repeat(5_000_000)}"}`,
		'[]',
		'null',
		'',
		'\ufeff{}'
	];

	for (const text of hostile)
		expect(await refusalOf(laptop.open(bytesOf(text)))).toMatch(/^(damaged|foreign)$/);
	expect(await refusalOf(laptop.open(new Uint8Array(largestSealed).fill(0x5b)))).toBe('foreign');
	await expect(laptop.seal('update', 1, new Uint8Array(50_000_000))).rejects.toThrow(RangeError);
});

test('a member that lies about the epoch of its file is refused', async () => {
	const [laptop, phone] = await household('laptop', 'phone');
	const { file, members, keys, device, name } = phone;
	const parts = await readVault(file.bytes);
	const ring = new Ring(phone.vault, device, keys);
	await ring.restore(phone.kept().keys);
	const self = { device, name, keys };
	const list = new Members({ members, revoked: [] });
	const liar = new OpenVault({ self, ring, members: list, file: { ...parts, epoch: 9 } });

	expect(await refusalOf(laptop.open((await liar.seal('update', 1, bytesOf('from the future'))).bytes))).toBe(
		'damaged'
	);
});
