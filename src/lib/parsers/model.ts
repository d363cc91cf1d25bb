/**
 * What the engine gives: tags, warnings, previews; and what a parser is given to put them in.
 *
 * The model keeps three things of every tag: the raw value as it lay in the file, the table entry that says what it
 * means, and the byte range it came from. The value (what ExifTool prints with `-n`) and the printed value are computed
 * when somebody asks, by `print.ts`.
 */
import type { Budget } from './io/budget.ts';
import type { ByteSource } from './io/byte-source.ts';
import type { ConversionName } from './conversions.ts';
import type { OnDemand } from './on-demand.ts';

/** A fraction as EXIF stores it. A denominator of 0 is ExifTool's `inf` (or `undef` for 0/0). */
export interface Rational {
	readonly n: number;
	readonly d: number;
}

/** Bytes that are a value of their own (a thumbnail, a profile). `bytes` is absent where they were not read. */
export interface Binary {
	readonly binary: number;
	readonly bytes?: Uint8Array;
}

/** A structure, e.g. of XMP, with fields in file order. A Map, so that no key from a file can touch a prototype. */
export type Struct = ReadonlyMap<string, RawValue>;

/** A value as it lay in the file, decoded to a JavaScript value but not yet converted. */
export type RawValue = string | number | bigint | boolean | Rational | Binary | Struct | readonly RawValue[];

/** A converted value: what ExifTool prints with `-n`, or without. Lists stay lists. */
export type Value = string | number | boolean | Binary | readonly Value[];

/** Value labels: the printed text of a value. Keys are the value as text; `*` is the text of every other value. */
export type Labels = Readonly<Record<string, string>>;

/** One row of a tag table. Pure data: conversions are named, so that tables can be generated and loaded on demand. */
export interface Entry {
	/** ExifTool's tag id: a number in binary and IFD tables, a string where the format has names. */
	readonly id: number | string;
	/** ExifTool's tag name. */
	readonly name: string;
	readonly table: Table;
	/** Group 0, where it is not the table's. */
	readonly group0?: string;
	/** Group 1, where it is not the table's. */
	readonly group1?: string;
	/** How the value is stored, in ExifTool's words (`int16u`, `rational64s`, XMP: `date`), where its listing says so. */
	readonly type?: string;
	/** How many values of that type make one. */
	readonly count?: number;
	/** Raw value to value (ExifTool's ValueConv). */
	readonly value?: ConversionName;
	/** Value to printed value (ExifTool's PrintConv): a lookup or a named conversion. */
	readonly print?: Labels | ConversionName;
	/** The value is several words; each is printed by its own and the results are joined by `; `. `null`: as it is. */
	readonly each?: readonly (Labels | ConversionName | { readonly bits: Labels } | null)[];
	/** Printed as a set of bit labels: key is the bit number. */
	readonly bits?: Labels;
	/** Unlabelled values print in hexadecimal (ExifTool's PrintHex). */
	readonly hex?: true;
	/** Kept, but shown only when unknown tags are asked for (ExifTool's `-u`). */
	readonly unknown?: true;
	/** The value is bytes that are not printed (ExifTool's Binary). */
	readonly binary?: true;
	/** Several values of this tag make a list (ExifTool's List), e.g. IPTC keywords. */
	readonly list?: true;
	/** Anything a parser needs to know of this row (format, mask, sub-directory); its meaning is the parser's. */
	readonly hint?: unknown;
}

/** A tag table, one per ExifTool table (`Exif::Main`), or one of our own where ExifTool has none. */
export interface Table {
	readonly name: string;
	readonly group0: string;
	readonly group1: string;
	readonly entries: ReadonlyMap<number | string, Entry>;
	/** All rows, with those that share an id with an earlier one: which of them holds is the parser's to decide. */
	readonly rows: readonly Entry[];
}

/** Where a tag's value lay: offset from the start of the file and size, in bytes. Size 0: nowhere (computed). */
export type ByteRange = readonly [offset: number, size: number];

