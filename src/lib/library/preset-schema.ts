/** What a preset from outside (a file, a link, another version) must look like. Loaded when one comes. */
import * as v from 'valibot';
import type { Preset, PresetContents, PresetKind } from './preset.ts';

/** Letters of a name or a search: more is no preset. */
const longest = 10_000;
const text = v.pipe(v.string(), v.maxLength(longest));
const name = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(200));

const contents = {
	search: v.object({
		text,
		cover: v.exactOptional(v.object({ fingerprint: v.pipe(v.string(), v.maxLength(64)) })),
		album: v.exactOptional(v.boolean())
	}),
	view: v.object({
		layout: name,
		columns: v.exactOptional(v.pipe(v.array(name), v.maxLength(200))),
		sort: v.object({ by: name, descending: v.boolean() }),
		group: name,
		text,
		folder: v.exactOptional(v.object({ root: v.number(), path: text, recursive: v.boolean() })),
		panels: v.object({ sidebar: v.boolean(), inspector: v.boolean() }),
		tile: v.pipe(v.number(), v.minValue(64), v.maxValue(640)),
		scroll: v.exactOptional(v.pipe(v.number(), v.minValue(0)))
	})
} satisfies { [Kind in PresetKind]: v.GenericSchema<unknown, PresetContents[Kind]> };

/** What is shared of a preset: its own place, pin and age stay here. */
export type Shared = { [Kind in PresetKind]: Pick<Preset<Kind>, 'kind' | 'name' | 'content'> }[PresetKind];

const shared = v.variant('kind', [
	v.object({ kind: v.literal('search'), name, content: contents.search }),
	v.object({ kind: v.literal('view'), name, content: contents.view })
]);
const file = v.object({
	format: v.literal('mediatheque-presets'),
	version: v.literal(1),
	presets: v.pipe(v.array(v.unknown()), v.maxLength(1000))
});

/** Whether a stored preset is sound; one that is not is left out of lists. */
export function isPreset(value: unknown): value is Preset {
	const head = v.object({
		id: v.string(),
		pinned: v.boolean(),
		order: v.number(),
		changed: v.number()
	});
	return v.is(head, value) && v.is(shared, value);
}

/** Presets as the text of a file. */
export function writePresets(presets: readonly Preset[]): string {
	const list = presets.map(({ kind, name: own, content }) => ({ kind, name: own, content }));
	return `${JSON.stringify({ format: 'mediatheque-presets', version: 1, presets: list }, undefined, '\t')}\n`;
}

/**
 * The presets of such a file; those that are damaged or of a kind that is not known are counted.
 * @returns undefined where it is no such file
 */
export function readPresets(
	source: string
): { readonly presets: readonly Shared[]; readonly left: number } | undefined {
	let parsed: unknown;
	try {
		parsed = JSON.parse(source);
	} catch {
		return undefined;
	}
	const read = v.safeParse(file, parsed);
	if (!read.success) return undefined;
	const presets = read.output.presets.flatMap((one) => {
		const sound = v.safeParse(shared, one);
		return sound.success ? [sound.output] : [];
	});
	return { presets, left: read.output.presets.length - presets.length };
}
