/** What the library knows of the files of a root, in little memory, while a scan looks at each of them. */
import type { LibraryFile } from '#lib/library/root.ts';
import type { FileRow } from '#lib/storage/rows.ts';
import type { LibraryDb } from '#lib/storage/schema.ts';
import type { Scope } from './contract.ts';
import { isUpToDate } from './engine-version.ts';
import { apart, covers, wholeRoot } from './scope.ts';

/** Place of a known file in `KnownFiles`. */
export type KnownIndex = number;

const pageSize = 10_000;
const lastPath = '\uffff';

const states = ['present', 'absent', 'ignored', 'failed'] as const satisfies readonly LibraryFile['state'][];

/** Systems spell accents in two ways, so names are compared in one (NFC). */
export class KnownFiles {
	readonly #exact = new Map<string, KnownIndex>();
	/** Paths that are not plain ASCII, in NFC; null where two differ in spelling only: then neither stands for the other. */
	readonly #folded = new Map<string, KnownIndex | null>();
	readonly #ids: number[] = [];
	readonly #sizes: number[] = [];
	readonly #modified: number[] = [];
	/** Index in `states`; 4 more where a file has no item or was read by another engine. */
	readonly #states: number[] = [];
	readonly #seen: boolean[] = [];
	readonly #claimed = new Map<KnownIndex, string>();
	/** Of another spelling than what is looked at: it may be the same file, and may be one of its own that nobody looks at. */
	readonly #beside = new Set<KnownIndex>();

	/** Files of a root, or of some parts of it. */
	static async load(db: LibraryDb, root: number, scopes?: readonly Scope[]): Promise<KnownFiles> {
		const known = new KnownFiles();
		const asked = apart(scopes ?? [wholeRoot]);
		const add = (row: FileRow) => {
			known.#add(row);
			if (!isPlain(row.path) && !asked.some((scope) => covers(scope, row.path)))
				known.#beside.add(known.#ids.length - 1);
		};
		for (const scope of spelled(asked)) {
			if (scope.reach === 'file') {
				const row = await db.files.get({ root, path: scope.path });
				if (row) add(row);
				continue;
			}
			let after = scope.path === '' ? '' : `${scope.path}/`;
			const end = after + lastPath;
			for (;;) {
				const rows = await db.files
					.where('[root+path]')
					.between([root, after], [root, end], false, true)
					.limit(pageSize)
					.toArray();
				for (const row of rows) if (covers(scope, row.path)) add(row);
				const last = rows.at(-1);
				if (!last || rows.length < pageSize) break;
				after = last.path;
			}
		}
		return known;
	}

	#add(row: FileRow): void {
		const index = this.#ids.length;
		this.#ids.push(row.id);
		this.#sizes.push(row.size);
		this.#modified.push(row.modified);
		const stale = !isUpToDate(row.engine, row.path) || row.item === undefined;
		this.#states.push(states.indexOf(row.state) + (stale ? states.length : 0));
		this.#seen.push(false);
		this.#exact.set(row.path, index);
		if (isPlain(row.path)) return;
		const folded = row.path.normalize('NFC');
		this.#folded.set(folded, this.#folded.has(folded) ? null : index);
	}

	/** The known file at a path; each serves one path, the first that asks. */
	at(path: string): KnownIndex | undefined {
		const exact = this.#exact.get(path);
		if (exact !== undefined) return this.#claimed.has(exact) ? undefined : exact;
		const folded = path.normalize('NFC');
		const index = this.#folded.get(folded) ?? this.#exact.get(folded);
		if (index === undefined || this.#seenAsItself(index, path)) return undefined;
		this.#claimed.set(index, path);
		return index;
	}

	/** Whether a path of another spelling has it already. */
	#seenAsItself(index: KnownIndex, path: string): boolean {
		const claimed = this.#claimed.get(index);
		return claimed === undefined ? (this.#seen[index] ?? false) : claimed !== path;
	}

	idOf(index: KnownIndex): number {
		return this.#ids[index] ?? 0;
	}

	/** Takes note that a file is there. */
	see(index: KnownIndex): void {
		this.#seen[index] = true;
	}

	/** Whether a file at this path was read as it is by this engine. */
	isRead(index: KnownIndex, path: string): boolean {
		return this.#exact.get(path) === index && (this.#states[index] ?? 0) < states.indexOf('failed');
	}

	isPresent(index: KnownIndex): boolean {
		return this.#states[index] === states.indexOf('present');
	}

	/** Whether a file is, by size and time, the one that was read. */
	isSame(index: KnownIndex, size: number, modified: number): boolean {
		return this.#sizes[index] === size && this.#modified[index] === modified;
	}

	/** Files that were not seen, with their states so far. */
	*unseen(): Generator<{ readonly id: number; readonly path: string; readonly state: LibraryFile['state'] }> {
		for (const [path, index] of this.#exact) {
			if (this.#seen[index] || this.#beside.has(index)) continue;
			const state = states[(this.#states[index] ?? 0) % states.length] ?? 'present';
			yield { id: this.idOf(index), path, state };
		}
	}
}

/** Whoever tells of a change may spell it otherwise than whoever lists the folder. */
function spelled(scopes: readonly Scope[]): readonly Scope[] {
	return scopes.flatMap((scope) => {
		if (isPlain(scope.path)) return [scope];
		const paths = new Set([scope.path, scope.path.normalize('NFC'), scope.path.normalize('NFD')]);
		return [...paths].map((path) => ({ ...scope, path }));
	});
}

function isPlain(path: string): boolean {
	for (let at = 0; at < path.length; at++) if (path.charCodeAt(at) > 0x7f) return false;
	return true;
}
