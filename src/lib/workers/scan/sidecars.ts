/**
 * XMP files beside media files: what they say counts before what the files say. They are looked at when all else of a
 * scan is stored, because only then is known what stands beside them; one that stands alone is a document.
 */
import type { Values } from '#lib/library/curation.ts';
import type { EditClock } from '#lib/library/edit.ts';
import { filesOfSidecar, isSidecarName, sidecarPaths, stemOf } from '#lib/library/sidecar.ts';
import { detailsTables, removeDetails } from '#lib/storage/details-pages.ts';
import { standIns } from '#lib/storage/files.ts';
import { checkRoot } from '#lib/storage/roots.ts';
import type { FileRow } from '#lib/storage/rows.ts';
import type { LibraryDb } from '#lib/storage/schema.ts';
import { write } from '#lib/storage/write.ts';
import { engineVersion, isUpToDate } from './engine-version.ts';
import type { FileRead, FileToRead } from './read-file.ts';
import { storeSaid, type Said } from './said.ts';

/** Files looked up or written in one go. */
const atOnce = 250;

export interface SidecarNeeds {
	readonly db: LibraryDb;
	readonly root: number;
	readonly clock: EditClock;
	readonly read: (files: readonly FileToRead[]) => Promise<FileRead<Uint8Array>[]>;
	/** A file of the root by its path; undefined where it cannot be had. */
	readonly open: (path: string) => Promise<Omit<FileToRead, 'root'> | undefined>;
	/** Whether files at known paths are taken as unchanged. */
	readonly namesOnly: boolean;
}

/** What came of it. */
export interface Settled {
	readonly items: readonly number[];
	/** Those that stand alone, to be read as what they are. */
	readonly alone: readonly string[];
	readonly read: readonly FileRead<Uint8Array>[];
	readonly unchanged: number;
}

/** The sidecars of one scan. */
export class Sidecars {
	readonly #needs: SidecarNeeds;
	/** Seen in this scan. */
	readonly #listed = new Set<string>();
	/** Were there, and are not. */
	readonly #gone = new Set<string>();
	/** Media files that are new, changed or there again. */
	readonly #media: string[] = [];
	readonly #readings = new Map<string, Promise<FileRead<Uint8Array> | undefined>>();

	constructor(needs: SidecarNeeds) {
		this.#needs = needs;
	}

	/** Takes note of a file that was listed. @returns whether it is left to `settle` */
	listed(path: string): boolean {
		if (!isSidecarName(path)) return false;
		this.#listed.add(path);
		return true;
	}

	/** Takes note of a file that is not there any more. */
	gone(path: string): void {
		if (isSidecarName(path)) this.#gone.add(path);
	}

	/** Takes note of a media file that was read, or is there again. */
	media(path: string): void {
		this.#media.push(path);
	}

