import { spawnSync } from 'node:child_process';
import {
	chmodSync,
	closeSync,
	copyFileSync,
	mkdirSync,
	mkdtempSync,
	openSync,
	readFileSync,
	rmSync,
	statSync,
	symlinkSync,
	truncateSync,
	utimesSync,
	writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inRepository } from '../../scripts/places.mjs';
import { bytes, resource, u16 } from '../fixtures/build-blocks.ts';

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
	writeFileSync(join(folder, 'files/notes.log'), 'Not a picture\n');
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
		const paths = ['./b.jpg', 'notes.log', 'missing.jpg', 'a.png', 'b.jpg'];
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
		expect(sources(readJson(['-@', '../list.txt', 'notes.log']))).toEqual(['a.png', 'b.jpg', 'notes.log']);
		expect(sources(readJson(['-@', '-'], { input: 'b.jpg\na.png' }))).toEqual(['b.jpg', 'a.png']);
	});

	// Where names are bytes.
	it.skipIf(process.platform !== 'linux')(
		'names that are not UTF-8 are read: in folders, and from lists',
		() => {
			const inside = Buffer.concat([Buffer.from(join(folder, 'old/d')), Buffer.of(0xe9)]);
			mkdirSync(inside, { recursive: true });
			const place = Buffer.concat([inside, Buffer.from('/caf'), Buffer.of(0xe9), Buffer.from('.jpg')]);
			copyFileSync(join(folder, 'files/b.jpg'), place);
			const path = '../old/d\ufffd/caf\ufffd.jpg';
			expect(readJson(['-r', '../old'])).toMatchObject([{ SourceFile: path, 'IFD0:Make': 'Lumograph' }]);

			for (const line of [place, inside]) {
				writeFileSync(join(folder, 'list.txt'), Buffer.concat([Buffer.from('a.png\r\n'), line]));
				expect(readJson(['-@', '../list.txt', '-Make'])[1], String(line)).toMatchObject({
					'IFD0:Make': 'Lumograph'
				});
			}
		}
	);

	it.skipIf(process.platform === 'win32')(
		'a pipe that has a name is read, and none that lies in a folder',
		() => {
			const stdin = readFileSync(join(folder, 'files/b.jpg'));
			const piped = spawnSync('sh', ['-c', `cat | "$0" "$1" read -j -G1 /dev/stdin`, process.execPath, cli], {
				input: stdin,
				encoding: 'utf8'
			});
			const [file] = JSON.parse(piped.stdout) as Read[];
			expect(file).toMatchObject({ 'IFD0:Make': 'Lumograph', 'IFD1:ThumbnailLength': 335 });
			expect(file).not.toHaveProperty('System:FileSize');

			mkdirSync(join(folder, 'pipes'));
			expect(spawnSync('mkfifo', [join(folder, 'pipes/waits.jpg')]).status).toBe(0);
			copyFileSync(join(folder, 'files/a.png'), join(folder, 'pipes/a.png'));
			expect(sources(readJson(['../pipes']))).toEqual(['../pipes/a.png']);
		}
	);

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

