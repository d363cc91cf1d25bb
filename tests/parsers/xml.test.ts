import { describe, expect, it } from 'vitest';
import { Budget } from '#lib/parsers/io/budget.ts';
import { unescapeXml } from '#lib/parsers/io/xml-text.ts';
import { readXml, xmlLimits, type XmlElement } from '#lib/parsers/io/xml.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const read = (text: string, offset = 0) => readXml(utf8(text), offset, new Budget());

function wide(text: string, size: 2 | 4, little: boolean): Uint8Array {
	const codes =
		size === 4
			? [...text].map((letter) => letter.codePointAt(0) ?? 0)
			: text.split('').map((letter) => letter.charCodeAt(0));
	const bytes = new Uint8Array(codes.length * size);
	const view = new DataView(bytes.buffer);
	codes.forEach((code, index) => {
		if (size === 4) view.setUint32(index * 4, code, little);
		else view.setUint16(index * 2, code, little);
	});
	return bytes;
}

const textOf = (element: XmlElement | undefined): string =>
	element === undefined ? '' : element.text + element.children.map(textOf).join('');

describe('XML', () => {
	it('keeps names, attributes, text and sections of characters', () => {
		const { roots, oddities } = read(
			'<?xml version="1.0"?><!-- no --><a x="1" y=\'&lt;2&gt;\'>t<b/><![CDATA[<raw&>]]></a>'
		);
		expect(oddities).toEqual([]);
		expect(roots).toHaveLength(1);
		expect(roots[0]?.attributes.map(({ name, value }) => [name, value])).toEqual([
			['x', '1'],
			['y', '<2>']
		]);
		expect(roots[0]?.text).toBe('t<raw&>');
		expect(roots[0]?.children[0]?.name).toBe('b');
	});

	it('says which bytes an element and an attribute are, in text with letters of several bytes', () => {
		const text = 'é<a><b k="ü€">😀</b></a>';
		const bytes = utf8(text);
		const { roots } = readXml(bytes, 100, new Budget());
		const slice = ([at, size]: readonly [number, number]) =>
			new TextDecoder().decode(bytes.subarray(at - 100, at - 100 + size));
		const b = roots[0]?.children[0];
		expect(b && slice(b.range)).toBe('<b k="ü€">😀</b>');
		expect(b?.attributes[0] && slice(b.attributes[0].range)).toBe('k="ü€"');
	});

	it.each([
		['UTF-16 little-endian', 2, true],
		['UTF-16 big-endian', 2, false],
		['UTF-32 little-endian', 4, true],
		['UTF-32 big-endian', 4, false]
	] as const)('reads %s, with a mark at its start and without', (_name, size, little) => {
		for (const mark of ['', '\ufeff']) {
			const { roots } = readXml(wide(`${mark}<a>grün 😀</a>`, size, little), 0, new Budget());
			expect(textOf(roots[0])).toBe('grün 😀');
		}
	});

	it('never expands entities of a document type', () => {
		const laughs = `<!DOCTYPE l [<!ENTITY a "ha">${Array.from({ length: 20 }, (_, i) => `<!ENTITY a${i} "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">`).join('')}<!ENTITY f SYSTEM "file:///etc/passwd">]><l>&a19;&f;</l>`;
		const { roots, oddities } = read(laughs);
		expect(roots[0]?.text).toBe('&a19;&f;');
		expect(oddities).toHaveLength(1);
	});

	it('stops at its limits of depth, attributes and size, and keeps what came before', () => {
		const deep = read(`<a><first>1</first>${'<d>'.repeat(200_000)}`);
		expect(deep.stopped?.limit).toBe('depth');
		expect(deep.roots[0]?.children[0]?.text).toBe('1');

		const broad = read(
			`<a><first>1</first><b ${Array.from({ length: 200_000 }, (_, i) => `a${i}="1"`).join(' ')}/></a>`
		);
		expect(broad.stopped?.message).toContain('1000');
		expect(broad.roots[0]?.children[0]?.text).toBe('1');

		const large = readXml(new Uint8Array(xmlLimits.bytes + 1).fill(32), 0, new Budget());
		expect(large.stopped?.limit).toBe('allocation');
	});

	it('spends items of the budget for every element and attribute', () => {
		const budget = new Budget({ items: 50 });
		expect(readXml(utf8(`<a>${'<b/>'.repeat(100)}</a>`), 0, budget).stopped?.limit).toBe('items');
	});

	it('reads what is there of damaged text, and says so', () => {
		expect(read('<a><b>1</b></c></a>').oddities).toEqual(['end tag without a start: c']);
		expect(read('<a><b>1</a>').roots[0]?.children[0]?.closed).toBe(true);
		const cut = read('<a x="1"><b>1');
		expect(cut.oddities).toHaveLength(1);
		expect(cut.roots[0]?.children[0]?.closed).toBe(false);
		expect(read('a < b <a>1</a>').roots[0]?.text).toBe('1');
	});

	it('decodes references to characters, but not to those that do not exist', () => {
		expect(unescapeXml('&#65;&#x42;&amp;&quot;&apos;')).toBe('AB&"\'');
		expect(unescapeXml('&#0;&#xD800;&#x110000;&nbsp;')).toBe('&#0;&#xD800;&#x110000;&nbsp;');
	});

	it('ends quickly on text made to be slow', () => {
		for (const unit of ['<!>', '<a ', '</', '<![CDATA[', '&#', '<a b="', '<!DOCTYPE [']) {
			const budget = new Budget();
			readXml(utf8(unit.repeat(200_000)), 0, budget);
			expect(budget.used.items).toBeLessThanOrEqual(budget.limits.items + 1);
		}
	});
});
