/**
 * A document that is kept: a change counts once its update lies in an outbox that says when it has written, and only then
 * is it handed to y-indexeddb. An update leaves the outbox when it was read back from where y-indexeddb keeps it. So
 * nothing that was acknowledged is lost where y-indexeddb writes nothing (no room), stops (another tab upgrades or removes
 * its database) or cannot begin (a row is damaged); each is told.
 */
import { IndexeddbPersistence } from 'y-indexeddb';
import * as Y from 'yjs';
import { replaceUpdates, storedUpdates, within, type StoredUpdate } from './update-store.ts';

/** Updates (V2) that are acknowledged and may not be in the store yet. */
export interface Outbox {
	/** Oldest first. */
	readonly pending: () => Promise<readonly { readonly id: number; readonly update: Uint8Array }[]>;
	/** They are in the store. */
	readonly settled: (ids: readonly number[]) => Promise<void>;
}

/**
 * What happened to the store; nothing was lost by it. `full`: it takes no more for now; `damaged`: some of it could not be
 * read and was left out; `closed`: it was closed from outside and opened again; `unreachable`: it does not answer.
 */
export type StoreTrouble = 'full' | 'damaged' | 'closed' | 'unreachable';

export interface KeptDocNeeds {
	/** Of the database of y-indexeddb. */
	readonly name: string;
	readonly outbox: Outbox;
	/** Runs one after the other, over all tabs: changes, and beside them the handing over to the store, which may take long. */
	readonly exclusive: <T>(what: 'change' | 'settle', work: () => Promise<T>) => Promise<T>;
	readonly ontrouble?: (trouble: StoreTrouble) => void;
	/** Milliseconds after a change until it is handed to the store, and after trouble until that is tried again. */
	readonly settleAfter?: number;
	readonly retryAfter?: number;
}

/** Milliseconds until y-indexeddb is taken for stuck. */
const patience = 3000;

export class KeptDoc {
	/** All that is acknowledged, here and in other tabs, as far as this one has caught up. */
	doc = new Y.Doc();
	readonly #needs: KeptDocNeeds;
	/** What is known to be on the disk, and up to which row. It is made of the rows of the first reading when it is asked for. */
	#knownDisk: Y.Doc | undefined;
	readonly #firstRows: Uint8Array[] = [];
	#upTo = 0;
	/** The document that y-indexeddb follows. */
	#writer: { readonly doc: Y.Doc; readonly store: IndexeddbPersistence } | undefined;
	#timer: ReturnType<typeof setTimeout> | undefined;
	#closed = false;
	/** The store is not asked before: it did not answer. */
	#mute = 0;
	#reading: Promise<void> = Promise.resolve();

	constructor(needs: KeptDocNeeds) {
		this.#needs = needs;
	}

	get #disk(): Y.Doc {
		if (!this.#knownDisk) {
			this.#knownDisk = new Y.Doc();
			applyAll(this.#knownDisk, this.#firstRows.splice(0));
		}
		return this.#knownDisk;
	}

	/** Takes in what other tabs have done, and at first all there is. */
	catchUp(): Promise<void> {
		return this.#needs.exclusive('change', () => this.#catchUp());
	}

