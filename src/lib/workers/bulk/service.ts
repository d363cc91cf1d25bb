/** Plans what a bulk run would do to each item, and keeps that for the page to look at a window of it. */
import { curationField, isSet, type Element, type FieldName, type Value } from '#lib/library/curation.ts';
import { tellCustomFields } from '#lib/library/custom-field.ts';
import { markOf } from '#lib/library/bulk/mark.ts';
import type { ChosenPhoto, LibraryLook, LocatedItem, Overview } from '#lib/library/bulk/operation.ts';
import { needPlaces, operationOf } from '#lib/library/bulk/operations.ts';
import {
	checkSteps,
	givenTo,
	overviewAt,
	planner,
	subjectOf,
	type ItemPlan
} from '#lib/library/bulk/steps.ts';
import type { Gazetteer } from '#lib/library/gazetteer.ts';
import { effective } from '#lib/library/effective.ts';
import { BadTrack } from '#lib/library/tracks/markup.ts';
import { largestTrackFile, readTrack } from '#lib/library/tracks/read.ts';
import { joined, type Track } from '#lib/library/tracks/track.ts';
import { curationOf } from '#lib/storage/curation.ts';
import { entitiesIn } from '#lib/storage/entities.ts';
import { manyOf } from '#lib/storage/many.ts';
import { presetsIn } from '#lib/storage/presets.ts';
import type { LibraryDb } from '#lib/storage/schema.ts';
import type { BulkPreviewService, Preview, PreviewRow, RowFilter, RowStatus } from './contract.ts';

const itemsAtOnce = 500;
const longestShown = 300;

interface Planned extends Omit<ItemPlan, 'wishes'> {
	readonly item: number;
	readonly name: string;
}

/** A line by the place of its item, and which of the item's lines it is. */
type Lines = Record<RowFilter, number[]>;
/** Lines that one item can have. */
const linesOfItem = 64;

/** @param load the gazetteer, for operations that need it */
export function bulkPreview(db: LibraryDb, load: () => Promise<Gazetteer> = gazetteer): BulkPreviewService {
	let items: readonly number[] = [];
	let overview: Overview = { count: 0 };
	let planned: Planned[] = [];
	let lines = noLines();

	return {
		async open(given) {
			items = [...given];
			[planned, lines] = [[], noLines()];
			let earliest = Infinity;
			let latest = -Infinity;
			let count = 0;
			for (const part of parts(items)) {
				for (const item of await manyOf(db.items, part)) {
					if (!item) continue;
					count++;
					if (item.taken === undefined || item.takenPart !== undefined) continue;
					earliest = Math.min(earliest, item.taken);
					latest = Math.max(latest, item.taken);
				}
			}
			overview = { count, ...(earliest <= latest ? { earliest, latest } : {}) };
			return overview;
		},

		async preview({ steps, language, now }, report, signal) {
			tellCustomFields(await entitiesIn(db).all('fields'));
			const problems = checkSteps(steps, overview);
			const nothing = { all: 0, changed: 0, unchanged: 0, conflict: 0 };
			const none = { rows: nothing, changed: 0, conflicts: 0, steps, marks: new Float64Array() };
			if (problems.length > 0) return { ...none, problems };
			const prepared = await Promise.all(
				steps.map(async (step, at) => {
					const operation = operationOf(step.operation);
					if (!operation?.prepare) return step;
					const given = givenTo(operation, step.parameters);
					return {
						...step,
						prepared: await operation.prepare(given, lookIn(db), overviewAt(steps, at, overview))
					};
				})
			);
			const places = needPlaces(steps) ? await load() : undefined;
			signal.throwIfAborted();
			const plan = planner(prepared, { language, now, spent: { steps: 0 }, ...(places && { places }) });
			const [all, found] = [[] as Planned[], noLines()];
			const marks = new Float64Array(items.length);
			let [changed, conflicts, done] = [0, 0, 0];
			for (const part of parts(items)) {
				signal.throwIfAborted();
				const [rows, said] = await Promise.all([manyOf(db.items, part), manyOf(db.curation, part)]);
				rows.forEach((item, at) => {
					const place = done + at;
					if (!item) return;
					const one = plan(subjectOf(item, curationOf(item, said[at]), place, items.length));
					marks[place] = markOf(one);
					if (one.changes.length > 0) changed++;
					if (one.conflicts.length > 0) conflicts++;
					addLines(found, all.length, one);
					all.push({ item: item.id, name: item.name, changes: one.changes, conflicts: one.conflicts });
				});
				done += part.length;
				report(done, items.length);
			}
			[planned, lines] = [all, found];
			const counts = Object.fromEntries(
				Object.entries(found).map(([name, those]) => [name, those.length])
			) as Preview['rows'];
			return { problems, rows: counts, changed, conflicts, steps: prepared, marks };
		},

		async photos(count, beside) {
			const ids = [...new Set([...beside, ...items.slice(0, count)])];
			const [rows, said] = await Promise.all([manyOf(db.items, ids), manyOf(db.curation, ids)]);
			return rows.flatMap((item, at): ChosenPhoto[] => {
				if (!item) return [];
				const { id, name, camera } = item;
				const values = effective(curationOf(item, said[at]));
				return [{ id, name, ...(camera === undefined ? {} : { camera }), values }];
			});
		},

		async track(files) {
			const tracks: Track[] = [];
			for (const file of files) {
				if (file.size > largestTrackFile) throw new BadTrack(`${file.name}: too large`);
				tracks.push(readTrack(file.name, await file.text()));
			}
			return joined(tracks);
		},

		rows: (filter, from, count) =>
			Promise.resolve(
				lines[filter].slice(from, from + count).flatMap((line) => {
					const one = planned[Math.floor(line / linesOfItem)];
					return one ? rowOf(one, line % linesOfItem) : [];
				})
			)
	};
}

