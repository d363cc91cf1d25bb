/** Folders of one test on the disk: made as they are needed, gone with it, however it ends. */
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { another, cameraJpeg, writePictures } from './files.ts';

export interface Disk {
	/** An empty folder. */
	folder(name?: string): Promise<string>;
	/**
	 * A folder `Pictures` with so many different pictures: `0000.jpg`, `0001.jpg` ...
	 * @param apart each in a folder of its own (`0/0.jpg`): beside each other they would be a burst
	 */
	pictures(count: number, apart?: 'apart'): Promise<string>;
	/** A copy of a folder, as a stick or a cloud makes it on another machine. */
	copy(folder: string): Promise<string>;
}

/** @returns the disk, and what takes all of it away */
export function newDisk(): { disk: Disk; clear: () => Promise<void> } {
	const made: string[] = [];
	async function place(name: string): Promise<string> {
		const outer = await mkdtemp(join(tmpdir(), 'mediatheque-disk-'));
		made.push(outer);
		return join(outer, name);
	}
	async function folder(name = 'Pictures'): Promise<string> {
		const path = await place(name);
		await mkdir(path);
		return path;
	}
	return {
		disk: {
			folder,
			pictures: async (count, apart) => {
				const path = await folder();
				if (apart) await writeApart(path, count);
				else await writePictures(path, count);
				return path;
			},
			copy: async (original) => {
				const path = await place(basename(original));
				await cp(original, path, { recursive: true });
				return path;
			}
		},
		clear: async () => {
			for (const outer of made) await rm(outer, { recursive: true, force: true });
		}
	};
}

async function writeApart(folder: string, count: number): Promise<void> {
	const picture = await cameraJpeg();
	for (let number = 0; number < count; number++) {
		const path = join(folder, String(number), `${number}.jpg`);
		await mkdir(dirname(path));
		await writeFile(path, another(picture, number));
	}
}