describe('tags asked for', () => {
	it('only they are shown, in the order asked for', () => {
		expect(run(['read', '-s3', '-Orientation', '-Orientation#', '-Make', 'b.jpg']).stdout).toBe(
			'Rotate 90 CW\n6\nLumograph\n'
		);
		expect(readJson(['-IFD0:*Resolution', '--YResolution', 'b.jpg'])).toEqual([
			{ SourceFile: 'b.jpg', 'IFD0:XResolution': 300 }
		]);
	});

	it('-b writes a thumbnail as it is', () => {
		const { stdout } = spawnSync(process.execPath, [cli, 'read', '-b', '-ThumbnailImage', 'b.jpg'], {
			cwd: join(folder, 'files')
		});
		expect([...stdout.subarray(0, 3), stdout.length]).toEqual([0xff, 0xd8, 0xff, 335]);
		expect([...stdout.subarray(-2)]).toEqual([0xff, 0xd9]);
		const [file] = readJson(['-b', '-ThumbnailImage', 'b.jpg']);
		expect(file?.['IFD1:ThumbnailImage']).toBe(`base64:${stdout.toString('base64')}`);
	});

	it('-b takes one value after the other, however much they are together', () => {
		const [pages, size, start] = [12, 24 * 1024 * 1024, 4096];
		const head = Buffer.alloc(8 + pages * 18);
		head.write('MM\0*\0\0\0\x08', 'latin1');
		for (let page = 0; page < pages; page++) {
			const at = 8 + page * 18;
			head.writeUInt16BE(1, at);
			// JPEGTables: bytes that are shown only when they are asked for.
			head.writeUInt32BE((347 << 16) | 7, at + 2);
			head.writeUInt32BE(size, at + 6);
			head.writeUInt32BE(start + page * size, at + 10);
			head.writeUInt32BE(page === pages - 1 ? 0 : at + 18, at + 14);
		}
		const path = join(folder, 'large.tif');
		writeFileSync(path, head);
		truncateSync(path, start + pages * size);
		const peak = `data:text/javascript,process.on('exit',()=>process.stderr.write('\\n'+process.resourceUsage().maxRSS))`;
		for (const [form, least] of [
			['-s', pages * size],
			['-j', (pages * size * 4) / 3]
		] as const) {
			const out = join(folder, 'out');
			const to = openSync(out, 'w');
			const { stderr } = spawnSync(
				process.execPath,
				['--import', peak, cli, 'read', '-b', '-a', '-G1', form, '-JPEGTables', path],
				{ stdio: ['ignore', to, 'pipe'], encoding: 'utf8' }
			);
			closeSync(to);
			expect(statSync(out).size, stderr).toBeGreaterThanOrEqual(least);
			rmSync(out);
			// In kB: a few of what is written, not all of it.
			expect(Number(stderr.trim().split('\n').at(-1))).toBeLessThan(least / 1024);
		}
	});

	it('values that only writing programs use are given with -b where tags were asked for', () => {
		const thumbnail = new Uint8Array(28 + 4);
		thumbnail.set([0xff, 0xd8, 0xff, 0xd9], 28);
		const block = bytes('Photoshop 3.0\0', resource(1036, thumbnail));
		const photo = bytes([0xff, 0xd8, 0xff, 0xed], u16(block.length + 2), block, [0xff, 0xd9]);
		writeFileSync(join(folder, 'files/thumbnail.jpg'), photo);
		const name = 'Photoshop:PhotoshopThumbnail';
		expect(readJson(['-b', 'thumbnail.jpg'])[0]).not.toHaveProperty(name);
		expect(readJson(['-b', '-Photoshop:all', 'thumbnail.jpg'])[0]).toHaveProperty(name);
		expect(readJson(['thumbnail.jpg'])[0]).toHaveProperty(name);
		rmSync(join(folder, 'files/thumbnail.jpg'));
	});

	it('-@ takes options and paths, a line each, and lists within lists', () => {
		writeFileSync(join(folder, 'inner.txt'), '  -Make\n#[CSTR]a.\\x70ng\n');
		writeFileSync(
			join(folder, 'list.txt'),
			'# what is wanted\n-j\n-if\n$FileType\n-@\n../inner.txt\n\nb.jpg\n'
		);
		const { stdout } = run(['read', '-@', '../list.txt']);
		expect(JSON.parse(stdout)).toMatchObject([
			{ SourceFile: 'a.png' },
			{ SourceFile: 'b.jpg', Make: 'Lumograph' }
		]);
		expect(stdout).not.toContain('Model');
		writeFileSync(join(folder, 'list.txt'), '-@\n../list.txt\n');
		expect(run(['read', '-@', '../list.txt'])).toMatchObject({ status: 2, stdout: '' });
	});

	it('-* is every tag', () => {
		expect(run(['read', '-s', '-*', 'a.png']).stdout).toBe(run(['read', '-s', '-all', 'a.png']).stdout);
	});

	it('-b writes values as they are stored, with nothing between', () => {
		expect(run(['read', '-b', '-Make', '-Orientation', 'b.jpg', 'b.jpg']).stdout).toBe(
			'Lumograph6Lumograph6'
		);
		expect(run(['read', '-b', '-XMP:Subject', 'a.png']).stdout).toBe('heron\nriver\nNebel');
	});

	it('a file that cannot be read is told beside them', () => {
		const { stdout, stderr } = run(['read', '-s3', '-q', '-Make', 'missing.jpg', 'b.jpg']);
		expect({ stdout, stderr }).toEqual({
			stdout: 'Lumograph\n',
			stderr: 'Error: File not found - missing.jpg\n'
		});
		expect(readJson(['-Make', 'missing.jpg'])).toEqual([
			{ SourceFile: 'missing.jpg', 'ExifTool:Error': 'File not found' }
		]);
	});
});

describe('CSV', () => {
	it('a row for each file, a column for each tag', () => {
		expect(run(['read', '-csv', '-Make', '-ImageWidth', '-XMP:Subject', 'b.jpg', 'a.png']).stdout).toBe(
			'SourceFile,Make,ImageWidth,Subject\nb.jpg,Lumograph,64,\na.png,Lumograph,16,"heron, river, Nebel"\n'
		);
	});
});

