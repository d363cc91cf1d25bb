/**
 * Pictures that Nikon's cameras take at intervals, and with the focus moved from one to the next: what one block says of the picture
 * is told together with how many there are to be, which stands in another that is read later.
 */
import { entryFor } from '../../table.ts';
import type { Entry } from '../../model.ts';
import type { MakerHint, Note } from '../note.ts';

/** Of pictures at intervals, and of those with the focus moved: names of facts, by which the rows keep what they say. */
export const sequenceFacts = {
	interval: 'interval',
	intervalFrame: 'intervalFrame',
	intervals: 'intervals',
	shots: 'shotsPerInterval',
	focusShift: 'focusShift',
	focusShots: 'focusShots'
} as const;

const placeOf = (fact: string): string => `${fact} at`;

/** A row whose count is kept instead of shown: `tellSequences` does. */
export const countLater = (fact: string): { readonly hint: MakerHint } => ({
	hint: {
		use: (raw, { note, at }) => {
			note.facts.set(fact, raw);
			note.facts.set(placeOf(fact), at);
			return undefined;
		}
	}
});

/** Shows the counts that were kept, once all blocks of the note are read. @param rows that they stand in */
export function tellSequences(note: Note, rows: readonly Entry[]): void {
	const count = (fact: string): number => Number(note.facts.get(fact) ?? 0);
	const { interval, intervalFrame, intervals, shots, focusShift, focusShots } = sequenceFacts;
	const tell = (name: string, fact: string, text: (number: number) => string): void => {
		const row = rows.find((one) => one.name === name);
		const at = note.facts.get(placeOf(fact));
		if (row === undefined || typeof at !== 'number') return;
		const number = count(fact);
		const print = { [number]: number === 0 ? 'Off' : text(number) };
		note.found.tag(entryFor(row.table, row.id, name, { print }), number, [at, row.type === 'int16u' ? 2 : 1]);
	};
	tell('IntervalShooting', interval, (number) => {
		const frames = count(shots) > 1 ? ` Frame ${count(intervalFrame)} of ${count(shots)}` : '';
		return `On: Interval ${number} of ${count(intervals)}${frames}`;
	});
	tell('FocusShiftShooting', focusShift, (number) => `On: Frame ${number} of ${count(focusShots)}`);
}
