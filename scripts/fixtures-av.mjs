// Makes the films and sounds of tests/fixtures/av with ffmpeg: a test card of 50 pictures a second, the same one turned, one that
// is black at first, a song with a cover, and one without. `node scripts/fixtures-av.mjs`.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { repository } from './sources.mjs';

const out = join(repository, 'tests/fixtures/av');
const work = mkdtempSync(join(tmpdir(), 'av-'));
const exact = ['-fflags', '+bitexact', '-flags:v', '+bitexact', '-flags:a', '+bitexact'];

/** @param {string[]} given @param {string} path */
function make(given, path) {
	execFileSync('ffmpeg', ['-v', 'error', '-y', ...given, ...exact, path], { stdio: 'inherit' });
}

const from = (/** @type {string} */ filter) => ['-f', 'lavfi', '-i', filter];
const told = (/** @type {Record<string, string>} */ tags) =>
	Object.entries(tags).flatMap(([name, value]) => ['-metadata', `${name}=${value}`]);
const of = (/** @type {string} */ name) => join(out, name);

const h264 = ['-c:v', 'libx264', '-preset', 'veryslow', '-crf', '40', '-pix_fmt', 'yuv420p'];
const aac = ['-c:a', 'aac', '-b:a', '32k', '-ac', '2', '-ar', '48000'];
make(
	[...from('testsrc=size=320x180:rate=50:duration=2'), ...from('sine=440:duration=2'), ...h264, ...aac],
	of('fifty.mp4')
);
make(
	['-i', of('fifty.mp4'), '-map', '0:v', '-c', 'copy', '-t', '0.5', '-metadata:s:v:0', 'rotate=90'],
	of('upright.mp4')
);
make(
	[
		...from('color=black:size=160x90:rate=10:duration=1'),
		...from('testsrc=size=160x90:rate=10:duration=3'),
		...['-filter_complex', '[0][1]concat=n=2[v]', '-map', '[v]', '-c:v', 'libvpx-vp9', '-b:v', '40k']
	],
	of('late.webm')
);

const cover = join(work, 'cover.jpg');
make([...from('testsrc=size=160x160:rate=1:duration=1'), '-frames:v', '1', '-q:v', '10'], cover);
make(
	[
		...[...from('sine=330:duration=3'), '-i', cover, '-map', '0:a', '-map', '1:v'],
		...['-c:a', 'libmp3lame', '-b:a', '32k', '-ac', '2', '-c:v', 'copy', '-disposition:v', 'attached_pic'],
		...told({ title: 'Morning', artist: 'Ann Example', album: 'Made up', genre: 'Jazz', date: '1999' }),
		...told({ TBPM: '124', TKEY: '8A' })
	],
	of('covered.mp3')
);
make(
	[
		...[...from('sine=220:duration=2'), '-ac', '1', '-ar', '22050', '-c:a', 'flac'],
		...told({ title: 'Evening', artist: 'Ben Example', album: 'Made up', genre: 'Ambient', date: '2004' }),
		...told({ BPM: '90', INITIALKEY: 'Gbm' })
	],
	of('plain.flac')
);
rmSync(work, { recursive: true });
