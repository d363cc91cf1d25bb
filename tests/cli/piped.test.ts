import { spawn, spawnSync } from 'node:child_process';
import { closeSync, constants, mkdtempSync, openSync, readSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { piped } from '../../src/cli/file-source.ts';

/** Whether somebody has opened the other end of a pipe and has not written yet. */
function isEmpty(pipe: number): boolean {
	try {
		return readSync(pipe, new Uint8Array(1)) !== 0;
	} catch (error) {
		return (error as NodeJS.ErrnoException).code === 'EAGAIN';
	}
}

test.skipIf(process.platform === 'win32')(
	'what comes slowly through a pipe that does not wait is waited for',
	async () => {
		const folder = mkdtempSync(join(tmpdir(), 'mediatheque-piped-'));
		const name = join(folder, 'pipe');
		spawnSync('mkfifo', [name]);
		const pipe = openSync(name, constants.O_RDONLY | constants.O_NONBLOCK);
		const writer = spawn('sh', [
			'-c',
			`exec 3> "$0"; sleep 0.5; printf 'a.jpg\\n' >&3; sleep 0.3; printf b.jpg >&3`,
			name
		]);
		while (!isEmpty(pipe)) await pause(5);

		expect(Buffer.from(piped(pipe)).toString()).toBe('a.jpg\nb.jpg');
		closeSync(pipe);
		writer.kill();
		rmSync(folder, { recursive: true });
	}
);
