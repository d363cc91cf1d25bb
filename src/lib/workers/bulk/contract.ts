/** What the page and the worker of bulk previews agree on. Everything here can be cloned between threads. */
import type { FieldName } from '#lib/library/curation.ts';
import type { ItemId } from '#lib/library/item.ts';
import type { ChosenPhoto, Overview, Problem, Reason, Step } from '#lib/library/bulk/operation.ts';
import type { Track } from '#lib/library/tracks/track.ts';

export interface PreviewRequest {
	readonly steps: readonly Step[];
	readonly language: string;
	/** Milliseconds since 1970 by the clock on the wall. */
	readonly now: number;
}

export type RowStatus = 'changed' | 'unchanged' | 'conflict';
export type RowFilter = RowStatus | 'all';

/** A field of an item as it is and as it would be; an item of which nothing changes has one line. */
export interface PreviewRow {
	readonly item: ItemId;
	readonly name: string;
	readonly status: RowStatus;
	readonly field?: FieldName;
	readonly before?: string;
	readonly after?: string;
	readonly reason?: Reason;
	/** What the reason is about. */
	readonly about?: string;
}

export interface Preview {
	/** What is wrong with the steps; there is no preview while there is anything. */
	readonly problems: readonly Problem[];
	/** Lines of each kind. */
	readonly rows: Readonly<Record<RowFilter, number>>;
	/** Items of which something changes, and those with a conflict. */
	readonly changed: number;
	readonly conflicts: number;
	/** With what they prepared: a run is given these. */
	readonly steps: readonly Step[];
	/** Of each item what it would become (`markOf`). */
	readonly marks: Float64Array;
}

export interface BulkPreviewService {
	/** Which items the previews are of. */
	open(items: Uint32Array): Promise<Overview>;
	/** Plans all items. A later call takes the place of an earlier one. @throws AbortError */
	preview(
		request: PreviewRequest,
		report: (done: number, total: number) => void,
		signal: AbortSignal
	): Promise<Preview>;
	/** The first items, to choose one from, and these beside them. */
	photos(count: number, beside: readonly ItemId[]): Promise<readonly ChosenPhoto[]>;
	/** One track of several files. @throws BadTrack */
	track(files: readonly File[]): Promise<Track>;
	/** Lines of the latest preview. */
	rows(filter: RowFilter, from: number, count: number): Promise<readonly PreviewRow[]>;
}
