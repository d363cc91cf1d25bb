/** A PDF as its objects: found by number, read when asked for, unpacked and decrypted. */
import { DamagedFile } from '../../damage.ts';
import { EndOfData, latin1 } from '../../io/byte-reader.ts';
import type { ByteSource } from '../../io/byte-source.ts';
import type { ByteRange, TagSink } from '../../model.ts';
import { readChain, type Chain, type ObjectSource, type Place } from './cross-reference.ts';
import { unpack } from './filters.ts';
import type { PdfString } from './objects.ts';
import {
	isArray,
	isDict,
	nameOf,
	ObjectReader,
	PdfRef,
	whole,
	type PdfDict,
	type PdfValue
} from './objects.ts';
import { scan } from './recovery.ts';
import type { Security } from './security.ts';

/** An object with the place it lay at. */
export interface Loaded {
	readonly value: PdfValue;
	/** Where it lay in the file; of an object in an object stream, where that lay. */
	readonly range: ByteRange;
	/** Offset of the stream's bytes in the file. */
	readonly stream?: number;
	readonly ref?: PdfRef;
}

/** Bytes of a stream. `packed`: they are not those of the file at `range`. */
export interface Bytes {
	readonly bytes: Uint8Array;
	readonly range: ByteRange;
	readonly packed: boolean;
}

/** How much is read for an object; more where it does not end in that. */
const steps = [2048, 32_768, 262_144, 1_048_576];
/** How far `endstream` is looked for. */
const longestSearch = 1024 * 1024;
/** A chain of references to references. */
const mostSteps = 16;
/** Objects kept: a tree is walked down once, but its parts point at each other. */
const mostKept = 256;
/** Object streams kept unpacked. */
const mostStreams = 8;

export class PdfDocument implements ObjectSource {
	/** Trailer dictionaries, newest first. */
	readonly trailers: PdfDict[] = [];
	#security: Security | undefined;
	#chain: Chain = { sections: [], trailers: this.trailers };
	readonly #kept = new Map<number, Loaded | undefined>();
	readonly #streams = new Map<number, ObjectStream | undefined>();
	/** Offsets told by a scan of a damaged file; undefined before one was made. */
	#scanned: ReadonlyMap<number, Place> | undefined;

	/** @param shift how far the header is from the start of the file: offsets count from it */
	constructor(
		readonly file: ByteSource,
		readonly found: TagSink,
		readonly shift: number
	) {}

	get budget() {
		return this.found.budget;
	}

	/** Reads the cross-references; where they are damaged, looks for objects instead. */
	async open(): Promise<void> {
		const start = await this.#newest();
		if (start === undefined) this.found.warn('PDF: it does not say where its cross-references are');
		const whole =
			start !== undefined &&
			(await this.found.attemptAsync('PDF cross-references', async () => {
				await readChain(this, start, this.shift, this.#chain);
				return true;
			}));
		if (!whole && !this.#hasRoot()) await this.#recover();
	}

	#hasRoot(): boolean {
		return this.trailers.some((trailer) => trailer.has('Root'));
	}

	/** From here on strings and streams are decrypted. */
	useSecurity(security: Security): void {
		this.#security = security;
		this.#streams.clear();
	}

	/** The number after the last `startxref`. */
	async #newest(): Promise<number | undefined> {
		const size = Math.min(this.file.size, 2048);
		const text = latin1(await this.file.read(this.file.size - size, size));
		const match = /startxref\s*(\d{1,15})/.exec(text.slice(Math.max(0, text.lastIndexOf('startxref'))));
		return match ? Number(match[1]) : undefined;
	}

	/** The object, a reference followed; undefined where there is none. */
	async resolve(value: PdfValue | undefined): Promise<Loaded | undefined> {
		let loaded: Loaded | undefined = value === undefined ? undefined : { value, range: [0, 0] };
		for (let step = 0; step < mostSteps; step++) {
			if (!(loaded?.value instanceof PdfRef)) return loaded;
			loaded = await this.#object(loaded.value);
		}
		return undefined;
	}

