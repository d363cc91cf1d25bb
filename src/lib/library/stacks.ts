/**
 * Stacks: files of one folder that belong together and act as one. Found by rules, from names, times and settings of the
 * camera alone, so that no file is opened for it; a person may split a stack or make one of their own.
 */
import type { MediaKind } from '#lib/parsers/registry.ts';

/** Rules, in the order in which they are tried: the first three make frames, the others stack frames. */
export const stackRules = ['raw+jpeg', 'live', 'version', 'bracket', 'burst'] as const;
export type StackRule = (typeof stackRules)[number];

/** What a stack is by: a rule, or a person. */
export type StackKind = StackRule | 'fixed';

/** Value of the field `stack` of an item that a person took out of its stack; any other text is the name of a stack. */
export const splitOff = 'split';

/** What the rules look at. */
export interface Stackable {
	/** Number of the caller's own. */
	readonly row: number;
	readonly name: string;
	readonly kind: MediaKind;
	/** Milliseconds. */
	readonly taken?: number | undefined;
	readonly camera?: string | undefined;
	/** Seconds. */
	readonly shutter?: number | undefined;
	readonly aperture?: number | undefined;
	readonly iso?: number | undefined;
	readonly duration?: number | undefined;
	/** What a live photo and its clip name each other by. */
	readonly pair?: string | undefined;
}

export interface Stack {
	readonly kinds: readonly StackKind[];
	/** Rows; the one that is shown for all comes first. */
	readonly rows: readonly number[];
	/** By row, in the same order, what it is stacked by. */
	readonly by: readonly (readonly StackKind[])[];
}

/** Between two pictures of a burst. Most cameras tell whole seconds only: two in one second may look one apart. */
const burstGap = 1000;
/** Beside the time that the shutter is open. */
const bracketGap = 2000;
/** The clip of a live photo takes three seconds. */
const longestLive = 10;
/** Pictures of a bracket differ by a third of a stop at least, the darkest and the brightest by more than one. */
const leastStep = 1.2;
const leastSpread = 2.2;
const longestBracket = 9;

/** One picture as one or more files: a RAW and its JPEG, a live pair, versions. */
interface Frame {
	readonly members: Member[];
	/** What comes before the number in the name, with the kind of file, and the number. */
	readonly series: string;
	readonly number: number;
	readonly taken: number;
	readonly camera: string;
	/** The file that tells how it was taken. */
	readonly shot: Stackable;
}

interface Member extends Named {
	readonly kinds: Set<StackRule>;
}

interface Named {
	readonly item: Stackable;
	readonly extension: string;
	/** Name without extension, folded. */
	readonly stem: string;
	/** Stem that the version is of; the stem itself where it is none. */
	readonly base: string;
	/** Whether only the same moment makes it a version: `IMG_1 (2)` is often another picture. */
	readonly unsure: boolean;
	/** A clip that names the picture it belongs to. */
	readonly paired?: true;
}

/** The stacks among the files of one folder. */
export function stacksOf(items: readonly Stackable[], rules: ReadonlySet<StackRule>): Stack[] {
	const frames = framesOf(items.map(named), rules);
	const runs =
		rules.has('bracket') || rules.has('burst') ? runsOf(frames, rules) : frames.map((frame) => [frame]);
	return runs.flatMap((run) => {
		const members = run.flatMap((frame) => frame.members);
		if (members.length < 2) return [];
		const kinds = new Set(members.flatMap((member) => [...member.kinds]));
		return [
			{
				kinds: stackRules.filter((rule) => kinds.has(rule)),
				rows: members.map((member) => member.item.row),
				by: members.map((member) => stackRules.filter((rule) => member.kinds.has(rule)))
			}
		];
	});
}

const versionEnd =
	/^(.+?)(?:(?:[-_ .]+(?:edit(?:ed)?|bearbeitet|enhanced|enhanced-nr|hdr|pano|bw|crop(?:ped)?|retouch(?:ed)?|final|web|print|v\d{1,2}))(?:[-_ ]*\d{1,2})?|([-_ ]+(?:copy|kopie)(?:[-_ ]*\d{1,2})?|[-_ ]*\(\d{1,2}\)))$/;

function named(item: Stackable): Named {
	const dot = item.name.lastIndexOf('.');
	const extension = dot > 0 ? item.name.slice(dot + 1).toLowerCase() : '';
	const stem = (dot > 0 ? item.name.slice(0, dot) : item.name).normalize('NFC').toLowerCase();
	const end = mayBeVersion(stem) ? versionEnd.exec(stem) : null;
	// Apple calls the edited IMG_0001 IMG_E0001.
	const apple = stem.startsWith('img_e') && isDigit(stem, 5) ? `img_${stem.slice(5)}` : stem;
	return { item, extension, stem, base: end?.[1] ?? apple, unsure: end?.[2] !== undefined };
}

