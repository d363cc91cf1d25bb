/**
 * The tree that albums make. An album holds what is in it and in all albums below it. Pure: what a person wants of the
 * tree comes out as wishes of entities, so that each is an edit.
 */
import { basketId, basketName, byPlace, type Album } from './album.ts';
import { placesFor } from './by-hand.ts';
import { sameName, type EntityWish } from './entity.ts';
import { fold } from './query/fold.ts';

/** Between the names of a path; names may hold it, too, as paths are only read by people. */
const stroke = '/';

/** An album with its place in the tree. */
export interface AlbumNode {
	readonly album: Album;
	/** 0 at the top. */
	readonly depth: number;
	/** Id of the album that it is shown in. */
	readonly parent: string | undefined;
	/** Names from the top: `Travel/Lisbon`. */
	readonly path: string;
}

export class AlbumTree {
	/** Depth first, each level in order. The basket is none of them. */
	readonly nodes: readonly AlbumNode[];
	readonly #nodes: ReadonlyMap<string, AlbumNode>;
	readonly #inside: ReadonlyMap<string | undefined, readonly Album[]>;
	readonly #labels: ReadonlyMap<string, string>;

	/** @param albums all there are; where two devices put them into each other, one of them is shown at the top */
	constructor(albums: readonly Album[]) {
		const parents = parentsOf(albums);
		const inside = new Map<string | undefined, Album[]>();
		for (const album of albums) {
			if (album.id === basketId) continue;
			const parent = parents.get(album.id);
			const others = inside.get(parent);
			if (others) others.push(album);
			else inside.set(parent, [album]);
		}
		for (const level of inside.values()) level.sort(byPlace);
		const nodes: AlbumNode[] = [];
		const visit = (parent: AlbumNode | undefined) => {
			for (const album of inside.get(parent?.album.id) ?? []) {
				const node = {
					album,
					depth: parent ? parent.depth + 1 : 0,
					parent: parent?.album.id,
					path: parent ? parent.path + stroke + album.name : album.name
				};
				nodes.push(node);
				visit(node);
			}
		};
		visit(undefined);
		this.nodes = nodes;
		this.#nodes = new Map(nodes.map((node) => [node.album.id, node]));
		this.#inside = inside;
		this.#labels = labelsOf(albums, this.#nodes);
	}

	at(id: string): AlbumNode | undefined {
		return this.#nodes.get(id);
	}

	/** Those right in an album, in order; of the top without one. */
	inside(id: string | undefined): readonly Album[] {
		return this.#inside.get(id) ?? [];
	}

	/** An album and all below it, itself first. */
	below(id: string): readonly string[] {
		return [id, ...this.inside(id).flatMap((album) => this.below(album.id))];
	}

	isBelow(id: string, above: string): boolean {
		for (let at = this.at(id)?.parent; at !== undefined; at = this.at(at)?.parent)
			if (at === above) return true;
		return false;
	}

	/**
	 * What items of an album are searched by: the name of the album where no other has it, else its path. An album of
	 * nowhere has none.
	 */
	labelOf(id: string): string | undefined {
		return this.#labels.get(id);
	}

	/** What an item in an album is found by: the label of it, and of those above. */
	labelsFor(id: string): readonly string[] {
		const labels: string[] = [];
		for (let at: string | undefined = id; at !== undefined; at = this.at(at)?.parent) {
			const label = this.labelOf(at);
			if (label !== undefined) labels.push(label);
		}
		return labels;
	}

