/**
 * Files that were made to hang or crash a reader, and files that came to harm. `MUTANTS` sets how many damaged files are
 * tried, `SEED` which.
 */
import { closeSync, openSync, readdirSync, readFileSync, readSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { defaultLimits } from '#lib/parsers/index.ts';
import { formatsOf } from '#lib/parsers/registry.ts';
import { corpusFolder } from '../../scripts/places.mjs';
import { seeded } from '../random.ts';
import { bombs } from './bombs.ts';
import { isolated, type Isolated, type Lost, type Outcome } from './isolated.ts';
import { mutantOf } from './mutants.ts';
import { samples } from './samples.ts';

const corpus = corpusFolder();
const mutantCount = Number(process.env.MUTANTS ?? 20_000);
const seed = Number(process.env.SEED ?? 1);
/** Of larger samples the head is damaged. */
const largest = 128 * 1024;

let engine: Isolated;
beforeAll(async () => {
	engine = await isolated();
}, 60_000);
afterAll(async () => {
	await engine[Symbol.asyncDispose]();
});

/** What is wrong with an outcome, or undefined. */
function fault(outcome: Outcome | Lost): string | undefined {
	if ('lost' in outcome) return outcome.lost;
	if (outcome.thrown !== undefined) return `threw ${outcome.thrown}`;
	if (outcome.polluted) return 'a value got into every object';
	const { used, warnings } = outcome;
	// A ceiling that was passed has stopped the reading there, and the file says so.
	const stopped = warnings.some(({ kind }) => kind === 'limit') || outcome.type === undefined;
	for (const [what, ceiling] of Object.entries(defaultLimits)) {
		const cost = used[what] ?? 0;
		if (['depth', 'allocation'].includes(what) && cost > ceiling) return `${what}: ${cost}`;
		if (cost > ceiling && !stopped) return `${what}: ${cost}, and no warning`;
	}
	return undefined;
}

async function check(bytes: Uint8Array, name: string): Promise<void> {
	expect(fault(await engine.read(bytes, name)), name).toBeUndefined();
}

const filesUnder = (folder: string) =>
	readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((one) => one.isFile())
		.map((one) => `${one.parentPath}/${one.name}`)
		.sort();

describe('bombs end inside the limits, and the rest of the file is read', () => {
	it.each(bombs())('$name', { timeout: 20_000 }, async ({ name, bytes, limit, keeps = [] }) => {
		const outcome = await engine.read(bytes, name);
		expect(fault(outcome)).toBeUndefined();
		if ('lost' in outcome) return;
		expect(outcome.keys).toEqual(expect.arrayContaining([...keeps]));
		if (limit) expect(outcome.warnings).toContainEqual(expect.objectContaining({ kind: 'limit' }));
	});
});

describe.skipIf(!corpus)('files that crashed other programs end inside the limits', () => {
	const hostile = corpus ? filesUnder(`${corpus}/hostile`) : [];

	it('are there', () => {
		expect(hostile.length).toBeGreaterThanOrEqual(43);
	});

	it.each(hostile.map((path) => ({ path, name: path.slice(path.lastIndexOf('/') + 1) })))(
		'$name',
		{ timeout: 20_000 },
		({ path, name }) => check(new Uint8Array(readFileSync(path)), name)
	);
});

/** Files of every format that is read in depth: our own samples, and those of the corpus where it is. */
function filesByFormat(): Map<string, { name: string; bytes: () => Uint8Array }[]> {
	const files = new Map<string, { name: string; bytes: () => Uint8Array }[]>();
	const add = (type: string, name: string, bytes: () => Uint8Array) => {
		files.set(type, [...(files.get(type) ?? []), { name, bytes }]);
	};
	for (const { format, name, bytes } of samples()) add(format, name, () => bytes);
	for (const path of corpus ? filesUnder(`${corpus}/files`) : []) {
		const name = path.slice(path.lastIndexOf('/') + 1);
		const head = new Uint8Array(1024);
		const file = openSync(path, 'r');
		const [format] = formatsOf(head.subarray(0, readSync(file, head)), name);
		closeSync(file);
		if (format?.reads === 'tags') add(format.type, name, () => fromDisk(path));
	}
	return files;
}

/** Read once: thousands of mutants come of the same files. */
const read = new Map<string, Uint8Array>();
function fromDisk(path: string): Uint8Array {
	let bytes = read.get(path);
	if (!bytes) {
		bytes = new Uint8Array(largest);
		const file = openSync(path, 'r');
		bytes = bytes.slice(0, readSync(file, bytes));
		closeSync(file);
		read.set(path, bytes);
	}
	return bytes;
}

describe('damaged files', () => {
	it(
		`${mutantCount} of them, of every format read: none hangs, none crashes`,
		// Twenty minutes for those of every run; more of them have more time.
		{ timeout: Math.max(1_200_000, mutantCount * 12) },
		async () => {
			const files = filesByFormat();
			const kinds = [...files.keys()].sort();
			const random = seeded(seed);
			const faults: string[] = [];
			let next = 0;
			// Drawn in order, whatever thread is quicker: a number names the same mutant on every machine.
			const lane = async (thread: Isolated) => {
				while (next < mutantCount) {
					const number = next++;
					const kin = files.get(kinds[number % kinds.length] ?? '') ?? [];
					const [file, other] = [random.pick(kin), random.pick(kin)];
					const { how, bytes } = mutantOf(file.bytes(), other.bytes(), random);
					const wrong = fault(await thread.read(bytes, file.name));
					if (wrong) faults.push(`mutant ${number} of seed ${seed} (${how}) of ${file.name}: ${wrong}`);
				}
			};
			await using second = await isolated();
			await Promise.all([lane(engine), lane(second)]);
			expect(faults).toEqual([]);
		}
	);
});
