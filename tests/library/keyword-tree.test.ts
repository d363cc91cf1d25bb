import fc from 'fast-check';
import { expect, test } from 'vitest';
import { EditClock } from '#lib/library/edit.ts';
import { plan, planEntities } from '#lib/library/edit-plan.ts';
import { withEntityChange, type EntityWish, type KeptEntity } from '#lib/library/entity.ts';
import type { Keyword } from '#lib/library/keyword.ts';
import {
	facts,
	isWithin,
	keywordPath,
	KeywordTree,
	movedPath,
	wishesOfMove,
	wishesOfRemoval
} from '#lib/library/keyword-tree.ts';
import { newId } from '#lib/library/preset.ts';
import { withAliases } from '#lib/library/query/aliases.ts';
import { fold } from '#lib/library/query/fold.ts';
import { parseQuery } from '#lib/library/query/parse.ts';
import { printQuery } from '#lib/library/query/print.ts';

const clock = new EditClock('device');
const id = () => newId(Date.now());

/** A tree that wishes are made true of, as the library does. */
class Kept {
	readonly #rows = new Map<string, KeptEntity>();

	get tree(): KeywordTree {
		return new KeywordTree(
			[...this.#rows.values()].filter((row) => !row.gone) as unknown as readonly Keyword[]
		);
	}

	keep(wishes: readonly EntityWish[]): void {
		for (const change of planEntities(this.#rows, wishes)) {
			if (change.kind !== 'entity') continue;
			const row = withEntityChange(this.#rows.get(change.entity), change, clock.next());
			if (row) this.#rows.set(change.entity, row);
		}
	}

	get count(): number {
		return [...this.#rows.values()].filter((row) => !row.gone).length;
	}

	/** Paths with what is known of them. */
	get all(): Record<string, unknown> {
		const { tree } = this;
		return Object.fromEntries(tree.paths.toSorted().map((path) => [path, facts(tree.at(path))]));
	}
}

function animals(): Kept {
	const kept = new Kept();
	kept.keep(kept.tree.wishesToKeep('animals/dog', { aliases: ['hound'], implies: ['pets'] }, id));
	kept.keep(kept.tree.wishesToKeep('animals/cat', { colour: '#112233' }, id));
	kept.keep(kept.tree.wishesToKeep('pets', { implies: ['home'] }, id));
	return kept;
}

test('a path is kept without empty levels and doubled spaces, however it was typed', () => {
	expect(keywordPath(' animals | big  dog/ ')).toBe('animals/big dog');
	expect(keywordPath('//')).toBe('');
});

test('keywords above a new one are made with it, once', () => {
	expect(animals().all).toEqual({
		animals: {},
		'animals/cat': { colour: '#112233' },
		'animals/dog': { aliases: ['hound'], implies: ['pets'] },
		pets: { implies: ['home'] }
	});
});

test('an alias means its keyword, and a keyword brings what it implies, and what that implies', () => {
	const { tree } = animals();

	expect(tree.meant('Hound')).toBe('animals/dog');
	expect(tree.meant('animals/dog')).toBe('animals/dog');
	expect(tree.meant('horse')).toBe('horse');
	expect(tree.implied(['animals/dog']).sort()).toEqual(['home', 'pets']);
	expect(tree.implied(['animals/dog/terrier']).sort()).toEqual(['home', 'pets']);
	expect(tree.implied(['animals/cat'])).toEqual([]);
});

test('a keyword that is renamed takes with it what is below it, and keeps its old name if that is wished', () => {
	const kept = animals();
	kept.keep(kept.tree.wishesToMove('animals', 'fauna', id, true));

	expect(kept.all).toEqual({
		fauna: { aliases: ['animals'] },
		'fauna/cat': { colour: '#112233' },
		'fauna/dog': { aliases: ['hound'], implies: ['pets'] },
		pets: { implies: ['home'] }
	});
});

test('a keyword is moved below another, and those that imply it follow', () => {
	const kept = animals();
	kept.keep(kept.tree.wishesToMove('pets', 'animals/pets', id));

	expect(kept.all).toEqual({
		animals: {},
		'animals/cat': { colour: '#112233' },
		'animals/dog': { aliases: ['hound'], implies: ['animals/pets'] },
		'animals/pets': { implies: ['home'] }
	});
});

test('a keyword that is merged into another leaves it its aliases and all below it', () => {
	const kept = animals();
	kept.keep(kept.tree.wishesToKeep('fauna/dog', { aliases: ['canine'] }, id));
	kept.keep(kept.tree.wishesToMove('animals', 'fauna', id));

	expect(kept.all).toEqual({
		fauna: {},
		'fauna/cat': { colour: '#112233' },
		'fauna/dog': { aliases: ['canine', 'hound'], implies: ['pets'] },
		pets: { implies: ['home'] }
	});
});

test('a keyword that is renamed without anything known of it is known by its old name, if that is wished', () => {
	const kept = new Kept();
	kept.keep(kept.tree.wishesToMove('hund', 'dog', id, true));

	expect(kept.all).toEqual({ dog: { aliases: ['hund'] } });
	kept.keep(kept.tree.wishesToMove('kitty', 'pets/cat', id, true));
	expect(kept.count).toBe(3);
	kept.keep(kept.tree.wishesToRemove('pets'));
	expect(kept.all).toEqual({ dog: { aliases: ['hund'] } });
});

test('a keyword is spelt another way in all items, whichever way they spell it', () => {
	const kept = animals();
	kept.keep(kept.tree.wishesToMove('animals', 'Animals', id));
	const curation = { file: { at: '', values: { keywords: ['animals/Dog', 'ANIMALS', 'Animals/cat'] } } };

	expect(Object.keys(kept.all)).toEqual(['Animals', 'Animals/cat', 'Animals/dog', 'pets']);
	expect(wishesOfMove(curation, 'animals', 'Animals')).toMatchObject([
		{ kind: 'remove', element: 'animals/Dog' },
		{ kind: 'add', element: 'Animals/Dog' },
		{ kind: 'remove', element: 'ANIMALS' },
		{ kind: 'add', element: 'Animals' }
	]);
});

test('a keyword is never moved into itself', () => {
	const { tree } = animals();

	expect(tree.wishesToMove('animals', 'animals/dog', id)).toEqual([]);
	expect(tree.wishesToMove('animals', 'animals', id)).toEqual([]);
});

test('what is removed is gone with all below it, and nothing implies it any more', () => {
	const kept = animals();
	kept.keep(kept.tree.wishesToRemove('pets'));
	expect(kept.all).toMatchObject({ 'animals/dog': { aliases: ['hound'] } });
	kept.keep(kept.tree.wishesToRemove('animals'));
	expect(kept.all).toEqual({});
});

test('keywords that two devices hung below each other are shown all the same', () => {
	const [a, b] = [id(), id()];
	const tree = new KeywordTree([
		{ id: a, name: 'a', parent: b },
		{ id: b, name: 'b', parent: a }
	]);

	expect(tree.paths).toHaveLength(2);
});

test('items follow a renamed keyword, those that their files tell of too, and only where they have it', () => {
	const curation = {
		file: { at: '', values: { keywords: ['animals/dog', 'animals', 'animalsong', 'sea'] } }
	};
	const edit = plan(new Map([['1', curation]]), wishesOfMove(curation, 'animals', 'fauna'), {
		id: clock.next(),
		origin: 'person',
		title: '',
		made: 0
	});

	expect(edit.changes.map((change) => ('element' in change ? [change.kind, change.element] : []))).toEqual([
		['remove', 'animals/dog'],
		['add', 'fauna/dog'],
		['remove', 'animals'],
		['add', 'fauna']
	]);
	expect(wishesOfMove(curation, 'se', 'x')).toEqual([]);
	expect(wishesOfRemoval(curation, 'animals')).toHaveLength(2);
});

test('moving paths there and back gives the same paths, whatever they are', () => {
	const name = fc.string({ minLength: 1, maxLength: 4 }).map((text) => keywordPath(text) || 'x');
	const path = fc.array(name, { minLength: 1, maxLength: 4 }).map((names) => keywordPath(names.join('/')));
	fc.assert(
		fc.property(path, path, path, (own, from, to) => {
			const moved = movedPath(own, from, to);
			const back = isWithin(own, from) ? movedPath(moved, to, from) : moved;
			expect(fold(back)).toBe(fold(own));
		})
	);
});

test('a query for an alias finds what its keyword finds, as a word, a phrase and a value', () => {
	const { aliases } = animals().tree;
	const widened = (text: string) =>
		printQuery(withAliases(parseQuery(text, { now: 0, roots: new Map() }).query, aliases));
	const found = 'keyword:"animals/dog",/^animals\\/dog\\//';

	expect(widened('hound sea')).toBe(`(hound or ${found}) sea`);
	expect(widened('houn')).toBe(`houn or ${found}`);
	expect(widened('ho')).toBe('ho');
	expect(widened('-"hound"')).toBe(`-("hound" or ${found})`);
	expect(widened('keyword:Hound,cat')).toBe(`keyword:Hound,cat,"animals/dog",/^animals\\/dog\\//`);
	expect(widened('person:hound')).toBe('person:hound');
});

test('a keyword has its colour, or that of the nearest above it', () => {
	const kept = new Kept();
	kept.keep(kept.tree.wishesToKeep('animals', { colour: '#112233' }, id));
	kept.keep(kept.tree.wishesToKeep('animals/dog/pug', { colour: '#445566' }, id));
	const { tree } = kept;
	expect(tree.colourOf('animals/cat')).toBe('#112233');
	expect(tree.colourOf('Animals/Dog')).toBe('#112233');
	expect(tree.colourOf('animals/dog/pug')).toBe('#445566');
	expect(tree.colourOf('plants')).toBeUndefined();
});
