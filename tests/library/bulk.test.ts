import { inflateRawSync } from 'node:zlib';
import { expect, test } from 'vitest';
import type { Curation, Values } from '#lib/library/curation.ts';
import { bulkFields } from '#lib/library/bulk/fields.ts';
import { dateInName } from '#lib/library/bulk/date-from-name.ts';
import { markOf } from '#lib/library/bulk/mark.ts';
import type { ChosenPhoto, LibraryLook, Overview, Step } from '#lib/library/bulk/operation.ts';
import { operations } from '#lib/library/bulk/operations.ts';
import {
	checkSteps,
	overviewAt,
	planner,
	startOf,
	subjectOf,
	type ItemPlan
} from '#lib/library/bulk/steps.ts';
import { readGazetteer } from '#lib/library/gazetteer.ts';
import type { Item } from '#lib/library/item.ts';
import { trackOf } from '#lib/library/tracks/track.ts';
import { pack } from '../../scripts/gazetteer/pack.mjs';
import { plainItem } from './plain-item.ts';

const city = { others: [], country: 'AT', region: 'Vienna', population: 1_700_000 };
/** A world of three places. */
const places = readGazetteer(
	inflateRawSync(
		pack([
			{ ...city, name: 'Vienna', others: ['Wien'], latitude: 48.208, longitude: 16.372 },
			{
				...city,
				name: 'Monaco',
				country: 'MC',
				region: '',
				population: 38_000,
				latitude: 43.733,
				longitude: 7.417
			},
			{
				...city,
				name: 'Vienna',
				country: 'US',
				region: 'Virginia',
				population: 16_000,
				latitude: 38.901,
				longitude: -77.265
			}
		])
	)
);
const context = { language: 'en', now: 0, spent: { steps: 0 }, places };

const overview: Overview = { count: 1 };
const wall = (text: string) => Date.parse(`${text.replace(' ', 'T')}Z`);

function step(operation: string, parameters: Step['parameters'] = {}, prepared?: unknown): Step {
	const known = operations.find(({ id }) => id === operation);
	if (!known) throw new Error(operation);
	return { operation, parameters: { ...startOf(known), ...parameters }, prepared };
}

/** What steps make of an item of which its file says these values. */
function planned(steps: readonly Step[], values: Values, item: Partial<Item> = {}, index = 0): ItemPlan {
	const curation: Curation = { file: { at: '', values } };
	const plan = planner(steps, context);
	expect(checkSteps(steps, { ...overview, earliest: 0, latest: 8e15 })).toEqual([]);
	return plan(subjectOf({ ...plainItem, ...item }, curation, index, 10));
}
const afterOf = (plan: ItemPlan) =>
	Object.fromEntries(plan.changes.map(({ field, after }) => [field, after]));
const after = (...given: Parameters<typeof planned>) => afterOf(planned(...given));
const problems = (steps: readonly Step[], of: Overview = overview) => checkSteps(steps, of);

test('every operation says which fields it writes, and every field can be set', () => {
	for (const operation of operations) {
		const given = startOf(operation);
		expect(operation.writes(given as never).every((field) => bulkFields.includes(field))).toBe(true);
	}
	expect(new Set(operations.map(({ id }) => id)).size).toBe(operations.length);
});

test('a value is set, put behind or before another, and taken away', () => {
	const values: Values = { title: 'Sea', keywords: ['a', 'b'] };
	expect(after([step('set', { field: 'title', value: 'Lake' })], values)).toEqual({ title: 'Lake' });
	expect(after([step('set', { field: 'title', value: 'Sea' })], values)).toEqual({});
	expect(after([step('set', { field: 'keywords', value: 'b' })], values)).toEqual({ keywords: ['b'] });
	expect(after([step('append', { field: 'title', text: '1', between: '-' })], values)).toEqual({
		title: 'Sea-1'
	});
	expect(after([step('append', { field: 'title', text: 'My', where: 'before' })], values)).toEqual({
		title: 'My Sea'
	});
	expect(after([step('append', { field: 'caption', text: 'x' })], values)).toEqual({ caption: 'x' });
	expect(after([step('append', { field: 'keywords', text: 'b, c;d' })], values)).toEqual({
		keywords: ['a', 'b', 'c', 'd']
	});
	expect(after([step('remove', { field: 'keywords', element: 'B' })], values)).toEqual({ keywords: ['a'] });
	expect(after([step('remove', { field: 'keywords' })], values)).toEqual({ keywords: undefined });
	const removed = planned([step('remove', { field: 'title' })], values);
	expect(removed.wishes).toEqual([{ kind: 'set', field: 'title', value: null }]);
});

