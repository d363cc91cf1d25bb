/** What a report format is given, and what it offers. A format is one file here and one line in `registry.ts`. */
import type { Sink } from '#lib/library/archive/zip-write.ts';
import type { Cell } from '#lib/library/export-columns.ts';
import type { ExportOptions } from '#lib/library/export-settings.ts';
import type { Item } from '#lib/library/item.ts';

export interface ReportColumn {
	/** Stable: a field or a tag. */
	readonly name: string;
	/** As people call it. */
	readonly label: string;
}

export interface ReportRow {
	readonly item: Item;
	/** One for each column. */
	readonly cells: readonly Cell[];
}

/** A text as a picture, for formats whose fonts do not have its letters. Pixels of a PNG, three for each point. */
export type DrawText = (
	text: string,
	size: number
) => Promise<{ readonly png: Uint8Array; readonly width: number; readonly height: number } | undefined>;

export interface Report {
	readonly title: string;
	/** Rows there will be. */
	readonly count: number;
	readonly columns: readonly ReportColumn[];
	/** In pages: no format has more than one in memory. */
	readonly rows: AsyncIterable<readonly ReportRow[]>;
	readonly options: ExportOptions;
	/** A small picture of an item, JPEG or PNG; undefined where there is none. */
	readonly picture?: (item: Item) => Promise<Uint8Array | undefined>;
	readonly drawText?: DrawText;
	readonly signal?: AbortSignal;
}

/** Writes a report. @throws what the sink throws, and AbortError */
export type WriteReport = (report: Report, sink: Sink) => Promise<void>;
