/**
 * Presets as the text of a file, and back. What comes from outside is refused with a reason where it is no preset; the
 * sound ones beside it are read. The published schema of such files is `static/presets.schema.json`.
 */
import * as v from 'valibot';
import { entityIdPattern } from './entity.ts';
import { contentAt, isPresetKind, kindsOfPresets } from './preset-kinds/kinds.ts';
import type { KindOfPreset } from './preset-kinds/kind.ts';
import {
	byOrder,
	longestPresetName,
	presetKinds,
	presetVersions,
	timeOfId,
	type Preset,
	type PresetKind
} from './preset.ts';

export const fileFormat = 'mediatheque-presets';
/** Version 1 held kind, name and content alone. */
export const fileVersion = 2;

/** Bytes of a file: more is no file of presets. */
export const largestFile = 8_000_000;
const mostPresets = 5000;
/** Bytes of one preset as JSON, and levels of it: none of any kind comes near. */
const largestPreset = 1_000_000;
const deepest = 24;

/** Why a file, or one preset of it, is refused. */
export type Refusal =
	| 'not-json'
	| 'too-large'
	| 'too-many'
	| 'too-deep'
	| 'forbidden-key'
	| 'not-presets'
	| 'newer-file'
	| 'no-name'
	| 'long-name'
	| 'hidden-in-name'
	| 'markup-in-name'
	| 'unknown-kind'
	| 'version'
	| 'facts'
	| 'content';

/** One that was refused. */
export interface RefusedPreset {
	/** Its place in the file, from 1. */
	readonly place: number;
	/** Its name, cut, where it has one. */
	readonly name?: string;
	readonly reason: Refusal;
	/** Of a content: where and why, in a few words of English. */
	readonly detail?: string;
}

/** A preset from outside: what it says of its own history is absent where the file is of version 1. */
export type GivenPreset = Pick<Preset, 'kind' | 'name' | 'version' | 'content'> & Partial<Preset>;

export type ReadFile =
	| {
			readonly status: 'read';
			readonly presets: readonly GivenPreset[];
			readonly refused: readonly RefusedPreset[];
	  }
	| { readonly status: 'refused'; readonly reason: Refusal };

/** Presets as the text of a file: the same for the same presets, whatever order they come in. */
export function writePresets(presets: readonly Preset[]): string {
	const list = [...presets]
		.sort((a, b) => presetKinds.indexOf(a.kind) - presetKinds.indexOf(b.kind) || byOrder(a, b))
		.map(({ id, kind, version, name, pinned, order, content, created, changed, device }) => ({
			...{ id, kind, version, name, pinned, order, created, changed, device },
			content: inOrder(content)
		}));
	return `${JSON.stringify({ format: fileFormat, version: fileVersion, presets: list }, undefined, '\t')}\n`;
}

/** The presets of such a file. */
export function readPresets(source: string): ReadFile {
	if (source.length > largestFile) return { status: 'refused', reason: 'too-large' };
	let parsed: unknown;
	try {
		parsed = JSON.parse(source);
	} catch {
		return { status: 'refused', reason: 'not-json' };
	}
	const head = v.safeParse(headSchema, parsed);
	if (!head.success) return { status: 'refused', reason: 'not-presets' };
	if (head.output.version > fileVersion) return { status: 'refused', reason: 'newer-file' };
	if (head.output.presets.length > mostPresets) return { status: 'refused', reason: 'too-many' };
	const presets: GivenPreset[] = [];
	const refused: RefusedPreset[] = [];
	for (const [index, one] of head.output.presets.entries()) {
		const read = readPreset(one);
		if ('preset' in read) presets.push(read.preset);
		else refused.push({ place: index + 1, ...read });
	}
	return { status: 'read', presets, refused };
}

/** One preset from outside, as it was parsed from JSON. */
export function readPreset(given: unknown): { readonly preset: GivenPreset } | Omit<RefusedPreset, 'place'> {
	const shape = shapeProblem(given);
	if (shape) return { reason: shape };
	const fields = v.safeParse(fieldsSchema, given);
	if (!fields.success || Array.isArray(given)) return { reason: 'not-presets' };
	const { kind, content, version = 1 } = fields.output;
	const name = typeof fields.output.name === 'string' ? fields.output.name.trim() : '';
	const named = name === '' ? {} : { name: name.slice(0, longestPresetName) };
	const problem = nameProblem(name);
	if (problem) return { ...named, reason: problem };
	if (!isPresetKind(kind)) return { ...named, reason: 'unknown-kind' };
	const read = contentAt(kindsOfPresets[kind] as KindOfPreset, version, content);
	if ('reason' in read) return { ...named, ...read };
	const facts = v.safeParse(factsSchema, given);
	if (!facts.success) return { ...named, reason: 'facts', detail: v.getDotPath(facts.issues[0]) ?? '' };
	return { preset: { ...facts.output, kind, name, version: read.version, content: read.content } };
}

