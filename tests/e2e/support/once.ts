/** What all workers of a run need is made by the first that asks for it; the others wait, and nothing is made twice. */
import { mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/** Where a run keeps what its workers share; they inherit it. */
const place = 'MEDIATHEQUE_SHARED';

/** Run by Playwright before all workers: makes room for what they share. @returns what takes it away at the end */
export default async function share(): Promise<() => Promise<void>> {
	const folder = await mkdtemp(join(process.env.MEDIATHEQUE_PROFILES || tmpdir(), 'mediatheque-shared-'));
	process.env[place] = folder;
	return () => rm(folder, { recursive: true, force: true });
}

/** Where what workers share may lie: it goes with the run. */
export function sharedFolder(): string {
	const folder = process.env[place];
	if (folder === undefined) throw new Error('playwright.config.ts names no globalSetup');
	return folder;
}

/**
 * Makes something once for all workers of a run.
 * @param name what it is, as a name of a file
 * @param make makes it; where that fails, or its worker ends meanwhile, the next that asks tries again
 * @returns what `make` returned, through JSON
 */
export async function once<Made>(name: string, make: () => Promise<Made>): Promise<Made> {
	const made = join(sharedFolder(), `${name}.json`);
	const making = join(sharedFolder(), `${name}.making`);
	for (;;) {
		const first = await isFirst(making);
		try {
			// Asked after the place was taken: it may have been made just before.
			const known = await readFile(made, 'utf8').catch(() => undefined);
			if (known !== undefined) return JSON.parse(known) as Made;
			if (first) {
				const done = await make();
				await writeFile(`${made}.part`, JSON.stringify(done));
				await rename(`${made}.part`, made);
				return done;
			}
		} finally {
			if (first) await rm(making);
		}
		await pause(100);
	}
}

/** Of all that ask at once, one is told so, until it removes the file or its process ends. */
async function isFirst(path: string): Promise<boolean> {
	try {
		await writeFile(path, String(process.pid), { flag: 'wx' });
		return true;
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
	}
	const owner = Number(await readFile(path, 'utf8').catch(() => ''));
	if (owner > 0 && !isAlive(owner)) await rm(path, { force: true });
	return false;
}

function isAlive(pid: number): boolean {
	try {
		return process.kill(pid, 0);
	} catch {
		return false;
	}
}
