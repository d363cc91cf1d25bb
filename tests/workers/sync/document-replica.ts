/** Documents of a device in memory, checked on their way in as the real replica does it, for tests of roads. */
import * as Y from 'yjs';
import { EditClock } from '#lib/library/edit.ts';
import type { KeptPreset } from '#lib/library/preset.ts';
import { syncDocs, type Batch, type DocVectors, type SyncDoc } from '#lib/sync/batch.ts';
import { othersOf, presetIn, sayingsOf } from '#lib/sync/preset-doc.ts';
import { Registers } from '#lib/sync/registers.ts';
import type { Replica, Taken } from '#lib/sync/replica.ts';

export class DocumentReplica implements Pick<Replica, 'heard' | 'docVectors' | 'since' | 'take'> {
	readonly docs = new Map(syncDocs.map((name) => [name, new Y.Doc()] as const));
	readonly #registers = new Registers(this.#of('presets'));
	readonly #clock: EditClock;
	/** Edits that a road asked for: this one may not. */
	asked: unknown[] = [];

	constructor(device: string) {
		this.#clock = new EditClock(device);
	}

	#of(name: SyncDoc): Y.Doc {
		const doc = this.docs.get(name);
		if (!doc) throw new Error(name);
		return doc;
	}

	say(preset: KeptPreset): void {
		const doc = this.#of('presets');
		doc.transact(() => this.#registers.say(sayingsOf(preset, this.#registers), this.#clock));
	}

	presets(): KeptPreset[] {
		return [...this.#registers.ids()]
			.flatMap((id) => presetIn(this.#registers, id) ?? [])
			.sort((a, b) => (a.id < b.id ? -1 : 1));
	}

	others(preset: KeptPreset) {
		return othersOf(preset, this.#registers);
	}

	heard() {
		return Promise.resolve({ SOMEBODY: 7 });
	}

	docVectors(): Promise<DocVectors> {
		return Promise.resolve(
			Object.fromEntries([...this.docs].map(([name, doc]) => [name, Y.encodeStateVector(doc)]))
		);
	}

	since(has: unknown, vectors: DocVectors): Promise<Batch | undefined> {
		this.asked.push(has);
		const docs = [...this.docs].flatMap(([name, doc]) => {
			const had = vectors[name];
			const update = Y.encodeStateAsUpdateV2(doc, had);
			const news = had === undefined || Y.encodeStateVector(doc).join() !== had.join();
			return news ? [[name, update] as const] : [];
		});
		if (docs.length === 0) return Promise.resolve(undefined);
		return Promise.resolve({ edits: [], docs: Object.fromEntries(docs), heard: {}, state: '' });
	}

	take({ edits, docs }: Batch): Promise<Taken> {
		if (edits.length > 0) throw new Error('A server of documents brings no edits');
		const refusedDocs: { doc: string; reason: string }[] = [];
		for (const name of syncDocs) {
			const update = docs[name];
			if (!update) continue;
			const scratch = new Y.Doc();
			Y.applyUpdateV2(scratch, Y.encodeStateAsUpdateV2(this.#of(name)));
			Y.applyUpdateV2(scratch, update);
			const keys = [...scratch.getMap('registers').keys()];
			if (keys.every((key) => /^[0-9A-Z]+\/[a-z]+\/[0-9a-z]+$/.test(key)))
				Y.applyUpdateV2(this.#of(name), update);
			else refusedDocs.push({ doc: name, reason: 'no register' });
		}
		return Promise.resolve({ edits: 0, refused: [], conflicts: 0, refusedDocs, gaps: 0 });
	}
}
