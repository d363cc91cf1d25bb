/** Capital and small letters, by the rules of a language. */

/** `title`: every word begins with a capital; `sentence`: only the first of a sentence. */
export type LetterCase = 'upper' | 'lower' | 'title' | 'sentence';

/** Small words of titles in English; other languages have no such rule for titles. */
const smallWords = new Set(
	'a an and as at but by en for from if in nor of off on or out per so than the to up via vs yet with'.split(
		' '
	)
);
const word = /[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}]+)*/gu;
const sentenceStart = /(^|[.!?]\s+|\n\s*)(["'“‘(¿¡]*)(\p{L})/gu;

/** @param language a BCP 47 tag: Turkish has two letters i */
export function letterCase(text: string, wanted: LetterCase, language: string): string {
	switch (wanted) {
		case 'upper':
			return text.toLocaleUpperCase(language);
		case 'lower':
			return text.toLocaleLowerCase(language);
		case 'title':
			return titled(text, language);
		case 'sentence':
			return text
				.toLocaleLowerCase(language)
				.replace(
					sentenceStart,
					(_, before: string, marks: string, letter: string) =>
						before + marks + letter.toLocaleUpperCase(language)
				);
	}
}

function titled(text: string, language: string): string {
	const english = language.toLowerCase().startsWith('en');
	const found = [...text.matchAll(word)];
	const last = found.at(-1)?.index;
	return text.replace(word, (one: string, at: number) => {
		const lower = one.toLocaleLowerCase(language);
		const inside = at !== found[0]?.index && at !== last;
		return english && inside && smallWords.has(lower) ? lower : capital(lower, language);
	});
}

function capital(word: string, language: string): string {
	const [first = '', ...others] = word;
	// Dutch writes both letters of its ij large.
	const pair = language.toLowerCase().startsWith('nl') && word.startsWith('ij');
	return pair ? `IJ${word.slice(2)}` : first.toLocaleUpperCase(language) + others.join('');
}
