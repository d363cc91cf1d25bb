/** The binary form (`-b`): values as they are, one after the other, nothing between them. */
import { isBinary, textOf, type Value } from '#lib/parsers/index.ts';
import type { Form, FormOptions } from './form.ts';
import { valueIn } from './row.ts';

export function binaryForm({ numeric, separator }: FormOptions): Form {
	return {
		start: '',
		between: '',
		end: '',
		none: '',
		of: ({ rows }) => Buffer.concat(rows.map((row) => bytesOf(valueIn(row, numeric), separator ?? '\n')))
	};
}

/** Bytes that could not be taken out give none: a note of their size would spoil the output. */
function bytesOf(value: Value, separator: string): Uint8Array {
	if (isBinary(value)) return value.bytes ?? new Uint8Array(0);
	if (!Array.isArray(value)) return Buffer.from(textOf(value));
	const between = Buffer.from(separator);
	return Buffer.concat(
		value.flatMap((one: Value, index) => [...(index === 0 ? [] : [between]), bytesOf(one, separator)])
	);
}
