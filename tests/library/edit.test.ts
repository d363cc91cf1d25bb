import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fieldsOfCuration, isSet, registerNames, setNames, type Curation } from '#lib/library/curation.ts';
import { checkEdit, problemOfValue } from '#lib/library/edit-schema.ts';
import { EditClock, deviceOf, editIdPattern, timeOf, withChange, type Edit } from '#lib/library/edit.ts';
import { wishesOfMove } from '#lib/library/keyword-tree.ts';
import { planRestore } from '#lib/library/restore.ts';
import { invert, latestIn, plan, wishFor, type Making, type Wish } from '#lib/library/edit-plan.ts';
import {
	curated,
	effective,
	sourceOf,
	sourceOfElement,
	valuesOfItem,
	namesInPlace,
	placeOf
} from '#lib/library/effective.ts';

const print = 'a'.repeat(32);
const file: Curation = {
	file: { at: '', values: { rating: 3, title: 'Of the file', keywords: ['beach', 'sea'] } }
};

/** A device that edits one item. */
class Device {
	readonly clock: EditClock;
	constructor(name: string, now: () => number) {
		this.clock = new EditClock(name, now);
	}
	making(over?: string): Omit<Making, 'origin'> {
		return { id: this.clock.next(over), title: 'Test', made: 0 };
	}
	edit(curation: Curation, ...wishes: Wish[]): Edit {
		const state = new Map([[print, curation]]);
		const over = latestIn(state, [...registerNames, ...setNames]);
		return plan(state, wishes, { ...this.making(over), origin: 'person' });
	}
}

const after = (curation: Curation, ...edits: Edit[]) =>
	edits.reduce(
		(before, edit) =>
			edit.changes.reduce(
				(now, change) => (change.kind === 'entity' ? now : withChange(now, change, edit)),
				before
			),
		curation
	);

test('ids sort by time, are never given twice, and survive a clock that jumps back', () => {
	let now = Date.UTC(2026, 0, 1);
	const clock = new EditClock('0f3a-77c1-aa', () => now);
	const ids = [clock.next(), clock.next()];
	now -= 5 * 60_000;
	ids.push(clock.next());
	now += 3_600_000;
	ids.push(clock.next());

	expect(ids.toSorted()).toEqual(ids);
	expect(new Set(ids).size).toBe(4);
	expect(ids.every((id) => editIdPattern.test(id))).toBe(true);
	expect(timeOf(ids[3] ?? '')).toBe(now);
	expect(deviceOf(ids[0] ?? '')).toBe('0f3a77c1');
});

test('many ids in one moment stay in order', () => {
	const clock = new EditClock('device', () => 1000);
	const ids = Array.from({ length: 50_000 }, () => clock.next());
	expect(ids.toSorted()).toEqual(ids);
	expect(new Set(ids).size).toBe(ids.length);
});

test('a clock that was a year ahead for a while is outrun where it was used, and not followed elsewhere', () => {
	let now = Date.UTC(2027, 0, 1);
	const clock = new EditClock('device', () => now);
	const wrong = clock.next();
	now = Date.UTC(2026, 0, 1);

	expect(clock.next() < wrong).toBe(true);
	expect(timeOf(clock.next())).toBe(now);
	expect(clock.next(wrong) > wrong).toBe(true);
	expect(timeOf(clock.next())).toBe(now);
});

test('two tabs of one device never give the same id', () => {
	const one = new EditClock('device', () => 1);
	const two = new EditClock('device', () => 1);
	expect(one.next()).not.toBe(two.next());
});

test('what a person says counts before what the file says, and the file still counts once it is taken back', () => {
	const device = new Device('a', () => 1000);
	const rated = device.edit(file, wishFor('set', 'rating', 5));
	const five = after(file, rated);
	expect(effective(five).rating).toBe(5);
	expect(sourceOf(five, 'rating')?.origin).toBe('person');

	const reread = withChange(
		five,
		{ kind: 'read', item: print, of: 'file', after: { rating: 1, title: 'Changed outside' } },
		{ id: device.clock.next(), origin: 'file' }
	);
	expect(effective(reread)).toEqual({ rating: 5, title: 'Changed outside' });

	const { edit: undo } = invert(rated, new Map([[print, reread]]), device.making());
	expect(effective(after(reread, undo)).rating).toBe(1);
	expect(sourceOf(after(reread, undo), 'rating')?.origin).toBe('file');
});

