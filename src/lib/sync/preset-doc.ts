/** Presets in the registers of a document: from what was said of each to presets, and back. */
import type { EditId } from '#lib/library/edit.ts';
import { nameProblem, readPreset, renewedPreset, inOrder } from '#lib/library/preset-file.ts';
import type { KeptPreset, Preset } from '#lib/library/preset.ts';
import type { Registers, Said, Saying } from './registers.ts';

/** The registers of a preset: what changes together is one. */
export type PresetField = 'made' | 'name' | 'content' | 'pinned' | 'order' | 'touched' | 'gone';

/** What a preset's registers say, as its table has it; undefined where they say of none that could be used. */
export function presetIn(registers: Registers, id: string): KeptPreset | undefined {
	const said = registers.of(id);
	const row = said && rowOf(said, id);
	const preset = row && renewedPreset(row);
	const gone = said?.get('gone' satisfies PresetField)?.value === true;
	return preset && { ...preset, at: latest(said), ...(gone ? { gone } : {}) };
}

/** Whether its registers say of a kind of preset that a newer version of the app has: it is kept, and not shown. */
export function isOfNewerKind(registers: Registers, id: string): boolean {
	const said = registers.of(id);
	const row = said && rowOf(said, id);
	const read = row && readPreset(row);
	return read !== undefined && 'reason' in read && read.reason === 'unknown-kind';
}

/** What the registers say, as a row that nobody has looked at; undefined without a name. */
function rowOf(said: ReadonlyMap<string, Said>, id: string): object | undefined {
	const value = (field: PresetField): unknown => said.get(field)?.value;
	const name = value('name');
	if (typeof name !== 'string' || nameProblem(name)) return undefined;
	return {
		...objectOf(value('made')),
		...objectOf(value('content')),
		...objectOf(value('touched')),
		...{ id, name, pinned: value('pinned') === true, order: value('order') }
	};
}

/** What has to be said so that a preset is as it is given; nothing where it is so already. */
export function sayingsOf(preset: KeptPreset, registers: Registers): Saying[] {
	const { id, kind, created, version, content, name, pinned, order, changed, device, gone = false } = preset;
	const fields: Readonly<Record<PresetField, unknown>> = {
		made: { kind, created },
		name,
		content: { version, content },
		pinned,
		order,
		touched: { changed, device },
		gone
	};
	const said = registers.of(id);
	const sayings = Object.entries(fields).flatMap(([field, value]): Saying[] =>
		same(said?.get(field)?.value, value) ? [] : [{ id, field, value }]
	);
	// When it was touched is worth saying only with what was.
	return sayings.every(({ field }) => field === 'touched') ? [] : sayings;
}

/**
 * What has to be said so that a document knows what the table of presets knows: rows of before there was a document, of a
 * rescue copy, or of which the document was lost. What the document knows and the table does not is left as it is.
 */
export function missingIn(rows: readonly unknown[], registers: Registers): Saying[] {
	return rows.flatMap((row) => {
		const { id = '', at = '', gone } = objectOf(row) as Partial<KeptPreset>;
		const said = registers.of(id);
		// Mostly they say the same: such a row need not be checked.
		if (said && sayingsOf(row as KeptPreset, registers).length === 0) return [];
		const preset = renewedPreset(row);
		if (!preset) return [];
		const wanted = sayingsOf(gone ? { ...preset, gone } : preset, registers);
		// What was said after the row was written counts.
		return wanted.filter(({ field }) => (said?.get(field)?.at ?? '') <= at);
	});
}

/** When any of its registers was said last; empty for none. */
export function latest(said: ReadonlyMap<string, Said> = new Map()): EditId {
	let last = '';
	for (const { at } of said.values()) if (at > last) last = at;
	return last;
}

/** What another device said of a preset at the same time, and what the preset would be by that. */
export interface OtherSaying {
	readonly field: 'name' | 'content' | 'pinned';
	readonly device: string;
	readonly at: EditId;
	readonly preset: Preset;
}

/** What was said of a preset without hearing what counts, where a person may still want it; latest first. */
export function othersOf(preset: Preset, registers: Registers): OtherSaying[] {
	return registers.unheard(preset.id).flatMap(({ field, device, at, value }): OtherSaying[] => {
		if (field !== 'name' && field !== 'content' && field !== 'pinned') return [];
		const said = field === 'content' ? objectOf(value) : { [field]: value };
		const other = renewedPreset({ ...preset, ...said });
		// A document may come from anywhere; and two may have said the same.
		return other && sayingsOf(other, registers).length > 0 ? [{ field, device, at, preset: other }] : [];
	});
}

function objectOf(value: unknown): object {
	return typeof value === 'object' && value !== null ? value : {};
}

function same(one: unknown, other: unknown): boolean {
	// Mostly their keys are in one order, so that they need not be sorted.
	if (one === other || JSON.stringify(one) === JSON.stringify(other)) return true;
	return JSON.stringify(inOrder(one)) === JSON.stringify(inOrder(other));
}
