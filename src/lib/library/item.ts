/** The item: one piece of media as the library lists it. Everything else a file says is in its details. */
import type { MediaKind } from '#lib/parsers/registry.ts';
import type { OpenValues } from './open-names.ts';
import type { Song } from './song.ts';

/** 128 bits of content fingerprint as 32 hexadecimal digits: survives a move or rename of the file. */
export type Fingerprint = string;

/** Local number of an item: dense, for typed arrays. Never used outside this device. */
export type ItemId = number;

/** The summary of one item: what grid, table, facets and search need. Absent fields are unknown, never zero. */
export interface Item {
	readonly id: ItemId;
	readonly fingerprint: Fingerprint;
	/** Root and path (with `/`, relative to the root) of the file that stands for the item. */
	readonly root: number;
	readonly path: string;
	/** Last part of the path. */
	readonly name: string;
	/** Path without the name; empty at the root. */
	readonly folder: string;
	/** Bytes. */
	readonly size: number;
	/** Last change of the file, milliseconds since 1970. */
	readonly modified: number;
	/** When it came into the library, milliseconds since 1970. */
	readonly added: number;
	/** ExifTool's file type, e.g. `JPEG`, `Extended WEBP`; `unknown` where no reader fits. */
	readonly type: string;
	readonly mime: string;
	readonly kind: MediaKind;
	/** Extension of the name in lower case, without a dot. */
	readonly extension: string;
	/**
	 * `absent`: the file is not where it was (unplugged, moved, deleted); everything known stays. `ignored`: a rule hides it
	 * (library/ignore-rules.ts): only whoever asks for such items is shown them.
	 */
	readonly state: 'present' | 'absent' | 'ignored';
	/** Pixels as shown, after orientation. */
	readonly width?: number;
	readonly height?: number;
	/** EXIF orientation 1-8. */
	readonly orientation?: number;
	/** Seconds. */
	readonly duration?: number;
	/** When it was taken, by the clock on the wall there: milliseconds since 1970 as if that clock were UTC. */
	readonly taken?: number;
	/** The smallest part of `taken` that is known, e.g. only the year of a song; absent where the time of day is. */
	readonly takenPart?: 'decade' | 'year' | 'month' | 'day';
	/** Nobody is sure of `taken`. */
	readonly circa?: true;
	/** Make and model as people say it: `NIKON D70`. */
	readonly camera?: string;
	readonly lens?: string;
	/** Serial number of the body. */
	readonly serial?: string;
	/** How it was focused, as the camera calls it: `AF-C`. */
	readonly focus?: string;
	/** How it was released: `Continuous`. */
	readonly drive?: string;
	/** How the camera made its colours: picture style, picture control, film simulation. */
	readonly style?: string;
	/** Releases of the shutter until then. */
	readonly actuations?: number;
	readonly iso?: number;
	/** F-number. */
	readonly aperture?: number;
	/** Seconds. */
	readonly shutter?: number;
	/** Millimetres. */
	readonly focal?: number;
	readonly latitude?: number;
	readonly longitude?: number;
	/** Metres above the sea. */
	readonly altitude?: number;
	/*
	 * Curation as it counts now: what a person said, else what the file says (library/curation.ts). The edits that made it so
	 * are elsewhere; storage brings these up to date in the same transaction.
	 */
	/** 0-5. */
	readonly rating?: number;
	/** Absent: neither picked nor rejected. */
	readonly flag?: 'pick' | 'reject';
	readonly label?: string;
	readonly title?: string;
	readonly caption?: string;
	readonly creator?: string;
	readonly rights?: string;
	/** Paths with `/` where they are hierarchical: `animals/dog`. */
	readonly keywords?: readonly string[];
	readonly people?: readonly string[];
	/** Names, small to large: `Prater, Vienna, Austria`. */
	readonly place?: string;
	/** New and not looked through yet; absent once it has been. */
	readonly review?: 'inbox';
	/** What a person said of its stack: `split`, or the name of one they made (library/stacks.ts). */
	readonly stack?: string;
	/** The albums that a person put it into: as stored their ids, as searched and shown their names (storage/albums.ts). */
	readonly albums?: readonly string[];
	/** Values of custom fields, and where it stands in albums ordered by hand (library/open-names.ts). */
	readonly open?: OpenValues;
	/** Milliseconds since 1970 when a person (not the file) last said something of it. */
	readonly edited?: number;
	/** What a live photo and its clip name each other by. */
	readonly pair?: string;
	/** Of several what they are called together; each by itself is in `song`. */
	readonly artist?: string;
	readonly album?: string;
	/** Of several all, with commas between. */
	readonly genre?: string;
	readonly year?: number;
	/** What songs say beyond that. */
	readonly song?: Song;
	/** Codec of the first track of pictures, of a recording that of its sound: `h264` (library/codecs.ts). */
	readonly codec?: string;
	/** Codec of a film's sound. */
	readonly sound?: string;
	/** Pictures a second. */
	readonly fps?: number;
	/** Bits a second, of a film all of it. */
	readonly bitrate?: number;
	/** Channels of sound. */
	readonly channels?: number;
	/** Hertz. */
	readonly samplerate?: number;
	/** What runs along with a film and may hold positions, as its container calls it: `gpmd`. */
	readonly timed?: string;
	/** Length of the way it took, metres; absent until it has been looked for, and where there is none (storage/tracks.ts). */
	readonly track?: number;
	/** Musical key: `F#m`, `C` (library/musical-key.ts). */
	readonly key?: string;
	/** Beats a minute. */
	readonly bpm?: number;
	/** How many tags the file has, and how many warnings reading it gave. */
	readonly tagCount: number;
	readonly warningCount: number;
}

/** One tag as stored and as it crosses threads: what the engine found, with its two printed forms. */
export interface StoredTag {
	/** Family 0 and family 1 groups, ExifTool's. */
	readonly group0: string;
	readonly group1: string;
	readonly name: string;
	/** ExifTool's id: a number, or a string where the format has names. */
	readonly id: number | string;
	/** ExifTool's table, e.g. `Exif::Main`. */
	readonly table: string;
	/** What ExifTool prints with `-n`; bytes are given as their size only. */
	readonly value: StoredValue;
	/** What ExifTool prints; absent where it is the value. */
	readonly printed?: StoredValue;
	/** Where it lay in the file; size 0 where it was computed. */
	readonly offset: number;
	readonly size: number;
}

export type StoredValue = string | number | boolean | { readonly binary: number } | readonly StoredValue[];

/** An embedded picture that a file range holds, for thumbnails and the viewer. */
export interface StoredPreview {
	readonly name: string;
	readonly mime: string;
	readonly offset: number;
	readonly size: number;
	readonly width?: number;
	readonly height?: number;
}

/** Everything the file of an item says. */
export interface ItemDetails {
	readonly id: ItemId;
	readonly tags: readonly StoredTag[];
	readonly warnings: readonly string[];
	readonly previews: readonly StoredPreview[];
}
