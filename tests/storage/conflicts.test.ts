import { afterEach, expect, test } from 'vitest';
import { canonical } from '#lib/library/canonical.ts';
import { deviceOf, type Edit, type EditId } from '#lib/library/edit.ts';
import { wishFor } from '#lib/library/edit-plan.ts';
import { newId } from '#lib/library/preset.ts';
import { nameOfThing } from '#lib/storage/conflicts.ts';
import { headsIn } from '#lib/storage/log-runs.ts';
import { seeded } from '../random.ts';
import { Device } from './devices.ts';

const opened: Device[] = [];
async function device(name: string, items = 3, first = 1, skew = 0): Promise<Device> {
	const one = await new Device(name, skew).open(items, first);
	opened.push(one);
	return one;
}
afterEach(async () => {
	await Promise.all(opened.splice(0).map(({ db }) => db.delete().catch(() => undefined)));
});

const year = 365 * 86_400_000;
const openIn = (one: Device) => one.db.conflicts.where('state').equals('open').toArray();

test('of two that were said without hearing each other the later wins 2,000 of 2,000, and the other is listed', async () => {
	const count = 2000;
	const random = seeded(5);
	const [one, two] = [await device('first', count), await device('second', count, 5001, -year)];
	const ratings = Array.from({ length: count }, () => [random.below(3), random.below(3)] as const);
	// The clock of the other goes a year behind; half of all it says later, nevertheless, after it has heard of this one.
	const ids = new Map<number, readonly [EditId, EditId]>();
	for (const first of [true, false]) {
		const late = new Map<string, number[]>();
		ratings.forEach(([a, b], index) => {
			const key = `${a} ${b} ${random.below(3)}`;
			if (index % 2 === (first ? 0 : 1)) late.set(key, [...(late.get(key) ?? []), index]);
		});
		for (const [key, list] of late) {
			const [a = 0, b = 0] = key.split(' ').map(Number);
			const mine = await one.rate(
				list.map((index) => index + 1),
				a + 1
			);
			const its = await two.rate(
				list.map((index) => index + 5001),
				b + 1
			);
			for (const index of list) ids.set(index, [mine.edit.id, its.edit.id]);
		}
		await one.tell(two);
		await two.tell(one);
	}
	let differ = 0;
	const [mine, its] = [await openIn(one), await openIn(two)];
	const losers = new Map(mine.map((row) => [row.of.kind === 'item' ? row.of.item : 0, row]));
	for (const [index, [a, b]] of ratings.entries()) {
		const [first = '', second = ''] = ids.get(index) ?? [];
		const later = first > second ? a : b;
		expect((await one.db.items.get(index + 1))?.rating).toBe(later + 1);
		expect((await two.db.items.get(index + 5001))?.rating).toBe(later + 1);
		if (a !== b) differ++;
		expect(losers.get(index + 1)?.other.value).toBe(a === b ? undefined : (first > second ? b : a) + 1);
	}
	expect(mine).toHaveLength(differ);
	expect(its).toHaveLength(differ);
}, 120_000);

interface Known {
	readonly thing: string;
	readonly value: unknown;
	/** All edits of the thing that its author had heard. */
	readonly heard: ReadonlySet<EditId>;
}

/** The rules as one would say them, of all that a device holds. */
function expected(held: readonly EditId[], all: ReadonlyMap<string, Known>): string[] {
	const things = new Map<string, Map<string, EditId>>();
	for (const id of held)
		for (const [key, { thing }] of all) {
			if (!key.startsWith(`${id} `)) continue;
			const last = things.get(thing) ?? new Map<string, EditId>();
			things.set(thing, last);
			if (id > (last.get(deviceOf(id)) ?? '')) last.set(deviceOf(id), id);
		}
	return [...things].flatMap(([thing, last]) => {
		const ids = [...last.values()].sort();
		const counts = ids.at(-1) ?? '';
		const of = (id: EditId) => all.get(`${id} ${thing}`);
		return ids.flatMap((id) =>
			id === counts ||
			canonical(of(id)?.value) === canonical(of(counts)?.value) ||
			ids.some((other) => other !== id && of(other)?.heard.has(id))
				? []
				: [`${thing} ${counts} ${id}`]
		);
	});
}

