import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { cuesAt, type Cue } from '#lib/library/subtitles/cue.ts';
import { readSubtitles } from '#lib/library/subtitles/read.ts';
import { seeded } from '../random.ts';

const fixture = (name: string) => readFileSync(new URL(`../fixtures/player/${name}`, import.meta.url));
const read = (text: string) => readSubtitles(new TextEncoder().encode(text));
const textOf = (cue: Cue | undefined) => cue?.lines.map((line) => line.map((run) => run.text).join(''));

test.each([
	['film.srt', ['The counter starts at one'], false],
	['film.de.vtt', ['Der Zähler beginnt bei eins'], true],
	['film.fr.ass', ['Le compteur commence, à un'], true]
])('%s says what is shown, when and where', (name, lines, top) => {
	const cues = readSubtitles(fixture(name));

	expect(cues.map(({ start, end }) => [start, end])).toEqual([
		[1, 5],
		[5.5, 12]
	]);
	expect(textOf(cues[0])).toEqual(lines);
	expect(cues[0]?.top ?? false).toBe(top);
	expect(cues[0]?.lines[0]?.some((run) => run.italic ?? run.bold)).toBe(true);
});

test('a moment shows the cues that have begun and not ended', () => {
	const cues = read('00:01.000 --> 00:03.000\none\n\n00:02.000 --> 00:04.000\ntwo\n');

	expect([0.5, 1, 2.5, 3, 4].map((second) => cuesAt(cues, second).flatMap((cue) => textOf(cue)))).toEqual([
		[],
		['one'],
		['one', 'two'],
		['two'],
		[]
	]);
});

test.each([
	['{\\i1}a{\\i1}b{\\i0}c', 'ab|c'],
	['{\\b1}a{\\r}b{\\b0}c', 'a|bc'],
	['{\\b700\\i1}a{\\i0}b{\\rAlt}c', 'ab|c']
])('SubStation Alpha sets a face, and takes it back at once: %s', (text, shown) => {
	const [cue] = read(`[Events]\nFormat: Start, End, Text\nDialogue: 0:00:01.00,0:00:02.00,${text}`);
	const runs = cue?.lines[0] ?? [];
	const styled = (on: boolean) =>
		runs.filter(({ italic, bold }) => (italic ?? bold ?? false) === on).map((run) => run.text);

	expect(`${styled(true).join('')}|${styled(false).join('')}`).toBe(shown);
});

test('what looks like markup is text or left out, never more', () => {
	const [cue] = read(
		'1\n00:00:01,000 --> 00:00:02,000\n<script>alert(1)</script><img src=x onerror=alert(1)> a < b &lt;b&gt; &#60; &#9999999;\n'
	);

	expect(textOf(cue)).toEqual(['alert(1) a < b <b> < &#9999999;']);
	expect(Object.keys(cue?.lines[0]?.[0] ?? {})).toEqual(['text']);
});

test('letters of old Windows and of UTF-16 are read', () => {
	const old = Uint8Array.from('1\n00:00:01,000 --> 00:00:02,000\nZ\xe4hler \x80\n', (letter) =>
		letter.charCodeAt(0)
	);
	const wide = new Uint8Array(
		Buffer.from('\ufeff1\r\n00:00:01,000 --> 00:00:02,000\r\nZähler\r\n', 'utf16le')
	);

	expect(textOf(readSubtitles(old)[0])).toEqual(['Zähler €']);
	expect(textOf(readSubtitles(wide)[0])).toEqual(['Zähler']);
});

test('blocks without an empty line between them are told apart', () => {
	const cues = read('1\n00:00:01,000 --> 00:00:02,000\none\n2\n00:00:03,000 --> 00:00:04,000\ntwo');

	expect(cues.map((cue) => textOf(cue))).toEqual([['one'], ['two']]);
});

test('times that end before they begin and texts of nothing are left out', () => {
	expect(read('00:05.000 --> 00:01.000\nback\n\n00:01.000 --> 00:02.000\n<i></i>\n')).toEqual([]);
});

test('very long, very many and very nested ones come to an end', () => {
	const line = '<'.repeat(50_000) + '{'.repeat(50_000) + '&'.repeat(50_000);
	const long = read(`00:01.000 --> 00:02.000\n${line}\n`);
	const many = read('00:01.000 --> 00:02.000\nx\n\n'.repeat(30_000));
	const ass = read(
		`[Events]\nDialogue: 0,0:00:01.00,0:00:02.00,a,,0,0,0,,${'{\\i1'.repeat(20_000)}${'{\\b1}'.repeat(5000)}x\n`
	);

	expect((textOf(long[0])?.[0] ?? '').length).toBeLessThanOrEqual(2000);
	expect(many).toHaveLength(20_000);
	expect(ass.length).toBeLessThanOrEqual(1);
});

test.each(['film.srt', 'film.de.vtt', 'film.fr.ass'])(
	'%s cut off or bent anywhere gives cues that are whole',
	(name) => {
		const bytes = new Uint8Array(fixture(name));
		const random = seeded(5);
		const bent = Array.from({ length: 300 }, () => {
			const copy = bytes.slice();
			for (let times = 0; times < 6; times++) copy[random.below(copy.length)] = random.below(256);
			return copy;
		});
		const cuts = Array.from(bytes, (_, at) => bytes.subarray(0, at));
		const broken = [...cuts, ...bent].flatMap((one) =>
			readSubtitles(one).filter(({ start, end, lines }) => !(end > start && start >= 0) || lines.length === 0)
		);

		expect(broken).toEqual([]);
	}
);