test('a person can say that there is none, though the file has one', () => {
	const device = new Device('a', () => 1000);
	const cleared = after(file, device.edit(file, wishFor('set', 'title', null)));
	expect(effective(cleared).title).toBeUndefined();
	expect(device.edit({}, wishFor('set', 'title', null)).changes).toEqual([]);
});

test('elements are added and removed one by one; what is so already is no change', () => {
	const device = new Device('a', () => 1000);
	const edit = device.edit(
		file,
		wishFor('add', 'keywords', 'beach'),
		wishFor('add', 'keywords', 'summer'),
		wishFor('remove', 'keywords', 'sea')
	);
	expect(edit.changes.map((change) => change.kind)).toEqual(['add', 'remove']);
	const now = after(file, edit);
	expect(effective(now).keywords).toEqual(['beach', 'summer']);
	expect(sourceOfElement(now, 'keywords', 'beach')?.origin).toBe('file');
	expect(sourceOfElement(now, 'keywords', 'summer')?.origin).toBe('person');

	const { edit: undo, kept } = invert(edit, new Map([[print, now]]), device.making());
	expect(kept).toEqual([]);
	expect(effective(after(now, undo)).keywords).toEqual(['beach', 'sea']);
	// What was said is gone, so that a keyword the file gets later shows.
	const later = withChange(
		after(now, undo),
		{ kind: 'read', item: print, of: 'file', after: { keywords: ['summer'] } },
		{ id: device.clock.next(), origin: 'file' }
	);
	expect(effective(later).keywords).toEqual(['summer']);
});

test('an undo leaves alone what was changed since, and says so', () => {
	const device = new Device('a', () => 1000);
	const first = device.edit(file, wishFor('set', 'rating', 5), wishFor('set', 'label', 'Red'));
	const one = after(file, first);
	const two = after(one, device.edit(one, wishFor('set', 'rating', 2)));

	const { edit: undo, kept } = invert(first, new Map([[print, two]]), device.making());
	expect(kept).toMatchObject([{ field: 'rating' }]);
	expect(effective(after(two, undo))).toMatchObject({ rating: 2 });
	expect(effective(after(two, undo)).label).toBeUndefined();
});

test('edits are taken back one after the other, and brought back again', () => {
	const device = new Device('a', () => 1000);
	const state: Curation[] = [file];
	const edits: Edit[] = [];
	for (const rating of [1, 2, 5]) {
		const now = state.at(-1) ?? file;
		const edit = device.edit(now, wishFor('set', 'rating', rating));
		edits.push(edit);
		state.push(after(now, edit));
	}
	let now = state.at(-1) ?? file;
	const undos = edits.toReversed().map((edit) => {
		const { edit: undo, kept } = invert(edit, new Map([[print, now]]), device.making());
		expect(kept).toEqual([]);
		now = after(now, undo);
		return undo;
	});
	expect(effective(now).rating).toBe(3);
	for (const [index, undo] of undos.toReversed().entries()) {
		const { edit: redo, kept } = invert(undo, new Map([[print, now]]), device.making());
		expect(kept).toEqual([]);
		now = after(now, redo);
		expect(effective(now).rating).toBe([1, 2, 5][index]);
	}
});

const wishes: fc.Arbitrary<Wish> = fc.oneof(
	fc.integer({ min: 0, max: 5 }).map((value) => wishFor('set', 'rating', value)),
	fc.constantFrom(null, 'Red', 'Blue').map((value) => wishFor('set', 'label', value)),
	fc
		.tuple(fc.constantFrom('add' as const, 'remove' as const), fc.constantFrom('beach', 'sea', 'summer', 'x'))
		.map(([kind, word]) => wishFor(kind, 'keywords', word)),
	fc
		.record({ name: fc.constantFrom('Ann', 'Bo'), x: fc.constantFrom(0.1, 0.5) })
		.map(({ name, x }) => wishFor('add', 'people', { name, region: { x, y: 0, w: 0.1, h: 0.1 } }))
);

