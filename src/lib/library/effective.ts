/** What counts of all that was said of an item, where it comes from, and how the item's summary shows it. */
import {
	keyOf,
	placeNames,
	registerNames,
	setNames,
	type Curation,
	type Element,
	type ElementSays,
	type FieldName,
	type FileSays,
	type Register,
	type RegisterName,
	type SetElements,
	type SetName,
	type Values
} from './curation.ts';
import { timeOf, type EditId, type Origin } from './edit.ts';
import type { Wish } from './edit-plan.ts';
import { openNamesIn, type OpenValues } from './open-names.ts';
import type { Item } from './item.ts';

type Latest<R> = R | undefined;

/** The latest of what several devices said. */
export function latest<R extends { readonly at: EditId }>(registers: readonly R[] | undefined): Latest<R> {
	let last: Latest<R>;
	for (const register of registers ?? []) if (!last || register.at > last.at) last = register;
	return last;
}

/** The values that count: a person's, else the sidecar's, else the file's. */
export function effective(curation: Curation): Values {
	const values: Record<string, unknown> = {};
	for (const name of registerNames) {
		const said = latest(curation.said?.[name])?.value;
		const value = said === undefined ? fileValues(curation, name)?.[name] : said;
		if (value !== undefined && value !== null) values[name] = value;
	}
	// Files say nothing of these.
	for (const name of openNamesIn(curation.said)) {
		const value = latest(curation.said?.[name])?.value;
		if (value !== undefined && value !== null) values[name] = value;
	}
	for (const name of setNames) {
		const elements = elementsOf(curation, name);
		if (elements.length > 0) values[name] = elements;
	}
	// Each was kept under its own name.
	return values as Values;
}

/** The elements of a set that count, those of the file first. */
export function elementsOf<N extends SetName>(curation: Curation, name: N): readonly SetElements[N][] {
	const ofFile: readonly Element[] = fileValues(curation, name)?.[name] ?? [];
	const said = curation.elements?.[name] ?? [];
	const elements = new Map(ofFile.map((element) => [keyOf(element), element]));
	for (const { key, element, registers } of inOrder(said)) {
		const inSet = latest(registers)?.value;
		if (inSet === false) elements.delete(key);
		else if (inSet && !elements.has(key)) elements.set(key, element);
	}
	// Elements are kept under the name of the set whose they are.
	return [...elements.values()] as readonly Element[] as readonly SetElements[N][];
}

/** As they were added, so that the order of a set is the same on every device. */
function inOrder(said: readonly ElementSays[]): readonly ElementSays[] {
	const at = ({ registers }: ElementSays) => latest(registers)?.at ?? '';
	return said.toSorted((a, b) => (at(a) < at(b) ? -1 : at(a) > at(b) ? 1 : 0));
}

/** Which of sidecar and file speaks of a field. */
function fileValues({ file, sidecar }: Curation, name: FieldName): Values | undefined {
	return (sidecar?.values[name] === undefined ? file : sidecar)?.values;
}

/** Where the value of a field comes from, and when it was said. */
export interface Source {
	readonly origin: Origin;
	readonly at: EditId;
	/** Absent for files. */
	readonly device?: string;
	/** Path of the sidecar that says so. */
	readonly sidecar?: string;
}

/** Who says what counts of a register; undefined where nobody does. */
export function sourceOf(curation: Curation, name: RegisterName): Source | undefined {
	const said = latest(curation.said?.[name]);
	if (said && said.value !== undefined) return ofRegister(said);
	return ofFiles(curation, name);
}

/** Who says that an element is in a set. */
export function sourceOfElement(curation: Curation, name: SetName, element: Element): Source | undefined {
	const key = keyOf(element);
	const said = latest(curation.elements?.[name]?.find((one) => one.key === key)?.registers);
	const ofFile: readonly Element[] = fileValues(curation, name)?.[name] ?? [];
	if (ofFile.some((one) => keyOf(one) === key)) return ofFiles(curation, name);
	return said?.value ? ofRegister(said) : undefined;
}

function ofRegister({ origin, at, device }: Omit<Register, 'value'>): Source {
	return { origin, at, device };
}

function ofFiles({ file, sidecar }: Curation, name: FieldName): Source | undefined {
	const beside = sidecar?.values[name] !== undefined;
	const says: FileSays | undefined = beside ? sidecar : file;
	if (says?.values[name] === undefined) return undefined;
	return {
		origin: 'file',
		at: says.at,
		...(beside && says.path !== undefined ? { sidecar: says.path } : {})
	};
}

/** When a person last said something of the item, milliseconds since 1970. */
function editedAt({ said, elements }: Curation): number | undefined {
	let last: EditId | undefined;
	const look = (registers: readonly { readonly at: EditId; readonly value: unknown }[] | undefined) => {
		const said = latest(registers);
		// What was taken back is as if nobody had said it.
		if (said && said.value !== undefined && (last === undefined || said.at > last)) last = said.at;
	};
	for (const registers of Object.values(said ?? {})) look(registers);
	for (const name of setNames) elements?.[name]?.forEach((one) => look(one.registers));
	return last === undefined ? undefined : timeOf(last);
}

