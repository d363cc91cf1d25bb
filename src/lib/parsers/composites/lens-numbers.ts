/**
 * Lenses by number. Makers number their lenses, and lens makers borrow numbers: what a number may stand for
 * (`150`, `150.1` ... in the labels) is told apart by focal length, aperture and what else is known of the lens.
 */
import type { Inputs, Made } from '../composite-inputs.ts';
import type { Labels, Tag } from '../model.ts';
import { adapted, anyLens, eMountLenses, eMountTable, isOfMount, withMount } from './lens-e-mount.ts';
import { fourThirdsLenses, hexBytes, lensTableOf, nikonLenses } from './lens-tables.ts';

/** What is known of the lens in use. */
interface Known {
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

/** Of several lenses those that are called as the camera calls the one in use, where it calls it more than `35mm`. */
function byModel(names: readonly string[], { model, byRange }: Known): readonly string[] {
	if (names.length < 2 || !model?.trim()) return names;
	const own = plain(model.trim());
	const whole = names.filter((name) => {
		const at = plain(name).indexOf(own);
		return at >= 0 && /^(?: \(|$)/.test(name.slice(at + own.length));
	});
	if (whole.length > 0) return whole;
	const all = wordsOf(model);
	// What it tells of lengths and apertures was looked at before.
	const words = new Set(byRange ? all.filter((word) => !/\d/.test(word)) : all);
	if (words.size < (byRange ? 1 : 3)) return names;
	const scores = names.map((name) => wordsOf(name).filter((word) => words.has(word)).length);
	const best = Math.max(...scores);
	return names.filter((_, index) => scores[index] === best);
}

/** Where one name goes on where another ends (`DG HSM`, `DG HSM | A`), the longer one is the same lens. */
const withoutOlder = (names: readonly string[]): readonly string[] =>
	names.filter((name) => !names.some((other) => other.startsWith(`${name} |`)));

/** Names of the lenses that share a number with another (`150.1`, `150.2` ...) by that number: a mount has hundreds of lenses. */
const others = new WeakMap<Labels, ReadonlyMap<string, readonly string[]>>();

function othersOf(labels: Labels): ReadonlyMap<string, readonly string[]> {
	const known = others.get(labels);
	if (known) return known;
	const found = new Map<string, string[]>();
	for (const key in labels) {
		for (let point = key.indexOf('.'); point >= 0; point = key.indexOf('.', point + 1)) {
			const id = key.slice(0, point);
			const names = found.get(id);
			if (names) names.push(labels[key] ?? '');
			else found.set(id, [labels[key] ?? '']);
		}
	}
	others.set(labels, found);
	return found;
}

/** All that a number may stand for. The first label says, after `or`, that there are others. */
function candidates(labels: Labels, id: string): readonly string[] {
	const names = othersOf(labels).get(id) ?? [];
	const first = labels[id];
	if (first === undefined) return names;
	return names.length === 0 ? [first] : [first.replace(/ or .*$/, ''), ...names];
}

/** Converters behind a lens: how much longer they make it. */
const converters = [1, 1.4, 2, 2.8];
/** What is numbered with its converter is told by nothing but that number. */
const ownConverter = / \+ (?:RF)?\d/;
/** Tamron's lenses for Canon tell their names themselves: what they borrow of Canon's is told by the length in use. */
const namesItself = /^TAMRON.* A\d{3}/;

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
function matching(names: readonly string[], known: Known): readonly string[] {
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

function knownOf(inputs: Inputs): Known {
	const focal = inputs.number('FocalLength');
	const [shortest, longest] = [inputs.number('MinFocalLength'), inputs.number('MaxFocalLength')];
	const spec = inputs
		.text('LensSpec')
		?.split(' ')
		.map((word) => parseFloat(word) || 0);
	const inRange =
		shortest !== undefined &&
		longest !== undefined &&
		longest > 0 &&
		(focal ?? shortest) <= longest + 1 &&
		(focal ?? longest) >= shortest - 1;
	const [first, last] =
		/^(\d+) to (\d+)$/
			.exec(inputs.text('LensFocalRange') ?? '')
			?.slice(1)
			.map(Number) ?? [];
	const told =
		first !== undefined && last !== undefined
			? ([first, last] as const)
			: shortest && longest
				? ([shortest, longest] as const)
				: undefined;
	const model = inputs.text('LensModel');
	const ofCanon = inputs.tag('LensType')?.group1 === 'Canon';
	const byRange = ofCanon && !namesItself.test(model ?? '');
	const range = byRange || (!ofCanon && inRange) || first !== undefined ? told : undefined;
	return {
		range,
		told,
		focal,
		stop: inputs.number('MaxAperture') ?? inputs.number('MaxApertureValue'),
		// One that tells of no length is not filled in.
		spec: spec?.length === 6 && (spec[1] ?? 0) > 0 ? spec : undefined,
		model,
		byRange: byRange && range !== undefined
	};
}

/** `7-21mm`, as far as it is known. */
function lengthOf({ told }: Known): string {
	if (!told) return '';
	const [short, long] = told;
	const millimetres = `${Math.trunc(long)}mm`;
	return short === long ? ` ${millimetres}` : ` ${Math.trunc(short)}-${millimetres}`;
}

const notKnown = /^(?:n\/a|Unknown|E-Mount)/;
/** What lenses of other mounts need on Sony's cameras. */
const adapter = / \+ (?:Canon EF Adapter|Metabones Speed Booster(?: Ultra)?|MC-11 SA-E)$/;

/** The lens by the numbers that Panasonic's cameras have for its maker and its model. */
export function lensOfFourThirds(inputs: Inputs): Made | undefined {
	const [make, model] = ['LensTypeMake', 'LensTypeModel'].map((name) => inputs.text(name));
	if (make === undefined || model === undefined) return undefined;
	const value = `${make} ${model}`;
	return {
		table: fourThirdsLenses,
		make: () => ({ value, shown: fourThirdsLenses.loaded?.lenses[value] ?? `Unknown (${value})` })
	};
}

/** A lens that is told by its name: `14-140/F3.5-5.6` are millimetres. What says nothing of a length is no name. */
function lensByName(name: string): Made | undefined {
	const shown = name.replace(/(\d)\/F/, '$1mm F');
	return shown.includes('mm') ? { value: name, shown } : undefined;
}

/** The lens by the number that the maker notes have for it. */
export function lensByType(inputs: Inputs): Made | undefined {
	const ofFourThirds = lensOfFourThirds(inputs);
	if (ofFourThirds) return ofFourThirds;
	const tag = inputs.tag('LensType');
	const id = inputs.text('LensType');
	if (tag === undefined || id === undefined) return undefined;
	const labelsOf = (name: string): Labels => {
		const how = inputs.tag(name)?.entry.print;
		return typeof how === 'object' ? how : {};
	};
	const newest = (name: string) => candidates(labelsOf(name), inputs.text(name) ?? '');
	const known = knownOf(inputs);
	const [ofRf] = inputs.number('RFLensType') ? newest('RFLensType') : [];
	if (ofRf !== undefined) return { value: id, shown: ofRf };
	// Sony's newer number, which there is for its newer mount only; on an adapter the other one counts.
	const later = inputs.number('LensType2');
	if (isOfMount(later)) {
		const third = later === 0 ? newest('LensType3') : [];
		const names = Number(inputs.text('LensType3')) > 0 && third.length > 0 ? third : newest('LensType2');
		if (names.length > 0) return named(inputs, tag, id, names, known);
		if (Number(later) < adapted) return { value: id, shown: `Unknown (${String(later)})` };
	}
	if (id === anyLens && tag.group1 === 'Sony' && withMount.test(inputs.text('Model') ?? ''))
		return { table: eMountTable, make: () => named(inputs, tag, id, eMountLenses(), known) };
	const names = candidates(labelsOf('LensType'), id);
	if (names.length === 0 && tag.group1 === 'Canon' && known.model?.trim()) {
		const { told, model } = known;
		if (!told) return { value: id, shown: model.trim() };
		return { value: id, shown: `Canon ${model}` };
	}
	if (names.length === 0 && typeof tag.entry.print !== 'object') return lensByName(id);
	return named(inputs, tag, id, names, known);
}

/** The lens by its number and what that may stand for. */
function named(inputs: Inputs, tag: Tag, id: string, names: readonly string[], known: Known): Made {
	if (names.length === 0) {
		if (known.model?.trim() && tag.group1 !== 'Canon') return { value: id, shown: known.model };
		const shown = inputs.printed('LensType') ?? id;
		return { value: id, shown: /mm\b/.test(shown) ? shown : `Unknown (${id})${lengthOf(known)}` };
	}
	const found = matching(names, known);
	const [only = ''] = found;
	if (found.length > 0 && !notKnown.test(only))
		return { value: id, shown: found.join(' or ').replace(adapter, '') };
	if (tag.group1 === 'Canon') {
		// Nothing more is told of it than its number says.
		if (!known.told) return { value: id, shown: inputs.printed('LensType') ?? id };
		if (found.length === 0 && known.model && namesItself.test(known.model))
			return { value: id, shown: known.model };
		if (known.model?.trim() && notKnown.test(only)) return { value: id, shown: `Canon ${known.model}` };
		return { value: id, shown: `Unknown${found.length > 0 ? '' : ` (${id})`}${lengthOf(known)}` };
	}
	// None of several fits.
	if (tag.group1.startsWith('Sigma') && known.range && names.length > 1)
		return { value: id, shown: `Unknown (${id})${lengthOf(known)}` };
	return {
		value: id,
		shown: known.model?.trim() || (inputs.printed('LensType') ?? id).replace(adapter, '')
	};
}

/** The lens that Nikon tells by eight bytes, from the numbers that were made of them. */
export function nikonLens(inputs: Inputs): Made | undefined {
	const number = (name: string): number => inputs.number(name) ?? NaN;
	/** Sizes are kept as logarithms, 24 steps to twice as much. */
	const steps = (value: number): number => Math.round(24 * Math.log2(value));
	const bytes = [
		number('Nikon:LensIDNumber'),
		Math.round(number('LensFStops') * 12),
		steps(number('MinFocalLength') / 5),
		steps(number('MaxFocalLength') / 5),
		steps(number('MaxApertureAtMinFocal')),
		steps(number('MaxApertureAtMaxFocal')),
		number('MCUVersion'),
		number('Nikon:LensType')
	];
	if (bytes.some(Number.isNaN)) return undefined;
	const id = hexBytes(bytes);
	return {
		table: nikonLenses,
		make: () => {
			const labels = nikonLenses.loaded?.lenses ?? {};
			const names = candidates(labels, id);
			const shown = names.join(' or ') || besidesStops(labels, id);
			return { value: id, shown: shown ?? `Unknown (${id})` };
		}
	};
}

/** A lens that differs in its second byte only: how many stops a zoom has depends on where it stands. */
function besidesStops(labels: Labels, id: string): string | undefined {
	const [first = '', , ...rest] = id.split(' ');
	const key = Object.keys(labels).find((one) => one.startsWith(`${first} `) && one.endsWith(rest.join(' ')));
	return key === undefined ? undefined : labels[key];
}

/** The lens by the number that programs copy from the maker notes into XMP. */
export function lensByXmp(inputs: Inputs): Made | undefined {
	const [id, make = ''] = [inputs.text('XMP-aux:LensID'), inputs.text('Make')];
	if (id === undefined) return undefined;
	const table = lensTableOf(make);
	if (table === undefined) return { value: id, shown: `Unknown (${id})` };
	const [short, long, widest] = inputs.text('LensInfo')?.split(' ').map(Number) ?? [];
	// Of other makers' lenses programs write what they like there.
	const range = short && long && /^(?:canon|nikon)/i.test(make) ? ([short, long] as const) : undefined;
	const known: Known = {
		range,
		told: range,
		focal: range ? undefined : inputs.number('FocalLength'),
		stop: range ? widest || undefined : inputs.number('MaxApertureValue'),
		spec: undefined,
		model: inputs.text('LensModel')?.trim(),
		byRange: range !== undefined && /^canon/i.test(make)
	};
	const ofBytes = table === nikonLenses;
	return {
		table,
		make: () => {
			const labels = table.loaded?.lenses ?? {};
			const names = ofBytes ? ofNikon(labels, id) : candidates(labels, id);
			const found = matching(names, known).join(' or ');
			if (found !== '' && !notKnown.test(found)) return { value: id, shown: found };
			const first = ofBytes ? names[0] : labels[id];
			if (!known.range && first !== undefined && !notKnown.test(first)) return { value: id, shown: first };
			return { value: id, shown: withoutName(make, ofBytes ? hexBytes(bytesOf(id)) : id, known) };
		}
	};
}

/** What is said of a lens whose number has no name. */
function withoutName(make: string, id: string, known: Known): string {
	const [canon, nikon] = [/^canon/i.test(make), /^nikon/i.test(make)];
	if (known.model && !nikon) return canon && known.range ? `Canon ${known.model}` : known.model;
	return `Unknown (${id})${canon || nikon ? lengthOf(known) : ''}`;
}

/** The bytes of a whole number, the highest first. */
function bytesOf(id: string): number[] {
	const bytes: number[] = [];
	if (!/^-?\d{1,20}$/.test(id)) return bytes;
	for (let rest = BigInt.asUintN(64, BigInt(id)); rest > 0n; rest >>= 8n) bytes.unshift(Number(rest & 255n));
	return bytes;
}

/** Lenses whose bytes are these, or begin with this one. */
function ofNikon(labels: Labels, id: string): readonly string[] {
	const start = hexBytes(bytesOf(id));
	return Object.keys(labels)
		.filter((key) => key.startsWith(start))
		.map((key) => labels[key] ?? '');
}
