/** Randomness that is the same on every run: mulberry32, from a seed. */
export interface Random {
	/** In [0, 1). */
	next(): number;
	/** A whole number in [0, below). */
	below(below: number): number;
	/** One of these. @throws when there is none */
	pick<T>(from: readonly T[]): T;
}

export function seeded(seed: number): Random {
	let state = seed >>> 0;
	const next = () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
	const below = (limit: number) => Math.floor(next() * limit);
	return {
		next,
		below,
		pick<T>(from: readonly T[]): T {
			if (from.length === 0) throw new Error('nothing to pick from');
			return from[below(from.length)] as T;
		}
	};
}
