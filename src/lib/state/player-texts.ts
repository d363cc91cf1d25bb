/** Subtitles that lie beside a film: `film.srt`, `film.de.srt`, `film.en.forced.ass` of `film.mp4`. */
import type { Item } from '#lib/library/item.ts';
import { stemOf } from '#lib/library/sidecar.ts';
import type { Cue } from '#lib/library/subtitles/cue.ts';
import { largestSubtitles, readSubtitles, subtitleEnding } from '#lib/library/subtitles/read.ts';
import { folderOf, openFile } from '#lib/storage/root-files.ts';
import { libraryDb } from './db.ts';
import { language, locale } from './messages/words.svelte.ts';

/** Who a text is for; as long as codes of languages, but meant as none. */
const audiences: readonly string[] = ['sdh', 'cc', 'hoh'];

/** Texts that go with a film. */
export interface PlayerText {
	readonly name: string;
	readonly cues: readonly Cue[];
	/** Shown at once. */
	readonly shown?: boolean;
	/** Begins to read them, where that waits until somebody wants them. */
	readonly load?: () => void;
}

const most = 40;
const endings = ['.srt', '.vtt', '.ass', '.ssa'] as const;
/** Languages that texts are mostly in. */
const languages = 'en de fr es it pt nl sv da no fi pl cs hu ro el tr ru uk he ar hi zh ja ko'.split(' ');

/** All that lie beside a film, those a person likely wants first. What cannot be read is left out. */
export async function textsBeside(item: Item): Promise<readonly PlayerText[]> {
	const stem = stemOf(item.path);
	const paths = await pathsBeside(item);
	const read = await Promise.all(
		paths.map(async (path) => {
			const { code, name } = saidByName(path.slice(stem.length + 1));
			const cues = await cuesOf(item.root, path);
			return cues.length > 0 ? [{ name, cues, rank: rankOf(code) }] : [];
		})
	);
	const [first, ...others] = read.flat().sort((a, b) => a.rank - b.rank);
	if (!first) return [];
	return [
		{ name: first.name, cues: first.cues, shown: true },
		...others.map(({ name, cues }) => ({ name, cues }))
	];
}

/** Paths of files whose names begin as the film's. They are no items: the folder itself is asked. */
async function pathsBeside(item: Item): Promise<readonly string[]> {
	const stem = stemOf(item.path);
	const root = await libraryDb().roots.get(item.root);
	if (root?.handle) {
		const folder = await folderOf(root.handle, item.folder);
		const begin = `${stem.slice(stem.lastIndexOf('/') + 1)}.`;
		const found: string[] = [];
		for await (const name of folder.keys()) {
			if (!name.startsWith(begin) || !subtitleEnding.test(name)) continue;
			found.push(item.folder === '' ? name : `${item.folder}/${name}`);
			if (found.length >= most) break;
		}
		return found.sort();
	}
	// Files of a visit cannot be listed from here, but asked for by name.
	if (root?.kind !== 'session') return [];
	return ['', ...languages.map((code) => `.${code}`)].flatMap((code) =>
		endings.map((ending) => stem + code + ending)
	);
}

async function cuesOf(root: number, path: string): Promise<readonly Cue[]> {
	try {
		const file = await openFile(libraryDb(), root, path);
		if (file.size > largestSubtitles) return [];
		return readSubtitles(new Uint8Array(await file.arrayBuffer()));
	} catch {
		return [];
	}
}

/** What the words between the film's name and the ending say, e.g. `de.forced.srt`. */
export function saidByName(rest: string): { code: string | undefined; name: string } {
	const words = rest.split('.');
	const format = (words.pop() ?? '').toUpperCase();
	const code = words.find(
		(word) => /^[a-z]{2,3}(?:-[a-z\d]{2,8})?$/i.test(word) && !audiences.includes(word.toLowerCase())
	);
	const others = words.filter((word) => word !== code).join(' ');
	const spoken = code === undefined ? undefined : languageName(code);
	return { code, name: [spoken, others, format].filter(Boolean).join(' · ') };
}

/** A language as people call it, in theirs. */
export function languageName(code: string): string {
	try {
		return new Intl.DisplayNames([locale()], { type: 'language' }).of(code) ?? code;
	} catch {
		return code;
	}
}

/** The person's language first, then what says none. */
function rankOf(code: string | undefined): number {
	if (code === undefined) return 1;
	return code.toLowerCase().startsWith(language()) ? 0 : 2;
}
