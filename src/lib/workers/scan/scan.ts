/** One scan of one root. */
import { defaultRules, ignoreRules, type IgnoreRules } from '#lib/library/ignore-rules.ts';
import type { Root } from '#lib/library/root.ts';
import type { EditClock } from '#lib/library/edit.ts';
import { clockOf } from '#lib/storage/edits.ts';
import { failureOf } from '#lib/storage/failure.ts';
import { filesIn } from '#lib/storage/files.ts';
import { jobsIn } from '#lib/storage/jobs.ts';
import { logIn } from '#lib/storage/log.ts';
import { metaIn } from '#lib/storage/meta.ts';
import { handleOf, permissionFor } from '#lib/storage/root-files.ts';
import { rootsIn } from '#lib/storage/roots.ts';
import { toldTime } from '../measured.ts';
import { adopt } from './adopt.ts';
import { isWhole, scanJob, type ScanProgress, type ScanRequest } from './contract.ts';
import { Contents } from './contents.ts';
import type { Gate } from './gate.ts';
import { identify } from './identify.ts';
import { KnownFiles, type KnownIndex } from './known-files.ts';
import { Lane } from './lane.ts';
import { listing, RootGone, type Listed } from './listing.ts';
import type { FileRead, FileToRead } from './read-file.ts';
import { readWhole } from './read-together.ts';
import type { ScanNeeds } from './service.ts';
import { Sidecars } from './sidecars.ts';
import { storeBatch, type FileToStore } from './store.ts';
import { Tally } from './tally.ts';

/** Files asked for their size at once, files in one call of a reader, bytes after which fewer are enough, rows in one transaction. */
const stats = 8;
const readBatch = 32;
const readBytes = 8 << 20;
const storedRows = 250;
/** Rows that wait for the end of the scan: more are decided by what is known so far. */
const mostLate = 5000;
/** A batch is stored after this time even if it is small, so that the first pictures appear soon. */
const storedEvery = 700;
const reportedEvery = 200;

/** A file that was read, before its row is looked up. */
interface Taken {
	readonly read: FileRead<Uint8Array>;
	readonly known: KnownIndex | undefined;
	readonly file: File | undefined;
}