	async #object(ref: PdfRef): Promise<Loaded | undefined> {
		const known = this.#kept.get(ref.number);
		if (known || this.#kept.has(ref.number)) return known;
		this.budget.spend('items', 1);
		if (this.#kept.size >= mostKept) this.#kept.clear();
		// Stands there while it is read: what refers to itself is nothing.
		this.#kept.set(ref.number, undefined);
		this.budget.enter();
		try {
			const loaded = await this.#load(ref);
			this.#kept.set(ref.number, loaded);
			return loaded;
		} finally {
			this.budget.leave();
		}
	}

	async #load(ref: PdfRef): Promise<Loaded | undefined> {
		const place = await this.#place(ref.number);
		const loaded = place && (await this.#at(ref, place));
		if (loaded || place?.kind === 'free') return loaded;
		if (place) this.found.warn(`PDF: object ${ref.number} is not where it should be`);
		// Where cross-references lie about one object, they do about others.
		if (place && !this.#scanned) await this.#recover();
		const other = this.#scanned?.get(ref.number);
		return other && this.#at(ref, other);
	}

	async #place(number: number): Promise<Place | undefined> {
		for (const section of this.#chain.sections) {
			const place = await section.find(number);
			if (place) return place;
		}
		return this.#scanned?.get(number);
	}

	/** The object at a place, if it is this one. */
	async #at(ref: PdfRef, place: Place): Promise<Loaded | undefined> {
		if (place.kind === 'free') return undefined;
		if (place.kind === 'packed') return this.#inStream(ref, place.stream);
		try {
			const loaded = await this.#parse(place.offset + this.shift, 'object');
			return loaded.ref?.number === ref.number ? loaded : undefined;
		} catch (error) {
			if (error instanceof DamagedFile || error instanceof EndOfData) return undefined;
			throw error;
		}
	}