test('text is found and replaced, plain or by a pattern', () => {
	const values: Values = { title: 'IMG (1) img', keywords: ['dogs', 'cats', 'dog'] };
	const replace = (parameters: Step['parameters']) => after([step('replace', parameters)], values);
	expect(replace({ field: 'title', find: 'img', by: '$1' })).toEqual({ title: '$1 (1) $1' });
	expect(replace({ field: 'title', find: 'img', by: '', case: true })).toEqual({ title: 'IMG (1) ' });
	expect(replace({ field: 'title', find: '(1)', by: '2' })).toEqual({ title: 'IMG 2 img' });
	expect(replace({ field: 'title', find: '\\((\\d+)\\)', by: '#$1', pattern: true })).toEqual({
		title: 'IMG #1 img'
	});
	expect(replace({ field: 'keywords', find: 's$', by: '', pattern: true })).toEqual({
		keywords: ['dog', 'cat']
	});
	expect(replace({ field: 'keywords', find: '^cats$', by: '', pattern: true })).toEqual({
		keywords: ['dogs', 'dog']
	});
	expect(problems([step('replace', { field: 'title', find: '(a', pattern: true })])).toMatchObject([
		{ parameter: 'find', problem: 'badPattern' }
	]);
});

test('a pattern that would run for ever leaves its items alone and says so', () => {
	const steps = [step('replace', { field: 'caption', find: '(?:a?){200}(?:a){200}b', pattern: true })];
	const spent = { steps: 49_900_000 };
	const plan = planner(steps, { language: 'en', now: 0, spent });
	const values: Values = { caption: 'a'.repeat(2000) };
	expect(plan(subjectOf(plainItem, { file: { at: '', values } }, 0, 1))).toMatchObject({
		changes: [],
		conflicts: [{ field: 'caption', reason: 'tooCostly' }]
	});
});

test('templates are filled in; where something is missing the item is left, or the gap', () => {
	const values: Values = { taken: { at: wall('2024-05-03 15:04:05') }, title: 'Old' };
	const template = '{date:yyyy} {seq:3} {city}';
	const left = planned([step('template', { field: 'title', template })], values, {}, 4);
	expect(left).toMatchObject({
		changes: [],
		conflicts: [{ field: 'title', reason: 'missing', about: '{city}' }]
	});
	const filled = step('template', { field: 'title', template, missing: 'fill' });
	expect(after([filled], values, {}, 4)).toEqual({ title: '2024 005' });
	expect(after([step('template', { field: 'rating', template: '{seq}' })], values, {}, 4)).toEqual({
		rating: 5
	});
	expect(
		planned([step('template', { field: 'rating', template: '{seq}' })], values, {}, 8).conflicts
	).toEqual([{ kind: 'conflict', field: 'rating', reason: 'badValue', about: '9' }]);
	expect(problems([step('template', { template: '{tilte}' })])).toEqual([
		{ step: 0, parameter: 'template', problem: 'template-unknown', at: 1, found: 'tilte' }
	]);
});

test('two templates of one field contradict each other, and that is said before anything changes', () => {
	const one = step('template', { field: 'title', template: '{seq}' });
	const other = step('template', { field: 'title', template: '{city}' });
	expect(problems([one, other])).toEqual([
		{ step: 1, parameter: '', problem: 'conflicting', found: 'title' }
	]);
	// What goes on from there does not.
	expect(problems([one, step('case', { field: 'title' })])).toEqual([]);
	expect(after([one, step('append', { field: 'title', text: 'x' })], {})).toEqual({ title: '1 x' });
});

