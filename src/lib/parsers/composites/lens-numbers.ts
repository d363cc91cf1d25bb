/**
 * Lenses by number. Makers number their lenses, and lens makers borrow numbers: what a number may stand for
 * (`150`, `150.1` ... in the labels) is told apart by focal length, aperture and what else is known of the lens.
 */
import type { Inputs, Made } from '../composite-inputs.ts';
import type { Labels, Tag } from '../model.ts';
import { adapted, anyLens, eMountLenses, eMountTable, isOfMount, withMount } from './lens-e-mount.ts';
import { matching, type Known } from './lens-match.ts';
import { fourThirdsLenses, hexBytes, lensTableOf, nikonLenses } from './lens-tables.ts';

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

/** Tamron's lenses for Canon tell their names themselves: what they borrow of Canon's is told by the length in use. */
const namesItself = /^TAMRON.* A\d{3}/;

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
		// One that tells of no length is not filled in, one that cannot be is damaged.
		spec:
			spec?.length === 6 && (spec[1] ?? 0) > 0 && !inputs.printed('LensSpec')?.startsWith('Unknown')
				? spec
				: undefined,
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
			return { value: id, shown: shown ?? `Unknown (${id})${guessed(labels, id)}` };
		}
	};
}

/** A lens with another number that is like it in all else: of several the first, and with a question mark, as ExifTool has it. */
function guessed(labels: Labels, id: string): string {
	const [key] = Object.keys(labels)
		.filter((one) => one.slice(2) === id.slice(2))
		.sort();
	return key === undefined ? '' : ` ${labels[key] ?? ''} ?`;
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
	const keys = Object.keys(labels).filter((key) => key.startsWith(start));
	// One lens has several rows where its firmware or its zoom tells other numbers.
	return [...new Set(keys.map((key) => labels[key] ?? ''))];
}
