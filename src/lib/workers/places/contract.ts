/** What the page and the worker of places agree on. Everything here can be cloned between threads. */
import type { NearPlace, Place } from '#lib/library/gazetteer.ts';
import type { Box } from '#lib/library/query/box.ts';
import type { PlaceQuestion } from '#lib/library/gazetteer-search.ts';

export interface PlacesService {
	/** The likeliest places for what is typed, best first. */
	search(question: PlaceQuestion): Promise<readonly Place[]>;
	/** The place that a position is in or near to; undefined where there is none within a hundred kilometres. */
	nearest(latitude: number, longitude: number): Promise<NearPlace | undefined>;
	/** The largest place of each part of a piece of the world that is cut into so many by so many. */
	largest(box: Box, across: number, down: number): Promise<readonly Place[]>;
}