/** One tag found in a file. */
export interface Tag {
	readonly entry: Entry;
	/** Family 0 group, e.g. `EXIF`. */
	readonly group0: string;
	/** Family 1 group, e.g. `IFD0`. */
	readonly group1: string;
	readonly raw: RawValue;
	readonly range: ByteRange;
	/** What recordings say from moment to moment: which sample says it (family 3), `Doc1`, and the moments within one, `Doc1-1`. */
	readonly document?: string;
}

/** What went wrong while reading; the tags before it are kept. */
export interface Warning {
	readonly message: string;
	/** `limit`: the Budget stopped a part; `damage`: the file is not as its format says; `minor`: odd, but read. */
	readonly kind: 'damage' | 'limit' | 'minor';
}

/** A file type, as ExifTool names it. */
export interface FileType {
	/** e.g. `JPEG`, `Extended WEBP` */
	readonly type: string;
	/** Usual extension in lower case, without a dot. */
	readonly extension: string;
	readonly mime: string;
}

/** An embedded picture: a thumbnail, a preview, a cover. Either a range of the file or, where it was packed, bytes. */
export interface Preview {
	/** ExifTool's name of the tag that holds it: ThumbnailImage, PreviewImage, JpgFromRaw, Picture ... */
	readonly name: string;
	readonly mime: string;
	readonly range?: ByteRange;
	readonly bytes?: Uint8Array;
	/** What stands before the range to make a picture of it, where bare pixels lie there. */
	readonly head?: Uint8Array;
	/** Pixels, where the file says so. */
	readonly width?: number;
	readonly height?: number;
	/** What a picture in a tag of music shows. */
	readonly cover?: Cover;
}

/** What a picture in a tag of music shows, as who put it there said. */
export interface Cover {
	/** ID3's picture types (id3.org, ID3v2.4.0-frames §4.14), which FLAC and ASF share: 3 is the front, 4 the back, 0 any other. */
	readonly type: number;
	readonly description: string;
}

/** Everything found in one file. */
export interface Metadata {
	readonly type: FileType;
	readonly tags: readonly Tag[];
	readonly warnings: readonly Warning[];
	readonly previews: readonly Preview[];
	/** What reading cost: the Budget's counters. */
	readonly used: Readonly<Record<string, number>>;
}

/** Where parsers push what they find. What was pushed before damage survives it. */
export interface TagSink {
	readonly budget: Budget;
	/** The name of the file, where it has one: some formats are told apart by extension only. */
	readonly fileName: string | undefined;
	/** Whether what no tag tells of film and sound is to be measured (`blocks/facts.ts`). */
	readonly measures: boolean;
	/** Says what the file is; may be called again to refine it. A reader that never calls it says: not my format. */
	is(type: FileType): void;
	readonly type: FileType | undefined;
	/** Pushes a tag. `group1` overrides the entry's (an IFD, a track); `group0` seldom does. */
	tag(entry: Entry, raw: RawValue, range: ByteRange, group1?: string, group0?: string): void;
	preview(preview: Preview): void;
	warn(message: string, kind?: Warning['kind']): void;
	/** Runs a part whose damage must not cost the rest: what it throws becomes a warning. A spent budget and an abort pass through. */
	attempt<T>(what: string, part: () => T): T | undefined;
	attemptAsync<T>(what: string, part: () => Promise<T>): Promise<T | undefined>;
	/**
	 * Runs a part that needs a module which may not be there yet: at once where it is, else when the file's reader is
	 * through, with its tags in their place. Damage in it becomes a warning, as in `attempt`.
	 */
	later<M>(what: string, part: OnDemand<M>, read: (module: M) => void): void;
	/** The first raw value pushed under this name (and group 1), for parsers that depend on an earlier tag, e.g. Make. */
	find(name: string, group1?: string): RawValue | undefined;
	/** All tags so far, for computed tags. */
	readonly tags: readonly Tag[];
}

/** A container reader: `formats/*.ts` export one as `read`. */
export interface FormatModule {
	read(file: ByteSource, found: TagSink, signal?: AbortSignal): Promise<void>;
}