	/**
	 * Changes the document in one transaction.
	 * @param work changes it and says what it made
	 * @param acknowledge writes the update into the outbox; where it throws, nothing has changed. Without one, nothing was new
	 */
	change<T>(
		work: (doc: Y.Doc) => T,
		acknowledge: (update: Uint8Array | undefined, made: T) => Promise<void>
	): Promise<T> {
		return this.#needs.exclusive('change', async () => {
			await this.#catchUp();
			const updates: Uint8Array[] = [];
			const note = (update: Uint8Array) => updates.push(update);
			this.doc.on('updateV2', note);
			try {
				const made = this.doc.transact(() => work(this.doc));
				await acknowledge(updates.length > 0 ? Y.mergeUpdatesV2(updates) : undefined, made);
				return made;
			} catch (error) {
				// What is not acknowledged has not happened.
				await this.#begin();
				throw error;
			} finally {
				this.doc.off('updateV2', note);
				this.#settleIn(this.#needs.settleAfter ?? 100);
			}
		});
	}

	/** Hands what lies in the outbox to the store, and takes out what has arrived there. @returns whether all has */
	settle(): Promise<boolean> {
		clearTimeout(this.#timer);
		return this.#needs.exclusive('settle', async () => {
			// While nothing is being changed: all of it is acknowledged.
			const { rows, state } = await this.#needs.exclusive('change', async () => {
				await this.#catchUp();
				return { rows: await this.#needs.outbox.pending(), state: Y.encodeStateAsUpdateV2(this.doc) };
			});
			if (rows.length === 0) return true;
			try {
				await this.#write(state);
			} catch (error) {
				// Else it cannot begin: for want of room, where the disk can be read.
				if (nameOf(error) === 'InvalidStateError') this.#tell('closed');
				// What it has in memory counts as written there: begun anew it sees what is missing.
				await this.#dropWriter();
				await this.#write(state).catch(() => undefined);
			}
			await this.#readDisk();
			const arrived = this.#onDisk(rows);
			if (arrived.length > 0) await this.#needs.outbox.settled(arrived);
			if (arrived.length === rows.length) return true;
			if (Date.now() >= this.#mute) this.#tell('full');
			await this.#dropWriter();
			this.#settleIn(this.#retryAfter);
			return false;
		});
	}

	async close(): Promise<void> {
		this.#closed = true;
		clearTimeout(this.#timer);
		await this.#dropWriter();
		this.doc.destroy();
		this.#knownDisk?.destroy();
	}

	get #retryAfter(): number {
		return this.#needs.retryAfter ?? 30_000;
	}

	#tell(trouble: StoreTrouble): void {
		this.#needs.ontrouble?.(trouble);
	}

	#settleIn(milliseconds: number): void {
		if (this.#closed) return;
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => void this.settle().catch(() => undefined), milliseconds);
	}

	async #catchUp(): Promise<void> {
		// A store that does not answer holds nobody up: what it is to be told is in the outbox.
		if (Date.now() >= this.#mute) await this.#readDisk();
		for (const { update } of await this.#needs.outbox.pending()) Y.applyUpdateV2(this.doc, update);
		// Every update is here, in order: what still waits for another waits for one that was damaged.
		dropWaiting(this.doc);
	}

	/** Forgets what this tab has in memory. */
	async #begin(): Promise<void> {
		this.doc.destroy();
		this.doc = new Y.Doc();
		Y.applyUpdateV2(this.doc, Y.encodeStateAsUpdateV2(this.#disk));
		await this.#catchUp();
	}

	/**
	 * Reads what is new on the disk. Rows that cannot be read, and those that build on them, go: y-indexeddb would never
	 * begin, and Yjs would wait for them for ever. What they said is in the table of what the document says.
	 */
	#readDisk(): Promise<void> {
		this.#reading = this.#reading.then(() => this.#readOn());
		return this.#reading;
	}

	async #readOn(): Promise<void> {
		let rows: readonly StoredUpdate[];
		try {
			let read = await storedUpdates(this.#needs.name, this.#upTo);
			if (read.last < this.#upTo) {
				// Another database by now: the one of before was removed.
				this.#forgetDisk();
				read = await storedUpdates(this.#needs.name);
			}
			rows = read.rows;
			this.#upTo = read.last;
			this.#mute = 0;
		} catch {
			this.#tell('unreachable');
			this.#mute = Date.now() + this.#retryAfter;
			return;
		}
		if (this.#takeFirst(rows)) return;
		const damaged = rows.filter(({ bytes }) => !this.#take(bytes));
		const waiting = dropWaiting(this.#disk);
		if (damaged.length === 0 && !waiting) return;
		dropWaiting(this.doc);
		this.#tell('damaged');
		const whole = Y.encodeStateAsUpdate(this.#disk);
		await replaceUpdates(this.#needs.name, this.#upTo, whole).catch(() => undefined);
	}

	/**
	 * Takes all rows into a document that has nothing yet, without looking at each beforehand and for only one of the two
	 * documents: a person waits for it. @returns whether it could; nothing has changed where not
	 */
	#takeFirst(rows: readonly StoredUpdate[]): boolean {
		if (this.#knownDisk || this.#firstRows.length > 0 || this.doc.store.clients.size > 0) return false;
		const doc = new Y.Doc();
		try {
			applyAll(
				doc,
				rows.map(({ bytes }) => bytes)
			);
			if (dropWaiting(doc)) throw new RangeError('Something is missing');
		} catch {
			doc.destroy();
			return false;
		}
		this.doc.destroy();
		this.doc = doc;
		this.#firstRows.push(...rows.map(({ bytes }) => bytes));
		return true;
	}

	#forgetDisk(): void {
		this.#knownDisk?.destroy();
		this.#knownDisk = new Y.Doc();
		this.#firstRows.length = 0;
	}

	/** @returns whether it was an update */
	#take(bytes: Uint8Array): boolean {
		try {
			// Read through before any of it is applied.
			Y.decodeUpdate(bytes);
			Y.applyUpdate(this.#disk, bytes);
			Y.applyUpdate(this.doc, bytes);
			return true;
		} catch {
			return false;
		}
	}

	/** Gives y-indexeddb all that it does not have. @param state of the whole document */
	async #write(state: Uint8Array): Promise<void> {
		const { doc } = this.#writer ?? (await this.#openWriter());
		Y.applyUpdateV2(doc, Y.diffUpdateV2(state, Y.encodeStateVector(doc)));
	}

	async #openWriter() {
		const doc = new Y.Doc();
		const writer = { doc, store: new IndexeddbPersistence(this.#needs.name, doc) };
		this.#writer = writer;
		try {
			await within(patience, writer.store.whenSynced);
		} catch (error) {
			await this.#dropWriter();
			throw error;
		}
		return writer;
	}

	async #dropWriter(): Promise<void> {
		const writer = this.#writer;
		this.#writer = undefined;
		// A database that never opened never closes.
		if (writer) await within(patience, writer.store.destroy()).catch(() => undefined);
		writer?.doc.destroy();
	}

	/** Which updates were read back from the disk; also those that no document can take, since they build on what was damaged. */
	#onDisk(rows: readonly { readonly id: number; readonly update: Uint8Array }[]): number[] {
		const known = copyOf(this.#disk);
		let news = false;
		known.on('updateV2', () => (news = true));
		const arrived = rows.flatMap(({ id, update }) => {
			news = false;
			Y.applyUpdateV2(known, update);
			if (dropWaiting(known)) return this.#isOrphan(update) ? [id] : [];
			return news ? [] : [id];
		});
		known.destroy();
		return arrived;
	}

	#isOrphan(update: Uint8Array): boolean {
		const all = copyOf(this.doc);
		Y.applyUpdateV2(all, update);
		const waits = dropWaiting(all);
		all.destroy();
		return waits;
	}
}

function applyAll(doc: Y.Doc, updates: readonly Uint8Array[]): void {
	doc.transact(() => {
		for (const update of updates) Y.applyUpdate(doc, update);
	});
}

function copyOf(doc: Y.Doc): Y.Doc {
	const copy = new Y.Doc();
	Y.applyUpdateV2(copy, Y.encodeStateAsUpdateV2(doc));
	return copy;
}

/** Drops what waits for an update that is not there. @returns whether anything did */
function dropWaiting({ store }: Y.Doc): boolean {
	const waits = store.pendingStructs !== null || store.pendingDs !== null;
	store.pendingStructs = null;
	store.pendingDs = null;
	return waits;
}

function nameOf(error: unknown): string {
	return error instanceof Error || error instanceof DOMException ? error.name : '';
}