	/** Brings all items of whose sidecars or files something changed up to date. */
	async settle(): Promise<Settled> {
		const alone: string[] = [];
		const touched = new Set<string>();
		let unchanged = 0;
		for (const some of parts([...this.#listed])) {
			const rows = await this.#rowsAt(some);
			const files = await Promise.all(some.map((path) => this.#filesOf(path)));
			const asRead = await Promise.all(
				some.map((path, index) => (files[index]?.length ?? 0) > 0 && this.#isAsRead(path, rows[index]))
			);
			const unreached = await this.#unreached(files.flat());
			for (const [index, path] of some.entries()) {
				const media = files[index] ?? [];
				if (media.length === 0) alone.push(path);
				else if (asRead[index] && !media.some((file) => unreached.has(file.path))) unchanged++;
				else media.forEach((file) => touched.add(file.path));
			}
		}
		for (const path of this.#gone) (await this.#filesOf(path)).forEach((file) => touched.add(file.path));
		for (const path of this.#media)
			if (!touched.has(path) && (await this.#mayHaveOne(path))) touched.add(path);

		const items: number[] = [];
		for (const some of parts([...touched])) items.push(...(await this.#bring(some)));
		const readings = await Promise.all(this.#readings.values());
		return { items, alone, read: readings.flatMap((read) => read ?? []), unchanged };
	}

	/** Media files that a sidecar speaks of, as far as the library knows them. */
	async #filesOf(sidecar: string): Promise<FileRow[]> {
		const base = stemOf(sidecar);
		const rows = await this.#needs.db.files
			.where('[root+path]')
			.between([this.#needs.root, base], [this.#needs.root, `${base}.\uffff`], true, true)
			.filter((row) => row.item !== undefined)
			.toArray();
		const spokenOf = new Set(
			filesOfSidecar(
				sidecar,
				rows.map((row) => row.path)
			)
		);
		return rows.filter((row) => spokenOf.has(row.path));
	}

	/** Of these media files those to which no sidecar has spoken yet: a scan that stored them ended before it settled them. */
	async #unreached(media: readonly FileRow[]): Promise<ReadonlySet<string>> {
		const { db, root } = this.#needs;
		const ids = media.map(({ state, item = -1 }) => (state === 'present' ? item : -1));
		const [items, curation] = await Promise.all([db.items.bulkGet(ids), db.curation.bulkGet(ids)]);
		const unreached = media.filter(({ path }, index) => {
			const item = items[index];
			return item?.root === root && item.path === path && !curation[index]?.sidecar;
		});
		return new Set(unreached.map(({ path }) => path));
	}

	async #isAsRead(path: string, row: FileRow | undefined): Promise<boolean> {
		if (row?.state !== 'present' || row.item !== undefined || !isUpToDate(row.engine, row.path)) return false;
		if (this.#needs.namesOnly) return true;
		const file = (await this.#needs.open(path))?.file;
		return file !== undefined && file.size === row.size && file.lastModified === row.modified;
	}

	/** Quick for the many files that have none. */
	async #mayHaveOne(media: string): Promise<boolean> {
		const { own, shared } = sidecarPaths(media);
		const paths = [...own, ...shared];
		if (paths.some((path) => this.#listed.has(path))) return true;
		return this.#needs.namesOnly || this.#media.length < atOnce
			? (await this.#rowsAt(paths)).some((row) => row !== undefined)
			: false;
	}

	/** Reads what counts now for these media files, and stores it. */
	async #bring(media: readonly string[]): Promise<readonly number[]> {
		const chosen = await Promise.all(media.map((path) => this.#sidecarOf(path)));
		const paths = [...new Set(chosen.flatMap((path) => path ?? []))];
		await Promise.all(paths.map((path) => this.#read(path)));
		const reads = new Map<string, FileRead<Uint8Array>>();
		for (const path of paths) {
			const read = await this.#read(path);
			if (read) reads.set(path, read);
		}
		const { db, root, clock } = this.#needs;
		return write(
			db,
			'relaxed',
			['roots', 'files', 'items', ...detailsTables, 'curation', 'edits'],
			async (through) => {
				await checkRoot(through, root);
				const lost = await storeFiles(through, root, [...reads.values()]);
				const files = await through.files.bulkGet(await idsAt(through, root, media));
				const rows = await through.items.bulkGet(files.map((file) => file?.item ?? -1));
				const said = media.flatMap((path, index): Said[] => {
					const item = rows[index];
					// Only the sidecar of the file that stands for an item speaks of it, and only while that is there.
					if (item?.root !== root || item.path !== path || files[index]?.state !== 'present') return [];
					const sidecar = chosen[index];
					const read = sidecar === undefined ? undefined : reads.get(sidecar);
					// One that cannot be read now says what it said.
					if (sidecar !== undefined && read?.status !== 'read') return [];
					const says: Values | undefined = read?.status === 'read' ? read.says : undefined;
					return [{ item, says, of: 'sidecar', ...(says && sidecar !== undefined ? { path: sidecar } : {}) }];
				});
				const items = await storeSaid(through, said, clock);
				await through.items.bulkPut([...items.values()]);
				return [...new Set([...items.keys(), ...lost])];
			}
		);
	}

	/** The sidecar that counts for a media file. */
	async #sidecarOf(media: string): Promise<string | undefined> {
		const { own, shared } = sidecarPaths(media);
		const ownOne = await this.#present(own);
		if (ownOne !== undefined) return ownOne;
		const sharedOne = await this.#present(shared);
		// `IMG_1.CR2.xmp` is not of `IMG_1.CR2.jpg` where there is an `IMG_1.CR2`.
		const [other] = sharedOne === undefined ? [] : await this.#rowsAt([stemOf(media)]);
		return other?.item === undefined ? sharedOne : undefined;
	}

	async #present(paths: readonly string[]): Promise<string | undefined> {
		const listed = paths.find((path) => this.#listed.has(path));
		if (listed !== undefined) return listed;
		const rows = await this.#rowsAt(paths);
		return rows.find((row) => row?.state === 'present' && !this.#gone.has(row.path))?.path;
	}

	/** Each is read once a scan. */
	#read(path: string): Promise<FileRead<Uint8Array> | undefined> {
		const known = this.#readings.get(path);
		if (known) return known;
		const reading = this.#readNow(path);
		this.#readings.set(path, reading);
		return reading;
	}

	async #readNow(path: string): Promise<FileRead<Uint8Array> | undefined> {
		const opened = await this.#needs.open(path);
		if (!opened) return undefined;
		const [read] = await this.#needs.read([{ root: this.#needs.root, ...opened }]);
		return read?.status === 'ignored' ? undefined : read;
	}

	async #rowsAt(paths: readonly string[]): Promise<(FileRow | undefined)[]> {
		const { db, root } = this.#needs;
		return Promise.all(paths.map((path) => db.files.get({ root, path })));
	}
}

async function idsAt(db: LibraryDb, root: number, paths: readonly string[]): Promise<number[]> {
	const rows = await Promise.all(paths.map((path) => db.files.get({ root, path })));
	return rows.map((row) => row?.id ?? -1);
}

/**
 * Sidecars are files without an item; one that was a document before is none any more.
 * @returns the items that changed by that
 */
async function storeFiles(
	db: LibraryDb,
	root: number,
	reads: readonly FileRead<Uint8Array>[]
): Promise<readonly number[]> {
	const lost: number[] = [];
	for (const read of reads) {
		const known = await db.files.get({ root, path: read.path });
		if (known?.item !== undefined) lost.push(known.item);
		const { path, size, modified } = read;
		const row: Omit<FileRow, 'id'> & { id?: number } = {
			...(known ? { id: known.id } : {}),
			...{ root, path, size, modified, engine: engineVersion },
			...(read.status === 'failed'
				? { state: 'failed' as const, failure: read.failure }
				: { state: 'present' as const })
		};
		// Rows without an id get one from the table.
		await db.files.put(row as FileRow);
	}
	return forgetDocuments(db, lost);
}

/** Documents that are sidecars now: nobody said anything of them, and no other file holds them. */
async function forgetDocuments(db: LibraryDb, ids: readonly number[]): Promise<readonly number[]> {
	if (ids.length === 0) return [];
	const items = await db.items.bulkGet([...ids]);
	const forgotten: number[] = [];
	for (const item of items) {
		if (!item) continue;
		const held = await db.files.where('item').equals(item.id).count();
		if (held === 0 && item.edited === undefined) forgotten.push(item.id);
	}
	await db.items.bulkDelete(forgotten);
	await removeDetails(db, forgotten);
	await db.curation.bulkDelete(forgotten);
	return [...forgotten, ...(await standIns(db, ids))];
}

function* parts<T>(list: readonly T[]): Generator<T[]> {
	for (let from = 0; from < list.length; from += atOnce) yield list.slice(from, from + atOnce);
}
