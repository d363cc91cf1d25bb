import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compiledParts } from '../../src/cli/compiled-parts.ts';
import { Parts } from '../../src/cli/parts.ts';
import { inRepository } from '../../scripts/places.mjs';

let folder: string;
let compiled: string;
beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'mediatheque-parts-'));
	const built = spawnSync(process.execPath, [inRepository('scripts/build-cli.mjs')], {
		env: { ...process.env, MEDIATHEQUE_CLI_OUT: folder },
		encoding: 'utf8'
	});
	if (built.status !== 0) throw new Error(built.stderr);
	const name = readdirSync(join(folder, 'chunks')).find((one) => one.endsWith('.bin'));
	compiled = join(folder, 'chunks', name ?? 'none');
}, 60_000);
afterAll(() => {
	rmSync(folder, { recursive: true, force: true });
});

const read = (...options: string[]) =>
	spawnSync(
		process.execPath,
		[...options, join(folder, 'cli.js'), 'read', '-j', '-G1', inRepository('tests/fixtures/jpeg/camera.jpg')],
		{ encoding: 'utf8' }
	);

describe('the built command', () => {
	it('reads the same with what was compiled when it was built, without it, and where it is damaged', () => {
		const whole = readFileSync(compiled);
		const { stdout, status } = read();
		expect(status).toBe(0);
		expect(stdout).toContain('"SourceFile"');
		for (const bytes of [whole.subarray(0, whole.length / 2), whole.subarray(0, 2), Buffer.alloc(5000, 7)]) {
			writeFileSync(compiled, bytes);
			expect(read()).toMatchObject({ stdout, stderr: '', status });
		}
		rmSync(compiled);
		expect(read()).toMatchObject({ stdout, stderr: '', status });
		writeFileSync(compiled, whole);
		// Other flags: V8 refuses what was compiled under those of the build.
		expect(read('--no-opt')).toMatchObject({ stdout, stderr: '', status });
	});

	it('takes over what was compiled, each part for itself', () => {
		writeFileSync(join(folder, 'one.cjs'), "exports.two = () => require('./two.cjs').value;");
		writeFileSync(join(folder, 'two.cjs'), "exports.value = require('node:path').basename('a/b');");
		const require = createRequire(import.meta.url);
		const first = new Parts(folder, require);
		const call = (parts: Parts) => (parts.load('one.cjs') as { two: () => string }).two();
		expect(call(first)).toBe('b');
		expect(first.load('one.cjs')).toBe(first.load('one.cjs'));
		writeFileSync(join(folder, 'compiled.bin'), compiledParts(folder, ['one.cjs', 'two.cjs']));
		const second = new Parts(folder, require, 'compiled.bin');
		expect(call(second)).toBe('b');
		expect(second.taken).toBe(2);
	});
});