test('fields are copied where they can hold what the other says', () => {
	const values: Values = { title: 'Sea', rating: 4, keywords: ['a', 'b'], taken: { at: 0, offset: 60 } };
	expect(after([step('copy', { from: 'title', to: 'caption' })], values)).toEqual({ caption: 'Sea' });
	expect(after([step('copy', { from: 'keywords', to: 'caption' })], values)).toEqual({ caption: 'a, b' });
	expect(after([step('copy', { from: 'title', to: 'keywords' })], values)).toEqual({
		keywords: ['a', 'b', 'Sea']
	});
	expect(after([step('copy', { from: 'rating', to: 'title' })], values)).toEqual({});
	expect(after([step('copy', { from: 'rating', to: 'title', over: true })], values)).toEqual({ title: '4' });
	expect(after([step('copy', { from: 'taken', to: 'caption' })], values)).toEqual({
		caption: '1970-01-01 00:00:00+01:00'
	});
	expect(planned([step('copy', { from: 'title', to: 'taken', over: true })], values).conflicts).toMatchObject(
		[{ field: 'taken', reason: 'badValue', about: 'Sea' }]
	);
	expect(problems([step('copy', { from: 'position', to: 'rating' })])).toMatchObject([
		{ parameter: 'to', problem: 'wrongType' }
	]);
});

test('chosen fields of one item are pasted; a field of the wrong type is said before', () => {
	const values = { title: 'New', keywords: ['x'], rating: 3 };
	expect(after([step('paste', { values })], { title: 'Old', keywords: ['a'] })).toEqual({
		title: 'New',
		rating: 3,
		keywords: ['a', 'x']
	});
	expect(after([step('paste', { values, sets: 'replace' })], { keywords: ['a'] })).toMatchObject({
		keywords: ['x']
	});
	expect(problems([step('paste', { values: { rating: 'five', title: 7, nope: 1, keywords: 'x' } })])).toEqual(
		[
			{ step: 0, parameter: 'values', problem: 'wrongType', found: 'rating' },
			{ step: 0, parameter: 'values', problem: 'wrongType', found: 'title' },
			{ step: 0, parameter: 'values', problem: 'noSuchField', found: 'nope' },
			{ step: 0, parameter: 'values', problem: 'wrongType', found: 'keywords' }
		]
	);
});

test('capitals, spaces and marks are made the same', () => {
	const values: Values = { title: '  the   SEA\u200b at  night ', keywords: ['Café', 'Straße', 'ไม้'] };
	expect(after([step('case', { field: 'title' })], values)).toEqual({
		title: '  The   Sea\u200b at  Night '
	});
	expect(after([step('clean', { field: 'title' })], values)).toEqual({ title: 'the SEA at night' });
	expect(after([step('clean', { field: 'keywords', marks: true })], values)).toEqual({
		keywords: ['ไม้', 'Cafe', 'Strasse']
	});
	expect(after([step('number', { field: 'title', where: 'instead' })], values, {}, 4)).toEqual({
		title: '005'
	});
});

test('dates are moved, and no day is made up', () => {
	const taken = { at: wall('2024-02-28 23:30:00'), offset: 60 };
	const by = (parameters: Step['parameters'], index = 0) =>
		after([step('shift', parameters)], { taken }, {}, index);
	expect(by({ days: 1, hours: 1 })).toEqual({ taken: { at: wall('2024-03-01 00:30:00'), offset: 60 } });
	expect(by({ minutes: 31, direction: 'earlier' })).toMatchObject({
		taken: { at: wall('2024-02-28 22:59:00') }
	});
	expect(by({ each: 10 }, 3)).toMatchObject({ taken: { at: wall('2024-02-28 23:30:30') } });
	expect(by({ typed: '+1d 2h', hours: 1 })).toMatchObject({ taken: { at: wall('2024-03-01 02:30:00') } });
	expect(by({ typed: '-0:30', direction: 'later' })).toMatchObject({
		taken: { at: wall('2024-02-28 23:00:00') }
	});
	expect(by({ typed: undefined, hours: 1 })).toMatchObject({ taken: { at: wall('2024-02-29 00:30:00') } });
	expect(problems([step('shift', { typed: 'soon' })])).toMatchObject([
		{ problem: 'badAmount', found: 'soon' }
	]);
	expect(problems([step('shift')])).toMatchObject([{ problem: 'needed' }]);
	const day = { at: wall('2024-02-28 00:00:00'), part: 'day' as const };
	expect(after([step('shift', { days: 2 })], { taken: day })).toEqual({
		taken: { at: wall('2024-03-01 00:00:00'), part: 'day' }
	});
	expect(planned([step('shift', { hours: 2 })], { taken: day }).conflicts).toMatchObject([
		{ reason: 'vagueDate' }
	]);
	expect(planned([step('shift', { hours: 2 })], {}).conflicts).toMatchObject([{ reason: 'noDate' }]);
	expect(after([step('interval', { start: 1000, seconds: 60 })], {}, {}, 2)).toEqual({
		taken: { at: 121_000 }
	});
});

