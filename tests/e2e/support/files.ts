/** Files on the disk for tests that open them: drawn, hashed, made. */
import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { inRepository } from '../../../scripts/places.mjs';
import { corpusSample, type CorpusSample } from './corpus.ts';

export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** SHA-256 of every file below a folder, by path. */
export async function hashes(folder: string): Promise<Record<string, string>> {
	const found: Record<string, string> = {};
	for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
		if (!entry.isFile()) continue;
		const path = join(entry.parentPath, entry.name);
		found[path.slice(folder.length + 1)] = sha256(await readFile(path));
	}
	return found;
}

/**
 * As `corpusSample`, each content once: the library shows copies as one item, and a test that counts needs to know
 * how many there are.
 * @param most at most so many files, the same number of each family as far as it goes
 */
export async function distinctSample(
	seed: number,
	perFamily: number,
	{
		most = Infinity,
		wanted = () => true
	}: { most?: number; wanted?: (bytes: Uint8Array, name: string) => boolean } = {}
): Promise<CorpusSample> {
	const { folder, files } = await corpusSample(seed, perFamily);
	const seen = new Set<string>();
	const byFamily = new Map<string, CorpusSample['files']>();
	for (const file of files) {
		const bytes = await readFile(join(folder, file.path));
		const hash = sha256(bytes);
		if (seen.has(hash) || !wanted(bytes, basename(file.path))) continue;
		seen.add(hash);
		byFamily.set(file.family, [...(byFamily.get(file.family) ?? []), file]);
	}
	const kept: CorpusSample['files'] = [];
	for (let turn = 0; turn < perFamily; turn++) {
		for (const family of byFamily.values()) {
			const file = family[turn];
			if (file && kept.length < most) kept.push(file);
		}
	}
	const paths = new Set(kept.map((file) => file.path));
	for (const file of files) if (!paths.has(file.path)) await rm(join(folder, file.path));
	return { folder, files: kept };
}

/** Moves all files of a sample to its folder itself, numbered, so that a name tells the file. */
export async function flatten({ folder, files }: CorpusSample): Promise<CorpusSample> {
	const moved: CorpusSample['files'] = [];
	for (const [index, file] of files.entries()) {
		const path = `${String(index).padStart(3, '0')}-${basename(file.path)}`;
		await rename(join(folder, file.path), join(folder, path));
		moved.push({ ...file, path });
	}
	return { folder, files: moved };
}

/** An empty folder with a readable name, in a temporary one; remove it with `leave`. */
export async function newFolder(name = 'Pictures'): Promise<{ folder: string; leave: () => Promise<void> }> {
	const outer = await mkdtemp(join(tmpdir(), 'mediatheque-disk-'));
	const folder = join(outer, name);
	await mkdir(folder);
	// A device that is in step with others may write at this very moment.
	return { folder, leave: () => rm(outer, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 }) };
}

/** A small picture with a camera's tags. */
export const cameraJpeg = (): Promise<Uint8Array> => readFile(inRepository('tests/fixtures/jpeg/camera.jpg'));

/** The camera's picture, made another one by bytes behind its end. */
export function another(picture: Uint8Array, number: number): Uint8Array {
	return Buffer.concat([picture, Buffer.from(`picture ${number}`)]);
}

/** Writes so many different pictures: `0000.jpg`, `0001.jpg` ... */
export async function writePictures(folder: string, count: number): Promise<string[]> {
	const picture = await cameraJpeg();
	const names = Array.from({ length: count }, (_, index) => `${String(index).padStart(4, '0')}.jpg`);
	for (const [index, name] of names.entries()) await writeFile(join(folder, name), another(picture, index));
	return names;
}
