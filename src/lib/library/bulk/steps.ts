/**
 * Several operations at once: what is wrong with them before anything changes, and what they come to for each item. An
 * operation sees what those before it made of the item; what counts in the end is how its fields differ from before.
 */
import { isSet, keyOf, type Element, type FieldName, type Value, type Values } from '../curation.ts';
import { sameValue, type Wish } from '../edit-plan.ts';
import { problemOfValue } from '../edit-schema.ts';
import { effective } from '../effective.ts';
import { isFault, readTemplate } from '../template.ts';
import { isZone } from '../time-zone.ts';
import { bulkFields } from './fields.ts';
import type {
	BulkContext,
	Operation,
	Overview,
	Parameter,
	Problem,
	ProblemKind,
	Reason,
	Step,
	Subject
} from './operation.ts';
import { operationOf } from './operations.ts';

/** How one field of an item changes, as it counts before and after. */
export interface FieldChange {
	readonly field: FieldName;
	readonly before: Value | readonly Element[] | undefined;
	readonly after: Value | readonly Element[] | undefined;
}

/** A field that cannot be changed as wanted. */
export interface FieldConflict {
	readonly field: FieldName;
	readonly reason: Reason;
	readonly about?: string;
}

/** What a run comes to for one item. */
export interface ItemPlan {
	readonly wishes: readonly Wish[];
	readonly changes: readonly FieldChange[];
	readonly conflicts: readonly FieldConflict[];
}

/** What the parameters of an operation are when nobody has said anything yet. */
export function startOf({ parameters }: Operation): Record<string, unknown> {
	return Object.fromEntries(parameters.map((one) => [one.name, 'start' in one ? one.start : undefined]));
}

/** Whether a parameter is asked for as the others stand. */
export function isAsked({ when }: Parameter, values: Step['parameters']): boolean {
	return when === undefined || when.is.some((one) => one === values[when.parameter]);
}

/** All that is wrong with some steps; nothing may be changed by them while there is anything. */
export function checkSteps(steps: readonly Step[], overview: Overview): Problem[] {
	const written = new Map<FieldName, number>();
	return steps.flatMap(({ operation: id, parameters }, step): Problem[] => {
		const operation = operationOf(id);
		if (!operation) return [{ step, parameter: '', problem: 'wrongType', found: id }];
		const wrong = operation.parameters.flatMap((one) =>
			isAsked(one, parameters) ? (problemOf(one, parameters) ?? []) : []
		);
		if (wrong.length > 0) return wrong.map((one) => ({ step, ...one }));
		const given = givenTo(operation, parameters);
		const known = written.has('taken') ? movedIn(overview) : overview;
		const problems: Omit<Problem, 'step'>[] = [...(operation.check?.(given, known) ?? [])];
		for (const field of operation.writes(given)) {
			// What an earlier step made would be lost, and nobody would see why.
			if (operation.replaces && written.has(field))
				problems.push({ parameter: '', problem: 'conflicting', found: field });
			written.set(field, step);
		}
		return problems.map((one) => ({ step, ...one }));
	});
}

/** What is known of all items before a step, of those in front of which `checkSteps` finds nothing wrong. */
export function overviewAt(steps: readonly Step[], step: number, overview: Overview): Overview {
	const moves = steps.slice(0, step).some(({ operation: id, parameters }) => {
		const operation = operationOf(id);
		return operation?.writes(givenTo(operation, parameters)).includes('taken');
	});
	return moves ? movedIn(overview) : overview;
}

const movedIn = ({ count }: Overview): Overview => ({ count, moved: true });

/** Asks each item what steps come to; only of steps that `checkSteps` finds nothing wrong with. */
export function planner(steps: readonly Step[], context: BulkContext): (subject: Subject) => ItemPlan {
	const plans = steps.flatMap(({ operation: id, parameters, prepared }) => {
		const operation = operationOf(id);
		return operation ? [operation.plan(givenTo(operation, parameters), context, prepared)] : [];
	});
	return (subject) => {
		const before = subject.values;
		let values = before;
		const conflicts: FieldConflict[] = [];
		for (const plan of plans) {
			const outcome = plan({ ...subject, values });
			if (outcome?.kind === 'conflict') conflicts.push(outcome);
			else for (const wish of outcome?.wishes ?? []) values = withWish(values, wish);
		}
		return settled(before, values, conflicts);
	};
}

/** An item as `planner` is asked about it. */
export function subjectOf(
	item: Subject['item'],
	curation: Subject['curation'],
	index: number,
	total: number
): Subject {
	return { item, curation, values: effective(curation), index, total };
}

/** What differs in the end, as wishes; what the schema of edits would refuse is a conflict. */
function settled(before: Values, after: Values, conflicts: FieldConflict[]): ItemPlan {
	const wishes: Wish[] = [];
	const changes: FieldChange[] = [];
	if (before !== after)
		for (const field of bulkFields) {
			if (before[field] === after[field]) continue;
			const ofField = isSet(field)
				? elementWishes(field, before[field] ?? [], after[field] ?? [])
				: registerWishes(field, before[field], after[field]);
			if (ofField.length === 0) continue;
			const bad = ofField
				.map((wish) => (wish.kind === 'set' ? wish.value : wish.element))
				.find((value) => value !== null && problemOfValue(field, value) !== undefined);
			if (bad !== undefined) {
				const about = typeof bad === 'object' ? JSON.stringify(bad) : String(bad);
				conflicts.push({ field, reason: 'badValue', about: about.slice(0, 100) });
				continue;
			}
			wishes.push(...ofField);
			changes.push({ field, before: before[field], after: after[field] });
		}
	return { wishes, changes, conflicts };
}

