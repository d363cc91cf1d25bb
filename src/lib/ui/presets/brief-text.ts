/** What a preset holds, in a line for a person: what has a name in their language is called by it. */
import type { FieldName } from '#lib/library/curation.ts';
import { briefOf } from '#lib/library/preset-kinds/kinds.ts';
import { isNewer, type Preset, type PresetContents, type PresetKind } from '#lib/library/preset.ts';
import { fieldLabel } from '#lib/state/field-label.ts';
import { presetWords } from '#lib/state/messages/preset-words.ts';
import { settingsWords } from '#lib/state/messages/settings-words.ts';
import { words } from '#lib/state/messages/words.svelte.ts';

/** The word for a name of ours; the name itself where there is none, as of what a newer version knows. */
const wordOf = (name: string, of: Readonly<Record<string, string>>): string => of[name] ?? name;

const texts: { readonly [Kind in PresetKind]?: (content: PresetContents[Kind]) => string } = {
	view: ({ layout, text }) =>
		[wordOf(layout, words().library.layouts), text].filter((part) => part !== '').join(': '),
	metadata: ({ fields }) =>
		fields
			.map(({ field, text }) => `${fieldLabel(field as FieldName)}: ${text.replaceAll('\n', '; ')}`)
			.join(' · '),
	keys: ({ base, keys }) => {
		const own = Object.keys(keys).length;
		return `${presetWords().editing.bases[base]}${own > 0 ? ` + ${String(own)}` : ''}`;
	},
	theme: ({ theme, density }) =>
		`${settingsWords().themes[theme]}, ${settingsWords().densities[density].toLocaleLowerCase()}`
};

/** As `briefOf`, in words. */
export function briefText(preset: Pick<Preset, 'kind' | 'version' | 'content'>): string {
	// Kind and content belong together; TypeScript cannot follow that through an index.
	const told = texts[preset.kind] as ((content: Preset['content']) => string) | undefined;
	return told && !isNewer(preset) ? told(preset.content) : briefOf(preset);
}
