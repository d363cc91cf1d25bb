/** A document that travels between devices, as its store offers it: what is held, what others lack, and its end. */
import * as Y from 'yjs';
import { digestOfRegisters, inspect, newsFor } from '#lib/sync/incoming.ts';
import type { KeptDoc } from '#lib/sync/kept-doc.ts';
import type { Registers } from '#lib/sync/registers.ts';

/** What came of an update: things that it changed, or why it was refused as a whole. */
export type Heard = { readonly ids: readonly string[] } | { readonly refused: string };

export class DocumentStore {
	protected readonly kept: KeptDoc;
	#digest: { readonly at: string; readonly digest: string } | undefined;

	protected constructor(kept: KeptDoc) {
		this.kept = kept;
	}

	/** What is held, as a Yjs state vector. */
	async vector(): Promise<Uint8Array> {
		await this.kept.catchUp();
		return Y.encodeStateVector(this.kept.doc);
	}

	/** What somebody lacks who has this (a state vector; absent: nothing); undefined where nothing is lacked. */
	async news(has?: Uint8Array): Promise<Uint8Array | undefined> {
		await this.kept.catchUp();
		return newsFor(this.kept.doc, has);
	}

	/** What is held, and a digest of all that the document says: the same where two hold the same. Both of one look. */
	async holding(): Promise<{ readonly vector: Uint8Array; readonly digest: string }> {
		await this.kept.catchUp();
		const { doc } = this.kept;
		const vector = Y.encodeStateVector(doc);
		const at = String(vector);
		const known = this.#digest?.at === at ? this.#digest : { at, digest: await digestOfRegisters(doc) };
		this.#digest = known;
		return { vector, digest: known.digest };
	}

	/**
	 * Takes an update (V2) that another device made, as a whole or not at all.
	 * @param isSound as `inspect` has it
	 * @param made what is to be stored with it, of what the registers say then of the things that it changed
	 * @param commit stores it with the update, undefined where that said nothing new
	 */
	protected async take<M>(
		update: Uint8Array,
		isSound: (registers: Registers, id: string) => boolean,
		made: (registers: Registers, ids: readonly string[]) => M,
		commit: (update: Uint8Array, made: M) => Promise<void>
	): Promise<Heard> {
		let heard: Heard = { ids: [] };
		await this.kept.change(
			(doc) => {
				const found = inspect(doc, update, isSound);
				if (found.status === 'refused') heard = { refused: found.reason };
				if (found.status !== 'sound') return undefined;
				const { ids, registers } = found;
				heard = { ids };
				const making = made(registers, ids);
				found.close();
				Y.applyUpdateV2(doc, update);
				return { making };
			},
			async (own, done) => {
				if (own && done) await commit(own, done.making);
			}
		);
		return heard;
	}

	/** Hands what is acknowledged to the document's own store. @returns whether all is there */
	settle(): Promise<boolean> {
		return this.kept.settle();
	}

	close(): Promise<void> {
		return this.kept.close();
	}
}
