/**
 * The few elements that a track needs out of XML (https://www.w3.org/TR/xml/), in one pass over the text: no document types, so
 * no entities but the five of XML, no outside files, and no tree, so that nothing grows beyond the text.
 */

export interface Element {
	/** Without its prefix. */
	readonly name: string;
	readonly attributes: string;
}

/** What a reader is told, in the order of the text. */
export interface Listener {
	open?(element: Element, depth: number): void;
	/** @param text all that stood in it, but for what stood in elements within */
	close?(name: string, text: string, depth: number): void;
}

/** The file is damaged, or wants more than a track may. */
export class BadTrack extends Error {
	override readonly name = 'BadTrack';
}

const deepest = 100;
const longestTag = 20_000;
/** A comment, CDATA, an instruction, a declaration, or a tag. */
const piece =
	/<!--[\s\S]*?-->|<!\[CDATA\[([\s\S]*?)\]\]>|<\?[\s\S]*?\?>|<!([A-Z]+)|<(\/?)([^\s/<>!?="']+)((?:[^<>"']|"[^"<]*"|'[^'<]*')*?)(\/?)>/gy;

/** Tells a listener of the elements of a text. @throws BadTrack */
export function readMarkup(text: string, listener: Listener): void {
	const open: { name: string; text: string }[] = [];
	let at = 0;
	while (at < text.length) {
		const next = text.indexOf('<', at);
		const before = text.slice(at, next < 0 ? text.length : next);
		const inside = open.at(-1);
		if (inside && before.length > 0) inside.text += unescaped(before);
		if (next < 0) break;
		piece.lastIndex = next;
		const found = piece.exec(text);
		if (!found) throw new BadTrack(`what begins at ${String(next)} is no element`);
		const [whole, data, declaration, closing, fullName, attributes = '', single] = found;
		if (whole.length > longestTag && fullName !== undefined) throw new BadTrack('an element is too long');
		at = next + whole.length;
		if (declaration !== undefined) throw new BadTrack('document types are not read');
		if (data !== undefined && inside) inside.text += data;
		if (fullName === undefined) continue;
		const name = fullName.slice(fullName.indexOf(':') + 1);
		if (closing) {
			const last = open.pop();
			if (last?.name !== name) throw new BadTrack(`</${name}> closes nothing`);
			listener.close?.(name, last.text.trim(), open.length);
		} else {
			listener.open?.({ name, attributes }, open.length);
			if (single) listener.close?.(name, '', open.length);
			else if (open.length >= deepest) throw new BadTrack('elements lie too deep');
			else open.push({ name, text: '' });
		}
	}
}

/** An attribute of an element; undefined where it has none of that name. */
export function attributeOf(element: Element, name: string): string | undefined {
	const found = new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(element.attributes);
	return found ? unescaped(found[1] ?? found[2] ?? '') : undefined;
}

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

function unescaped(text: string): string {
	if (!text.includes('&')) return text;
	return text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(\w+));/gi, (whole, decimal, hex, name) => {
		if (name !== undefined) return entities[String(name)] ?? whole;
		const code = decimal === undefined ? parseInt(String(hex), 16) : Number(decimal);
		return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
	});
}