/** A name that ends in the number of the camera is none: that is most names, and spares them the pattern. */
function mayBeVersion(stem: string): boolean {
	return /[a-z)]|[-_ .]v?\d{1,2}$/.test(stem.slice(-3)) && !/\d{4}$/.test(stem);
}

function isDigit(text: string, at: number): boolean {
	const code = text.charCodeAt(at);
	return code >= 48 && code <= 57;
}

function isStill({ kind }: Stackable): boolean {
	return kind === 'photo' || kind === 'raw';
}

/** Groups files into pictures by their names. */
function framesOf(files: readonly Named[], rules: ReadonlySet<StackRule>): Frame[] {
	const byStem = new Map<string, Named[]>();
	for (const file of rules.has('live') ? pairedUp(files) : files) {
		const group = byStem.get(file.stem);
		if (group) group.push(file);
		else byStem.set(file.stem, [file]);
	}
	const frames = new Map<string, Member[]>();
	const alone: Member[][] = [];
	const put = (key: string, members: Member[]) => {
		const frame = frames.get(key);
		if (frame) frame.push(...members);
		else frames.set(key, members);
	};
	for (const [stem, group] of byStem) {
		const { together, apart } = pairsOf(group, rules);
		alone.push(...apart.map((member) => [member]));
		if (together.length === 0) continue;
		const base = rules.has('version') ? baseOf(together, byStem) : stem;
		if (base !== stem) for (const member of together) member.kinds.add('version');
		put(base, together);
	}
	return [...frames.values(), ...alone].map((members) => {
		const versions = members.filter((member) => member.kinds.has('version'));
		if (versions.length > 0) for (const member of members) member.kinds.add('version');
		return frameOf(members);
	});
}

/** Clips under the name of the picture that has the same identifier, whatever their own name is. */
function pairedUp(files: readonly Named[]): readonly Named[] {
	const stills = new Map<string, Named>();
	for (const file of files) {
		const { pair } = file.item;
		if (pair === undefined || !isStill(file.item)) continue;
		// An edited copy keeps the identifier: the clip goes with the original.
		const known = stills.get(pair);
		if (!known || (known.base !== known.stem && file.base === file.stem)) stills.set(pair, file);
	}
	if (stills.size === 0) return files;
	return files.map((file) => {
		const still =
			file.item.pair !== undefined && file.item.kind === 'video' ? stills.get(file.item.pair) : undefined;
		return still ? { ...file, stem: still.stem, base: still.base, paired: true } : file;
	});
}

/** Of files with one stem those that are one picture; songs and whatever else has the same name stand alone. */
function pairsOf(
	group: readonly Named[],
	rules: ReadonlySet<StackRule>
): { together: Member[]; apart: Member[] } {
	const members = group.map((file): Member => ({ ...file, kinds: new Set() }));
	const raws = members.filter(({ item }) => item.kind === 'raw');
	const photos = members.filter(({ item }) => item.kind === 'photo');
	const own = members.filter(({ paired }) => paired);
	const others = photos.flatMap(({ item }) => item.pair ?? []);
	const clips =
		own.length > 0
			? own.slice(0, 1)
			: members.filter(
					({ item, extension }) =>
						item.kind === 'video' &&
						isLiveClip(item, extension) &&
						// Both say what they belong to, and it is not each other.
						(item.pair === undefined || others.length === 0)
				);
	const together: Member[] = [];
	const join = (rule: StackRule, ...joined: Member[]) => {
		for (const member of joined) {
			member.kinds.add(rule);
			if (!together.includes(member)) together.push(member);
		}
	};
	if (rules.has('raw+jpeg') && raws.length > 0 && photos.length > 0) join('raw+jpeg', ...photos, ...raws);
	if (rules.has('live') && clips.length === 1 && photos.length > 0) join('live', ...photos, ...clips);
	// One still stands for its name, so that versions of it find it.
	if (together.length === 0) {
		const first = photos[0] ?? raws[0];
		if (first) together.push(first);
	}
	return { together, apart: members.filter((member) => !together.includes(member)) };
}

function isLiveClip({ duration }: Stackable, extension: string): boolean {
	return (extension === 'mov' || extension === 'mp4') && (duration === undefined || duration <= longestLive);
}

/**
 * The stem that files are a version of, where it is there and was taken at the same time as far as is known; of a version of
 * a version that of the first.
 */
function baseOf(members: readonly Named[], byStem: ReadonlyMap<string, readonly Named[]>): string {
	const [first] = members;
	if (!first || first.base === first.stem) return first?.stem ?? '';
	const original = byStem.get(first.base)?.find(({ item }) => isStill(item));
	if (!original) return first.stem;
	const [one, other] = [first.item.taken, original.item.taken];
	const same = one !== undefined && other !== undefined && Math.abs(one - other) <= burstGap;
	const unknown = one === undefined || other === undefined;
	return same || (unknown && !first.unsure) ? baseOf([original], byStem) : first.stem;
}