export class Scan {
	readonly #needs: ScanNeeds;
	readonly #request: ScanRequest;
	readonly #gate: Gate;
	readonly #now: () => number;
	readonly #report: (progress: ScanProgress) => void;
	readonly #signal: AbortSignal | undefined;
	readonly #tally: Tally;
	readonly #job: string;
	readonly #unlisted: string[] = [];
	#rules: IgnoreRules = ignoreRules([]);
	#known = new KnownFiles();
	#contents: Contents | undefined;
	#inbox = false;
	#clock: EditClock | undefined;
	#sidecars: Sidecars | undefined;
	/** How to get the sidecars that were listed. */
	readonly #beside = new Map<string, Listed>();
	#rows: Taken[] = [];
	#late: FileToStore[] = [];
	/** Files that are there again as they were. */
	#back: number[] = [];
	readonly #added: number[] = [];
	readonly #gone: number[] = [];
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
		this.#job = scanJob(request.root).id;
		this.#stored = now();
	}

	async run(): Promise<ScanProgress> {
		const { db } = this.#needs;
		const { root: id, only, within, inbox } = this.#request;
		const whole = isWhole(this.#request);
		try {
			const root = await rootsIn(db).get(id);
			if (!root) throw new DOMException('This folder is no longer part of the library', 'NotFoundError');
			if (root.scanned === undefined) this.#needs.prepare?.();
			if (whole) await jobsIn(db).put(scanJob(id));
			this.#gate.onchange = (paused) => {
				this.#tally.paused(paused);
				this.#tell(true);
				if (whole) void jobsIn(db).update(this.#job, { state: paused ? 'paused' : 'running' });
			};
			// A scan that is taken up paused was paused before there was anybody to tell.
			if (this.#gate.closed) this.#gate.onchange(true);
			const general = await metaIn(db).get('ignore');
			this.#rules = ignoreRules([...(general ?? defaultRules), ...(root.ignore ?? [])]);
			this.#inbox = inbox === 'all' || root.scanned !== undefined;
			this.#known = await KnownFiles.load(db, id, within);
			this.#contents = await Contents.ofEmpty(db);
			this.#clock = await clockOf(db);
			this.#sidecars = this.#sidecarsOf(root, this.#clock);
			await this.#readAll(root);
			if (!only) await this.#markGone(root);
			await this.#adopt();
			await this.#settleSidecars(root);
			if (whole) await rootsIn(db).scanned(id);
			this.#tally.end('done');
			if (whole) await jobsIn(db).end(this.#job);
		} catch (error) {
			await this.#stop(error);
		}
		this.#tell(true);
		return this.#tally.progress();
	}

	/** What was read so far is kept; a scan that a person cancelled is not taken up again. */
	async #stop(error: unknown): Promise<void> {
		const { db } = this.#needs;
		const cancelled = this.#signal?.aborted === true;
		const failure = failureOf(error);
		try {
			await this.#storing.catch(() => undefined);
			if (failure.cause !== 'quota') await this.#store(true);
			if (!cancelled && error instanceof RootGone) {
				const changed = await filesIn(db).markAbsent(this.#request.root);
				this.#tally.absent(changed.length);
				this.#announce(changed);
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

	async #readAll(root: Root): Promise<void> {
		const opening = new Lane(stats);
		const reading = new Lane(this.#needs.readers);
		let batch: FileToRead[] = [];
		let bytes = 0;
		const flush = () => {
			const files = batch;
			batch = [];
			bytes = 0;
			return files.length === 0 ? undefined : reading.add(() => this.#read(files));
		};
		try {
			const found = listing(root, this.#request, {
				rules: this.#rules,
				unlisted: (path) => this.#unlisted.push(path),
				signal: this.#signal
			});
			for await (const listed of found) {
				await this.#gate.pass(this.#signal);
				this.#tally.found();
				const known = this.#known.at(listed.path);
				if (known !== undefined) this.#known.see(known);
				if (this.#sidecars?.listed(listed.path)) {
					this.#beside.set(listed.path, listed);
					continue;
				}
				if (this.#request.namesOnly && known !== undefined && this.#known.isRead(known, listed.path)) {
					await this.#unchanged(known);
				} else {
					await opening.add(async () => {
						const file = await this.#open(listed, known, root);
						if (!file) return;
						batch.push({
							root: root.id,
							path: listed.path,
							file,
							...(listed.handle ? { handle: listed.handle } : {})
						});
						bytes += Math.min(file.size, readWhole);
						if (batch.length >= readBatch || bytes > readBytes) await flush();
					});
				}
				this.#tell();
			}
			await opening.end();
			this.#tally.walked();
			await flush();
			await reading.end();
			await this.#storing;
			await this.#store(true);
		} finally {
			// What is on its way would be stored after the scan has ended, and would be unknown to the next.
			await opening.idle();
			await reading.idle();
		}
	}

	/** The file, if it is new or changed. */
	async #open(listed: Listed, known: KnownIndex | undefined, root: Root): Promise<File | undefined> {
		const { path } = listed;
		const failed = { path, size: 0, modified: 0, status: 'failed' } as const;
		if (listed.failure) {
			this.#take({ ...failed, failure: listed.failure }, undefined);
			return undefined;
		}
		try {
			const file = listed.file ?? (await listed.handle?.getFile());
			if (!file) return undefined;
			const asRead = known !== undefined && !this.#request.only && this.#known.isRead(known, path);
			if (asRead && this.#known.isSame(known, file.size, file.lastModified)) {
				await this.#unchanged(known);
				return undefined;
			}
			return file;
		} catch (error) {
			const failure = failureOf(error);
			if (failure.cause === 'denied') await this.#checkAccess(root, error);
			this.#take({ ...failed, failure }, undefined);
			return undefined;
		}
	}

	/** A file that is as it was when it was read: one that was away or hidden is shown again. */
	async #unchanged(known: KnownIndex): Promise<void> {
		this.#tally.unchanged();
		if (this.#known.isPresent(known)) return;
		this.#back.push(this.#known.idOf(known));
		if (this.#back.length >= storedRows) await this.#bringBack();
	}

	async #bringBack(): Promise<void> {
		const back = this.#back;
		this.#back = [];
		if (back.length > 0) this.#announce(await filesIn(this.#needs.db).markPresent(back));
	}

	/** One file may be denied by the system; when the folder itself is, the scan ends and nothing is marked. */
	async #checkAccess(root: Root, error: unknown): Promise<void> {
		if (root.handle && (await permissionFor(root.handle)) !== 'granted') throw error;
	}

	async #read(files: readonly FileToRead[]): Promise<void> {
		await this.#gate.pass(this.#signal);
		const byPath = new Map(files.map(({ path, file }) => [path, file]));
		const reads = await toldTime('read', () => this.#needs.read(files, this.#signal));
		for (const read of reads) this.#take(read, byPath.get(read.path));
		this.#signal?.throwIfAborted();
		const due = this.#now() - this.#stored > storedEvery;
		if (this.#rows.length >= storedRows || due) await this.#storeMeanwhile();
		this.#tell();
	}

	#take(read: FileRead<Uint8Array>, file: File | undefined): void {
		if (read.status === 'ignored') {
			this.#tally.ignored();
			if (this.#known.at(read.path) === undefined) return;
		} else if (read.status === 'read') this.#tally.parsed(read.tags, read.size);
		else this.#tally.failed(read.failure);
		this.#rows.push({ read, known: this.#known.at(read.path), file });
	}

	/** Stores while more is read, but one batch at a time: who reads faster than the database writes waits for it. */
	async #storeMeanwhile(): Promise<void> {
		const before = this.#storing;
		this.#storing = before.then(() => this.#store(false));
		// It is told where the next batch, or the end of the scan, waits for it.
		this.#storing.catch(() => undefined);
		await before;
	}

	/** @param final nothing more comes: what was put off is decided now */
	async #store(final: boolean): Promise<void> {
		this.#stored = this.#now();
		await this.#bringBack();
		const rows = this.#rows;
		this.#rows = [];
		await this.#storeSome(await this.#withKnown(rows), false);
		if (!final && this.#late.length < mostLate) return;
		const late = this.#late;
		this.#late = [];
		await this.#storeSome(late, true);
	}

	async #storeSome(rows: readonly FileToStore[], final: boolean): Promise<void> {
		if (rows.length === 0) return;
		const { db } = this.#needs;
		const { root, within } = this.#request;
		const identities = await identify(db, rows, { partly: within !== undefined, final });
		this.#late.push(...identities.late);
		const late = new Set(identities.late);
		const clock = this.#clock ?? (await clockOf(db));
		const { changed, added } = await toldTime('store', () =>
			storeBatch(
				db,
				rows.filter((row) => !late.has(row)),
				{ root, now: Date.now(), identities, inbox: this.#inbox, clock, contents: this.#contents }
			)
		);
		for (const { read } of rows) if (read.status === 'read') this.#sidecars?.media(read.path);
		this.#added.push(...added);
		this.#announce(changed);
		if (identities.gone.length === 0) return;
		// Moved from a folder that this scan does not look at.
		const gone = identities.gone.map((file) => file.id);
		await this.#markAbsent(gone, 'absent');
	}

	/** Rows of files that were known, as they are now. */
	async #withKnown(rows: readonly Taken[]): Promise<FileToStore[]> {
		const ids = rows.map(({ known }) => (known === undefined ? 0 : this.#known.idOf(known)));
		const wanted = ids.filter((id) => id !== 0);
		const found = wanted.length > 0 ? await this.#needs.db.files.bulkGet(wanted) : [];
		const byId = new Map(wanted.map((id, index) => [id, found[index]]));
		const { root } = this.#request;
		return rows.map(({ read, file }, index) => ({ root, read, file, known: byId.get(ids[index] ?? 0) }));
	}

	/** Files that were there and were not listed are absent, but for those in folders that could not be listed. */
	async #markGone(root: Root): Promise<void> {
		const gone: Record<'absent' | 'ignored', number[]> = { absent: [], ignored: [] };
		for (const { id, path, state } of this.#known.unseen()) {
			if (this.#unlisted.some((folder) => path.startsWith(folder))) continue;
			const next = this.#rules.hidesFile(path) ? 'ignored' : 'absent';
			// Files that the page gives are only some of what was ever given.
			if (state === next || (next === 'absent' && !root.handle)) continue;
			this.#sidecars?.gone(path);
			gone[next].push(id);
			if (state === 'present') this.#tally.absent(1);
		}
		for (const state of ['absent', 'ignored'] as const) {
			const ids = gone[state];
			for (let from = 0; from < ids.length; from += storedRows) {
				const some = ids.slice(from, from + storedRows);
				await this.#markAbsent(some, state);
			}
		}
	}

	async #markAbsent(files: readonly number[], state: 'absent' | 'ignored'): Promise<void> {
		const changed = await filesIn(this.#needs.db).markAbsent(this.#request.root, files, state);
		if (state === 'absent') this.#gone.push(...changed);
		this.#announce(changed);
	}

	/** What was renamed and changed at once is no new item. */
	async #adopt(): Promise<void> {
		this.#announce(await adopt(this.#needs.db, this.#request.root, this.#added, this.#gone));
	}

	#sidecarsOf(root: Root, clock: EditClock): Sidecars {
		const { db, read } = this.#needs;
		return new Sidecars({
			db,
			root: root.id,
			clock,
			read: (files) => read(files, this.#signal),
			open: (path) => this.#openBeside(path, root),
			namesOnly: this.#request.namesOnly === true
		});
	}

	async #openBeside(path: string, root: Root): Promise<Omit<FileToRead, 'root'> | undefined> {
		const listed = this.#beside.get(path);
		try {
			if (listed?.file) return { path, file: listed.file };
			const handle = listed?.handle ?? (root.handle && (await handleOf(root.handle, path)));
			return handle && { path, handle, file: await handle.getFile() };
		} catch (error) {
			if (failureOf(error).cause === 'denied') await this.#checkAccess(root, error);
			return undefined;
		}
	}

	/** What stands beside media is looked at last; what stands alone is read as all else. */
	async #settleSidecars(root: Root): Promise<void> {
		const settled = await this.#sidecars?.settle();
		if (!settled) return;
		for (const read of settled.read) {
			if (read.status === 'read') this.#tally.parsed(read.tags, read.size);
			else if (read.status === 'failed') this.#tally.failed(read.failure);
		}
		for (let count = settled.unchanged; count > 0; count--) this.#tally.unchanged();
		this.#announce(settled.items);
		for (const path of settled.alone) {
			const listed = this.#beside.get(path);
			const file = listed && (await this.#open(listed, this.#known.at(path), root));
			if (file) await this.#read([{ root: root.id, path, file }]);
		}
		await this.#storing;
		await this.#store(true);
	}

	#announce(items: readonly number[]): void {
		if (items.length > 0) this.#needs.announce({ items });
	}

	#tell(always = false): void {
		const now = this.#now();
		if (!always && now - this.#reported < reportedEvery) return;
		this.#reported = now;
		this.#report(this.#tally.progress());
	}
}
