/** Texts that lie within a film: its subtitles, whoever's container it is. */
import { windows1252 } from '#lib/parsers/io/windows-1252.ts';
import type { Cue } from '../../subtitles/cue.ts';

export interface TextTrack {
	/** How its texts are written. */
	readonly codec: 'srt' | 'ass' | 'webvtt' | 'tx3g';
	/** ISO 639 or BCP 47; absent where it is not said. */
	readonly language?: string;
	readonly name?: string;
	/** To be shown whether or not somebody wants subtitles: what is said in another language. */
	readonly forced: boolean;
	/** Its cues in the order of the file, some at a time: of a long film it takes a while until all are read. */
	cues(): AsyncGenerator<readonly Cue[], void, unknown>;
}

export const mostTextTracks = 64;
/** Cues of a track that are read. */
export const mostCues = 20_000;
/** Bytes that one text may have: what is larger is none. */
export const largestText = 64 * 1024;
/** Cues, or milliseconds of reading, after which those that were found are told. */
const enough = 200;
const longEnough = 300;

/** Gathers cues until there are some, or a while has passed. */
export class Batch {
	#cues: Cue[] = [];
	#total = 0;
	#since = performance.now();

	add(cue: Cue): void {
		this.#cues.push(cue);
		this.#total++;
	}

	/** All that were asked for are there. */
	get isFull(): boolean {
		return this.#total >= mostCues;
	}

	/** Those to be told now; undefined: not yet. Empty where a while has passed and there were none: somebody may want to stop. */
	ready(): readonly Cue[] | undefined {
		const isDue = this.#cues.length >= enough || performance.now() - this.#since >= longEnough;
		return isDue ? this.rest() : undefined;
	}

	rest(): readonly Cue[] {
		const cues = this.#cues;
		this.#cues = [];
		this.#since = performance.now();
		return cues;
	}
}

/** UTF-8, as containers ask for, or what old programs wrote. */
export function decodeText(bytes: Uint8Array): string {
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch {
		return windows1252(bytes);
	}
}
