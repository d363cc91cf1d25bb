/** The text chunks of PNG, and what programs hide in them: XMP, and whole profiles written as hexadecimal digits. */
import { latin1 } from '../io/byte-reader.ts';
import { windows1252 } from '../io/windows-1252.ts';
import { inflate } from '../io/inflate.ts';
import { readExif } from '../blocks/exif.ts';
import { imageTables } from '../blocks/image-tables.ts';
import { packed } from '../blocks/packed.ts';
import { readIcc, readIptc, readPhotoshop, readXmp } from '../blocks/on-demand.ts';
import type { ByteRange, Entry, RawValue, TagSink } from '../model.ts';
import { entryFor } from '../table.ts';

const tables = imageTables.png;
/** A chunk in memory. */
export interface Chunk {
	readonly data: Uint8Array;
	/** File position of `data[0]`. */
	readonly at: number;
	readonly found: TagSink;
}

const maxKeyword = 255;

/** Reads a tEXt, zTXt or iTXt chunk; which it is, its shape does not say, so the type comes along. */
export async function readText({ data, at, found }: Chunk, type: 'tEXt' | 'zTXt' | 'iTXt'): Promise<void> {
	const end = data.indexOf(0);
	if (end < 0 || end > maxKeyword) {
		const entry = tables.main.entries.get(type);
		if (entry) found.tag(entry, { binary: data.length, bytes: data }, [at, data.length]);
		return;
	}
	const keyword = windows1252(data.subarray(0, end));
	let start = end + 1;
	let lang = '';
	let compressed = type === 'zTXt';
	if (type === 'iTXt') {
		compressed = data[start] === 1;
		const langEnd = zero(data, start + 2);
		lang = latin1(data.subarray(start + 2, langEnd));
		// The keyword once more, translated, comes before the text.
		start = zero(data, langEnd + 1) + 1;
	} else if (compressed) {
		start += 1;
	}
	const range: ByteRange = [at + start, Math.max(0, data.length - start)];
	let bytes = data.subarray(start);
	if (compressed) {
		const unpacked = await inflate(bytes, found.budget);
		if (!unpacked.whole) found.warn(`PNG: the text ${keyword.slice(0, 40)} is damaged`);
		bytes = unpacked.bytes;
	}
	if (keyword === 'XML:com.adobe.xmp') {
		if (compressed)
			packed('XMP', found, range, (sink) => {
				readXmp(bytes, 0, sink);
			});
		else readXmp(bytes, range[0], found);
		return;
	}
	const profile = /^Raw profile type (.*)$/.exec(keyword)?.[1];
	if (profile !== undefined && readHexProfile(profile, bytes, range, found)) return;
	const entry = textEntry(keyword, lang, found);
	if (!found.budget.hasRoom(bytes.length)) {
		found.warn(`PNG: no room for the text ${entry.name}`, 'limit');
		return;
	}
	const raw: RawValue =
		profile !== undefined
			? { binary: bytes.length, bytes }
			: type === 'iTXt'
				? utf8(bytes)
				: windows1252(bytes);
	found.tag(entry, raw, range);
}

const zero = (data: Uint8Array, from: number) => {
	const at = data.indexOf(0, from);
	return at < 0 ? data.length : at;
};

const utf8 = (bytes: Uint8Array) => new TextDecoder('utf-8').decode(bytes);

/** The row of a keyword, or one made of it: words joined, each with a capital. */
function textEntry(keyword: string, lang: string, found: TagSink): Entry {
	const table = tables.textualData;
	const known = table.entries.get(keyword) ?? table.entries.get(capital(keyword));
	let name =
		known?.name ??
		capital(
			keyword.replace(/ +(.?)/g, (_all, letter: string) => letter.toUpperCase()).replace(/[^\w-]/g, '')
		);
	if (name.length < 2 || !/^[A-Z]/.test(name)) name = `Tag${name}`;
	// The first text under a keyword that no table has is told without its language, those behind it with theirs.
	const code = known || found.find(name, 'PNG') !== undefined ? language(lang) : '';
	if (known && code === '') return known;
	return entryFor(table, keyword, `${name}${code}`, known?.value ? { value: known.value } : {});
}

/** A suffix for a language. */
function language(lang: string): string {
	if (lang === '') return '';
	const region = /^([a-z]{2,3})[-_]([a-z]{2})$/i.exec(lang);
	const code = region
		? `${(region[1] ?? '').toLowerCase()}-${(region[2] ?? '').toUpperCase()}`
		: lang.toLowerCase();
	return `-${code}`;
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** What a profile of a name may be, by the bytes it begins with. */
type Block = (bytes: Uint8Array, offset: number, found: TagSink) => void;

function blockOf(name: string, bytes: Uint8Array): [Block, number] | undefined {
	const head = latin1(bytes.subarray(0, 32));
	if (head.startsWith('Exif\0\0')) return [readExif, 6];
	if (head.startsWith('http://ns.adobe.com/xap/1.0/\0')) return [readXmp, 29];
	if (head.startsWith('Photoshop 3.0\0')) return [readPhotoshop, 14];
	if (head.startsWith('8BIM')) return [readPhotoshop, 0];
	if (/^(?:II\*\0|MM\0\*)/.test(head)) return [readExif, 0];
	if (name === 'xmp') return [readXmp, 0];
	if (name === 'icc' || name === 'icm') return [readIcc, 0];
	if (name === 'iptc') return [readIptc, 0];
	return undefined;
}

/** ImageMagick's form: a line feed, the name, the size in digits, then hexadecimal digits in lines. */
function readHexProfile(name: string, text: Uint8Array, range: ByteRange, found: TagSink): boolean {
	let at = 0;
	const line = (): string => {
		const end = text.indexOf(10, at);
		const stop = end < 0 ? text.length : end;
		const content = latin1(text.subarray(at, Math.min(stop, at + 80)));
		at = stop + 1;
		return content;
	};
	if (line() !== '') return false;
	line();
	const claimed = Number(line().trim());
	if (!Number.isSafeInteger(claimed) || claimed <= 0) return false;
	// Two digits a byte at least: more than that is claimed, not there.
	const room = Math.max(0, Math.min(claimed, (text.length - at) >> 1));
	found.budget.spend('inflated', room);
	const bytes = new Uint8Array(room);
	let size = 0;
	let high = -1;
	for (; at < text.length && size < bytes.length; at++) {
		const digit = digitOf(text[at] ?? 0);
		if (digit < 0) continue;
		if (high < 0) {
			high = digit;
		} else {
			bytes[size++] = (high << 4) | digit;
			high = -1;
		}
	}
	const block = blockOf(name.toLowerCase(), bytes);
	if (!block) return false;
	const [read, skip] = block;
	const inside = bytes.subarray(skip, size);
	packed(`profile ${name}`, found, range, (sink) => read(inside, 0, sink), inside);
	return true;
}

function digitOf(code: number): number {
	if (code >= 0x30 && code <= 0x39) return code - 0x30;
	const lower = code | 0x20;
	return lower >= 0x61 && lower <= 0x66 ? lower - 0x57 : -1;
}
