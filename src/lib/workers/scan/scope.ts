/** Parts of a root that a scan looks at. */
import type { FolderScope } from './contract.ts';

/** Whether a scope takes in the file at a path. */
export function covers({ path, deep }: FolderScope, file: string): boolean {
	const within = path === '' ? file : file.startsWith(`${path}/`) ? file.slice(path.length + 1) : undefined;
	return within !== undefined && (deep || !within.includes('/'));
}

/** The same parts with nothing twice: what is in a deep scope needs none of its own. */
export function apart(scopes: readonly FolderScope[]): readonly FolderScope[] {
	const byPath = new Map<string, FolderScope>();
	for (const scope of scopes) {
		const other = byPath.get(scope.path);
		byPath.set(scope.path, { path: scope.path, deep: scope.deep || other?.deep === true });
	}
	const all = [...byPath.values()];
	const deep = all.filter((scope) => scope.deep);
	return all.filter((scope) => !deep.some((outer) => outer !== scope && isInside(scope.path, outer.path)));
}

function isInside(path: string, outer: string): boolean {
	return outer === '' || path.startsWith(`${outer}/`);
}
