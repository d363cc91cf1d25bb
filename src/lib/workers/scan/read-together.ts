/**
 * Small files are read several at once, as one Blob made of them: each reading costs Chromium a pipe of its own and four
 * messages between processes, which takes longer than the bytes of a small file.
 */

/** Bytes up to which a file is read whole: that is quicker than two slices of it (measured in Chromium). */
export const readWhole = 1 << 20;

/** Bytes of one Blob; all of them are in memory until the last of its files is done. */
const mostTogether = 4 << 20;

/**
 * Reads files of up to `readWhole` bytes.
 * @returns their contents; those of which one could not be read are missing with what was read beside them, and are to be
 *   read one by one, so that each meets its own fate
 */
export async function readTogether(files: readonly File[]): Promise<ReadonlyMap<File, Uint8Array>> {
	const groups: { readonly files: File[]; size: number }[] = [];
	for (const file of files) {
		if (file.size === 0 || file.size > readWhole) continue;
		const group = groups.at(-1);
		if (group && group.size + file.size <= mostTogether) {
			group.files.push(file);
			group.size += file.size;
		} else groups.push({ files: [file], size: file.size });
	}
	const found = new Map<File, Uint8Array>();
	const together = groups.filter((group) => group.files.length > 1);
	await Promise.all(
		together.map(async (group) => {
			const bytes = await bytesOf(new Blob(group.files));
			if (bytes?.length !== group.size) return;
			let at = 0;
			for (const file of group.files) found.set(file, bytes.subarray(at, (at += file.size)));
		})
	);
	return found;
}

async function bytesOf(blob: Blob): Promise<Uint8Array | undefined> {
	try {
		return new Uint8Array(await blob.arrayBuffer());
	} catch {
		return undefined;
	}
}
