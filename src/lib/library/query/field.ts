/** What a field of the query language is: its names, its type, and where an item has it. */
import type { Item } from '../item.ts';
import type { OpenName } from '../open-names.ts';
import type { Unit } from './units.ts';

/** How the text of a field is compared with a value. */
export type TextMatching =
	/** The whole text: `kind:photo`. */
	| 'whole'
	/** Unquoted any part, quoted the whole: `camera:nikon`, `camera:"NIKON D70"`. */
	| 'name'
	/** As `name`, but quoted the maker may be left out: `camera:"Z 9"` finds `NIKON Z 9`, not the Z 90. */
	| 'model'
	/** Any part: `title:summer`. */
	| 'prose'
	/** The whole, or, unquoted, one step of a path of keywords: `keyword:dog` finds `animals/dog`. */
	| 'tree'
	/** A folder and all below it; from the root where it begins with `/`. */
	| 'folder';

export type FieldType =
	| {
			readonly kind: 'number';
			readonly unit: Unit;
			/** Part of a value by which two may differ and still be equal: 1/60 s is written in many ways. */
			readonly slack?: number;
			/** `12` means everything that rounds to it. */
			readonly rounds?: boolean;
			/** Words for ranges, lower end in, upper end out. */
			readonly names?: Readonly<Record<string, readonly [number, number]>>;
	  }
	/** `wall`: by the clock on the wall there, stored as if it were UTC. `real`: an instant, shown in local time. */
	| { readonly kind: 'date'; readonly clock: 'wall' | 'real' }
	| {
			readonly kind: 'text';
			readonly matching: TextMatching;
			/** All there are; another is a mistake. */
			readonly values?: readonly string[];
			/** What is meant by a value that may be written in several ways: `h265` is `hevc`. */
			readonly canon?: (written: string) => string | undefined;
	  }
	/** A root, by its number or name. */
	| { readonly kind: 'root' }
	/** A distance from a place: `48.2,16.4~10km`. */
	| { readonly kind: 'near' }
	/** Whether another field has a value. */
	| { readonly kind: 'presence'; readonly present: boolean };

export interface Field {
	readonly name: string;
	readonly aliases: readonly string[];
	readonly type: FieldType;
	/** Absent for fields that speak of other fields. */
	readonly read?: (item: Item) => number | string | readonly string[] | undefined;
	/** Of a field that only this library has: what its values are kept under. */
	readonly open?: OpenName;
	/** A field whose values may be written after this one's name too, unquoted: `type:raw` means `kind:raw`. */
	readonly also?: string;
	/** Has a list of values. */
	readonly many?: true;
	/** Most libraries have no item that says it. */
	readonly rare?: true;
	/** The value that says there is none. */
	readonly nothing?: string;
	/** Values as people write them, for messages and help. */
	readonly examples: readonly string[];
}

/** Types that many fields have. */
export const instant = { kind: 'date', clock: 'real' } as const;
export const count = { kind: 'number', unit: 'count' } as const;
export const whole = { kind: 'text', matching: 'whole' } as const;
export const name = { kind: 'text', matching: 'name' } as const;
export const model = { kind: 'text', matching: 'model' } as const;
export const prose = { kind: 'text', matching: 'prose' } as const;
export const tree = { kind: 'text', matching: 'tree' } as const;

/** What an item has of its own that can be asked for. */
type Told = {
	[K in keyof Item]-?: Item[K] extends ReturnType<NonNullable<Field['read']>> ? K : never;
}[keyof Item];

/** A field that an item has under the same name. */
export const ofItem = (
	told: Told,
	type: FieldType,
	examples: readonly string[],
	...aliases: string[]
): Field => ({
	name: told,
	aliases,
	type,
	read: (item) => item[told],
	examples
});
