/**
 * Tags computed from other tags, as ExifTool's Composite group. What each needs and how it is made stands in lists by field
 * (composites/); here is who is asked: only those whose inputs a file has, found by the names of its tags.
 */
import { Inputs, placeOf, queryOf, type Composite, type Made, type Query } from './composite-inputs.ts';
import { dates } from './composites/dates.ts';
import { exposure } from './composites/exposure.ts';
import { lensId } from './composites/lens-id.ts';
import { lens } from './composites/lens.ts';
import type * as Makers from './composites/makers.ts';
import type * as Media from './composites/media.ts';
import { picture } from './composites/picture.ts';
import { places } from './composites/places.ts';
import type { Entry, TagSink } from './model.ts';
import { onDemand, type OnDemand } from './on-demand.ts';
import { defineTable, entryFor } from './table.ts';

/** Those whose inputs only makers have, or only films and sounds, are loaded for the files that have some: groups 0 of these. */
const makers = onDemand(() => import('./composites/makers.ts'));
const makerGroups = new Set(['MakerNotes', 'APP1']);
const media = onDemand(() => import('./composites/media.ts'));
const mediaGroups = new Set(['QuickTime', 'AIFF', 'APE', 'FLAC', 'MPEG', 'RIFF', 'Vorbis']);

const nameOf = (query: string): string => query.slice(query.indexOf(':') + 1);

/** A computed tag with what it asks for taken apart. */
interface Asking {
	readonly composite: Composite;
	readonly needs: readonly Query[];
	readonly uses: readonly Query[];
	readonly unless: readonly Query[];
}

/** A name that computed tags look for. */
interface Input {
	/** See `placeOf`. */
	readonly place: number;
	/** What a tag of this name may bring about: the places of composites in the list. */
	readonly brought: number[];
	/** Whether tags that are kept out of sight count too. */
	unseen: boolean;
}

/** Computed tags in the order in which they are made: later ones use earlier ones. */
class CompositeList {
	readonly composites: readonly Asking[];
	readonly byInput = new Map<string, Input>();
	readonly entries: ReadonlyMap<number | string, Entry>;

	constructor({ makers, makersOfLens }: Partial<typeof Makers> = {}, { media }: Partial<typeof Media> = {}) {
		const composites: readonly Composite[] = [
			...(makers ?? []),
			...picture,
			...exposure,
			...lens,
			...(makersOfLens ?? []),
			...lensId,
			...places,
			...dates,
			...(media ?? [])
		];
		this.composites = composites.map((composite) => {
			const { needs = [], uses = [], unless = [] } = composite;
			const [needed, used, unwanted] = [needs, uses, unless].map((queries) => queries.map(queryOf));
			return { composite, needs: needed ?? [], uses: used ?? [], unless: unwanted ?? [] };
		});
		for (const [index, { needs = [], uses = [], also = [], unless = [], unseen }] of composites.entries()) {
			// The first of what is needed brings it about; the others are only looked up.
			const triggers = new Set((needs.length > 0 ? needs.slice(0, 1) : uses).map(nameOf));
			for (const name of new Set([...needs, ...uses, ...also, ...unless].map(nameOf))) {
				const known = this.#input(name);
				if (triggers.has(name)) known.brought.push(index);
				if (unseen) known.unseen = true;
			}
		}
		// Tells which directory holds the full picture.
		this.#input('SubfileType');
		this.entries = defineTable(
			'Composite',
			'Composite',
			'Composite',
			composites.map(({ id, name, group1, print, hex }) => ({
				id,
				name,
				...(group1 && { group1 }),
				...(print && { print }),
				...(hex && { hex })
			}))
		).entries;
	}

	#input(name: string): Input {
		let input = this.byInput.get(name);
		if (!input) this.byInput.set(name, (input = { place: placeOf(name), brought: [], unseen: false }));
		return input;
	}
}

/** The lists that files have asked for so far: with or without what makers have, and what films and sounds have. */
const lists: (CompositeList | undefined)[] = [];

/**
 * Pushes every computed tag whose inputs were found; what one made, the next may use. Those that need a table which is not
 * loaded yet wait for `settle` of the sink.
 * @param fileSize bytes of the file: lengths that are told by nothing else are guessed from it
 */
export function computeComposites(found: TagSink, fileSize = 0): void {
	const { tags } = found;
	withPart(found, hasGroup(tags, makerGroups) && makers, (ofMakers) => {
		withPart(found, hasGroup(tags, mediaGroups) && media, (ofMedia) => {
			const list = (lists[(ofMakers ? 1 : 0) + (ofMedia ? 2 : 0)] ??= new CompositeList(ofMakers, ofMedia));
			compute(list, found, fileSize);
		});
	});
}

/** Does something with a part that is loaded for it, or at once without it where it is not wanted. */
function withPart<M>(found: TagSink, part: OnDemand<M> | false, use: (module?: M) => void): void {
	if (part) found.later('Composite', part, use);
	else use();
}

function hasGroup(tags: TagSink['tags'], groups: ReadonlySet<string>): boolean {
	// Tags of one group come one after the other: each is looked up once.
	let last = '';
	const count = tags.length;
	for (let index = 0; index < count; index++) {
		const group = tags[index]?.group0 ?? '';
		if (group === last) continue;
		if (groups.has(group)) return true;
		last = group;
	}
	return false;
}

function compute({ composites, byInput, entries }: CompositeList, found: TagSink, fileSize: number): void {
	const inputs = new Inputs(found, fileSize);
	const wanted = new Uint8Array(composites.length);
	let seen = 0;
	/** Looks at the tags that were found since. By index, here and below: this is done for every tag of every file. */
	const look = (): void => {
		for (; seen < found.tags.length; seen++) {
			const tag = found.tags[seen];
			const input = tag && byInput.get(tag.entry.name);
			if (tag === undefined || input === undefined || (tag.entry.unknown && !input.unseen)) continue;
			inputs.add(tag, input.place);
			const { brought } = input;
			const count = brought.length;
			for (let at = 0; at < count; at++) wanted[brought[at] ?? 0] = 1;
		}
	};
	const push = (id: string, made: Made | undefined): void => {
		const entry = made === undefined ? undefined : entries.get(id);
		if (entry === undefined || made === undefined) return;
		if (typeof made !== 'object') found.tag(entry, made, nowhere);
		else if ('make' in made) {
			found.later('Composite', made.table, () => {
				push(id, made.make());
			});
		} else if ('shown' in made) {
			// The text depends on more than the value: it becomes the label of whatever the value is.
			const { table, name, group1 } = entry;
			const print = { '*': made.shown };
			const shown = entryFor(table, entry.id, name, group1 === undefined ? { print } : { print, group1 });
			found.tag(shown, made.value, nowhere);
		} else found.tag(entry, made, nowhere);
	};
	look();
	// Of all that can be computed, a file wants a few: what one brings about comes after it in the list.
	for (let index = wanted.indexOf(1); index >= 0; index = wanted.indexOf(1, index + 1)) {
		const asking = composites[index];
		if (asking === undefined) break;
		const { composite, needs, uses, unless } = asking;
		if (needs.length > 0 ? !inputs.hasAll(needs) : !inputs.hasSome(uses)) continue;
		if (inputs.hasSome(unless)) continue;
		push(composite.id, composite.compute(inputs));
		look();
	}
}

/** A computed tag lies nowhere in the file. */
const nowhere = [0, 0] as const;
