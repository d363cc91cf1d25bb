/** What the page and the library worker agree on: one question, one answer. */
import type { Item, ItemId } from '#lib/library/item.ts';
import type { OpenName } from '#lib/library/open-names.ts';
import type { TrackBox } from '#lib/library/tracks/film-track.ts';
import type { StackRule } from '#lib/library/stacks.ts';
import type { QueryFault, QueryGrouping, QuerySort } from '#lib/library/query/ast.ts';
import type { Box } from '#lib/library/query/box.ts';
import type { ValueCount } from '#lib/search/facets.ts';
import type { Part } from '#lib/search/highlight.ts';
import type { LikelyKeyword } from '#lib/search/likely-keywords.ts';
import type { Cluster } from './places.ts';
import type { PlaylistRead } from './playlist.ts';
import type { ShownTracks } from './tracks.ts';

export const facetNames = [
	'kind',
	'type',
	'camera',
	'lens',
	'year',
	'rating',
	'label',
	'keyword',
	'person',
	'artist',
	'album',
	'genre',
	'place',
	'iso',
	'flag',
	'inbox',
	'state'
] as const;
export type FacetName = (typeof facetNames)[number];

export type Sort = QuerySort;
export type Grouping = QueryGrouping;

/** What to show. `text` is the query language (library/query.ts); facets that a person picks are part of it. */
export interface Question {
	readonly text: string;
	readonly sort: Sort;
	readonly group: Grouping;
	/** Only this folder. */
	readonly folder?: { readonly root: number; readonly path: string; readonly recursive: boolean };
	/** Each stack as one; absent: every item by itself. */
	readonly stacks?: {
		readonly rules: readonly StackRule[];
		/** Items whose stacks are open: all that is in them is shown. */
		readonly open: readonly ItemId[];
	};
	/** Facets to count, where not all: the others come empty. */
	readonly facets?: readonly FacetName[];
}

/** The stacks of an answer. */
export interface StackedAnswer {
	/** The item that stands for each, in the order shown. */
	readonly tops: Uint32Array;
	/** Where in `members` those of each begin; one more number than stacks. */
	readonly starts: Uint32Array;
	/** Items of each that match, the one that stands for it first. */
	readonly members: Uint32Array;
}

export interface Group {
	/** Day as `2024-05-31`, `2024-05` or `2024` as far as it is known (empty: undated), or folder as `root:path`. */
	readonly key: string;
	/** First index in `ids`, and how many follow. */
	readonly start: number;
	readonly count: number;
}

export interface FacetCount {
	/** Value as it stands in a query. */
	readonly value: string;
	readonly count: number;
}

/** A query that could not be understood: where, what was found, what would fit; the screen finds the words. */
export type QueryError = QueryFault;

export interface Answer {
	/** Counts changes of the library; an answer of an older generation may be stale. */
	readonly generation: number;
	/** Items that match, in order, as ItemId. */
	readonly ids: Uint32Array;
	/** How many match, folded ones too. */
	readonly count: number;
	/** Where there are any. */
	readonly stacks?: StackedAnswer;
	/** Items in the library. */
	readonly total: number;
	readonly groups: readonly Group[];
	/** Most frequent first, at most 200 a facet. */
	readonly facets: Readonly<Record<FacetName, readonly FacetCount[]>>;
	/** Folded words that the bare words of the query matched (also by typo), for highlighting. */
	readonly matched: readonly string[];
	/** By relevance: the letters that fit in texts of the first items, as they were ranked by them. */
	readonly marks?: readonly Mark[];
	/** What the query itself says of the order; absent where that of the question counts. */
	readonly sort?: Sort;
	readonly error?: QueryError;
	/** What is shown is of the past: of this moment, milliseconds since 1970; `rows` are asked for it, too. */
	readonly asof?: number;
	/** Tags that the query asks for are still being read: so many items of all. What is found grows meanwhile. */
	readonly pending?: { readonly done: number; readonly total: number };
	/** Where nothing was found: what would be, without one of the conditions; most first. */
	readonly without?: readonly Without[];
}

/** A text of an item found, and why it was. */
export interface Mark {
	readonly text: string;
	readonly parts: readonly Part[];
}

/** A condition that is in the way. */
export interface Without {
	/** The condition as it stands in the query. */
	readonly condition: string;
	/** The query without it. */
	readonly text: string;
	/** Items it would find, about. */
	readonly count: number;
}

export interface Suggestion {
	/** What to show. */
	readonly label: string;
	/** The whole query text with the suggestion put in, and where the caret goes. */
	readonly text: string;
	readonly caret: number;
	readonly kind: 'field' | 'tag' | 'operator' | 'value' | 'word';
	readonly count?: number;
	/** Letters of the label that fit what was typed. */
	readonly parts?: readonly Part[];
}

/** One folder of the tree. */
export interface FolderNode {
	readonly root: number;
	/** Empty for the root itself. */
	readonly path: string;
	readonly name: string;
	/** Items right in it, and in everything below it too. */
	readonly own: number;
	readonly all: number;
}

