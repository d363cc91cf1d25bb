/** Timed metadata as tags: those of a sample are a document of their own, `Doc1`, and moments within it `Doc1-1` and on. */
import { addConversions } from '../conversions.ts';
import { timedConversions } from '../conversions/timed.ts';
import { Found } from '../found.ts';
import type { ByteSource } from '../io/byte-source.ts';
import type { ByteRange, Entry, RawValue, Tag, TagSink, Warning } from '../model.ts';
import { valueOf } from '../print.ts';
import { defineTable, named } from '../table.ts';
import { quickTimeStream } from '../tags/media/timed.ts';
import { readTimed } from './reading.ts';
import type { TimedSink } from './sink.ts';

addConversions(timedConversions);

/** What was found beside the tags of the file itself. */
export interface Moments {
	/** In the order of documents. */
	readonly tags: readonly Tag[];
	/** The first of each name that the file itself does not tell: what is computed for the whole may be made of them. */
	readonly first: readonly Tag[];
	/** Computed for single documents. */
	readonly computed: readonly Tag[];
	/** Names of those that are not to be computed for the whole too, since only documents tell what they need. */
	readonly apart: ReadonlySet<string>;
}

/**
 * Reads what a recording says from moment to moment.
 * @param main the tags of the file itself; warnings go there
 */
export async function readMoments(source: ByteSource, main: TagSink, signal?: AbortSignal): Promise<Moments> {
	const found = new Documents(main);
	await readTimed(source, found, signal);
	return found.end();
}

const sampleTime = named(quickTimeStream, 'SampleTime');
const sampleDuration = named(quickTimeStream, 'SampleDuration');
const nowhere: ByteRange = [0, 0];

class Documents extends Found implements TimedSink {
	readonly placesOnly = false;
	readonly #main: TagSink;
	/** Names of the file's own tags. */
	readonly #own: ReadonlySet<string>;
	/** Names that count already. */
	readonly #seen: Set<string>;
	readonly #first: Tag[] = [];
	readonly #computed: Tag[] = [];
	/** Tags of the sample, by moment. */
	#sample: Tag[][] = [];
	#number = 0;
	/** What is told is said of the whole file, as before the first sample. */
	#isWhole = true;
	#moment = 0;
	#group: string | undefined;

	constructor(main: TagSink) {
		super(main.budget, main.fileName);
		this.#main = main;
		this.#own = new Set(main.tags.map(({ entry }) => entry.name));
		this.#seen = new Set(this.#own);
	}

	override warn(message: string, kind?: Warning['kind']): void {
		this.#main.warn(message, kind);
	}

	override tag(entry: Entry, raw: RawValue, range: ByteRange, group1?: string, group0?: string): void {
		const before = this.tags.length;
		try {
			super.tag(entry, raw, range, this.#group ?? group1, group0);
		} finally {
			for (const tag of this.tags.splice(before)) (this.#sample[this.#moment] ??= []).push(tag);
		}
	}

	/** Parts that are loaded when needed would come too late, and the second file would say more than the first. */
	override later(): void {
		// Nothing of a sample is worth it.
	}

	sample(time: number | undefined, duration: number | undefined, group1: string | undefined): void {
		this.#flush();
		this.#isWhole = false;
		this.#number++;
		this.#moment = 0;
		this.#group = group1;
		if (time !== undefined) this.tag(sampleTime, time, nowhere);
		if (duration !== undefined) this.tag(sampleDuration, duration, nowhere);
	}

	drop(): void {
		this.#sample = [];
		this.#number--;
	}

	another(): void {
		this.sample(undefined, undefined, this.#group);
	}

	whole(): void {
		this.#flush();
		this.#moment = 0;
		this.#group = undefined;
		this.#isWhole = true;
	}

	moment(index: number): void {
		this.#moment = index;
	}

	end(): Moments {
		this.#flush();
		const names = new Set(this.#computed.map(({ entry }) => entry.name));
		for (const [name, needed] of Object.entries(needs)) if (this.#own.has(needed)) names.delete(name);
		return { tags: this.tags, first: this.#first, computed: this.#computed, apart: names };
	}

	/** Hands the sample on, a document after the other. */
	#flush(): void {
		const sample = this.#sample;
		this.#sample = [];
		for (const [index, tags] of sample.entries()) {
			if (!(tags as Tag[] | undefined)) continue;
			const number = index === 0 ? `Doc${this.#number}` : `Doc${this.#number}-${index}`;
			const of = this.#isWhole ? {} : { document: number };
			for (const tag of inOrder(tags, this.#seen)) this.tags.push({ ...tag, ...of });
			for (const tag of this.#new(tags)) this.#first.push({ ...tag, ...of });
			for (const tag of computedOf(tags)) this.#computed.push({ ...tag, ...of });
		}
	}

	/** Those whose name was not told before: the last of each. */
	#new(tags: readonly Tag[]): Iterable<Tag> {
		const named = new Map<string, Tag>();
		for (const tag of tags) if (!this.#seen.has(tag.entry.name)) named.set(tag.entry.name, tag);
		for (const name of named.keys()) this.#seen.add(name);
		return named.values();
	}
}

/** Of a name that was not told before the last counts, so it is put before the others of it. */
function inOrder(tags: readonly Tag[], seen: ReadonlySet<string>): Iterable<Tag> {
	const last = new Map<string, Tag>();
	for (const tag of tags) if (!seen.has(tag.entry.name)) last.set(tag.entry.name, tag);
	const ordered = new Set<Tag>();
	for (const tag of tags) {
		ordered.add(last.get(tag.entry.name) ?? tag);
		ordered.add(tag);
	}
	return ordered;
}

const composites = defineTable('Composite', 'Composite', 'Composite', [
	{ id: 'GPSAltitude', name: 'GPSAltitude', print: 'overSea' },
	{ id: 'GPSDateTime', name: 'GPSDateTime' },
	{ id: 'GPSLatitude', name: 'GPSLatitude', print: 'timedLatitude' },
	{ id: 'GPSLongitude', name: 'GPSLongitude', print: 'timedLongitude' }
]);

/** What each of them is made of. */
const needs: Readonly<Record<string, string>> = {
	GPSAltitude: 'GPSAltitude',
	GPSDateTime: 'GPSTimeStamp',
	GPSLatitude: 'GPSLatitude',
	GPSLongitude: 'GPSLongitude'
};

/** What is computed for a document: coordinates with their sign, and a date with its time. */
function computedOf(tags: readonly Tag[]): readonly Tag[] {
	const computed: Tag[] = [];
	const value = (name: string) => {
		const tag = tags.find(({ entry }) => entry.name === name);
		return tag && valueOf(tag);
	};
	const push = (name: string, raw: RawValue) => {
		const entry = named(composites, name);
		computed.push({ entry, group0: 'Composite', group1: 'Composite', raw, range: nowhere });
	};
	const [height, below] = [value('GPSAltitude'), value('GPSAltitudeRef')];
	if (typeof height === 'number' && below !== undefined)
		push('GPSAltitude', Number(below) === 1 ? -height : height);
	const [date, time] = [value('GPSDateStamp'), value('GPSTimeStamp')];
	if (typeof date === 'string' && typeof time === 'string') push('GPSDateTime', `${date} ${time}Z`);
	for (const [name, below] of [
		['GPSLatitude', 'S'],
		['GPSLongitude', 'W']
	] as const) {
		const [size, side] = [value(name), value(`${name}Ref`)];
		if (typeof size === 'number' && typeof side === 'string') push(name, side === below ? -size : size);
	}
	return computed;
}
