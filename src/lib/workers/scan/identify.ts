/**
 * Finds out which item a file belongs to where its fingerprint alone does not tell: large files of equal size, head,
 * middle and tail may differ elsewhere, and a file that seems to be a copy may be one that was moved.
 *
 * It happens before the transaction that stores a batch, since files are read for it.
 */
import { contentPrintOf, isSampled } from '#lib/library/fingerprint.ts';
import { fromBlob } from '#lib/parsers/index.ts';
import { openFile, permissionFor } from '#lib/storage/root-files.ts';
import type { FileRow, ItemRow } from '#lib/storage/rows.ts';
import type { LibraryDb } from '#lib/storage/schema.ts';
import type { FileToStore } from './store.ts';

/** The item that a file belongs to, or what the new item that it is will be known by. */
export type Home =
	{ readonly item: number } | { readonly fingerprint: string; readonly content?: string | undefined };

/** What was found out of a batch. */
export interface Identities {
	/** By path of the file read, where it was asked. */
	readonly homes: ReadonlyMap<string, Home>;
	/** Strong prints of items that had none. */
	readonly contents: ReadonlyMap<number, string>;
	/** Files that the library had as present and that are not there any more. */
	readonly gone: readonly FileRow[];
	/** Files that can be told only once the whole scan has been read. */
	readonly late: readonly FileToStore[];
}

type Read = Extract<FileToStore['read'], { status: 'read' }>;

interface Candidate {
	readonly item: ItemRow;
	/** The paths it is known at. */
	readonly files: readonly FileRow[];
	/** A file of it that is there, unchanged; `unknown`: nobody can look now. */
	there?: File | 'unknown' | undefined;
	content?: string | undefined;
}

/** A file whose item is asked for. */
interface Asking {
	readonly row: FileToStore;
	readonly read: Read;
	content?: string | undefined;
}

export interface Identify {
	/** Whether only a part of the root is looked at: then a moved file is told by asking whether the old path is there. */
	readonly partly: boolean;
	/** Whether everything that could be told later has been read: nothing is put off. */
	readonly final: boolean;
}

/** @throws nothing for files that cannot be read: they decide nothing */
export async function identify(
	db: LibraryDb,
	batch: readonly FileToStore[],
	{ partly, final }: Identify
): Promise<Identities> {
	const homes = new Map<string, Home>();
	const contents = new Map<number, string>();
	const gone: FileRow[] = [];
	const late: FileToStore[] = [];

	const byPrint = new Map<string, Asking[]>();
	for (const row of batch) {
		const { read } = row;
		if (read.status !== 'read') continue;
		if (!final && isChanged(row)) {
			late.push(row);
			continue;
		}
		if (!(partly || isSampled(read.size))) continue;
		const { fingerprint } = read.item;
		byPrint.set(fingerprint, [...(byPrint.get(fingerprint) ?? []), { row, read }]);
	}
	const known = await Promise.all(
		[...byPrint.keys()].map((print) => db.files.where('fingerprint').equals(print).toArray())
	);
	for (const [index, [print, asking]] of [...byPrint].entries()) {
		const candidates = await candidatesOf(db, known[index] ?? []);
		const [only] = candidates;
		// Nothing else looks like it, or it was this one already.
		if (!only && asking.length === 1) continue;
		if (only && candidates.length === 1 && asking.every(({ row }) => row.known?.item === only.item.id))
			continue;
		for (const candidate of candidates) await look(db, candidate, asking, gone);
		if (!isSampled(asking[0]?.read.size ?? 0)) continue;
		if (!final && only && isPutOff(only, candidates, asking)) {
			late.push(...asking.map(({ row }) => row));
			continue;
		}
		await decide(print, candidates, asking, homes, contents);
	}
	return { homes, contents, gone, late };
}

/** Another content at a known path: changed in place, unless the rest of the scan finds the old one elsewhere. */
function isChanged({ read, known }: FileToStore): boolean {
	return read.status === 'read' && known?.item !== undefined && known.fingerprint !== read.item.fingerprint;
}

async function candidatesOf(db: LibraryDb, files: readonly FileRow[]): Promise<Candidate[]> {
	const byItem = grouped(files, (file) => file.item);
	const ids = [...byItem.keys()].filter((id) => id !== undefined);
	const items = (await db.items.bulkGet(ids)).flatMap((item) => item ?? []);
	return items.map((item) => ({ item, files: byItem.get(item.id) ?? [], content: item.content }));
}

/** Looks for a file of a candidate that is there still; those that are not are noted. */
async function look(
	db: LibraryDb,
	candidate: Candidate,
	asking: readonly Asking[],
	gone: FileRow[]
): Promise<void> {
	for (const file of candidate.files) {
		if (file.state !== 'present') continue;
		// The path of a file that was just read holds what was read.
		if (asking.some(({ row }) => row.root === file.root && row.read.path === file.path)) continue;
		const found = await stillThere(db, file);
		if (found === 'gone') gone.push(file);
		else if (found !== 'changed') candidate.there = found;
		if (candidate.there instanceof File) return;
	}
}

