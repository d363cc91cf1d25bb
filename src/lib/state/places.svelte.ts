/** Places for items: found by name and position, and put on items as one edit. One an App, made when first asked for. */
import type { Position } from '#lib/library/curation.ts';
import type { Wish } from '#lib/library/edit-plan.ts';
import { countryName, type NearPlace, type Place } from '#lib/library/gazetteer.ts';
import type { ItemId } from '#lib/library/item.ts';
import type { Box } from '#lib/library/query/box.ts';
import { startPlaces } from '#lib/workers/places/client.ts';
import type { PlacesService } from '#lib/workers/places/contract.ts';
import type { App } from './app.svelte.ts';
import { placesWords } from './messages/places-words.ts';
import { locale } from './messages/words.svelte.ts';
import { perApp } from './per-app.svelte.ts';

/** Suggestions at most. */
const most = 8;

type Point = Pick<Position, 'latitude' | 'longitude'>;

export class Places {
	#service: PlacesService | undefined;
	readonly #app: App;

	constructor(app: App) {
		this.#app = app;
	}

	/** The items that a place is for: those selected, else the one that has the keyboard. */
	get items(): readonly ItemId[] {
		return this.#app.selection.inOrder();
	}

	/** The likeliest places for what is typed; those near to a position first. */
	search(text: string, near?: Point): Promise<readonly Place[]> {
		return this.#places().search({
			text,
			language: locale(),
			most,
			...(near && { near: { latitude: near.latitude, longitude: near.longitude } })
		});
	}

	nearest({ latitude, longitude }: Point): Promise<NearPlace | undefined> {
		return this.#places().nearest(latitude, longitude);
	}

	/** Places to name on a map, so many across and down at most. */
	largest(box: Box, across: number, down: number): Promise<readonly Place[]> {
		return this.#places().largest(box, across, down);
	}

	/** Gives items the names of a place and its position, as one edit. */
	put(items: readonly ItemId[], place: Place): Promise<void> {
		return this.#wish(items, [...namesOf(place), positionAt(place)], place.name);
	}

	/** Gives items a position. @param named a place whose names they shall have too */
	putAt(items: readonly ItemId[], at: Point, title: string, named?: Place): Promise<void> {
		return this.#wish(items, [...(named ? namesOf(named) : []), positionAt(at)], title);
	}

	/** Gives items the names of the place that a position is in. @returns false where there is none near */
	async name(items: readonly ItemId[], at: Point): Promise<boolean> {
		const place = await this.nearest(at);
		if (!place) return false;
		await this.#wish(items, namesOf(place), place.name);
		return true;
	}

	/** Names several items, each by its own position: by a bulk edit, with a preview of each. */
	async nameMany(): Promise<void> {
		const { bulkOf } = await import('./bulk.svelte.ts');
		bulkOf(this.#app).begin('place-names');
	}

	#wish(items: readonly ItemId[], wishes: readonly Wish[], place: string): Promise<void> {
		return this.#app.edits.wish(items, wishes, placesWords().put(place, items.length));
	}

	#places(): PlacesService {
		return (this.#service ??= startPlaces());
	}
}

export const placesOf = perApp((app) => new Places(app));

/** A place without a region must not keep the region of another. */
function namesOf({ name, region, country }: Place): readonly Wish[] {
	return [
		{ kind: 'set', field: 'city', value: name },
		{ kind: 'set', field: 'state', value: region || null },
		{ kind: 'set', field: 'country', value: countryName(country) }
	];
}

function positionAt({ latitude, longitude }: Point): Wish {
	return { kind: 'set', field: 'position', value: { latitude, longitude } };
}

/** A place with what it is part of, its country in the language of the person. */
export function placeLine({ name, region, country }: Place): string {
	return [name, region === name ? '' : region, countryName(country, locale())].filter(Boolean).join(', ');
}
