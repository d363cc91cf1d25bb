/** Parts of a root that a scan looks at. */
import type { Scope } from './contract.ts';

export const wholeRoot: Scope = { path: '', reach: 'tree' };

/** Whether a part takes in the file at a path. */
export function covers({ path, reach }: Scope, file: string): boolean {
	if (reach === 'file') return file === path;
	const within = path === '' ? file : file.startsWith(`${path}/`) ? file.slice(path.length + 1) : undefined;
	return within !== undefined && (reach === 'tree' || !within.includes('/'));
}

/** Files of one folder named one by one: from so many on it is quicker to look at the folder. */
const manyFiles = 200;

/** The same parts with nothing twice: what another takes in needs no part of its own. */
export function apart(scopes: readonly Scope[]): readonly Scope[] {
	const byReach = { tree: new Set<string>(), folder: new Set<string>(), file: new Set<string>() };
	for (const { path, reach } of scopes) byReach[reach].add(path);
	const inFolder = new Map<string, number>();
	for (const path of byReach.file) inFolder.set(folderOf(path), (inFolder.get(folderOf(path)) ?? 0) + 1);
	for (const [folder, files] of inFolder) if (files > manyFiles) byReach.folder.add(folder);
	const inTree = (path: string): boolean =>
		path !== '' && (byReach.tree.has(folderOf(path)) || inTree(folderOf(path)));
	const parts = (reach: Scope['reach'], wanted: (path: string) => boolean): Scope[] =>
		[...byReach[reach]].filter(wanted).map((path) => ({ path, reach }));
	return [
		...parts('tree', (path) => !inTree(path)),
		...parts('folder', (path) => !byReach.tree.has(path) && !inTree(path)),
		...parts('file', (path) => !byReach.folder.has(folderOf(path)) && !inTree(path))
	];
}

function folderOf(path: string): string {
	return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}
