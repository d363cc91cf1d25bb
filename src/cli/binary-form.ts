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
		async *of({ rows, withBytes }) {
			for (const row of rows) {
				const whole = withBytes ? await withBytes(row) : row;
				yield* piecesOf(valueIn(whole, numeric), separator ?? '\n');
			}
		}
	};
}

/** Bytes that could not be taken out give none: a note of their size would spoil the output. */
function* piecesOf(value: Value, separator: string): Generator<string | Uint8Array> {
	if (isBinary(value)) {
		if (value.bytes) yield value.bytes;
	} else if (Array.isArray(value)) {
		for (const [index, one] of (value as readonly Value[]).entries()) {
			if (index > 0) yield separator;
			yield* piecesOf(one, separator);
		}
	} else {
		yield textOf(value);
	}
}
