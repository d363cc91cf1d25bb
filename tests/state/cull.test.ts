// Cull mode over a library of RAW and JPEG pairs: one key decides both files, and what was begun is gone on with.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { countOf, frameHolding, membersAt } from '#lib/library/cull.ts';
import type { Item } from '#lib/library/item.ts';
import { historyIn } from '#lib/storage/history.ts';
import { itemsIn } from '#lib/storage/items.ts';
import type { App } from '#lib/state/app.svelte.ts';
import { Cull } from '#lib/state/cull.svelte.ts';
import { libraryDb } from '#lib/state/db.ts';
import { watchChanges } from '#lib/workers/changes.ts';
import type { Question } from '#lib/workers/library/contract.ts';
import { libraryOver, type Library } from '#lib/workers/library/service.ts';
import { numberedItem } from '../library/plain-item.ts';
import { seeded } from '../random.ts';
import { emptyLibrary } from './empty-library.ts';

const pairs = 1000;

/** A JPEG and the RAW of the same name, for each number. */
function made(count: number): Item[] {
	return Array.from({ length: count }, (_, index) => {
		const name = `IMG_${String(index).padStart(4, '0')}`;
		const taken = index * 60_000;
		return [
			numberedItem(2 * index + 1, { name: `${name}.jpg`, path: `${name}.jpg`, taken }),
			numberedItem(2 * index + 2, {
				...{ name: `${name}.nef`, path: `${name}.nef`, taken },
				...{ kind: 'raw', extension: 'nef', mime: 'image/x-nikon-nef', type: 'NEF' }
			})
		];
	}).flat();
}

const throwing = (error: unknown): void => {
	throw error;
};

/** As much of an app as cull mode asks for, over the library as it is stored. */
function appOver(service: Library, selected: readonly number[] = [], problem = throwing) {
	const question: Question = { text: '', sort: { by: 'name', descending: false }, group: 'none' };
	const said: string[] = [];
	const app = {
		library: { answer: {}, whole: () => Promise.resolve(), question, text: '', service },
		selection: { ids: new Set(selected), hidden: 0, focused: undefined },
		shell: { place: 'library', phone: false, go: () => Promise.resolve() },
		edits: { written: 0 },
		notices: {
			say: ({ text }: { text: string }) => said.push(text),
			problem
		}
	};
	return { cull: new Cull(app as unknown as App), said };
}

let service: Library;
const stored = (ids: readonly number[]) => itemsIn(libraryDb()).many(ids);

async function fill(items: Item[]): Promise<void> {
	await libraryDb().items.bulkPut(items);
	const { page, many } = itemsIn(libraryDb());
	service = libraryOver({ page, many, roots: () => Promise.resolve([]) }, { pause: 0 });
	watchChanges(service.changed);
}

beforeEach(emptyLibrary);
afterEach(() => service.settled());

const decide = (cull: Cull, field: 'flag' | 'rating', value: string | number | null) =>
	cull.decide({ field, value });

test('of 1,000 pairs of RAW and JPEG one key decides both files, and all of it comes back after a restart', async () => {
	await fill(made(pairs));
	const { cull } = appOver(service);
	await cull.start();
	expect(cull.tally.total).toBe(pairs);
	const frames = cull.session?.frames;
	if (!frames) throw new Error('Nothing was begun');
	expect(countOf(frames)).toBe(pairs);
	expect(membersAt(frames, 7)).toEqual([15, 16]);

	const random = seeded(7);
	const wanted: { readonly flag?: string; readonly rating?: number }[] = [];
	// The last ones stay undecided: there is something to go on with.
	for (let at = 0; at < pairs - 10; at++) {
		expect(cull.at).toBe(at);
		const which = random.below(3);
		const rating = 1 + random.below(5);
		if (which === 2) decide(cull, 'rating', rating);
		else decide(cull, 'flag', which === 0 ? 'pick' : 'reject');
		wanted.push(which === 2 ? { rating } : { flag: which === 0 ? 'pick' : 'reject' });
	}
	await cull.log.settled();

	const rows = await stored(Array.from({ length: 2 * pairs }, (_, index) => index + 1));
	rows.forEach((row, index) => {
		const { flag, rating } = wanted[Math.floor(index / 2)] ?? {};
		expect({ id: row?.id, flag: row?.flag, rating: row?.rating }).toEqual({ id: index + 1, flag, rating });
	});
	expect(await libraryDb().heads.count()).toBe(pairs - 10);

	// Another visit: nothing of this one is left in memory.
	const later = appOver(service);
	expect(await later.cull.resume()).toBe(true);
	expect([later.cull.at, later.cull.tally]).toEqual([pairs - 10, cull.tally]);
	expect(later.cull.log.done).toHaveLength(pairs - 10);
	await later.cull.undo();
	expect(later.cull.at).toBe(pairs - 11);
	expect((await stored([2 * pairs - 21, 2 * pairs - 20])).map((row) => row?.flag ?? row?.rating)).toEqual([
		undefined,
		undefined
	]);
}, 60_000);

