import fc from 'fast-check';
import { expect, test } from 'vitest';
import { basketId, basketName, type Album } from '#lib/library/album.ts';
import { AlbumTree } from '#lib/library/album-tree.ts';
import { placesFor, type Placed } from '#lib/library/by-hand.ts';
import type { EntityWish } from '#lib/library/entity.ts';

const idOf = (name: string) => `01ARZ3NDEKTSV4RRFFQ6${name.padStart(6, '0').toUpperCase()}`;

/** Albums of a text: a line each, a stroke a level. */
function albumsOf(lines: readonly string[]): Album[] {
	return lines.map((line, order) => {
		const above = line.split('/');
		const name = above.pop() ?? '';
		const parent = above.at(-1);
		return { id: idOf(name), name, order, ...(parent === undefined ? {} : { parent: idOf(parent) }) };
	});
}
const deep = albumsOf(['a', 'a/b', 'a/b/c', 'a/b/c/d', 'a/b/c/d/e', 'a/x', 'z']);
const paths = (tree: AlbumTree) => tree.nodes.map(({ path }) => path);

/** The albums once wishes are true. */
function after(albums: readonly Album[], wishes: readonly EntityWish[]): AlbumTree {
	const now = new Map(albums.map((album) => [album.id, album]));
	for (const wish of wishes) {
		if (wish.after) now.set(wish.id, wish.after as Album);
		else now.delete(wish.id);
	}
	return new AlbumTree([...now.values()]);
}

test('albums lie in each other five levels deep, and an item in the deepest is in all of them', () => {
	const tree = new AlbumTree(deep);

	expect(paths(tree)).toEqual(['a', 'a/b', 'a/b/c', 'a/b/c/d', 'a/b/c/d/e', 'a/x', 'z']);
	expect(tree.nodes.map(({ depth }) => depth)).toEqual([0, 1, 2, 3, 4, 1, 0]);
	expect(tree.labelsFor(idOf('e'))).toEqual(['e', 'd', 'c', 'b', 'a']);
	expect(tree.below(idOf('b'))).toEqual(['b', 'c', 'd', 'e'].map(idOf));
});

test('an album is not put into itself, nor below itself, nor beside one of its name', () => {
	const albums = [...deep, { id: idOf('n'), name: 'X', order: 9 }];
	const tree = new AlbumTree(albums);

	for (const into of ['a', 'b', 'e']) expect(tree.wishesToMove(idOf('a'), idOf(into))).toEqual([]);
	expect(tree.canMove(idOf('n'), idOf('a'))).toBe(false);
	expect(tree.wishesToMove(idOf('n'), idOf('a'))).toEqual([]);
	expect(paths(after(albums, tree.wishesToMove(idOf('b'), idOf('z'))))).toEqual([
		'a',
		'a/x',
		'z',
		'z/b',
		'z/b/c',
		'z/b/c/d',
		'z/b/c/d/e',
		'X'
	]);
});

test('albums that two devices put into each other are all shown, the same everywhere', () => {
	const round: Album[] = [
		{ id: idOf('1'), name: 'one', order: 0, parent: idOf('2') },
		{ id: idOf('2'), name: 'two', order: 0, parent: idOf('3') },
		{ id: idOf('3'), name: 'three', order: 0, parent: idOf('1') },
		{ id: idOf('4'), name: 'own', order: 0, parent: idOf('4') },
		{ id: idOf('5'), name: 'orphan', order: 0, parent: idOf('Q') },
		{ id: idOf('6'), name: 'below', order: 0, parent: idOf('3') }
	];

	for (const albums of [round, round.toReversed()])
		expect(paths(new AlbumTree(albums)).sort()).toEqual([
			'one',
			'one/three',
			'one/three/below',
			'one/three/two',
			'orphan',
			'own'
		]);
});

test('an album steps up and down, into the one above, and out again', () => {
	const tree = new AlbumTree(deep);
	const stepped = (name: string, step: 'up' | 'down' | 'in' | 'out') =>
		paths(after(deep, tree.wishesToStep(idOf(name), step)));

	expect(stepped('x', 'up')).toEqual(['a', 'a/x', 'a/b', 'a/b/c', 'a/b/c/d', 'a/b/c/d/e', 'z']);
	expect(stepped('a', 'down')[0]).toBe('z');
	expect(stepped('z', 'in').at(-1)).toBe('a/z');
	expect(stepped('x', 'out')).toEqual(['a', 'a/b', 'a/b/c', 'a/b/c/d', 'a/b/c/d/e', 'x', 'z']);
	for (const [name, step] of [
		['a', 'up'],
		['z', 'down'],
		['a', 'in'],
		['a', 'out']
	] as const)
		expect(tree.wishesToStep(idOf(name), step)).toEqual([]);
});

