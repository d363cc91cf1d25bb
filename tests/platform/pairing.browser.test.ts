// Two ends in one page, over the network of this machine: what a person with two devices does with codes.
import { afterEach, expect, test } from 'vitest';
import { CodeRefused, codeOf, endOf } from '#lib/platform/pairing-code.ts';
import { Pairing, type PairingStatus } from '#lib/platform/pairing.ts';
import { until } from '../until.ts';

const open: Pairing[] = [];

interface End {
	readonly pairing: Pairing;
	readonly told: PairingStatus[];
	readonly messages: Uint8Array[];
	code(): string;
}

async function end(patience = {}): Promise<End> {
	const told: PairingStatus[] = [];
	const messages: Uint8Array[] = [];
	const pairing = new Pairing({ changed: (status) => told.push(status), patience });
	open.push(pairing);
	await pairing.start();
	return {
		...{ pairing, told, messages },
		code() {
			if (pairing.status.status !== 'waiting') throw new Error(`shows no code: ${pairing.status.status}`);
			return pairing.status.code;
		}
	};
}

const becomes = (one: End, status: PairingStatus['status']) =>
	until(() => {
		if (one.pairing.status.status !== status) throw new Error(JSON.stringify(one.told.at(-1)));
		return one.pairing.status;
	});

afterEach(() => {
	for (const one of open.splice(0)) one.close();
});

test('two codes make a line, both ends show the same digits, messages go both ways, closing is said', async () => {
	const [a, b] = [await end(), await end()];
	const first = a.code();
	await b.pairing.take(first);
	expect(b.pairing.status).toMatchObject({ status: 'waiting', answers: true });
	await a.pairing.take(b.code());
	const [here, there] = [await becomes(a, 'connected'), await becomes(b, 'connected')];
	expect(here).toEqual(there);

	// Before anybody listens, and afterwards.
	await a.pairing.send(Uint8Array.of(1, 2, 3));
	b.pairing.listen((message) => b.messages.push(message));
	const large = new Uint8Array(3 * 1024 * 1024).fill(9);
	await a.pairing.send(large);
	a.pairing.listen((message) => a.messages.push(message));
	await b.pairing.send(Uint8Array.of(4));
	await until(() => {
		expect(b.messages.map(({ length }) => length)).toEqual([3, large.length]);
	});
	expect(b.messages[1]).toEqual(large);
	await until(() => {
		expect(a.messages).toEqual([Uint8Array.of(4)]);
	});

	b.pairing.close();
	expect(await becomes(a, 'closed')).toEqual({ status: 'closed', why: 'there' });
	expect(b.pairing.status).toEqual({ status: 'closed', why: 'here' });
	await expect(a.pairing.send(large)).rejects.toThrow();
});

test('both took the first code of the other: the answer that is taken first makes the line', async () => {
	const [a, b] = [await end(), await end()];
	const [ofA, ofB] = [a.code(), b.code()];
	await a.pairing.take(ofB);
	await b.pairing.take(ofA);
	await a.pairing.take(b.code());
	expect(await becomes(a, 'connected')).toEqual(await becomes(b, 'connected'));
});

test('one byte of a fingerprint flipped: never connected, and said', async () => {
	const [a, b] = [await end({ connecting: 60_000 }), await end({ carrying: 60_000 })];
	await b.pairing.take(a.code());
	const answer = endOf(b.code());
	answer.fingerprint.bytes[17] = (answer.fingerprint.bytes[17] ?? 0) ^ 1;
	await a.pairing.take(codeOf(answer));

	expect(await becomes(a, 'closed')).toEqual({ status: 'closed', why: 'someone-else' });
	await becomes(b, 'closed');
	for (const one of [a, b]) expect(one.told.map(({ status }) => status)).not.toContain('connected');
});

test('own codes and codes for somebody else are refused, and the line can still be made', async () => {
	const [a, b, c] = [await end(), await end(), await end()];
	await b.pairing.take(a.code());
	await c.pairing.take(a.code());
	const refusal = async (one: End, code: string) =>
		one.pairing.take(code).then(
			() => undefined,
			(error: unknown) => (error instanceof CodeRefused ? error.refusal : error)
		);

	expect(await refusal(a, a.code())).toBe('own');
	expect(await refusal(b, b.code())).toBe('own');
	expect(await refusal(c, b.code())).toBe('other');
	expect(await refusal(a, 'https://example.org')).toBe('foreign');
	await a.pairing.take(b.code());
	await becomes(a, 'connected');
	await becomes(b, 'connected');
});

test('nobody who answers: given up with a reason', async () => {
	const [a, b] = [await end({ connecting: 1500 }), await end({ carrying: 1500 })];
	await b.pairing.take(a.code());
	expect(await becomes(b, 'closed')).toEqual({ status: 'closed', why: 'unanswered' });

	// The one who answered is gone by now.
	const [c, d] = [await end({ connecting: 1500 }), await end()];
	await d.pairing.take(c.code());
	const answer = d.code();
	d.pairing.close();
	await c.pairing.take(answer);
	expect(await becomes(c, 'closed')).toEqual({ status: 'closed', why: 'unreachable' });
});
