/**
 * Tags computed from other tags, as ExifTool's Composite group. What each needs and how it is made stands in lists by field
 * (composites/); here is who is asked: only those whose inputs a file has, found by the names of its tags.
 */
import { Inputs, type Composite, type Made } from './composite-inputs.ts';
import { dates } from './composites/dates.ts';
import { exposure } from './composites/exposure.ts';
import { lensId } from './composites/lens-id.ts';
import { lens } from './composites/lens.ts';
import type * as Makers from './composites/makers.ts';
import { media } from './composites/media.ts';
import { picture } from './composites/picture.ts';
import { places } from './composites/places.ts';
import type { Entry, TagSink } from './model.ts';
import { onDemand } from './on-demand.ts';
import { defineTable, entryFor } from './table.ts';

/** Those whose inputs only makers have are loaded for the files that have some. */
const makers = onDemand(() => import('./composites/makers.ts'));
const makerGroups = new Set(['MakerNotes', 'APP1']);

const nameOf = (query: string): string => query.slice(query.indexOf(':') + 1);

/** Computed tags in the order in which they are made: later ones use earlier ones. */
class CompositeList {
	readonly composites: readonly Composite[];
	/** What a tag of a name may bring about: the places of composites in the list. */
	readonly byInput = new Map<string, number[]>();
	readonly entries: ReadonlyMap<number | string, Entry>;

	constructor({ makers, makersOfLens }: Partial<typeof Makers> = {}) {
		this.composites = [
			...(makers ?? []),
			...picture,
			...exposure,
			...lens,
			...(makersOfLens ?? []),
			...lensId,
			...places,
			...dates,
			...media
		];
		for (const [index, { needs = [], uses = [], also = [], unless = [] }] of this.composites.entries()) {
			// The first of what is needed brings it about; the others are only looked up.
			const triggers = new Set((needs.length > 0 ? needs.slice(0, 1) : uses).map(nameOf));
			for (const name of new Set([...needs, ...uses, ...also, ...unless].map(nameOf))) {
				const known = this.byInput.get(name) ?? [];
				if (triggers.has(name)) known.push(index);
				this.byInput.set(name, known);
			}
		}
		// Tells which directory holds the full picture.
		this.byInput.set('SubfileType', []);
		this.entries = defineTable(
			'Composite',
			'Composite',
			'Composite',
			this.composites.map(({ id, name, print, hex }) => ({
				id,
				name,
				...(print && { print }),
				...(hex && { hex })
			}))
		).entries;
	}
}

const common = new CompositeList();
let all: CompositeList | undefined;

/**
 * Pushes every computed tag whose inputs were found; what one made, the next may use. Those that need a table which is not
 * loaded yet wait for `settle` of the sink.
 * @param fileSize bytes of the file: lengths that are told by nothing else are guessed from it
 */
export function computeComposites(found: TagSink, fileSize = 0): void {
	if (hasMakerTags(found.tags)) {
		found.later('Composite', makers, (module) => {
			compute((all ??= new CompositeList(module)), found, fileSize);
		});
	} else compute(common, found, fileSize);
}

function hasMakerTags(tags: TagSink['tags']): boolean {
	// Tags of one group come one after the other: each is looked up once.
	let last = '';
	const count = tags.length;
	for (let index = 0; index < count; index++) {
		const group = tags[index]?.group0 ?? '';
		if (group === last) continue;
		if (makerGroups.has(group)) return true;
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
			const brought = tag && byInput.get(tag.entry.name);
			if (tag === undefined || brought === undefined) continue;
			inputs.add(tag);
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
			const shown = entryFor(entry.table, entry.id, entry.name, { print: { '*': made.shown } });
			found.tag(shown, made.value, nowhere);
		} else found.tag(entry, made, nowhere);
	};
	look();
	for (let index = 0; index < composites.length; index++) {
		const composite = wanted[index] === 1 ? composites[index] : undefined;
		if (composite === undefined) continue;
		const { id, needs = none, uses = none, unless = none } = composite;
		if (needs.length > 0 ? !inputs.hasAll(needs) : !inputs.hasSome(uses)) continue;
		if (inputs.hasSome(unless)) continue;
		push(id, composite.compute(inputs));
		look();
	}
}

const none: readonly string[] = [];

/** A computed tag lies nowhere in the file. */
const nowhere = [0, 0] as const;