async function gazetteer(): Promise<Gazetteer> {
	const { loadGazetteer } = await import('../places/load.ts');
	return loadGazetteer();
}

const noLines = (): Lines => ({ all: [], changed: [], unchanged: [], conflict: [] });

function addLines(lines: Lines, at: number, { changes, conflicts }: ItemPlan): void {
	let line = at * linesOfItem;
	const add = (status: RowStatus): void => {
		lines.all.push(line);
		lines[status].push(line++);
	};
	changes.forEach(() => add('changed'));
	conflicts.slice(0, linesOfItem - changes.length).forEach(() => add('conflict'));
	if (changes.length + conflicts.length === 0) add('unchanged');
}

function rowOf({ item, name, changes, conflicts }: Planned, line: number): PreviewRow {
	const change = changes[line];
	if (change) {
		const { field, before, after } = change;
		return { item, name, status: 'changed', field, before: print(field, before), after: print(field, after) };
	}
	const conflict = conflicts[line - changes.length];
	if (!conflict) return { item, name, status: 'unchanged' };
	const { field, reason, about } = conflict;
	return { item, name, status: 'conflict', field, reason, ...(about === undefined ? {} : { about }) };
}

function print(field: FieldName, value: Value | readonly Element[] | undefined): string {
	if (value === undefined) return '';
	const printed = curationField(field).print;
	const text = isSet(field) ? (value as readonly Element[]).map(printed).join(', ') : printed(value as Value);
	return text.length > longestShown ? `${text.slice(0, longestShown)}…` : text;
}

function* parts(items: readonly number[]): Generator<readonly number[]> {
	for (let from = 0; from < items.length; from += itemsAtOnce) yield items.slice(from, from + itemsAtOnce);
}

/** Items that are read at once, where all are. */
const page = 5000;

function lookIn(db: LibraryDb): LibraryLook {
	return {
		codes: () => presetsIn(db).codes(),
		async located() {
			const found: LocatedItem[] = [];
			let last = 0;
			for (;;) {
				const rows = await db.items.where('id').above(last).limit(page).toArray();
				for (const { id, taken, takenPart, latitude, longitude, altitude } of rows) {
					if (taken === undefined || takenPart !== undefined) continue;
					if (latitude === undefined || longitude === undefined) continue;
					found.push({
						id,
						taken,
						latitude,
						longitude,
						...(altitude === undefined ? {} : { altitude })
					});
				}
				last = rows.at(-1)?.id ?? last;
				if (rows.length < page) return found;
			}
		}
	};
}
