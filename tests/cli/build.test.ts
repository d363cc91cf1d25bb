import { expect, test } from 'vitest';
import { plainData } from '../../scripts/plain-data.mjs';
import { plainExports } from '../../scripts/plain-exports.mjs';
import { plainFields } from '../../scripts/plain-fields.mjs';
import { plainLetters } from '../../scripts/plain-letters.mjs';

/** What a part of the command is after the build's own step. */
function built(plugin: { readonly renderChunk?: unknown }, code: string): string {
	const render = plugin.renderChunk as (code: string) => { readonly code: string };
	return render(code).code;
}

const run = (code: string): unknown => new Function(`${code}; return result;`)() as unknown;

test('a built table says what its source said, whatever stands between its rows', () => {
	const row = (id: number) =>
		`{ id: ${id}, name: "It's \\\\ \\u2028", print: { 0: 'Off', 'b"': [1, null, true] } }`;
	const rows = [1, 2, 3, 4, 5, 6, 7, 8].map(row).join(', ');
	const code = `const own = { x: 1 }; const result = [${rows}, { id: 9, own }, own.x, ${rows}, -1]`;
	const plain = built(plainData(), code);
	expect(plain.match(/JSON\.parse/g)).toHaveLength(2);
	expect(run(plain)).toEqual(run(code));
});

test('fields of one name in a class and in what it extends stay apart in the built command', () => {
	const code = `
		class Outer { #a = 1; get outer() { return this.#a; } }
		class Inner extends Outer { #a = 2; #sum() { return this.#a + this.outer; } get sum() { return this.#sum(); } }
		const result = new Inner().sum`;
	const plain = built(plainFields(), code);
	expect(plain).not.toContain('#a');
	expect(run(plain)).toBe(3);
});

test('what a part of the built command exports is read without a call, and nothing that changes is', () => {
	const shared = (kind: string) => `
		const exports = {};
		${kind} $value = 7;
		const result = exports;
Object.defineProperty(exports, "value", {
	enumerable: true,
	get: function () {
		return $value;
	}
});`;
	const plain = built(plainExports(), shared('const'));
	expect(plain).toContain('exports.value = $value;');
	expect(run(plain)).toEqual({ value: 7 });
	expect(() => built(plainExports(), shared('\nlet'))).toThrow('value is exported and may change');
	expect(() => built(plainExports(), 'Object.defineProperty(exports, "value", { get: () => 1 });')).toThrow();
});

test('a part of the built command is ASCII, and says what it said', () => {
	const code = "const result = ['ý° é', `€${1}`, /^[å-ö]\\xfe$/.test('ä\\xfe'), '\\ufffd😀']; // …";
	const part = { type: 'chunk', code };
	const generate = plainLetters().generateBundle as (options: unknown, bundle: unknown) => void;
	generate(undefined, { part });
	expect(part.code).toMatch(/^[ -~]*$/);
	expect(run(part.code.replace(/ \/\/.*$/, ''))).toEqual(run(code.replace(/ \/\/.*$/, '')));
});
