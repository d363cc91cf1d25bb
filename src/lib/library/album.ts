/**
 * An album: a thing of its own, with an id that the items in it are told by, so that it is renamed in one step. It is
 * made, changed and removed by edits, as what is said of items; of what several devices say of one the latest counts.
 */
import type { EditId, EntityChange } from './edit.ts';
import type { Fingerprint } from './item.ts';

export interface Album {
	/** ULID. */
	readonly id: string;
	readonly name: string;
	/** The album that it is in. */
	readonly parent?: string;
	/** Sorts albums beside each other; between two others there is always room. */
	readonly order: number;
	/** The item whose picture stands for it; absent: the first in it. */
	readonly cover?: Fingerprint;
}

/** An album with who said so last. */
export interface KeptAlbum extends Album {
	readonly at: EditId;
	/** The edit whose state it is, where an undo brought that back. */
	readonly from?: EditId;
	/** It was removed; kept so that an older edit does not bring it back, and its items find it again after an undo. */
	readonly gone?: true;
}

/** What a person wants of one album: as it shall be, or, without `after`, that it is removed. */
export interface AlbumWish {
	readonly id: string;
	readonly after?: Album;
}

export const longestAlbumName = 100;

export const albumIdPattern = /^[0-7][0-9A-HJKMNP-TV-Z]{25}$/;

/** The change that makes a wish true of an album as it is kept; undefined where it is true already. */
export function albumChange(wish: AlbumWish, kept: KeptAlbum | undefined): EntityChange | undefined {
	const before = albumOf(kept);
	const { id, after } = wish;
	if (JSON.stringify(before && inOrder(before)) === JSON.stringify(after && inOrder(after))) return undefined;
	return {
		kind: 'entity',
		doc: 'albums',
		entity: id,
		...(before && kept ? { before, was: kept.from ?? kept.at } : {}),
		...(after ? { after } : {})
	};
}

/** The change that takes another back; undefined where something else was said since. */
export function albumBack(
	change: EntityChange,
	edit: EditId,
	kept: KeptAlbum | undefined
): EntityChange | undefined {
	const { doc, entity, before, after } = change;
	const source = change.from ?? edit;
	if (!kept || (kept.from ?? kept.at) !== source) return undefined;
	return {
		kind: 'entity',
		doc,
		entity,
		...(after ? { before: after, was: source } : {}),
		...(before ? { after: before } : {}),
		...(change.was === undefined ? {} : { from: change.was })
	};
}

/** An album as it is kept after a change; undefined where something later was said of it. */
export function withAlbumChange(
	kept: KeptAlbum | undefined,
	change: EntityChange,
	at: EditId
): KeptAlbum | undefined {
	if (kept && kept.at >= at) return undefined;
	const album = change.after ?? change.before ?? albumOf(kept);
	if (!album) return undefined;
	const from = change.from === undefined ? {} : { from: change.from };
	return { ...album, at, ...from, ...(change.after ? {} : { gone: true }) };
}

/** The album alone; undefined where it is gone. */
export function albumOf(kept: KeptAlbum | undefined): Album | undefined {
	if (!kept || kept.gone) return undefined;
	const { id, name, parent, order, cover } = kept;
	return {
		...{ id, name, order },
		...(parent === undefined ? {} : { parent }),
		...(cover === undefined ? {} : { cover })
	};
}

/** By order, then by name. */
export function byPlace(a: Album, b: Album): number {
	return a.order - b.order || a.name.localeCompare(b.name) || (a.id < b.id ? -1 : 1);
}

/** What people type and what an album is called, compared as they compare it. */
export function sameName(one: string, other: string): boolean {
	return one.normalize('NFC').toLocaleLowerCase() === other.normalize('NFC').toLocaleLowerCase();
}

/**
 * The id of an album that was known by its name alone: the same wherever and however often that name is met, so that
 * copies of before come to the same albums.
 */
export function idOfNamedAlbum(name: string): string {
	const bytes = new TextEncoder().encode(name.normalize('NFC'));
	let digits = '';
	for (const seed of [0xcbf29ce484222325n, 0x84222325cbf29ce4n]) {
		// FNV-1a (RFC 9923), of 64 bits, of which the upper 40 are taken.
		let hash = seed;
		for (const byte of bytes) hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n);
		for (let shift = 59n; shift >= 24n; shift -= 5n)
			digits += '0123456789ABCDEFGHJKMNPQRSTVWXYZ'.charAt(Number((hash >> shift) & 31n));
	}
	return `0000000000${digits}`;
}

function inOrder({ id, name, parent, order, cover }: Album) {
	return [id, name, parent ?? null, order, cover ?? null];
}