function registerWishes(
	field: Extract<Wish, { kind: 'set' }>['field'],
	before: Value | undefined,
	after: Value | undefined
): Wish[] {
	if (after === undefined) return before === undefined ? [] : [{ kind: 'set', field, value: null }];
	if (before !== undefined && sameValue(before, after)) return [];
	return [{ kind: 'set', field, value: after }];
}

function elementWishes(
	field: Extract<Wish, { kind: 'add' | 'remove' }>['field'],
	before: readonly Element[],
	after: readonly Element[]
): Wish[] {
	const [had, has] = [new Set(before.map(keyOf)), new Set(after.map(keyOf))];
	return [
		...before.flatMap((element): Wish[] =>
			has.has(keyOf(element)) ? [] : [{ kind: 'remove', field, element }]
		),
		...after.flatMap((element): Wish[] => (had.has(keyOf(element)) ? [] : [{ kind: 'add', field, element }]))
	];
}

/** Values once a wish is true of them. */
function withWish(values: Values, wish: Wish): Values {
	if (wish.kind === 'set') return { ...values, [wish.field]: wish.value ?? undefined };
	const key = keyOf(wish.element);
	const before: readonly Element[] = values[wish.field] ?? [];
	const isIn = before.some((one) => keyOf(one) === key);
	if (isIn === (wish.kind === 'add')) return values;
	const after = wish.kind === 'add' ? [...before, wish.element] : before.filter((one) => keyOf(one) !== key);
	return { ...values, [wish.field]: after.length > 0 ? after : undefined };
}

type Wrong = Omit<Problem, 'step'>;

/** Whether a value is one that its parameter can have: what comes from storage or a preset is anything. */
function problemOf(one: Parameter, values: Step['parameters']): Wrong | undefined {
	const { name: parameter } = one;
	const value = values[parameter];
	const wrong = (problem: ProblemKind, found?: string): Wrong => ({
		parameter,
		problem,
		...(found === undefined ? {} : { found })
	});
	switch (one.type) {
		case 'field':
			return one.of.some((name) => name === value) ? undefined : wrong('noSuchField', String(value));
		case 'value': {
			const field = bulkFields.find((name) => name === values[one.field]);
			if (value === undefined || value === '') return wrong('needed');
			// That there is none, whatever the file says.
			if (value === null) return field && !isSet(field) ? undefined : wrong('needed');
			return field && problemOfValue(field, value) === undefined ? undefined : wrong('wrongType');
		}
		case 'text':
			if (value === undefined && one.optional) return undefined;
			if (typeof value !== 'string') return wrong('wrongType');
			return value === '' && !one.optional ? wrong('needed') : undefined;
		case 'template': {
			if (typeof value !== 'string') return wrong('wrongType');
			if (value === '') return wrong('needed');
			const read = readTemplate(value);
			return isFault(read)
				? { parameter, problem: `template-${read.fault}`, at: read.at, found: read.found.slice(0, 40) }
				: undefined;
		}
		case 'choice':
			return one.of.some((name) => name === value) ? undefined : wrong('wrongType');
		case 'switch':
			return typeof value === 'boolean' ? undefined : wrong('wrongType');
		case 'number':
			if (typeof value !== 'number' || !Number.isFinite(value)) return wrong('needed');
			return value >= one.least && value <= one.most ? undefined : wrong('outOfRange', String(value));
		case 'moment':
			if (value === undefined) return one.optional ? undefined : wrong('needed');
			return typeof value === 'number' && Math.abs(value) <= 8.64e15 ? undefined : wrong('badDate');
		case 'zone':
			if (value === undefined || value === '') return one.optional ? undefined : wrong('needed');
			return typeof value === 'string' && isZone(value) ? undefined : wrong('noZone', String(value));
		case 'photo':
			return has(value, 'values') && has(value.values) ? undefined : wrong('needed');
		case 'track':
			return has(value, 'times') && value.times instanceof Float64Array ? undefined : wrong('needed');
		case 'values':
			return has(value) ? undefined : wrong('needed');
	}
}

function has<K extends string>(value: unknown, ...names: readonly K[]): value is Record<K, unknown> {
	return typeof value === 'object' && value !== null && names.every((name) => name in value);
}

/** Parameters as an operation is given them: those that are not asked for are as they were at the start. */
export function givenTo(operation: Operation, parameters: Step['parameters']): never {
	const start = startOf(operation);
	const given = Object.fromEntries(
		operation.parameters.map((one) => {
			const value = isAsked(one, parameters) ? parameters[one.name] : start[one.name];
			// Runs that are kept may be older than a parameter.
			return [one.name, value ?? (one.type === 'zone' || one.type === 'text' ? '' : value)];
		})
	);
	// Of the types that its parameters say (`problemOf`).
	return given as never;
}
