// One way to compare text without case and diacritics, for fields, words and facets alike.

/**
 * Marks that only change how a letter sounds: Latin, Greek and Cyrillic accents, Hebrew points, Arabic vowel signs.
 * Vowel signs of Indic and Thai scripts are letters to their readers and stay.
 */
const marks = /[\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0670\u0640]/g;

/** Letters that Unicode does not decompose, though people type them without. */
const letters: Readonly<Record<string, string>> = {
	ß: 'ss',
	æ: 'ae',
	œ: 'oe',
	ø: 'o',
	đ: 'd',
	ð: 'd',
	þ: 'th',
	ł: 'l',
	ħ: 'h',
	ı: 'i'
};
const special = /[ßæœøđðþłħı]/g;
// eslint-disable-next-line no-control-regex -- the control characters are ASCII, too
const ascii = /^[\x00-\x7f]*$/;

/** Text as it is compared: lower case, without accents, compatibility forms made plain (NFKD, then NFC for what remains). */
export function fold(text: string): string {
	if (ascii.test(text)) return text.toLowerCase();
	return text
		.normalize('NFKD')
		.replace(marks, '')
		.toLowerCase()
		.replace(marks, '') // İ becomes i and a dot above
		.replace(special, (letter) => letters[letter] ?? letter)
		.normalize('NFC');
}
