/** From what lies in a tag to what a field of music holds. */
import { textsOf as frameTexts } from '../blocks/id3-text.ts';
import { genreName, genresOf as genresIn } from '../conversions/genres.ts';
import type { RawValue, Tag } from '../model.ts';
import { isBinary } from '../print.ts';
import type { Place } from './keys.ts';

/** Somebody, and what they did where that is said. */
export interface Credit {
	readonly name: string;
	readonly role?: string;
}

const utf8 = new TextDecoder('utf-8');

/** All texts of a value: several are a list or are parted by zeros, whatever the container. */
export function textsOf(raw: RawValue): string[] {
	if (Array.isArray(raw)) {
		const list = raw as readonly RawValue[];
		// Number and total.
		if (typeof list[0] === 'number') return [list.map(String).join('/')];
		return list.flatMap(textsOf);
	}
	if (typeof raw === 'boolean') return [raw ? '1' : '0'];
	if (isBinary(raw)) return raw.bytes ? textsOf(utf8.decode(raw.bytes)) : [];
	if (typeof raw === 'object') return [];
	return String(raw)
		.split('\0')
		.map((text) => text.trim())
		.filter((text) => text !== '');
}

/** Frames of ID3v2.2 and 2.3 whose texts a slash parts (id3.org, ID3v2.3.0 §4.2.1). */
const slashed = new Set([
	'tpe1',
	'tp1',
	'tcom',
	'tcm',
	'text',
	'txt',
	'toly',
	'tol',
	'tope',
	'toa',
	'txxx:artists'
]);
const uuid = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;

/** Frames of Apple's that are texts like those whose names begin with T, and that are shown as they lie. */
const bare = /^(?:mvnm|mvn|mvin|mvi|wfed)$/;
/** The byte that says how a text is encoded is there. */
const isEncoded = (text: string): boolean => text.charCodeAt(0) <= 3;

/** The texts of a tag, as its container parts them. @param key its name in the table of music */
export function textsOfTag(tag: Tag, place: Place, key: string): string[] {
	const { entry, raw } = tag;
	if (place === 'id3') {
		// What a comment or lyrics are about goes before them.
		if (entry.value === 'described') return textsOf(raw).slice(1);
		if (key.startsWith('ufid:')) return textsOf(raw).slice(1);
		const texts =
			bare.test(key) && typeof raw === 'string' && isEncoded(raw)
				? frameTexts(
						raw.charCodeAt(0),
						Uint8Array.from(raw.slice(1), (letter) => letter.charCodeAt(0))
					).filter(Boolean)
				: textsOf(raw);
		return entry.table.name === 'ID3::v2_4' ? texts : texts.flatMap((text) => unslashed(text, key));
	}
	return textsOf(raw);
}

/** A name as `AC/DC` is no list. */
function unslashed(text: string, key: string): string[] {
	const parts = text.split('/').map((part) => part.trim());
	if (parts.length > 1 && parts.every((part) => uuid.test(part))) return parts;
	if (!slashed.has(key) || parts.some((part) => part.length < 3)) return [text];
	return parts;
}

/** Genres by name: some containers have numbers of them. */
export function genresOf(texts: readonly string[], tag: Tag, key: string): string[] {
	if (key === 'gnre' && typeof tag.raw === 'number') return [genreName(tag.raw - 1) ?? String(tag.raw)];
	return texts.flatMap((text) => (/^(?:\(|\d{1,3}$|RX$|CR$)/.test(text) ? genresIn(text) : [text]));
}

/** A number, and the total behind a slash. */
export function numbersOf(text: string): { value: number | undefined; total: number | undefined } {
	const [first = '', second = ''] = text.split(/\/|\bof\b/);
	return { value: numberOf(first), total: numberOf(second) };
}

/** The number that a text begins with: `-7.25 dB`, `+0,5`. */
export function numberOf(text: string): number | undefined {
	const match = /^\s*([-+]?\d*[.,]?\d+(?:e[-+]?\d+)?)/i.exec(text)?.[1];
	const value = Number(match?.replace(',', '.'));
	return match !== undefined && Number.isFinite(value) ? value : undefined;
}

/** `name (role)`. */
export function creditOf(text: string): Credit {
	const match = /^(.*\S)\s*\(([^()]+)\)$/s.exec(text);
	return match?.[1] !== undefined && match[2] !== undefined
		? { name: match[1], role: match[2] }
		: { name: text };
}
