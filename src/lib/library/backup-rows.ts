/**
 * Rows of a backup: as JSON, and as they are stored. What comes from a file is checked as what comes from a person is, by
 * the same schemas, before anything of it is used.
 */
import * as v from 'valibot';
import { BadBackup, type BackupTable } from './backup.ts';
import { setNames, type FieldName, type SetName } from './curation.ts';
import { checkEdit, problemOfElement, problemOfKept } from './edit-schema.ts';
import { editIdPattern } from './edit.ts';
import { readPreset } from './preset-file.ts';

/** Bytes in JSON. */
interface Bytes {
	readonly $bytes: string;
}
/** Numbers of 32 bits in JSON. */
interface Numbers {
	readonly $numbers: readonly number[];
}

/** A row as JSON: bytes and lists of numbers are told apart from what else there is. */
export function asJson(row: object): object {
	return Object.fromEntries(
		Object.entries(row).map(([key, value]: [string, unknown]) => {
			if (value instanceof Uint8Array) return [key, { $bytes: base64(value) } satisfies Bytes];
			if (value instanceof Uint32Array) return [key, { $numbers: [...value] } satisfies Numbers];
			return [key, value];
		})
	);
}

/** The row that `asJson` was given. @throws BadBackup */
export function fromJson(row: object): object {
	return Object.fromEntries(
		Object.entries(row).map(([key, value]: [string, unknown]) => {
			if (typeof value !== 'object' || value === null) return [key, value];
			if ('$bytes' in value && typeof value.$bytes === 'string') return [key, bytesOf(value.$bytes)];
			if ('$numbers' in value && Array.isArray(value.$numbers))
				return [key, Uint32Array.from(value.$numbers as number[])];
			return [key, value];
		})
	);
}

const pieceOfText = 0x2000;

function base64(bytes: Uint8Array): string {
	let text = '';
	for (let at = 0; at < bytes.length; at += pieceOfText)
		text += String.fromCharCode(...bytes.subarray(at, at + pieceOfText));
	return btoa(text);
}

function bytesOf(text: string): Uint8Array<ArrayBuffer> {
	try {
		return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
	} catch {
		throw new BadBackup('row', 'bytes');
	}
}

const id = v.pipe(v.number(), v.safeInteger(), v.minValue(1), v.maxValue(0xffffffff));
const number = v.pipe(v.number(), v.finite());
const text = v.pipe(v.string(), v.maxLength(100_000));
const fingerprint = v.pipe(v.string(), v.regex(/^[0-9a-z]{1,64}$/i));
const path = v.pipe(
	text,
	v.regex(/^(?!\/)[^\0]+$/),
	v.check((given) => !given.split('/').includes('..'), 'leads out')
);
const bytes = v.instance(Uint8Array);
const editId = v.pipe(v.string(), v.regex(editIdPattern));
const kinds = v.picklist(['folder', 'session', 'kept', 'demo']);
const states = v.picklist(['present', 'absent', 'ignored']);
const value = v.union([text, number, v.boolean(), v.array(text)]);

const register = v.looseObject({ at: editId, device: text, origin: text, value: v.optional(v.unknown()) });
/** What files said was taken as they said it: what of it does not fit a field is shown, and never written. */
const fileSays = v.looseObject({ at: text, values: v.record(text, v.unknown()) });

const curation = v.pipe(
	v.looseObject({
		id,
		file: v.optional(fileSays),
		sidecar: v.optional(fileSays),
		said: v.optional(v.record(text, v.array(register))),
		elements: v.optional(
			v.record(
				v.picklist(setNames),
				v.array(v.looseObject({ key: text, element: v.unknown(), registers: v.array(register) }))
			)
		)
	}),
	v.rawCheck(({ dataset, addIssue }) => {
		if (!dataset.typed) return;
		const { said = {}, elements = {} } = dataset.value;
		const check = (field: string, given: unknown) => {
			if (given === undefined || given === null) return;
			// A field that there is not is a problem like any other.
			const problem = problemOfKept(field as FieldName, given);
			if (problem !== undefined) addIssue({ message: problem });
		};
		for (const [field, registers] of Object.entries(said))
			for (const one of registers) check(field, one.value);
		for (const [field, all] of Object.entries(elements))
			for (const { element, registers } of all) {
				const added = registers.some(({ value: said }) => said === true);
				// Its name is one of a set, as was just looked.
				const problem = problemOfElement(field as SetName, element, added);
				if (problem !== undefined) addIssue({ message: problem });
			}
	})
);

