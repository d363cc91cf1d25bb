import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { bytes, u16, u32 } from '../fixtures/build-blocks.ts';
import { swf } from '../fixtures/build-swf.ts';
import { read } from './reading.ts';

const text = (words: string) => bytes(u16(words.length), words);

it('data of a FLV may have names that every object has', async () => {
	const inner = bytes(text('toString'), [2], text('b'), [0, 0, 9]);
	const data = bytes([2], text('onMetaData'), [3], text('constructor'), [3], inner, [0, 0, 9]);
	const film = bytes('FLV', [1, 5], u32(9), u32(0), [18, 0, 0, data.length], new Uint8Array(7), data, u32(0));

	const { tags } = await read(film, 'a.flv');

	expect(tags.get('Flash:ConstructorToString')).toBe('b');
});

it('a MXF of which an item has no believable length keeps what was told before it', async () => {
	const bent = new Uint8Array(readFileSync(new URL('../fixtures/mxf/start.mxf', import.meta.url)));
	const key = Buffer.from([0x06, 0x0e, 0x2b, 0x34, 0x02, 0x53]);
	let set = -1;
	for (let count = 0; count <= 10; count++) set = Buffer.from(bent).indexOf(key, set + 1);
	bent[set + 16] = 0xff;

	const { tags, warnings } = await read(bent, 'a.mxf');

	expect(tags.get('MXF:ApplicationName')).toBe('OP1a Muxer');
	expect(tags.get('Track1:TrackID')).toBe('1');
	expect(warnings).toContainEqual(expect.objectContaining({ kind: 'damage' }));
});

it.each(['F', 'C'] as const)('a Flash animation (%sWS) tells of itself and of its XMP', async (packing) => {
	const { tags, warnings } = await read(swf(packing), 'a.swf');

	expect(Object.fromEntries([...tags].filter(([key]) => /^(Flash|XMP-dc|Composite):/.test(key)))).toEqual({
		'Flash:FlashVersion': '9',
		'Flash:Compressed': packing === 'F' ? 'False' : 'True',
		'Flash:ImageWidth': '550',
		'Flash:ImageHeight': '400',
		'Flash:FrameRate': '12.5',
		'Flash:FrameCount': '100',
		'Flash:Duration': '8.00 s',
		'Flash:FlashAttributes': 'UseNetwork, ActionScript3, HasMetadata',
		'XMP-dc:Title': 'A swim',
		'Composite:ImageSize': '550x400',
		'Composite:Megapixels': '0.220'
	});
	expect(warnings).toEqual([]);
});

it('sides of a Flash animation have a sign, and XMP that its attributes deny is not read', async () => {
	const { tags } = await read(swf('F', { sides: [-100, 900, -20, 500], attributes: 1 }));

	expect(tags.get('Flash:ImageWidth')).toBe('50');
	expect(tags.get('Flash:ImageHeight')).toBe('26');
	expect(tags.has('XMP-dc:Title')).toBe(false);
});

it('a Flash animation packed in a way that is not read is told to be one, with a warning', async () => {
	const { tags, warnings } = await read(swf('Z'));

	expect(tags.get('File:FileType')).toBe('SWF');
	expect(tags.get('Flash:FlashVersion')).toBe('9');
	expect(warnings.map(({ message }) => message)).toEqual([expect.stringContaining('LZMA')]);
});
