import { describe, expect, it } from 'vitest';
import { Budget, fromBytes, readMetadata } from '#lib/parsers/index.ts';
import { join, text, u32 } from './made-boxes.ts';
import { read } from './reading.ts';

const little = (value: number) => new Uint8Array(Uint32Array.of(value).buffer);
const utf8 = (value: string) => new TextEncoder().encode(value);
const block = (type: number, content: Uint8Array, size = content.length) =>
	join(Uint8Array.of(type, size >> 16, (size >> 8) & 255, size & 255), content);
const info = block(
	0,
	join(
		Uint8Array.of(0x10, 0, 0x10, 0, 0, 0, 0, 0, 0, 0, 0x0a, 0xc4, 0x42, 0xf0),
		u32(88_200),
		new Uint8Array(16)
	)
);
const comments = (...list: string[]) =>
	block(
		4,
		join(
			little(4),
			text('Made'),
			little(list.length),
			...list.flatMap((one) => [little(utf8(one).length), utf8(one)])
		)
	);
const picture = (kind: number, data: Uint8Array) =>
	block(6, join(u32(kind, 9), text('image/png'), u32(0), u32(4, 3, 24, 0, data.length), data));
const end = block(0x81, new Uint8Array(8));

describe('FLAC', () => {
	it('tells its stream, comments and length', async () => {
		const { tags } = await read(
			join(text('fLaC'), info, comments('title=Åse', 'ARTIST=One', 'artist=Two', 'My_key=x'), end)
		);
		expect(Object.fromEntries(tags)).toMatchObject({
			'FLAC:SampleRate': '44100',
			'FLAC:Channels': '2',
			'FLAC:BitsPerSample': '16',
			'Vorbis:Vendor': 'Made',
			'Vorbis:Title': 'Åse',
			'Vorbis:Artist': 'One, Two',
			'Vorbis:MyKey': 'x',
			'Composite:Duration': '2.00 s'
		});
	});

	it('sets names apart that are words of ExifTool', async () => {
		const { tags } = await read(join(text('fLaC'), info, comments('NOTES=a', 'note=b'), end));
		expect(tags.get('Vorbis:Notes_')).toBe('a');
		expect(tags.get('Vorbis:Note')).toBe('b');
	});

	it('takes letters beyond ASCII out of names, and what is no UTF-8 out of values', async () => {
		const odd = join(text('X=caf'), Uint8Array.of(0xe9));
		const block4 = block(4, join(little(0), little(2), little(9), utf8('Größe=v'), little(odd.length), odd));
		const { tags } = await read(join(text('fLaC'), info, block4, end));
		expect(tags.get('Vorbis:GrE')).toBe('v');
		expect(tags.get('Vorbis:TagX')).toBe('caf?');
	});

	it('gives its covers as places in the file, in order', async () => {
		const bytes = join(text('fLaC'), info, picture(3, text('front')), picture(4, text('back')), end);
		const metadata = await readMetadata(fromBytes(bytes));
		const shown = metadata?.previews.map(({ range: [at, size] = [0, 0], width }) => [
			String.fromCharCode(...bytes.subarray(at, at + size)),
			width
		]);
		expect(shown).toEqual([
			['front', 4],
			['back', 4]
		]);
	});

	it('is found behind an ID3 tag', async () => {
		const id3 = join(text('ID3'), Uint8Array.of(3, 0, 0, 0, 0, 0, 0));
		const { tags } = await read(join(id3, text('fLaC'), info, end));
		expect(tags.get('File:FileType')).toBe('FLAC');
		expect(tags.get('FLAC:Channels')).toBe('2');
	});

	it('with comments that lie about their number or size keeps those before', async () => {
		const many = block(4, join(little(0), little(0xffff_ffff), little(7), text('TITLE=a')));
		const lying = block(4, join(little(0), little(2), little(7), text('TITLE=a'), little(0x7fff_ffff)));
		for (const bad of [many, lying]) {
			const { tags, warnings } = await read(join(text('fLaC'), info, bad, end));
			expect(tags.get('Vorbis:Title')).toBe('a');
			expect(warnings.length).toBe(1);
		}
	});

	it('with a picture that says it is larger than the file reads no more than its head', async () => {
		const budget = new Budget();
		const bytes = join(
			text('fLaC'),
			info,
			block(6, join(u32(3, 0, 0, 0, 0, 0, 0, 0xffff_ffff), text('x')), 0xff_ffff)
		);
		const metadata = await readMetadata(fromBytes(bytes), { budget });
		expect(metadata?.type.type).toBe('FLAC');
		expect(budget.used.bytes).toBeLessThan(1024 * 1024);
	});

	it('cut anywhere never throws', async () => {
		const bytes = join(text('fLaC'), info, comments('TITLE=a', 'ALBUM=b'), picture(3, text('front')), end);
		for (let size = 0; size < bytes.length; size++) {
			const { tags } = await read(bytes.subarray(0, size));
			if (size >= 42) expect(tags.get('FLAC:SampleRate')).toBe('44100');
		}
	});
});
