/** Places by name and position, from the gazetteer. */
import type { Gazetteer } from '#lib/library/gazetteer.ts';
import { searchPlaces } from '#lib/library/gazetteer-search.ts';
import type { PlacesService } from './contract.ts';

export function placesIn(load: () => Promise<Gazetteer>): PlacesService {
	return {
		search: async (question) => searchPlaces(await load(), question),
		nearest: async (latitude, longitude) => (await load()).nearest(latitude, longitude),
		largest: async (box, across, down) => (await load()).largestIn(box, across, down)
	};
}
