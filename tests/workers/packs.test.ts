/** Pack files in memory: what a browser's own storage does with them is tested in the browser. */
import { expect, test } from 'vitest';
import { fullAt, Packs } from '#lib/workers/thumbnails/pack.ts';

/** A folder whose files one thread at a time has open, as the browser's own storage has it. */
function folderOfPacks(): FileSystemDirectoryHandle {
	const files = new Map<string, { bytes: Uint8Array; open: boolean }>();
	const handleOf = (name: string) => {
		const file = files.get(name) ?? { bytes: new Uint8Array(), open: false };
		files.set(name, file);
		return {
			getFile: () => Promise.resolve(new File([new Uint8Array(file.bytes)], name)),
			async createSyncAccessHandle() {
				await Promise.resolve();
				if (file.open) throw new DOMException('open already', 'NoModificationAllowedError');
				file.open = true;
				return {
					getSize: () => file.bytes.length,
					flush: () => undefined,
					close: () => (file.open = false),
					truncate: (size: number) => (file.bytes = file.bytes.slice(0, size)),
					read: (into: Uint8Array, { at }: { at: number }) => {
						const part = file.bytes.subarray(at, at + into.length);
						into.set(part);
						return part.length;
					},
					write: (bytes: Uint8Array, { at }: { at: number }) => {
						const grown = new Uint8Array(Math.max(file.bytes.length, at + bytes.length));
						grown.set(file.bytes);
						grown.set(bytes, at);
						file.bytes = grown;
						return bytes.length;
					}
				};
			}
		};
	};
	return {
		keys: () => files.keys(),
		getFileHandle: (name: string) => Promise.resolve(handleOf(name)),
		removeEntry: (name: string) => Promise.resolve(files.delete(name))
	} as unknown as FileSystemDirectoryHandle;
}

test('two pictures that are kept at once where a pack is full are both kept', async () => {
	const packs = new Packs(folderOfPacks(), 'a set of packs');
	await packs.own();
	await packs.append(new Uint8Array(fullAt));

	const places = await Promise.all([1, 2, 3].map((value) => packs.append(new Uint8Array(100).fill(value))));

	const read = await Promise.all(places.map((place) => packs.read(place)));
	expect(read.map((bytes) => bytes?.[0])).toEqual([1, 2, 3]);
	expect(places.map(({ pack }) => pack)).toEqual([2, 2, 2]);
});

test('a picture that is kept while all are thrown away is kept in the set after it', async () => {
	const packs = new Packs(folderOfPacks(), 'a set of packs');
	await packs.own();
	await packs.append(new Uint8Array(100).fill(1));

	const [, place] = await Promise.all([
		packs.reset('another set'),
		packs.append(new Uint8Array(100).fill(2))
	]);

	expect((await packs.read(place))?.[0]).toBe(2);
});
