/**
 * The one schema in front of everything that writes curation: panel, bulk, import, preset, sync. Made of the registry of
 * fields. Loaded when the first edit is made: the page need not wait for it.
 */
import * as v from 'valibot';
import { longestAlbumName } from './album.ts';
import {
	curationField,
	fieldsOfCuration,
	registerNames,
	setNames,
	type CurationField,
	type FieldName,
	type RegisterName,
	type SetName,
	type ValueType
} from './curation.ts';
import { editIdPattern, type Edit } from './edit.ts';
import { entityIdPattern, type DocName, type Entities } from './entity.ts';
import { longestKeywordName } from './keyword.ts';
import { customFieldOf, problemInEnglish, type CustomField } from './custom-field.ts';
import { customFieldSchema, problemOfCustom } from './custom-schema.ts';
import { familyOf, isOpenName, openFamilies } from './open-names.ts';
import { hiddenLetters } from './plain-text.ts';

/** More changes than this in one edit are no edit of a person's. */
const mostChanges = 5_000_000;
const longestTitle = 500;

/** Neither lone halves of characters nor the control characters that hide or turn text. */
const plain = v.check(
	(text: string) => !hiddenLetters.test(text),
	'contains characters that cannot be shown'
);
const filled = v.check((text: string) => text.trim() !== '', 'is empty');
const oneLine = v.check((text: string) => !/[\r\n]/.test(text), 'has more than one line');

const number = (least: number, most: number) =>
	v.pipe(v.number(), v.finite(), v.minValue(least), v.maxValue(most));
const part = number(0, 1);
/** What a Date can hold. */
const instant = v.pipe(number(-8.64e15, 8.64e15), v.integer());

/** Of one text, or of all texts of a list. */
const longestOpenText = 10_000;
const mostOpenValues = 200;
const openText = v.pipe(v.string(), v.maxLength(longestOpenText), plain, filled);
/** Whatever a custom field can hold, whichever it is. */
const openValue = v.union(
	[
		v.boolean(),
		v.pipe(v.number(), v.finite()),
		openText,
		v.pipe(
			v.array(v.union([openText, v.pipe(v.number(), v.finite())])),
			v.minLength(1),
			v.maxLength(mostOpenValues)
		)
	],
	'is no text, number, yes or no, or list of texts or numbers'
);

function valueSchema(type: ValueType): v.GenericSchema {
	switch (type.kind) {
		case 'whole':
			return v.pipe(number(type.least, type.most), v.integer());
		case 'number':
			return number(type.least, type.most);
		case 'open':
			return openValue;
		case 'choice':
			return v.picklist(type.values);
		case 'text':
			return type.lines
				? v.pipe(v.string(), v.maxLength(type.longest), plain, filled)
				: v.pipe(v.string(), v.maxLength(type.longest), plain, filled, oneLine);
		case 'moment':
			return v.pipe(
				v.strictObject({
					at: instant,
					part: v.optional(v.picklist(['decade', 'year', 'month', 'day'])),
					circa: v.optional(v.literal(true)),
					offset: v.optional(v.pipe(number(-18 * 60, 18 * 60), v.integer()))
				}),
				v.check(({ part, circa }) => !circa || part !== undefined, 'is not sure of a time of day')
			);
		case 'position':
			return v.strictObject({
				latitude: number(-90, 90),
				longitude: number(-180, 180),
				altitude: v.optional(number(-12_000, 100_000))
			});
		case 'album':
			return v.pipe(v.string(), v.regex(entityIdPattern));
		case 'person':
			return v.strictObject({
				name: v.pipe(v.string(), v.maxLength(200), plain, filled, oneLine),
				region: v.optional(v.strictObject({ x: part, y: part, w: part, h: part }))
			});
	}
}

/** By field: one value of a register, one element of a set. */
const schemas = new Map<string, v.GenericSchema>(
	fieldsOfCuration.map((field) => [field.name, valueSchema(field.type)])
);
const openSchemas = new Map(openFamilies.map((family) => [family, valueSchema(family.type)]));

function schemaOf(field: string): v.GenericSchema | undefined {
	const family = familyOf(field);
	return schemas.get(field) ?? (family && openSchemas.get(family));
}

const registerName = v.custom<RegisterName>(
	(name) =>
		typeof name === 'string' && ((registerNames as readonly string[]).includes(name) || isOpenName(name)),
	'is no field that holds one value'
);

const fingerprint = v.pipe(v.string(), v.regex(/^[0-9a-z]{1,64}$/i));
const id = v.pipe(v.string(), v.regex(editIdPattern));
const value = v.nullable(v.unknown());
/** One a device. */
const heard = v.pipe(v.array(id), v.maxLength(1000));

const entityId = v.pipe(v.string(), v.regex(entityIdPattern));
const line = (longest: number) => v.pipe(v.string(), v.maxLength(longest), plain, filled, oneLine);
const lines = v.pipe(v.array(line(500)), v.maxLength(200));

