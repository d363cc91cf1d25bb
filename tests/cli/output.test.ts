import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { Output, writerTo } from '../../src/cli/output.ts';

let folder: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'mediatheque-output-'));
});
afterEach(() => {
	rmSync(folder, { recursive: true, force: true });
});

const noStream = () => {
	throw new Error('The file takes everything at once');
};

/** A stream that asks to be waited for after every write. */
function slowStream() {
	const written: string[] = [];
	const drained: (() => void)[] = [];
	const stream = {
		write(bytes: Uint8Array) {
			written.push(Buffer.from(bytes).toString());
			return false;
		},
		once(_event: string, listener: () => void) {
			drained.push(listener);
		}
	};
	return { written, drained, open: () => stream as unknown as NodeJS.WriteStream };
}

it('texts and bytes of any size and language come out as they went in', async () => {
	const path = join(folder, 'out');
	const file = openSync(path, 'w');
	const out = new Output(writerTo(file, noStream, false));
	const parts = [
		'[',
		'plain',
		'über 東京 😀',
		'é'.repeat(100_000),
		Buffer.from([0, 255, 128]),
		'x'.repeat(300_000),
		''
	];
	const many = [...parts, ...Array.from({ length: 3000 }, (_, index) => `{"a": ${index}, "b": "ö"},\n`)];
	for (const part of many) await out.add(part);
	await out.flush();
	closeSync(file);
	expect(readFileSync(path).equals(Buffer.concat(many.map((part) => Buffer.from(part))))).toBe(true);
});

it('what a stream does not take at once is waited for, and is not overwritten by what comes next', async () => {
	const { written, drained, open } = slowStream();
	const out = new Output(writerTo(1, open, true));
	expect(out.add('first')).toBe(undefined);
	let ready = false;
	const waiting = out.flush()?.then(() => (ready = true));
	expect(written).toEqual(['first']);
	await Promise.resolve();
	expect(ready).toBe(false);
	drained.forEach((listener) => {
		listener();
	});
	await waiting;
	void out.add('second');
	void out.flush();
	expect(written).toEqual(['first', 'second']);
});

it('what is longer than a block comes after what was gathered', async () => {
	const { written, drained, open } = slowStream();
	const out = new Output(writerTo(1, open, true));
	void out.add('short');
	const waiting = out.add('long'.repeat(100_000));
	expect(written).toEqual(['short']);
	drained.shift()?.();
	await new Promise((resolve) => setImmediate(resolve));
	expect(written.map(({ length }) => length)).toEqual([5, 400_000]);
	drained.shift()?.();
	await waiting;
});

it('where nobody reads any more, that is told', () => {
	const out = new Output(writerTo(-1, noStream, false));
	void out.add('text');
	expect(() => out.flush()).toThrow();
});
