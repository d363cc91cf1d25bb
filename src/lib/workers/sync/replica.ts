/** What an exchange needs of the library of this device: the log of edits and the documents, as one. */
import type { EditId } from '#lib/library/edit.ts';
import { newId } from '#lib/library/preset.ts';
import { applyAll, applyRefused } from '#lib/storage/apply-all.ts';
import { forgetClock } from '#lib/storage/edits.ts';
import type { LibraryDb } from '#lib/storage/schema.ts';
import { travelsIn } from '#lib/storage/travel.ts';
import type { PlacedEdit } from '#lib/storage/travel-places.ts';
import {
	syncDocs,
	type Batch,
	type DocUpdates,
	type DocVectors,
	type SyncDevice,
	type SyncDoc,
	type Vector
} from '#lib/sync/batch.ts';
import type { Replica, Taken } from '#lib/sync/replica.ts';
import { announceChange } from '../changes.ts';
import type { Heard } from '../presets/document-store.ts';
import { PresetStore, type PresetStoreWishes } from '../presets/preset-store.ts';
import { SettingsStore } from '../presets/settings-store.ts';
import { noteRegisters, settleRegisters, type RegisterDocs } from './register-conflicts.ts';

/** Edits that are read at once. */
const page = 500;

/** A document that travels. */
interface Carried {
	/** What is held, as a Yjs state vector. */
	vector(): Promise<Uint8Array>;
	/** V2; undefined where nothing is lacked. */
	news(has?: Uint8Array): Promise<Uint8Array | undefined>;
	/** @returns things that it changed, or why it was refused as a whole */
	hear(update: Uint8Array): Promise<Heard>;
	/** That, and a digest of all that its registers say. */
	holding(): Promise<{ readonly vector: Uint8Array; readonly digest: string }>;
	close(): Promise<void>;
}

type Documents = Readonly<Record<SyncDoc, Carried>> & RegisterDocs;

export class LibraryReplica implements Replica {
	readonly #db: LibraryDb;
	readonly #docs: Documents;
	#device: SyncDevice;

	private constructor(db: LibraryDb, device: SyncDevice, docs: Documents) {
		this.#db = db;
		this.#device = device;
		this.#docs = docs;
	}

	/** @throws Error where this library is not kept in step with others */
	static async open(db: LibraryDb, wishes?: PresetStoreWishes): Promise<LibraryReplica> {
		const fact = await travelsIn(db).fact();
		if (!fact) throw new Error('This library is not kept in step with others');
		const [presets, settings] = await Promise.all([
			PresetStore.open(db, wishes),
			SettingsStore.open(db, wishes)
		]);
		const replica = new LibraryReplica(db, fact.device, { presets, settings });
		// What an older version of the app did not know.
		const { items, entities } = await applyRefused(db);
		tell(items, entities);
		return replica;
	}

	get device(): SyncDevice {
		return this.#device;
	}

	heard(): Promise<Vector> {
		return travelsIn(this.#db).heard();
	}

	async docVectors(): Promise<DocVectors> {
		return Object.fromEntries(
			await Promise.all(syncDocs.map(async (doc) => [doc, await this.#docs[doc].vector()] as const))
		);
	}

	async state(): Promise<string> {
		return (await this.holding()).state;
	}

	/** What is held of the documents, and the sum over all that is held, with one look at each document. */
	async holding(): Promise<{ readonly docs: DocVectors; readonly state: string }> {
		const sum = await travelsIn(this.#db).sum();
		const held = await Promise.all(
			syncDocs.map(async (doc) => ({ doc, ...(await this.#docs[doc].holding()) }))
		);
		return {
			docs: Object.fromEntries(held.map(({ doc, vector }) => [doc, vector])),
			state: [sum, ...held.map(({ digest }) => digest)].join('-')
		};
	}

	async since(has: Vector, docs: DocVectors, most: number): Promise<Batch | undefined> {
		const heard = await this.heard();
		const edits = await this.#editsSince(has, heard, most);
		const updates: DocUpdates = Object.fromEntries(
			(
				await Promise.all(syncDocs.map(async (doc) => [doc, await this.#docs[doc].news(docs[doc])] as const))
			).filter(([, update]) => update !== undefined)
		);
		if (edits.length === 0 && Object.keys(updates).length === 0) return undefined;
		return { edits, docs: updates, heard, state: await this.state() };
	}

	async #editsSince(has: Vector, heard: Vector, most: number): Promise<PlacedEdit[]> {
		const edits: PlacedEdit[] = [];
		let bytes = 0;
		for (const device of Object.keys(heard).sort()) {
			for (let after = has[device] ?? 0; after < (heard[device] ?? 0);) {
				const placed = await travelsIn(this.#db).after(device, after, page);
				// The log has lost one: those after it wait.
				if (placed.length === 0) break;
				for (const one of placed) {
					if (bytes >= most) return edits;
					edits.push(one);
					bytes += JSON.stringify(one.edit).length;
					after = one.seq;
				}
			}
		}
		return edits;
	}

	async take({ edits, docs }: Batch): Promise<Taken> {
		const applied = await applyAll(this.#db, edits);
		const refused: { edit: EditId; reason: string }[] = applied.refused.map(({ device, seq, reason }) => ({
			edit: `${device}/${seq}`,
			reason
		}));
		let { conflicts } = applied;
		const refusedDocs: { doc: string; reason: string }[] = [];
		tell(applied.items, applied.entities);
		for (const doc of syncDocs) {
			const update = docs[doc];
			if (!update) continue;
			const heard = await this.#docs[doc].hear(update);
			if ('refused' in heard) refusedDocs.push({ doc, reason: heard.refused });
			else conflicts += await noteRegisters(this.#db, this.#docs, doc, heard.ids);
		}
		return { edits: applied.edits, refused, conflicts, refusedDocs, gaps: applied.gaps };
	}

	/** Something was said in the documents here: what was open about it may be settled. */
	settle(): Promise<void> {
		return settleRegisters(this.#db, this.#docs);
	}

	async renew(has: Vector): Promise<SyncDevice> {
		const fact = await travelsIn(this.#db).renew(has, newId(Date.now()), crypto.randomUUID());
		forgetClock(this.#db);
		this.#device = fact.device;
		return fact.device;
	}

	async close(): Promise<void> {
		await Promise.all(Object.values(this.#docs).map((doc) => doc.close()));
	}
}

/** The replica of a library. @throws Error where it is not kept in step with others */
export function replicaOf(db: LibraryDb, wishes?: PresetStoreWishes): Promise<LibraryReplica> {
	return LibraryReplica.open(db, wishes);
}

function tell(items: readonly number[], entities: boolean): void {
	if (items.length > 0 || entities) announceChange({ items, ...(entities && { entities }) });
}
