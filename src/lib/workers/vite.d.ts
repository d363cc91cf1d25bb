/** Vite's address of a worker as built; see trusted.ts. */
declare module '*?worker&url' {
	const url: string;
	export default url;
}
