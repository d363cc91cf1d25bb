/** Places by what somebody types: the beginning of a name or of a word of it, one typo forgiven, with or without its region or country. */
import { countryName, plain, type Gazetteer, type Place } from './gazetteer.ts';
import type { Position } from './curation.ts';

export interface PlaceQuestion {
	/** `vienn`, `Paris, Texas`, `springfield il`. */
	readonly text: string;
	/** In which countries are named, beside English. */
	readonly language: string;
	/** Where the items at hand are: what is near to them comes first. */
	readonly near?: Pick<Position, 'latitude' | 'longitude'>;
	readonly most: number;
}

/** Shorter words are not guessed at: everything is one typo away from them. */
const shortestGuess = 4;
/** What a way of being found is worth, in powers of ten of people. */
const worth = { whole: 3, begins: 0, word: -1.5, guessed: -3 } as const;
type Way = keyof typeof worth;

/** The likeliest places first. */
export function searchPlaces(
	gazetteer: Gazetteer,
	{ text, language, near, most }: PlaceQuestion
): readonly Place[] {
	const found = new Map<number, number>();
	for (const look of [asTyped, guessed]) {
		// Only where nothing is as it was typed: a guess beside what was meant is noise.
		if (found.size > 0) break;
		for (const { name, of } of readings(text)) {
			const runs = of === '' ? undefined : runsOf(gazetteer, of, language);
			if (runs && !runs.includes(true)) continue;
			look(gazetteer, name, (index, way) => {
				if (!runs || runs[gazetteer.runOf(index)]) note(index, way);
			});
		}
	}
	return [...found]
		.sort(([one, a], [other, b]) => b - a || one - other)
		.slice(0, most)
		.map(([index]) => gazetteer.at(index));

	function note(index: number, way: Way): void {
		let score = Math.log10(Math.max(1, gazetteer.populations[index] ?? 0)) + worth[way];
		if (near) score += 3 / (1 + gazetteer.kilometres(index, near.latitude, near.longitude) / 50);
		if (score > (found.get(index) ?? -Infinity)) found.set(index, score);
	}
}

/** What a text may mean: all of it a name, or what is behind a comma or its last words the region or country. */
function readings(text: string): readonly { readonly name: string; readonly of: string }[] {
	const comma = text.indexOf(',');
	if (comma >= 0) {
		const [name, of] = [plain(text.slice(0, comma)), plain(text.slice(comma + 1))];
		return name === '' ? [] : [{ name, of }];
	}
	const words = plain(text).split(' ');
	if (words[0] === '') return [];
	const whole = { name: words.join(' '), of: '' };
	const parts = words
		.slice(1, 4)
		.map((_, at) => ({ name: words.slice(0, at + 1).join(' '), of: words.slice(at + 1).join(' ') }));
	return [whole, ...parts.filter(({ of }) => of.length > 1)];
}

/** By pair of country and region whether it is what was typed: the beginning of either, or a country's code. */
function runsOf({ runs }: Gazetteer, typed: string, language: string): readonly boolean[] {
	const named = new Map<string, boolean>();
	const isCountry = (code: string): boolean => {
		let fits = named.get(code);
		if (fits === undefined) {
			fits =
				code.toLowerCase() === typed ||
				plain(countryName(code)).startsWith(typed) ||
				plain(countryName(code, language)).startsWith(typed);
			named.set(code, fits);
		}
		return fits;
	};
	return runs.map(
		({ country, region }) =>
			plain(region).startsWith(typed) || isCountry(country) || shortened(region) === typed
	);
}

/** `nsw` of New South Wales. */
function shortened(region: string): string {
	return plain(region)
		.split(' ')
		.map((word) => word.slice(0, 1))
		.join('');
}

type Note = (index: number, way: Way) => void;

/** Names and words of names that begin so. */
function asTyped(gazetteer: Gazetteer, typed: string, note: Note): void {
	const { text } = gazetteer;
	for (const before of ['\n', '\t', ' ']) {
		const sought = before + typed;
		for (let at = text.indexOf(sought); at >= 0; at = text.indexOf(sought, at + 1)) {
			const after = text[at + sought.length];
			const whole = before !== ' ' && (after === '\n' || after === '\t');
			note(gazetteer.placeAt(at + 1), whole ? 'whole' : before === ' ' ? 'word' : 'begins');
		}
	}
}

/** Names that begin so but for one letter too many, too few, another, or two the wrong way round. */
function guessed(gazetteer: Gazetteer, typed: string, note: Note): void {
	if (typed.length < shortestGuess) return;
	const { text, starts } = gazetteer;
	const rest = Array.from({ length: typed.length + 2 }, (_, from) => typed.slice(from));
	const [first, second] = [typed.charCodeAt(0), typed.charCodeAt(1)];
	for (const start of starts) {
		// One of the first two letters is right, perhaps in the other's place: most names are not looked at any further.
		const [one, two] = [text.charCodeAt(start), text.charCodeAt(start + 1)];
		if (one !== first && one !== second && two !== first && two !== second) continue;
		let same = 0;
		while (same < typed.length && text.charCodeAt(start + same) === typed.charCodeAt(same)) same++;
		const at = start + same;
		const [whole = '', less = '', lesser = ''] = [rest[same], rest[same + 1], rest[same + 2]];
		const begins =
			text.startsWith(less, at + 1) ||
			text.startsWith(whole, at + 1) ||
			text.startsWith(less, at) ||
			(text[at] === typed[same + 1] && text[at + 1] === typed[same] && text.startsWith(lesser, at + 2));
		if (begins) note(gazetteer.placeAt(start), 'guessed');
	}
}
