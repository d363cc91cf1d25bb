/** A folder in one word: what the tree of folders calls it, and a menu that is opened on it. */

/** @param path within its root; empty for the root itself */
export const folderKey = (root: number, path: string): string => `${root}:${path}`;

/** @returns undefined where it is no folder, such as the branch of everything */
export function folderOfKey(key: string): { readonly root: number; readonly path: string } | undefined {
	const [, root, path] = /^(\d+):(.*)$/s.exec(key) ?? [];
	return root === undefined || path === undefined ? undefined : { root: Number(root), path };
}
