// The library worker's work: keeps the catalogue up to date, and answers.
import { AlbumTree } from '#lib/library/album-tree.ts';
import { tellCustomFields } from '#lib/library/custom-field.ts';
import type { Item, ItemId } from '#lib/library/item.ts';
import type { Aliases } from '#lib/library/query/aliases.ts';
import { fieldNamed } from '#lib/library/query/fields.ts';
import { withoutField } from '#lib/library/query/terms.ts';
import { rowsOf } from '#lib/search/bits.ts';
import { countRanges, countRounded, countValues } from '#lib/search/facets.ts';
import { likelyKeywords } from '#lib/search/likely-keywords.ts';
import { breathe } from '../breathe.ts';
import type { LibraryChange } from '../changes.ts';
import { countsOfAlbums, placesOfItems } from './albums.ts';
import { answer } from './answer.ts';
import { Catalogue, type ItemSource } from './catalogue.ts';
import { calendarOf, gearOf, placesOf, timelineOf, withTracks } from './browse.ts';
import { marksOf } from './marks.ts';
import { shapesOf } from './shapes.ts';
import type { FacetCount, FolderNode, LibraryService, Question, Tally } from './contract.ts';
import { folderTree } from './folders.ts';
import { momentAsked, Past } from './past.ts';
import type { Places } from './places.ts';
import type { Snapshots } from './snapshots.ts';
import { suggest } from './suggest.ts';
import { tally } from './tally.ts';
import { Tracks } from './tracks.ts';
import { readOnce } from '../read-once.ts';

export interface Library extends LibraryService {
	/** Takes note of a change; it shows in answers soon after. */
	changed(change: LibraryChange): void;
	/** Resolves when all changes noted so far are in. */
	settled(): Promise<void>;
}

export interface LibraryOptions {
	/** Milliseconds between two updates, but for the first few: a scan brings changes faster than a screen can show them. */
	readonly pause?: number;
	readonly now?: () => number;
	/** Where the library in memory is kept between visits; absent: it is read from rows each time. */
	readonly snapshots?: Snapshots;
	/** Told when the library begins to be read from its rows, which takes a while, and when it was. */
	readonly reading?: (now: boolean) => void;
}

const keptRows = 2000;
/** Of a field that is not counted with each answer so many values are counted. */
const valuesOfOwn = 200;
/** Updates that may come before their turn: what a person does, one thing after the other, is right at once. */
const early = 4;
/** What is asked of a query whose items are only counted. */
const plain = { sort: { by: 'taken', descending: true }, group: 'none', facets: [] } as const;

/** The library as it was kept, brought up to date, or else as its rows say. */
async function opened(
	source: ItemSource,
	snapshots: Snapshots | undefined,
	reading: LibraryOptions['reading']
): Promise<Catalogue> {
	const kept = await snapshots?.read();
	const catalogue = kept && (await Catalogue.from(kept, source));
	if (catalogue) return catalogue;
	snapshots?.outdated();
	reading?.(true);
	return Catalogue.read(source).finally(() => reading?.(false));
}