	/** The album that a query means by a text; undefined where none is, or several are called so. */
	labelled(text: string): string | undefined {
		const wanted = fold(text);
		const found = [...this.#labels].filter(([, label]) => fold(label) === wanted);
		return found.length === 1 ? found[0]?.[0] : undefined;
	}

	/** The album right in another (or at the top) that has a name. */
	named(name: string, parent: string | undefined): Album | undefined {
		return this.inside(parent).find((album) => sameName(album.name, name));
	}

	/** Where a new one stands among those in an album: last. */
	orderAtEnd(parent: string | undefined): number {
		return (this.inside(parent).at(-1)?.order ?? -1) + 1;
	}

	/** Whether an album can be put into another: not into itself or below, nor beside one of its name. */
	canMove(id: string, into: string | undefined): boolean {
		const node = this.at(id);
		if (!node || into === id || (into !== undefined && (!this.at(into) || this.isBelow(into, id))))
			return false;
		const other = this.named(node.album.name, into);
		return other === undefined || other.id === id;
	}

	/**
	 * Puts an album into another (or to the top), in front of one of those there, or at the end.
	 * @returns nothing to do where that cannot be, or is so already
	 */
	wishesToMove(id: string, into: string | undefined, before?: string): EntityWish[] {
		const node = this.at(id);
		if (!node || before === id || !this.canMove(id, into)) return [];
		const level = this.inside(into);
		const others = level.filter((album) => album.id !== id);
		const next = level[level.findIndex((album) => album.id === id) + 1];
		if (node.parent === into && next?.id === before) return [];
		const places = placesFor(
			others.map((album) => ({ key: album.id, place: album.order })),
			[id],
			before
		);
		return [...places].flatMap(([key, order]) => {
			const album = this.at(key)?.album;
			if (!album) return [];
			const parent = key === id ? into : album.parent;
			return wish(album, { ...apart(album), order, ...(parent === undefined ? {} : { parent }) });
		});
	}

	/**
	 * One place up or down among its like, into the one above, or out of the one that it is in.
	 * @returns nothing to do where there is no such place
	 */
	wishesToStep(id: string, step: 'up' | 'down' | 'in' | 'out'): EntityWish[] {
		const node = this.at(id);
		if (!node) return [];
		const level = this.inside(node.parent);
		const at = level.findIndex((album) => album.id === id);
		if (step === 'up') return at > 0 ? this.wishesToMove(id, node.parent, level[at - 1]?.id) : [];
		if (step === 'down')
			return at < level.length - 1 ? this.wishesToMove(id, node.parent, level[at + 2]?.id) : [];
		if (step === 'in') return at > 0 ? this.wishesToMove(id, level[at - 1]?.id) : [];
		const above = node.parent === undefined ? undefined : this.at(node.parent);
		if (!above) return [];
		const beside = this.inside(above.parent);
		return this.wishesToMove(
			id,
			above.parent,
			beside[beside.findIndex((album) => album.id === above.album.id) + 1]?.id
		);
	}

	/**
	 * Removes an album. What is in it stays in the library.
	 * @param below what becomes of the albums in it: they go, too, or move to where it was
	 */
	wishesToRemove(id: string, below: 'too' | 'stay'): EntityWish[] {
		const node = this.at(id);
		if (!node) return [];
		const gone = below === 'too' ? this.below(id).toReversed() : [id];
		const wishes = gone.map((one): EntityWish => ({ doc: 'albums', id: one }));
		if (below === 'too') return wishes;
		const beside = this.inside(node.parent);
		const next = beside[beside.findIndex((album) => album.id === id) + 1];
		const moved = this.inside(id);
		const places = placesFor(
			beside.filter((album) => album.id !== id).map((album) => ({ key: album.id, place: album.order })),
			moved.map((album) => album.id),
			next?.id
		);
		const taken = new Set<string>();
		for (const [key, order] of places) {
			const album = this.at(key)?.album;
			if (!album) continue;
			const isMoved = moved.includes(album);
			const parent = isMoved ? node.parent : album.parent;
			const name = isMoved
				? freeName(album.name, [...beside.filter((one) => one.id !== id)], taken)
				: album.name;
			wishes.push(
				...wish(album, { ...apart(album), name, order, ...(parent === undefined ? {} : { parent }) })
			);
		}
		return wishes;
	}
}

/** An album without what it is in. */
function apart({ parent: _parent, ...rest }: Album): Album {
	return rest;
}

function wish(seen: Album, after: Album): EntityWish[] {
	return [{ doc: 'albums', id: after.id, seen, after }];
}

/** A name that none of these has, nor one given before: with a number behind it where it must be. */
function freeName(name: string, beside: readonly Album[], taken: Set<string>): string {
	let free = name;
	for (let count = 2; taken.has(fold(free)) || beside.some((one) => sameName(one.name, free)); count++)
		free = `${name} ${String(count)}`;
	taken.add(fold(free));
	return free;
}

/** The album that each is shown in: one that is there, and not below it. */
function parentsOf(albums: readonly Album[]): ReadonlyMap<string, string> {
	const said = new Map(albums.map((album) => [album.id, album.parent]));
	const parents = new Map<string, string>();
	for (const { id, parent } of [...albums].sort((a, b) => (a.id < b.id ? -1 : 1))) {
		if (parent === undefined || !said.has(parent) || parent === basketId) continue;
		// Of those that go round the one with the least id stands at the top, on every device.
		let least = id;
		const seen = new Set<string>();
		let at: string | undefined = id;
		while (at !== undefined && !seen.has(at)) {
			seen.add(at);
			if (at < least) least = at;
			at = said.get(at);
		}
		const round = at === id;
		if (!(round && least === id)) parents.set(id, parent);
	}
	return parents;
}

function labelsOf(
	albums: readonly Album[],
	nodes: ReadonlyMap<string, AlbumNode>
): ReadonlyMap<string, string> {
	const count = new Map([[fold(basketName), 1]]);
	for (const { name } of albums) count.set(fold(name), (count.get(fold(name)) ?? 0) + 1);
	return new Map([
		[basketId, basketName],
		...albums.map(({ id, name }): [string, string] => [
			id,
			(count.get(fold(name)) ?? 0) > 1 ? (nodes.get(id)?.path ?? name) : name
		])
	]);
}