/** A library that answers what was said of items when it is told to. */
function slow() {
	let answer = (): void => undefined;
	const told = new Promise<void>((resolve) => (answer = resolve));
	const marks: Library['marks'] = async (ids) => {
		await told;
		return service.marks(ids);
	};
	return { library: { ...service, marks }, answer: () => answer() };
}

test('nothing is on screen to be decided before it is known what was said of it; the end then stays', async () => {
	await fill(made(3));
	const first = appOver(service);
	await first.cull.start();
	decide(first.cull, 'flag', 'pick');
	await first.cull.leave();

	const { library, answer } = slow();
	const { cull } = appOver(library);
	const resumed = cull.resume();
	await new Promise((done) => setTimeout(done, 50));
	expect(cull.session).toBeUndefined();
	answer();
	expect(await resumed).toBe(true);
	expect(cull.tally.decided).toBe(1);
	decide(cull, 'flag', 'reject');
	decide(cull, 'rating', 4);
	await cull.log.settled();
	expect([cull.summary, cull.tally.decided]).toEqual([true, 3]);
});

test('cull mode that is left while it opens stays closed', async () => {
	await fill(made(3));
	const first = appOver(service);
	await first.cull.start();
	await first.cull.leave();

	const { library, answer } = slow();
	const { cull } = appOver(library);
	const resumed = cull.resume();
	await new Promise((done) => setTimeout(done, 50));
	await cull.leave();
	answer();
	expect(await resumed).toBe(false);
	expect(cull.session).toBeUndefined();
});

test('what was begun before is offered; begun anew it is about what is selected now', async () => {
	await fill(made(6));
	const first = appOver(service);
	await first.cull.start();
	decide(first.cull, 'flag', 'pick');
	await first.cull.leave();

	const again = appOver(service, [5, 6, 9, 10]);
	await again.cull.start();
	expect(again.cull.offer?.at).toBe(1);
	expect(
		countOf(again.cull.offer?.fresh.frames ?? { starts: new Uint32Array(1), members: new Uint32Array() })
	).toBe(2);
	await again.cull.resume();
	expect([again.cull.at, again.cull.tally.total, again.cull.tally.picked]).toEqual([1, 6, 1]);
	await again.cull.leave();

	await again.cull.start();
	const { offer } = again.cull;
	if (!offer) throw new Error('Nothing was offered');
	await again.cull.begin(offer.fresh);
	expect([again.cull.tally.total, again.cull.items(0), again.cull.log.done]).toEqual([2, [5, 6], []]);
	// All decided and looked over: the next one begins without a question.
	decide(again.cull, 'flag', 'reject');
	decide(again.cull, 'flag', 'pick');
	expect(again.cull.summary).toBe(true);
	await again.cull.leave();
	await again.cull.start();
	expect(again.cull.offer).toBeUndefined();
});

test('a filter is gone through, and a decision that leaves it goes on to the next that fits', async () => {
	await fill(made(5).map((item) => (item.id === 3 || item.id === 4 ? { ...item, flag: 'pick' } : item)));
	const { cull } = appOver(service);
	await cull.start();
	expect(cull.tally).toMatchObject({ total: 5, decided: 1, picked: 1 });
	cull.show('undecided');
	decide(cull, 'rating', 3);
	expect(cull.at).toBe(2);
	cull.step(-1);
	expect(cull.at).toBe(2);
	cull.show('picked');
	expect(cull.at).toBe(1);
	decide(cull, 'flag', null);
	expect([cull.summary, cull.tally.picked]).toEqual([true, 0]);
	cull.show('picked');
	expect(cull.empty).toBe(true);
	cull.wish({ advance: false });
	cull.show('all');
	cull.moveTo(0);
	decide(cull, 'flag', 'pick');
	expect(cull.at).toBe(0);
	await cull.log.settled();
});

test('all decisions are taken back as one step that can be redone', async () => {
	await fill(made(4));
	const { cull, said } = appOver(service);
	await cull.start();
	for (const value of ['pick', 'reject', 'pick', 'reject']) decide(cull, 'flag', value);
	await cull.log.settled();
	await cull.undoAll();
	expect(cull.tally).toMatchObject({ decided: 0, picked: 0, rejected: 0 });
	expect((await stored([1, 2, 3, 4, 5, 6, 7, 8])).map((row) => row?.flag)).toEqual(Array(8).fill(undefined));
	expect(said).toContain('4 decisions taken back');
	const { redo } = await historyIn(libraryDb()).next(
		(await libraryDb().heads.toArray())[0]?.id.split('-')[2] ?? ''
	);
	expect(redo?.edits).toHaveLength(4);
	await cull.undo();
	expect(said.at(-1)).toBe('Nothing was decided here yet');
});

