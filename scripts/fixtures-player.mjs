// Makes the films of tests/fixtures/player with ffmpeg: a test card that counts, a sine tone, three chapters, each container
// once; and two that browsers mostly cannot play. `node scripts/fixtures-player.mjs`. The texts beside them are written by hand.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { repository } from './sources.mjs';

const out = join(repository, 'tests/fixtures/player');
const work = mkdtempSync(join(tmpdir(), 'films-'));
const exact = ['-fflags', '+bitexact', '-flags:v', '+bitexact', '-flags:a', '+bitexact'];

/** @param {string[]} given @param {string} name */
function make(given, name) {
	execFileSync('ffmpeg', ['-v', 'error', '-y', ...given, ...exact, join(out, name)], { stdio: 'inherit' });
}

const chapter = (/** @type {number} */ from, /** @type {number} */ to, /** @type {string} */ title) =>
	`[CHAPTER]\nTIMEBASE=1/1\nSTART=${from}\nEND=${to}\ntitle=${title}\n`;
const chapters = join(work, 'chapters.txt');
writeFileSync(
	chapters,
	`;FFMETADATA1\ntitle=Counting film\n${chapter(0, 6, 'Beginning')}${chapter(6, 14, 'Middle')}${chapter(14, 20, 'End')}`
);

const card = ['-f', 'lavfi', '-i', 'testsrc=size=128x72:rate=10:duration=20'];
const tone = ['-f', 'lavfi', '-i', 'sine=frequency=440:sample_rate=16000:duration=20'];
const h264 = [
	'-c:v',
	'libx264',
	'-preset',
	'veryslow',
	'-crf',
	'44',
	'-g',
	'20',
	'-bf',
	'2',
	'-pix_fmt',
	'yuv420p'
];
const aac = ['-c:a', 'aac', '-b:a', '8k', '-ac', '1'];
const told = [
	'-map',
	'0',
	'-map',
	'1',
	'-map_metadata',
	'2',
	'-map_chapters',
	'2',
	'-movflags',
	'+faststart'
];
make(
	[...card, ...tone, '-i', chapters, ...told, ...h264, '-x264-params', 'no-scenecut=1', ...aac],
	'film.mp4'
);

const copy = ['-i', join(out, 'film.mp4'), '-map', '0:v', '-map', '0:a', '-c', 'copy'];
make(copy, 'film.mkv');
make(copy, 'film.flv');
make([...copy, '-pes_payload_size', '2930'], 'film.ts');
make([...copy, '-t', '12', '-bsf:v', 'h264_mp4toannexb'], 'film.avi');

const small = ['-f', 'lavfi', '-i', 'testsrc=size=96x54:rate=5:duration=2'];
make([...small, '-c:v', 'libx265', '-x265-params', 'log-level=none:crf=45', '-tag:v', 'hvc1'], 'hevc.mkv');
make([...small, '-c:v', 'mpeg4', '-q:v', '31', '-vtag', 'XVID'], 'xvid.avi');
rmSync(work, { recursive: true, force: true });
