/** What an export can be told, with what counts where nothing is said: presets and the dialog hold these by name. */
import type { Manner } from './export-columns.ts';
import type { ExportContent } from './preset-kinds/export.ts';

export const papers = { a4: [210, 297], a3: [297, 420], letter: [215.9, 279.4] } as const;
export type Paper = keyof typeof papers;

export interface ExportOptions {
	/** What stands above the columns: names as people say them, or the stable ones, or nothing. */
	readonly header: 'labels' | 'names' | 'none';
	readonly values: Manner;
	readonly separator: 'comma' | 'semicolon' | 'tab';
	/** UTF-8 is said by a mark at the beginning, as Excel wants it. */
	readonly mark: boolean;
	/** Whether text that a spreadsheet would take for a formula is made harmless. */
	readonly guard: boolean;
	readonly paper: Paper;
	readonly landscape: boolean;
	/** Pictures in a row. */
	readonly across: number;
}

export const usualOptions: ExportOptions = {
	header: 'labels',
	values: 'raw',
	separator: 'comma',
	mark: true,
	guard: true,
	paper: 'a4',
	landscape: false,
	across: 4
};

/** What counts in a format where nobody chose: below a picture stands what people read, in tables what can be counted with. */
export const usualIn = (format: ExportContent['format']): ExportOptions =>
	format === 'pdf' ? { ...usualOptions, values: 'printed' } : usualOptions;

const choices: { readonly [Name in keyof ExportOptions]?: readonly ExportOptions[Name][] } = {
	header: ['labels', 'names', 'none'],
	values: ['raw', 'printed'],
	separator: ['comma', 'semicolon', 'tab'],
	paper: ['a4', 'a3', 'letter'],
	across: [1, 2, 3, 4, 5, 6, 7, 8]
};

/** Options by name; what does not fit counts as not said. */
export function optionsOf(given: ExportContent['options'] = {}): ExportOptions {
	const sound = Object.entries(given).filter(([name, value]) => {
		if (!Object.hasOwn(usualOptions, name)) return false;
		const usual = usualOptions[name as keyof ExportOptions];
		const known: readonly unknown[] | undefined = choices[name as keyof ExportOptions];
		return typeof value === typeof usual && (known?.includes(value) ?? true);
	});
	return { ...usualOptions, ...Object.fromEntries(sound) };
}