const photo = (camera: string, at: string): ChosenPhoto => ({
	id: 9,
	name: 'x.jpg',
	camera,
	values: { taken: { at: wall(at) } }
});

test('a clock is set right by one photo, and two cameras by a photo of each', () => {
	const shown = photo('A', '2024-05-03 12:00:00');
	const taken = { at: wall('2024-05-03 18:00:00') };
	const clock = step('clock', { photo: shown, true: wall('2024-05-03 12:03:20') });
	expect(after([clock], { taken }, { camera: 'A' })).toEqual({ taken: { at: wall('2024-05-03 18:03:20') } });
	expect(after([clock], { taken }, { camera: 'B' })).toEqual({});
	const align = step('align', { wrong: shown, right: photo('B', '2024-05-03 11:00:00') });
	expect(after([align], { taken }, { camera: 'A' })).toEqual({ taken: { at: wall('2024-05-03 17:00:00') } });
	expect(after([align], { taken }, { camera: 'B' })).toEqual({});
	expect(problems([step('align', { wrong: { ...shown, values: {} } })])).toMatchObject([
		{ parameter: 'right', problem: 'needed' }
	]);
	expect(problems([step('clock', { photo: { ...shown, values: {} }, true: 0 })])).toMatchObject([
		{ parameter: 'photo', problem: 'badDate' }
	]);
});

test('two photos of one moment are of one moment also where their cameras were in two zones', () => {
	const inZone = (camera: string, at: string, offset: number): ChosenPhoto => ({
		...photo(camera, at),
		values: { taken: { at: wall(at), offset } }
	});
	const [home, there] = [inZone('A', '2024-05-03 10:00:00', 120), inZone('B', '2024-05-03 17:00:00', 540)];
	const align = step('align', { wrong: home, right: there });
	const afterIt = (taken: Values['taken']) => after([align], taken ? { taken } : {}, { camera: 'A' });
	expect(afterIt(home.values.taken)).toEqual({ taken: there.values.taken });
	// Of one that names no zone the hands are moved alone.
	expect(afterIt({ at: wall('2024-05-03 10:30:00') })).toEqual({
		taken: { at: wall('2024-05-03 17:30:00') }
	});
	// The hands were right, and the zone was not.
	const zone = step('align', { wrong: home, right: inZone('B', '2024-05-03 10:00:00', 60) });
	expect(after([zone], home.values, { camera: 'A' })).toEqual({
		taken: { at: wall('2024-05-03 10:00:00'), offset: 60 }
	});
});

test('a zone is named by its summer time, or a clock is turned to it', () => {
	const summer = { at: wall('2024-07-01 12:00:00') };
	const zone = (parameters: Step['parameters'], taken: Values['taken']) =>
		planned([step('zone', parameters)], taken ? { taken } : {});
	const named = { zone: 'Europe/Vienna' };
	expect(afterOf(zone(named, summer))).toEqual({ taken: { ...summer, offset: 120 } });
	expect(zone(named, { at: wall('2024-03-31 02:30:00') }).conflicts).toMatchObject([
		{ reason: 'noSuchTime' }
	]);
	const twice = { at: wall('2024-10-27 02:30:00') };
	expect(afterOf(zone(named, twice))).toMatchObject({ taken: { offset: 120 } });
	expect(afterOf(zone({ ...named, twice: 'second' }, twice))).toMatchObject({ taken: { offset: 60 } });
	expect(zone({ ...named, twice: 'leave' }, twice).conflicts).toMatchObject([{ reason: 'twice' }]);
	const move = { zone: 'America/New_York', way: 'move', from: 'Europe/Vienna' };
	expect(afterOf(zone(move, summer))).toEqual({ taken: { at: wall('2024-07-01 06:00:00'), offset: -240 } });
	// What the photo itself says goes before.
	expect(afterOf(zone(move, { ...summer, offset: 0 }))).toEqual({
		taken: { at: wall('2024-07-01 08:00:00'), offset: -240 }
	});
	expect(zone({ ...move, from: '' }, summer).conflicts).toMatchObject([{ reason: 'noOffset' }]);
	expect(problems([step('zone', { zone: 'Europe/Vienne' })])).toEqual([
		{ step: 0, parameter: 'zone', problem: 'noZone', found: 'Europe/Vienne' }
	]);
});

