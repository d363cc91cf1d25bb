/**
 * Tags computed from other tags, as ExifTool's Composite group. What each needs and how it is made stands in lists by field
 * (composites/); here is who is asked: only those whose inputs a file has, found by the names of its tags.
 */
import { Inputs, type Composite } from './composite-inputs.ts';
import { dates } from './composites/dates.ts';
import { exposure } from './composites/exposure.ts';
import { lensId } from './composites/lens-id.ts';
import { lens } from './composites/lens.ts';
import { makers, makersOfLens } from './composites/makers.ts';
import { media } from './composites/media.ts';
import { picture } from './composites/picture.ts';
import { places } from './composites/places.ts';
import type { TagSink } from './model.ts';
import { defineTable } from './table.ts';

/** In this order: later ones use earlier ones. */
const composites: readonly Composite[] = [
	...makers,
	...picture,
	...exposure,
	...lens,
	...makersOfLens,
	...lensId,
	...places,
	...dates,
	...media
];

const nameOf = (query: string): string => query.slice(query.indexOf(':') + 1);

/** What a tag of a name may bring about: the places of composites in the list. */
const byInput = new Map<string, number[]>();
for (const [index, { needs = [], uses = [], also = [], unless = [] }] of composites.entries()) {
	// The first of what is needed brings it about; the others are only looked up.
	const triggers = new Set((needs.length > 0 ? needs.slice(0, 1) : uses).map(nameOf));
	for (const name of new Set([...needs, ...uses, ...also, ...unless].map(nameOf))) {
		const known = byInput.get(name) ?? [];
		if (triggers.has(name)) known.push(index);
		byInput.set(name, known);
	}
}
// Tells which directory holds the full picture.
byInput.set('SubfileType', []);

const table = defineTable(
	'Composite',
	'Composite',
	'Composite',
	composites.map(({ id, name, print }) => ({ id, name, ...(print === undefined ? {} : { print }) }))
);

/**
 * Pushes every computed tag whose inputs were found; what one made, the next may use.
 * @param fileSize bytes of the file: lengths that are told by nothing else are guessed from it
 */
export function computeComposites(found: TagSink, fileSize = 0): void {
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
	const has = (query: string): boolean => inputs.has(query);
	look();
	for (let index = 0; index < composites.length; index++) {
		const composite = wanted[index] === 1 ? composites[index] : undefined;
		if (composite === undefined) continue;
		const { id, needs = [], uses = [], unless = [] } = composite;
		if (needs.length > 0 ? !needs.every(has) : !uses.some(has)) continue;
		if (unless.some(has)) continue;
		const made = composite.compute(inputs);
		const entry = made === undefined ? undefined : table.entries.get(id);
		if (entry === undefined || made === undefined) continue;
		if (typeof made === 'object' && 'shown' in made) {
			// The text depends on more than the value: it becomes the label of whatever the value is.
			found.tag({ ...entry, print: { '*': made.shown } }, made.value, nowhere);
		} else found.tag(entry, made, nowhere);
		look();
	}
}

/** A computed tag lies nowhere in the file. */
const nowhere = [0, 0] as const;
