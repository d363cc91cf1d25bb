/**
 * What can be done to many items at once: an operation says which parameters it has (the form is made of them), what is
 * wrong with them before anything changes, and what it wants of each item. Pure: to preview, and to do again alike.
 */
import type { Curation, Element, FieldName, RegisterName, SetName, Value, Values } from '../curation.ts';
import type { Wish } from '../edit-plan.ts';
import type { Gazetteer } from '../gazetteer.ts';
import type { CodesContent } from '../preset.ts';
import type { TemplateContext, TemplateSubject } from '../template-variables.ts';
import type { Track } from '../tracks/track.ts';

/** What an operation is given of one item. */
export interface Subject extends TemplateSubject {
	readonly curation: Curation;
}

/** What is the same for all items of a run. */
export interface BulkContext extends TemplateContext {
	/** Of a single run: how much patterns have cost so far, so that they come to an end (query/pattern.ts). */
	readonly spent: { steps: number };
	/** There for operations that need it. */
	readonly places?: Gazetteer;
}

/** What is known of all items before the first is planned. */
export interface Overview {
	readonly count: number;
	/** The earliest and latest time that any was taken, by the clock on the wall; absent where none has one. */
	readonly earliest?: number;
	readonly latest?: number;
	/** A step before gives them other times, so that nothing is known of these. */
	readonly moved?: true;
}

/** Why nothing can be done to an item as things are. Texts for them: messages/en/bulk.ts. */
export const reasons = [
	'noDate',
	'vagueDate',
	'noOffset',
	'noSuchTime',
	'twice',
	'beforeTrack',
	'afterTrack',
	'gapInTrack',
	'noNeighbour',
	'noPosition',
	'noPlaceNear',
	'noPlace',
	'noSuchPlace',
	'missing',
	'empty',
	'badValue',
	'tooCostly'
] as const;
export type Reason = (typeof reasons)[number];

/** What an operation wants of one item: wishes, nothing (it is so already), or it cannot be done. */
export type Outcome =
	| { readonly kind: 'wishes'; readonly wishes: readonly Wish[] }
	| {
			readonly kind: 'conflict';
			readonly field: FieldName;
			readonly reason: Reason;
			/** What the reason is about: the name of a variable, a text. */
			readonly about?: string;
	  };

/** What is wrong with the parameters: said before anything changes. */
export interface Problem {
	/** The place of the operation among those chosen. */
	readonly step: number;
	readonly parameter: string;
	readonly problem: ProblemKind;
	/** Where in a text, from 0, and what stands there. */
	readonly at?: number;
	readonly found?: string;
}
export type ProblemKind =
	| 'needed'
	| 'wrongType'
	| 'outOfRange'
	| 'badPattern'
	| 'badDate'
	| 'badAmount'
	| 'noZone'
	| 'noSuchField'
	| 'sameField'
	| 'otherTime'
	| 'noPoints'
	| 'noPosition'
	| 'conflicting'
	| 'template-unknown'
	| 'template-format'
	| 'template-unclosed'
	| 'template-stray'
	| 'template-deep'
	| 'template-long';

/** A photo that a parameter names: what is needed of it, as it was when it was chosen. */
export interface ChosenPhoto {
	readonly id: number;
	readonly name: string;
	readonly camera?: string;
	readonly values: Values;
}

interface Named {
	readonly name: string;
	/** Asked for only while another parameter is one of these. */
	readonly when?: { readonly parameter: string; readonly is: readonly (string | boolean)[] };
}

/** A parameter, as data: forms are made of it, and values from storage are checked by it. */
export type Parameter = Named &
	(
		| { readonly type: 'field'; readonly of: readonly FieldName[]; readonly start: FieldName }
		/** A value of the field that another parameter names, as it is kept. */
		| { readonly type: 'value'; readonly field: string }
		| { readonly type: 'text'; readonly start: string; readonly optional?: true }
		| { readonly type: 'template'; readonly start: string }
		| { readonly type: 'choice'; readonly of: readonly string[]; readonly start: string }
		| { readonly type: 'switch'; readonly start: boolean }
		| { readonly type: 'number'; readonly least: number; readonly most: number; readonly start: number }
		/** By the clock on the wall, milliseconds since 1970 as if that were UTC. */
		| { readonly type: 'moment'; readonly optional?: true }
		| { readonly type: 'zone'; readonly optional?: true }
		| { readonly type: 'photo' }
		| { readonly type: 'track' }
		/** Values of several fields. */
		| { readonly type: 'values' }
	);

