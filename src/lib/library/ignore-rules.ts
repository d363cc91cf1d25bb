/**
 * Rules for what is none of a person's media, written as in `.gitignore` (https://git-scm.com/docs/gitignore): a name
 * counts in every folder, a path with `/` in it from the root, a `/` at the end means folders only, `*` `?` `[a-z]` stand
 * for parts of a name, `**` for any folders, `!` takes back what a rule before it hid, `#` begins a remark. The last rule
 * that fits decides, and what is inside a hidden folder is hidden. Unlike there, case and the spelling of accents never
 * matter: the same folder may be read on another system.
 */

/** What systems and programs leave beside media; a person may change this list. */
export const defaultRules: readonly string[] = [
	'# Hidden files and folders: .thumbnails, .trash, .dtrash, .git',
	'.*',
	'# Systems',
	'Thumbs.db',
	'ehthumbs*.db',
	'desktop.ini',
	'System Volume Information/',
	'$RECYCLE.BIN/',
	'\\#recycle/',
	'lost+found/',
	'__MACOSX/',
	'# Servers and their small pictures',
	'@eaDir/',
	'@__thumb/',
	'# Previews and caches of other programs',
	'*.lrdata/',
	'*.lrcat-data/',
	'**/CaptureOne/Cache/',
	'**/*.photoslibrary/resources/',
	'**/*.aplibrary/Previews/',
	'# Programs',
	'node_modules/'
];

/** A rule that is longer is none a person wrote. */
const longestRule = 1000;

export interface IgnoreRules {
	/** Whether the rules hide this entry itself, its folder being open. `path` is under the root, with `/`. */
	hides(path: string, kind: 'file' | 'folder'): boolean;
	/** Whether the rules hide a folder, by itself or by one that it is in. */
	hidesFolder(path: string): boolean;
	/** Whether the rules hide a file because of its own path or of a folder that it is in. */
	hidesFile(path: string): boolean;
}

/** Rules of the lines given, later ones before earlier ones. Empty lines, remarks and what cannot be read are passed over. */
export function ignoreRules(lines: readonly string[]): IgnoreRules {
	const rules = lines.flatMap((line) => parsed(line) ?? []).reverse();
	const decided = (path: string, kind: 'file' | 'folder') => {
		const parts = folded(path).split('/');
		const rule = rules.find((one) => (kind === 'folder' || !one.foldersOnly) && fits(one, parts));
		return rule !== undefined && !rule.shows;
	};
	/** Files of one folder come one after another: what was found of it last is likely what is asked next. */
	let last: { readonly folder: string; readonly hidden: boolean } | undefined;
	const hidesFolder = (folder: string): boolean => {
		if (folder === '') return false;
		if (last?.folder === folder) return last.hidden;
		const hidden =
			hidesFolder(folder.slice(0, Math.max(0, folder.lastIndexOf('/')))) || decided(folder, 'folder');
		last = { folder, hidden };
		return hidden;
	};
	return {
		hides: decided,
		hidesFolder,
		hidesFile: (path) =>
			hidesFolder(path.slice(0, Math.max(0, path.lastIndexOf('/')))) || decided(path, 'file')
	};
}

interface Rule {
	/** Takes back what an earlier rule hid. */
	readonly shows: boolean;
	readonly foldersOnly: boolean;
	/** One matcher a part of the path; null stands for `**`. */
	readonly parts: readonly (NamePattern | null)[];
	/** The last part of the path alone is looked at. */
	readonly anywhere: boolean;
}

function parsed(line: string): Rule | undefined {
	// Spaces at the end do not count unless a backslash keeps them.
	let text = line.replace(/(?<!\\)[ \t\r]+$/, '');
	if (text === '' || text.startsWith('#') || text.length > longestRule) return undefined;
	const shows = text.startsWith('!');
	if (shows) text = text.slice(1);
	const foldersOnly = text.endsWith('/');
	if (foldersOnly) text = text.slice(0, -1);
	const anywhere = !text.includes('/');
	if (text.startsWith('/')) text = text.slice(1);
	if (text === '') return undefined;
	// `a/**` means what is in the folder, not the folder.
	const parts = folded(text.replace(/\/\*\*$/, '/*/**'))
		.split('/')
		.map((part) => (part === '**' ? null : new NamePattern(part)));
	return { shows, foldersOnly, parts, anywhere };
}

