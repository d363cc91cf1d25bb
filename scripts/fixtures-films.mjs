/** Samples of films, sounds, programs and recipes, for scripts/fixtures.mjs, put together byte by byte. */
import { b16, b32, doubles, filled, floats, join, l16, l32, packet } from './fixtures-bytes.mjs';

/** @typedef {import('./fixtures-bytes.mjs').Part} Part */

/** Pictures of several: MNG, JNG and DjVu. The checksums are none. */
export function seriesSamples() {
	/** @param {string} name @param {Part} data */
	const chunk = (name, data) => join(b32(join(data).length), name, data, b32(0));
	/** @param {string} name @param {Part} data */
	const form = (name, data) => {
		const bytes = join(data);
		return join(name, b32(bytes.length), bytes, bytes.length % 2 ? [0] : []);
	};
	const info = join(b16(640, 480), [24, 0], l16(300), [22, 6]);
	const notes = form(
		'ANTa',
		`(metadata (Title "The \\"heron\\"") (Author "Ada Beispiel") (CreationDate "2024-03-09T17:58:03") (fog "thin")) (background #FFFFFF) (xmp "<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'><rdf:Description xmlns:dc='http://purl.org/dc/elements/1.1/' dc:format='image/vnd.djvu'/></rdf:RDF>")`
	);
	const page = join('DJVU', form('INFO', info), form('INCL', 'dict0001.iff'), notes, form('Sjbz', 'pixels'));
	return {
		'mng/moving.mng': join(
			[0x8a],
			'MNG\r\n\x1a\n',
			chunk('MHDR', b32(64, 48, 1000, 5, 10, 5000, 0x43)),
			chunk('TERM', join([3, 0], b32(10, 5))),
			chunk('BACK', join(b16(1, 2, 3), [1], b16(7), [1])),
			chunk('DEFI', join(b16(1), [0, 1], b32(5, 6, 1, 2, 3, 4))),
			chunk('LOOP', join([0], b32(5), [1], b32(2, 3))),
			chunk('tEXt', 'Title\0Reiher am Wehr'),
			chunk('pHYg', join(b32(2835, 2835), [1])),
			chunk('SEEK', 'ford'),
			chunk('IHDR', join(b32(32, 24), [8, 2, 0, 0, 0])),
			chunk('IDAT', 'pixels'),
			chunk('IEND', ''),
			chunk('MEND', '')
		),
		'mng/still.jng': join(
			[0x8b],
			'JNG\r\n\x1a\n',
			chunk('JHDR', join(b32(64, 48), [14, 8, 8, 0, 8, 8, 0, 0])),
			chunk('tEXt', 'Author\0Ada Beispiel'),
			chunk('JDAT', 'pixels'),
			chunk('IEND', '')
		),
		'djvu/page.djvu': join('AT&T', form('FORM', page)),
		'djvu/book.djvu': join(
			'AT&T',
			form(
				'FORM',
				join(
					'DJVM',
					form('DIRM', [0x81, 0, 1, 0]),
					form('FORM', page),
					form('FORM', join('DJVU', form('INFO', info)))
				)
			)
		)
	};
}

