import { spawnSync } from 'node:child_process';
import {
	chmodSync,
	copyFileSync,
	mkdirSync,
	mkdtempSync,
	rmSync,
	symlinkSync,
	utimesSync,
	writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inRepository } from '../../scripts/places.mjs';

/** A build of its own: the one in dist may be of other sources. */
let folder: string;
let cli: string;
beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'mediatheque-cli-'));
	const built = spawnSync(process.execPath, [inRepository('scripts/build-cli.mjs')], {
		env: { ...process.env, MEDIATHEQUE_CLI_OUT: join(folder, 'dist') },
		encoding: 'utf8'
	});
	if (built.status !== 0) throw new Error(built.stderr);
	cli = join(folder, 'dist/cli.js');
	mkdirSync(join(folder, 'files/inner'), { recursive: true });
	for (const [from, to] of [
		['jpeg/camera.jpg', 'b.jpg'],
		['png/described.png', 'a.png'],
		['mp3/song.mp3', 'inner/c.mp3']
	]) {
		copyFileSync(inRepository(`tests/fixtures/${from}`), join(folder, `files/${to}`));
	}
	writeFileSync(join(folder, 'files/notes.txt'), 'Not a picture\n');
	writeFileSync(join(folder, 'files/empty.jpg'), '');
}, 60_000);
afterAll(() => {
	rmSync(folder, { recursive: true, force: true });
});

interface Run {
	input?: string;
	env?: Record<string, string>;
}

function run(args: readonly string[], { input = '', env = {} }: Run = {}) {
	return spawnSync(process.execPath, [cli, ...args], {
		cwd: join(folder, 'files'),
		env: { ...process.env, TZ: 'UTC', ...env },
		encoding: 'utf8',
		input
	});
}

type Read = Record<string, unknown>;
function readJson(args: readonly string[], options?: Run): Read[] {
	const { stdout, status } = run(['read', '-j', '-G1', ...args], options);
	expect(status).toBe(0);
	return JSON.parse(stdout) as Read[];
}
const sources = (files: readonly Read[]) => files.map((file) => file.SourceFile);

describe('what is read', () => {
	it('one object for each file, in the order given, under the name given', () => {
		const paths = ['./b.jpg', 'notes.txt', 'missing.jpg', 'a.png', 'b.jpg'];
		expect(sources(readJson(paths))).toEqual(paths);
	});

	it('a folder gives the media files in it by name, and with -r those of its folders', () => {
		expect(sources(readJson(['.']))).toEqual(['./a.png', './b.jpg', './empty.jpg']);
		expect(sources(readJson(['-r', '.']))).toEqual(['./a.png', './b.jpg', './empty.jpg', './inner/c.mp3']);
	});

	it('a ring of folders ends', () => {
		symlinkSync('..', join(folder, 'files/inner/up'));
		expect(readJson(['-r', '.'])).toHaveLength(4);
	});

	it('paths come from a list, or from standard input', () => {
		writeFileSync(join(folder, 'list.txt'), '\ufeffa.png\r\n\r\nb.jpg\n');
		expect(sources(readJson(['-@', '../list.txt', 'notes.txt']))).toEqual(['a.png', 'b.jpg', 'notes.txt']);
		expect(sources(readJson(['-@', '-'], { input: 'b.jpg\na.png' }))).toEqual(['b.jpg', 'a.png']);
	});

	it('a name that looks like an option is a file after --', () => {
		copyFileSync(join(folder, 'files/b.jpg'), join(folder, 'files/-j'));
		expect(readJson(['--', '-j'])[0]).toMatchObject({ SourceFile: '-j', 'IFD0:Make': 'Lumograph' });
		rmSync(join(folder, 'files/-j'));
	});

	it('a hundred files come in order', () => {
		const paths = Array.from({ length: 100 }, (_, index) => (index % 3 ? 'a.png' : 'b.jpg'));
		expect(sources(readJson(['-@', '-'], { input: paths.join('\n') }))).toEqual(paths);
	});
});

