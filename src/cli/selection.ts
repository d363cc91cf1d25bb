/** Which tags are shown: `-TAG`, `-GROUP:TAG`, wildcards, `-TAG#`, and `--TAG` for all but those. */
import { outranks } from './rank.ts';
import { nameOf, type Line, type Row } from './row.ts';

/** What one `-TAG` asks for. */
export interface Pattern {
	/** As it was typed, without dash and `#`. */
	readonly text: string;
	/** Every one of them must be a group of the tag; a family before a group (`1IFD0`) says which. */
	readonly groups: readonly { readonly family: 0 | 1 | 3 | undefined; readonly name: string }[];
	/** In lower case; undefined: any. */
	readonly name: string | RegExp | undefined;
	readonly numeric: boolean;
	/** `-all:TAG`: the tag in every group that has it. */
	readonly everywhere: boolean;
}

export interface Selection {
	/** In the order asked for; none: all. */
	readonly asked: readonly Pattern[];
	readonly except: readonly Pattern[];
	/** All tags of one name, not only the one that counts. */
	readonly all: boolean;
	/** A tag that was asked for by name and is not there is shown as `-`. */
	readonly force: boolean;
	/** Tags of one group stand together, the groups as they come in the file. */
	readonly together: boolean;
}

/** `GROUP:TAG#` as a pattern; undefined where it is none. */
export function patternOf(typed: string): Pattern | undefined {
	const [, text, mark] = /^([\w*?:-]+)(#?)$/.exec(typed) ?? [];
	if (text === undefined) return undefined;
	const parts = text.toLowerCase().split(':');
	const last = parts.pop() ?? '';
	if (last === '' || parts.some((part) => !/^[013]?[a-z*][\w*-]*$/.test(part))) return undefined;
	const named = parts.filter((part) => part !== 'all' && part !== '*');
	const groups = named.map((part) => {
		const family = part.startsWith('0') ? 0 : part.startsWith('1') ? 1 : part.startsWith('3') ? 3 : undefined;
		return { family, name: part.replace(/^[013]/, '') } as const;
	});
	const everywhere = named.length < parts.length;
	return { text, groups, name: namesOf(last), numeric: mark === '#', everywhere };
}

function namesOf(name: string): Pattern['name'] {
	if (name === 'all' || name === '*') return undefined;
	if (!/[*?]/.test(name)) return name;
	return new RegExp(`^${name.replaceAll('-', '\\-').replaceAll('*', '.*').replaceAll('?', '.')}$`);
}

/** Tag and group names come again with every file. */
const lowered = new Map<string, string>();
const mostLowered = 20_000;

function lower(name: string): string {
	let low = lowered.get(name);
	if (low === undefined) {
		if (lowered.size > mostLowered) lowered.clear();
		lowered.set(name, (low = name.toLowerCase()));
	}
	return low;
}

/** Whether a tag is one of those a pattern means. */
export function fits(row: Row, { groups, name }: Pattern): boolean {
	if (typeof name === 'string') {
		if (lower(nameOf(row)) !== name) return false;
	} else if (name && !name.test(lower(nameOf(row)))) {
		return false;
	}
	return groups.every(
		({ family, name: group }) =>
			((family === undefined || family === 0) && lower(row.group0) === group) ||
			((family === undefined || family === 1) && lower(row.group1) === group) ||
			((family === undefined || family === 3) && (row.document ?? 'Main').toLowerCase() === group)
	);
}

/** The tags to show, in the order of the requests. */
export function select(
	rows: readonly Row[],
	{ asked, except, all, force, together }: Selection
): readonly Row[] {
	const left =
		except.length === 0 ? rows : rows.filter((row) => !except.some((pattern) => fits(row, pattern)));
	const counting = all ? left : winners(left);
	if (asked.length === 0) return together ? byGroups(counting, rows) : counting;
	const answers = asked.flatMap((pattern, index): readonly Row[] => {
		const found = answersTo(pattern, left, counting, all);
		if (found.length === 0) return force && typeof pattern.name === 'string' ? [missing(pattern, index)] : [];
		const numeric = pattern.numeric ? { numeric: true as const } : undefined;
		return found.map((row): Row => ({ ...row, ...numeric, asked: index }));
	});
	return together ? byGroups(answers, rows) : answers;
}

/** A tag asked for by name is the one that counts in its group; of many, those are shown that count in the whole file. */
function answersTo(
	pattern: Pattern,
	left: readonly Row[],
	counting: readonly Row[],
	all: boolean
): readonly Row[] {
	if (typeof pattern.name !== 'string') return counting.filter((row) => fits(row, pattern));
	const found = left.filter((row) => fits(row, pattern));
	return all || pattern.everywhere ? found : winners(found);
}

/** Rows of one group one after the other, the groups in the order of the file. */
function byGroups(some: readonly Row[], all: readonly Row[]): readonly Row[] {
	const order = new Map<string, number>();
	for (const { group1 } of all) if (!order.has(group1)) order.set(group1, order.size);
	const place = ({ group1 }: Row) => order.get(group1) ?? order.size;
	return some.toSorted((a, b) => place(a) - place(b));
}

function missing({ text }: Pattern, asked: number): Line {
	return {
		group0: 'Unknown',
		group1: 'Unknown',
		name: text.slice(text.lastIndexOf(':') + 1),
		value: '-',
		asked
	};
}

/** Of the tags of one name the one that counts, where it stands. */
export function winners(rows: readonly Row[]): readonly Row[] {
	const best = new Map<string, Row>();
	for (const row of rows) {
		const name = nameOf(row);
		const known = best.get(name);
		if (known === undefined || outranks(row, known)) best.set(name, row);
	}
	return best.size === rows.length ? rows : rows.filter((row) => best.get(nameOf(row)) === row);
}