/** The days of shown items in the order shown: a run of neighbours of one day each. */
export interface Timeline {
	/** Whether the items go by date, so that each day has just one place in the list. */
	readonly inOrder: boolean;
	/** Newest first. */
	readonly descending: boolean;
	/** `20240531`; `20240500`, `20240000` or, of the decade, `20209900` where no more is known; 0 where nothing is. */
	readonly days: Int32Array;
	/** Index of the first item of each run. */
	readonly starts: Uint32Array;
}

/** How many items there are of each day that has any. */
export interface Calendar {
	/** As in `Timeline`, ascending. */
	readonly days: Int32Array;
	readonly counts: Uint32Array;
	/** Items of which only the decade is known, by its first year. */
	readonly decades: readonly { readonly decade: number; readonly count: number }[];
	readonly undated: number;
}

/** A camera or lens. */
export interface GearCount {
	/** As it stands in a query. */
	readonly value: string;
	readonly count: number;
	/** First and last date of what was taken with it, on the wall clock as if it were UTC; absent where nothing is dated. */
	readonly first?: number;
	readonly last?: number;
}
export interface Gear {
	readonly camera: readonly GearCount[];
	readonly lens: readonly GearCount[];
}

/** What is to be put on the map. */
export interface Located {
	readonly count: number;
	/** Items without a place. */
	readonly without: number;
	readonly bounds: Box | undefined;
}

/** What a query finds, counted. */
export interface Tally {
	/** Those in folded stacks, too. */
	readonly count: number;
	/** The first of them, where that was asked for and there is one: of an album in its order by hand, of others the newest. */
	readonly first?: ItemId;
}

export interface LibraryService {
	answer(question: Question): Promise<Answer>;
	/** Summaries in the order of the ids; undefined where one is gone. @param asof as they were then, as an answer has it */
	rows(ids: readonly ItemId[], asof?: number): Promise<readonly (Item | undefined)[]>;
	suggest(text: string, caret: number): Promise<readonly Suggestion[]>;
	/** All folders, parents before children, sorted by name. */
	folders(): Promise<readonly FolderNode[]>;
	/** Where in a list of items which day begins. @param ids in the order shown */
	timeline(ids: Uint32Array): Promise<Timeline>;
	/** Items by day, whatever day the question itself asks for. */
	calendar(question: Question): Promise<Calendar>;
	/** Items by camera and lens, whatever camera and lens the question itself asks for. */
	gear(question: Question): Promise<Gear>;
	/** Puts what a question finds on the map, wherever the question itself looks; `clusters` tells it from then on. */
	locate(question: Question): Promise<Located>;
	/** What to draw of a piece of the map. @param zoom the world is 256 pixels wide at 0, and twice as wide with each */
	clusters(view: Box, zoom: number): Promise<readonly Cluster[]>;
	/** The ways of films to draw on a piece of the map: of what was last located. @param also one that is drawn in any case */
	tracks(view: Box, zoom: number, also?: ItemId): Promise<ShownTracks>;
	/** Where the way of a film lies; undefined where none is known. */
	trackBox(id: ItemId): Promise<TrackBox | undefined>;
	/** Every keyword that items have, by its path, with how many have it. */
	keywords(): Promise<readonly ValueCount[]>;
	/** How many items each of these queries finds: sooner than their answers. @param first whether the first item is wanted, too */
	tally(texts: readonly string[], first: boolean): Promise<readonly Tally[]>;
	/** How many items have a value under each open name: of custom fields, and of albums in an order by hand. */
	countsOfFields(): Promise<ReadonlyMap<OpenName, number>>;
	/**
	 * How many of what a question finds have which value of fields that answers do not count, apart from what it says of the
	 * field itself: of each the most frequent ones; of numbers the ranges that have names. @param fields as queries name them
	 */
	countsOfOwn(
		question: Question,
		fields: readonly string[]
	): Promise<ReadonlyMap<string, readonly FacetCount[]>>;
	/** How many items albums have, with those below each, by their labels (library/album-tree.ts). */
	countsOfAlbums(): Promise<readonly ValueCount[]>;
	/** Where items were put by hand in an album; not a number for those that were put nowhere. */
	placesByHand(ids: Uint32Array, album: string): Promise<Float64Array>;
	/** Keywords that items most likely want, by those of their neighbours; likeliest first. */
	likelyKeywords(ids: readonly ItemId[], most: number): Promise<readonly LikelyKeyword[]>;
	/** Proportion of each item, a byte each (shapes.ts): to lay pictures out side by side. */
	shapes(ids: Uint32Array): Promise<Uint8Array>;
	/** What was decided about each item, a byte each (library/cull.ts), all changes told so far included. */
	marks(ids: Uint32Array): Promise<Uint8Array>;
	/**
	 * Reads a playlist, and finds what of it is in the library.
	 * @param about root and path of the playlist: its own paths may be relative to it
	 */
	playlist(file: File, about: Pick<Item, 'root' | 'path'>): Promise<PlaylistRead>;
	/** Calls back (at most some times a second) when the library changed, with the new generation. */
	watch(changed: (generation: number) => void): Promise<void>;
}
