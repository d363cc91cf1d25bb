import { expect, test } from 'vitest';
import { DataLine, largestLineMessage, type DataChannel, type DataLineEnd } from '#lib/platform/data-line.ts';
import { agreeOnDigits, DigitsRefused } from '#lib/platform/pairing-digits.ts';
import { seeded } from '../random.ts';

/** A data channel whose pieces go out when the test says so. */
class HeldChannel extends EventTarget implements DataChannel {
	binaryType: BinaryType = 'arraybuffer';
	bufferedAmount = 0;
	bufferedAmountLowThreshold = 0;
	readyState: RTCDataChannelState = 'open';
	most = 0;
	readonly #held: Uint8Array<ArrayBuffer>[] = [];

	send(data: unknown): void {
		if (!(data instanceof Uint8Array)) throw new TypeError('Only bytes');
		const piece = data.slice();
		this.#held.push(piece);
		this.bufferedAmount += piece.length;
		this.most = Math.max(this.most, this.bufferedAmount);
	}

	close(): void {
		if (this.readyState === 'closed') return;
		this.readyState = 'closed';
		this.dispatchEvent(new Event('close'));
	}

	/** Lets all out that waits. */
	flush(to: EventTarget): void {
		for (const piece of this.#held.splice(0))
			to.dispatchEvent(new MessageEvent('message', { data: piece.buffer }));
		this.bufferedAmount = 0;
		this.dispatchEvent(new Event('bufferedamountlow'));
	}

	/** As if the other side had sent it, in one piece. */
	get(bytes: readonly number[]): void {
		this.dispatchEvent(new MessageEvent('message', { data: Uint8Array.from(bytes).buffer }));
	}
}

function lineOver(channel: DataChannel) {
	const messages: Uint8Array[] = [];
	const ends: DataLineEnd[] = [];
	const line = new DataLine(channel, {
		message: (message) => messages.push(message),
		end: (why) => ends.push(why)
	});
	return { line, messages, ends };
}

test('messages of any size arrive whole and in order, and no more than a megabyte waits in the browser', async () => {
	const random = seeded(4);
	const [here, there] = [new HeldChannel(), new HeldChannel()];
	const [a, b] = [lineOver(here), lineOver(there)];
	const sizes = [0, 1, 16 * 1024 - 4, 16 * 1024, 5 * 1024 * 1024, 3, 100_000];
	const sent = sizes.map((size) => Uint8Array.from({ length: size }, () => random.below(256)));

	const all = Promise.all(sent.map((message) => a.line.send(message)));
	let done = false;
	void all.then(() => (done = true));
	while (!done) {
		await new Promise((resolve) => setImmediate(resolve));
		here.flush(there);
	}
	here.flush(there);

	expect(b.messages.length).toBe(sent.length);
	for (const [at, message] of sent.entries())
		expect(Buffer.compare(b.messages[at] ?? Buffer.of(1), message), String(sizes[at])).toBe(0);
	expect(here.most).toBeLessThanOrEqual(1024 * 1024 + 16 * 1024);
});

test('a giant, a piece too much, a text and a stump end the line with a reason', async () => {
	const giant = lineOver(new HeldChannel());
	const cases: [readonly number[], DataLineEnd][] = [
		[[0xff, 0xff, 0xff, 0xff, 1], 'too-large'],
		[[0, 0, 0, 1, 7, 7], 'damaged'],
		[[0, 0], 'damaged']
	];
	for (const [bytes, why] of cases) {
		const channel = new HeldChannel();
		const { ends, messages } = lineOver(channel);
		channel.get(bytes);
		expect(ends).toEqual([why]);
		channel.get([0, 0, 0, 1, 7]);
		expect(messages, 'nothing is heard after the end').toEqual([]);
	}
	const text = new HeldChannel();
	const { ends } = lineOver(text);
	text.dispatchEvent(new MessageEvent('message', { data: 'hello' }));
	expect(ends).toEqual(['damaged']);
	await expect(giant.line.send({ length: largestLineMessage + 1 } as Uint8Array)).rejects.toThrow(RangeError);
});

test('a line that ends while a message waits for room says so', async () => {
	const channel = new HeldChannel();
	const { line, ends } = lineOver(channel);
	const sending = line.send(new Uint8Array(4 * 1024 * 1024));
	await new Promise((resolve) => setImmediate(resolve));
	channel.close();

	await expect(sending).rejects.toMatchObject({ name: 'InvalidStateError' });
	await expect(line.send(new Uint8Array(1))).rejects.toMatchObject({ name: 'InvalidStateError' });
	expect(ends).toEqual(['closed']);
});

/** Two ends of a pipe; `bend` may change what the one who offers says. */
async function digitsOverPipe(
	offerSees: string,
	answerSees: string,
	bend: (message: Uint8Array<ArrayBuffer>, at: number) => Uint8Array<ArrayBuffer> = (message) => message
): Promise<[PromiseSettledResult<string>, PromiseSettledResult<string>]> {
	const bytes = (text: string) => new TextEncoder().encode(text);
	const seen = (text: string) => ({ offer: bytes('offer'), answer: bytes(text) });
	const [toAnswer, toOffer] = [new TransformStream<Uint8Array>(), new TransformStream<Uint8Array>()];
	const side = (role: 'offer' | 'answer', sees: string, out: TransformStream, from: TransformStream) => {
		const writer = (out as TransformStream<Uint8Array>).writable.getWriter();
		const reader = (from as TransformStream<Uint8Array>).readable.getReader();
		let at = 0;
		return agreeOnDigits(
			role,
			seen(sees),
			async (message) => {
				void writer.write(role === 'offer' ? bend(message, at++) : message);
			},
			async () => (await reader.read()).value ?? new Uint8Array()
		).finally(() => void writer.close());
	};
	return Promise.allSettled([
		side('offer', offerSees, toAnswer, toOffer),
		side('answer', answerSees, toOffer, toAnswer)
	]);
}

test('both sides come to the same six digits, other ones each time', async () => {
	const seen = new Set<string>();
	for (let round = 0; round < 20; round++) {
		const [a, b] = await digitsOverPipe('x', 'x');
		if (a.status !== 'fulfilled' || b.status !== 'fulfilled') throw new Error('refused');
		expect(a.value).toMatch(/^\d{6}$/);
		expect(b.value).toBe(a.value);
		seen.add(a.value);
	}
	expect(seen.size).toBeGreaterThan(15);
});

test('somebody in between has other digits on either side, and cannot choose a number after having seen the other', async () => {
	let equal = 0;
	for (let round = 0; round < 50; round++) {
		const [a, b] = await digitsOverPipe('in between', 'y');
		if (a.status === 'fulfilled' && b.status === 'fulfilled' && a.value === b.value) equal++;
	}
	expect(equal).toBe(0);

	const [, chosen] = await digitsOverPipe('x', 'x', (message, at) => (at === 1 ? message.fill(7) : message));
	expect(chosen).toMatchObject({ status: 'rejected', reason: expect.any(DigitsRefused) as unknown });
	const [, stump] = await digitsOverPipe('x', 'x', (message) => message.slice(1));
	expect(stump.status).toBe('rejected');
});