/** Films and sounds of RealMedia, programs, Canon's recipes. */
export function filmSamples() {
	/** @param {string} name @param {Part} data */
	const chunk = (name, data) => join(name, b32(join(data).length + 10), [0, 0], data);
	/** @param {number} number @param {string} name @param {string} mime @param {Part} info */
	const stream = (number, name, mime, info) =>
		chunk(
			'MDPR',
			join(
				b16(number),
				b32(32041, 32000, 465, 400, 0, 1857, 12500),
				[name.length],
				name,
				[mime.length],
				mime,
				b32(join(info).length),
				info
			)
		);
	/** @param {string} name @param {number} kind @param {Part} value */
	const field = (name, kind, value) =>
		join(
			b32(join(value).length + name.length + 13),
			[0, 0, name.length],
			name,
			b32(kind),
			b16(join(value).length),
			value
		);
	const fields = join(
		field('Content Rating', 0, b32(1)),
		field('Description', 2, 'Fog\0'),
		field('Creation Date', 2, '9/3/2024 17:58:03\0')
	);
	const info = join(b32(fields.length + 12), b16(0, 0, 0, 3), fields);
	/** A record of RealPlayer's own metadata. @param {string} name @param {number} kind @param {Part} value @param {readonly Buffer[]} [below] @returns {Buffer} */
	const record = (name, kind, value, below = []) => {
		const named = join(name, [0]);
		const valueAt = 28 + named.length;
		const bytes = join(value);
		const listAt = valueAt + 4 + bytes.length;
		let at = listAt + below.length * 8;
		const list = below.map((one) => {
			const place = b32(at, 1);
			at += one.length;
			return place;
		});
		return join(
			b32(at, kind, 0, valueAt, listAt, below.length, named.length),
			named,
			b32(bytes.length),
			bytes,
			...list,
			...below
		);
	};
	const player = join(
		'RJMD',
		b32(1),
		record(
			'',
			0,
			[0],
			[
				record('Album', 9, [0], [record('Name', 1, 'Am Fluss\0')]),
				record('Track', 9, [0], [record('Comments', 1, 'Nebel\0', [record('DataSize', 4, l32(7))])])
			]
		)
	);
	const header = join('.RMF', b32(18), [0, 0], b32(0, 6));
	const described = join(
		header,
		chunk('PROP', join(b32(32041, 32000, 465, 400, 16, 12500, 1857, 0, 0), b16(2, 9))),
		stream(0, 'Audio Stream', 'audio/x-pn-realaudio', [1, 2, 3, 4]),
		stream(1, '', 'logical-fileinfo', info),
		chunk('CONT', join(b16(5), 'Heron', b16(12), 'Ada Beispiel', b16(4), '2024', b16(3), 'Fog')),
		player,
		'RMJE',
		b32(1, player.length),
		filled(128, {
			0: 'TAG',
			3: 'Reiher',
			33: 'Ada Beispiel',
			63: 'Am Fluss',
			93: '2023',
			97: 'Nebel',
			127: [80]
		})
	);
	const sound = join(
		'.ra\xfd',
		b16(4, 0),
		'.ra4',
		b32(1000),
		b16(4),
		b32(80),
		b16(0),
		b32(348, 4000, 299743, 299743),
		b16(1, 348, 0, 0, 22050, 0, 16, 1),
		[4],
		'Int0',
		[4],
		'dnet',
		[0, 0, 0],
		[6],
		'Reiher',
		[3],
		'Ada',
		[4],
		'2024',
		[0]
	);

	const curve = (/** @type {number[]} */ ...points) =>
		b16(points.length / 2, ...points, ...Array(20 - points.length).fill(0));
	const first = filled(626, {
		2: b16(200),
		6: b16(1856, 832, 832, 928),
		24: b16(30, 5600),
		36: b16(1),
		56: b32(-4980),
		124: b16(4095),
		272: b16(1),
		276: [-7 & 255, 3],
		278: b16(119),
		294: curve(0, 0, 255, 255),
		336: b16(255, 0, 255, 0),
		352: curve(0, 0, 58, 101, 255, 255),
		580: b16(1, 1164, 608, 564, 123),
		610: floats(false, 5.5, 1.2),
		618: b16(3),
		624: b16(4)
	});
	const second = filled(300, {
		4: b16(0, 0),
		26: b16(-4, 2, 1, 0, 3),
		116: b16(-1, 1),
		176: b16(0),
		204: b16(512),
		218: b16(4),
		234: b16(5),
		278: b32(250)
	});
	const edit = join(b32(626 + 4 + second.length), first, b32(0), second);
	const mark = 'CANON OPTIONAL DATA\0';
	const blocks = join(b32(0xffff00f4, edit.length), edit, b32(0xffff00f6, packet.length), packet);
	const recipe = join(
		mark,
		[0, 1, 0, 0],
		b32(blocks.length),
		blocks,
		filled(64, { 0: mark, 20: b32(blocks.length), 62: [0xff, 0xd9] })
	);
	/** @type {readonly (readonly [id: number, format: number, value: Buffer, flags?: readonly number[]])[]} */
	const entries = [
		[0x10100, 8, l32(4)],
		[0x10200, 9, l32(3)],
		[0x20101, 9, l32(2)],
		[0x20310, 9, l32(1), [0, 1, 1]],
		[0x20701, 13, doubles(5)],
		[0x20910, 38, doubles(-1, -0.9, -0.8)],
		[0x20400, 33, filled(616, { 0: l32(1, 1, 0, 0, 242, 79, 255, 2, 0, 79, 242, 255) })],
		[0x20a00, 255, filled(136, { 16: doubles(1, 2), 96: doubles(100, 8000, 700), 120: doubles(0, 16383) })],
		[0xf0100, 255, filled(72, { 0: l32(1, 600, 400, 20, 10), 32: doubles(13.08), 40: l32(640, 480) })]
	];
	let at = 36 + entries.length * 28;
	const directory = entries.map(([id, format, value, flags = [1, 1, 1]]) => {
		const entry = l32(id, format, ...flags, at, value.length);
		at += value.length;
		return entry;
	});
	const dr4 = join(
		'IIII\x04\0\x04\0',
		l32(6, 0x80000289, 3, 4, 5, entries.length, at - 36),
		...directory,
		...entries.map(([, , value]) => value)
	);
	const attributes = [
		['com.apple.quarantine', '0082;65eca2ab;Heron Viewer;'],
		['com.apple.lastuseddate#PS', l32(1710007083, 0, 0, 0)],
		[
			'com.apple.metadata:kMDItemFinderComment',
			join(
				'bplist00',
				[0x53],
				'Fog',
				[8],
				Buffer.alloc(6),
				[1, 1],
				Buffer.alloc(7),
				[1],
				Buffer.alloc(15),
				[12]
			)
		],
		['org.example:fog', 'thin']
	];
	let place = 84 + 36 + attributes.reduce((sum, [name]) => sum + Math.ceil((name.length + 12) / 4) * 4, 0);
	const list = attributes.map(([name, value]) => {
		const bytes = join(name, [0]);
		const entry = filled(Math.ceil((bytes.length + 11) / 4) * 4, {
			0: b32(place, join(value).length),
			10: [bytes.length],
			11: bytes
		});
		place += join(value).length;
		return entry;
	});
	const attr = join(
		'ATTR',
		b32(0, place, 0, 0, 0, 0, 0),
		b16(0, attributes.length),
		...list,
		...attributes.map(([, value]) => value)
	);
	const double = join(
		b32(0x00051607, 0x00020000),
		'Mac OS X        ',
		b16(1),
		b32(9, 50, 34 + attr.length),
		Buffer.alloc(12 + 34),
		attr
	);
	return {
		'mac-os/._heron.jpg': double,
		'real/described.rm': described,
		'real/sound.ra': sound,
		'real/list.ram': 'rtsp://media.example.com/heron.rm\nby hand\n',
		'canon/recipe.vrd': recipe,
		'canon/recipe.dr4': dr4,
		'programs/shared.so': join(
			'\x7fELF',
			[2, 1, 1, 0],
			Buffer.alloc(8),
			l16(3, 62),
			l32(1),
			Buffer.alloc(40)
		),
		'programs/old': join('\x7fELF', [1, 2, 1, 0], Buffer.alloc(8), b16(2, 20), b32(1), Buffer.alloc(28)),
		'programs/shared.dylib': join(l32(0xfeedfacf, 0x01000007, 3, 6, 11, 664, 0x100085, 0), Buffer.alloc(32)),
		'programs/fat': filled(256, {
			0: b32(0xcafebabe, 2, 0x01000007, 3, 128, 32, 12, 0x0100000c, 0, 160, 32, 14),
			128: l32(0xfeedfacf, 0x01000007, 3, 2)
		})
	};
}
