/** Languages of texts: a tag in one that is not the default has it in its name. */
import { languageOf } from '../../conversions/media.ts';
import type { Entry } from '../../model.ts';

/** Adds `-deu` or `-deu-AT` where an item says a language that is not the default. */
export function localised(entry: Entry, language: number, country = 0): Entry {
	const name = language === 0 || language === 0x7fff ? '' : languageOf(language);
	const code = name === 'und' || (name === 'eng' && country === 0) ? '' : name;
	const where = country === 0 ? '' : String.fromCharCode(country >> 8, country & 255);
	// A country without a language is said of an undetermined one.
	const suffix = where === '' ? code : `${code || 'und'}-${where}`;
	return suffix ? { ...entry, name: `${entry.name}-${suffix}` } : entry;
}
