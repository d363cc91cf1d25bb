/** What is the same again stays the very object it was: who looks at it is not asked to look anew. */

/**
 * The next value, with all of it that equals the last taken from there. Of plain data, as threads send it: arrays, objects
 * and `Uint32Array`s within each other.
 */
export function shared<T>(last: unknown, next: T): T;
export function shared(last: unknown, next: unknown): unknown {
	if (next instanceof Uint32Array)
		return last instanceof Uint32Array && sameNumbers(last, next) ? last : next;
	if (Object.is(last, next) || !isPlain(last) || !isPlain(next)) return next;
	if (Array.isArray(last) !== Array.isArray(next)) return next;
	const names = Object.keys(next);
	let same = names.length === Object.keys(last).length;
	for (const name of names) {
		const was = last[name];
		const now = shared(was, next[name]);
		next[name] = now;
		same &&= Object.is(now, was) && name in last;
	}
	return same ? last : next;
}

/** What can be gone through by its names; of all else (dates, files) nobody knows here what it says. */
function isPlain(value: unknown): value is Record<string, unknown> {
	if (typeof value !== 'object' || value === null) return false;
	const prototype: unknown = Object.getPrototypeOf(value);
	return prototype === Object.prototype || prototype === Array.prototype;
}

function sameNumbers(one: Uint32Array, other: Uint32Array): boolean {
	if (one.length !== other.length) return false;
	for (let at = 0; at < one.length; at++) if (one[at] !== other[at]) return false;
	return true;
}