/** The part of a summary that curation makes. */
export type Curated = Pick<
	Item,
	| 'rating'
	| 'flag'
	| 'label'
	| 'title'
	| 'caption'
	| 'creator'
	| 'rights'
	| 'keywords'
	| 'people'
	| 'place'
	| 'review'
	| 'stack'
	| 'albums'
	| 'edited'
	| 'taken'
	| 'takenPart'
	| 'circa'
	| 'latitude'
	| 'longitude'
	| 'altitude'
	| 'open'
>;

/** Values as the summary of an item shows them. */
export function shownAs(values: Values, edited?: number): { [K in keyof Curated]: Curated[K] | undefined } {
	const { taken, position, people, review, ...same } = values;
	return {
		rating: same.rating,
		flag: same.flag,
		label: same.label,
		title: same.title,
		caption: same.caption,
		creator: same.creator,
		rights: same.rights,
		keywords: same.keywords,
		people: people?.map((person) => person.name),
		place: placeOf(values),
		review: review === 'inbox' ? 'inbox' : undefined,
		stack: same.stack,
		albums: same.albums,
		edited,
		taken: taken?.at,
		takenPart: taken?.part,
		circa: taken?.circa,
		latitude: position?.latitude,
		longitude: position?.longitude,
		altitude: position?.altitude,
		open: openOf(values)
	};
}

function openOf(values: Values): OpenValues | undefined {
	const names = openNamesIn(values).filter((name) => values[name] !== undefined);
	return names.length === 0
		? undefined
		: (Object.fromEntries(names.map((name) => [name, values[name]])) as OpenValues);
}

/** The names of a place as one text, small to large: `Prater, Vienna, Austria`. */
export function placeOf(values: Values): string | undefined {
	return placeNames.flatMap((name) => values[name] ?? []).join(', ') || undefined;
}

/** The names in such a text, as far as it can tell: the last is the largest. Joined they are the same text again. */
export function namesInPlace(place: string): Values {
	const parts = place.split(', ');
	const small = parts.splice(0, Math.max(1, parts.length - 3)).join(', ');
	const large = placeNames.slice(placeNames.length - parts.length);
	return {
		location: small,
		...Object.fromEntries(parts.map((part, at) => [large[at] ?? 'country', part]))
	};
}

/** An item with what counts now of all that was said of it. */
export function curated<T extends Curated>(item: T, curation: Curation): T {
	return withShown(item, shownAs(effective(curation), editedAt(curation)));
}

function withShown<T extends Curated>(item: T, shown: ReturnType<typeof shownAs>): T {
	const next: Record<string, unknown> = { ...item };
	for (const [name, value] of Object.entries(shown)) {
		if (value === undefined) Reflect.deleteProperty(next, name);
		else next[name] = value;
	}
	return next as T;
}

/**
 * What the file of an item says, from its summary: so it is of an item of which nothing is kept apart from its summary,
 * because nobody else said anything.
 */
export function valuesOfItem(item: Curated): Values {
	const { taken, takenPart, circa, latitude, longitude, altitude, people, place, open, ...same } = item;
	const values: Record<string, unknown> = {
		...open,
		rating: same.rating,
		flag: same.flag,
		label: same.label,
		title: same.title,
		caption: same.caption,
		creator: same.creator,
		rights: same.rights,
		...(place === undefined ? {} : namesInPlace(place)),
		review: same.review,
		stack: same.stack,
		keywords: same.keywords,
		people: people?.map((name) => ({ name })),
		taken:
			taken === undefined
				? undefined
				: { at: taken, ...(takenPart ? { part: takenPart } : {}), ...(circa ? { circa } : {}) },
		position:
			latitude === undefined || longitude === undefined
				? undefined
				: { latitude, longitude, ...(altitude === undefined ? {} : { altitude }) }
	};
	for (const name of Object.keys(values))
		if (values[name] === undefined) Reflect.deleteProperty(values, name);
	return values as Values;
}

/** An item as it will look once a wish is true of it: for the screen, until what was written says so. */
export function wished(item: Item, wish: Wish): Item {
	// Rows on the screen have the names of albums, wishes their ids.
	if (wish.field === 'albums') return item;
	const values: Record<string, unknown> = { ...valuesOfItem(item), albums: item.albums };
	if (wish.kind === 'set') values[wish.field] = wish.value ?? undefined;
	else {
		const key = keyOf(wish.element);
		const before = (values[wish.field] ?? []) as readonly Element[];
		const others = before.filter((one) => keyOf(one) !== key);
		const isIn = others.length < before.length;
		values[wish.field] = wish.kind === 'remove' ? others : isIn ? before : [...before, wish.element];
		if ((values[wish.field] as readonly Element[]).length === 0) values[wish.field] = undefined;
	}
	return withShown(item, shownAs(values as Values, item.edited));
}
