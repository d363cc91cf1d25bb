/**
 * A preset: a saved way of doing something. What it holds is its kind's affair (`preset-kinds`); what comes from outside
 * is checked by `preset-file.ts`.
 */
import type { EditId } from './edit.ts';
import type { CodesContent } from './preset-kinds/codes.ts';
import type { ExportContent } from './preset-kinds/export.ts';
import type { KeyMapContent } from './preset-kinds/keys.ts';
import type { MetadataContent } from './preset-kinds/metadata.ts';
import type { RenameContent } from './preset-kinds/rename.ts';
import type { SearchContent } from './preset-kinds/search.ts';
import type { TagSetContent } from './preset-kinds/tags.ts';
import type { ThemeContent } from './preset-kinds/theme.ts';
import type { ViewContent } from './preset-kinds/view.ts';

export type {
	CodesContent,
	ExportContent,
	KeyMapContent,
	MetadataContent,
	RenameContent,
	SearchContent,
	TagSetContent,
	ThemeContent,
	ViewContent
};

/** What presets of each kind hold. A later kind is a line here, one in `presetVersions` and a file of `preset-kinds`. */
export interface PresetContents {
	readonly search: SearchContent;
	readonly view: ViewContent;
	readonly metadata: MetadataContent;
	readonly rename: RenameContent;
	readonly tags: TagSetContent;
	readonly codes: CodesContent;
	readonly keys: KeyMapContent;
	readonly theme: ThemeContent;
	readonly export: ExportContent;
}
export type PresetKind = keyof PresetContents;

/** The version of each kind's content that this app writes, and the last it understands; in the order of lists. */
export const presetVersions: Readonly<Record<PresetKind, number>> = {
	search: 1,
	view: 1,
	metadata: 1,
	tags: 1,
	codes: 1,
	rename: 1,
	export: 1,
	keys: 1,
	theme: 1
};
export const presetKinds = Object.keys(presetVersions) as PresetKind[];

/** Letters of a name. */
export const longestPresetName = 100;

export interface Preset<Kind extends PresetKind = PresetKind> {
	/** ULID: made once, the same on all devices. */
	readonly id: string;
	readonly kind: Kind;
	/** Of the content; above that of `presetVersions` it was made by a newer app: kept as it is, and not applied. */
	readonly version: number;
	readonly name: string;
	/** In sight without opening the list. */
	readonly pinned: boolean;
	/** Sorts presets of a kind; between two others there is always room. */
	readonly order: number;
	readonly content: PresetContents[Kind];
	/** Milliseconds since 1970. */
	readonly created: number;
	/** Milliseconds since 1970 of the last change. */
	readonly changed: number;
	/** Where it was changed last: the id of a device as clocks know it. */
	readonly device: string;
}

/** A preset as its table has it: what its document says, ready to read. */
export interface KeptPreset<Kind extends PresetKind = PresetKind> extends Preset<Kind> {
	/** The latest of what was said of it. Absent: a row of before there was a document. */
	readonly at?: EditId;
	/** It was removed; kept so that nothing brings it back but a person. */
	readonly gone?: true;
}

/** What a preset was before something else was said of it. */
export interface PresetVersion {
	/** Of the preset. */
	readonly id: string;
	/** When it began to be so. */
	readonly at: EditId;
	readonly kind: PresetKind;
	readonly version: number;
	readonly name: string;
	readonly content: PresetContents[PresetKind];
	/** Milliseconds since 1970. */
	readonly changed: number;
	readonly device: string;
}

/** Versions of one preset that are kept. */
export const mostVersions = 50;

/** Whether it is of this kind: of its content the type then says the rest. */
export function isOfKind<Kind extends PresetKind>(preset: Preset, kind: Kind): preset is Preset<Kind> {
	return preset.kind === kind;
}

/** Made by a newer version of the app: it is kept as it is, and cannot be applied. */
export function isNewer({ kind, version }: Pick<Preset, 'kind' | 'version'>): boolean {
	return version > presetVersions[kind];
}

const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** A new ULID (https://github.com/ulid/spec): sorts by time, unique by chance. */
export function newId(now: number): string {
	let time = '';
	for (let left = Math.floor(now), digit = 0; digit < 10; digit++, left = Math.floor(left / 32))
		time = letters.charAt(left % 32) + time;
	const random = crypto.getRandomValues(new Uint8Array(16));
	return time + Array.from(random, (byte) => letters.charAt(byte % 32)).join('');
}

/** Milliseconds since 1970 when a ULID was made. */
export function timeOfId(id: string): number {
	return [...id.slice(0, 10)].reduce((time, letter) => time * 32 + Math.max(0, letters.indexOf(letter)), 0);
}

/** By order, then by age. */
export function byOrder(a: Preset, b: Preset): number {
	return a.order - b.order || (a.id < b.id ? -1 : 1);
}

/** The order of a place between two others; absent: at that end. */
export function orderBetween(before: Preset | undefined, after: Preset | undefined): number {
	if (!before) return after ? after.order - 1 : 0;
	return after ? (before.order + after.order) / 2 : before.order + 1;
}
