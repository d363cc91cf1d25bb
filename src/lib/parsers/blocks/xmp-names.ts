/** How names of XMP become ids and tag names. */
import type { Table } from '../model.ts';

/** Longest id that a path of names makes; what is deeper shares it. */
const maxId = 250;

/** An id and one more name, which begins with a capital there. */
export const joined = (id: string, local: string) =>
	(id === '' ? local : id + capital(local)).slice(0, maxId);

/** An unlisted name in capitals only, as ExifTool writes it: `ABC_DEF` is AbcDef. */
export const calm = (name: string) =>
	capital(name.toLowerCase()).replace(/_([a-z])/g, (_all, letter: string) => letter.toUpperCase());

export const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** A tag name has letters of ASCII, digits, `-` and `_`, and begins with a capital. */
export function tagName(id: string): string {
	const name = capital(id.replace(/[^\w-]/g, ''));
	return name.length < 2 || !/^[A-Z]/.test(name) ? `Tag${name}` : name;
}

/** How names of fields begin in structures whose listed fields do not tell, as ExifTool shows fields that nobody lists. */
const starts: Readonly<Record<string, string>> = {
	'Device:Cameras': '',
	'Device:Profiles': '',
	'MP:RegionInfo': 'RegionInfoMP',
	'acdsee-rs:Regions': 'ACDSee',
	'ics:SubVersions': 'SubVersions',
	'iptcExt:RegistryId': 'RegistryID',
	'mwg-coll:Collections': '',
	'mwg-kw:Keywords': 'KeywordInfo',
	'plus:CopyrightOwner': '',
	'plus:EndUser': '',
	'plus:ImageCreator': '',
	'plus:ImageSupplier': '',
	'plus:Licensee': '',
	'plus:Licensor': '',
	'xmpTPg:Fonts': ''
};

/**
 * The name of an unlisted field of a listed structure begins as those of the listed fields do:
 * RegionsRegionListName is RegionName, so RegionsRegionListFoo is RegionFoo.
 */
export function flatName(table: Table, id: string): string {
	for (let end = id.length - 1; end > 0; end--) {
		const struct = table.entries.get(id.slice(0, end));
		if (!struct || !/[A-Z]/.test(id.charAt(end))) continue;
		const said = starts[`${table.group1.slice(4)}:${id.slice(0, end)}`];
		if (said !== undefined) return said + id.slice(end);
		// Of fields that share a part of their name with the structure the beginning that is told is too short.
		let start = '';
		for (const [known, { name }] of table.entries) {
			if (typeof known !== 'string' || known.length <= end || !known.startsWith(id.slice(0, end))) continue;
			const field = known.slice(end);
			if (name.endsWith(field) && name.length - field.length > start.length)
				start = name.slice(0, -field.length);
		}
		if (start) return start + id.slice(end);
	}
	return id;
}

/** A language tag as ExifTool writes it (`de-DE`), undefined for the default language. */
export function langCode(lang: string): string | undefined {
	if (lang === 'x-default') return undefined;
	const lower = lang.toLowerCase();
	if (lower === 'x-default') return undefined;
	const region = /^([a-z]{2,3})-([a-z]{2})$/.exec(lower);
	return region ? `${region[1] ?? ''}-${(region[2] ?? '').toUpperCase()}` : lower.replaceAll('_', '-');
}