test.each([1, 2, 3, 4])(
	'every different saying that was not heard is listed, and nothing that was (%i)',
	async (seed) => {
		const random = seeded(seed);
		const all = [
			await device('first', 2),
			await device('second', 2, 20, random.pick([0, year, -year])),
			await device('third', 2, 60, random.pick([0, year, -year]))
		];
		const known = new Map<string, Known>();
		const keyword = newId(0);
		const firsts = [1, 20, 60];
		/** Of an item its number on the first device. */
		const thingOf = (change: Edit['changes'][number]): [string, unknown] => {
			if (change.kind === 'entity') return [`entity/keywords/${keyword}`, change.after];
			if (change.kind === 'read') return ['', undefined];
			const item = parseInt(change.item, 16);
			return change.kind === 'set'
				? [`item/${item}/${change.field}/`, change.after]
				: [
						`item/${item}/keywords/${String(change.element)}`,
						change.kind === 'withdraw' ? undefined : change.kind === 'add'
					];
		};
		let found = 0;
		for (let step = 0; step < 120; step++) {
			const place = random.below(3);
			const one = all[place] as Device;
			const first = firsts[place] ?? 0;
			const held = new Set(headsIn(await one.db.heads.toArray()).map(({ id }) => id));
			const kind = random.below(9);
			const ids = [first + random.below(2)];
			let made: Edit | undefined;
			if (kind < 3) made = (await one.rate(ids, random.below(3))).edit;
			else if (kind === 3)
				made = (await one.say(ids, wishFor(random.pick(['add', 'remove']), 'keywords', 'x'))).edit;
			else if (kind === 4)
				made = (
					await one.sayEntity({
						doc: 'keywords',
						id: keyword,
						...(random.below(4) > 0 ? { after: { id: keyword, name: `k${random.below(3)}` } } : {})
					})
				).edit;
			else if (kind === 5) {
				const edit = [...held].sort().at(-1 - random.below(3));
				if (edit !== undefined) made = (await one.undo(edit))?.edit;
			} else await one.tell(random.pick(all.filter((other) => other !== one)), random.below(5));
			for (const change of made?.changes ?? []) {
				const [thing, value] = thingOf(change);
				const heard = new Set([...held].filter((id) => known.has(`${id} ${thing}`)));
				known.set(`${made?.id ?? ''} ${thing}`, { thing, value, heard });
			}
			for (const [index, each] of all.entries()) {
				const has = headsIn(await each.db.heads.toArray()).map(({ id }) => id);
				const listed = (await openIn(each)).map(({ of, counts, other }) => {
					const shared = of.kind === 'item' ? { ...of, item: of.item - (firsts[index] ?? 0) + 1 } : of;
					return `${nameOfThing(shared)} ${counts.at} ${other.at}`;
				});
				expect(listed.sort(), `step ${step}, device ${index}`).toEqual(expected(has, known).sort());
				found += listed.length;
			}
		}
		expect(found).toBeGreaterThan(50);
	}
);

test('a conflict is settled by what is said later here, and on every device that hears it', async () => {
	const [one, two] = [await device('first'), await device('second')];
	await one.rate([1], 1);
	await two.rate([1], 2);
	await one.tell(two);
	await two.tell(one);
	expect(await openIn(one)).toHaveLength(1);
	expect(await openIn(two)).toHaveLength(1);
	await one.rate([1], 5);
	expect(await openIn(one)).toHaveLength(0);
	await one.tell(two);
	expect(await openIn(two)).toHaveLength(0);
});

test('who says something of an album that is removed elsewhere is heard', async () => {
	const [one, two] = [await device('first'), await device('second')];
	const id = newId(0);
	await one.sayEntity({ doc: 'albums', id, after: { id, name: 'Sea', order: 0 } });
	await one.tell(two);
	await two.sayEntity({ doc: 'albums', id, after: { id, name: 'Ocean', order: 0 } });
	await new Promise((resolve) => setTimeout(resolve, 5));
	await one.sayEntity({ doc: 'albums', id });
	await one.tell(two);
	expect(await openIn(two)).toMatchObject([
		{ of: { kind: 'entity', doc: 'albums', entity: id }, other: { value: { name: 'Ocean' } } }
	]);
	expect((await openIn(two))[0]?.counts.value).toBeUndefined();
});
