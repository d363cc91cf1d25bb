import { expect, test } from 'vitest';
import {
	around,
	columnsFor,
	comparable,
	countOf,
	decided,
	droppedPane,
	fits,
	flagOf,
	frameHolding,
	framesOf,
	goneMark,
	labelOf,
	markOf,
	marksOfFrames,
	membersAt,
	moved,
	nextFitting,
	panesOf,
	resized,
	starsOf,
	tallyOf,
	topAt,
	wantedFrames,
	withoutGone
} from '#lib/library/cull.ts';
import { placeOf, viewAt } from '#lib/library/view-place.ts';

test('a mark holds stars, flag and label, and a decision changes one of them', () => {
	for (const rating of [0, 1, 2, 3, 4, 5]) {
		for (const flag of ['pick', 'reject', undefined] as const) {
			for (const label of ['Red', 'Purple', 'Holiday', undefined]) {
				const mark = markOf({ rating, ...(flag && { flag }), ...(label && { label }) });
				expect([starsOf(mark), flagOf(mark), labelOf(mark)]).toEqual([
					rating,
					flag,
					label === 'Holiday' ? 'other' : label
				]);
				expect(mark === 0).toBe(rating === 0 && !flag && !label);
				expect(mark).toBeLessThan(255);
				const picked = decided(mark, { field: 'flag', value: 'pick' });
				expect([starsOf(picked), flagOf(picked), labelOf(picked)]).toEqual([rating, 'pick', labelOf(mark)]);
				expect(starsOf(decided(mark, { field: 'rating', value: null }))).toBe(0);
				expect(labelOf(decided(mark, { field: 'label', value: 'Green' }))).toBe('Green');
				expect(labelOf(decided(mark, { field: 'label', value: null }))).toBeUndefined();
			}
		}
	}
	expect(starsOf(markOf({ rating: -1 }))).toBe(0);
});

/** Three shown: a pair, one by itself, a live picture of three files. */
const stacks = {
	tops: Uint32Array.of(10, 30),
	starts: Uint32Array.of(0, 2, 5),
	members: Uint32Array.of(10, 11, 30, 31, 32)
};
const frames = framesOf([10, 20, 30], stacks);

test('files that are one picture are one frame, in the order shown', () => {
	expect(countOf(frames)).toBe(3);
	expect([0, 1, 2, 3].map((at) => membersAt(frames, at))).toEqual([[10, 11], [20], [30, 31, 32], []]);
	expect([0, 1, 2, 3, -1].map((at) => topAt(frames, at))).toEqual([10, 20, 30, undefined, undefined]);
	expect([10, 11, 20, 32, 99, undefined].map((item) => frameHolding(frames, item))).toEqual([
		0, 0, 1, 2, -1, -1
	]);
});

test('of what is selected the frames have just those files, and files that went away leave them', () => {
	const some = framesOf([10, 20, 30], stacks, new Set([11, 30, 32]));
	expect([0, 1, 2].map((at) => membersAt(some, at))).toEqual([[11], [30, 32], []]);
	const all = Uint8Array.of(1, 2, goneMark, goneMark, 4, 5);
	const left = withoutGone(frames, all);
	expect([0, 1, 2].map((at) => membersAt(left.frames, at))).toEqual([[10, 11], [31, 32], []]);
	expect([...left.marks]).toEqual([1, 4]);
	expect([...marksOfFrames(frames, all)]).toEqual([1, 0, 0]);
	expect(countOf(framesOf([], undefined))).toBe(0);
});

const marks = Uint8Array.of(
	0,
	markOf({ flag: 'pick' }),
	markOf({ flag: 'reject', rating: 2 }),
	0,
	markOf({ rating: 5, label: 'Red' })
);

test('filters go through those that fit only, forwards and backwards', () => {
	expect(nextFitting(marks, 'undecided', 0, 1)).toBe(3);
	expect(nextFitting(marks, 'undecided', 3, 1)).toBeUndefined();
	expect(nextFitting(marks, 'picked', 4, -1)).toBe(1);
	expect(nextFitting(marks, 'rejected', -1, 1)).toBe(2);
	expect(nextFitting(marks, 'stars-2', 2, 1)).toBe(4);
	expect(fits(markOf({ rating: 2 }), 'stars-3')).toBe(false);
	expect(around(marks, 'all', 2, 1)).toEqual([1, 2, 3]);
	expect(around(marks, 'undecided', 2, 5)).toEqual([0, 2, 3]);
	expect(wantedFrames(marks, 'all', 1, undefined)).toEqual([1, 2, 0, 3, 4]);
	expect(wantedFrames(marks, 'undecided', 2, undefined)).toEqual([2, 3, 0]);
	expect(wantedFrames(marks, 'all', 1, panesOf([2, 3, 4], 2))).toEqual([2, 3, 4]);
});

test('the tally counts each picture once', () => {
	expect(tallyOf(marks)).toEqual({
		total: 5,
		decided: 3,
		picked: 1,
		rejected: 1,
		stars: [3, 0, 1, 0, 0, 1],
		labelled: 1
	});
});

test('a picture taken out of a comparison makes room for the next one, and without one there is one less', () => {
	const panes = { ...panesOf([4, 5, 6, 7], 3), focused: 1 };
	const next = droppedPane(panes);
	expect(next).toEqual({ shown: [4, 7, 6], waiting: [], focused: 1 });
	expect(droppedPane(next)).toEqual({ shown: [4, 6], waiting: [], focused: 1 });
	expect(droppedPane({ ...next, focused: 2 }).focused).toBe(1);
});

test('from two to twelve are compared, one more or less at a time', () => {
	const many = Array.from({ length: 20 }, (_, at) => at);
	expect(panesOf(many, 40).shown).toHaveLength(12);
	expect(panesOf(many, 1).shown).toHaveLength(2);
	expect(resized(panesOf(many, 2), 1)).toEqual({ shown: [0, 1, 2], waiting: many.slice(3), focused: 0 });
	expect(resized(panesOf(many, 12), 1).shown).toHaveLength(12);
	expect(resized({ ...panesOf(many, 3), focused: 2 }, -1)).toEqual({
		shown: [0, 1],
		waiting: many.slice(2),
		focused: 1
	});
	expect(resized(panesOf([1, 2], 2), 1).shown).toEqual([1, 2]);
	expect(comparable(marks, 'all', 1, 3)).toEqual([1, 2, 3]);
	expect(comparable(marks, 'all', 4, 3)).toEqual([4, 3]);
});

test('keys move among the pictures compared as they lie, and stay at the edges', () => {
	const panes = panesOf([0, 1, 2, 3, 4], 5);
	const at = (focused: number, across: number, down: number) =>
		moved({ ...panes, focused }, 3, across, down).focused;
	expect([at(0, 1, 0), at(2, 1, 0), at(0, -1, 0), at(0, 0, 1), at(2, 0, 1), at(4, 0, -1)]).toEqual([
		1, 2, 0, 3, 2, 1
	]);
	expect([columnsFor(2, 1.6), columnsFor(2, 0.5), columnsFor(4, 1.5), columnsFor(12, 1.6)]).toEqual([
		2, 1, 2, 4
	]);
});

test('what is looked at is the same part of another picture on another stage', () => {
	const size = { width: 6000, height: 4000 };
	const view = viewAt({ scale: 1, x: 500, y: -200 }, size);
	const near = (x: number, y: number) => ({ scale: 1, x: expect.closeTo(x, 6), y: expect.closeTo(y, 6) });
	expect(placeOf(view, size)).toEqual(near(500, -200));
	expect(placeOf(view, { width: 3000, height: 2000 })).toEqual(near(250, -100));
});
