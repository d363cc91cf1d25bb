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

/** Names whose words are not those they are made of. */
const descriptions: ReadonlyMap<string, string> = new Map([
	['DateTimeCreated', 'Date/Time Created'],
	['DateTimeDigitized', 'Date/Time Digitized'],
	['DateTimeOriginal', 'Date/Time Original'],
	['DOF', 'Depth Of Field'],
	['FileAccessDate', 'File Access Date/Time'],
	['FileInodeChangeDate', 'File Inode Change Date/Time'],
	['FileModifyDate', 'File Modification Date/Time'],
	['FocalLength35efl', 'Focal Length 35mm Equiv'],
	['FOV', 'Field Of View'],
	['GPSDateTime', 'GPS Date/Time'],
	['Model', 'Camera Model Name'],
	['ScaleFactor35efl', 'Scale Factor To 35 mm Equivalent'],
	['SubSecCreateDate', 'Create Date'],
	['SubSecDateTimeOriginal', 'Date/Time Original'],
	['SubSecModifyDate', 'Modify Date']
]);

/** A tag name as words: `GPSLatitudeRef` is `GPS Latitude Ref`. */
export function describe(name: string): string {
	const description = descriptions.get(name);
	if (description !== undefined) return description;
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
