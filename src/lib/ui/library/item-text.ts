/** How an item's facts read on tiles, in the table and in announcements. */
import type { Item } from '#lib/library/item.ts';
import type { FolderNode } from '#lib/workers/library/contract.ts';
import { byLocale, dayText } from '#lib/state/day-text.ts';
import { words } from '#lib/state/messages/words.svelte.ts';
import { colourOfLabel } from './label-colour.ts';

/** What a person would call it: the title where a song or clip has one, else the file's name. */
export function titleOf(item: Item): string {
	if (item.kind === 'audio' && item.title) return item.artist ? `${item.title} – ${item.artist}` : item.title;
	return item.name;
}

/** Seconds as `3:07` or `1:02:09`. */
export function durationText(seconds: number): string {
	const whole = Math.round(seconds);
	const [hours, minutes, rest] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
	const tail = `${String(minutes).padStart(hours > 0 ? 2 : 1, '0')}:${String(rest).padStart(2, '0')}`;
	return hours > 0 ? `${hours}:${tail}` : tail;
}

/** The sign on a picture: how long it plays, or that it is RAW. */
export function signOf({ kind, duration }: Pick<Item, 'kind' | 'duration'>): string {
	// Some cameras keep a picture as the one frame of a film: nobody wants to know how long that is.
	if (kind === 'raw') return 'RAW';
	return duration === undefined ? '' : durationText(duration);
}

const sizeUnits = ['byte', 'kilobyte', 'megabyte', 'gigabyte', 'terabyte'] as const;
const counts = byLocale((tag) => new Intl.NumberFormat(tag));
const sizes = byLocale((tag) =>
	sizeUnits.map(
		(unit, step) =>
			new Intl.NumberFormat(tag, {
				style: 'unit',
				unit,
				// English in short knows no plural of it: "12 byte".
				unitDisplay: step === 0 ? 'long' : 'short',
				maximumFractionDigits: step > 1 ? 1 : 0
			})
	)
);
const moments = byLocale((tag) => {
	const format = (options: Intl.DateTimeFormatOptions) =>
		new Intl.DateTimeFormat(tag, { ...options, timeZone: 'UTC' });
	return {
		year: format({ year: 'numeric' }),
		month: format({ year: 'numeric', month: 'short' }),
		day: format({ dateStyle: 'medium' }),
		time: format({ dateStyle: 'medium', timeStyle: 'short' })
	};
});
/** A count by the person's habit. */
export function numberText(count: number): string {
	return counts().format(count);
}

/** Bytes in the unit that reads best: `3.2 MB`. */
export function sizeText(bytes: number): string {
	const step = Math.min(sizeUnits.length - 1, bytes > 0 ? Math.floor(Math.log10(bytes) / 3) : 0);
	return sizes()[step]?.format(bytes / 1000 ** step) ?? '';
}

/** The wall-clock moment an item was taken, as far as it is known, by the language's habit. */
export function takenText({ taken, takenPart, circa }: Pick<Item, 'taken' | 'takenPart' | 'circa'>): string {
	if (taken === undefined) return '';
	const { decade, about } = words().library;
	const text =
		takenPart === 'decade'
			? decade(Math.floor(new Date(taken).getUTCFullYear() / 10) * 10)
			: moments()[takenPart ?? 'time'].format(taken);
	return circa ? about(text) : text;
}

/** A label in the person's language where it is one of the five with a colour, else as it stands. */
export function labelText(label: string | undefined): string {
	const colour = colourOfLabel(label);
	return colour ? words().curation.labels[colour] : (label ?? '');
}

/** What a screen reader says of an item. */
export function spokenOf(item: Item, stacked?: number): string {
	return [
		titleOf(item),
		words().library.kinds[item.kind],
		takenText(item),
		item.rating ? words().library.stars(item.rating) : '',
		item.flag ? words().curation.flags[item.flag] : '',
		item.label ? words().curation.otherLabel(labelText(item.label)) : '',
		item.state === 'absent' ? words().library.absent : '',
		stacked ? words().watch.stackOf(stacked) : ''
	]
		.filter(Boolean)
		.join(', ');
}

/** A group's heading: its day, or its folder as the person sees it. */
export function groupTitle(
	key: string,
	library: { readonly group: string; readonly folders: readonly FolderNode[] }
): string {
	if (library.group !== 'folder') return dayText(key);
	const [root, ...path] = key.split(':');
	const node = library.folders.find((one) => one.root === Number(root) && one.path === '');
	return [node?.name ?? '', path.join(':')].filter(Boolean).join(' / ');
}
