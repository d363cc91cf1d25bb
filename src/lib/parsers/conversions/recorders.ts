/** Conversions of what voice recorders say of a recording. */
import type { Conversion } from '../conversions.ts';
import { plain } from './numbers.ts';

const dated = (century: (year: number) => number): Conversion => {
	return (value) =>
		String(plain(value)).replace(
			/^(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})(\d{2}).*$/s,
			(_all, year: string, ...rest: string[]) => {
				const [month, day, hours, minutes, seconds] = rest;
				return `${century(Number(year))}${year}:${month}:${day} ${hours}:${minutes}:${seconds}`;
			}
		);
};

export const recorderConversions = {
	/** Two digits each of year, month, day, hour, minute and second. */
	recorderDate: dated(() => 20),
	/** As before, of recorders that may be older than the century. */
	recorderOldDate: dated((year) => (year < 70 ? 20 : 19)),
	recorderNumber: (value) => String(plain(value)).padStart(4, '0'),
	/** Two digits each of hours, minutes and seconds. */
	recorderClock: (value) => String(plain(value)).replace(/^(\d{2})(\d{2})(\d{2}).*$/s, '$1:$2:$3'),
	recorderSeconds: (value) => {
		const [, hours, minutes, seconds] = /^(\d{2})(\d{2})(\d{2})/.exec(String(plain(value))) ?? [];
		return hours === undefined ? plain(value) : Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
	}
} satisfies Record<string, Conversion>;