describe('JSON', () => {
	it('tags are keyed by group and name, numbers bare, texts as ExifTool prints them', () => {
		expect(readJson(['b.jpg'])[0]).toMatchObject({
			'System:FileName': 'b.jpg',
			'System:Directory': '.',
			'File:FileType': 'JPEG',
			'IFD0:Make': 'Lumograph',
			'ExifIFD:ExposureTime': '1/640',
			'ExifIFD:ExifVersion': '0232',
			'ExifIFD:ISO': 400
		});
	});

	it('-n gives values as they are stored', () => {
		const [file] = readJson(['-n', 'b.jpg']);
		expect(file).toMatchObject({
			'ExifIFD:ExposureTime': 0.0015625,
			'IFD0:Orientation': 6,
			'System:FileSize': 2786
		});
	});

	it('without -G1 the names stand alone, with -G after the kind of metadata', () => {
		const plain = JSON.parse(run(['read', '-j', 'b.jpg']).stdout) as Read[];
		expect(plain[0]).toMatchObject({ Make: 'Lumograph', FileName: 'b.jpg' });
		const kinds = JSON.parse(run(['read', '-j', '-G', 'b.jpg']).stdout) as Read[];
		expect(kinds[0]).toMatchObject({ 'EXIF:Make': 'Lumograph', 'File:FileName': 'b.jpg' });
	});

	it('nothing found is an empty array', () => {
		mkdirSync(join(folder, 'files/none'));
		expect(readJson(['none'])).toEqual([]);
		rmSync(join(folder, 'files/none'), { recursive: true });
	});

	it('times of the disk are told in the zone of TZ', () => {
		const moment = new Date('2024-07-01T12:00:00Z');
		utimesSync(join(folder, 'files/a.png'), moment, moment);
		const at = (TZ: string) => readJson(['a.png'], { env: { TZ } })[0]?.['System:FileModifyDate'];
		expect(at('UTC')).toBe('2024:07:01 12:00:00+00:00');
		expect(at('America/New_York')).toBe('2024:07:01 08:00:00-04:00');
		expect(at('Asia/Kolkata')).toBe('2024:07:01 17:30:00+05:30');
	});

	it('permissions are told as ls does', () => {
		chmodSync(join(folder, 'files/a.png'), 0o640);
		expect(readJson(['a.png'])[0]?.['System:FilePermissions']).toBe('-rw-r-----');
		expect(readJson(['-n', 'a.png'])[0]?.['System:FilePermissions']).toBe(100640);
	});
});

describe('text', () => {
	it('a line for each tag, its name in words', () => {
		const { stdout } = run(['read', 'b.jpg']);
		expect(stdout).toContain('Make                            : Lumograph\n');
		expect(stdout).toContain('Exposure Time                   : 1/640\n');
		expect(stdout).not.toContain('========');
	});

	it('-G1 puts the group first', () => {
		expect(run(['read', '-G1', 'b.jpg']).stdout).toContain(
			'[IFD0]          Make                            : Lumograph\n'
		);
	});

	it('several files each have a heading', () => {
		const { stdout } = run(['read', 'b.jpg', 'a.png']);
		expect(stdout.split('\n').filter((line) => line.startsWith('='))).toEqual([
			'======== b.jpg',
			'======== a.png'
		]);
	});
});

describe('trouble', () => {
	it('is told in the object of its file, and the others are read', () => {
		const files = readJson(['missing.jpg', 'notes.txt', 'empty.jpg', 'inner/up/b.jpg/x', 'b.jpg']);
		const errors = files.map((file) => file['ExifTool:Error']);
		expect(errors).toEqual([
			'File not found',
			'Not a kind of file that is known here',
			'The file is empty',
			'File not found',
			undefined
		]);
	});

	it('fails the command only when asked to', () => {
		expect(run(['read', 'missing.jpg', 'b.jpg']).status).toBe(0);
		expect(run(['read', '--strict', 'missing.jpg', 'b.jpg']).status).toBe(1);
		expect(run(['read', '--strict', 'b.jpg']).status).toBe(0);
	});

	it.each([
		[['read', '--frobnicate', 'b.jpg'], '--frobnicate'],
		[['frobnicate'], 'frobnicate'],
		[['read'], 'file or folder'],
		[['read', '-@'], '-@'],
		[['read', '-@', 'no-list.txt'], 'no-list.txt'],
		[[], 'read PATH']
	])('%j is refused with a reason', (args, reason) => {
		const { status, stderr, stdout } = run(args);
		expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
		expect(stderr).toContain(reason);
	});
});

it('--help explains every option, --version tells the version', () => {
	const { stdout, status } = run(['--help']);
	expect(status).toBe(0);
	for (const option of ['-j', '-G1', '-n', '-a', '-u', '-r', '-@', '--strict'])
		expect(stdout).toContain(option);
	expect(run(['--version']).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
});
