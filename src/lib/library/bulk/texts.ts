/** Texts compared and tidied. */

/** So that texts that differ in capitals alone are the same. */
export const foldCase = (text: string) => text.normalize('NFC').toLowerCase();

/** Letters that no decomposition takes apart, as people write them without their marks. */
const plainLetters: Readonly<Record<string, string>> = {
	ß: 'ss',
	ẞ: 'SS',
	æ: 'ae',
	Æ: 'AE',
	œ: 'oe',
	Œ: 'OE',
	ø: 'o',
	Ø: 'O',
	đ: 'd',
	Đ: 'D',
	ð: 'd',
	Ð: 'D',
	ł: 'l',
	Ł: 'L',
	þ: 'th',
	Þ: 'Th',
	ħ: 'h',
	Ħ: 'H',
	ı: 'i'
};
const unplain = new RegExp(`[${Object.keys(plainLetters).join('')}]`, 'g');

/** Without marks above and below Latin, Greek and Cyrillic letters; those of other scripts are letters in their own right. */
export function withoutMarks(text: string): string {
	return text
		.normalize('NFD')
		.replace(/(?<=[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}])\p{Mn}+/gu, '')
		.normalize('NFC')
		.replace(unplain, (letter) => plainLetters[letter] ?? letter);
}

/** One space between words, none at the ends of lines, at most one empty line, no characters that are not seen. */
export function tidied(text: string): string {
	return text
		.replace(/\r\n?/g, '\n')
		.replace(/[\u200b\u2060\ufeff\u00ad]/g, '')
		.replace(/[^\S\n]+/g, ' ')
		.replace(/ ?\n ?/g, '\n')
		.replace(/\n{3,}/g, '\n\n')
		.trim();
}
