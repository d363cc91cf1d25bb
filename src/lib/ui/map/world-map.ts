/** The world on a canvas, with markers of our own elements: Leaflet, told to write no HTML and to ask no server. */
import 'leaflet/dist/leaflet.css';
import * as L from 'leaflet/dist/leaflet-src.esm.js';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { Box } from '#lib/library/query/box.ts';
import { planarLines, planarPolygons } from './planar.ts';
import { TrackLines, type TrackColours } from './track-lines.ts';

/** Land and countries of world-atlas. */
export type World = Topology<{ land: GeometryCollection; countries: GeometryCollection }>;

export interface Marker {
	/** The same key is the same marker: it stays where it is while others come and go. */
	readonly key: string;
	readonly latitude: number;
	readonly longitude: number;
	readonly element: () => HTMLElement;
}

/** Degrees north and east. */
export interface Point {
	readonly latitude: number;
	readonly longitude: number;
}

export interface Colours {
	readonly land: string;
	readonly border: string;
	readonly box: string;
}

/** From here on coasts are drawn in detail. */
const detailedFrom = 4;
const mostZoom = 17;
/** The map ends where a square one of the world ends. */
const edge = 85.06;
/** From here on it is at its end. */
const end = 85.05;
/** What is drawn around what is in sight, by its size: there when the map is moved. */
const around = 0.3;

/** Where the map was left: it opens there again until the page is closed. */
let left: { readonly center: L.LatLng; readonly zoom: number } | undefined;

/** An icon that is an element of ours. */
class ElementIcon extends L.Icon {
	readonly #element: HTMLElement;

	constructor(element: HTMLElement) {
		super({ iconUrl: '' });
		this.#element = element;
		element.classList.add('leaflet-marker-icon');
	}

	override createIcon(): HTMLElement {
		return this.#element;
	}

	override createShadow(): HTMLElement {
		// Leaflet takes nothing for an answer; its types do not say so.
		return null as unknown as HTMLElement;
	}
}

export class WorldMap implements Disposable {
	readonly #map: L.Map;
	readonly #canvas = L.canvas({ padding: 0.4 });
	readonly #markers = new Map<string, L.Marker>();
	readonly #layers: L.GeoJSON[] = [];
	#colours: Colours;
	#detailed = false;
	#box: L.Rectangle | undefined;
	#cross: L.Marker | undefined;
	readonly #resized: ResizeObserver;
	/** The map was taken away: what was still being loaded for it is of no use. */
	#gone = false;

