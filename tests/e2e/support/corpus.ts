import { copyFile, mkdir, mkdtemp, readdir, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { corpusFolder } from '../../../scripts/places.mjs';
import { seeded } from '../../random.ts';

/** Files drawn from the sample corpus, copied to a folder of their own. */
export interface CorpusSample {
	/** A new folder below the system's temporary one; the test removes it. */
	folder: string;
	/** In the order drawn. `path` is below `folder`; `source` is the path in the corpus, by which its expected tags are found. */
	files: { path: string; source: string; family: string }[];
}

/** Lists in the corpus that are not families of files. */
const otherLists = new Set(['maker-groups', 'without-maker-notes', 'JPEG-only-jpg']);

/** Why a test that needs the corpus is skipped, or undefined where it is there. For `test.skip(...)`. */
export const corpusMissing =
	corpusFolder() === undefined
		? 'the sample corpus is not on this machine (MEDIATHEQUE_CORPUS names it)'
		: undefined;

/**
 * Draws files from every family of the corpus; the same seed draws the same files.
 * @param perFamily how many at most of each family
 * @param families only these; all of them unless given
 * @throws Error where the corpus is absent: skip by `corpusMissing` first
 */
export async function corpusSample(
	seed: number,
	perFamily: number,
	families?: readonly string[]
): Promise<CorpusSample> {
	const corpus = corpusFolder();
	if (corpus === undefined) throw new Error(corpusMissing);
	const random = seeded(seed);
	const folder = await mkdtemp(join(tmpdir(), 'mediatheque-sample-'));
	const names = (await readdir(join(corpus, 'lists')))
		.map((name) => basename(name, '.txt'))
		.filter((name) => !otherLists.has(name) && (families?.includes(name) ?? true))
		.sort();
	const files: CorpusSample['files'] = [];
	for (const family of names) {
		const rest = (await readFile(join(corpus, 'lists', `${family}.txt`), 'utf8'))
			.split('\n')
			.filter((line) => line !== '');
		await mkdir(join(folder, family));
		for (let drawn = 0; drawn < perFamily && rest.length > 0; drawn++) {
			const [source] = rest.splice(random.below(rest.length), 1);
			if (source === undefined) break;
			// Names repeat across the corpus; the number keeps them apart.
			const path = join(family, `${drawn}-${basename(source)}`);
			await copyFile(join(corpus, 'files', source), join(folder, path));
			files.push({ path, source, family });
		}
	}
	return { folder, files };
}
