/** What the page and the structure worker agree on: how a film is built, for the panel that shows it. */

/** A box of the file; `children` only where boxes lie in it. */
export interface StructureBox {
	/** Four letters. */
	readonly type: string;
	/** Where it starts, header included, from the start of the file. */
	readonly offset: number;
	/** Bytes it says it has; beyond the end of the file where it is cut or lies. */
	readonly size: number;
	readonly children: readonly StructureBox[];
}

export interface BoxTree {
	readonly boxes: readonly StructureBox[];
	/** More boxes than are listed, or deeper ones. */
	readonly cut: boolean;
}

/** One row of a sample table. Times are seconds. */
export interface StructureSample {
	readonly number: number;
	readonly time: number;
	readonly duration: number;
	readonly offset: number;
	/** Bytes. */
	readonly size: number;
	/** Can be played from without the samples before it. */
	readonly sync: boolean;
}

export interface StructureTrack {
	readonly id: number;
	/** `video`, `audio`, `subtitles`, `metadata` or `other`. */
	readonly type: string;
	/** RFC 6381, e.g. `avc1.64001f`. */
	readonly codec: string;
	/** Seconds. */
	readonly duration: number;
	/** How many samples (frames, packets) it has. */
	readonly samples: number;
	/** Bits a second. */
	readonly bitrate: number;
	readonly width?: number;
	readonly height?: number;
	/** ISO 639-2, absent where it is not said. */
	readonly language?: string;
	readonly sampleRate?: number;
	readonly channels?: number;
	/** The first rows of the sample table. */
	readonly rows: readonly StructureSample[];
}

export interface StructureService {
	/** The boxes of a file, by our own walk: it shows what there is of a damaged file too. */
	boxes(file: Blob): Promise<BoxTree>;
	/** Its tracks and sample tables. @throws what mp4box throws on a damaged file */
	tracks(file: Blob): Promise<readonly StructureTrack[]>;
}

export interface Structure extends BoxTree {
	readonly tracks: readonly StructureTrack[];
	/** Why there are no tracks: damaged beyond reading, or too much for the time allowed. */
	readonly failed?: string;
}