async function stillThere(db: LibraryDb, file: FileRow): Promise<File | 'gone' | 'changed' | 'unknown'> {
	try {
		const found = await openFile(db, file.root, file.path);
		return found.size === file.size && found.lastModified === file.modified ? found : 'changed';
	} catch (error) {
		const missing = error instanceof Error && ['NotFoundError', 'TypeMismatchError'].includes(error.name);
		return missing && (await isReachable(db, file.root)) ? 'gone' : 'unknown';
	}
}

/** A drive that is unplugged has lost none of its files. */
async function isReachable(db: LibraryDb, id: number): Promise<boolean> {
	const root = await db.roots.get(id);
	try {
		if (!root?.handle || (await permissionFor(root.handle)) !== 'granted') return false;
		await root.handle.values().next();
		return true;
	} catch {
		return false;
	}
}

/**
 * A file that may be the one that was moved, or another that only looks like it: where its time or its name differs, what
 * the rest of the scan finds decides.
 */
function isPutOff(only: Candidate, candidates: readonly Candidate[], asking: readonly Asking[]): boolean {
	if (candidates.length > 1 || asking.length > 1 || only.there || only.content !== undefined) return false;
	const [one] = asking;
	return one !== undefined && likeness(only, one) < 2;
}

/** Name and time of change in common, 0-2. */
function likeness({ files }: Candidate, { read }: Asking): number {
	return Math.max(
		0,
		...files.map(
			(file) => Number(file.modified === read.modified) + Number(nameOf(file.path) === nameOf(read.path))
		)
	);
}

function nameOf(path: string): string {
	return path.slice(path.lastIndexOf('/') + 1);
}

async function decide(
	print: string,
	candidates: readonly Candidate[],
	asking: readonly Asking[],
	homes: Map<string, Home>,
	contents: Map<number, string>
): Promise<void> {
	const [only] = candidates;
	const [one] = asking;
	const nothingToCompare = only?.content === undefined && !(only?.there instanceof File);
	if (candidates.length === 1 && asking.length === 1 && only && one && nothingToCompare) {
		homes.set(one.read.path, { item: only.item.id });
		return;
	}
	for (const each of asking) each.content = each.row.file && (await contentOf(each.row.file));
	for (const candidate of candidates) {
		if (candidate.content !== undefined || !(candidate.there instanceof File)) continue;
		candidate.content = await contentOf(candidate.there);
		if (candidate.content !== undefined) contents.set(candidate.item.id, candidate.content);
	}
	const belongs = (group: readonly Asking[], { item }: Candidate, content: string | undefined) => {
		for (const { read } of group) homes.set(read.path, { item: item.id });
		if (content !== undefined) contents.set(item.id, content);
	};
	const free = candidates.filter((candidate) => candidate.content === undefined);
	const left: { readonly content: string | undefined; readonly group: readonly Asking[] }[] = [];
	for (const [content, group] of grouped(asking, (each) => each.content)) {
		const same = content === undefined ? undefined : candidates.find((one) => one.content === content);
		if (same) belongs(group, same, undefined);
		else left.push({ content, group });
	}
	// An item of unknown content goes to what is most like it, and to nothing where two are.
	for (const candidate of free) {
		const likely = left
			.map((each) => ({ each, score: Math.max(...each.group.map((asked) => likeness(candidate, asked))) }))
			.sort((a, b) => b.score - a.score);
		const [best, next] = likely;
		const alone = likely.length === 1 && free.length === 1 && candidates.length === 1;
		if (!best || !(alone || (best.score > 0 && best.score > (next?.score ?? 0)))) continue;
		belongs(best.each.group, candidate, best.each.content);
		left.splice(left.indexOf(best.each), 1);
	}
	let taken = candidates.length > 0;
	for (const { content, group } of left) {
		const fingerprint = taken && content !== undefined ? content : print;
		taken = true;
		for (const { read } of group) homes.set(read.path, { fingerprint, content });
	}
}

function grouped<K, T>(list: readonly T[], keyOf: (one: T) => K): Map<K, T[]> {
	const groups = new Map<K, T[]>();
	for (const one of list) {
		const group = groups.get(keyOf(one));
		if (group) group.push(one);
		else groups.set(keyOf(one), [one]);
	}
	return groups;
}

/** Undefined where it cannot be read now. */
async function contentOf(file: File): Promise<string | undefined> {
	try {
		return await contentPrintOf(fromBlob(file));
	} catch {
		return undefined;
	}
}
