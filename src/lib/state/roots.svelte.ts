/** The places files come from, and the verbs a person has for them. */
import { liveQuery } from 'dexie';
import type { Item } from '#lib/library/item.ts';
import type { Root, RootAccess } from '#lib/library/root.ts';
import {
	accessOf,
	canPickFolders,
	type Given,
	givenByDrop,
	givenByInput,
	keepFiles,
	keptFolderName,
	keptLibrary,
	pickFolder,
	requestAccess
} from '#lib/platform/folders.ts';
import { filesIn } from '#lib/storage/files.ts';
import { openFile, provideFiles } from '#lib/storage/root-files.ts';
import { rootsIn } from '#lib/storage/roots.ts';
import { announceChange } from '#lib/workers/changes.ts';
import type { ScanRequest } from '#lib/workers/scan/contract.ts';
import { libraryDb } from './db.ts';
import { demoAt, forgetDemo, type Demo } from './demo.ts';
import { type GivenFolder, groupFiles } from './given-files.ts';
import { words } from './messages/words.svelte.ts';
import type { Notices } from './notices.svelte.ts';
import { holdSession, sessionIsHeld } from './session-lock.ts';
import type { Scans } from './scans.svelte.ts';

export class Roots {
	/** undefined until storage has been read. */
	list = $state.raw<readonly Root[] | undefined>(undefined);
	access = $state.raw<ReadonlyMap<number, RootAccess>>(new Map());
	/** Copying into the browser: how far, by root. */
	keeping = $state.raw<ReadonlyMap<number, { done: number; total: number }>>(new Map());
	/** Shows a folder of the library; given by the app. */
	onshow: (folder: { root: number; path: string; recursive: boolean }) => void = () => undefined;
	/** Waits until a new root is watched; given by the app. */
	watched: (root: number) => Promise<void> = () => Promise.resolve();
	/** Address of the demo library; given by the app, which knows its base path. */
	demoBase = '/demo/';
	readonly #scans: Scans;
	readonly #notices: Notices;
	/** Files of this visit, by root and path. */
	readonly #given = new Map<number, Map<string, File>>();
	#demo: Demo | undefined;
	/** Looks at which roots can be read: begun so far, and the last that told. */
	#looks = 0;
	#seen = 0;

	constructor(scans: Scans, notices: Notices) {
		this.#scans = scans;
		this.#notices = notices;
		scans.filesOf = (root) => this.#filesFor(root);
	}

	/** Roots that one click gives back. */
	get asking(): Root[] {
		return (this.list ?? []).filter((root) => this.access.get(root.id) === 'ask');
	}

	/** Roots that the browser refuses to read, and will until the person changes its settings. */
	get refused(): Root[] {
		return (this.list ?? []).filter((root) => this.access.get(root.id) === 'denied');
	}

	/** Whether this browser can keep a folder open. */
	get hasPicker(): boolean {
		return canPickFolders();
	}

	named(id: number): string | undefined {
		return this.list?.find((root) => root.id === id)?.name;
	}

	/** Reads the roots and follows what scans and other tabs change of them. */
	async start(): Promise<void> {
		this.list = await rootsIn(libraryDb()).all();
		await this.#endSessions(this.list);
		await this.checkAccess();
		liveQuery(() => rootsIn(libraryDb().strict).all()).subscribe({
			next: (list) => {
				this.list = list;
				void this.checkAccess();
			},
			error: (error) => this.#notices.problem(error)
		});
	}

