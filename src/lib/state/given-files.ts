/** Files given without handles, as the session roots they become. */
import type { GivenFile } from '#lib/platform/folders.ts';

/** Files of one folder, or loose ones. */
export interface GivenFolder {
	/** Name of the folder they came in; undefined for loose files. */
	readonly folder: string | undefined;
	/** By path under the folder. */
	readonly files: ReadonlyMap<string, File>;
}

/** The first part of a path tells the folder; files without one are loose. Equal names are told apart. */
export function groupFiles(files: readonly GivenFile[]): GivenFolder[] {
	const groups = new Map<string | undefined, Map<string, File>>();
	for (const { path, file } of files) {
		const slash = path.indexOf('/');
		const folder = slash > 0 ? path.slice(0, slash) : undefined;
		const group = groups.get(folder) ?? new Map<string, File>();
		groups.set(folder, group);
		group.set(freePath(group, path.slice(slash + 1)), file);
	}
	return [...groups].map(([folder, found]) => ({ folder, files: found }));
}

/** `a.jpg`, `a (2).jpg` ...: two loose files from different folders may have one name. */
function freePath(taken: ReadonlyMap<string, File>, path: string): string {
	if (!taken.has(path)) return path;
	const dot = path.lastIndexOf('.');
	const [stem, end] = dot > 0 ? [path.slice(0, dot), path.slice(dot)] : [path, ''];
	for (let number = 2; ; number++) {
		const next = `${stem} (${number})${end}`;
		if (!taken.has(next)) return next;
	}
}
