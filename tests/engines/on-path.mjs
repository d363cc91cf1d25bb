import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Where a program is. @param {string} name @returns {string | undefined} */
export function onPath(name) {
	const folders = (process.env.PATH ?? '').split(delimiter);
	return folders.map((folder) => join(folder, name)).find((path) => existsSync(path));
}
