import { describe, expect, it } from 'vitest';
import { progressOn, type ProgressOptions } from '../../src/cli/progress.ts';

/** A run of some files, a second for every sixteen, and what it said. */
function told(files: number, options: Partial<ProgressOptions>): string {
	let said = '';
	let seconds = 0;
	const now = () => 1000 * seconds++;
	const usual = { quiet: false, each: false, running: true, terminal: false, now };
	const progress = progressOn((text) => (said += text), { ...usual, ...options });
	for (let file = 1; file <= files; file++) {
		progress.counts.read++;
		progress.done(`${file}.jpg`);
	}
	progress.end();
	return said;
}

describe('progress on standard error', () => {
	it('is a line that is written over in a terminal, and wiped at the end', () => {
		expect(told(40, { terminal: true })).toBe(
			'\r\x1b[K16 files read\r\x1b[K32 files read\r\x1b[K   40 files read\n'
		);
	});

	it('is a line now and then in a log', () => {
		expect(told(80, {})).toBe('32 files read\n64 files read\n   80 files read\n');
	});

	it('is only the count at the end where no folders are gone through', () => {
		expect(told(40, { running: false })).toBe('   40 files read\n');
		expect(told(1, { running: false })).toBe('');
	});

	it('is nothing at all when quiet, and every file when asked', () => {
		expect(told(40, { quiet: true, each: true })).toBe('');
		expect(told(2, { each: true })).toBe('1.jpg [1]\n2.jpg [2]\n    2 files read\n');
	});

	it('what went wrong is said in any case, on a line of its own', () => {
		let said = '';
		const progress = progressOn((text) => (said += text), {
			quiet: true,
			each: false,
			running: true,
			terminal: true,
			now: () => 0
		});
		progress.note('Error: File not found - a.jpg');
		progress.end();
		expect(said).toBe('Error: File not found - a.jpg\n');
	});
});