	/** Reads what begins at an offset, with as many bytes as it needs. */
	async #parse(offset: number, what: 'object' | 'value'): Promise<Loaded & { readonly end: number }> {
		for (const size of steps) {
			const bytes = await this.file.read(offset, size);
			const last = offset + bytes.length >= this.file.size || size === steps.at(-1);
			const reader = new ObjectReader(bytes, 0, this.budget);
			try {
				const { value, stream, ref } =
					what === 'object'
						? reader.indirect()
						: { value: reader.value(), stream: undefined, ref: undefined };
				// A word at the very end may go on.
				if (!last && bytes.length - reader.at < 16) continue;
				for (const key of reader.repeated)
					this.found.warn(`PDF: ${key} stands twice in a dictionary, the first counts`, 'minor');
				return {
					value,
					range: [offset, reader.at],
					end: offset + reader.at,
					...(ref && { ref }),
					...(stream !== undefined && { stream: offset + stream })
				};
			} catch (error) {
				if (!(error instanceof EndOfData) || last) throw error;
			}
		}
		throw new DamagedFile('an object without its end');
	}

	async objectAt(offset: number) {
		return this.#parse(offset, 'object');
	}

	async dictAt(offset: number): Promise<PdfDict> {
		const { value } = await this.#parse(offset, 'value');
		if (!isDict(value)) throw new DamagedFile('no trailer');
		return value;
	}

	async streamAt(offset: number): Promise<{ dict: PdfDict; bytes: Uint8Array }> {
		const loaded = await this.#parse(offset, 'object');
		if (!isDict(loaded.value)) throw new DamagedFile('no stream');
		// Cross-references are never encrypted (7.5.8.2).
		const stream = await this.#bytes(loaded, undefined);
		return { dict: loaded.value, bytes: stream.bytes };
	}

	/**
	 * The bytes of a stream, unpacked.
	 * @throws DamagedFile where it has none, or they are packed in a way that is not read
	 */
	async stream(loaded: Loaded): Promise<Bytes> {
		return this.#bytes(loaded, this.#security);
	}

	async #bytes(loaded: Loaded, security: Security | undefined): Promise<Bytes> {
		const { value: dict, stream } = loaded;
		if (!isDict(dict) || stream === undefined) throw new DamagedFile('no stream');
		const length = whole((await this.resolve(dict.get('Length')))?.value) ?? -1;
		const size = await this.#size(stream, length);
		this.budget.allocate(size);
		const raw = await this.file.read(stream, size);
		if (raw.length < size) this.found.warn('PDF: a stream is cut off');
		const filter = await this.#deep(dict.get('Filter'));
		const parameters = await this.#deep(dict.get('DecodeParms') ?? dict.get('DP'));
		let bytes = raw;
		const plain = nameOf(dict.get('Type')) === 'Metadata' && security?.metadata === false;
		if (security && loaded.ref && !plain)
			bytes = await security.stream(raw, loaded.ref, cryptName(filter, parameters));
		bytes = await unpack(bytes, filter, parameters, this.budget);
		return { bytes, range: [stream, raw.length], packed: bytes !== raw };
	}

	/** A stream's size: as told, where `endstream` follows; else up to where that stands. */
	async #size(start: number, told: number): Promise<number> {
		if (told >= 0 && start + told <= this.file.size) {
			const after = latin1(await this.file.read(start + told, 16));
			if (/^\s*endstream/.test(after) || after.length < 9) return told;
		}
		const most = Math.min(this.file.size - start, longestSearch);
		this.found.warn('PDF: a stream of another length than it says', 'minor');
		const end = latin1(await this.file.read(start, most)).indexOf('endstream');
		return end >= 0 ? end : Math.max(0, Math.min(told, most));
	}

	/** A value with the references in it followed, one level down: filters and their parameters. */
	async #deep(value: PdfValue | undefined): Promise<PdfValue | undefined> {
		const own = (await this.resolve(value))?.value;
		if (isArray(own)) {
			const list: PdfValue[] = [];
			for (const one of own.slice(0, 16)) list.push((await this.#deep(one)) ?? null);
			return list;
		}
		if (!isDict(own)) return own;
		const entries = new Map<string, PdfValue>();
		for (const [key, one] of own) entries.set(key, (await this.resolve(one))?.value ?? null);
		return entries;
	}

	async #inStream(ref: PdfRef, number: number): Promise<Loaded | undefined> {
		let opened = this.#streams.get(number);
		if (!opened && !this.#streams.has(number)) {
			if (this.#streams.size >= mostStreams) this.#streams.clear();
			// Stands there while it is read: what lies in itself is nowhere.
			this.#streams.set(number, undefined);
			opened = await this.#openStream(new PdfRef(number, 0));
			this.#streams.set(number, opened);
		}
		const at = opened?.places.get(ref.number);
		if (!opened || at === undefined) return undefined;
		const reader = new ObjectReader(opened.bytes, at, this.budget);
		return { value: reader.value(), range: opened.range, ref };
	}

	/** An object stream (7.5.7): numbers and offsets, then the objects. Its strings are not encrypted once more. */
	async #openStream(ref: PdfRef): Promise<ObjectStream | undefined> {
		const loaded = await this.#object(ref);
		if (!isDict(loaded?.value) || loaded.stream === undefined) return undefined;
		const { bytes, range } = await this.stream(loaded);
		const first = whole(loaded.value.get('First')) ?? 0;
		const count = whole(loaded.value.get('N')) ?? 0;
		const reader = new ObjectReader(bytes, 0, this.budget);
		const places = new Map<number, number>();
		for (let index = 0; index < count; index++) {
			this.budget.spend('items', 1);
			const [number, offset] = [reader.word(), reader.word()];
			if (!/^\d+$/.test(number) || !/^\d+$/.test(offset)) break;
			places.set(Number(number), first + Number(offset));
		}
		return { bytes, range, places };
	}

	/** The bytes of a string, decrypted. */
	async text(value: PdfString): Promise<Uint8Array> {
		return this.#security && value.of ? this.#security.string(value.bytes, value.of) : value.bytes;
	}

	/** Looks through the file for objects. */
	async #recover(): Promise<void> {
		const { places, trailers, streams, information } = await scan(this.file, this.budget, this.shift);
		this.#scanned = places;
		this.found.warn('PDF: cross-references are damaged, objects were looked for');
		this.#kept.clear();
		if (!this.#hasRoot()) {
			for (const offset of trailers) {
				const dict = await this.found.attemptAsync('PDF trailer', () => this.dictAt(offset));
				if (dict) this.trailers.push(dict);
			}
		}
		await this.#recoverStreams(places, streams);
		if (information !== undefined && !this.trailers.some((trailer) => trailer.has('Info')))
			this.trailers.push(new Map([['Info', new PdfRef(information, 0)]]));
	}

	/** Of streams found by a scan: cross-references serve as trailers, object streams hold more objects. */
	async #recoverStreams(places: Map<number, Place>, offsets: readonly number[]): Promise<void> {
		for (const offset of offsets) {
			await this.found.attemptAsync('PDF stream', async () => {
				const { value, ref } = await this.#parse(offset, 'object');
				if (!isDict(value) || !ref) return;
				const type = nameOf(value.get('Type'));
				if (type === 'XRef' && value.has('Root')) this.trailers.push(value);
				if (type === 'Catalog' && !this.#hasRoot()) this.trailers.push(new Map([['Root', ref]]));
				if (type !== 'ObjStm' || this.#security) return;
				const opened = await this.#openStream(ref);
				for (const number of opened?.places.keys() ?? [])
					if (!places.has(number)) places.set(number, { kind: 'packed', stream: ref.number, index: 0 });
			});
		}
	}
}

interface ObjectStream {
	readonly bytes: Uint8Array;
	readonly range: ByteRange;
	/** Where objects begin, by number. */
	readonly places: ReadonlyMap<number, number>;
}

/** The crypt filter that a stream names for itself. */
function cryptName(filter: PdfValue | undefined, parameters: PdfValue | undefined): string | undefined {
	const names = isArray(filter) ? filter : [filter];
	const index = names.findIndex((name) => nameOf(name) === 'Crypt');
	if (index < 0) return undefined;
	const own = isArray(parameters) ? parameters[index] : parameters;
	return (isDict(own) ? nameOf(own.get('Name')) : undefined) ?? 'Identity';
}