interface Kinds {
	readonly field: FieldName;
	readonly value: Value | Element | undefined;
	readonly text: string;
	readonly template: string;
	readonly choice: string;
	readonly switch: boolean;
	readonly number: number;
	readonly moment: number | undefined;
	readonly zone: string;
	readonly photo: ChosenPhoto | undefined;
	readonly track: Track | undefined;
	readonly values: Values | undefined;
}

/** The values of parameters, by their names. */
export type Given<P extends readonly Parameter[]> = {
	readonly [One in P[number] as One['name']]: Kinds[One['type']];
};

/** What an operation finds out of the library before the first item is planned; it is kept with the run. */
export interface LibraryLook {
	/** When and where all items of the library were taken that have both, in any order. */
	located(): Promise<readonly LocatedItem[]>;
	/** Lists of codes, the first that knows a code counts. */
	codes(): Promise<readonly CodesContent[]>;
}
export interface LocatedItem {
	readonly id: number;
	readonly taken: number;
	readonly latitude: number;
	readonly longitude: number;
	readonly altitude?: number;
}

export interface OperationOf<P extends readonly Parameter[], Prepared = undefined> {
	/** Stable: runs that are kept name it. Texts for it: messages/en/bulk.ts. */
	readonly id: string;
	readonly parameters: P;
	/** The fields that it may change. */
	readonly writes: (given: Given<P>) => readonly FieldName[];
	/** Whether what stands in those fields before does not matter: two such of one field contradict each other. */
	readonly replaces?: true;
	/** What whoever runs it has to load beforehand. */
	readonly needs?: 'places';
	/** Problems beyond those of types and ranges. */
	readonly check?: (given: Given<P>, overview: Overview) => readonly Omit<Problem, 'step'>[];
	readonly prepare?: (given: Given<P>, look: LibraryLook, overview: Overview) => Promise<Prepared>;
	/** Makes the function that is asked of each item; undefined of an item: nothing to do. */
	readonly plan: (
		given: Given<P>,
		context: BulkContext,
		prepared: Prepared
	) => (subject: Subject) => Outcome | undefined;
}

/** An operation whose parameters were checked to be of their types (`checkSteps`). */
export type Operation = OperationOf<readonly Parameter[], unknown>;

/** An operation: its functions are given what its parameters say. */
export function operation<const P extends readonly Parameter[], Prepared = undefined>(
	one: OperationOf<P, Prepared>
): Operation {
	// `checkSteps` has made sure that what is given is of these types, `prepare` makes what is prepared.
	return one as unknown as Operation;
}

/** One of the operations chosen, with its parameters. */
export interface Step {
	readonly operation: string;
	readonly parameters: Readonly<Record<string, unknown>>;
	/** What `prepare` found. */
	readonly prepared?: unknown;
}

export const wants = (...wishes: readonly Wish[]): Outcome | undefined =>
	wishes.length > 0 ? { kind: 'wishes', wishes } : undefined;
export const sets = (field: RegisterName, value: Value): Outcome => ({
	kind: 'wishes',
	wishes: [{ kind: 'set', field, value }]
});
export const conflict = (field: FieldName, reason: Reason, about?: string): Outcome => ({
	kind: 'conflict',
	field,
	reason,
	...(about === undefined ? {} : { about })
});

/** Wishes that change the elements of a set one for one; undefined drops one. */
export function elementWishes<E extends Element>(
	field: SetName,
	before: readonly E[],
	change: (element: E) => E | undefined
): Wish[] {
	return before.flatMap((element): Wish[] => {
		const after = change(element);
		if (after === element) return [];
		const drop: Wish = { kind: 'remove', field, element };
		return after === undefined ? [drop] : [drop, { kind: 'add', field, element: after }];
	});
}
