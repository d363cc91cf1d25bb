/** Subtitles as every format of them is read: what is shown, from when to when. */

/** A piece of a line in one style. Its text is text: nothing in it is markup. */
export interface CueRun {
	readonly text: string;
	readonly italic?: true;
	readonly bold?: true;
}

export interface Cue {
	/** Seconds from the beginning of the film. */
	readonly start: number;
	readonly end: number;
	readonly lines: readonly (readonly CueRun[])[];
	/** At the upper edge, where the file says so; else at the lower one. */
	readonly top?: true;
}

/** What is shown at a second, in the order of the file. @param cues sorted by start */
export function cuesAt(cues: readonly Cue[], second: number): readonly Cue[] {
	const shown: Cue[] = [];
	for (const cue of cues) {
		if (cue.start > second) break;
		if (second < cue.end) shown.push(cue);
	}
	return shown;
}