test('decisions that could not be taken back stand, and can be taken back again', async () => {
	await fill(made(3));
	const problem = vi.fn();
	const { cull, said } = appOver(service, [], problem);
	await cull.start();
	for (const value of ['pick', 'reject']) decide(cull, 'flag', value);
	await cull.log.settled();
	const full = vi
		.spyOn(libraryDb().strict.edits, 'bulkAdd')
		.mockRejectedValue(new DOMException('No room', 'QuotaExceededError'));
	await cull.undo();
	await cull.undoAll();
	full.mockRestore();

	expect(problem).toHaveBeenCalledTimes(2);
	expect(said).not.toContain('2 decisions taken back');
	expect(cull.log.done.map(({ item }) => item)).toEqual([1, 3]);
	await cull.undoAll();
	expect((await stored([1, 2, 3, 4])).map((row) => row?.flag)).toEqual(Array(4).fill(undefined));
});

test('of those compared one is kept and the others are rejected, as one edit with both files of each', async () => {
	await fill(made(8));
	const { cull } = appOver(service, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
	await cull.compare();
	expect(cull.panes?.shown).toEqual([0, 1, 2, 3, 4]);
	cull.beside.focusPane(4);
	cull.dropPane();
	cull.beside.focusPane(2);
	decide(cull, 'rating', 4);
	expect(cull.panes?.focused).toBe(2);
	cull.keepThis();
	await cull.log.settled();
	expect((await stored([1, 2, 3, 4, 5, 6, 7, 8, 9])).map((row) => row?.flag)).toEqual([
		...['reject', 'reject', 'reject', 'reject', 'pick', 'pick', 'reject', 'reject'],
		undefined
	]);
	expect(await libraryDb().heads.count()).toBe(2);
	expect(cull.summary).toBe(true);
	await cull.undo();
	expect((await stored([1, 5])).map((row) => row?.flag)).toEqual([undefined, undefined]);
	expect((await stored([5]))[0]?.rating).toBe(4);
});

test('pictures compared from the middle go on with those behind them, and are zoomed alike unless one is let loose', async () => {
	await fill(made(6));
	const { cull } = appOver(service);
	await cull.start();
	cull.moveTo(1);
	cull.wish({ panes: 3 });
	cull.compareHere();
	expect(cull.panes).toEqual({ shown: [1, 2, 3], waiting: [4, 5], focused: 0 });
	const near = { scale: 1, x: 0.3, y: 0.4 };
	cull.beside.place(1, near);
	cull.beside.toggleLock(2);
	cull.beside.place(1, { ...near, x: 0.5 });
	expect([1, 2, 3].map((frame) => cull.beside.viewOf(frame)?.x)).toEqual([0.5, 0.3, 0.5]);
	cull.beside.toggleLock(2);
	expect(cull.beside.viewOf(2)?.x).toBe(0.5);
	cull.keepThis();
	expect([cull.panes, cull.at]).toEqual([undefined, 4]);
	await cull.log.settled();
	await cull.leave();
	const later = appOver(service);
	await later.cull.resume();
	expect([later.cull.at, later.cull.tally.picked, later.cull.tally.rejected]).toEqual([4, 1, 2]);
});

test('what is pressed right after an undo is about the picture that it goes back to', async () => {
	await fill(made(4));
	const { cull } = appOver(service);
	await cull.start();
	decide(cull, 'flag', 'pick');
	decide(cull, 'flag', 'pick');
	void cull.undo();
	decide(cull, 'rating', 5);
	expect(cull.at).toBe(2);
	await cull.log.settled();
	const rows = await stored([1, 3, 4, 5]);
	expect(rows.map((row) => [row?.flag, row?.rating])).toEqual([
		['pick', undefined],
		[undefined, 5],
		[undefined, 5],
		[undefined, undefined]
	]);
});

test('files that went away since leave what is gone on with', async () => {
	await fill(made(4));
	const { cull } = appOver(service);
	await cull.start();
	cull.moveTo(2);
	await cull.leave();
	await libraryDb().items.bulkDelete([1, 2, 5]);
	service.changed({ all: true });
	await service.settled();
	const later = appOver(service);
	await later.cull.resume();
	const { frames } = later.cull.session ?? {};
	expect(frames && [countOf(frames), frameHolding(frames, 6)]).toEqual([3, 1]);
});
