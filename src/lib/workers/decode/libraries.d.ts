/** The decoders' own declarations are absent or need Node's types: here is what is used of them. */
declare module 'libheif-js/libheif-wasm/libheif.js' {
	interface Options {
		locateFile: (name: string) => string;
		onRuntimeInitialized: () => void;
		onAbort: (why: unknown) => void;
	}
	const factory: (options: Options) => {
		heif_context_free(context: object): void;
		HeifDecoder: new () => {
			/** What it read last; none where nothing could be. */
			readonly decoder: object | null;
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
declare module '@cornerstonejs/codec-openjpeg/decodewasmjs' {
	interface Options {
		locateFile: (name: string) => string;
		print: (text: string) => void;
		printErr: (text: string) => void;
	}
	const factory: (options: Options) => Promise<{
		J2KDecoder: new () => {
			/** Room for the file, in the memory of the library. */
			getEncodedBuffer(size: number): Uint8Array;
			decode(): void;
			/** Samples of all components, pixel by pixel; two bytes each above 8 bits, little-endian. */
			getDecodedBuffer(): Uint8Array;
			getFrameInfo(): {
				width: number;
				height: number;
				bitsPerSample: number;
				componentCount: number;
				isSigned: boolean;
			};
			delete(): void;
		};
	}>;
	export default factory;
}
declare module '*?url' {
	const url: string;
	export default url;
}
