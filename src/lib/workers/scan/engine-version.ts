import { formats, kindOf } from '#lib/parsers/registry.ts';

/** Raised when the engine reads more or better: files read by an older one are read again. */
export const engineVersion = 9;

/** Endings of sounds and films, in lower case. */
const soundsAndFilms: ReadonlySet<string> = new Set(
	formats.filter((one) => /^(?:audio|video)$/.test(kindOf(one))).flatMap((one) => one.extensions)
);

/** What is read otherwise since a version, by endings; where it is not said, everything is. */
const since: Readonly<Partial<Record<number, ReadonlySet<string>>>> = {
	7: soundsAndFilms,
	8: soundsAndFilms,
	9: new Set(['psd', 'psb'])
};

/** Whether a file that was read by a version needs not be read again. @param path of the file */
export function isUpToDate(version: number, path: string): boolean {
	if (version > engineVersion) return false;
	const ending = /\.([^./]+)$/.exec(path)?.[1]?.toLowerCase() ?? '';
	for (let newer = version + 1; newer <= engineVersion; newer++) {
		const changed = since[newer];
		if (!changed || changed.has(ending)) return false;
	}
	return true;
}
