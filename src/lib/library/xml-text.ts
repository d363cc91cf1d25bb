// eslint-disable-next-line no-control-regex -- these are what is looked for
const unwritable = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g;
const signs: Readonly<Record<string, string>> = {
	...{ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\r': '&#13;' }
};

/**
 * Text as it stands in XML, within an element or double quotes: what must be escaped is, and what XML 1.0 (2.2) has no way to write is
 * left out. Lone halves of characters become U+FFFD, as they do wherever text becomes bytes.
 */
export function xmlText(text: string): string {
	return text
		.replace(/\p{Surrogate}/gu, '\ufffd')
		.replace(unwritable, '')
		.replace(/[&<>"\r]/g, (sign) => signs[sign] ?? '');
}
