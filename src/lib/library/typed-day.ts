/** A day, or a moment of it, as a person types it where it is not about a picture: in a filter, for a point in time to go back to. */

/** `2024-05-31`, `2024-05-31 13:45`, or day first with dots, as German writes it. */
const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ]+(\d{1,2}):(\d{2}))?$/;
const dotted = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})(?:,?\s+(\d{1,2}):(\d{2}))?$/;

const two = (part: string) => part.padStart(2, '0');

/**
 * @param time whether a time of day belongs to it: midnight where none is typed
 * @returns as `<input type="date">` and `datetime-local` have it; undefined where it is no such day
 */
export function typedDay(typed: string, time: boolean): string | undefined {
	const text = typed.trim();
	const german = dotted.exec(text);
	const [, year, month, day, hour = '0', minute = '00'] = german
		? [german[0], german[3], german[2], german[1], german[4], german[5]]
		: (iso.exec(text) ?? []);
	if (year === undefined || month === undefined || day === undefined) return undefined;
	if (!time && text.includes(':')) return undefined;
	const date = `${year}-${two(month)}-${two(day)}`;
	const at = `${date}T${two(hour)}:${minute}`;
	const read = new Date(`${at}:00Z`);
	// The 31st of April would be the 1st of May.
	if (Number.isNaN(read.getTime()) || read.toISOString().slice(0, 16) !== at) return undefined;
	return time ? at : date;
}