test.each([
	['IMG_20240531_134501.jpg', '2024-05-31 13:45:01'],
	['20240531134501123.mp4', '2024-05-31 13:45:01.123'],
	['PXL_20240531_114501123.jpg', '2024-05-31 11:45:01.123', 0],
	['IMG-20240531-WA0001.jpg', '2024-05-31'],
	['Screenshot_2024-05-31-13-45-01-12.png', '2024-05-31 13:45:01'],
	['Screenshot 2024-05-31 at 13.45.01.png', '2024-05-31 13:45:01'],
	['WhatsApp Image 2024-05-31 at 13.45.01.jpeg', '2024-05-31 13:45:01'],
	['scan 31.05.2024.tif', '2024-05-31'],
	['FB_IMG_1717155901000.jpg', '2024-05-31 11:45:01', 0],
	['2024_05_31.jpg', '2024-05-31'],
	['DSC01234.jpg', undefined],
	['20241345.jpg', undefined],
	['2024-02-30.jpg', undefined],
	['1234567890123456789.jpg', undefined]
])('the date in the name %s is %s', (name, expected, offset?: number) => {
	const taken = dateInName(name);
	if (expected === undefined) {
		expect(taken).toBeUndefined();
		return;
	}
	const day = expected.length === 10;
	expect(taken).toEqual({
		at: wall(day ? `${expected} 00:00:00` : expected),
		...(day ? { part: 'day' } : {}),
		...(offset === undefined ? {} : { offset })
	});
});

/** Along a great circle at a steady pace with a point each half a minute: where it is at any moment is known exactly. */
function synthetic(start: number) {
	const radians = Math.PI / 180;
	const where = (time: number) => {
		const angle = ((time - start) / 1000) * 4e-6; // about 25 m a second
		const [x, y, z] = [Math.cos(angle), Math.sin(angle) * Math.cos(0.9), Math.sin(angle) * Math.sin(0.9)];
		return { latitude: Math.asin(z) / radians, longitude: Math.atan2(y, x) / radians };
	};
	const points = Array.from({ length: 1201 }, (_, at) => {
		const time = start + at * 30_000;
		return { time, ...where(time) };
	});
	return { track: trackOf('made', points), where };
}

function metres(
	a: { latitude: number; longitude: number },
	b: { latitude: number; longitude: number }
): number {
	const radians = Math.PI / 180;
	const [x, y] = [(a.longitude - b.longitude) * Math.cos(a.latitude * radians), a.latitude - b.latitude];
	return Math.hypot(x, y) * radians * 6_371_000;
}

test.each([0, -37, 3600, -86_400 + 13, 7 * 3600 + 1234])(
	'500 photos of a camera whose clock is %i s ahead land within a metre of where they were taken',
	(ahead) => {
		const start = Date.UTC(2024, 2, 31, 0, 0, 0); // the night on which clocks change
		const { track, where } = synthetic(start);
		const steps = [step('track', { track, zone: 'Europe/Vienna', ahead })];
		const plan = planner(steps, { language: 'en', now: 0, spent: { steps: 0 } });
		for (let photo = 0; photo < 500; photo++) {
			const instant = start + photo * 71_500;
			const own = photo % 2 === 0;
			const offset = own ? -300 : instant + ahead * 1000 < Date.UTC(2024, 2, 31, 1) ? 60 : 120;
			const taken = { at: instant + ahead * 1000 + offset * 60_000, ...(own ? { offset } : {}) };
			const { changes } = plan(subjectOf(plainItem, { file: { at: '', values: { taken } } }, photo, 500));
			const position = changes[0]?.after as { latitude: number; longitude: number };
			expect(metres(position, where(instant))).toBeLessThan(1);
		}
	}
);

test('a photo of the hour that comes twice gets no place as long as its own zone is not known', () => {
	const { track, where } = synthetic(Date.UTC(2024, 9, 26, 22));
	const steps = [step('track', { track, zone: 'Europe/Vienna' })];
	const at = wall('2024-10-27 02:30:00');
	expect(planned(steps, { taken: { at } }).conflicts).toMatchObject([{ reason: 'twice' }]);
	const { position } = after(steps, { taken: { at, offset: 60 } });
	expect(metres(position as never, where(Date.UTC(2024, 9, 27, 1, 30)))).toBeLessThan(1);
});

