/** The text form: a line a tag, laid out as ExifTool lays it out. */
import { textOf } from '#lib/parsers/index.ts';
import type { Report } from './report.ts';

export interface TextOptions {
	readonly groups: 0 | 1 | undefined;
	/** Show every tag of a name, not only the first. */
	readonly all: boolean;
	/** Begin with a line that names the file. */
	readonly heading: boolean;
}

/** One file as lines of text. */
export function textFormOf(report: Report, { groups, all, heading }: TextOptions): string {
	const seen = new Set<string>();
	let text = heading ? `======== ${report.path}\n` : '';
	for (const { group0, group1, name, value } of report.rows) {
		if (!all && seen.has(name)) continue;
		seen.add(name);
		const group = groups === undefined ? '' : `[${groups === 0 ? group0 : group1}]`.padEnd(15) + ' ';
		text += `${group}${describe(name).padEnd(32)}: ${oneLine(textOf(value))}\n`;
	}
	return text;
}

/** A tag name as words: `GPSLatitudeRef` is `GPS Latitude Ref`. */
export function describe(name: string): string {
	return name
		.replace(/([a-z])([A-Z\d])/g, '$1 $2')
		.replace(/([A-Z]+)([A-Z][a-z])/g, '$1 $2')
		.replace(/(\d)([A-Z])/g, '$1 $2')
		.replaceAll('_', ' ');
}

/** A value must not break the line or steer the terminal. */
function oneLine(text: string): string {
	// eslint-disable-next-line no-control-regex -- control characters are what it looks for
	return text.replace(/[\u0000-\u001f\u007f-\u009f]/g, '.');
}
