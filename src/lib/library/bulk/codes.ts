/** Codes in texts, replaced by what the lists of codes say that they stand for. */
import { codeReplacer } from '../codes.ts';
import { changeTexts, textFields } from './fields.ts';
import { operation } from './operation.ts';

export const replaceCodes = operation({
	id: 'codes',
	parameters: [{ name: 'field', type: 'field', of: textFields, start: 'caption' }],
	writes: ({ field }) => [field],
	prepare: (_given, look) => look.codes(),
	plan({ field }, _context, lists) {
		const replacer = codeReplacer(lists);
		return (subject) => changeTexts(subject, field, (text) => replacer.all(text));
	}
});
