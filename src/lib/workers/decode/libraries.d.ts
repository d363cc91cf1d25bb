/** The decoders' own declarations are absent or need Node's types: here is what is used of them. */
declare module 'libheif-js/libheif-wasm/libheif.js' {
	interface Options {
		locateFile: (name: string) => string;
		onRuntimeInitialized: () => void;
		onAbort: (why: unknown) => void;
	}
	const factory: (options: Options) => {
		HeifDecoder: new () => {
			decode(bytes: Uint8Array): {
				get_width(): number;
				get_height(): number;
				is_primary(): boolean | number;
				display(target: ImageData, done: (result: ImageData | null) => void): void;
				free?(): void;
			}[];
		};
	};
	export default factory;
}
declare module '*?url' {
	const url: string;
	export default url;
}
