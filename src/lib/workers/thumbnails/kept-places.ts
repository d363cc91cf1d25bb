/**
 * Where kept small pictures lie, in memory: to ask the database for each picture of a screenful takes ten times as long as
 * to read them. 15 bytes an item, in columns by the item's number; read from the database once, when there is time.
 */
import type { Fingerprint, ItemId } from '#lib/library/item.ts';
import type { ThumbRow } from '#lib/storage/rows.ts';
import type { LibraryDb } from '#lib/storage/schema.ts';
import type { PackPlace } from './pack.ts';

/** Rows read at once: about ten milliseconds. */
const pageSize = 2000;
/** Milliseconds before looking again whether the thread has time. */
const pause = 100;

/** A kept picture; null: it is known that there is none. */
export type KeptPicture = (PackPlace & { readonly mime: string }) | null;

export class KeptPlaces {
	/** Number in `#mimes` and 1; 0: nothing is known of the item. */
	#known = new Uint8Array(0);
	#pack = new Uint16Array(0);
	#offset = new Uint32Array(0);
	#length = new Uint32Array(0);
	#print = new Uint32Array(0);
	#mimes: string[] = [];
	/** Goes up when all is forgotten: what was being read then is of before. */
	#generation = 0;

	/** Takes note of a row of the database; those of large pictures are few, and looked up. */
	learn({ item, size, fingerprint, pack, offset, length, mime }: ThumbRow): void {
		// What a column cannot hold is looked up, too.
		if (size !== 'small' || pack > 0xffff || offset > 0xffff_ffff) return;
		let number = this.#mimes.indexOf(mime);
		if (number < 0) number = this.#mimes.push(mime) - 1;
		if (number > 254) return;
		if (item >= this.#known.length) this.#grow(item + 1);
		this.#known[item] = number + 1;
		this.#pack[item] = pack;
		this.#offset[item] = offset;
		this.#length[item] = length;
		this.#print[item] = shortened(fingerprint);
	}

	/** The picture made of this content; undefined where nothing is known of it here, which the database may. */
	find(item: ItemId, fingerprint: Fingerprint): KeptPicture | undefined {
		const known = this.#known[item] ?? 0;
		if (known === 0 || this.#print[item] !== shortened(fingerprint)) return undefined;
		const length = this.#length[item] ?? 0;
		if (length === 0) return null;
		const mime = this.#mimes[known - 1] ?? '';
		return { pack: this.#pack[item] ?? 0, offset: this.#offset[item] ?? 0, length, mime };
	}

	clear(): void {
		this.#generation++;
		this.#known.fill(0);
	}

	/**
	 * Reads all rows, a page at a time.
	 * @param busy whether the thread has better to do now
	 */
	async load(db: LibraryDb, busy: () => boolean): Promise<void> {
		const generation = this.#generation;
		let after: [number, string] = [0, ''];
		for (;;) {
			while (busy()) await new Promise((resolve) => setTimeout(resolve, pause));
			const rows = await db.thumbs.where('[item+size]').above(after).limit(pageSize).toArray();
			if (generation !== this.#generation) return;
			for (const row of rows) this.learn(row);
			const last = rows.at(-1);
			if (!last || rows.length < pageSize) return;
			after = [last.item, last.size];
			await new Promise((resolve) => setTimeout(resolve));
		}
	}

	#grow(wanted: number): void {
		const room = Math.max(1024, wanted + (wanted >> 1));
		const grown = <T extends Uint8Array | Uint16Array | Uint32Array>(to: T, from: T): T => {
			to.set(from);
			return to;
		};
		this.#known = grown(new Uint8Array(room), this.#known);
		this.#pack = grown(new Uint16Array(room), this.#pack);
		this.#offset = grown(new Uint32Array(room), this.#offset);
		this.#length = grown(new Uint32Array(room), this.#length);
		this.#print = grown(new Uint32Array(room), this.#print);
	}
}

/** 32 bits of a fingerprint: enough to tell an item's content from the one it had before. */
function shortened(fingerprint: Fingerprint): number {
	return Number.parseInt(fingerprint.slice(0, 8), 16) >>> 0;
}
