/** Text found and replaced, plain or by a pattern. */
import { substitution } from '../query/substitute.ts';
import { changeTexts, textFields } from './fields.ts';
import { conflict, operation } from './operation.ts';

/** Texts that are longer after a replacement fit no field. */
const longest = 20_000;

export const findReplace = operation({
	id: 'replace',
	parameters: [
		{ name: 'field', type: 'field', of: textFields, start: 'title' },
		{ name: 'find', type: 'text', start: '' },
		{ name: 'by', type: 'text', start: '', optional: true },
		{ name: 'pattern', type: 'switch', start: false },
		{ name: 'case', type: 'switch', start: false }
	],
	writes: ({ field }) => [field],
	check: ({ find, pattern, case: matchCase, by }) =>
		pattern && find !== '' && !substitution(find, by, { matchCase })
			? [{ parameter: 'find', problem: 'badPattern', found: find }]
			: [],
	plan({ field, find, by, pattern, case: matchCase }, { spent }) {
		const replace = pattern
			? substitution(find, by, { matchCase, spent, longest })
			: substitution(escaped(find), by.replaceAll('$', '$$$$'), { matchCase, spent, longest });
		return (subject) => {
			let costly = false;
			const outcome = changeTexts(subject, field, (text) => {
				const after = replace?.(text);
				if (after === undefined) costly = true;
				return after ?? text;
			});
			return costly ? conflict(field, 'tooCostly') : outcome;
		};
	}
});

function escaped(text: string): string {
	return text.replace(/[$()*+./?[\\\]^{|}]/g, '\\$&');
}
