/** The JSON form: one array with an object per file, laid out as ExifTool lays it out. */
import { textOf, isBinary, type Value } from '#lib/parsers/index.ts';
import { numberText } from '#lib/parsers/conversions/numbers.ts';
import type { Report } from './report.ts';

/** Text before the first object, between two, after the last. */
export const jsonFrame = { start: '[', between: ',\n', end: ']\n', none: '[]\n' };

/** A key as it stands in the text, and the report that had it last. */
interface Key {
	readonly text: string;
	last: Report | undefined;
}

/** Keys come again with every file: each is put together once. By group, then by name. */
const keys = new Map<string, Map<string, Key>>();
/** Names made up by files must not gather without end. */
const mostNames = 20_000;
let names = 0;

function keyOf(group: string, name: string): Key {
	let ofGroup = keys.get(group);
	if (!ofGroup) keys.set(group, (ofGroup = new Map<string, Key>()));
	let key = ofGroup.get(name);
	if (!key) {
		key = { text: `,\n  ${quoted(group === '' ? name : `${group}:${name}`)}: `, last: undefined };
		ofGroup.set(name, key);
		names++;
	}
	return key;
}

/** One file as a JSON object. Of equal keys the first wins. */
export function jsonOf(report: Report, groups: 0 | 1 | undefined): string {
	if (names > mostNames) {
		keys.clear();
		names = 0;
	}
	let text = `{\n  "SourceFile": ${JSON.stringify(report.path)}`;
	for (const { group0, group1, name, value } of report.rows) {
		const key = keyOf(groups === undefined ? '' : groups === 0 ? group0 : group1, name);
		if (key.last === report) continue;
		key.last = report;
		text += key.text + jsonValue(value);
	}
	return `${text}\n}`;
}

function jsonValue(value: Value): string {
	switch (typeof value) {
		case 'boolean':
			return String(value);
		case 'number':
			return scalar(numberText(value));
		case 'string':
			return scalar(value);
	}
	if (isBinary(value)) return JSON.stringify(textOf(value));
	return `[${value.map((one) => jsonValue(one)).join(',')}]`;
}

/** What stands without quotes: numbers JSON can hold and whose digits a double keeps. */
const bare = /^-?(?:\d|[1-9]\d{1,14})(?:\.\d{1,16})?(?:e[-+]?\d{1,3})?$/i;
const truth = /^(?:true|false)$/i;

function scalar(text: string): string {
	const first = text.charCodeAt(0);
	// 0-9 and minus, then t, T, f, F: most texts begin otherwise and are spared the patterns.
	if ((first >= 0x30 && first <= 0x39) || first === 0x2d) {
		if (bare.test(text)) return text;
	} else if (((first | 0x20) === 0x74 || (first | 0x20) === 0x66) && truth.test(text)) {
		return text.toLowerCase();
	}
	return quoted(text);
}

// eslint-disable-next-line no-control-regex -- control characters are what it looks for
const special = /["\\\u0000-\u001f\u007f\ud800-\udfff]/;

/** Zero bytes are left out, as ExifTool does. */
function quoted(text: string): string {
	if (!special.test(text)) return `"${text}"`;
	return JSON.stringify(text.replaceAll('\0', '')).replaceAll('\x7f', '\\u007f');
}
