/** Names of places from positions, and positions from names, by the gazetteer. */
import { countryName, type Gazetteer } from '../gazetteer.ts';
import { conflict, operation, wants, sets, type BulkContext } from './operation.ts';

const named = ['city', 'state', 'country'] as const;
const metre = 1 / 1000;

/** Whoever runs an operation with `needs: 'places'` gives it the gazetteer. @throws TypeError where that was forgotten */
function placesOf({ places }: BulkContext): Gazetteer {
	if (!places) throw new TypeError('The gazetteer was not loaded');
	return places;
}

/** City, state and country of where an item was taken: one place, so that its names belong together. */
export const placeNames = operation({
	id: 'place-names',
	parameters: [
		/** Kilometres to the middle of the place. */
		{ name: 'within', type: 'number', least: 1, most: 100, start: 30 },
		{ name: 'over', type: 'switch', start: false }
	],
	writes: () => named,
	replaces: true,
	needs: 'places',
	plan: ({ within, over }, context) => {
		const places = placesOf(context);
		return ({ values }) => {
			if (!over && named.some((name) => values[name] !== undefined)) return undefined;
			if (!values.position) return conflict('city', 'noPosition');
			const place = places.nearest(values.position.latitude, values.position.longitude);
			if (!place || place.metres * metre > within) return conflict('city', 'noPlaceNear');
			const names = { city: place.name, state: place.region, country: countryName(place.country) };
			// A place without a region must not keep that of another.
			return wants(...named.map((field) => ({ kind: 'set', field, value: names[field] || null }) as const));
		};
	}
});

/** The middle of the city that is named: better than no place at all. */
export const placePosition = operation({
	id: 'place-position',
	parameters: [{ name: 'over', type: 'switch', start: false }],
	writes: () => ['position'],
	replaces: true,
	needs: 'places',
	plan: ({ over }, context) => {
		const places = placesOf(context);
		return ({ values: { position, city, state, country } }) => {
			if (position && !over) return undefined;
			if (city === undefined) return conflict('position', 'noPlace');
			const names = [city, state, country].filter((name) => name !== undefined);
			const place = places.find(
				{ city, ...(state !== undefined && { state }), ...(country !== undefined && { country }) },
				[context.language]
			);
			if (!place) return conflict('position', 'noSuchPlace', names.join(', '));
			return sets('position', { latitude: place.latitude, longitude: place.longitude });
		};
	}
});
