/**
 * Scans a root into the library: walk, compare with what is known, read what is new or changed, store in batches.
 *
 * Nothing is ever deleted: a file that is gone makes its item absent, and only where its folder could be listed (or the
 * root as a whole is gone). A scan that was cut off is simply run again: what it stored counts as unchanged.
 */
import type { Root } from '#lib/library/root.ts';
import { failureOf } from '#lib/storage/failure.ts';
import { filesIn } from '#lib/storage/files.ts';
import { jobsIn } from '#lib/storage/jobs.ts';
import { logIn } from '#lib/storage/log.ts';
import { handleOf, permissionFor } from '#lib/storage/root-files.ts';
import { rootsIn } from '#lib/storage/roots.ts';
import type { FileRow, LibraryDb } from '#lib/storage/schema.ts';
import type { LibraryChange } from '../changes.ts';
import type { ScanProgress, ScanRequest, ScanService } from './contract.ts';
import { Lane } from './lane.ts';
import { scanLockName } from './lock.ts';
import { engineVersion } from './engine-version.ts';
import type { FileRead, FileToRead } from './read-file.ts';
import { storeBatch, type FileToStore } from './store.ts';
import { Tally } from './tally.ts';
import { walk } from './walk.ts';

export interface ScanNeeds {
	readonly db: LibraryDb;
	/** Reads files in another thread, details coded for storage. */
	readonly read: (files: readonly FileToRead[], signal?: AbortSignal) => Promise<FileRead<Uint8Array>[]>;
	/** How many calls of `read` may be under way. */
	readonly readers: number;
	readonly announce: (change: LibraryChange) => void;
	/** One scan of a root at a time over all tabs; absent where the browser has no Web Locks. */
	readonly locks?: Pick<LockManager, 'request'>;
	/** Milliseconds, for the rate. */
	readonly now?: () => number;
}

/** Files asked for their size at once, files in one call of a reader, rows in one transaction. */
const stats = 8;
const readBatch = 16;
const storedRows = 500;
/** A batch is stored after this time even if it is small, so that the first pictures appear soon. */
const storedEvery = 700;
const reportedEvery = 200;

/** A file as listed: how to get it, and the File where the page gave it. */
interface Listed {
	readonly path: string;
	readonly handle?: FileSystemFileHandle;
	readonly file?: File;
}

export function scanInto(needs: ScanNeeds): ScanService {
	const gates = new Map<number, Gate>();
	const now = needs.now ?? (() => performance.now());

	return {
		async scan(request, report, signal) {
			const refused = () => {
				const tally = new Tally(request.root, now);
				tally.end('failed', { busy: true });
				return tally.progress();
			};
			if (gates.has(request.root)) return refused();
			const gate = new Gate();
			gates.set(request.root, gate);
			try {
				const run = () => new Scan(needs, request, gate, now, report, signal).run();
				if (!needs.locks) return await run();
				return await needs.locks.request(scanLockName(request.root), { ifAvailable: true }, (lock) =>
					lock ? run() : refused()
				);
			} finally {
				gates.delete(request.root);
			}
		},
		pause: (root) => gates.get(root)?.close(),
		resume: (root) => gates.get(root)?.open()
	};
}

/** Where a paused scan waits. */
class Gate {
	#opened: Promise<void> | undefined;
	#open: (() => void) | undefined;
	onchange: (paused: boolean) => void = () => undefined;

