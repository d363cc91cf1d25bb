/**
 * Which of several lenses is in use: told apart by the focal lengths and apertures in their names, by what the camera knows of the
 * lens, and by the name that it has for it.
 */

/** What is known of the lens in use. */
export interface Known {
	/** Shortest and longest focal length, where the camera tells them. */
	readonly range: readonly [number, number] | undefined;
	/** The same as it is told, though the focal length used may lie outside it. */
	readonly told: readonly [number, number] | undefined;
	/** The focal length used. */
	readonly focal: number | undefined;
	/** Largest aperture at that focal length. */
	readonly stop: number | undefined;
	/** Focal lengths and apertures, as Sony writes them: `00 70 300 4 5.6 01`. */
	readonly spec: readonly number[] | undefined;
	readonly model: string | undefined;
	/** Canon's numbers stand for many lenses, of which those count that come nearest to what is told. */
	readonly byRange: boolean;
}

interface Optics {
	readonly focal: readonly [number, number];
	readonly stop: readonly [number, number] | undefined;
}

/** Millimetres and f-numbers in the name of a lens. */
function opticsOf(name: string): Optics | undefined {
	const focal = /(\d+(?:\.\d+)?)(?:-(\d+(?:\.\d+)?))?\s*mm/.exec(name);
	if (!focal) return undefined;
	const stop = /\b[fF]\/?(\d+(?:\.\d+)?)(?:-(\d+(?:\.\d+)?))?/.exec(name);
	const pair = ([, first, second]: readonly (string | undefined)[]) =>
		[Number(first), Number(second ?? first)] as const;
	return { focal: pair(focal), stop: stop ? pair(stop) : undefined };
}

/** Differences between what is stored and what is written: of focal lengths, and of apertures. */
const near = { focal: 0.5, stop: 0.15 };
/** How much worse than the best an aperture may fit. */
const asGood = 0.15;

/** The largest aperture of a zoom at a focal length in its range. */
function stopAt({ focal: [short, long], stop }: Optics, focal: number): number | undefined {
	if (!stop) return undefined;
	const [first, last] = stop;
	const used = Math.min(Math.max(focal, short), long);
	if (long === short || first === last) return first;
	return first * Math.exp((Math.log(last / first) * Math.log(used / short)) / Math.log(long / short));
}

function fits(name: string, known: Known): boolean {
	const optics = opticsOf(name);
	if (!optics) return false;
	const { range, focal, stop, spec } = known;
	const [short, long] = optics.focal;
	if (spec) {
		const [, shortest = 0, longest = 0, first = 0, last = 0] = spec;
		const [wide, tele] = optics.stop ?? [first, last];
		const told = [shortest, longest || shortest, first, last || first];
		return [short, long, wide, tele].every((one, index) => Math.abs(one - (told[index] ?? 0)) <= near.stop);
	}
	if (range) {
		if (Math.abs(short - range[0]) > near.focal || Math.abs(long - range[1]) > near.focal) return false;
	} else if (focal !== undefined && (focal < short - near.focal || focal > long + near.focal)) return false;
	return opensTo(name, stop);
}

/** Of lenses that fit by their length those whose aperture there comes nearest. */
function byStop(names: readonly string[], { focal, stop }: Known): readonly string[] {
	if (names.length < 2 || focal === undefined || stop === undefined) return names;
	const misses = names.map((name) => {
		const optics = opticsOf(name);
		return Math.abs(stop - ((optics && stopAt(optics, focal)) ?? stop));
	});
	const best = Math.min(...misses);
	return names.filter((_, index) => (misses[index] ?? 0) <= best + asGood);
}

const plain = (text: string): string => text.toLowerCase().replaceAll('f/', 'f');
const wordsOf = (text: string): string[] => plain(text).split(/[\s|()]+/);

/** What of the camera's name for a lens is looked for in others: its millimetres, and which issue it is. */
const telling = [/[-\d.]+mm/, /\bI{2,3}\b/];

