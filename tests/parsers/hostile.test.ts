/**
 * Files that were made to hang or crash a reader, and files that came to harm. `MUTANTS` sets how many damaged files are
 * tried, `SEED` which.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { defaultLimits, formats } from '#lib/parsers/index.ts';
import { formatsOf } from '#lib/parsers/registry.ts';
import { corpusFolder, inRepository } from '../../scripts/places.mjs';
import { seeded } from '../random.ts';
import { bombs } from './bombs.ts';
import { isolated, type Isolated, type Lost, type Outcome } from './isolated.ts';
import { mutantOf } from './mutants.ts';

const corpus = corpusFolder();
const mutantCount = Number(process.env.MUTANTS ?? 2000);
const seed = Number(process.env.SEED ?? 1);
/** Of larger samples the head is damaged. */
const largest = 512 * 1024;

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

describe('bombs end inside the limits', () => {
	it.each(bombs())('$name', { timeout: 20_000 }, ({ name, bytes }) => check(bytes, name));
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

/** Samples of every format that is read in depth: of the corpus where it is, else our own. */
function samplesByFormat(): Map<string, string[]> {
	const paths = [
		...(corpus ? filesUnder(`${corpus}/files`) : []),
		...filesUnder(inRepository('tests/fixtures')).filter((path) => existsSync(`${path}.json`))
	];
	const samples = new Map<string, string[]>();
	for (const path of paths) {
		const [format] = formatsOf(new Uint8Array(readFileSync(path)).subarray(0, 1024));
		if (format?.reads !== 'tags') continue;
		const list = samples.get(format.type);
		if (list) list.push(path);
		else samples.set(format.type, [path]);
	}
	return samples;
}

describe('damaged files', () => {
	it(
		`${mutantCount} of them, of every format read: none hangs, none crashes`,
		{ timeout: 600_000 },
		async () => {
			const samples = samplesByFormat();
			const read = new Set(formats.filter(({ reads }) => reads === 'tags').map(({ type }) => type));
			const kinds = [...samples.keys()].sort();
			// RAW formats have no made-up samples: without the corpus they are tried as the TIFF they are.
			const made = corpus ? [...read] : [...read].filter((type) => type !== 'ORF' && type !== 'DCP');
			expect(kinds).toEqual(expect.arrayContaining(made));

			const random = seeded(seed);
			const faults: string[] = [];
			for (let number = 0; number < mutantCount; number++) {
				const paths = samples.get(kinds[number % kinds.length] ?? '') ?? [];
				const [path, other] = [random.pick(paths), random.pick(paths)];
				const load = (from: string) => new Uint8Array(readFileSync(from)).subarray(0, largest);
				const { how, bytes } = mutantOf(load(path), load(other), random);
				const name = path.slice(path.lastIndexOf('/') + 1);
				const wrong = fault(await engine.read(bytes, name));
				if (wrong) faults.push(`mutant ${number} (${how}) of ${name}: ${wrong}`);
			}
			expect(faults).toEqual([]);
		}
	);
});