	/** Looks which roots can be read now; asks nobody. */
	async checkAccess(): Promise<void> {
		const look = ++this.#looks;
		const list = this.list ?? [];
		const states = await Promise.all(list.map((root) => accessOf(root, this.#given.has(root.id))));
		// A drive that sleeps takes its time: what was seen since, of more roots perhaps, counts.
		if (look < this.#seen) return;
		this.#seen = look;
		this.access = new Map(list.map((root, index) => [root.id, states[index] ?? 'gone']));
	}

	/** The browser's picker. Where there is none, the caller opens the folder input instead. */
	async openFolder(): Promise<void> {
		try {
			const folder = await pickFolder();
			if (folder) await this.addFolder(folder);
		} catch (error) {
			this.#notices.problem(error);
		}
	}

	/** Everything dropped: folders are opened in place where the browser can. */
	async addDropped(event: DragEvent): Promise<void> {
		try {
			await this.#add(await givenByDrop(event));
		} catch (error) {
			this.#notices.problem(error);
		}
	}

	/** What was chosen in a file input, with the paths that a folder input gives. */
	async addChosen(input: HTMLInputElement): Promise<void> {
		await this.#add(givenByInput(input));
	}

	/** Loose files: of the clipboard, or shared to the app. */
	async addFiles(files: readonly File[]): Promise<void> {
		await this.#add({
			folders: [],
			files: files.map((file) => ({ path: file.name, file })),
			refused: []
		});
	}

	/** Files that the installed app was opened with. */
	async addHandles(handles: readonly FileSystemFileHandle[]): Promise<void> {
		try {
			await this.addFiles(await Promise.all(handles.map((handle) => handle.getFile())));
		} catch (error) {
			this.#notices.problem(error);
		}
	}

	/** Opens a folder in place: one root however often it is opened, and none of its own inside another. */
	async addFolder(handle: FileSystemDirectoryHandle): Promise<void> {
		const text = words().sources;
		const others = (this.list ?? []).filter((root) => root.kind === 'folder');
		for (const other of others) {
			const way = await other.handle?.resolve(handle);
			if (!way) continue;
			if (way.length === 0) {
				this.#notices.say({ tone: 'plain', text: text.alreadyOpen(other.name) });
				await rootsIn(libraryDb()).reconnect(other.id, handle);
				await this.checkAccess();
				void this.rescan(other.id);
				return;
			}
			this.#notices.say({
				tone: 'plain',
				text: text.inside(handle.name, other.name),
				action: {
					label: text.show,
					run: () => this.onshow({ root: other.id, path: way.join('/'), recursive: true })
				}
			});
			void this.rescan(other.id);
			return;
		}
		const id = await rootsIn(libraryDb()).add({ kind: 'folder', name: handle.name, handle });
		await this.#sayContained(handle, others);
		await this.#refresh();
		// What changes from now on is told: the scan need not see it.
		await this.watched(id);
		void this.#scans.scan({ root: id });
	}

	/** The demo library, served with the app. */
	async openDemo(): Promise<void> {
		const known = this.list?.find((root) => root.kind === 'demo');
		try {
			await this.#demoFiles().list();
		} catch {
			this.#notices.say({ tone: 'bad', text: words().sources.demoMissing });
			return;
		}
		const id =
			known?.id ?? (await rootsIn(libraryDb()).add({ kind: 'demo', name: words().sources.demoName }));
		await this.#refresh();
		void this.rescan(id);
	}

	/** Goes on with the demo library where a reload cut its first scan short. */
	resumeDemo(): void {
		const demo = this.list?.find((root) => root.kind === 'demo' && root.scanned === undefined);
		if (demo) void this.rescan(demo.id);
	}