/** Of several lenses those that are called as the camera calls the one in use, where it calls it more than `35mm`. */
function byModel(names: readonly string[], { model, byRange, spec }: Known): readonly string[] {
	if (names.length < 2 || !model?.trim()) return names;
	if (!byRange && !spec) return byPieces(names, model);
	const own = plain(model.trim());
	const whole = names.filter((name) => {
		const at = plain(name).indexOf(own);
		return at >= 0 && /^(?: \(|$)/.test(name.slice(at + own.length));
	});
	if (whole.length > 0) return whole;
	if (!byRange) return byPieces(names, model);
	// What it tells of lengths and apertures was looked at before.
	const words = new Set(wordsOf(model).filter((word) => !/\d/.test(word)));
	if (words.size === 0) return names;
	const scores = names.map((name) => wordsOf(name).filter((word) => words.has(word)).length);
	const best = Math.max(...scores);
	return names.filter((_, index) => scores[index] === best);
}

function byPieces(names: readonly string[], model: string): readonly string[] {
	return telling.reduce((left, pattern) => {
		const piece = pattern.exec(model)?.[0];
		if (piece === undefined) return left;
		const same = left.filter((name) => name.includes(piece) && pattern.exec(name)?.[0].endsWith(piece));
		return same.length > 0 ? same : left;
	}, names);
}

/** Where one name goes on where another ends (`DG HSM`, `DG HSM | A`), the longer one is the same lens. */
const withoutOlder = (names: readonly string[]): readonly string[] =>
	names.filter((name) => !names.some((other) => other.startsWith(`${name} |`)));

/** Converters behind a lens: how much longer they make it. */
const converters = [1, 1.4, 2, 2.8];
/** What is numbered with its converter is told by nothing but that number. */
const ownConverter = / \+ (?:RF)?\d/;

/**
 * Of the lenses that begin at the focal length told, with a converter where only that explains it, those that also end there and
 * open as far; else those that end there; else all. Of a length with a fraction ExifTool takes what stands behind the point.
 */
function nearest(names: readonly string[], known: Known): readonly string[] {
	const [shortest, longest] = known.range ?? [];
	if (shortest === undefined || longest === undefined) return names.length < 2 ? names : [];
	for (const factor of converters) {
		const matches = (millimetres: number | undefined, told: number): boolean =>
			millimetres !== undefined && Math.abs(millimetres * factor - told) <= near.focal;
		const starting = names.filter((name) => {
			const short = /(\d+)(?:-\d+(?:\.\d+)?)?\s*mm/.exec(name)?.[1];
			return !ownConverter.test(name) && matches(short === undefined ? undefined : Number(short), shortest);
		});
		if (starting.length === 0) continue;
		const whole = starting.filter((name) => matches(opticsOf(name)?.focal[1], longest));
		const open = whole.filter((name) => opensTo(name, known.stop, factor));
		const best = open.length > 0 ? byStop(open, known) : whole.length > 0 ? whole : starting;
		const shown = byModel(known.model?.trim() ? withoutOlder(best) : best, known);
		return factor === 1 ? shown : shown.map((name) => `${name} + ${factor}x`);
	}
	return names.length < 2 ? names : [];
}

/** Whether a lens, with a converter, may have this largest aperture. */
function opensTo(name: string, stop: number | undefined, factor = 1): boolean {
	const stops = opticsOf(name)?.stop;
	if (stop === undefined || !stops) return true;
	return stop >= stops[0] * factor - near.stop && stop <= stops[1] * factor + near.stop;
}

/** The lenses that a number may stand for and that fit what is known; with a converter where only that explains the length. */
export function matching(names: readonly string[], known: Known): readonly string[] {
	if (known.byRange) return nearest(names, known);
	if (names.length < 2) return names;
	const fitting = byStop(
		names.filter((name) => fits(name, known)),
		known
	);
	if (fitting.length > 0) return byModel(withoutOlder(fitting), known);
	const [shortest] = known.range ?? [];
	for (const factor of shortest === undefined || known.spec ? [] : [1.4, 2]) {
		const extended = names.filter((name) => {
			const [short = 0] = opticsOf(name)?.focal ?? [];
			return !name.includes('+') && Math.abs(short * factor - (shortest ?? 0)) <= near.focal;
		});
		if (extended.length > 0) return extended.map((name) => `${name} + ${factor}x`);
	}
	return [];
}
