// A piece of the map as conditions of a query: `latitude:47..49 longitude:16..17`.
import type { FieldTest, QueryNode } from './ast.ts';
import { parseQuery } from './parse.ts';
import { withoutField } from './terms.ts';

/** Degrees; `west` is below `east`: a box does not reach across the date line. */
export interface Box {
	readonly south: number;
	readonly west: number;
	readonly north: number;
	readonly east: number;
}

/** Digits after the point: a metre or less. */
const digits = 5;

/** The text with the condition to lie in a box, in place of other conditions on latitude and longitude. */
export function withBox(text: string, box: Box): string {
	const before = withoutBox(text).trim();
	const conditions = `latitude:${range(box.south, box.north, 90)} longitude:${range(box.west, box.east, 180)}`;
	if (before === '') return conditions;
	return parseQuery(before).query.node?.kind === 'or'
		? `(${before}) ${conditions}`
		: `${before} ${conditions}`;
}

/** The text without conditions on latitude and longitude. */
export function withoutBox(text: string): string {
	return withoutField(withoutField(text, 'latitude'), 'longitude');
}

/** The box that a text asks for; undefined where it asks for none. */
export function boxOf(text: string): Box | undefined {
	const { node } = parseQuery(text).query;
	const nodes: readonly QueryNode[] = !node ? [] : node.kind === 'and' ? node.nodes : [node];
	const ends = (name: string) => {
		const found = nodes.filter((one): one is FieldTest => one.kind === 'field' && one.field === name);
		const [only] = found;
		if (found.length !== 1 || only?.test.kind !== 'range') return undefined;
		const [from, to] = [Number.parseFloat(only.test.from), Number.parseFloat(only.test.to)];
		return Number.isNaN(from) || Number.isNaN(to) ? undefined : ([from, to] as const);
	};
	const [latitudes, longitudes] = [ends('latitude'), ends('longitude')];
	if (!latitudes || !longitudes) return undefined;
	return { south: latitudes[0], north: latitudes[1], west: longitudes[0], east: longitudes[1] };
}

/** Rounded outwards, so that what lies on the edge is in; not for what only binary fractions add. */
function range(from: number, to: number, most: number): string {
	const scale = 10 ** digits;
	const scaled = (value: number) => Math.round(value * scale * 1000) / 1000;
	const low = Math.max(-most, Math.floor(scaled(from)) / scale);
	const high = Math.min(most, Math.ceil(scaled(to)) / scale);
	return `${low}..${high}`;
}
