/** Messages of protocol buffers without their description (https://protobuf.dev/programming-guides/encoding/). */
import { DamagedFile } from '../damage.ts';
import type { Budget } from '../io/budget.ts';
import { ByteReader } from '../io/byte-reader.ts';

/** A value: a number, or bytes, which may be a text or a message again. Numbers of four and eight bytes are fractions. */
export type MessageField = number | bigint | Uint8Array;

const kinds = { number: 0, eight: 1, bytes: 2, four: 5 } as const;
/** A number takes no more bytes. */
const longestNumber = 10;

/**
 * Goes through the fields of a message and of those in it.
 * @param inner paths (`9-36`) of fields that are messages; @param each is called with the path of every field that is none
 * @throws DamagedFile, EndOfData, LimitExceeded
 */
export function walkMessage(
	bytes: Uint8Array,
	inner: ReadonlySet<string>,
	budget: Budget,
	each: (path: string, field: MessageField) => void,
	above = ''
): void {
	const reader = new ByteReader(bytes, true);
	while (reader.remaining > 0) {
		budget.item();
		const key = Number(numberAt(reader));
		const path = above === '' ? String(key >>> 3) : `${above}-${key >>> 3}`;
		switch (key & 7) {
			case kinds.number: {
				const number = numberAt(reader);
				each(path, number <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(number) : number);
				break;
			}
			case kinds.eight:
				each(path, Number(reader.f64().toPrecision(15)));
				break;
			case kinds.four:
				each(path, Number(reader.f32().toPrecision(15)));
				break;
			case kinds.bytes: {
				const field = reader.take(Number(numberAt(reader)));
				if (!inner.has(path)) each(path, field);
				else budget.deeper(() => walkMessage(field, inner, budget, each, path));
				break;
			}
			default:
				throw new DamagedFile(`a field of kind ${key & 7}`);
		}
	}
}

/** A number in groups of seven bits, the lowest first. */
function numberAt(reader: ByteReader): bigint {
	let number = 0n;
	for (let index = 0; index < longestNumber; index++) {
		const byte = reader.u8();
		number |= BigInt(byte & 0x7f) << BigInt(7 * index);
		if (byte < 0x80) return BigInt.asUintN(64, number);
	}
	throw new DamagedFile('a number without an end');
}
