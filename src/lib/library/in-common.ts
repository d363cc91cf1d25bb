/** What several items have in common of what was said of them. */
import {
	keyOf,
	registersOf,
	setNames,
	type BuiltInRegister,
	type Curation,
	type Element,
	type RegisterName,
	type SetName,
	type Value
} from './curation.ts';
import { sameValue } from './edit-plan.ts';
import { effective, sourceOf, sourceOfElement, type Source } from './effective.ts';
import type { OpenName } from './open-names.ts';

export interface CommonValue {
	readonly value?: Exclude<Value, null>;
	readonly mixed: boolean;
	readonly source?: Source;
}

export interface CommonElement {
	readonly key: string;
	readonly element: Element;
	readonly count: number;
	readonly source?: Source;
}

/** What several items have in common of each register. */
export type CommonValues = Readonly<Record<BuiltInRegister, CommonValue>> &
	Readonly<Partial<Record<OpenName, CommonValue>>>;

export interface InCommon {
	/** Of open names those that any of the items has a value of. */
	readonly values: CommonValues;
	/** Those that most have first; those of one item in its order. */
	readonly sets: Readonly<Record<SetName, readonly CommonElement[]>>;
}

/** What these items have in common, and what some of them have. */
export function inCommon(curations: readonly Curation[]): InCommon {
	const all = curations.map((curation) => ({ curation, values: effective(curation) }));
	const values = registersOf(...curations).map((name): [RegisterName, CommonValue] => {
		const [first, ...others] = all;
		const value = first?.values[name];
		if (others.some((one) => !same(one.values[name], value))) return [name, { mixed: true }];
		const source = commonSource(all.map(({ curation }) => sourceOf(curation, name)));
		return [name, { mixed: false, ...(value === undefined ? {} : { value }), ...(source ? { source } : {}) }];
	});
	const sets = setNames.map((name): [SetName, CommonElement[]] => {
		const found = new Map<string, { element: Element; sources: (Source | undefined)[] }>();
		for (const { curation, values: own } of all) {
			for (const element of own[name] ?? []) {
				const source = sourceOfElement(curation, name, element);
				const known = found.get(keyOf(element));
				if (known) known.sources.push(source);
				else found.set(keyOf(element), { element, sources: [source] });
			}
		}
		const elements = [...found].map(([key, { element, sources }]): CommonElement => {
			const source = commonSource(sources);
			return { key, element, count: sources.length, ...(source ? { source } : {}) };
		});
		return [name, elements.toSorted((a, b) => b.count - a.count)];
	});
	// Every name of the registry is among them.
	return { values: Object.fromEntries(values), sets: Object.fromEntries(sets) } as unknown as InCommon;
}

function same(one: Value | undefined, other: Value | undefined): boolean {
	if (one === undefined || other === undefined) return one === other;
	return sameValue(one, other);
}

/** Who says so of all of them; undefined where that differs. */
function commonSource(sources: readonly (Source | undefined)[]): Source | undefined {
	const [first, ...others] = sources;
	return others.every((one) => one?.origin === first?.origin) ? first : undefined;
}
