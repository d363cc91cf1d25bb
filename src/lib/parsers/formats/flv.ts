/** FLV (Adobe Flash Video File Format Specification 10.1): tags of sound, picture and data; the data are in AMF 0. */
import { pushFacts } from '../blocks/facts.ts';
import { cutPath, nameOf } from '../blocks/made-names.ts';
import { ByteReader } from '../io/byte-reader.ts';
import type { ByteSource } from '../io/byte-source.ts';
import type { ByteRange, Entry, RawValue, TagSink } from '../model.ts';
import { entryFor } from '../table.ts';
import { flashAudio, flashMeta, flashVideo } from '../tags/pictures/flash.ts';
import { lengthOfFlash, pictureOfFlash, rateOfFlash, soundOfFlash } from './flv-facts.ts';
import { unixDate } from '../conversions/media.ts';

const tagHead = 11;
const sound = 8;
const picture = 9;
const script = 18;
/** The first of each kind lie near the start. */
const mostTags = 200;
/** What is read of the first tag of sound and of pictures, which tell of themselves at its start. */
const mostOfTag = 1024;

/** Reads the data, and how sound and picture are coded by the first tag of each. */
export async function read(file: ByteSource, found: TagSink, signal?: AbortSignal): Promise<void> {
	found.is({ type: 'FLV', extension: 'flv', mime: 'video/x-flv' });
	const head = new ByteReader(await file.read(0, 9));
	const flags = head.seek(4).u8();
	const wanted = new Set([script, ...(flags & 4 ? [sound] : []), ...(flags & 1 ? [picture] : [])]);
	let at = head.u32() + 4;
	const first = at;
	let data: { readonly bytes: Uint8Array; readonly start: number } | undefined;
	for (let count = 0; count < mostTags && wanted.size > 0 && at + tagHead <= file.size; count++) {
		signal?.throwIfAborted();
		found.budget.spend('items', 1);
		const tag = new ByteReader(await file.read(at, tagHead));
		const kind = tag.u8() & 0x1f;
		const size = tag.u24();
		const start = at + tagHead;
		if (start + size > file.size) found.warn('FLV: a tag is cut off');
		await found.attemptAsync('FLV tag', async () => {
			if (kind === script) {
				if (data) return;
				found.budget.allocate(Math.min(size, file.size));
				data = { bytes: await file.read(start, size), start };
			} else if (wanted.has(kind)) {
				const bytes = await file.read(start, Math.min(size, mostOfTag));
				pushCoding(kind, new ByteReader(bytes).u8(), start, found);
				if (!found.measures) return;
				const facts = kind === sound ? soundOfFlash(bytes, found) : pictureOfFlash(bytes);
				if (facts) pushFacts(facts, [start, bytes.length], found);
			}
		});
		// Data may come in several tags, of which the first is the film's.
		wanted.delete(kind);
		at = start + size + 4;
	}
	// Told last: of two rates that of the sound itself counts.
	const { bytes, start } = data ?? {};
	if (bytes && start !== undefined) {
		found.attempt('FLV data', () => {
			new Values(bytes, start, found).read();
		});
	}
	if (found.measures && found.find('Duration') === undefined)
		await found.attemptAsync('FLV end', () => lengthOfFlash(file, found));
	if (found.measures && flags & 1 && found.find('FrameRate') === undefined)
		await found.attemptAsync('FLV pictures', () => rateOfFlash(file, first, found));
	if (wanted.has(script) && flags === 0) found.warn('FLV: neither sound nor picture', 'minor');
}

