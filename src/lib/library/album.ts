/** An album: an entity, with an id that the items in it are told by, so that it is renamed in one step. */
import type { Fingerprint } from './item.ts';

export interface Album {
	/** ULID. */
	readonly id: string;
	readonly name: string;
	/** The album that it is in. */
	readonly parent?: string;
	/** Sorts albums beside each other; between two others there is always room. */
	readonly order: number;
	/** It has an order made by hand, and is opened in it. */
	readonly byHand?: true;
	/** The item whose picture stands for it; absent: the first in it. */
	readonly cover?: Fingerprint;
}

export const longestAlbumName = 100;

/** The basket: an album that is always there, so that nothing is kept of it but what is in it. */
export const basketId = '0000000000BASKET0000000000';

/** By this name the basket is searched in every language; no other album gets it. */
export const basketName = 'Basket';

/** By order, then by name. */
export function byPlace(a: Album, b: Album): number {
	return a.order - b.order || a.name.localeCompare(b.name) || (a.id < b.id ? -1 : 1);
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