describe('which files', () => {
	it('-ext takes some kinds only, --ext all others', () => {
		const names = (...args: string[]) => run(['read', '-q', '-s3', '-FileName', ...args, '.']).stdout;
		expect(names('-ext', '.PNG')).toBe('a.png\n');
		expect(names('--ext', 'jpg')).toBe('a.png\n');
		expect(names('-ext', 'png', '-ext', 'mp3', '-r')).toBe('a.png\nc.mp3\n');
		expect(names('-ext', '*', '--ext', 'jpg')).toBe('a.png\nnotes.log\n');
		copyFileSync(join(folder, 'files/a.png'), join(folder, 'files/bare'));
		expect(names('-ext', '')).toBe('bare\n');
		rmSync(join(folder, 'files/bare'));
		expect(names('-ext+', 'log')).toContain('notes.log');
	});

	it('-if leaves out those for which it does not hold', () => {
		expect(sources(readJson(['-if', '$ImageWidth > 20', 'b.jpg', 'a.png']))).toEqual(['b.jpg']);
		expect(sources(readJson(['-if', '$Subject =~ /river/', '-if', '$PNG:all', 'b.jpg', 'a.png']))).toEqual([
			'a.png'
		]);
		const { status, stdout, stderr } = run(['read', '--strict', '-j', '-if', '$Nope', 'b.jpg', 'a.png']);
		expect({ status, stdout }).toEqual({ status: 2, stdout: '[]\n' });
		expect(stderr).toContain('2 files left out by the condition');
	});

	it('a file comes through a pipe, or redirected', () => {
		const bytes = readFileSync(join(folder, 'files/b.jpg'));
		const read = (stdin: Buffer | number) => {
			const { stdout } = spawnSync(process.execPath, [cli, 'read', '-j', '-G1', '-'], {
				env: { ...process.env, TZ: 'UTC' },
				...(typeof stdin === 'number' ? { stdio: [stdin, 'pipe', 'pipe'] } : { input: stdin })
			});
			return (JSON.parse(stdout.toString()) as Read[])[0];
		};
		const handle = openSync(join(folder, 'files/b.jpg'), 'r');
		for (const file of [read(bytes), read(handle)]) {
			expect(file).toMatchObject({ SourceFile: '-', 'IFD0:Make': 'Lumograph', 'IFD1:ThumbnailLength': 335 });
			expect(file).not.toHaveProperty('System:FileName');
		}
		closeSync(handle);
		expect(read(Buffer.alloc(0))).toMatchObject({ 'ExifTool:Error': 'The file is empty' });
	});
});

describe('what is told beside the output', () => {
	it('counts of folders and files, unless there is but one', () => {
		expect(run(['read', '-j', 'b.jpg']).stderr).toBe('');
		const { stderr } = run(['read', '-j', '-r', '.', 'missing.jpg']);
		expect(stderr).toBe('    2 folders searched\n    3 files read\n    2 files could not be read\n');
		expect(run(['read', '-j', '-q', '-r', '.', 'missing.jpg']).stderr).toBe('');
	});

	it('-progress names each file', () => {
		expect(run(['read', '-j', '-progress', 'a.png', 'b.jpg']).stderr).toContain('a.png [1]\nb.jpg [2]\n');
	});
});

describe('trouble', () => {
	it('is told in the object of its file, and the others are read', () => {
		const files = readJson(['missing.jpg', 'notes.log', 'empty.jpg', 'inner/up/b.jpg/x', 'b.jpg']);
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
		[['read', '-?', 'b.jpg'], '-?'],
		[['read', '-p', 'b.jpg'], '-p'],
		[['read', '-G2', 'b.jpg'], 'families'],
		[['read', '-tagsFromFile', 'a.png', 'b.jpg'], '-tagsFromFile'],
		[['read', '-Make=Canon', 'b.jpg'], 'changes nothing'],
		[['read', '-if', '$Make eq', 'b.jpg'], 'condition'],
		[['read', 'b.jpg', '-if'], '-if needs a value'],
		[['read', '-x', '$', 'b.jpg'], '-x'],
		[['read', '-charset', 'latin1', 'b.jpg'], 'UTF-8'],
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
	const options =
		'-j -csv -b -n -G0 -G1 -g1 -a -u -U -e -s -S -t -T -f -sep -r -ext -if -@ -x -q -m --strict';
	for (const option of options.split(' ')) expect(stdout).toContain(option);
	expect(run(['read', '--help', 'a.png']).stdout).toBe(stdout);
	for (const args of [['--version'], ['-ver'], ['read', '-ver']]) {
		expect(run(args).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
	}
});
