/**
 * What sealed files hold, as runs of numbers: of edits by who made them, of documents by Yjs client. All that a place has is
 * the union of what its files hold, so that what is taken away from a place is missing in the very next look at it.
 */
import * as Y from 'yjs';
import { syncDocs, type Batch, type DocUpdates, type DocVectors, type Vector } from './batch.ts';

/** From and to, both within; sorted and apart. */
export type Runs = readonly (readonly [from: number, to: number])[];

/** By device (edits, from 1 on) or by `document/client` (from 0 on). */
export type Coverage = Readonly<Record<string, Runs>>;

/** Of several files. */
export type Held = Map<string, Runs>;

const keyOfDoc = (doc: string, client: number) => `${doc}/${client}`;

/** What a batch holds. @throws what Yjs throws where an update of a document is none */
export function coverageOf({ edits, docs }: Pick<Batch, 'edits' | 'docs'>): Coverage {
	const held: Held = new Map();
	for (const { device, seq } of edits) append(held, device, seq, seq);
	addDocs(held, docs);
	return Object.fromEntries(held);
}

function addDocs(held: Held, docs: DocUpdates): void {
	for (const doc of syncDocs) {
		const update = docs[doc];
		if (!update) continue;
		for (const struct of Y.decodeUpdateV2(update).structs) {
			// It says that something is left out here.
			if (struct instanceof Y.Skip) continue;
			const { client, clock } = struct.id;
			append(held, keyOfDoc(doc, client), clock, clock + struct.length - 1);
		}
	}
}

/** Mostly numbers come in order: then no run has to be looked for. */
function append(held: Held, key: string, from: number, to: number): void {
	const runs = held.get(key);
	const last = runs?.at(-1);
	if (!runs || !last) held.set(key, [[from, to]]);
	else if (from === last[1] + 1) (runs as [number, number][])[runs.length - 1] = [last[0], to];
	else held.set(key, joined([...runs, [from, to]]));
}

function joined(runs: Runs): Runs {
	const sorted = [...runs].sort(([a], [b]) => a - b);
	const apart: [number, number][] = [];
	for (const [from, to] of sorted) {
		const last = apart.at(-1);
		if (last && from <= last[1] + 1) last[1] = Math.max(last[1], to);
		else apart.push([from, to]);
	}
	return apart;
}

export function unionOf(coverages: Iterable<Coverage>): Held {
	const all = new Map<string, (readonly [number, number])[]>();
	for (const coverage of coverages)
		for (const [key, runs] of Object.entries(coverage)) {
			const known = all.get(key);
			if (known) known.push(...runs);
			else all.set(key, [...runs]);
		}
	return new Map([...all].map(([key, runs]) => [key, joined(runs)]));
}

/** Whether all of it is held. */
export function isHeld(coverage: Coverage, held: ReadonlyMap<string, Runs>): boolean {
	return Object.entries(coverage).every(([key, runs]) =>
		runs.every(([from, to]) => held.get(key)?.some((run) => run[0] <= from && run[1] >= to))
	);
}

/** Up to where the edits of each device are held without a gap. */
export function vectorOf(held: ReadonlyMap<string, Runs>): Vector {
	return Object.fromEntries(
		[...held].flatMap(([key, runs]) => {
			const first = runs[0];
			return key.includes('/') || !first || first[0] > 1 ? [] : [[key, first[1]]];
		})
	);
}

/** What is held of the documents, as Yjs asks for it. */
export function docVectorsOf(held: ReadonlyMap<string, Runs>): DocVectors {
	return Object.fromEntries(
		syncDocs.map((doc) => {
			const clocks = new Map<number, number>();
			for (const [key, [first]] of held) {
				const [name, client = ''] = key.split('/');
				if (name === doc && client !== '' && first?.[0] === 0) clocks.set(Number(client), first[1] + 1);
			}
			return [doc, Y.encodeStateVector(clocks)];
		})
	);
}