const entities = {
	albums: v.strictObject({
		id: entityId,
		name: line(longestAlbumName),
		parent: v.exactOptional(entityId),
		order: v.pipe(v.number(), v.finite()),
		byHand: v.exactOptional(v.literal(true)),
		cover: v.exactOptional(fingerprint)
	}),
	keywords: v.strictObject({
		id: entityId,
		// Its paths are told apart by strokes.
		name: v.pipe(line(longestKeywordName), v.regex(/^[^/]+$/)),
		parent: v.exactOptional(entityId),
		aliases: v.exactOptional(lines),
		implies: v.exactOptional(lines),
		colour: v.exactOptional(v.pipe(v.string(), v.regex(/^#[0-9a-f]{6}$/)))
	}),
	fields: customFieldSchema
} satisfies { [Doc in DocName]: v.GenericSchema<unknown, Entities[Doc]> };

function entityChangeSchema<D extends DocName>(doc: D) {
	return v.strictObject({
		kind: v.literal('entity'),
		doc: v.literal(doc),
		entity: entityId,
		before: v.optional(entities[doc]),
		after: v.optional(entities[doc]),
		was: v.optional(id),
		from: v.optional(id),
		over: v.exactOptional(heard)
	});
}

const sourced = {
	item: fingerprint,
	was: v.optional(id),
	from: v.optional(id),
	over: v.exactOptional(heard)
};

/** Texts of files are as long and as odd as they are: of their values only the shape is asked. */
const longestRead = 1_000_000;
const readText = v.pipe(v.string(), v.maxLength(longestRead));
function readOneSchema({ type }: CurationField): v.GenericSchema {
	if (type.kind === 'text' || type.kind === 'album') return readText;
	return type.kind === 'person' ? v.looseObject({ name: readText }) : valueSchema(type);
}
function readSchema(field: CurationField): v.GenericSchema {
	const one = readOneSchema(field);
	return field.merge === 'set' ? v.pipe(v.array(one), v.maxLength(longestRead)) : one;
}
/** Files say nothing under open names. */
const readValues = v.strictObject(
	Object.fromEntries(fieldsOfCuration.map((field) => [field.name, v.optional(readSchema(field))]))
);

const change = v.variant('kind', [
	v.pipe(
		v.strictObject({
			kind: v.literal('set'),
			...sourced,
			field: registerName,
			before: v.optional(value),
			after: v.optional(value)
		}),
		v.rawCheck(({ dataset, addIssue }) => {
			if (!dataset.typed) return;
			const { field, before, after } = dataset.value;
			for (const one of [before, after]) {
				const problem = one === undefined || one === null ? undefined : problemOfKept(field, one);
				if (problem) addIssue({ message: problem });
			}
		})
	),
	v.pipe(
		v.strictObject({
			kind: v.picklist(['add', 'remove', 'withdraw']),
			...sourced,
			field: v.picklist(setNames),
			element: v.unknown(),
			before: v.optional(v.picklist(['add', 'remove']))
		}),
		v.rawCheck(({ dataset, addIssue }) => {
			if (!dataset.typed) return;
			const { field, element, kind } = dataset.value;
			const problem = problemOfElement(field, element, kind === 'add');
			if (problem) addIssue({ message: problem });
		})
	),
	v.variant('doc', [
		entityChangeSchema('albums'),
		entityChangeSchema('keywords'),
		entityChangeSchema('fields')
	]),
	v.strictObject({
		kind: v.literal('read'),
		item: fingerprint,
		of: v.picklist(['file', 'sidecar']),
		before: v.optional(readValues),
		after: v.optional(readValues),
		path: v.optional(v.string())
	})
]);

const editSchema = v.strictObject({
	id,
	origin: v.pipe(
		v.string(),
		v.regex(/^(?:file|person|(?:preset|rule|import|undo|restore):[^\0-\x1f]{1,200})$/u) // eslint-disable-line no-control-regex
	),
	title: v.pipe(v.string(), v.maxLength(longestTitle)),
	made: instant,
	job: v.optional(v.pipe(v.string(), v.maxLength(200))),
	undoes: v.optional(id),
	changes: v.pipe(v.array(change), v.maxLength(mostChanges))
});

/**
 * Why a value does not fit a field, in a few words of English for the log; undefined where it fits. Of a custom field as far
 * as it is known here; whether it fits where it is kept is asked there again (storage/custom-values.ts).
 */
export function problemOfValue(field: FieldName, given: unknown): string | undefined {
	const wrong = problemOfKept(field, given);
	if (wrong !== undefined) return wrong;
	const custom = customFieldOf(field);
	return custom && problemOfCustomValue(custom, given);
}

/** As `problemOfValue`, of a custom field that is at hand. */
export function problemOfCustomValue(field: CustomField, given: unknown): string | undefined {
	const problem = problemOfCustom(field, given);
	return problem && `${field.name}: ${problemInEnglish(problem)}`;
}

/** As `problemOfValue`, of a custom field only whether any such field can hold it: its definition may have changed since. */
export function problemOfKept(field: FieldName, given: unknown): string | undefined {
	const schema = schemaOf(field);
	if (!schema) return `no field is named ${field}`;
	const outcome = v.safeParse(schema, given, { abortEarly: true });
	return outcome.success ? undefined : `${field}: ${outcome.issues[0].message}`;
}

/** Why an element may not be in a set, or be taken from it: what a file says, however odd, can be taken away. */
export function problemOfElement(field: SetName, given: unknown, added: boolean): string | undefined {
	const problem = problemOfKept(field, given);
	const isRead = () => v.is(readOneSchema(curationField(field)), given);
	return !added && field !== 'albums' && problem !== undefined && isRead() ? undefined : problem;
}

/** An edit that may not be applied, and why. */
export class InvalidEdit extends Error {
	override readonly name = 'InvalidEdit';
}

/** Makes sure that this is an edit, whoever made it. @throws InvalidEdit */
export function checkEdit(given: unknown): Edit {
	const outcome = v.safeParse(editSchema, given, { abortEarly: true });
	if (outcome.success) return outcome.output as Edit;
	const [issue] = outcome.issues;
	throw new InvalidEdit([v.getDotPath(issue), issue.message].filter(Boolean).join(': '));
}
