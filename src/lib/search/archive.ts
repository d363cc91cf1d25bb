// Typed arrays under names, on their way into one file or out of it.

export type Numbers =
	Uint8Array<ArrayBuffer> | Uint16Array<ArrayBuffer> | Uint32Array<ArrayBuffer> | Float64Array<ArrayBuffer>;
/** Whole numbers of as many bytes as they need. */
export type Units = Uint8Array<ArrayBuffer> | Uint16Array<ArrayBuffer> | Uint32Array<ArrayBuffer>;

const kinds = { u8: Uint8Array, u16: Uint16Array, u32: Uint32Array, f64: Float64Array } as const;
type Kind = keyof typeof kinds;

/** Something does not hold what this version wrote: it is made anew instead. */
export class Unusable extends Error {
	override readonly name = 'Unusable';
}

/** Where an array lies among the bytes: every offset is a multiple of 8. */
interface Place {
	readonly name: string;
	readonly kind: Kind;
	readonly offset: number;
	readonly length: number;
}

/** What is kept of a structure; each puts its arrays in under names of its own, and takes them out again. */
export class Archive {
	readonly #arrays: Map<string, Numbers>;

	constructor(arrays: ReadonlyMap<string, Numbers> = new Map()) {
		this.#arrays = new Map(arrays);
	}

	/** Keeps an array as it is now; it is copied when the archive is packed. */
	set(name: string, values: Numbers): void {
		this.#arrays.set(name, values);
	}

	/** Keeps a few whole numbers. */
	setFew(name: string, ...values: readonly number[]): void {
		this.set(name, Uint32Array.from(values));
	}

	has(name: string): boolean {
		return this.#arrays.has(name);
	}

	/** @throws Unusable where there is no such array of whole numbers */
	units(name: string): Units {
		const values = this.#arrays.get(name);
		if (!values || values instanceof Float64Array) throw new Unusable(name);
		return values;
	}

	/** @throws Unusable */
	u32(name: string): Uint32Array<ArrayBuffer> {
		const values = this.#arrays.get(name);
		if (!(values instanceof Uint32Array)) throw new Unusable(name);
		return values;
	}

	/** @throws Unusable */
	u8(name: string): Uint8Array<ArrayBuffer> {
		const values = this.#arrays.get(name);
		if (!(values instanceof Uint8Array)) throw new Unusable(name);
		return values;
	}

	/** @throws Unusable */
	f64(name: string): Float64Array<ArrayBuffer> {
		const values = this.#arrays.get(name);
		if (!(values instanceof Float64Array)) throw new Unusable(name);
		return values;
	}

	/** How long all arrays are in one piece, where each lies in it, and what copies them there. */
	pack(): {
		readonly size: number;
		readonly places: readonly Place[];
		readonly copy: (to: Uint8Array, from: number) => void;
	} {
		let size = 0;
		const places = [...this.#arrays].map(([name, values]): Place => {
			const offset = size;
			size += (values.byteLength + 7) & ~7;
			return { name, kind: kindOf(values), offset, length: values.length };
		});
		return {
			size,
			places,
			copy: (to, from) => {
				for (const { name, offset } of places) {
					const values = this.#arrays.get(name);
					if (!values) continue;
					to.set(new Uint8Array(values.buffer, values.byteOffset, values.byteLength), from + offset);
				}
			}
		};
	}

	/**
	 * The arrays again, each with memory of its own, so that one can grow and its old self be forgotten.
	 * @param from first byte of what `pack` copied
	 * @throws Unusable
	 */
	static unpack(buffer: ArrayBuffer, from: number, places: unknown): Archive {
		if (!Array.isArray(places)) throw new Unusable('places');
		const arrays = new Map<string, Numbers>();
		for (const place of places as readonly unknown[]) {
			if (!isPlace(place)) throw new Unusable('place');
			const start = from + place.offset;
			const end = start + place.length * kinds[place.kind].BYTES_PER_ELEMENT;
			if (end > buffer.byteLength) throw new Unusable(place.name);
			arrays.set(place.name, new kinds[place.kind](buffer.slice(start, end)));
		}
		return new Archive(arrays);
	}
}

function kindOf(values: Numbers): Kind {
	if (values instanceof Uint8Array) return 'u8';
	if (values instanceof Uint16Array) return 'u16';
	return values instanceof Uint32Array ? 'u32' : 'f64';
}

function isPlace(value: unknown): value is Place {
	if (typeof value !== 'object' || value === null) return false;
	const { name, kind, offset, length } = value as Record<string, unknown>;
	const whole = (one: unknown) => typeof one === 'number' && Number.isSafeInteger(one) && one >= 0;
	return (
		typeof name === 'string' && typeof kind === 'string' && kind in kinds && whole(offset) && whole(length)
	);
}
