/** What the supplement of Pentax's tables is written with: rows for some cameras, values that depend on others. */
import type { MakerHint, Place } from '../../../makers/note.ts';
import type { RawValue } from '../../../model.ts';
import type { Addition, Supplement } from '../../../table.ts';

type Pick = NonNullable<MakerHint['pick']>;

/** A row with what a reader must know of it. */
export const rows = (hint: MakerHint, more: Addition = {}): Addition => ({ ...more, hint });
/** Which of several rows of an id holds. */
export const pick = (own: Pick, more: Addition = {}): Addition => ({ ...more, hint: { pick: own } satisfies MakerHint });
/** Of rows that differ by model: the first whose models these are; `others`: the row of all others. */
export const byModel =
	(models: readonly RegExp[], others: number | undefined = models.length): Pick =>
	({ note }) => {
		const index = models.findIndex((one) => one.test(note.model));
		return index < 0 ? others : index;
	};
/** Whether a camera is of these models. */
export const ofModel =
	(models: RegExp) =>
	({ note }: Place): boolean =>
		models.test(note.model);
/** A row that only these models have. */
export const only = (models: RegExp, more: Addition = {}, hint: MakerHint = {}): Addition =>
	rows({ ...hint, when: ofModel(models) }, more);
/** How a value is stored. */
export const as = (type: string, count?: number): MakerHint => ({ as: type, ...(count !== undefined && { count }) });

/** The count of pictures is kept turned over with the date and the time. */
export function shutterCount(raw: RawValue, { note }: Place): RawValue | undefined {
	const date = note.facts.get('date');
	const time = note.facts.get('time');
	if (!Array.isArray(raw) || !Array.isArray(date) || !Array.isArray(time)) return undefined;
	if (raw.length < 4 || date.length < 4 || time.length < 3) return undefined;
	const word = (bytes: readonly RawValue[]): number =>
		bytes.slice(0, 4).reduce<number>((sum, byte) => sum * 256 + Number(byte), 0);
	return (word(raw) ^ word(date) ^ ~word([...time, 0])) >>> 0;
}

/** What is stored without a sign and has one. */
export function signedNumbers(raw: RawValue, { type }: Place): RawValue {
	const half = type === 3 ? 0x8000 : type === 4 ? 0x8000_0000 : Infinity;
	const one = (number: RawValue) =>
		typeof number === 'number' && number >= half ? number - 2 * half : number;
	return Array.isArray(raw) ? raw.map(one) : one(raw);
}

/** Of the first number the bits of eleven points. */
export function afPoints(raw: RawValue): RawValue | undefined {
	const number = Array.isArray(raw) ? (raw[0] as RawValue) : raw;
	return typeof number === 'number' ? number & 0x7ff : undefined;
}

/** The lens is told by the lower half of the first byte and by two others, as one number. */
export const lensOf = (high: number): Addition =>
	rows({
		use: (raw) => {
			const bytes = Array.isArray(raw) ? raw.map(Number) : [];
			return [(bytes[0] ?? 0) & 0x0f, (bytes[high] ?? 0) * 256 + (bytes[high + 1] ?? 0)];
		}
	});

/** Rows of as many faces as there are, of both lists: a face's area and its eyes. */
export const faceRows = (first: number, last: number): Supplement =>
	Object.fromEntries(
		[0, 1].flatMap((list) =>
			Array.from({ length: last - first }, (_none, index) =>
				[0, 4, 8].map((part) => [
					10 + list * 200 + (first + index) * 20 + part,
					rows({ when: ({ note }) => Number(note.facts.get('k3Faces') ?? 0) > first + index })
				])
			).flat()
		)
	) as Supplement;

/** Bytes of points: no camera has as many. */
const mostBytes = 256;
/** The numbers of points that are chosen and in focus lie behind how many there are, two bits each. */
export const bitsOf = (fact: string, print: Addition['print'], models = /./): Addition =>
	rows(
		{
			when: ofModel(models),
			as: 'int8u',
			count: mostBytes,
			use: (raw, { note }) => {
				const points = Number(note.facts.get(fact) ?? 0);
				return (Array.isArray(raw) ? raw : [raw]).slice(0, Math.ceil(points / 4));
			}
		},
		{ print }
	);

/** Rows and columns of a grid in the halves of a byte. */
export const halves = (raw: RawValue): readonly [number, number] => [Number(raw) >> 4, Number(raw) & 15];
