/** Pictures and sidecars with XMP, as programs write it. */

export interface MadeXmp {
	readonly rating?: number;
	readonly title?: string;
	readonly keywords?: readonly string[];
	/** Lightroom's, with `|` between. */
	readonly paths?: readonly string[];
}

export function madeXmp({ rating, title, keywords = [], paths = [] }: MadeXmp): Uint8Array {
	const bag = (name: string, values: readonly string[]) =>
		values.length === 0
			? ''
			: `<${name}><rdf:Bag>${values.map((value) => `<rdf:li>${value}</rdf:li>`).join('')}</rdf:Bag></${name}>`;
	return new TextEncoder().encode(
		'<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">' +
			'<rdf:Description rdf:about="" xmlns:xmp="http://ns.adobe.com/xap/1.0/" ' +
			'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:lr="http://ns.adobe.com/lightroom/1.0/">' +
			(rating === undefined ? '' : `<xmp:Rating>${rating}</xmp:Rating>`) +
			(title === undefined
				? ''
				: `<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${title}</rdf:li></rdf:Alt></dc:title>`) +
			bag('dc:subject', keywords) +
			bag('lr:hierarchicalSubject', paths) +
			'</rdf:Description></rdf:RDF></x:xmpmeta>'
	);
}

/** A JPEG of two bytes' worth of picture: recognised, with XMP in it. `seed` makes its content its own. */
export function madeJpeg(seed: number, xmp?: MadeXmp): Uint8Array<ArrayBuffer> {
	const segment = (marker: number, content: Uint8Array) => [
		...[0xff, marker, (content.length + 2) >> 8, (content.length + 2) & 0xff],
		...content
	];
	const text = (value: string) => new TextEncoder().encode(value);
	return Uint8Array.from([
		...[0xff, 0xd8],
		...(xmp
			? segment(0xe1, Uint8Array.from([...text('http://ns.adobe.com/xap/1.0/\0'), ...madeXmp(xmp)]))
			: []),
		...segment(0xfe, text(`made ${seed}`)),
		...[0xff, 0xd9]
	]);
}
