// Ways that films took, for the map: only those in sight, with no more points than the zoom shows.
import type { ItemId } from '#lib/library/item.ts';
import type { Box } from '#lib/library/query/box.ts';
import { turnToMeet, type TrackBox, type TrackLine } from '#lib/library/tracks/film-track.ts';
import { unpacked } from '#lib/library/tracks/packed.ts';

/** Where tracks come from; storage in the app, lists in tests. */
export interface TrackSource {
	/** Where all of them lie. */
	boxes(): Promise<ReadonlyMap<ItemId, TrackBox>>;
	/** Those of some items, as they are kept; undefined where an item has none. */
	lines(
		ids: readonly ItemId[]
	): Promise<readonly ({ readonly box: TrackBox; readonly bytes: Uint8Array } | undefined)[]>;
}

/** A way as the map draws it. */
export interface ShownTrack {
	readonly id: ItemId;
	/** Degrees north and east by turns. */
	readonly points: Float64Array;
}

export interface ShownTracks {
	/** The longest last: the short ones are drawn below them, and found above. */
	readonly tracks: readonly ShownTrack[];
	/** So many more are in sight, and too many to be drawn. */
	readonly more: number;
}

/** Lines a map can be read with. */
const mostLines = 250;
/** What is smaller on the screen is no line, pixels. */
const leastSize = 5;
/** What a line may miss on the screen, pixels. */
const fine = 0.75;
/** Lines kept unpacked: those of some looks. */
const mostKept = 4 * mostLines;
/** Metres that a pixel is wide at the equator, at zoom 0. */
const equator = 40_075_016.7 / 256;

export class Tracks {
	readonly #source: TrackSource;
	#boxes: Promise<Map<ItemId, TrackBox>> | undefined;
	/** What was changed since they were read. */
	readonly #changed = new Set<ItemId>();
	/** Unpacked, those seen last at the end. */
	readonly #lines = new Map<ItemId, TrackLine>();

	constructor(source: TrackSource) {
		this.#source = source;
	}

	changed(ids: Iterable<ItemId> | 'all'): void {
		if (ids === 'all') {
			this.#boxes = undefined;
			this.#lines.clear();
			this.#changed.clear();
		} else if (this.#boxes) for (const id of ids) this.#changed.add(id);
	}

	/**
	 * @param found whether an item is among those that the map shows
	 * @param zoom the world is 256 pixels wide at 0, and twice as wide with each
	 * @param also one that is shown in any case
	 */
	async inSight(
		found: (id: ItemId) => boolean,
		view: Box,
		zoom: number,
		also?: ItemId
	): Promise<ShownTracks> {
		const boxes = await this.#boxesNow();
		const pixels = (256 * 2 ** zoom) / 360;
		const seen: { readonly id: ItemId; readonly turn: number; readonly size: number }[] = [];
		for (const [id, box] of boxes) {
			const turn = turnToMeet(box, view);
			if (turn === undefined) continue;
			const size = Math.max(box.east - box.west, (box.north - box.south) * 1.5) * pixels;
			if (id === also) seen.push({ id, turn, size: Infinity });
			else if (size >= leastSize && found(id)) seen.push({ id, turn, size });
		}
		seen.sort((one, other) => other.size - one.size);
		const shown = seen.slice(0, mostLines);
		await this.#unpack(shown.map(({ id }) => id));
		const tracks = shown.flatMap(({ id, turn }) => {
			const line = this.#lines.get(id);
			return line ? [{ id, points: drawn(line, turn, zoom) }] : [];
		});
		return { tracks: tracks.reverse(), more: seen.length - shown.length };
	}

	/** Where the track of an item lies. */
	async boxOf(id: ItemId): Promise<TrackBox | undefined> {
		return (await this.#boxesNow()).get(id);
	}

	async #boxesNow(): Promise<Map<ItemId, TrackBox>> {
		const reading = (this.#boxes ??= this.#source.boxes().then((boxes) => new Map(boxes)));
		// A library that cannot be read now may be later.
		reading.catch(() => (this.#boxes = undefined));
		const boxes = await reading;
		const changed = [...this.#changed];
		this.#changed.clear();
		if (changed.length === 0) return boxes;
		const rows = await this.#source.lines(changed).catch((error: unknown) => {
			// What could not be read now is asked for again.
			for (const id of changed) this.#changed.add(id);
			throw error;
		});
		changed.forEach((id, index) => {
			const row = rows[index];
			this.#lines.delete(id);
			if (row) boxes.set(id, row.box);
			else boxes.delete(id);
		});
		return boxes;
	}

	async #unpack(ids: readonly ItemId[]): Promise<void> {
		const missing = ids.filter((id) => !this.#lines.has(id));
		const rows = missing.length > 0 ? await this.#source.lines(missing) : [];
		const fresh = new Map(missing.map((id, index) => [id, rows[index]]));
		for (const id of ids) {
			const row = fresh.get(id);
			const line = this.#lines.get(id) ?? (row && unpacked(row.bytes));
			this.#lines.delete(id);
			if (line) this.#lines.set(id, line);
		}
		for (const id of this.#lines.keys()) {
			if (this.#lines.size <= mostKept) break;
			this.#lines.delete(id);
		}
	}
}

/** The points that a zoom shows. */
function drawn({ latitudes, longitudes, misses }: TrackLine, turn: number, zoom: number): Float64Array {
	const metres = (fine * equator * Math.cos(((latitudes[0] ?? 0) * Math.PI) / 180)) / 2 ** zoom;
	const points: number[] = [];
	misses.forEach((miss, index) => {
		if (miss >= metres) points.push(latitudes[index] ?? 0, (longitudes[index] ?? 0) + turn);
	});
	return Float64Array.from(points);
}
