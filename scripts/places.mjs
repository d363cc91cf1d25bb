/** Where things lie that scripts and tests share. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * A path of this repository.
 * @param {string} path
 */
export const inRepository = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));

/**
 * The folder of sample files with ExifTool's readings of them, which is not part of the repository.
 * @returns {string | undefined}
 */
export function corpusFolder() {
	const folder = process.env.MEDIATHEQUE_CORPUS || inRepository('../shared/corpus');
	return existsSync(join(folder, 'expected.json')) ? folder : undefined;
}

/** ExifTool, as the arguments for `perl`. */
export const exiftool = [inRepository('node_modules/exiftool-vendored.pl/bin/exiftool')];
