/** Ways of films on a canvas of their own, above the land and below what stands on the map. */
import * as L from 'leaflet/dist/leaflet-src.esm.js';
import type { ItemId } from '#lib/library/item.ts';
import type { ShownTrack } from '#lib/workers/library/tracks.ts';

export interface TrackColours {
	readonly line: string;
	/** Of the edge that parts a line from what it crosses. */
	readonly edge: string;
}

/** Where a line is pointed at: pixels of the map's element. */
export interface TrackHover {
	readonly id: ItemId;
	readonly x: number;
	readonly y: number;
}

const widths = { line: 3, marked: 5, edge: 3 } as const;
/** A line is hit within so many pixels: a finger is no needle. */
const tolerance = 8;
const pane = 'tracks';

interface Drawn {
	readonly edge: L.Polyline;
	readonly line: L.Polyline;
	points: Float64Array;
}

export class TrackLines {
	readonly #map: L.Map;
	readonly #canvas: L.Canvas;
	readonly #drawn = new Map<ItemId, Drawn>();
	#colours: TrackColours;
	#marked: ReadonlySet<ItemId> = new Set();
	/** Told where a line is pointed at; undefined where none is any more. */
	onhover: (at: TrackHover | undefined) => void = () => undefined;
	onpick: (id: ItemId) => void = () => undefined;
	onopen: (id: ItemId) => void = () => undefined;

	constructor(map: L.Map, colours: TrackColours) {
		this.#map = map;
		this.#colours = colours;
		// Above what is drawn (400), below markers (600).
		map.createPane(pane).style.zIndex = '450';
		this.#canvas = L.canvas({ pane, padding: 0.4, tolerance });
	}

	set colours(colours: TrackColours) {
		this.#colours = colours;
		for (const id of this.#drawn.keys()) this.#dress(id);
	}

	/** Those that stand out. */
	set marked(marked: ReadonlySet<ItemId>) {
		const before = this.#marked;
		this.#marked = marked;
		for (const id of new Set([...before, ...marked])) {
			if (before.has(id) === marked.has(id)) continue;
			this.#dress(id);
			if (!marked.has(id)) continue;
			this.#drawn.get(id)?.edge.bringToFront();
			this.#drawn.get(id)?.line.bringToFront();
		}
	}

	/** What is drawn: a line that is there already stays, with its new points. */
	set shown(tracks: readonly ShownTrack[]) {
		const wanted = new Set(tracks.map(({ id }) => id));
		for (const [id, { line, edge }] of this.#drawn) {
			if (wanted.has(id)) continue;
			line.remove();
			edge.remove();
			this.#drawn.delete(id);
		}
		for (const { id, points } of tracks) {
			const drawn = this.#drawn.get(id);
			if (!drawn) this.#draw(id, points);
			else if (!same(drawn.points, points)) {
				const places = placesOf(points);
				drawn.points = points;
				drawn.edge.setLatLngs(places);
				drawn.line.setLatLngs(places);
			}
		}
	}

	#draw(id: ItemId, points: Float64Array): void {
		const places = placesOf(points);
		// It was simplified for this zoom where it comes from.
		const how = { renderer: this.#canvas, pane, smoothFactor: 0, bubblingMouseEvents: false };
		const edge = L.polyline(places, { ...how, interactive: false }).addTo(this.#map);
		const line = L.polyline(places, how).addTo(this.#map);
		const hover = ({ containerPoint: { x, y } }: L.LeafletMouseEvent) => {
			this.onhover({ id, x, y });
		};
		line.on('mouseover', hover);
		line.on('mousemove', hover);
		line.on('mouseout', () => this.onhover(undefined));
		line.on('click', () => this.onpick(id));
		line.on('dblclick', () => this.onopen(id));
		this.#drawn.set(id, { edge, line, points });
		this.#dress(id);
	}

	#dress(id: ItemId): void {
		const weight = this.#marked.has(id) ? widths.marked : widths.line;
		const { line: color, edge } = this.#colours;
		this.#drawn.get(id)?.edge.setStyle({ color: edge, weight: weight + widths.edge, opacity: 1 });
		this.#drawn.get(id)?.line.setStyle({ color, weight, opacity: 1 });
	}
}

function placesOf(points: Float64Array): L.LatLngTuple[] {
	return Array.from({ length: points.length / 2 }, (_, at) => [points[2 * at] ?? 0, points[2 * at + 1] ?? 0]);
}

function same(one: Float64Array, other: Float64Array): boolean {
	return one.length === other.length && one.every((value, at) => value === other[at]);
}