	get closed(): boolean {
		return this.#opened !== undefined;
	}
	close(): void {
		if (this.#opened) return;
		this.#opened = new Promise((open) => (this.#open = open));
		this.onchange(true);
	}
	open(): void {
		if (!this.#opened) return;
		this.#opened = undefined;
		this.#open?.();
		this.onchange(false);
	}
	async pass(signal: AbortSignal | undefined): Promise<void> {
		while (this.#opened && !signal?.aborted) await Promise.race([this.#opened, aborted(signal)]);
		signal?.throwIfAborted();
	}
}

function aborted(signal: AbortSignal | undefined): Promise<void> {
	return new Promise((resolve) => {
		signal?.addEventListener('abort', () => resolve(), { once: true });
	});
}

/** One scan of one root. */
class Scan {
	readonly #needs: ScanNeeds;
	readonly #request: ScanRequest;
	readonly #gate: Gate;
	readonly #now: () => number;
	readonly #report: (progress: ScanProgress) => void;
	readonly #signal: AbortSignal | undefined;
	readonly #tally: Tally;
	readonly #job: string;
	readonly #seen = new Set<number>();
	readonly #unlisted: string[] = [];
	#known = new KnownFiles([]);
	#rows: FileToStore[] = [];
	#storing: Promise<void> = Promise.resolve();
	#stored: number;
	#reported = 0;

	constructor(
		needs: ScanNeeds,
		request: ScanRequest,
		gate: Gate,
		now: () => number,
		report: (progress: ScanProgress) => void,
		signal: AbortSignal | undefined
	) {
		this.#needs = needs;
		this.#request = request;
		this.#gate = gate;
		this.#now = now;
		this.#report = report;
		this.#signal = signal;
		this.#tally = new Tally(request.root, now);
		this.#job = `scan:${request.root}`;
		this.#stored = now();
	}

	async run(): Promise<ScanProgress> {
		const { db } = this.#needs;
		const { root: id } = this.#request;
		try {
			const root = await rootsIn(db).get(id);
			if (!root) throw new DOMException('This folder is no longer part of the library', 'NotFoundError');
			await jobsIn(db).put({ id: this.#job, kind: 'scan', root: id, state: 'running', started: Date.now() });
			this.#gate.onchange = (paused) => {
				this.#tally.paused(paused);
				this.#tell(true);
				void jobsIn(db).update(this.#job, { state: paused ? 'paused' : 'running' });
			};
			// A scan that is taken up paused was paused before there was anybody to tell.
			if (this.#gate.closed) this.#gate.onchange(true);
			this.#known = new KnownFiles(await filesIn(db).of(id));
			await this.#readAll(this.#listing(root), root);
			if (root.handle && !this.#request.only) await this.#markGone();
			await rootsIn(db).scanned(id);
			this.#tally.end('done');
			await jobsIn(db).end(this.#job);
		} catch (error) {
			await this.#stop(error);
		}
		this.#tell(true);
		return this.#tally.progress();
	}

	/** What was read so far is kept; a scan that a person cancelled is not taken up again. */
	async #stop(error: unknown): Promise<void> {
		const { db, announce } = this.#needs;
		const cancelled = this.#signal?.aborted === true;
		const failure = failureOf(error);
		try {
			await this.#storing.catch(() => undefined);
			if (failure.cause !== 'quota') await this.#store();
			if (!cancelled && error instanceof RootGone) {
				const changed = await filesIn(db).markAbsent(this.#request.root);
				this.#tally.absent(changed.length);
				if (changed.length > 0) announce({ items: changed });
			}
			await jobsIn(db).end(this.#job);
			if (!cancelled) {
				await logIn(db).add({
					kind: 'error',
					what: 'scan.failed',
					detail: `${failure.cause}: ${failure.detail ?? ''}`
				});
			}
		} catch {
			// The storage itself fails (full, or a newer tab owns it): the first error is the one to tell.
		}
		this.#tally.end(cancelled ? 'cancelled' : 'failed', cancelled ? {} : { failure });
	}

	/** All files of this scan, from the page or by walking. */
	async *#listing(root: Root): AsyncGenerator<Listed> {
		const { files, only } = this.#request;
		const wanted = only && new Set(only);
		if (files) {
			for (const listed of files) if (!wanted || wanted.has(listed.path)) yield listed;
			return;
		}
		const { handle } = root;
		if (!handle) throw new DOMException(`The files of ${root.name} must be chosen again`, 'NotFoundError');
		if (only) {
			for (const path of only) yield* this.#openOne(handle, path);
			return;
		}
		try {
			yield* walk(handle, (path) => this.#unlisted.push(path), this.#signal);
		} catch (error) {
			throw error instanceof Error && error.name === 'NotFoundError' ? new RootGone(error.message) : error;
		}
	}

	async *#openOne(folder: FileSystemDirectoryHandle, path: string): AsyncGenerator<Listed> {
		try {
			yield { path, handle: await handleOf(folder, path) };
		} catch (error) {
			this.#tally.found();
			this.#take({ path, size: 0, modified: 0, status: 'failed', failure: failureOf(error) });
		}
	}

	async #readAll(listing: AsyncIterable<Listed>, root: Root): Promise<void> {
		const opening = new Lane(stats);
		const reading = new Lane(this.#needs.readers);
		let batch: FileToRead[] = [];
		const flush = () => {
			const files = batch;
			batch = [];
			return files.length === 0 ? undefined : reading.add(() => this.#read(files));
		};
		for await (const listed of listing) {
			await this.#gate.pass(this.#signal);
			this.#tally.found();
			await opening.add(async () => {
				const file = await this.#open(listed, root);
				if (!file) return;
				batch.push({
					root: root.id,
					path: listed.path,
					file,
					...(listed.handle ? { handle: listed.handle } : {})
				});
				if (batch.length >= readBatch) await flush();
			});
			this.#tell();
		}
		await opening.end();
		this.#tally.walked();
		await flush();
		await reading.end();
		await this.#storing;
		await this.#store();
	}

	/** The file, if it is new or changed. */
	async #open(listed: Listed, root: Root): Promise<File | undefined> {
		const known = this.#known.at(listed.path);
		if (known) this.#seen.add(known.id);
		try {
			const file = listed.file ?? (await listed.handle?.getFile());
			if (!file) return undefined;
			if (known && !this.#request.only && isUnchanged(known, listed.path, file)) {
				this.#tally.unchanged();
				return undefined;
			}
			return file;
		} catch (error) {
			const failure = failureOf(error);
			if (failure.cause === 'denied') await this.#checkAccess(root, error);
			this.#take({ path: listed.path, size: 0, modified: 0, status: 'failed', failure });
			return undefined;
		}
	}

	/** One file may be denied by the system; when the folder itself is, the scan ends and nothing is marked. */
	async #checkAccess(root: Root, error: unknown): Promise<void> {
		if (root.handle && (await permissionFor(root.handle)) !== 'granted') throw error;
	}

	async #read(files: readonly FileToRead[]): Promise<void> {
		await this.#gate.pass(this.#signal);
		for (const read of await this.#needs.read(files, this.#signal)) this.#take(read);
		this.#signal?.throwIfAborted();
		const due = this.#now() - this.#stored > storedEvery;
		if (this.#rows.length >= storedRows || due) await this.#storeMeanwhile();
		this.#tell();
	}

	#take(read: FileRead<Uint8Array>): void {
		if (read.status === 'ignored') {
			this.#tally.ignored();
			return;
		}
		if (read.status === 'read') this.#tally.parsed(read.tags, read.size);
		else this.#tally.failed(read.failure);
		this.#rows.push({ read, known: this.#known.at(read.path) });
	}

	/** Stores while more is read, but one batch at a time: who reads faster than the database writes waits for it. */
	async #storeMeanwhile(): Promise<void> {
		const before = this.#storing;
		this.#storing = before.then(() => this.#store());
		// It is told where the next batch, or the end of the scan, waits for it.
		this.#storing.catch(() => undefined);
		await before;
	}

	async #store(): Promise<void> {
		this.#stored = this.#now();
		if (this.#rows.length === 0) return;
		const rows = this.#rows;
		this.#rows = [];
		const items = await storeBatch(this.#needs.db, this.#request.root, rows, Date.now());
		if (items.length > 0) this.#needs.announce({ items });
	}

	/** Files that were there and were not listed are absent, but for those in folders that could not be listed. */
	async #markGone(): Promise<void> {
		const gone = this.#known.rows.filter(
			(row) =>
				row.state !== 'absent' &&
				!this.#seen.has(row.id) &&
				!this.#unlisted.some((folder) => row.path.startsWith(folder))
		);
		if (gone.length === 0) return;
		const changed = await filesIn(this.#needs.db).markAbsent(
			this.#request.root,
			gone.map((row) => row.id)
		);
		this.#tally.absent(gone.filter((row) => row.state === 'present').length);
		if (changed.length > 0) this.#needs.announce({ items: changed });
	}

	#tell(always = false): void {
		const now = this.#now();
		if (!always && now - this.#reported < reportedEvery) return;
		this.#reported = now;
		this.#report(this.#tally.progress());
	}
}

/** The root itself is not there: unplugged, renamed or deleted. */
class RootGone extends Error {
	override readonly name = 'NotFoundError';
}

function isUnchanged(known: FileRow, path: string, file: File): boolean {
	return (
		known.path === path &&
		known.state === 'present' &&
		known.size === file.size &&
		known.modified === file.lastModified &&
		known.engine === engineVersion
	);
}

/** The files a root had, by path. Systems spell accents in two ways, so names are compared in one (NFC). */
class KnownFiles {
	readonly rows: readonly FileRow[];
	readonly #exact = new Map<string, FileRow>();
	readonly #folded = new Map<string, FileRow>();
	readonly #claimed = new Map<number, string>();

	constructor(rows: readonly FileRow[]) {
		this.rows = rows;
		for (const row of rows) {
			this.#exact.set(row.path, row);
			const folded = row.path.normalize('NFC');
			// Two files may differ in spelling only; then neither stands for the other.
			if (this.#folded.has(folded)) this.#folded.delete(folded);
			else this.#folded.set(folded, row);
		}
	}

	/** The row of a path; each row serves one path, the first that asks. */
	at(path: string): FileRow | undefined {
		const row = this.#exact.get(path) ?? this.#folded.get(path.normalize('NFC'));
		if (!row) return undefined;
		const claimed = this.#claimed.get(row.id);
		if (claimed !== undefined && claimed !== path) return undefined;
		this.#claimed.set(row.id, path);
		return row;
	}
}
