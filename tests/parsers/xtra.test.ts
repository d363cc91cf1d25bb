/** What Windows Media Player keeps in films and songs. */
import { expect, it } from 'vitest';
import { bytes, u16, u32 } from '../fixtures/build-blocks.ts';
import { box } from './made-boxes.ts';
import { read } from './reading.ts';

type Value = readonly [kind: number, content: Uint8Array];
const text = (letters: string): Value => [8, new Uint8Array(Buffer.from(`${letters}\0`, 'utf16le'))];
const number = (kind: number, value: bigint): Value => {
	const content = new Uint8Array(8);
	new DataView(content.buffer).setBigUint64(0, value, true);
	return [kind, content];
};
const entry = (name: string, ...values: readonly Value[]) => {
	const parts = values.map(([kind, content]) => bytes(u32(content.length + 6), u16(kind), content));
	const size = parts.reduce((sum, { length }) => sum + length, 12 + name.length);
	return bytes(u32(size), u32(name.length), name, u32(values.length), ...parts);
};
const song = (content: Uint8Array) =>
	bytes(
		box('ftyp', bytes('M4A ', u32(0), 'M4A ')),
		box('moov', bytes(box('mvhd', new Uint8Array(100)), box('udta', box('Xtra', content))))
	);

it('texts, numbers, dates and identities are told, several values as a list', async () => {
	const guid: Value = [72, new Uint8Array([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16])];
	const { tags, warnings } = await read(
		song(
			bytes(
				entry('WM/Mood', text('happy')),
				entry('WM/Category', text('one'), text('two')),
				entry('WM/SharedUserRating', number(19, 75n)),
				entry('WM/EncodingTime', number(21, 132_537_600_000_000_000n)),
				entry('own', guid)
			)
		),
		'song.m4a'
	);
	expect(warnings).toEqual([]);
	expect(tags.get('Microsoft:Mood')).toBe('happy');
	expect(tags.get('Microsoft:Category')).toBe('one, two');
	expect(tags.get('Microsoft:SharedUserRating')).toBe('75');
	expect(tags.get('Microsoft:EncodingTime')).toBe('2020:12:30 00:00:00+00:00');
	expect(tags.get('Microsoft:Own')).toBe('04030201-0605-0807-090A-0B0C0D0E0F10');
});

it('an entry that claims more than there is ends the list, with a warning', async () => {
	const content = bytes(entry('WM/Mood', text('happy')), entry('WM/Category', text('one')));
	const second = entry('WM/Mood', text('happy')).length;
	content.set(u32(9999), second);
	const { tags, warnings } = await read(song(content), 'song.m4a');
	expect(tags.get('Microsoft:Mood')).toBe('happy');
	expect(tags.has('Microsoft:Category')).toBe(false);
	expect(warnings).toHaveLength(1);
});
