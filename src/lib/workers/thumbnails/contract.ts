/** What the page and the thumbnail worker agree on. */
import type { Fingerprint, ItemId } from '#lib/library/item.ts';

/** `small` is for tiles (an EXIF or embedded thumbnail, else 320 px); `large` about 1024 px, for previews. */
export type ThumbnailSize = 'small' | 'large';

/** An item, and the content it has. */
export interface ItemContent {
	readonly id: ItemId;
	readonly fingerprint: Fingerprint;
}

export interface ThumbnailService {
	/**
	 * An encoded picture, upright (orientation applied), made now if it is not kept yet.
	 * undefined: there is none (no picture in it, or its file is not there and none was kept).
	 */
	get(id: ItemId, size: ThumbnailSize, file?: File): Promise<Blob | undefined>;
	/**
	 * The small pictures of a screenful, as far as it is known where they are kept, in the order asked for: neither the
	 * database nor a file is asked. undefined: `get` knows more; null: there is none.
	 */
	kept(items: readonly ItemContent[]): Promise<readonly (Blob | null | undefined)[]>;
	/** Whether the page has still to make a picture that the worker cannot: of a clip, a document, a drawing. */
	awaitsDrawing(id: ItemId): Promise<boolean>;
	/** Keeps what the page made; without it, that there is none. */
	keepDrawn(id: ItemId, picture: Blob | undefined): Promise<void>;
	/** What is on screen now: everything else asked for earlier waits behind it. */
	prefer(ids: readonly ItemId[]): void;
	/**
	 * Makes small thumbnails of all items without one, when idle; ends when done or aborted.
	 * @throws QuotaExceededError where nothing can be kept
	 */
	fill(report: (progress: { done: number; total: number }) => void, signal?: AbortSignal): Promise<void>;
	/** Bytes kept, for the storage page. */
	size(): Promise<number>;
	/** Throws all kept pictures away; they are made again when needed. */
	clear(): Promise<void>;
}

/** What the page's end has besides: addresses made in the worker, since making one holds up the thread it is made in. */
export interface ThumbnailAddresses {
	/** An object URL of what `get` gives; it lives until it is let go, or the worker ends. */
	url(id: ItemId, size: ThumbnailSize, file?: File): Promise<string | undefined>;
	/** Object URLs of what `kept` gives. */
	keptUrls(items: readonly ItemContent[]): Promise<readonly (string | null | undefined)[]>;
	/** `keepDrawn`, and an object URL of the picture. */
	drawnUrl(id: ItemId, picture: Blob | undefined): Promise<string | undefined>;
	letGo(urls: readonly string[]): void;
}
