import { describe, expect, it } from 'vitest';
import { readXmp } from '#lib/parsers/blocks/xmp.ts';
import { utf8, xmpText } from '../fixtures/build-blocks.ts';
import { cutEverywhere, readBlock } from './blocks.ts';

const read = (properties: string, more = '') => readBlock(readXmp, utf8(xmpText(properties, more)));
const list = (kind: string, ...items: string[]) =>
	`<rdf:${kind}>${items.map((item) => `<rdf:li>${item}</rdf:li>`).join('')}</rdf:${kind}>`;

describe('XMP', () => {
	it('reads properties written as attributes and as elements alike', () => {
		const { tags } = read('<xmp:Rating>4</xmp:Rating>', 'dc:format="image/png"');
		expect(tags['XMP-dc:Format']).toBe('image/png');
		expect(tags['XMP-xmp:Rating']).toBe('4');
	});

	it('takes what no namespace has around a property for a piece of its name', () => {
		const { tags } = readBlock(
			readXmp,
			utf8(
				'<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns="http://web.resource.org/cc/"><Work rdf:about="" of="b"><dc:title>a</dc:title><license rdf:resource="c"/></Work></rdf:RDF>'
			)
		);
		expect(tags).toMatchObject({ 'XMP-dc:WorkTitle': 'a', 'XMP:WorkOf': 'b', 'XMP:WorkLicense': 'c' });
	});

	it('tells two lists of one property apart, the last first; a single value belongs to the list before it', () => {
		const of = (inner: string) =>
			readBlock(readXmp, utf8(xmpText(inner)))
				.found.tags.filter(({ entry }) => entry.name === 'Subject')
				.map(({ raw }) => raw);
		const [first, second] = [list('Seq', 'sea'), list('Bag', 'sea', 'sky')].map(
			(one) => `<dc:subject>${one}</dc:subject>`
		);
		expect(of(`${first}${second}`)).toEqual([['sea', 'sky'], 'sea']);
		expect(of(`${second}<dc:subject>sun</dc:subject>`)).toEqual([['sea', 'sky', 'sun']]);
	});

	it('knows a namespace by its address, whatever its prefix, and keeps unknown ones by their prefix', () => {
		const { tags } = readBlock(
			readXmp,
			utf8(
				'<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description xmlns:q="http://purl.org/dc/elements/1.1" xmlns:dc="http://elsewhere/" xmlns:my-ns="http://x/" q:source="a" dc:thing="b" my-ns:x="c" my-ns:ÜBER-all="d" my-ns:URL="e"/></rdf:RDF>'
			)
		);
		expect(tags).toMatchObject({
			'XMP-dc:Source': 'a',
			'XMP-tmp0:Thing': 'b',
			'XMP-my-ns:TagX': 'c',
			'XMP-my-ns:Url': 'e'
		});
	});

	it('knows a namespace in another version, and leaves the prefixes of known ones to them', () => {
		const { tags } = readBlock(
			readXmp,
			utf8(
				'<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description xmlns:q="http://ns.adobe.com/xap/2.0/mm/" xmlns:Iptc4xmpCore="http://elsewhere/" q:DocumentID="a" Iptc4xmpCore:thing="b"/></rdf:RDF>'
			)
		);
		expect(tags).toMatchObject({ 'XMP-xmpMM:DocumentID': 'a', 'XMP-tmp0:Thing': 'b' });
	});

	it('understands a prefix as the file at hand binds it, whatever others bound it to', () => {
		const bound = (uri: string, inner = '') =>
			readBlock(
				readXmp,
				utf8(
					`<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description xmlns:q="${uri}" q:Label="a" q:Other="b"${inner}</rdf:RDF>`
				)
			).tags;
		const [xap, dc] = ['http://ns.adobe.com/xap/1.0/', 'http://purl.org/dc/elements/1.1/'];
		for (let turn = 0; turn < 2; turn++) {
			expect(bound(xap, '/>')).toEqual({ 'XMP-xmp:Label': 'a', 'XMP-xmp:Other': 'b' });
			expect(bound(dc, '/>')).toEqual({ 'XMP-dc:Label': 'a', 'XMP-dc:Other': 'b' });
			expect(bound('http://elsewhere/', '/>')).toEqual({ 'XMP-q:Label': 'a', 'XMP-q:Other': 'b' });
			expect(
				bound(xap, `><q:Rating>3</q:Rating><q:format xmlns:q="${dc}">c</q:format></rdf:Description>`)
			).toEqual({
				'XMP-xmp:Label': 'a',
				'XMP-xmp:Other': 'b',
				'XMP-xmp:Rating': '3',
				'XMP-dc:Format': 'c'
			});
		}
	});

	it('gives each language its tag', () => {
		const alternatives =
			'<rdf:Alt><rdf:li xml:lang="x-default">hello</rdf:li><rdf:li xml:lang="de-de">hallo</rdf:li><rdf:li xml:lang="FR">salut</rdf:li></rdf:Alt>';
		const { tags } = read(`<dc:title>${alternatives}</dc:title><mine:name>${alternatives}</mine:name>`);
		expect(tags).toMatchObject({
			'XMP-dc:Title': 'hello',
			'XMP-dc:Title-de-DE': 'hallo',
			'XMP-dc:Title-fr': 'salut',
			'XMP-mine:Name-de-DE': 'hallo'
		});
	});

	it('gathers lists, also those of structures', () => {
		const events = ['created', 'saved']
			.map((action) => `<rdf:li stEvt:action="${action}" stEvt:when="2024-05-06T07:08:09Z"/>`)
			.join('');
		const { found, tags } = read(
			`<dc:subject>${list('Bag', 'sea', 'sky')}</dc:subject><mine:list>${list('Seq', '1', '2')}</mine:list><xmpMM:History><rdf:Seq>${events}</rdf:Seq></xmpMM:History>`
		);
		expect(found.find('Subject')).toEqual(['sea', 'sky']);
		expect(tags).toMatchObject({
			'XMP-dc:Subject': 'sea, sky',
			'XMP-mine:List': '1, 2',
			'XMP-xmpMM:HistoryAction': 'created, saved',
			'XMP-xmpMM:HistoryWhen': '2024:05:06 07:08:09Z, 2024:05:06 07:08:09Z'
		});
	});

	it('names the fields of structures after their path, in all three ways to write them', () => {
		const { tags } = read(
			'<mine:a rdf:parseType="Resource"><mine:x>1</mine:x><mine:deep rdf:parseType="Resource"><mine:er>2</mine:er></mine:deep></mine:a><mine:b><rdf:Description mine:x="3"/></mine:b><mine:c mine:x="4"/><mine:d><rdf:Description><rdf:value>5</rdf:value><mine:unit>m</mine:unit></rdf:Description></mine:d><mine:e rdf:resource="http://there/"/>'
		);
		expect(tags).toMatchObject({
			'XMP-mine:AX': '1',
			'XMP-mine:ADeepEr': '2',
			'XMP-mine:BX': '3',
			'XMP-mine:CX': '4',
			'XMP-mine:TagD': '5',
			'XMP-mine:DUnit': 'm',
			'XMP-mine:TagE': 'http://there/'
		});
	});

	it('begins names of fields that nobody lists as those of their structure do', () => {
		const inside = (property: string) =>
			`<${property} rdf:parseType="Resource"><mine:own>1</mine:own></${property}>`;
		const { tags } = read(
			inside('crs:PaintBasedCorrections') + inside('plus:Licensor') + inside('ics:SubVersions'),
			'xmlns:crs="http://ns.adobe.com/camera-raw-settings/1.0/" xmlns:plus="http://ns.useplus.org/ldf/xmp/1.0/" xmlns:ics="http://ns.idimager.com/ics/1.0/"'
		);
		expect(tags).toMatchObject({
			'XMP-crs:PaintCorrectionOwn': '1',
			'XMP-plus:Own': '1',
			'XMP-ics:SubVersionsOwn': '1'
		});
	});

	it('believes no schema about a field of a structure that is not listed', () => {
		const { tags } = readBlock(
			readXmp,
			utf8(
				`<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><cc:License xmlns:cc="http://creativecommons.org/ns#"><cc:permits rdf:resource="a"/><cc:permits rdf:resource="b"/></cc:License><old:Work xmlns:old="http://web.resource.org/cc/"><old:license>c</old:license></old:Work></rdf:RDF>`
			)
		);
		expect(tags).toMatchObject({ 'XMP-cc:LicensePermits': 'a / b', 'XMP-old:WorkLicense': 'c' });
	});

	it('has the conversions of any schema in structures that may hold any property', () => {
		const region = list('Bag', '<exif:MeteringMode>2</exif:MeteringMode>').replace(
			'<rdf:li>',
			'<rdf:li rdf:parseType="Resource">'
		);
		const { tags } = read(
			`<ext:ImageRegion>${region}</ext:ImageRegion>`,
			'xmlns:ext="http://iptc.org/std/Iptc4xmpExt/2008-02-29/" xmlns:exif="http://ns.adobe.com/exif/1.0/"'
		);
		expect(tags['XMP-iptcExt:ImageRegionMeteringMode']).toBe('Center-weighted average');
	});

	it('takes all hyphens of a date for colons, also where there are two', () => {
		const { tags } = read('<xmp:CreateDate>2020-01-01/2021-02-02</xmp:CreateDate>');
		expect(tags['XMP-xmp:CreateDate']).toBe('2020:01:01/2021:02:02');
	});

	it('follows a node to where it is described', () => {
		const { tags } = readBlock(
			readXmp,
			utf8(
				xmpText('<mine:place rdf:nodeID="n1"/>').replace(
					'</rdf:RDF>',
					'<rdf:Description rdf:nodeID="n1" xmlns:mine="http://example.org/mine/"><mine:town>Ulm</mine:town></rdf:Description></rdf:RDF>'
				)
			)
		);
		expect(tags['XMP-mine:PlaceTown']).toBe('Ulm');
	});

	it('describes a node for every property that it is the value of, wherever it is described', () => {
		const { tags } = readBlock(
			readXmp,
			utf8(
				xmpText(
					'<mine:chief><rdf:Description rdf:nodeID="n1" mine:food="cookies"/></mine:chief><mine:tester rdf:nodeID="n1"/><dc:subject rdf:nodeID="n2"/>'
				).replace(
					'<rdf:Description',
					'<rdf:Bag rdf:nodeID="n2"><rdf:li>one</rdf:li><rdf:li>two</rdf:li></rdf:Bag><rdf:Description rdf:nodeID="lone" xmlns:dc="http://purl.org/dc/elements/1.1/" dc:source="top"/><rdf:Description'
				)
			)
		);
		expect(tags).toMatchObject({
			'XMP-mine:ChiefFood': 'cookies',
			'XMP-mine:TesterFood': 'cookies',
			'XMP-dc:Subject': 'one, two',
			'XMP-dc:Source': 'top'
		});
	});

	it('ends where nodes are made of one another', () => {
		const { tags } = read(
			'<mine:a><rdf:Description rdf:nodeID="n1" mine:x="1"><mine:b><rdf:Description rdf:nodeID="n2" mine:y="2"><mine:c rdf:nodeID="n1"/></rdf:Description></mine:b></rdf:Description></mine:a>'
		);
		expect(tags).toMatchObject({ 'XMP-mine:AX': '1', 'XMP-mine:ABY': '2' });
	});

	it('keeps two unknown namespaces of one prefix apart', () => {
		const { tags } = readBlock(
			readXmp,
			utf8(
				'<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description xmlns:q="http://one/" q:test="trout"/><rdf:Description xmlns:q="http://two/" q:test="tabby"/></rdf:RDF>'
			)
		);
		expect(tags).toMatchObject({ 'XMP-q:Test': 'trout', 'XMP-tmp0:Test': 'tabby' });
	});

	it('puts the codes of a licence summary in words', () => {
		const code = '|PLUS|V0120|U002|1IAA1UNA2EMA3PTZ|1IBB 9XYZ';
		const { tags, values } = read(
			`<plus:MediaSummaryCode xmlns:plus="http://ns.useplus.org/ldf/xmp/1.0/">${code}</plus:MediaSummaryCode>`
		);
		expect(tags['XMP-plus:MediaSummaryCode']).toBe(
			'PLUS V0120 (LDF Version 1.20) U002 (2 Media Usages:); 1IAA (1 Usage Item:) 1UNA (Usage Number A) ' +
				'2EMA (Advertising|Email|All Email Types|Internet Email) 3PTZ (Multiple Placements on Any Pages); ' +
				'1IBB (28 Usage Items:) 9XYZ'
		);
		expect(values['XMP-plus:MediaSummaryCode']).toBe(code);
	});

	it('gives nothing from a property that does not end: what follows it is not in it', () => {
		const { tags, warnings } = read(
			'<xmp:Rating>3</xmp:Rating><mine:a>one</mine:A><xmp:Label>blue</xmp:Label><dc:source>x</dc:source>'
		);
		expect(tags).toEqual({ 'XMP-xmp:Rating': '3' });
		expect(warnings[0]?.message).toContain('mine:A');
	});

	it('shows bytes that are no UTF-8 as question marks', () => {
		const packet = Buffer.from(xmpText('<dc:source>caf\xe9</dc:source>'), 'latin1');
		expect(readBlock(readXmp, packet).tags['XMP-dc:Source']).toBe('caf?');
	});

	it('reads fractions, dates, positions and labels as their schemas say', () => {
		const { tags, values } = read(
			'<exif:FNumber>28/10</exif:FNumber><exif:ExposureTime>1/125</exif:ExposureTime><exif:ExposureBiasValue>-2/3</exif:ExposureBiasValue><exif:FocalLength>50/1</exif:FocalLength><exif:GPSLatitude>34,5.5S</exif:GPSLatitude><exif:ShutterSpeedValue>7/1</exif:ShutterSpeedValue><tiff:Orientation>6</tiff:Orientation><exif:Contrast>9</exif:Contrast><xmp:CreateDate>2024-05</xmp:CreateDate><mine:when>2024-05-06 07:08:09+0200</mine:when><mine:day>2024-05-06</mine:day><mine:third>1/3</mine:third><mine:none>1/0</mine:none><exif:Flash exif:Mode="1"/>'
		);
		expect(tags).toMatchObject({
			'XMP-exif:FNumber': '2.8',
			'XMP-exif:ExposureTime': '1/125',
			'XMP-exif:ExposureCompensation': '-2/3',
			'XMP-exif:FocalLength': '50.0 mm',
			'XMP-exif:GPSLatitude': '34 deg 5\' 30.00" S',
			'XMP-exif:ShutterSpeedValue': '1/128',
			'XMP-exif:Contrast': 'Unknown (9)',
			'XMP-exif:FlashMode': 'On',
			'XMP-tiff:Orientation': 'Rotate 90 CW',
			'XMP-xmp:CreateDate': '2024:05',
			'XMP-mine:When': '2024:05:06 07:08:09+0200',
			'XMP-mine:Day': '2024-05-06',
			'XMP-mine:None': 'inf'
		});
		expect(Number(values['XMP-exif:GPSLatitude'])).toBeCloseTo(-34.0917, 4);
		expect(values['XMP-mine:Third']).toBe('0.333333333333333');
	});

	it('gives the bytes that a property lay in', () => {
		const text = xmpText('<dc:source>grün</dc:source>', 'xmp:Rating="3"');
		const bytes = utf8(text);
		const { found } = readBlock(readXmp, bytes, 1000);
		const slice = (name: string) => {
			const [at, size] = found.tags.find(({ entry }) => entry.name === name)?.range ?? [1000, 0];
			return new TextDecoder().decode(bytes.subarray(at - 1000, at - 1000 + size));
		};
		expect(slice('Source')).toBe('<dc:source>grün</dc:source>');
		expect(slice('Rating')).toBe('xmp:Rating="3"');
	});

	it('lets the last of two values of one property count', () => {
		expect(read('<dc:source>old</dc:source><dc:source>new</dc:source>').tags['XMP-dc:Source']).toBe(
			'new / old'
		);
	});

	it('takes names that every object has for names like any other', () => {
		const { tags } = read(
			'<mine:__proto__>1</mine:__proto__><mine:constructor>2</mine:constructor><dc:toString>3</dc:toString>'
		);
		expect(tags).toMatchObject({
			'XMP-mine:Tag__proto__': '1',
			'XMP-mine:Constructor': '2',
			'XMP-dc:ToString': '3'
		});
		expect(({} as Record<string, unknown>)['1']).toBeUndefined();
	});

	it('survives bombs: a warning, and the tags before them', () => {
		const bombs = {
			depth: '<mine:a>'.repeat(200_000),
			attributes: `<mine:a ${Array.from({ length: 200_000 }, (_, index) => `mine:a${index}="1"`).join(' ')}/>`
		};
		for (const bomb of Object.values(bombs)) {
			const { tags, warnings } = read(`<dc:source>here</dc:source>${bomb}`);
			expect(tags['XMP-dc:Source']).toBe('here');
			expect(warnings.map(({ kind }) => kind)).toContain('limit');
		}
		const entities = readBlock(
			readXmp,
			utf8(`<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>${xmpText('<dc:source>&e;</dc:source>')}`)
		);
		expect(entities.tags['XMP-dc:Source']).toBe('&e;');
		expect(entities.warnings[0]?.kind).toBe('damage');
	});

	it('does not let long names nested in one another multiply', () => {
		const long = 'n'.repeat(10_000);
		const { found } = read(`${`<mine:${long}>`.repeat(40)}${'<mine:x>1</mine:x>'.repeat(500)}`);
		expect(Math.max(...found.tags.map(({ entry }) => entry.name.length))).toBeLessThan(300);
	});

	it('keeps what came before the end when it is cut anywhere', () => {
		cutEverywhere(
			readXmp,
			utf8(
				xmpText(
					`<dc:subject>${list('Bag', 'sea')}</dc:subject><dc:source>x</dc:source>`,
					'xmp:Rating="3" dc:format="f"'
				)
			)
		);
	});
});