	/** Asks the browser for roots that wait for permission. Call it in a click: the browser refuses otherwise. */
	async reconnect(roots: readonly Root[] = this.asking): Promise<void> {
		let back = 0;
		for (const root of roots) {
			// One question after another: the browser shows one at a time.
			if ((await requestAccess(root).catch(() => 'denied')) === 'ready') back++;
		}
		await this.checkAccess();
		const text = words().sources;
		const why = (['gone', 'denied'] as const).find((state) =>
			roots.some((root) => this.access.get(root.id) === state)
		);
		this.#notices.say(
			back > 0
				? { tone: 'good', text: text.reconnected(back) }
				: { tone: 'bad', text: why ? text.accessHelp[why] : text.stillAsking }
		);
		for (const root of roots) {
			if (this.access.get(root.id) === 'ready') void this.#scans.scan({ root: root.id }, { quiet: true });
		}
	}

	/** Looks through a root for what is new, changed or gone. */
	async rescan(id: number): Promise<void> {
		const files = await this.#filesFor(id);
		await this.#scans.scan(files ? { root: id, files } : { root: id });
	}

	/** Looks for what is new, gone or hidden by other rules now, without opening what is known: one root, or all. */
	async lookAgain(only?: number): Promise<void> {
		const list = (this.list ?? []).filter((root) => only === undefined || root.id === only);
		await Promise.all(
			list.map(async ({ id }) => {
				if (this.access.get(id) !== 'ready') return;
				const files = await this.#filesFor(id);
				await this.#scans.look({ root: id, namesOnly: true, ...(files ? { files } : {}) });
			})
		);
	}

	async rescanAll(): Promise<void> {
		await this.checkAccess();
		// One that is gone is looked at too: that is how its items come to be shown as absent.
		const reachable = (this.list ?? []).filter((root) =>
			['ready', 'gone'].includes(this.access.get(root.id) ?? '')
		);
		await Promise.all(reachable.map((root) => this.rescan(root.id)));
	}

	/** Takes a root out of the library. Its files are not touched, but for copies kept in the browser: those are the root. */
	async remove(root: Root): Promise<void> {
		await this.#forget(root);
		announceChange({ all: true });
		await this.#scans.refreshFailures();
		this.#notices.say({ tone: 'plain', text: words().sources.removed(root.name) });
	}

	/** Files of a root as the library has them, for questions before removing. */
	async countFiles(root: Root): Promise<number> {
		const { present, absent, ignored, failed } = await filesIn(libraryDb()).counts(root.id);
		return present + absent + ignored + failed;
	}

	/** Copies the files of this visit into the browser, where they stay; they move to the root of kept files. */
	async keepCopies(root: Root): Promise<void> {
		const given = this.#given.get(root.id);
		if (!given || this.keeping.has(root.id)) return;
		const files = [...given].map(([path, file]) => ({ path: `${root.name}/${path}`, file }));
		try {
			const { kept, refused } = await keepFiles(files, (progress) => {
				this.keeping = new Map(this.keeping).set(root.id, progress);
			});
			const text = words().sources;
			const id = await rootsIn(libraryDb()).add({
				kind: 'kept',
				name: text.kinds.kept,
				handle: await keptLibrary()
			});
			await this.#refresh();
			// Only what the library has found there is had.
			const found = await this.#scans.through({ root: id }, { quiet: true });
			if (found && refused.length === 0) await this.#forget(root);
			this.#notices.say({ tone: 'good', text: text.kept(kept, root.name) });
			this.#sayRefused(refused);
		} catch (error) {
			this.#notices.problem(error);
		} finally {
			const next = new Map(this.keeping);
			next.delete(root.id);
			this.keeping = next;
		}
	}

	/** The file of an item, now. @throws with a name that `failureOf` understands when it cannot be had */
	fileOf(item: Pick<Item, 'root' | 'path'>): Promise<File> {
		return openFile(libraryDb(), item.root, item.path);
	}

	/** For items that workers cannot reach through a handle (session and demo roots): the file, if it is at hand; undefined for all others. */
	async sessionFileOf(item: Item): Promise<File | undefined> {
		const given = this.#given.get(item.root);
		if (given) return given.get(item.path);
		const root = this.list?.find((one) => one.id === item.root);
		return root?.kind === 'demo' ? this.#demoFiles().file(item.path) : undefined;
	}

	async #add({ folders, files, refused }: Given): Promise<void> {
		if (folders.length + files.length + refused.length === 0) {
			this.#notices.say({ tone: 'plain', text: words().sources.nothingDropped });
		}
		this.#sayRefused(refused);
		for (const folder of folders) await this.addFolder(folder);
		for (const given of groupFiles(files)) await this.#addGiven(given);
	}

	/** Files that could not even be opened: the first of them by name and reason. */
	#sayRefused(refused: Given['refused']): void {
		const [first] = refused;
		if (!first) return;
		const error = new DOMException(first.name, first.error);
		this.#notices.problem(error, words().sources.refused(refused.length, first.name));
	}

	async #addGiven({ folder, files }: GivenFolder): Promise<void> {
		const name = folder ?? words().sources.looseFiles;
		const id =
			this.#sessionFor(name, files)?.id ??
			(await rootsIn(libraryDb()).add({ kind: 'session', name: this.#freeName(name) }));
		this.#given.set(id, new Map([...(this.#given.get(id) ?? []), ...files]));
		provideFiles(id, (path) => this.#given.get(id)?.get(path));
		holdSession(id);
		await this.#refresh();
		void this.#scans.scan({ root: id, files: listed(files) });
	}

	/** The same files given again come back to where they were: to a session that waits for them, or one that has them. */
	#sessionFor(name: string, files: ReadonlyMap<string, File>): Root | undefined {
		return this.list?.find((root) => {
			if (root.kind !== 'session' || root.name !== name) return false;
			const known = this.#given.get(root.id);
			if (!known) return this.access.get(root.id) === 'again';
			return [...files].every(([path, file]) => {
				const other = known.get(path);
				return !other || (other.size === file.size && other.lastModified === file.lastModified);
			});
		});
	}

	#freeName(name: string): string {
		const taken = new Set((this.list ?? []).map((root) => root.name));
		for (let number = 1; ; number++) {
			const next = number === 1 ? name : `${name} (${number})`;
			if (!taken.has(next)) return next;
		}
	}

	async #sayContained(handle: FileSystemDirectoryHandle, others: readonly Root[]): Promise<void> {
		for (const inner of others) {
			if (!inner.handle || !(await handle.resolve(inner.handle))) continue;
			const text = words().sources;
			this.#notices.say({
				tone: 'plain',
				text: text.contains(handle.name, inner.name),
				action: { label: text.removeInner(inner.name), run: () => void this.remove(inner) }
			});
		}
	}

	async #filesFor(id: number): Promise<ScanRequest['files']> {
		const given = this.#given.get(id);
		if (given) return listed(given);
		const root = (this.list ?? []).find((one) => one.id === id);
		if (root?.kind !== 'demo') return undefined;
		const demo = this.#demoFiles();
		const entries = await demo.list();
		return Promise.all(entries.map(async ({ path }) => ({ path, file: await demo.file(path) })));
	}

	#demoFiles(): Demo {
		return (this.#demo ??= demoAt(this.demoBase));
	}

	/** Files of visits that are over are not there any more; their items stay, as absent. */
	async #endSessions(list: readonly Root[]): Promise<void> {
		for (const root of list) {
			if (root.kind === 'demo') provideFiles(root.id, (path) => this.#demoFiles().file(path));
			if (root.kind !== 'session' || (await sessionIsHeld(root.id))) continue;
			const items = await filesIn(libraryDb()).markAbsent(root.id);
			if (items.length > 0) announceChange({ items });
		}
	}

	async #forget(root: Root): Promise<void> {
		this.#scans.cancel(root.id);
		await rootsIn(libraryDb()).remove(root.id);
		if (root.kind === 'kept') await removeKeptFiles();
		if (root.kind === 'demo') await forgetDemo();
		this.#given.delete(root.id);
		provideFiles(root.id, undefined);
		await this.#refresh();
	}

	async #refresh(): Promise<void> {
		this.list = await rootsIn(libraryDb()).all();
		for (const root of this.list) {
			if (root.kind === 'demo') provideFiles(root.id, (path) => this.#demoFiles().file(path));
		}
		await this.checkAccess();
	}
}

/** Deletes all copies; that there are none is as good. */
async function removeKeptFiles(): Promise<void> {
	const storage = await navigator.storage.getDirectory();
	await storage.removeEntry(keptFolderName, { recursive: true }).catch((error: unknown) => {
		if (!(error instanceof DOMException && error.name === 'NotFoundError')) throw error;
	});
}

function listed(files: ReadonlyMap<string, File>): { path: string; file: File }[] {
	return [...files].map(([path, file]) => ({ path, file }));
}
