/** Tag names made of the names that a file brings: ExifTool's rule for keys that no table lists. */

/** A name with a capital, of letters, digits, `-` and `_`; `TagX` for one that would be too short or begin with a digit. */
export function nameOf(key: string): string {
	const words = key.replace(/[^\w-]+(.?)/g, (all, next: string) =>
		all.startsWith('.') ? next : next.toUpperCase()
	);
	const name = words.charAt(0).toUpperCase() + words.slice(1);
	return name.length < 2 || !/^[A-Z]/.test(name) ? `Tag${name}` : name;
}
