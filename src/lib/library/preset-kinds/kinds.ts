/** All kinds of presets, one line each. */
import * as v from 'valibot';
import { presetVersions, type Preset, type PresetContents, type PresetKind } from '../preset.ts';
import { codes } from './codes.ts';
import { exportSettings } from './export.ts';
import { keys } from './keys.ts';
import type { KindOfPreset } from './kind.ts';
import { metadata } from './metadata.ts';
import { rename } from './rename.ts';
import { search } from './search.ts';
import { tags } from './tags.ts';
import { theme } from './theme.ts';
import { view } from './view.ts';

export const kindsOfPresets: { readonly [Kind in PresetKind]: KindOfPreset<Kind> } = {
	search,
	view,
	metadata,
	tags,
	codes,
	rename,
	export: exportSettings,
	keys,
	theme
};

export function isPresetKind(name: unknown): name is PresetKind {
	return typeof name === 'string' && Object.hasOwn(kindsOfPresets, name);
}

/** What is wrong with a content. */
export type ContentProblem =
	{ readonly reason: 'version' } | { readonly reason: 'content'; readonly detail: string };

/**
 * Content as this version of the app has it: an older one is brought up to date, one of a newer version is left as it is.
 * @param kind what is known of the kind
 * @param current the version that this app writes
 */
export function contentAt<Kind extends PresetKind>(
	kind: KindOfPreset<Kind>,
	version: number,
	content: unknown,
	current: number = presetVersions[kind.kind]
): { readonly version: number; readonly content: PresetContents[Kind] } | ContentProblem {
	if (!Number.isSafeInteger(version) || version < 1) return { reason: 'version' };
	// Nobody here knows what it must look like.
	if (version > current) return { version, content: content as PresetContents[Kind] };
	let now = content;
	try {
		for (const next of kind.older.slice(version - 1)) now = next(now);
	} catch (error) {
		return { reason: 'content', detail: String(error) };
	}
	const read = v.safeParse(kind.content, now, { abortEarly: true });
	if (read.success) return { version: current, content: read.output };
	const [issue] = read.issues;
	return { reason: 'content', detail: [v.getDotPath(issue), issue.message].filter(Boolean).join(': ') };
}

/** What a preset holds as one line; of one from a newer version nothing. */
export function briefOf({ kind, version, content }: Pick<Preset, 'kind' | 'version' | 'content'>): string {
	if (version > presetVersions[kind]) return '';
	// Kind and content belong together; TypeScript cannot follow that through an index.
	const known = kindsOfPresets[kind] as KindOfPreset;
	return known.brief(content);
}
