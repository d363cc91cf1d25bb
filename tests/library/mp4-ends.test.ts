import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { mp4Ends } from '#lib/library/music/mp4-ends.ts';
import { fromBytes } from '#lib/parsers/io/byte-source.ts';
import { box, fileType, itemList, join, movieHeader, text, u32 } from '../parsers/made-boxes.ts';

const fixture = (name: string) =>
	new Uint8Array(readFileSync(new URL(`../fixtures/${name}`, import.meta.url)));
const ends = (file: Uint8Array) => mp4Ends(fromBytes(file));

const said = ' 00000000 00000840 000001CA 00000000003F31F6 00000000 00000000';
const smpb = (value: string, name = 'iTunSMPB') =>
	box(
		'----',
		join(
			box('mean', join(u32(0), text('com.apple.iTunes'))),
			box('name', join(u32(0), text(name))),
			box('data', join(u32(1, 0), text(value)))
		)
	);
/** An edit list of one version: how long each edit is, and where in the track it begins. */
const edits = (...all: readonly (readonly [duration: number, from: number])[]) =>
	box(
		'edts',
		box('elst', join(u32(0, all.length), ...all.map(([duration, from]) => u32(duration, from, 0x10000))))
	);
const made = (items: readonly Uint8Array[], ...tracks: readonly Uint8Array[]) =>
	join(
		fileType('M4A '),
		box(
			'moov',
			join(movieHeader(), ...tracks.map((track) => box('trak', track)), box('udta', itemList(...items)))
		)
	);

describe('where the music of an MP4 lies', () => {
	test('as iTunes says it', async () => {
		const found = await ends(made([smpb('other', 'iTunNORM'), smpb(said)], edits()));
		expect(found?.samples).toEqual({ before: 2112, behind: 458, length: 4_141_558 });
	});

	test('as an edit list says it, in the seconds of the movie', async () => {
		expect(await ends(fixture('music/one.m4a'))).toEqual({ duration: 1.2 });
		const scale = 600;
		expect((await ends(made([], edits([4 * scale, 1024]))))?.duration).toBeCloseTo(4, 6);
	});

	test('nothing is told by several edits, an empty one, or one without an end', async () => {
		for (const list of [edits([1, 0], [2, 0]), edits([9, 0xffff_ffff]), edits([0, 1024]), edits()])
			expect(await ends(made([], list))).toEqual({});
	});

	test('of damage, of nonsense and of films it says nothing', async () => {
		for (const value of [
			'',
			' 0 x y z',
			' 00000000 00000840 000001CA 0000000000000000',
			` ${'f'.repeat(40)}`
		])
			expect(await ends(made([smpb(value)], edits())), value).toEqual({});
		expect(await ends(made([smpb(said)], edits(), edits()))).toBeUndefined();
		expect(await ends(text('no film at all, but long enough'))).toBeUndefined();
		const whole = made([smpb(said)], edits([4000, 1024]));
		for (let end = 0; end < whole.length; end++) await ends(whole.subarray(0, end));
	});
});