function without(row: object, ...keys: readonly string[]): object {
	return Object.fromEntries(Object.entries(row).filter(([key]) => !keys.includes(key)));
}

/** An entity is what an edit could make of it. */
const entity = v.pipe(
	v.looseObject({ doc: text, id: text, at: v.union([editId, v.literal('')]) }),
	v.rawCheck(({ dataset, addIssue }) => {
		if (!dataset.typed) return;
		const { doc } = dataset.value;
		const after = without(dataset.value, 'doc', 'at', 'from', 'others', 'gone');
		const change = { kind: 'entity', doc, entity: dataset.value.id, after };
		try {
			checkEdit({ id: sampleEdit, origin: 'person', title: '', made: 0, changes: [change] });
		} catch (error) {
			addIssue({ message: String(error) });
		}
	})
);
/** Any: the schema looks at what it looks like only. */
const sampleEdit = '000000000-000-00000000-0';

const edit = v.pipe(
	v.looseObject({
		part: v.pipe(number, v.minValue(0)),
		items: v.array(fingerprint),
		ids: v.instance(Uint32Array)
	}),
	v.rawCheck(({ dataset, addIssue }) => {
		if (!dataset.typed) return;
		const given = without(dataset.value, 'part', 'items', 'ids');
		try {
			checkEdit(given);
		} catch (error) {
			addIssue({ message: String(error) });
		}
	})
);

const preset = v.pipe(
	v.looseObject({ id: text }),
	v.rawCheck(({ dataset, addIssue }) => {
		if (!dataset.typed) return;
		const read = readPreset(without(dataset.value, 'at', 'gone'));
		if ('reason' in read) addIssue({ message: read.reason });
	})
);

const schemas: Readonly<Record<BackupTable, v.GenericSchema>> = {
	roots: v.strictObject({
		id,
		kind: kinds,
		name: text,
		added: number,
		scanned: v.optional(number),
		ignore: v.optional(v.array(text))
	}),
	items: v.objectWithRest(
		{
			...{
				id,
				fingerprint,
				path,
				state: states,
				root: number,
				size: number,
				modified: number,
				added: number
			},
			...{ name: text, folder: text, type: text, mime: text, kind: text, extension: text },
			...{ tagCount: number, warningCount: number },
			song: v.optional(v.record(text, value)),
			// What is said under open names: of a field with several values a list of texts or numbers.
			open: v.optional(v.record(text, v.union([value, v.array(v.union([text, number]))])))
		},
		value
	),
	files: v.looseObject({
		...{ id, path, root: number, size: number, modified: number, engine: number },
		state: v.picklist(['present', 'absent', 'ignored', 'failed']),
		fingerprint: v.optional(fingerprint),
		item: v.optional(id)
	}),
	curation,
	entities: entity,
	edits: edit,
	heads: v.looseObject({ id: editId }),
	presets: preset,
	presetVersions: v.looseObject({ id: text, at: v.union([editId, v.literal('')]) }),
	words: v.union([
		v.strictObject({ id: v.pipe(number, v.integer()), text }),
		v.strictObject({ id: v.pipe(number, v.integer()), texts: v.array(text) })
	]),
	details: v.strictObject({ id, bytes }),
	detailsPages: v.strictObject({
		id: v.pipe(number, v.integer(), v.minValue(0)),
		held: v.pipe(number, v.integer()),
		bytes
	})
};

/** Makes sure that a row, as it would be stored, is one of its table. @throws BadBackup */
export function checkRow(table: BackupTable, row: object, place: number): void {
	const read = v.safeParse(schemas[table], row, { abortEarly: true });
	if (read.success) return;
	const [issue] = read.issues;
	const why = [v.getDotPath(issue), issue.message].filter(Boolean).join(': ');
	throw new BadBackup('row', `${table} ${place}: ${why}`);
}
