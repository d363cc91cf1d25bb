/** Wildcards: `*` any letters, `?` one. Matched by hand, not by a regular expression: `*a*a*a*a*b` would take one of those for ever. */
export function glob(pattern: string): (text: string) => boolean {
	return (text) => {
		let at = 0;
		let seen = 0;
		let star = -1;
		let retry = 0;
		while (seen < text.length) {
			if (at < pattern.length && pattern[at] === '*') {
				star = at++;
				retry = seen;
			} else if (at < pattern.length && pattern[at] === '?') {
				at++;
				// Rare letters and pictures are stored in two parts.
				seen += (text.codePointAt(seen) ?? 0) > 0xffff ? 2 : 1;
			} else if (at < pattern.length && pattern[at] === text[seen]) {
				at++;
				seen++;
			} else if (star >= 0) {
				at = star + 1;
				seen = ++retry;
			} else return false;
		}
		while (pattern[at] === '*') at++;
		return at === pattern.length;
	};
}