function pushCoding(kind: number, byte: number, at: number, found: TagSink): void {
	const push = (entry: Entry | undefined, raw: number) => {
		if (entry) found.tag(entry, raw, [at, 1]);
	};
	if (kind === picture) {
		push(flashVideo.entries.get('Bit4-7'), byte & 15);
		return;
	}
	push(flashAudio.entries.get('Bit0-3'), byte >> 4);
	push(flashAudio.entries.get('Bit4-5'), (byte >> 2) & 3);
	push(flashAudio.entries.get('Bit6'), (byte >> 1) & 1);
	push(flashAudio.entries.get('Bit7'), byte & 1);
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** What some names are shortened to in the names of tags below them. */
const shorter: ReadonlyMap<string, string> = new Map([
	['cuePoints', 'CuePoint'],
	['parameters', 'Parameter']
]);

const utf8 = new TextDecoder();

/** Values of AMF 0 as tags (https://rtmp.veriskope.com/pdf/amf0-file-format-specification.pdf). */
class Values {
	readonly #reader: ByteReader;
	readonly #at: number;
	readonly #found: TagSink;

	constructor(bytes: Uint8Array, at: number, found: TagSink) {
		this.#reader = new ByteReader(bytes);
		this.#at = at;
		this.#found = found;
	}

	/** A name, then the value of that name: of `onMetaData` the fields are told. */
	read(): void {
		const reader = this.#reader;
		const kind = reader.u8();
		const name = kind === 2 ? this.#text(2) : '';
		if (name !== 'onMetaData') return;
		if (reader.remaining > 0) this.#value('');
	}

	/** Reads a value; those in objects are pushed as tags, scalars given back. */
	#value(path: string): RawValue | undefined {
		const reader = this.#reader;
		this.#found.budget.spend('items', 1);
		switch (reader.u8()) {
			case 0:
				return Number(reader.f64().toPrecision(15));
			case 1:
				return reader.u8() === 0 ? 'No' : 'Yes';
			case 2:
				return this.#text(2);
			case 3:
				return this.#fields(path);
			case 8:
				reader.skip(4);
				return this.#fields(path);
			case 7:
				reader.skip(2);
				return undefined;
			case 10:
				return this.#list(path);
			case 11:
				return this.#date();
			case 12:
			case 15:
				return this.#text(4);
			case 16:
				this.#text(2);
				return this.#fields(path);
			default:
				return undefined;
		}
	}

	#text(size: 2 | 4): string {
		const reader = this.#reader;
		return utf8.decode(reader.take(size === 2 ? reader.u16() : reader.u32()));
	}

	/** Milliseconds since 1970, and minutes off UTC. */
	#date(): string {
		const seconds = this.#reader.f64() / 1000;
		const zone = this.#reader.i16();
		const fraction = (seconds % 1).toFixed(6).slice(1).replace(/0+$/, '').replace(/\.$/, '');
		const two = (number: number) => String(Math.floor(number)).padStart(2, '0');
		const minutes = Math.abs(zone);
		const local = unixDate(Math.floor(seconds)) + fraction;
		return `${local}${zone < 0 ? '-' : '+'}${two(minutes / 60)}:${two(minutes % 60)}`;
	}

	/** Pairs of name and value up to an empty name. */
	#fields(path: string): undefined {
		const reader = this.#reader;
		this.#found.budget.enter();
		try {
			while (reader.remaining >= 3) {
				const start = reader.at;
				const name = this.#text(2);
				if (name === '') {
					reader.skip(1);
					return undefined;
				}
				const id = cutPath(path === '' ? name : path + capital(name), this.#found);
				const below = path + (shorter.get(name) ?? id.slice(path.length));
				const raw = this.#value(below);
				if (raw !== undefined) this.#push(id, raw, [this.#at + start, reader.at - start]);
			}
		} finally {
			this.#found.budget.leave();
		}
		return undefined;
	}

	#list(path: string): RawValue | undefined {
		const count = this.#reader.u32();
		const values: RawValue[] = [];
		this.#found.budget.deeper(() => {
			for (let index = 0; index < count && this.#reader.remaining > 0; index++) {
				const raw = this.#value(cutPath(`${path}${index}`, this.#found));
				if (raw !== undefined) values.push(raw);
			}
		});
		return values.length > 0 ? values : undefined;
	}

	#push(id: string, raw: RawValue, range: ByteRange): void {
		// The way to a value is gone through for each value.
		this.#found.budget.keep(id.length);
		const entry =
			flashMeta.entries.get(id) ??
			entryFor(flashMeta, id, nameOf(id), Array.isArray(raw) ? { list: true } : {});
		this.#found.tag(entry, raw, range);
	}
}
