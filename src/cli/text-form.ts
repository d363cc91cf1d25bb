/** The text forms: a line a tag, laid out as ExifTool lays it out; tabs and tables for other programs. */
import { describe } from './descriptions.ts';
import { plainText, type Form, type FormOptions } from './form.ts';
import type { Report } from './report.ts';
import { byGroup, groupOf, nameOf, valueIn, type Row } from './row.ts';

/** `words`: described; `names` (-s): named; `short` (-S): unaligned; `values` (-s3): alone; `tabs` (-t); `table` (-T). */
export type Style = 'words' | 'names' | 'short' | 'values' | 'tabs' | 'table';

export interface TextOptions extends FormOptions {
	readonly style: Style;
	/** Whether this file begins with a line that names it. */
	readonly heading: (path: string) => boolean;
	/** With tabs: names instead of words. */
	readonly named: boolean;
}

export function textForm(options: TextOptions): Form {
	const { heading, style } = options;
	return {
		start: '',
		between: '',
		end: '',
		none: '',
		of(report) {
			const head = style !== 'table' && heading(report.path) ? `======== ${report.path}\n` : '';
			return head + bodyOf(report, options);
		}
	};
}

function bodyOf({ rows, failed }: Report, options: TextOptions): string {
	const { families, grouped, style } = options;
	if (style === 'table') {
		if (failed !== undefined) return '';
		return `${rows.map((row) => lineOf(row, options)).join('\t')}\n`;
	}
	if (!grouped) return rows.map((row) => `${lineOf(row, options)}\n`).join('');
	let text = '';
	for (const [group, ofGroup] of byGroup(rows, families)) {
		text += `---- ${group} ----\n${ofGroup.map((row) => `${lineOf(row, options)}\n`).join('')}`;
	}
	return text;
}

function lineOf(row: Row, options: TextOptions): string {
	const { families, grouped, style, numeric, named } = options;
	const name = nameOf(row);
	const value = oneLine(plainText(valueIn(row, numeric), options)).trimEnd();
	const group = grouped ? '' : groupOf(row, families);
	const bracketed = group === '' ? '' : `[${group}]`;
	switch (style) {
		case 'words':
			return `${aligned(bracketed, describe(name, row.group1))}: ${value}`;
		case 'names':
			return `${aligned(bracketed, name)}: ${value}`;
		case 'short':
			return `${bracketed && `${bracketed} `}${name}: ${value}`;
		case 'values':
			return `${group && `${group} `}${value}`;
		case 'tabs':
			return `${group && `${group}\t`}${named ? name : describe(name, row.group1)}\t${value}`;
		case 'table':
			return `${group && `${group}\t`}${value}`;
	}
}

/** Group and name in columns; a long group takes from the room of the name. */
function aligned(group: string, name: string): string {
	return group === '' ? name.padEnd(32) : `${group.padEnd(15)} ${name}`.padEnd(48);
}

/** A value must not break the line or steer the terminal. */
function oneLine(text: string): string {
	// eslint-disable-next-line no-control-regex -- control characters are what it looks for
	return text.replaceAll('\0', '').replace(/[\u0001-\u001f\u007f-\u009f]/g, '.');
}
