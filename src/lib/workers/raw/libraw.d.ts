/** What is used of LibRaw without the worker that the package starts by itself: https://github.com/ybouane/LibRaw-Wasm. */
declare module 'libraw-wasm/dist/libraw.js' {
	import type { LibRawSettings, RawImageData } from 'libraw-wasm';

	interface LibRawModule {
		readonly LibRaw: new () => {
			/** @throws Error with LibRaw's reason */
			open(bytes: Uint8Array, settings: LibRawSettings): void;
			imageData(): RawImageData | undefined;
		};
	}
	const start: (options: { locateFile: (name: string) => string }) => Promise<LibRawModule>;
	export default start;
}
