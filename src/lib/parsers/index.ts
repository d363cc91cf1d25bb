/**
 * The front door of the metadata engine: bytes in, tags out.
 *
 * @example
 * const metadata = await readMetadata(fromBlob(file), { fileName: file.name });
 * for (const tag of metadata?.tags ?? []) console.log(`${tag.group1}:${tag.entry.name}`, printed(tag));
 */
import { computeComposites } from './composite.ts';
import { picturesAmong } from './previews.ts';
import { Found } from './found.ts';
import { Budget, LimitExceeded, type Limits } from './io/budget.ts';
import type { ByteSource } from './io/byte-source.ts';
import { paged } from './io/paged.ts';
import type { Entry, FileType, Metadata, Tag } from './model.ts';
import { onDemand } from './on-demand.ts';
import { byFileName, formatsOf } from './registry.ts';
import { defineTable, named } from './table.ts';
import type { Moments } from './timed/tags.ts';

export { extract, type ExtractOptions } from './extract.ts';
export { fromBlob, fromBytes, type ByteSource } from './io/byte-source.ts';
export { Budget, defaultLimits, type Limits } from './io/budget.ts';
export { mostExtracted, sizeOf } from './previews.ts';
export { isBinary, printed, textOf, valueOf } from './print.ts';
export { formats, type Format } from './registry.ts';
export type * from './model.ts';

export interface ReadOptions {
	/** The file's name: some formats are told apart by extension only. */
	readonly fileName?: string;
	readonly signal?: AbortSignal;
	readonly limits?: Partial<Limits>;
	/** A budget of the caller's own, whose counters it wants to look at; `limits` is then not used. */
	readonly budget?: Budget;
	/**
	 * Also what a recording says from moment to moment (`Tag.document`). It lies all over the file: give more `limits`, as
	 * `timedLimits` of `mediatheque/timed`.
	 */
	readonly moments?: boolean;
	/**
	 * Whether what film and sound are is measured where no tag tells it, for `mediatheque/facts`: the length of Ogg, the codec of an
	 * MPEG. It takes another look at the file, and is done unless this is false.
	 */
	readonly measures?: boolean;
}

/** How many bytes a format is recognised by. */
const headSize = 1024;

/**
 * Reads everything a file says. Damage gives the tags before it plus warnings.
 * @returns undefined when no format of ours fits the bytes
 * @throws what the source throws when it cannot be read, and AbortError
 */
export async function readMetadata(
	source: ByteSource,
	options: ReadOptions = {}
): Promise<Metadata | undefined> {
	const { fileName, signal, budget = new Budget(options.limits), moments = false } = options;
	const file = paged(source, budget);
	const head = await file.read(0, headSize);
	for (const format of formatsOf(head, fileName)) {
		signal?.throwIfAborted();
		const found = new Found(budget, fileName, options.measures);
		const { read } = await format.load();
		try {
			await found.attemptAsync(format.type, () => read(file, found, signal));
			await found.settle();
			signal?.throwIfAborted();
			const timed = moments && found.type ? await momentsOf(source, found, signal) : undefined;
			const own = found.tags.length;
			if (timed) found.tags.push(...timed.first);
			if (found.type) found.attempt('Composite', () => computeComposites(found, source.size));
			await found.settle();
			if (timed) putIn(found, own, timed);
		} catch (error) {
			if (!(error instanceof LimitExceeded)) throw error;
			found.warn(error.message, 'limit');
		}
		if (!found.type) continue;
		const type = byFileName(found.type, fileName);
		pushFileType(found, type);
		return {
			type,
			tags: found.tags,
			warnings: found.warnings,
			previews: [...found.previews, ...picturesAmong(found.tags, found.previews)],
			used: budget.used
		};
	}
	return undefined;
}

const momentsPart = onDemand(() => import('./timed/tags.ts'));

async function momentsOf(source: ByteSource, found: Found, signal?: AbortSignal): Promise<Moments> {
	const { readMoments } = await momentsPart.load();
	return readMoments(source, found, signal);
}

/** Puts the tags of all moments in the place of those few that were there for computed ones. */
function putIn({ tags }: Found, at: number, { tags: all, first, computed, apart }: Moments): void {
	const after = tags.splice(at).slice(first.length);
	const ofWhole = after.filter(({ entry }) => !apart.has(entry.name));
	// One by one: there may be more than a call takes.
	for (const part of [all, ofWhole, computed]) for (const tag of part) tags.push(tag);
}

const fileTable = defineTable('File::Type', 'File', 'File', [
	{ id: 'FileType', name: 'FileType' },
	{ id: 'FileTypeExtension', name: 'FileTypeExtension', print: 'lowerCase' },
	{ id: 'MIMEType', name: 'MIMEType' }
]);

const [typeEntry, extensionEntry, mimeEntry] = ['FileType', 'FileTypeExtension', 'MIMEType'].map((name) =>
	named(fileTable, name)
) as [Entry, Entry, Entry];

const fileTag = (entry: Entry, raw: string): Tag => ({
	entry,
	group0: 'File',
	group1: 'File',
	raw,
	range: nowhere
});
const nowhere = [0, 0] as const;

/** ExifTool gives the type as tags too; they come first. */
function pushFileType(found: Found, { type, extension, mime }: FileType): void {
	found.tags.unshift(
		fileTag(typeEntry, type),
		fileTag(extensionEntry, extension.toUpperCase()),
		fileTag(mimeEntry, mime)
	);
}
