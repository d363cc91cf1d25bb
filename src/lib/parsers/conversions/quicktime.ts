/** Conversions that films alone need. Print forms are ExifTool's. */
import type { Conversion } from '../conversions.ts';
import { genreName } from './genres.ts';
import { languageOf } from './media.ts';
import { divided, plain, toNumber } from './numbers.ts';

const milliseconds = (value: number): string => `${(value / 1000).toFixed(3)} s`;

export const quickTimeConversions = {
	/** The number of a genre, which the store counts from 1; texts are names. */
	storeGenre: (value) => {
		if (typeof value !== 'number') return plain(value);
		return genreName(value - 1) ?? `Unknown (${value - 1})`;
	},
	/** A language by its number in the list of the old Macintosh; texts are codes. */
	macLanguage: (value) => {
		if (typeof value !== 'number') return plain(value);
		const name = languageOf(value);
		return value === 0x7fff || name === String(value) ? `Unknown (${value})` : name;
	},
	/** Numbers of tracks that something is said of. */
	trackNumbers: (value) => `Track ${String(plain(value))}`,
	/** Milliseconds, of how a server sends a film. */
	hintTime: (value) => milliseconds(toNumber(value)),
	/** The most bytes in so many milliseconds, which are stored first. */
	hintRate: (value) => {
		const [time, size] = String(value).split(' ');
		return `${size ?? ''} bytes in ${milliseconds(Number(time))}`;
	},
	/** A number and what it is called. */
	hintPayload: (value) => String(value).replace(' ', ', '),
	/** What language a protocol is described in stands before it. */
	hintProtocol: (value) => String(value).replace(/^sdp /, '(SDP) '),
	/** Kept in millionths of a second, told in seconds. */
	microseconds: divided(1e6),
	microsecondsText: (value) => `${String(Math.round(toNumber(value) * 1e6))} microseconds`
} satisfies Record<string, Conversion>;
