/**
 * Which XMP file stands beside which media file. There are two ways to name it: `IMG_1.CR2.xmp` is of that file alone
 * (digiKam, darktable), `IMG_1.xmp` of every `IMG_1.*` that has none of its own (Adobe).
 */

/** Spelled otherwise it is a document: nobody would look for it beside a media file. */
const ending = /\.(?:xmp|XMP)$/;
/** As programs write it. */
const endings = ['.xmp', '.XMP'] as const;

/** Whether a file may be a sidecar: whether it is one depends on what stands beside it. */
export function isSidecarName(path: string): boolean {
	return ending.test(path) && !path.endsWith('/.xmp') && path.length > 4;
}

/** Paths at which a media file's sidecar may be, best first. */
export function sidecarPaths(media: string): {
	readonly own: readonly string[];
	readonly shared: readonly string[];
} {
	const stem = stemOf(media);
	return {
		own: endings.map((end) => media + end),
		shared: stem === media ? [] : endings.map((end) => stem + end)
	};
}

/** The path without its last extension; a name that begins with a dot has none. */
export function stemOf(path: string): string {
	const dot = path.lastIndexOf('.');
	return dot > path.lastIndexOf('/') + 1 ? path.slice(0, dot) : path;
}

/**
 * The media files that a sidecar speaks of.
 * @param beside files whose paths begin with the sidecar's path without its ending
 */
export function filesOfSidecar(sidecar: string, beside: readonly string[]): string[] {
	const base = sidecar.replace(ending, '');
	const media = beside.filter((path) => !ending.test(path));
	if (media.includes(base)) return [base];
	return media.filter((path) => stemOf(path) === base && path !== base);
}