test('edits of two devices give the same in any order, with clocks a year apart', () => {
	fc.assert(
		fc.property(
			fc.array(fc.tuple(fc.boolean(), wishes, fc.integer({ min: 0, max: 2000 })), { maxLength: 30 }),
			fc.integer(),
			(steps, seed) => {
				let now = Date.UTC(2026, 0, 1);
				const devices = [new Device('one', () => now), new Device('two', () => now - 31_536_000_000)];
				// Each sees only what it did itself; then both hear of everything.
				const seen: Curation[] = [file, file];
				const edits = steps.map(([second, wish, pause]) => {
					now += pause - 500;
					const at = second ? 1 : 0;
					const edit = devices[at]?.edit(seen[at] ?? file, wish);
					if (!edit) throw new Error('unreachable');
					seen[at] = after(seen[at] ?? file, edit);
					return edit;
				});
				const random = (index: number) => Math.sin(seed + index) * 10_000;
				const shuffled = edits
					.map((edit, index) => ({ edit, order: random(index) - Math.floor(random(index)) }))
					.toSorted((a, b) => a.order - b.order)
					.map(({ edit }) => edit);
				const ordered = effective(after(file, ...edits));
				expect(effective(after(file, ...shuffled))).toEqual(ordered);
				expect(effective(after(file, ...shuffled, ...edits))).toEqual(ordered);
			}
		),
		{ numRuns: 300 }
	);
});

test('an item shows what counts, and what its summary says is what its file says', () => {
	const item = {
		rating: 2,
		taken: 5,
		takenPart: 'year' as const,
		latitude: 1,
		longitude: 2,
		people: ['Ann']
	};
	const curation: Curation = { file: { at: '', values: valuesOfItem(item) } };
	expect(curated(item, curation)).toEqual(item);

	const device = new Device('a', () => 1000);
	const place = { latitude: 48, longitude: 16 };
	const edit = device.edit(curation, wishFor('set', 'position', place), wishFor('set', 'review', 'done'));
	expect(curated(item, after(curation, edit))).toEqual({ ...item, ...place, edited: 1000 });
});

test('values that do not fit their field are refused with a reason, whatever way they come', () => {
	const bad: [Parameters<typeof problemOfValue>[0], unknown][] = [
		['rating', 6],
		['rating', -1],
		['rating', 2.5],
		['rating', '3'],
		['rating', NaN],
		['flag', 'maybe'],
		['label', ''],
		['label', 'x'.repeat(101)],
		['title', 'two\nlines'],
		['title', 'a\0b'],
		['caption', '\ud800'],
		['keywords', '  '],
		['keywords', 'evil \u202e gpj'],
		['people', { name: '' }],
		['people', { name: 'Ann', region: { x: 2, y: 0, w: 1, h: 1 } }],
		['people', JSON.parse('{"name":"Ann","__proto__":{"x":1}}')],
		['taken', { at: Infinity }],
		['position', { latitude: 91, longitude: 0 }],
		['review', 'later']
	];
	for (const [field, value] of bad)
		expect(problemOfValue(field, value), `${field} ${String(value)}`).toBeTypeOf('string');
	const device = new Device('a', () => 1000);
	const good = device.edit(file, wishFor('set', 'rating', 4), wishFor('add', 'keywords', 'x'));
	expect(checkEdit(good)).toEqual(good);
	for (const [field, value] of bad) {
		const change = isSet(field)
			? { kind: 'add', item: print, field, element: value }
			: { kind: 'set', item: print, field, after: value };
		expect(() => checkEdit({ ...good, changes: [change] })).toThrow();
	}
	expect(() => checkEdit({ ...good, id: 'x' })).toThrow();
	expect(() =>
		checkEdit({ ...good, changes: [{ kind: 'set', item: print, field: '__proto__', after: 1 }] })
	).toThrow();
	expect(() => checkEdit(undefined)).toThrow();
});

