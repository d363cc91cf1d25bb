/** Why a film does not play, and what would help: by codec, by tag, by what went wrong. */
import type { StoredTag } from '#lib/library/item.ts';
import type { TrackFacts } from '#lib/workers/remux/contract.ts';

/** Why nothing plays, and what would help; both name texts of the player. */
export type Trouble =
	| { readonly what: 'codec'; readonly codec: string; readonly help: Help }
	| {
			readonly what: 'unknownCodec' | 'encrypted' | 'damaged' | 'empty' | 'late' | 'gone';
			readonly help: Help;
	  };
export type Help = 'hevc' | 'oldFilm' | 'surround' | 'other' | 'encrypted' | 'damaged' | 'empty' | 'late';

/** What helps with codecs, by their short names. */
const helps: Readonly<Record<string, Help>> = {
	hevc: 'hevc',
	...Object.fromEntries(
		[
			...[
				'mpeg4',
				'msmpeg4',
				'mpeg2',
				'mpeg1',
				'h263',
				'wmv',
				'vp6',
				'svq1',
				'svq3',
				'cinepak',
				'mjpeg',
				'dv'
			],
			...['theora', 'rv40', 'rv30', 'rv20', 'rv10', 'indeo']
		].map((codec) => [codec, 'oldFilm' as const])
	),
	...Object.fromEntries(['ac3', 'eac3', 'ac4', 'dts', 'truehd'].map((codec) => [codec, 'surround' as const]))
};

/** What helps with a codec. */
export const helpFor = (codecId: string | undefined): Help => helps[codecId ?? ''] ?? 'other';

/** Of a codec that cannot be played; of one that nobody knows it is said so. */
export function codecTrouble({ codec, codecId }: Pick<TrackFacts, 'codec' | 'codecId'>): Trouble {
	return codec === undefined
		? { what: 'unknownCodec', help: 'other' }
		: { what: 'codec', codec, help: helpFor(codecId) };
}

/** Of an error while it was opened or read. */
export function errorTrouble(error: unknown): Trouble {
	const name = error instanceof Error ? error.name : '';
	if (name === 'TimeoutError') return { what: 'late', help: 'late' };
	if (name === 'NotReadableError' || name === 'NotFoundError') return { what: 'gone', help: 'late' };
	return { what: 'damaged', help: 'damaged' };
}

/** Four letters that stand in the place of a codec where a track is encrypted (ISO 14496-12, 8.12; Apple's `drms`). */
const protectedCodecs = new Set(['encv', 'enca', 'encs', 'drms', 'drmi']);

/** Whether its tags say that a film is encrypted. */
export function isProtected(tags: readonly StoredTag[]): boolean {
	return tags.some(
		({ name, value }) =>
			(typeof value === 'string' && protectedCodecs.has(value.trim())) || /^ContentEncryption|^DRM/.test(name)
	);
}
