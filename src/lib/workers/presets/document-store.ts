/** A document that travels between devices, as its store offers it: what is held, what others lack, and its end. */
import * as Y from 'yjs';
import { digestOfRegisters, newsFor } from '#lib/sync/incoming.ts';
import type { KeptDoc } from '#lib/sync/kept-doc.ts';

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

	/** Of all that the document says: the same where two hold the same. */
	async digest(): Promise<string> {
		await this.kept.catchUp();
		const { doc } = this.kept;
		const at = String(Y.encodeStateVector(doc));
		if (this.#digest?.at !== at) this.#digest = { at, digest: await digestOfRegisters(doc) };
		return this.#digest.digest;
	}

	/** Hands what is acknowledged to the document's own store. @returns whether all is there */
	settle(): Promise<boolean> {
		return this.kept.settle();
	}

	close(): Promise<void> {
		return this.kept.close();
	}
}
