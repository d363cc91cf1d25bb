/** The JSON form: one array with an object per file, laid out as ExifTool lays it out. */
import { isBinary, type Value } from '#lib/parsers/index.ts';
import { numberText } from '#lib/parsers/conversions/numbers.ts';
import { plainText, type Form, type FormOptions } from './form.ts';
import type { Report } from './report.ts';
import { byGroup, groupOf, nameOf, valueIn, type Row } from './row.ts';

/** A key as it stands in the text, and the number of the file that had it last: to keep the report would keep its tags. */
interface Key {
	readonly text: string;
	last: number;
}

/** Names made up by files must not gather without end. */
const mostNames = 20_000;

/** Of equal keys the first wins. */
export function jsonForm(options: FormOptions): Form {
	const { families, grouped, numeric } = options;
	const byGroup1 = families.length === 1 && families[0] === 1;
	/** Keys come again with every file: each is put together once. By groups, then by name. */
	const keys = new Map<string, Map<string, Key>>();
	let names = 0;
	/** Number of the file that is written. */
	let current = 0;
	/** Tags of one group mostly come one after the other. */
	let lastGroup = '';
	let ofLastGroup = keysOf('');

	function keysOf(group: string): Map<string, Key> {
		let ofGroup = keys.get(group);
		if (!ofGroup) keys.set(group, (ofGroup = new Map<string, Key>()));
		return ofGroup;
	}

	function newKey(row: Row, group: string): Key {
		const name = nameOf(row);
		const shown = grouped || group === '' ? name : `${group}:${name}`;
		const key = { text: `,\n${grouped ? '    ' : '  '}${quoted(shown)}: `, last: -1 };
		ofLastGroup.set(name, key);
		names++;
		return key;
	}

	function members(rows: readonly Row[]): string {
		let text = '';
		const count = rows.length;
		// By index, and little called on the way: this is done for every tag of every file.
		for (let index = 0; index < count; index++) {
			const row = rows[index];
			if (row === undefined) continue;
			const group = byGroup1 ? row.group1 : groupOf(row, families);
			if (group !== lastGroup) {
				lastGroup = group;
				ofLastGroup = keysOf(group);
			}
			const key = ofLastGroup.get(nameOf(row)) ?? newKey(row, group);
			if (key.last === current) continue;
			key.last = current;
			const value = valueIn(row, numeric);
			text += key.text + (typeof value === 'string' ? scalar(value) : jsonValue(value, options));
		}
		return text;
	}

	/** The same a value at a time: binary ones are large. */
	async function* pieces(
		report: Report,
		withBytes: NonNullable<Report['withBytes']>
	): AsyncGenerator<string> {
		yield `{\n  "SourceFile": ${quoted(report.path)}`;
		if (grouped) {
			for (const [group, rows] of byGroup(report.rows, families)) {
				yield `,\n  ${quoted(group)}: {`;
				let first = true;
				for (const row of rows) {
					const member = members([await withBytes(row)]);
					if (member === '') continue;
					yield first ? member.slice(1) : member;
					first = false;
				}
				yield '\n  }';
			}
		} else {
			for (const row of report.rows) yield members([await withBytes(row)]);
		}
		yield '\n}';
	}

	return {
		start: '[',
		between: ',\n',
		end: ']\n',
		none: '[]\n',
		of(report) {
			current++;
			if (names > mostNames) {
				keys.clear();
				names = 0;
				ofLastGroup = keysOf(lastGroup);
			}
			if (report.withBytes) return pieces(report, report.withBytes);
			let text = `{\n  "SourceFile": ${quoted(report.path)}`;
			if (grouped) {
				for (const [group, rows] of byGroup(report.rows, families)) {
					text += `,\n  ${quoted(group)}: {${members(rows).slice(1)}\n  }`;
				}
			} else {
				text += members(report.rows);
			}
			return `${text}\n}`;
		}
	};
}

function jsonValue(value: Value, options: FormOptions): string {
	switch (typeof value) {
		case 'boolean':
			return String(value);
		case 'number':
			// Whole numbers of so many digits stand as they are.
			return Number.isInteger(value) && value < 1e15 && value > -1e15
				? String(value)
				: scalar(numberText(value));
		case 'string':
			return scalar(value);
	}
	if (isBinary(value)) return scalar(plainText(value, options));
	if (options.separator !== undefined) return scalar(plainText(value, options));
	return `[${value.map((one) => jsonValue(one, options)).join(',')}]`;
}

/** What stands without quotes: numbers JSON can hold and whose digits a double keeps. */
const bare = /^-?(?:\d|[1-9]\d{1,14})(?:\.\d{1,16})?(?:e[-+]?\d{1,3})?$/i;
/** A sign, 15 digits, a point, 16 decimals, an exponent of 5. */
const longestBare = 38;
const truth = /^(?:true|false)$/i;

function scalar(text: string): string {
	const first = text.charCodeAt(0);
	// 0-9 and minus, then t, T, f, F: most texts begin otherwise, or are too long, and are spared the patterns.
	if (first <= 0x39 && (first >= 0x30 || first === 0x2d)) {
		if (text.length <= longestBare && bare.test(text)) return text;
	} else if (text.length <= 5 && ((first | 0x20) === 0x74 || (first | 0x20) === 0x66) && truth.test(text)) {
		return text.toLowerCase();
	}
	return special.test(text) ? escaped(text) : `"${text}"`;
}

// eslint-disable-next-line no-control-regex -- control characters are what it looks for
const special = /["\\\u0000-\u001f\u007f\ud800-\udfff]/;

function quoted(text: string): string {
	return special.test(text) ? escaped(text) : `"${text}"`;
}

const short: Readonly<Record<string, string>> = {
	'"': '\\"',
	'\\': '\\\\',
	'\n': '\\n',
	'\r': '\\r',
	'\t': '\\t'
};

/** As ExifTool writes it: without zero bytes, other control characters by a code with capital digits. */
function escaped(text: string): string {
	const inside = text
		.replaceAll('\0', '')
		// eslint-disable-next-line no-control-regex -- control characters are what it looks for
		.replace(/["\\\u0001-\u001f\u007f]|\p{Cs}/gu, (letter) => {
			return short[letter] ?? `\\u${letter.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
		});
	return `"${inside}"`;
}
