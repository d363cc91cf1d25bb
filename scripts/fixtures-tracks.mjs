// Makes the films of tests/fixtures/player that have several sounds and texts within: two tones, and made-up words as subtitles,
// in Matroska and in MP4. `node scripts/fixtures-tracks.mjs`; needs ffmpeg.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { repository } from './sources.mjs';

const out = join(repository, 'tests/fixtures/player');
const work = mkdtempSync(join(tmpdir(), 'tracks-'));
const exact = ['-fflags', '+bitexact', '-flags:v', '+bitexact', '-flags:a', '+bitexact'];

/** @param {string} name @param {string} text */
function written(name, text) {
	const path = join(work, name);
	writeFileSync(path, text);
	return path;
}
const srt = written(
	'en.srt',
	'1\n00:00:00,500 --> 00:00:02,000\nFirst <i>words</i>\nin two lines\n\n2\n00:00:03,000 --> 00:00:05,500\n{\\an8}Above, second\n'
);
const ass = written(
	'de.ass',
	'[Script Info]\nScriptType: v4.00+\n\n[V4+ Styles]\nFormat: Name, Fontname, Fontsize\nStyle: Default,Arial,20\n\n[Events]\nFormat: Layer, Start, End, Style, Name, MarginL, MarginR, MarginV, Effect, Text\nDialogue: 0,0:00:00.50,0:00:02.00,Default,,0,0,0,,Erste {\\b1}Worte{\\b0}, mit Komma\nDialogue: 0,0:00:03.00,0:00:05.50,Default,,0,0,0,,{\\an8}Oben\\NZweite\n'
);
const vtt = written(
	'fr.vtt',
	'WEBVTT\n\n00:00:00.500 --> 00:00:02.000\nPremiers <b>mots</b>\n\n00:00:03.000 --> 00:00:05.500 line:0\nEn haut\n'
);

const given = [
	...['-f', 'lavfi', '-i', 'testsrc=size=96x54:rate=10:duration=8'],
	...['-f', 'lavfi', '-i', 'sine=frequency=440:sample_rate=16000:duration=8'],
	...['-f', 'lavfi', '-i', 'sine=frequency=1760:sample_rate=16000:duration=8'],
	...['-i', srt, '-i', ass, '-i', vtt]
];
const sounds = ['-map', '0:v', '-map', '1:a', '-map', '2:a'];
const told = [
	...['-metadata:s:a:0', 'language=eng', '-metadata:s:a:1', 'language=ger'],
	...['-metadata:s:a:1', 'title=Commentary', '-metadata:s:s:0', 'language=eng'],
	...['-metadata:s:s:1', 'language=ger', '-metadata:s:s:1', 'title=Full']
];
const h264 = ['-c:v', 'libx264', '-preset', 'veryslow', '-crf', '44', '-g', '10', '-pix_fmt', 'yuv420p'];
const aac = ['-c:a', 'aac', '-b:a', '8k', '-ac', '1'];

/** @param {readonly string[]} rest @param {string} name */
function make(rest, name) {
	const all = [...given, ...sounds, ...rest, ...told, ...h264, ...aac, ...exact, join(out, name)];
	execFileSync('ffmpeg', ['-v', 'error', '-y', ...all], { stdio: 'inherit' });
}
make(
	[
		...['-map', '3', '-map', '4', '-map', '5', '-c:s:0', 'srt', '-c:s:1', 'ass', '-c:s:2', 'webvtt'],
		...['-metadata:s:s:2', 'language=fre']
	],
	'tracks.mkv'
);
make(['-map', '3', '-map', '4', '-c:s', 'mov_text', '-movflags', '+faststart'], 'tracks.mp4');
// The halves of a tone that tests/fixtures/music has in other formats: what an encoder puts round them shall not be heard.
for (const half of ['one', 'two']) {
	const music = (/** @type {string} */ ending) =>
		join(repository, 'tests/fixtures/music', `${half}.${ending}`);
	const aac = ['-c:a', 'aac', '-b:a', '48k', ...exact, music('m4a')];
	execFileSync('ffmpeg', ['-v', 'error', '-y', '-i', music('flac'), '-map_metadata', '-1', ...aac], {
		stdio: 'inherit'
	});
}
rmSync(work, { recursive: true, force: true });