/** What is wrong with a name that a person or a file gives. */
export function nameProblem(name: string): Refusal | undefined {
	if (name.trim() === '') return 'no-name';
	if (name.length > longestPresetName) return 'long-name';
	if (hidden.test(name)) return 'hidden-in-name';
	// Nowhere is a name written as markup; one that looks like it was made to try.
	if (/<[a-z!/?]|javascript:/i.test(name)) return 'markup-in-name';
	return undefined;
}

/** What the content of a preset must be, whoever made it, for instance to save it; undefined where it is. */
export function contentProblem(kind: PresetKind, content: unknown): string | undefined {
	const shape = shapeProblem(content);
	if (shape) return shape;
	const read = contentAt(kindsOfPresets[kind] as KindOfPreset, presetVersions[kind], content);
	return 'reason' in read ? ('detail' in read ? read.detail : read.reason) : undefined;
}

/** A row of before there was a document, or of a copy: with all that presets have now; undefined where it is none. */
export function renewedPreset(row: unknown): Preset | undefined {
	const read = v.safeParse(v.looseObject({ id, name: v.string() }), row);
	if (!read.success) return undefined;
	const { preset } = {
		preset: undefined,
		...readPreset({ ...read.output, name: fitting(read.output.name) })
	};
	if (!preset) return undefined;
	const { id: own, pinned = false, order = 0, changed = 0, device = '' } = { id: read.output.id, ...preset };
	const created = preset.created ?? timeOfId(own);
	return { ...preset, id: own, pinned, order, created, changed: Math.max(changed, 0), device };
}

/** A name of a longer time ago, as names are now. */
function fitting(name: string): string {
	const plain = name.replace(new RegExp(hidden, 'gu'), '').replace(/<(?=[a-z!/?])/gi, '‹');
	return plain.slice(0, longestPresetName).trim() || 'Preset';
}

// eslint-disable-next-line no-control-regex -- that is what it is for
const hidden = /[\0-\x1f\x7f\u200e\u200f\u202a-\u202e\u2066-\u2069]|\p{Surrogate}/u;

const id = v.pipe(v.string(), v.regex(entityIdPattern));
/** What a Date can hold, after 1970. */
const moment = v.pipe(v.number(), v.minValue(0), v.maxValue(8.64e15), v.integer());
const headSchema = v.object({
	format: v.literal(fileFormat),
	version: v.pipe(v.number(), v.integer(), v.minValue(1)),
	presets: v.array(v.unknown())
});
const fieldsSchema = v.object({
	kind: v.exactOptional(v.unknown()),
	name: v.exactOptional(v.unknown()),
	version: v.exactOptional(v.number()),
	content: v.exactOptional(v.unknown())
});
/** What a preset may say of itself. */
export const factsSchema = v.object({
	id: v.exactOptional(id),
	pinned: v.exactOptional(v.boolean()),
	order: v.exactOptional(v.pipe(v.number(), v.finite())),
	created: v.exactOptional(moment),
	changed: v.exactOptional(moment),
	device: v.exactOptional(v.pipe(v.string(), v.regex(/^[0-9a-z]{0,36}$/)))
});

/** What no preset may be, whatever its kind: deep, huge, or with a key that means something to JavaScript. */
function shapeProblem(value: unknown): Refusal | undefined {
	let room = largestPreset;
	function look(one: unknown, depth: number): Refusal | undefined {
		if (depth > deepest) return 'too-deep';
		room -= typeof one === 'string' ? one.length : 8;
		if (room < 0) return 'too-large';
		if (typeof one !== 'object' || one === null) return undefined;
		for (const key of Object.keys(one)) {
			if (key === '__proto__' || key === 'constructor' || key === 'prototype') return 'forbidden-key';
			room -= key.length;
			const problem = look((one as Readonly<Record<string, unknown>>)[key], depth + 1);
			if (problem) return problem;
		}
		return undefined;
	}
	return look(value, 0);
}

/** With its keys in one order: the same content is the same text. */
export function inOrder(value: unknown): unknown {
	if (Array.isArray(value)) return value.map(inOrder);
	if (typeof value !== 'object' || value === null) return value;
	return Object.fromEntries(
		Object.entries(value)
			.sort(([one], [other]) => (one < other ? -1 : 1))
			.map(([key, inner]) => [key, inOrder(inner)])
	);
}
