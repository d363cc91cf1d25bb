/** What this device may be called until a person names it. */

const systems: readonly (readonly [RegExp, string])[] = [
	[/iPhone/, 'iPhone'],
	[/iPad/, 'iPad'],
	[/Android/, 'Android'],
	[/CrOS/, 'Chromebook'],
	[/Windows/, 'Windows'],
	[/Macintosh|Mac OS/, 'Mac'],
	[/Linux/, 'Linux']
];

/** A proper name that needs no language. @param agent what the browser says of itself */
export function deviceNameOf(agent: string): string {
	return systems.find(([pattern]) => pattern.test(agent))?.[1] ?? 'Mediatheque';
}

/** Characters that a name may have at most. */
export const longestDeviceName = 60;

/** Characters of a name that are shown at most: another device, or whoever writes for it, may say what it likes. */
const longestShown = 80;

/** A name of another device as it can be shown: without what is invisible or turns the text round it, and not endless. */
export function shownName(name: string): string {
	const plain = name
		.replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}\u2028\u2029]+/gu, ' ')
		.replace(/\s+/g, ' ')
		.trim();
	const letters = [...plain];
	return letters.length > longestShown ? `${letters.slice(0, longestShown).join('')}…` : plain || '?';
}