	/** @param onview called once the map has come to rest, and at the beginning */
	constructor(element: HTMLElement, colours: Colours, onview: () => void) {
		this.#colours = colours;
		const widest = Math.max(element.clientWidth, element.clientHeight, 256);
		this.#map = L.map(element, {
			renderer: this.#canvas,
			attributionControl: false,
			zoomControl: false,
			boxZoom: false,
			minZoom: Math.max(0, Math.floor(Math.log2(widest / 256))),
			maxZoom: mostZoom,
			maxBounds: [
				[-edge, -180],
				[edge, 180]
			],
			maxBoundsViscosity: 1,
			zoomAnimation: !matchMedia('(prefers-reduced-motion: reduce)').matches,
			fadeAnimation: false
		});
		this.#map.setView(left?.center ?? [20, 10], left?.zoom ?? 2, { animate: false });
		this.#map.on('moveend resize', () => {
			left = { center: this.#map.getCenter(), zoom: this.#map.getZoom() };
			void this.#refine();
			onview();
		});
		this.#resized = new ResizeObserver(() => this.#fit());
		this.#resized.observe(element);
		void this.#drawLand(import('world-atlas/countries-110m.json'));
		void this.#refine();
		onview();
	}

	/** Whether the map opened where it was left, and so need not look for a place. */
	static get remembered(): boolean {
		return left !== undefined;
	}

	/** What it is drawn in. */
	get element(): HTMLElement {
		return this.#map.getContainer();
	}

	get zoom(): number {
		return this.#map.getZoom();
	}

	/** Whether it is as near as it gets. */
	get nearest(): boolean {
		return this.#map.getZoom() >= mostZoom;
	}

	/** What is in sight, degrees. @param wider as much more as is drawn around it */
	view(wider = false): Box {
		const bounds = wider ? this.#map.getBounds().pad(around) : this.#map.getBounds();
		return {
			south: toPole(bounds.getSouth()),
			west: Math.max(-180, bounds.getWest()),
			north: toPole(bounds.getNorth()),
			east: Math.min(180, bounds.getEast())
		};
	}

	/** The piece of the world under a rectangle on the map's element, pixels. */
	boxAt(rectangle: { left: number; top: number; right: number; bottom: number }): Box {
		const upper = this.#map.containerPointToLatLng([rectangle.left, rectangle.top]);
		const lower = this.#map.containerPointToLatLng([rectangle.right, rectangle.bottom]);
		return {
			south: toPole(lower.lat),
			west: Math.max(-180, upper.lng),
			north: toPole(upper.lat),
			east: Math.min(180, lower.lng)
		};
	}

	/** Leaflet only follows the window's size by itself. */
	#fit(): void {
		this.#map.invalidateSize({ animate: false, pan: false });
	}

	/** Ways of films, drawn from then on; made once. */
	tracks(colours: TrackColours): TrackLines {
		return new TrackLines(this.#map, colours);
	}

	/** Told where the map is pressed, once for each press that does not move it. */
	onpress(pressed: (at: Point) => void): void {
		this.#map.on('click', ({ latlng }) => pressed(pointOf(latlng)));
	}

	/** The map itself no longer listens to keys. */
	leaveKeys(): void {
		this.#map.keyboard.disable();
	}

	/** Where a point is on the map's element, pixels. */
	pixelOf({ latitude, longitude }: Point): { readonly x: number; readonly y: number } {
		return this.#map.latLngToContainerPoint([latitude, longitude]);
	}

	get centre(): Point {
		return pointOf(this.#map.getCenter());
	}

	/** A point so many pixels right of and below another. */
	moved({ latitude, longitude }: Point, right: number, down: number): Point {
		const at = this.#map.latLngToContainerPoint([latitude, longitude]);
		return pointOf(this.#map.containerPointToLatLng([at.x + right, at.y + down]));
	}

	/**
	 * Puts the one cross where it belongs.
	 * @param element made once; the cross stays the same
	 * @param dragged told where it is while it is dragged; the map follows at its edges
	 */
	setCross({ latitude, longitude }: Point, element: () => HTMLElement, dragged: (to: Point) => void): void {
		if (this.#cross) this.#cross.setLatLng([latitude, longitude]);
		else {
			const icon = new ElementIcon(element());
			const how = { icon, keyboard: false, draggable: true, autoPan: true };
			const cross = (this.#cross = L.marker([latitude, longitude], how).addTo(this.#map));
			cross.on('drag', () => dragged(pointOf(cross.getLatLng())));
		}
	}

	/** Moves the map as far as it takes for a point to be well in sight. */
	keepInSight({ latitude, longitude }: Point): void {
		this.#map.panInside([latitude, longitude], { padding: [48, 48], animate: false });
	}

	/** Goes to a point. @param least zoom at least so far */
	goTo({ latitude, longitude }: Point, least: number): void {
		this.#fit();
		this.#map.setView([latitude, longitude], Math.max(this.zoom, least), { animate: false });
	}

	zoomBy(step: 1 | -1): void {
		this.#map.setZoom(this.#map.getZoom() + step);
	}

	/** Goes to a box, and nearer than now in any case: one that all but fills the map is gone into. */
	approach(box: Box): void {
		this.#fit();
		const bounds = L.latLngBounds([box.south, box.west], [box.north, box.east]);
		const fitting = this.#map.getBoundsZoom(bounds, false, L.point(72, 72));
		if (fitting > this.zoom) this.show(box);
		else this.#map.setView(bounds.getCenter(), this.zoom + 1);
	}

	/** Begins where all of a box is in sight: at once, for a map that still flies there takes no finger. @param most zoom at most so far */
	begin(box: Box, most: number): void {
		this.#go(box, { maxZoom: most, animate: false });
	}

	/** Goes where all of a box is in sight. */
	show(box: Box): void {
		this.#go(box, { maxZoom: mostZoom });
	}

	#go({ south, west, north, east }: Box, how: L.FitBoundsOptions): void {
		this.#fit();
		this.#map.fitBounds(
			[
				[Math.max(-edge, south), west],
				[Math.min(edge, north), east]
			],
			{ ...how, padding: [36, 36] }
		);
	}

	/** Whether the map was moved by the press that ends now: then that was no click. */
	get dragged(): boolean {
		// It is there since Leaflet 0.7; the types have forgotten it.
		return (this.#map.dragging as L.Handler & { moved(): boolean }).moved();
	}

	/** While a box is drawn the map stays where it is. */
	hold(held: boolean): void {
		if (held) this.#map.dragging.disable();
		else this.#map.dragging.enable();
	}

	set markers(markers: readonly Marker[]) {
		const wanted = new Set(markers.map(({ key }) => key));
		for (const [key, marker] of this.#markers) {
			if (wanted.has(key)) continue;
			marker.remove();
			this.#markers.delete(key);
		}
		for (const { key, latitude, longitude, element } of markers) {
			if (this.#markers.has(key)) continue;
			const icon = new ElementIcon(element());
			// The elements are buttons: they need no keys or roles from Leaflet.
			const marker = L.marker([latitude, longitude], { icon, interactive: false, keyboard: false });
			this.#markers.set(key, marker.addTo(this.#map));
		}
	}

	set box(box: Box | undefined) {
		this.#box?.remove();
		this.#box = undefined;
		if (!box) return;
		this.#box = L.rectangle(
			[
				[box.south, box.west],
				[box.north, box.east]
			],
			{ color: this.#colours.box, weight: 2, fillOpacity: 0.08, interactive: false, renderer: this.#canvas }
		).addTo(this.#map);
	}

	set colours(colours: Colours) {
		this.#colours = colours;
		for (const layer of this.#layers) layer.setStyle(this.#style);
		this.#box?.setStyle({ color: colours.box });
	}

	readonly #style = (shape?: GeoJSON.Feature): L.PathOptions => {
		const border = shape?.properties?.border === true;
		return {
			fill: !border,
			fillColor: this.#colours.land,
			fillOpacity: 1,
			color: this.#colours.border,
			weight: border ? 0.8 : 1
		};
	};

	async #refine(): Promise<void> {
		if (this.#detailed || this.#map.getZoom() < detailedFrom) return;
		this.#detailed = true;
		await this.#drawLand(import('world-atlas/countries-50m.json'));
	}

	/** In place of what was drawn before. */
	async #drawLand(loading: Promise<{ readonly default: World }>): Promise<void> {
		const { default: world } = await loading;
		if (this.#gone) return;
		const { land, countries } = world.objects;
		const geometries = feature(world, land).features.map(({ geometry }) => geometry);
		const coasts = planarPolygons({ type: 'GeometryCollection', geometries });
		const borders = planarLines(mesh(world, countries, (one, other) => one !== other));
		const before = this.#layers.splice(0);
		const options = { style: this.#style, interactive: false };
		for (const [geometry, border] of [
			[coasts, false],
			[borders, true]
		] as const) {
			const shape: GeoJSON.Feature = { type: 'Feature', properties: { border }, geometry };
			this.#layers.push(L.geoJSON(shape, options).addTo(this.#map));
		}
		for (const layer of before) layer.remove();
		this.#box?.bringToFront();
	}

	[Symbol.dispose](): void {
		this.#gone = true;
		// Leaflet tells of a change of size some time after it, even where the map is gone by then.
		this.#map.off('moveend resize');
		this.#resized.disconnect();
		this.#map.remove();
	}
}

/** What lies beyond the end of the map is drawn there: who asks for what is in sight up to its end means that, too. */
function toPole(latitude: number): number {
	return Math.abs(latitude) < end ? latitude : Math.sign(latitude) * 90;
}

/** On the one world that is shown, to a hand's width. */
function pointOf({ lat, lng }: L.LatLng): Point {
	const within = (value: number, most: number) => Number(Math.min(most, Math.max(-most, value)).toFixed(6));
	return { latitude: within(lat, edge), longitude: within(lng, 180) };
}