test('each field of the registry prints its values', () => {
	const samples = {
		rating: 3,
		flag: 'pick',
		label: 'Red',
		title: 'T',
		caption: 'C',
		creator: 'Ann',
		rights: 'CC',
		keywords: 'a/b',
		people: { name: 'Ann' },
		albums: 'Best',
		taken: { at: 0, part: 'month' },
		location: 'Prater',
		city: 'Vienna',
		state: 'W',
		country: 'Austria',
		position: { latitude: 1, longitude: 2, altitude: 3 },
		review: 'done',
		stack: 'split'
	} as const;
	expect(fieldsOfCuration.map(({ name, print: text }) => text(samples[name]))).toEqual([
		'3',
		'pick',
		'Red',
		'T',
		'C',
		'Ann',
		'CC',
		'a/b',
		'Ann',
		'Best',
		'1970-01',
		'Prater',
		'Vienna',
		'W',
		'Austria',
		'1.000000, 2.000000, 3 m',
		'done',
		'split'
	]);
});

test('the names of a place show as one text, small to large, and are found in it again', () => {
	const values = { location: 'Prater', city: 'Vienna', country: 'Austria' };
	expect(placeOf(values)).toBe('Prater, Vienna, Austria');
	expect(placeOf({})).toBeUndefined();
	for (const place of ['Vienna', 'A, B', 'A, B, C', 'A, B, C, D', 'A, B, C, D, E, F', ''])
		expect(placeOf(namesInPlace(place)) ?? '').toBe(place);
});

test('two edits over what a clock a year ahead said have two ids', () => {
	const year = 365 * 86_400_000;
	const clock = new EditClock('here', () => 1_700_000_000_000);
	const ahead = new EditClock('ahead', () => 1_700_000_000_000 + year);
	const over = [ahead.next(), ahead.next()];
	const ids = Array.from({ length: 50_000 }, (_, at) => clock.next(over[at % 2]));
	expect(new Set(ids).size).toBe(ids.length);
	expect(ids.every((id, at) => id > (over[at % 2] ?? ''))).toBe(true);
	expect(clock.next() < (over[0] ?? '')).toBe(true);
});

test('a clock that is set back by an hour comes to the same moments again, and gives other ids', () => {
	let time = 1_700_000_000_000;
	const clock = new EditClock('device', () => time);
	const first = clock.next();
	time -= 3_600_000;
	const second = clock.next();
	time += 3_600_000;

	expect(new Set([first, second, clock.next()]).size).toBe(3);
});

test('an item whose file was changed since a restore was looked up is left as it is', () => {
	const register = { value: 5, at: 'b', device: 'device', origin: 'person' } as const;
	const now = new Map([['new', { said: { rating: [register] } }]]);
	const then = { items: new Map([['old', {}]]), entities: new Map() };
	const { changes } = planRestore(now, new Map(), then, { kind: 'all' }, 'a', {
		id: 'c',
		title: '',
		made: 0
	});

	expect(changes).toEqual([]);
});

test('what only a file could say can be taken away, and nobody can give it', () => {
	const edit = (kind: 'add' | 'remove', field: 'keywords' | 'people', element: unknown) => () =>
		checkEdit({
			...{ id: new EditClock('device').next(), origin: 'person', title: '', made: 0 },
			changes: [{ kind, item: 'abc', field, element }]
		});
	for (const odd of ['turned \u202eword', 'x'.repeat(250), 'cut \ud83d', 'a\u0001b']) {
		expect(edit('remove', 'keywords', odd)).not.toThrow();
		expect(edit('add', 'keywords', odd)).toThrow();
		expect(edit('remove', 'people', { name: odd })).not.toThrow();
		expect(edit('add', 'people', { name: odd })).toThrow();
	}
	expect(edit('remove', 'keywords', { name: 'x' })).toThrow();
	expect(edit('remove', 'keywords', 7)).toThrow();
});

test('a keyword that only a file could say moves with the one above it, as one that a person could', () => {
	const values = { keywords: ['animals/d\u202eog', 'sea'] };
	const wishes = wishesOfMove({ file: { at: '', values } }, 'animals', 'beasts');

	expect(wishes).toMatchObject([
		{ kind: 'remove', element: 'animals/d\u202eog' },
		{ kind: 'add', element: 'beasts/dog' }
	]);
});
