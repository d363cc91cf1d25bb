/** What an exchange needs of the library of this device, whatever it is kept in. */
import type { Batch, DocVectors, SyncDevice, Vector } from './batch.ts';

/** What was made of a batch. */
export interface Taken {
	/** Edits that were new and are held now. */
	readonly edits: number;
	/** Of those that are held, edits that may not be applied, and why: a change of a newer version, or an invalid one. */
	readonly refused: readonly { readonly edit: string; readonly reason: string }[];
	/** Conflicts that were found. */
	readonly conflicts: number;
	/** Documents whose update was refused as a whole, and why. */
	readonly refusedDocs: readonly { readonly doc: string; readonly reason: string }[];
	/** Edits that wait for others of the same author: they are not held. */
	readonly gaps: number;
}

export interface Replica {
	/** Who this is; another one after `renew`. */
	readonly device: SyncDevice;

	/** What is held of everybody, oneself included. Only what is stored strictly counts. */
	heard(): Promise<Vector>;
	/** What is held of the documents. */
	docVectors(): Promise<DocVectors>;
	/** Sum over all that is held: equal on two devices that hold the same. */
	state(): Promise<string>;

	/**
	 * What somebody lacks who has this: at most about so many bytes of edits, oldest first; call again with what it brought.
	 * @returns undefined where nothing is lacked
	 */
	since(has: Vector, docs: DocVectors, most: number): Promise<Batch | undefined>;

	/**
	 * Takes a batch of an authenticated sender: each edit is checked by the schema and applied, documents go through a scratch
	 * document first. Resolves once it is stored strictly; taking one twice does nothing.
	 */
	take(batch: Batch): Promise<Taken>;

	/**
	 * This profile is a copy of another: from now on it is somebody else. Own edits above what `has` holds of the old name are
	 * numbered anew under the new one.
	 */
	renew(has: Vector): Promise<SyncDevice>;
}
