/** The parts of the built command in letters of ASCII alone. */

const beyond = /[^\0-\x7f]/g;

/** @param {string} letter */
const escape = (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`;

/**
 * A text with one letter beyond Latin-1 takes two bytes a letter in V8, all of it, and one with any beyond ASCII has to be
 * decoded. Escapes say the same in texts, patterns and comments, and such letters stand nowhere else.
 *
 * @returns {import('rolldown').Plugin}
 */
export function plainLetters() {
	return {
		name: 'plain-letters',
		// Last of all: Rolldown writes what it was given as escapes as letters again when it leaves out what nobody calls.
		generateBundle(_options, bundle) {
			for (const part of Object.values(bundle)) {
				if (part.type !== 'chunk') continue;
				if (part.code.includes('String.raw')) throw new Error('A raw text may hold letters to escape');
				part.code = part.code.replace(beyond, escape);
			}
		}
	};
}
