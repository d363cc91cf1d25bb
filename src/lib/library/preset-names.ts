/** The names that files would get by a rename template, and what is wrong with them. Nothing is renamed. */
import type { RenameContent } from './preset.ts';
import {
	isFault,
	readTemplate,
	type TemplateContext,
	type TemplateFault,
	type TemplateSubject
} from './template.ts';

export interface PlannedName {
	readonly before: string;
	readonly after: string;
	/** `empty`: no name is left; `bad`: no file can be called so everywhere; `clash`: two of one folder would be. */
	readonly problem?: 'empty' | 'bad' | 'clash';
}

/** Letters of a file's name that every file system takes. */
const longestName = 255;
// eslint-disable-next-line no-control-regex -- that is what it is for
const badLetters = /[\0-\x1f\x7f<>:"/\\|?*\u202a-\u202e\u2066-\u2069]|\p{Surrogate}/u;
/** Names that Windows keeps for devices, whatever their extension. */
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d|desktop\.ini$)(?:\.|$)/i;
/** Names that mean something to this app or to the browser while it writes. */
const ours = /\.(?:crswap|lnk|url)$/i;

/** The names of items by a template, in their order; or what is wrong with the template. */
export function plannedNames(
	{ template: source, letters, start = 1 }: RenameContent,
	subjects: readonly TemplateSubject[],
	context: TemplateContext
): readonly PlannedName[] | TemplateFault {
	const template = readTemplate(source);
	if (isFault(template)) return template;
	const named = subjects.map((subject) => {
		const { name, folder } = subject.item;
		const dot = name.lastIndexOf('.');
		const extension = dot > 0 ? name.slice(dot) : '';
		// Its place counts from where the numbers are to begin.
		const stem = template.fill({ ...subject, index: subject.index + start - 1 }, context).trim();
		const after = inLetters(stem + extension, letters);
		return { before: name, after, folder: `${subject.item.root}/${folder}`, stem };
	});
	const counts = new Map<string, number>();
	const place = ({ folder, after }: (typeof named)[number]) =>
		`${folder}/${after.normalize('NFC').toLowerCase()}`;
	for (const one of named) counts.set(place(one), (counts.get(place(one)) ?? 0) + 1);
	return named.map((one) => {
		const { before, after, stem } = one;
		if (stem === '') return { before, after, problem: 'empty' };
		if (!isFileName(after)) return { before, after, problem: 'bad' };
		return (counts.get(place(one)) ?? 0) > 1 ? { before, after, problem: 'clash' } : { before, after };
	});
}

/** Whether a file can be called so, here and on other systems. */
export function isFileName(name: string): boolean {
	if (name === '' || new TextEncoder().encode(name).length > longestName) return false;
	return !badLetters.test(name) && !reserved.test(name) && !ours.test(name) && !/^[.\s]|[.\s]$/.test(name);
}

function inLetters(name: string, letters: RenameContent['letters']): string {
	if (letters === undefined) return name;
	return letters === 'lower' ? name.toLowerCase() : name.toUpperCase();
}
