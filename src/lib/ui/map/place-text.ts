/** Places in words. */
import { browseWords } from '#lib/state/messages/browse-words.ts';
import { locale } from '#lib/state/messages/words.svelte.ts';

/** By the language's habit: `48.21° N, 16.37° E`. @param latitude degrees north @param longitude degrees east */
export function placeText(latitude: number, longitude: number): string {
	const { northSouth, eastWest } = browseWords().map;
	const degrees = new Intl.NumberFormat(locale(), { maximumFractionDigits: 2 });
	const part = (value: number, [positive, negative]: readonly [string, string]) =>
		`${degrees.format(Math.abs(value))}° ${value < 0 ? negative : positive}`;
	return `${part(latitude, northSouth)}, ${part(longitude, eastWest)}`;
}
