/** Reads one file for the library: fingerprint, summary, details. A bad file is an outcome, not an exception. */
import type { Values } from '#lib/library/curation.ts';
import { fingerprintOf, partSize } from '#lib/library/fingerprint.ts';
import type { Item, ItemDetails } from '#lib/library/item.ts';
import { carriesCuration } from '#lib/library/mwg.ts';
import { readingOf, type Reading } from '#lib/library/reading.ts';
import type { Failure } from '#lib/library/root.ts';
import { summarise } from '#lib/library/summary.ts';
import {
	formats,
	fromBlob,
	fromBytes,
	readMetadata,
	type ByteSource,
	type FileType,
	type Metadata
} from '#lib/parsers/index.ts';
import type { Music } from '#lib/parsers/music.ts';
import { kindOf } from '#lib/parsers/registry.ts';
import { failureOf } from '#lib/storage/failure.ts';
import { readWhole } from './read-together.ts';

/** A file to read, as it crosses to a reader thread. */
export interface FileToRead {
	readonly root: number;
	readonly path: string;
	readonly file: File;
	/** To get the file anew when it changed while it was read. */
	readonly handle?: FileSystemFileHandle;
}

/** What reading one file gave. `D` is the form of the details: as found, or coded for storage. */
export type FileRead<D = Omit<ItemDetails, 'id'>> = {
	readonly path: string;
	readonly size: number;
	readonly modified: number;
} & (
	| {
			readonly status: 'read';
			readonly item: Omit<Item, 'id'>;
			/** What it says of its picture; absent where that is no more than what a camera says. */
			readonly says?: Values;
			readonly details: D;
			readonly tags: number;
	  }
	| { readonly status: 'failed'; readonly failure: Failure }
	| { readonly status: 'ignored' }
);

/** Formats so plain that other files look like them: they need their extension too. */
const plainTypes = new Set(['SVG', 'XMP', 'ICO', 'BMP']);

const knownExtensions = new Set(formats.flatMap((format) => format.extensions));
const typesOnly = new Set(formats.filter((format) => format.reads === 'type').map((format) => format.type));

/**
 * Reads a file; where it changed meanwhile, once more. Never throws.
 * @param content all of it, where that was read before
 */
export async function readFile(toRead: FileToRead, content?: Uint8Array): Promise<FileRead> {
	const { path, file, handle } = toRead;
	try {
		return await attempt(toRead, file, content ? fromBytes(content) : undefined);
	} catch (error) {
		const stale = error instanceof Error && error.name === 'NotReadableError';
		if (!stale || !handle) return failed(path, file, error);
		return again(toRead, handle);
	}
}

/** A File of the disk is a snapshot: after a change it cannot be read, and must be got anew. */
async function again(toRead: FileToRead, handle: FileSystemFileHandle): Promise<FileRead> {
	const { path, file } = toRead;
	let fresh = file;
	try {
		fresh = await handle.getFile();
		return await attempt(toRead, fresh);
	} catch (error) {
		const changed = fresh.size !== file.size || fresh.lastModified !== file.lastModified;
		const unreadable = error instanceof Error && error.name === 'NotReadableError';
		return unreadable && changed
			? { ...facts(path, fresh), status: 'failed', failure: { cause: 'changed', detail: error.message } }
			: failed(path, fresh, error);
	}
}

async function attempt(toRead: FileToRead, file: File, content?: ByteSource): Promise<FileRead> {
	const { root, path } = toRead;
	const extension = /\.([^./]+)$/.exec(path)?.[1]?.toLowerCase() ?? '';
	const ours = knownExtensions.has(extension);
	const about = facts(path, file);
	if (file.size === 0) {
		return ours
			? { ...about, status: 'failed', failure: { cause: 'empty' } }
			: { ...about, status: 'ignored' };
	}
	const source = content ?? (await withHead(file));
	const reading = await readIn(source, file, path);
	if (!reading || (plainTypes.has(reading.type.type) && !formatHas(reading.type, extension))) {
		return ours
			? { ...about, status: 'failed', failure: { cause: 'unknown-format' } }
			: { ...about, status: 'ignored' };
	}
	const fingerprint = await fingerprintOf(source);
	const { item, says } = summarise(reading, { ...about, root, added: 0, fingerprint });
	const { tags, warnings, previews } = reading;
	return {
		...about,
		status: 'read',
		item,
		// A sidecar may say no more than where.
		...(item.type === 'XMP' || carriesCuration(says, item.kind) ? { says } : {}),
		details: { tags, warnings, previews },
		tags: tags.length
	};
}

async function readIn(source: ByteSource, file: File, path: string): Promise<Reading | undefined> {
	const fileName = path.slice(path.lastIndexOf('/') + 1);
	const metadata = await readMetadata(source, { fileName });
	if (!metadata) return undefined;
	const reading = { ...readingOf(metadata, await musicIn(metadata)), ...(await timedIn(metadata)) };
	if (!typesOnly.has(reading.type.type) || !reading.type.mime.startsWith('image/')) return reading;
	const { readWithExifReader } = await import('./exif-reader.ts');
	return readWithExifReader(file, reading);
}

/** Most files are pictures: the map of music is loaded with the first film or song. */
async function musicIn(metadata: Metadata): Promise<Music | undefined> {
	const kind = kindOf(metadata.type);
	if (kind !== 'audio' && kind !== 'video') return undefined;
	const { musicOf } = await import('#lib/parsers/music.ts');
	return musicOf(metadata);
}

/** What runs along with a film is looked for later (workers/jobs/kinds/tracks.ts): here only whether it is worth it. */
async function timedIn(metadata: Metadata): Promise<Pick<Reading, 'timed'>> {
	if (kindOf(metadata.type) !== 'video') return {};
	const { timedKinds } = await import('#lib/parsers/timed.ts');
	const timed = timedKinds(metadata);
	return timed.length > 0 ? { timed } : {};
}

function formatHas(type: FileType, extension: string): boolean {
	return formats.some((format) => format.type === type.type && format.extensions.includes(extension));
}

/** A file as a source whose bytes, or those of its first 64 kB, are read once for the engine and the fingerprint. */
async function withHead(file: File): Promise<ByteSource> {
	const source = fromBlob(file);
	if (file.size <= readWhole) return fromBytes(await source.read(0, file.size));
	const head = await source.read(0, partSize);
	return {
		size: file.size,
		read: (offset, length) =>
			offset + length <= partSize
				? Promise.resolve(head.subarray(offset, offset + length))
				: source.read(offset, length)
	};
}

function facts(path: string, file: File) {
	return { path, size: file.size, modified: file.lastModified };
}

function failed(path: string, file: File, error: unknown): FileRead {
	return { ...facts(path, file), status: 'failed', failure: failureOf(error) };
}
