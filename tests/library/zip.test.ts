import { unzipSync, zipSync, strToU8 } from 'fflate';
import { expect, test } from 'vitest';
import { BadZip, openZip, type ZipFault, type ZipLimits } from '#lib/library/archive/zip-read.ts';
import { ZipWriter } from '#lib/library/archive/zip-write.ts';
import { crc32 } from '#lib/library/archive/crc32.ts';

const limits: ZipLimits = { parts: 10, part: 1e8, total: 2e8, ratio: 200 };

async function written(
	parts: Readonly<Record<string, string>>,
	pack = true
): Promise<Uint8Array<ArrayBuffer>> {
	const pieces: Uint8Array<ArrayBuffer>[] = [];
	const zip = new ZipWriter({ write: (bytes) => Promise.resolve(void pieces.push(bytes.slice())) });
	for (const [name, text] of Object.entries(parts))
		await zip.add(name, text.match(/[^]{1,1000}/g) ?? [], pack);
	await zip.close();
	return new Uint8Array(await new Blob(pieces).arrayBuffer());
}

async function contents(file: Blob): Promise<Record<string, string>> {
	const found: Record<string, string> = {};
	for (const [name, part] of await openZip(file, limits)) {
		const pieces: Uint8Array<ArrayBuffer>[] = [];
		for await (const bytes of part.read()) pieces.push(bytes);
		found[name] = await new Blob(pieces).text();
	}
	return found;
}

/** Why an archive is refused; undefined where it is not. */
async function faultOf(bytes: Uint8Array<ArrayBuffer>, given = limits): Promise<ZipFault | undefined> {
	try {
		for (const part of (await openZip(new Blob([bytes]), given)).values())
			for await (const piece of part.read()) expect(piece.length).toBeGreaterThan(0);
		return undefined;
	} catch (error) {
		expect(error).toBeInstanceOf(BadZip);
		return (error as BadZip).fault;
	}
}

const parts = { 'a.txt': 'hello', 'folder/ü.txt': 'x'.repeat(200_000), empty: '' };

test('CRC-32 of the nine digits is the one of the standard', () => {
	expect(crc32(new TextEncoder().encode('123456789')).toString(16)).toBe('cbf43926');
});

test('what is written is read by another program, and by us', async () => {
	for (const pack of [true, false]) {
		const bytes = await written(parts, pack);
		const other = Object.entries(unzipSync(bytes)).map(([name, data]) => [
			name,
			new TextDecoder().decode(data)
		]);
		expect(Object.fromEntries(other)).toEqual(parts);
		expect(await contents(new Blob([bytes]))).toEqual(parts);
	}
});

test('what another program wrote is read', async () => {
	const bytes = zipSync({ 'one.txt': strToU8('one'), 'two.txt': [strToU8('two'), { level: 0 }] });
	expect(await contents(new Blob([new Uint8Array(bytes)]))).toEqual({ 'one.txt': 'one', 'two.txt': 'two' });
});

test('names that lead elsewhere, or come twice, are refused', async () => {
	for (const name of ['../a', '/a', 'a/../b', 'a\\b', 'C:a', 'a//b', './a', 'a\u0000b'])
		expect([name, await faultOf(await written({ [name]: 'x' }))]).toEqual([name, 'unsafe-name']);
	const twice = await written({ 'aa.txt': 'x', 'ab.txt': 'y' });
	const bytes = new Uint8Array(twice);
	// The second name becomes the first, in both places.
	for (let at = 0; at < bytes.length - 1; at++)
		if (bytes[at] === 97 && bytes[at + 1] === 98) bytes[at + 1] = 97;
	expect(await faultOf(bytes)).toBe('duplicate');
});

test('archives that would unpack to far more than they are, are refused before that', async () => {
	const bomb = await written({ 'a.txt': '0'.repeat(5_000_000) });
	expect(await faultOf(bomb)).toBe('bomb');
	expect(await faultOf(await written(parts), { ...limits, total: 100_000 })).toBe('bomb');
	expect(await faultOf(await written(parts), { ...limits, parts: 2 })).toBe('too-many');
	// One that says it is smaller than it is.
	const liar = await written({ 'a.txt': 'y'.repeat(1000) });
	const view = new DataView(liar.buffer);
	for (let at = 0; at < liar.length - 4; at++)
		if (view.getUint32(at) === 0x504b0102) view.setUint32(at + 24, 10, true);
	expect(await faultOf(liar)).toBe('bomb');
});

test('an archive cut anywhere is refused', async () => {
	const bytes = await written({ 'a.txt': 'hello', 'b.txt': 'world' });
	for (let length = 0; length < bytes.length; length++)
		expect(await faultOf(bytes.slice(0, length))).toMatch(/^(?:not-zip|truncated)$/);
});

test('a bit turned in a part is found', async () => {
	const bytes = await written({ 'a.txt': 'hello hello hello' }, false);
	bytes[40] = (bytes[40] ?? 0) ^ 4;
	expect(await faultOf(bytes)).toBe('damaged');
});
