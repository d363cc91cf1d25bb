/** Leaflet as modules, which its own types do not name; and the shape of the world without the text of the files. */
declare module 'leaflet/dist/leaflet-src.esm.js' {
	export * from 'leaflet';
}
declare module 'world-atlas/countries-110m.json' {
	import type { World } from '#lib/ui/map/world-map.ts';
	const world: World;
	export default world;
}
declare module 'world-atlas/countries-50m.json' {
	import type { World } from '#lib/ui/map/world-map.ts';
	const world: World;
	export default world;
}
