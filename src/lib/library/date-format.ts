/** Dates by a pattern of letters (https://www.unicode.org/reports/tr35/tr35-dates.html#Date_Field_Symbol_Table), as much of it as names of files and titles need. */
import type { Taken } from './curation.ts';
import { datePrecisions, precisionOf, type DatePrecision } from './edtf.ts';

interface Token {
	/** What must be known of a date to write it. */
	readonly needs: DatePrecision;
	readonly write: (date: Date, language: string, offset: number | undefined) => string | undefined;
}

const two = (value: number) => String(value).padStart(2, '0');
const name = (options: Intl.DateTimeFormatOptions) => (date: Date, language: string) =>
	new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' }).format(date);
const hour12 = (date: Date) => date.getUTCHours() % 12 || 12;

const tokens: Readonly<Record<string, Token>> = {
	yyyy: { needs: 'year', write: (date) => String(date.getUTCFullYear()).padStart(4, '0') },
	yy: { needs: 'year', write: (date) => two(date.getUTCFullYear() % 100) },
	Q: { needs: 'month', write: (date) => String(Math.floor(date.getUTCMonth() / 3) + 1) },
	MMMM: { needs: 'month', write: name({ month: 'long' }) },
	MMM: { needs: 'month', write: name({ month: 'short' }) },
	MM: { needs: 'month', write: (date) => two(date.getUTCMonth() + 1) },
	M: { needs: 'month', write: (date) => String(date.getUTCMonth() + 1) },
	dd: { needs: 'day', write: (date) => two(date.getUTCDate()) },
	d: { needs: 'day', write: (date) => String(date.getUTCDate()) },
	EEEE: { needs: 'day', write: name({ weekday: 'long' }) },
	EEE: { needs: 'day', write: name({ weekday: 'short' }) },
	HH: { needs: 'time', write: (date) => two(date.getUTCHours()) },
	H: { needs: 'time', write: (date) => String(date.getUTCHours()) },
	hh: { needs: 'time', write: (date) => two(hour12(date)) },
	h: { needs: 'time', write: (date) => String(hour12(date)) },
	mm: { needs: 'time', write: (date) => two(date.getUTCMinutes()) },
	m: { needs: 'time', write: (date) => String(date.getUTCMinutes()) },
	ss: { needs: 'time', write: (date) => two(date.getUTCSeconds()) },
	s: { needs: 'time', write: (date) => String(date.getUTCSeconds()) },
	SSS: { needs: 'time', write: (date) => String(date.getUTCMilliseconds()).padStart(3, '0') },
	a: { needs: 'time', write: (date) => (date.getUTCHours() < 12 ? 'AM' : 'PM') },
	XXX: {
		needs: 'time',
		write: (_date, _language, offset) =>
			offset === undefined
				? undefined
				: `${offset < 0 ? '-' : '+'}${two(Math.floor(Math.abs(offset) / 60))}:${two(Math.abs(offset) % 60)}`
	}
};

/** A run of one letter, a text in quotes (two of them are one), or anything else. */
const piece = /'((?:[^']|'')*)'|(([a-z])\3*)|([^a-z']+)/giy;

/** A pattern read once: writes dates; undefined where the date is not known as finely as the pattern asks. */
export type DateFormat = (taken: Taken, language: string) => string | undefined;

/** @returns where the first letter stands that is none, for a pattern that cannot be read */
export function dateFormat(pattern: string): DateFormat | { readonly wrong: number } {
	const write: ((taken: Taken, language: string) => string | undefined)[] = [];
	piece.lastIndex = 0;
	let at = 0;
	for (let found = piece.exec(pattern); found; found = piece.exec(pattern)) {
		const [whole, quoted, letters, , other] = found;
		const token = letters === undefined ? undefined : tokens[letters];
		if (letters !== undefined && !token) return { wrong: at };
		const plain = quoted === undefined ? other : quoted === '' ? "'" : quoted.replaceAll("''", "'");
		write.push((taken, language) =>
			token
				? knows(taken, token.needs)
					? token.write(new Date(taken.at), language, taken.offset)
					: undefined
				: plain
		);
		at += whole.length;
	}
	if (at < pattern.length) return { wrong: at };
	return (taken, language) => {
		let text = '';
		for (const one of write) {
			const piece = one(taken, language);
			if (piece === undefined) return undefined;
			text += piece;
		}
		return text;
	};
}

function knows(taken: Taken, needs: DatePrecision): boolean {
	return datePrecisions.indexOf(precisionOf(taken)) >= datePrecisions.indexOf(needs);
}