test('with an album those below it go, or move to where it was, whatever names there are', () => {
	const albums = [...deep, { id: idOf('m'), name: 'B', order: 8 }];
	const tree = new AlbumTree(albums);

	expect(paths(after(albums, tree.wishesToRemove(idOf('b'), 'too')))).toEqual(['a', 'a/x', 'z', 'B']);
	expect(paths(after(albums, tree.wishesToRemove(idOf('b'), 'stay')))).toEqual([
		'a',
		'a/c',
		'a/c/d',
		'a/c/d/e',
		'a/x',
		'z',
		'B'
	]);
	expect(paths(after(albums, tree.wishesToRemove(idOf('a'), 'stay'))).slice(0, 2)).toEqual(['b 2', 'b 2/c']);
});

test('albums of one name in two places are told apart by their paths, also from the basket', () => {
	const albums: Album[] = [
		...albumsOf(['a', 'z']),
		{ id: idOf('s'), name: 'Summer', order: 0, parent: idOf('a') },
		{ id: idOf('t'), name: 'summer', order: 0, parent: idOf('z') },
		{ id: idOf('k'), name: basketName, order: 3, parent: idOf('a') }
	];
	const tree = new AlbumTree(albums);

	expect([tree.labelOf(idOf('s')), tree.labelOf(idOf('t'))]).toEqual(['a/Summer', 'z/summer']);
	expect(tree.labelled('A/summer')).toBe(idOf('s'));
	expect(tree.labelled('summer')).toBeUndefined();
	expect(tree.labelled('basket')).toBe(basketId);
	expect(tree.labelOf(idOf('k'))).toBe('a/Basket');
	expect(new AlbumTree([]).labelsFor(basketId)).toEqual([basketName]);
});

/** The list once numbers are given: those with a number first, by it, then the others as they were. */
function given<K>(list: readonly Placed<K>[], numbers: ReadonlyMap<K, number>): Placed<K>[] {
	const now = list.map(({ key, place }) => {
		const number = numbers.get(key) ?? place;
		return number === undefined ? { key } : { key, place: number };
	});
	return [
		...now.filter((one) => one.place !== undefined).sort((a, b) => (a.place ?? 0) - (b.place ?? 0)),
		...now.filter((one) => one.place === undefined)
	];
}

test('what is put somewhere by hand stands there, however often, and few numbers change', () => {
	fc.assert(
		fc.property(
			fc.array(fc.record({ from: fc.nat(11), count: fc.integer({ min: 1, max: 3 }), to: fc.nat(12) }), {
				maxLength: 60
			}),
			(moves) => {
				let list: Placed<number>[] = Array.from({ length: 12 }, (_, key) => ({ key }));
				for (const { from, count, to } of moves) {
					const moved = list.slice(from, from + count).map(({ key }) => key);
					const rest = list.map(({ key }) => key).filter((key) => !moved.includes(key));
					const before = rest[to];
					const at = before === undefined ? rest.length : to;
					list = given(list, placesFor(list, moved, before));
					const wanted = [...rest.slice(0, at), ...moved, ...rest.slice(at)];
					expect(list.map(({ key }) => key)).toEqual(wanted);
				}
			}
		)
	);
	const many = Array.from({ length: 1000 }, (_, key) => ({ key, place: key }));
	expect(placesFor(many, [900], 2)).toEqual(new Map([[900, 1.5]]));
	expect(placesFor(many, [5], undefined)).toEqual(new Map([[5, 1000]]));
	// Only those in front of it get one, where nothing was put anywhere yet.
	const none = Array.from({ length: 1000 }, (_, key) => ({ key }));
	expect(placesFor(none, [3], 1)).toEqual(
		new Map([
			[0, 0],
			[3, 1]
		])
	);
});

test('where there is no room between two numbers any more all get others', () => {
	let list: Placed<string>[] = ['a', 'b', 'c', 'd'].map((key, at) => ({ key, place: at + 1 }));
	let renumbered = 0;
	for (let turn = 0; turn < 200; turn++) {
		// The second and third change places, ever nearer to the first.
		const numbers = placesFor(list, [list[2]?.key ?? ''], list[1]?.key);
		if (numbers.size > 1) renumbered++;
		const wanted = [list[0], list[2], list[1], list[3]].map((one) => one?.key);
		list = given(list, numbers);
		expect(list.map(({ key }) => key)).toEqual(wanted);
	}
	expect(renumbered).toBeGreaterThan(0);
	expect(renumbered).toBeLessThan(10);
});