function frameOf(members: Member[]): Frame {
	members.sort((a, b) => rank(a) - rank(b) || (a.item.name < b.item.name ? -1 : 1));
	const shot = members.find(({ item }) => isStill(item) && item.taken !== undefined) ?? members[0];
	const stem = members.find(({ base, stem }) => base === stem)?.stem ?? shot?.stem ?? '';
	let start = stem.length;
	while (start > 0 && isDigit(stem, start - 1)) start--;
	return {
		members,
		// The RAWs of a burst whose JPEGs stand apart are a burst of their own.
		series: `${stem.slice(0, start)} ${shot?.item.kind ?? ''}`,
		number: start < stem.length && stem.length - start < 10 ? Number(stem.slice(start)) : NaN,
		taken: shot?.item.taken ?? NaN,
		camera: shot?.item.camera ?? '',
		// A frame has a member at least.
		shot: shot?.item ?? (members[0] as Member).item
	};
}

/** Versions come before what they are of, a picture that every program shows before its RAW, and clips last. */
function rank({ item, base, stem }: Member): number {
	if (item.kind === 'photo') return base === stem ? 1 : 0;
	return item.kind === 'raw' ? 2 : 3;
}

/** Frames in runs: consecutive names of one camera, one right after the other. */
function runsOf(frames: readonly Frame[], rules: ReadonlySet<StackRule>): Frame[][] {
	const runs: Frame[][] = [];
	const inOrder: Frame[] = [];
	for (const frame of frames) {
		const numbered = !Number.isNaN(frame.number) && !Number.isNaN(frame.taken) && frame.camera !== '';
		if (numbered && isStill(frame.shot)) inOrder.push(frame);
		else runs.push([frame]);
	}
	inOrder.sort((a, b) => (a.series < b.series ? -1 : a.series > b.series ? 1 : a.number - b.number));
	let run: Frame[] = [];
	for (const frame of inOrder) {
		const last = run.at(-1);
		if (last && follows(last, frame)) run.push(frame);
		else {
			runs.push(...cut(run, rules));
			run = [frame];
		}
	}
	runs.push(...cut(run, rules));
	return runs;
}

function follows(before: Frame, next: Frame): boolean {
	return (
		before.series === next.series &&
		next.number === before.number + 1 &&
		before.camera === next.camera &&
		next.taken >= before.taken &&
		next.taken - before.taken <= bracketGap + 1000 * ((before.shot.shutter ?? 0) + (next.shot.shutter ?? 0))
	);
}

/** What of a run is brackets, what is bursts, and what only came soon after. */
function cut(run: readonly Frame[], rules: ReadonlySet<StackRule>): Frame[][] {
	const found: Frame[][] = [];
	const mark = (frames: Frame[], rule: StackRule) => {
		for (const { members } of frames) for (const member of members) member.kinds.add(rule);
		found.push(frames);
	};
	let rest: Frame[] = [];
	const burst = () => {
		let part: Frame[] = [];
		const end = () => {
			if (part.length > 1 && rules.has('burst')) mark(part, 'burst');
			else found.push(...part.map((frame) => [frame]));
			part = [];
		};
		for (const frame of rest) {
			const last = part.at(-1);
			if (last && frame.taken - last.taken > burstGap) end();
			part.push(frame);
		}
		end();
		rest = [];
	};
	for (let at = 0; at < run.length;) {
		const length = rules.has('bracket') ? bracketAt(run, at) : 0;
		if (length === 0) {
			const frame = run[at++];
			if (frame) rest.push(frame);
			continue;
		}
		burst();
		mark(run.slice(at, at + length), 'bracket');
		at += length;
	}
	burst();
	return found;
}

/** How many frames from here on are one bracket: each exposed otherwise, at one aperture; 0 where they are none. */
function bracketAt(run: readonly Frame[], from: number): number {
	const exposures: number[] = [];
	for (const { shot } of run.slice(from, from + longestBracket)) {
		const exposure = exposureOf(shot);
		if (exposure === undefined || shot.aperture !== run[from]?.shot.aperture) break;
		// The next bracket begins as this one did.
		if (exposures.some((other) => ratio(other, exposure) < leastStep)) break;
		exposures.push(exposure);
	}
	const spread = Math.max(...exposures) / Math.min(...exposures);
	return exposures.length >= 3 && spread >= leastSpread ? exposures.length : 0;
}

function exposureOf({ shutter, iso }: Stackable): number | undefined {
	return shutter === undefined || shutter <= 0 ? undefined : shutter * (iso ?? 100);
}

function ratio(a: number, b: number): number {
	return a > b ? a / b : b / a;
}
