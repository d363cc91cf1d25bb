/** The decoder inside the package `brotli`, which gives room to any output where the package's own door sets no limit. */
declare module 'brotli/dec/decode.js' {
	export interface BrotliSource {
		/** Copies up to `count` bytes to `at` in `target`, and says how many. */
		read(target: Uint8Array, at: number, count: number): number;
	}
	export interface BrotliTarget {
		/** Made larger by the decoder before each part of the stream. */
		buffer: Uint8Array;
		pos: number;
		write(bytes: Uint8Array, count: number): number;
	}
	/** @throws Error for a damaged stream, and what source and target throw */
	export function BrotliDecompress(source: BrotliSource, target: BrotliTarget): void;
}