test('a track of another year is said before anything changes', () => {
	const { track } = synthetic(Date.UTC(2023, 5, 1));
	const steps = [step('track', { track, zone: 'UTC' })];
	const year: Overview = {
		count: 1,
		earliest: wall('2024-06-01 12:00:00'),
		latest: wall('2024-06-01 13:00:00')
	};
	expect(problems(steps, year)).toEqual([
		{ step: 0, parameter: 'track', problem: 'otherTime', found: '2023-06-01 – 2023-06-01' }
	]);
	expect(problems(steps)).toMatchObject([{ problem: 'badDate' }]);
	// Dates that are put right first are of no other time.
	expect(problems([step('shift', { direction: 'earlier', days: 366 }), ...steps], year)).toEqual([]);
	expect(problems([step('track', { track, zone: 'Mars/Olympus' })], year)).toMatchObject([
		{ problem: 'noZone' }
	]);
});

test('places come from what was taken shortly before and after', () => {
	const known = [
		{ id: 1, taken: 0, latitude: 10, longitude: 10 },
		{ id: 2, taken: 600_000, latitude: 10, longitude: 10.002 },
		{ id: 3, taken: 9_000_000, latitude: 20, longitude: 20 }
	];
	const near = (at: number, parameters: Step['parameters'] = {}, item: Partial<Item> = {}) =>
		planned([step('neighbours', parameters, known)], { taken: { at } }, { id: 7, ...item });
	expect(afterOf(near(100_000))).toEqual({ position: { latitude: 10, longitude: 10 } });
	expect(afterOf(near(300_000, { way: 'between' }))).toEqual({
		position: { latitude: 10, longitude: 10.001 }
	});
	expect(near(4_000_000).conflicts).toMatchObject([{ reason: 'noNeighbour' }]);
	expect(afterOf(near(0, {}, { id: 1 }))).toEqual({ position: { latitude: 10, longitude: 10.002 } });
});

test('whoever may be a neighbour of items whose dates are moved first is looked up', async () => {
	const known = [{ id: 1, taken: 0, latitude: 10, longitude: 10 }];
	const look: LibraryLook = { located: () => Promise.resolve(known), codes: () => Promise.resolve([]) };
	const operation = operations.find(({ id }) => id === 'neighbours');
	const shown = { count: 1, earliest: wall('2024-05-03 12:00:00'), latest: wall('2024-05-03 12:00:00') };
	const steps = [step('shift', { days: 1 }), step('neighbours')];
	const found = (at: number) =>
		operation?.prepare?.({ minutes: 30 } as never, look, overviewAt(steps, at, shown));
	expect(await found(0)).toEqual([]);
	expect(await found(1)).toEqual(known);
});

test('the place of one photo goes to others that have none', () => {
	const of: ChosenPhoto = {
		id: 1,
		name: 'a',
		values: { city: 'Wien', position: { latitude: 1, longitude: 2 } }
	};
	const place = step('place', { photo: of });
	expect(after([place], {}, { id: 2 })).toEqual({ city: 'Wien', position: { latitude: 1, longitude: 2 } });
	expect(after([place], { city: 'Graz' }, { id: 2 })).toEqual({});
	expect(after([step('place', { photo: of, over: true })], { city: 'Graz' }, { id: 2 })).toMatchObject({
		city: 'Wien'
	});
	expect(problems([step('place', { photo: { ...of, values: {} } })])).toMatchObject([
		{ problem: 'noPosition' }
	]);
});

test('a position gives the names of the place it is in, and no names of another', () => {
	const position = { latitude: 48.2, longitude: 16.35 };
	const names = step('place-names');
	expect(after([names], { position })).toEqual({ city: 'Vienna', state: 'Vienna', country: 'Austria' });
	// What somebody said is left, all of it.
	expect(after([names], { position, country: 'Österreich' })).toEqual({});
	const monaco = { position: { latitude: 43.74, longitude: 7.42 }, state: 'Vienna', location: 'Casino' };
	expect(after([step('place-names', { over: true })], monaco)).toEqual({
		city: 'Monaco',
		state: undefined,
		country: 'Monaco'
	});
	expect(planned([names], {}).conflicts).toMatchObject([{ field: 'city', reason: 'noPosition' }]);
	const far = { position: { latitude: 48.2, longitude: 16.9 } };
	expect(planned([names], far).conflicts).toMatchObject([{ reason: 'noPlaceNear' }]);
	expect(after([step('place-names', { within: 50 })], far)).toMatchObject({ city: 'Vienna' });
});