/** The library of a source of items. It is read at once; calls wait for it. */
export function libraryOver(
	source: ItemSource,
	{ pause = 250, now = Date.now, snapshots, reading }: LibraryOptions = {}
): Library {
	let generation = 1;
	let catalogue = opened(source, snapshots, reading);
	/** It could not be read, or not be brought up to date: it is read anew when it is asked for. */
	let broken = false;
	const held = (reading: Promise<Catalogue>): Promise<Catalogue> => {
		catalogue = reading;
		// Whoever asks is told of a failure.
		const ended = (failed: boolean) => () => {
			if (catalogue === reading) broken = failed;
		};
		reading.then(ended(false), ended(true));
		return reading;
	};
	held(catalogue)
		.then((read) => afterwards(read))
		.catch(() => undefined);
	/** All that is asked is asked of this. */
	const catalogueNow = (): Promise<Catalogue> => {
		if (!broken) return catalogue;
		broken = false;
		generation++;
		rowCache.clear();
		return held(Catalogue.read(source));
	};
	const watchers: ((generation: number) => void)[] = [];
	const rowCache = new Map<ItemId, Item>();
	let folders: { readonly generation: number; readonly tree: readonly FolderNode[] } | undefined;

	/** Read when first asked for, and again after entities changed. */
	const aliases = readOnce<Aliases>(() => source.aliases?.() ?? Promise.resolve(new Map()));
	const albums = readOnce(() => source.albums?.() ?? Promise.resolve(new AlbumTree([])));

	/** Told to this thread when first asked for, and again after entities changed. */
	const fieldsTold = readOnce(async () => {
		if (!source.customFields) return;
		tellCustomFields(await source.customFields());
		(await catalogueNow()).forgetOwn();
	});

	const changedItems = new Set<ItemId>();
	let changedAll = false;
	let changedEntities = false;
	let updating: Promise<void> | undefined;

	/** The past that is looked at, as long as it is. */
	const past = new Past(source);
	const before = (text: string) => momentAsked(text, now());
	/** The library that a question is about. */
	const asked = async ({ text }: Question): Promise<Catalogue> => {
		await fieldsTold.now();
		const read = await catalogueNow();
		const moment = before(text);
		const then = moment === undefined ? read : await past.at(moment, read, generation);
		then.tags.changed = tell;
		then.aliases = await aliases.now();
		then.albums = await albums.now();
		return then;
	};

	/** What the map shows: see `locate`. */
	let places: Places | undefined;
	let located: ReadonlySet<ItemId> = new Set();
	const tracks = source.tracks && new Tracks(source.tracks);

	/**
	 * What a question finds apart from what it says of some fields: each item, those in folded stacks too, as they are counted
	 * everywhere else.
	 */
	async function found(
		read: Catalogue,
		{ stacks: _folded, ...question }: Question,
		fields: readonly string[]
	): Promise<Uint32Array> {
		const text = fields.reduce(withoutField, question.text);
		return (await answer(read, { ...question, text, group: 'none', facets: [] }, generation, now())).ids;
	}

	/** When the next update would be due if none came before its turn. */
	let due = 0;
	/** @returns milliseconds to wait before the next update */
	function turn(at: number): number {
		due = Math.max(due, at) + pause;
		return due - at - early * pause;
	}

	/** There is more to answer, or something else. */
	function tell(): void {
		for (const watcher of watchers) watcher(generation);
	}

	/** What may wait until nobody does: packing, and keeping a copy. */
	async function afterwards(read: Catalogue): Promise<void> {
		await read.tidy();
		snapshots?.changed(read);
	}

	async function update(): Promise<void> {
		while (changedAll || changedEntities || changedItems.size > 0) {
			const all = changedAll;
			const ids = [...changedItems];
			changedAll = changedEntities = false;
			changedItems.clear();
			const before = await catalogue.catch(() => undefined);
			const changed = all ? undefined : await before?.update(source, ids);
			if (!changed) {
				const next = Catalogue.read(source);
				// The old one answers until the new one is read.
				if (before) await next.catch(() => undefined);
				await held(next).catch(() => undefined);
			}
			generation++;
			// Also what a tab changed that was closed before it could tell.
			if (!changed) rowCache.clear();
			else for (const id of changed) rowCache.delete(id);
			tell();
			const after = await catalogue.catch(() => undefined);
			if (after) await afterwards(after);
			const wait = turn(performance.now());
			if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
		}
	}

	return {
		async answer(question) {
			const moment = before(question.text);
			const found = await answer(await asked(question), question, generation, now());
			return moment === undefined ? found : { ...found, asof: moment };
		},

		async rows(ids, asof) {
			const then = asof === undefined ? undefined : await past.rowsAt(asof, await catalogueNow(), generation);
			if (then?.size) {
				const rows = await this.rows(ids.filter((id) => !then.has(id)));
				let at = 0;
				return ids.map((id) => (then.has(id) ? then.get(id) : rows[at++]));
			}
			const before = generation;
			const missing = ids.filter((id) => !rowCache.has(id));
			const found = missing.length > 0 ? await source.many(missing) : [];
			const fresh = new Map(missing.map((id, at) => [id, found[at]]));
			const rows = ids.map((id) => rowCache.get(id) ?? fresh.get(id));
			for (const row of rows) {
				// What was read before a change may be old by now.
				if (!row || before !== generation) continue;
				rowCache.delete(row.id);
				rowCache.set(row.id, row);
			}
			for (const id of rowCache.keys()) {
				if (rowCache.size <= keptRows) break;
				rowCache.delete(id);
			}
			return rows;
		},

		async suggest(text, caret) {
			await fieldsTold.now();
			return suggest(await catalogueNow(), text, caret);
		},

		async folders() {
			const read = await catalogueNow();
			if (folders?.generation !== generation) folders = { generation, tree: folderTree(read) };
			return folders.tree;
		},

		async keywords() {
			const { columns } = await catalogueNow();
			return countValues(columns, 'keyword', rowsOf(columns.live), Infinity);
		},

		async tally(texts, first) {
			const found: Tally[] = [];
			for (const text of texts) {
				// One after the other: whoever asks for what is shown need not wait for all.
				await breathe();
				found.push(await tally(await asked({ text, ...plain }), text, first, now()));
			}
			return found;
		},

		async playlist(file, about) {
			const { playlistIn } = await import('./playlist.ts');
			return playlistIn((await catalogueNow()).columns, file, about);
		},

		countsOfFields: async () => (await catalogueNow()).columns.openCounts(),

		async countsOfOwn(question, names) {
			const read = await asked(question);
			const { columns } = read;
			const counted = new Map<string, readonly FacetCount[]>();
			/** By the text that is left of the question: most fields are not spoken of in it, so that one answer is for all. */
			const rowsOfText = new Map<string, Promise<Uint32Array>>();
			const rowsFor = (name: string) => {
				const text = withoutField(question.text, name);
				let rows = rowsOfText.get(text);
				if (!rows) {
					rows = found(read, question, [name]).then((ids) =>
						Uint32Array.from(ids, (id) => columns.rowOf(id) ?? 0)
					);
					rowsOfText.set(text, rows);
				}
				return rows;
			};
			for (const name of names) {
				const field = fieldNamed(name);
				// What was told to the page may have changed since.
				if (!field?.read) continue;
				if (!columns.hasAny(name)) {
					counted.set(name, []);
					continue;
				}
				// Whoever asks what is shown need not wait for what stands beside it.
				await breathe();
				const rows = await rowsFor(name);
				counted.set(
					name,
					field.type.kind !== 'number'
						? countValues(columns, name, rows, valuesOfOwn)
						: field.type.names
							? countRanges(columns, field, rows)
							: field.type.rounds
								? countRounded(columns, name, rows, valuesOfOwn)
								: countValues(columns, name, rows, valuesOfOwn)
				);
			}
			return counted;
		},

		countsOfAlbums: async () => countsOfAlbums((await catalogueNow()).columns),

		placesByHand: async (ids, album) => placesOfItems((await catalogueNow()).columns, ids, album),

		likelyKeywords: async (ids, most) => likelyKeywords((await catalogueNow()).columns, ids, most),

		shapes: async (ids) => shapesOf((await catalogueNow()).columns, ids),

		async marks(ids) {
			await updating;
			return marksOf((await catalogueNow()).columns, ids);
		},

		timeline: async (ids) => timelineOf((await catalogueNow()).columns, ids),

		async calendar(question) {
			const read = await asked(question);
			return calendarOf(read.columns, await found(read, question, ['taken']));
		},

		async gear(question) {
			const read = await asked(question);
			const [cameras, lenses] = [
				await found(read, question, ['camera']),
				await found(read, question, ['lens'])
			];
			return {
				camera: gearOf(read.columns, cameras, 'camera'),
				lens: gearOf(read.columns, lenses, 'lens')
			};
		},

		async locate(question) {
			const read = await asked(question);
			const ids = await found(read, question, ['latitude', 'longitude']);
			places = placesOf(read.columns, ids);
			located = tracks ? withTracks(read.columns, ids) : located;
			return { count: places.count, without: ids.length - places.count, bounds: places.bounds };
		},

		clusters: (view, zoom) => Promise.resolve(places?.clusters(view, zoom) ?? []),

		async tracks(view, zoom, also) {
			const shown = await tracks?.inSight((id) => located.has(id), view, zoom, also);
			return shown ?? { tracks: [], more: 0 };
		},

		trackBox: async (id) => tracks?.boxOf(id),

		watch(changed) {
			watchers.push(changed);
			// What changed before it was watched was told to nobody.
			if (generation > 1 || broken) changed(generation);
			return Promise.resolve();
		},

		changed(change) {
			if ('all' in change || change.entities) {
				for (const read of [aliases, albums, fieldsTold]) read.forget();
				changedEntities = true;
			}
			tracks?.changed('all' in change ? 'all' : change.items);
			if ('all' in change) changedAll = true;
			else for (const id of change.items) changedItems.add(id);
			updating ??= update()
				// Storage failed midway: whoever asks next, which they are told to, has everything read anew.
				.catch(() => {
					broken = true;
					tell();
				})
				.finally(() => {
					updating = undefined;
				});
		},

		settled: async () => {
			await catalogue;
			await updating;
		}
	};
}