function fits({ parts, anywhere }: Rule, path: readonly string[]): boolean {
	if (anywhere) {
		const [only] = parts;
		return only === null || only?.fits(path.at(-1) ?? '') === true;
	}
	return matches(parts.length, path.length, {
		any: (at) => parts[at] === null,
		one: (at, to) => parts[at]?.fits(path[to] ?? '') === true
	});
}

/**
 * Whether a pattern with stars covers all of a sequence: the last star takes more whenever what follows does not fit, so
 * that the time is at most length times length, whatever the pattern.
 */
function matches(
	patternLength: number,
	length: number,
	{ any, one }: { any: (at: number) => boolean; one: (at: number, to: number) => boolean }
): boolean {
	let [at, to] = [0, 0];
	let star = -1;
	let taken = 0;
	while (to < length) {
		if (at < patternLength && any(at)) {
			star = at++;
			taken = to;
		} else if (at < patternLength && one(at, to)) {
			at++;
			to++;
		} else if (star >= 0) {
			at = star + 1;
			to = ++taken;
		} else return false;
	}
	while (at < patternLength && any(at)) at++;
	return at === patternLength;
}

type Token = '*' | '?' | { readonly text: string } | CharacterClass;

interface CharacterClass {
	readonly not: boolean;
	/** First and last character of each range. */
	readonly ranges: readonly (readonly [string, string])[];
}

/** One name with wildcards. */
class NamePattern {
	readonly #whole: string | undefined;
	readonly #tokens: readonly Token[];

	constructor(text: string) {
		this.#tokens = tokens(text);
		const plain = this.#tokens.every((token) => typeof token === 'object' && 'text' in token);
		this.#whole = plain
			? this.#tokens.map((token) => (typeof token === 'object' && 'text' in token ? token.text : '')).join('')
			: undefined;
	}

	fits(name: string): boolean {
		if (this.#whole !== undefined) return this.#whole === name;
		const characters = Array.from(name);
		const list = this.#tokens;
		return matches(list.length, characters.length, {
			any: (at) => list[at] === '*',
			one: (at, to) => covers(list[at], characters[to] ?? '')
		});
	}
}

function covers(token: Token | undefined, character: string): boolean {
	if (token === undefined || token === '*') return false;
	if (token === '?') return true;
	if ('text' in token) return token.text === character;
	return token.ranges.some(([from, to]) => character >= from && character <= to) !== token.not;
}

function tokens(text: string): Token[] {
	const found: Token[] = [];
	const characters = Array.from(text);
	for (let at = 0; at < characters.length; at++) {
		const character = characters[at] ?? '';
		if (character === '\\' && at + 1 < characters.length) found.push({ text: characters[++at] ?? '' });
		else if (character === '*') {
			if (found.at(-1) !== '*') found.push('*');
		} else if (character === '?') found.push('?');
		else if (character === '[') {
			const end = characters.indexOf(']', at + 2);
			if (end < 0) found.push({ text: character });
			else {
				found.push(characterClass(characters.slice(at + 1, end)));
				at = end;
			}
		} else found.push({ text: character });
	}
	return found;
}

function characterClass(inside: readonly string[]): CharacterClass {
	const not = inside[0] === '!' || inside[0] === '^';
	const ranges: [string, string][] = [];
	for (let at = not ? 1 : 0; at < inside.length; at++) {
		const from = inside[at] ?? '';
		const to = inside[at + 1] === '-' ? inside[at + 2] : undefined;
		ranges.push([from, to ?? from]);
		if (to !== undefined) at += 2;
	}
	return { not, ranges };
}

function folded(text: string): string {
	return text.normalize('NFC').toLowerCase();
}