test('names of a place give its position, where there is such a place', () => {
	const position = step('place-position');
	expect(after([position], { city: 'Vienna' })).toEqual({
		position: { latitude: 48.208, longitude: 16.372 }
	});
	expect(after([position], { city: 'wien', country: 'Austria' })).toMatchObject({
		position: { longitude: 16.372 }
	});
	expect(after([position], { city: 'Vienna', country: 'USA', state: 'x' })).toEqual({});
	expect(after([position], { city: 'Vienna', country: 'United States' })).toMatchObject({
		position: { latitude: 38.901 }
	});
	expect(planned([position], { city: 'Atlantis', country: 'Greece' }).conflicts).toMatchObject([
		{ reason: 'noSuchPlace', about: 'Atlantis, Greece' }
	]);
	expect(planned([position], { country: 'Austria' }).conflicts).toMatchObject([{ reason: 'noPlace' }]);
	const there = { city: 'Vienna', position: { latitude: 1, longitude: 1 } };
	expect(after([position], there)).toEqual({});
	// One after the other: what the first finds is what the second asks.
	expect(after([step('place-position', { over: true }), step('place-names', { over: true })], there)).toEqual(
		{
			position: { latitude: 48.208, longitude: 16.372 },
			state: 'Vienna',
			country: 'Austria'
		}
	);
});

test('dates that nobody knows to the day are set in bulk, and none is invented by a shift', () => {
	const decade = { at: wall('1970-01-01 00:00:00'), part: 'decade', circa: true } as const;
	expect(after([step('set', { field: 'taken', value: decade })], {})).toEqual({ taken: decade });
	// That nobody knows is said like a value.
	const unknown = planned([step('set', { field: 'taken', value: null })], { taken: { at: 0 } });
	expect(unknown.wishes).toEqual([{ kind: 'set', field: 'taken', value: null }]);
	expect(problems([step('set', { field: 'keywords', value: null })])).toMatchObject([{ problem: 'needed' }]);
	for (const part of ['decade', 'year', 'month'] as const)
		expect(planned([step('shift', { days: 1 })], { taken: { at: 0, part } }).conflicts).toMatchObject([
			{ reason: 'vagueDate' }
		]);
	const day = { at: 0, part: 'day', circa: true } as const;
	expect(after([step('shift', { days: 1 })], { taken: day })).toEqual({ taken: { ...day, at: 86_400_000 } });
});

test('whatever stands for a parameter is checked before anything is planned', () => {
	const junk: readonly unknown[] = [undefined, null, 7, NaN, 'x'.repeat(3000), {}, [], true, '__proto__'];
	for (const { id, parameters } of operations)
		for (const { name } of parameters)
			for (const one of junk) {
				const steps = [step(id, { [name]: one }, [])];
				if (problems(steps).length > 0) continue;
				const plan = planner(steps, context);
				const values: Values = { title: 'x', taken: { at: 0 }, keywords: ['a'] };
				expect(() => plan(subjectOf(plainItem, { file: { at: '', values } }, 0, 1))).not.toThrow();
			}
	expect(problems([{ operation: 'nope', parameters: {} }])).toHaveLength(1);
});

test('what would not fit a field is a conflict, not a refusal of the whole', () => {
	const steps = [
		step('append', { field: 'title', text: 'x'.repeat(600) }),
		step('set', { field: 'city', value: 'Wien' })
	];
	const plan = planned(steps, { title: 'a' });
	expect(afterOf(plan)).toEqual({ city: 'Wien' });
	expect(plan.conflicts).toMatchObject([{ field: 'title', reason: 'badValue' }]);
});

test('a mark tells whether an item would become the same', () => {
	const plan = (values: Values) => planned([step('set', { field: 'title', value: 'x' })], values);
	expect(markOf(plan({ title: 'a' }))).toBe(markOf(plan({ title: 'a', city: 'b' })));
	expect(markOf(plan({ title: 'a' }))).not.toBe(markOf(plan({ title: 'b' })));
	expect(markOf(plan({}))).not.toBe(markOf(plan({ title: 'b' })));
	expect(markOf(plan({ title: 'x' }))).toBe(0);
});
