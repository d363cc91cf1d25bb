/** What the registry knows of a format, and the two ways to write it down: read in depth, or only recognised. */
import type { FileType, FormatModule } from '../model.ts';
import type { HeadTest } from './heads.ts';

export interface Format extends FileType {
	/** Extensions under which files of this format go, in lower case, without a dot. */
	readonly extensions: readonly string[];
	/** Whether the first bytes (up to 1,024, fewer in a smaller file) are those of this format. */
	readonly head: HeadTest;
	/** `tags`: read in depth; `type`: only recognised, so that it can be listed, opened and shown. */
	readonly reads: 'tags' | 'type';
	readonly load: () => Promise<FormatModule>;
}

/** None in an empty text: programs mostly have no extension. */
const words = (text: string): readonly string[] => text.split(' ').filter((word) => word !== '');

/** Loads once: even a module that is there already takes a while to be found again. A failure is not kept. */
function kept(load: Format['load']): Format['load'] {
	let module: Promise<FormatModule> | undefined;
	return () =>
		(module ??= load().catch((error: unknown) => {
			module = undefined;
			throw error;
		}));
}

/** A recogniser of one format that is not read in depth yet. `extensions`: words, the usual one first. */
export function known(type: string, mime: string, extensions: string, head: HeadTest): Format {
	const list = words(extensions);
	const extension = list[0] ?? '';
	return {
		type,
		mime,
		extension,
		extensions: list,
		head,
		reads: 'type',
		load: kept(async () => (await import('../formats/known.ts')).knownOnly({ type, mime, extension }))
	};
}

/** One format that is read in depth. `extensions`: words, the usual one first. */
export function read(
	type: string,
	mime: string,
	extensions: string,
	head: HeadTest,
	load: Format['load']
): Format {
	const list = words(extensions);
	return {
		type,
		mime,
		extension: list[0] ?? '',
		extensions: list,
		head,
		reads: 'tags',
		load: kept(load)
	};
}
