/**
 * A key to print and to type by hand: 160 bits as eight groups of four letters of Crockford's base 32
 * (https://www.crockford.com/base32.html) and one that checks them, so that a slip is said where it is.
 */
import { randomBytes, type Bytes } from './bytes.ts';

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const groups = 8;
/** Letters that say something, of a group. */
const inGroup = 4;
/** Bytes of a recovery key. */
export const recoveryLength = (groups * inGroup * 5) / 8;

/** What came of a recovery key as it was typed. */
export type TypedRecovery =
	| { readonly status: 'read'; readonly secret: Bytes }
	/** A character that is in no recovery key. `at` counts from 0 in the text as it was typed. */
	| { readonly status: 'character'; readonly at: number; readonly character: string }
	/** So many letters too few or too many. */
	| { readonly status: 'length'; readonly had: number; readonly wanted: number }
	/** A slip within a group, from 1 on, or groups in another order. */
	| { readonly status: 'group'; readonly group: number };

/** A recovery key that no typing of ours gives: it is not tried. */
export class MistypedRecovery extends Error {
	override readonly name = 'MistypedRecovery';
	constructor(readonly typed: Exclude<TypedRecovery, { status: 'read' }>) {
		super(`A slip in the recovery key: ${typed.status}`);
	}
}

export function newRecoverySecret(): Bytes {
	return randomBytes(recoveryLength);
}

/** As it is printed: `8QX2F-…`, eight groups of five. */
export function printRecovery(secret: Bytes): string {
	const values = toFives(secret);
	return Array.from({ length: groups }, (_, group) => {
		const said = values.slice(group * inGroup, (group + 1) * inGroup);
		return [...said, checkOf(said, group)].map((value) => alphabet[value]).join('');
	}).join('-');
}

/** Reads what a person typed: small letters, spaces, dashes, O for 0 and I or L for 1 are all right. */
export function readRecovery(typed: string): TypedRecovery {
	const values: number[] = [];
	let at = 0;
	for (const character of typed) {
		if (!/[\s\p{Dash}_.]/u.test(character)) {
			const value = valueOf(character);
			if (value === undefined) return { status: 'character', at, character };
			values.push(value);
		}
		at += character.length;
	}
	const wanted = groups * (inGroup + 1);
	if (values.length !== wanted) return { status: 'length', had: values.length, wanted };
	const said: number[] = [];
	for (let group = 0; group < groups; group++) {
		const from = group * (inGroup + 1);
		const own = values.slice(from, from + inGroup);
		if (values[from + inGroup] !== checkOf(own, group)) return { status: 'group', group: group + 1 };
		said.push(...own);
	}
	return { status: 'read', secret: fromFives(said) };
}

function valueOf(character: string): number | undefined {
	const plain = character.toUpperCase().replace('O', '0').replace(/[IL]/, '1');
	const value = plain.length === 1 ? alphabet.indexOf(plain) : -1;
	return value < 0 ? undefined : value;
}

/**
 * Letters of a group weighed by different powers in the field of 32, and the place of the group: any one wrong letter, any
 * two that changed places, and any two groups that did are found.
 */
function checkOf(values: readonly number[], group: number): number {
	return values.reduce((sum, value, at) => sum ^ times(value, 1 << (at + 1)), group);
}

/** In the field of 32 elements, modulo x^5 + x^2 + 1. */
function times(one: number, other: number): number {
	let product = 0;
	let shifted = one;
	for (let bits = reduced(other); bits > 0; bits >>= 1) {
		if (bits & 1) product ^= shifted;
		shifted = reduced(shifted << 1);
	}
	return product;
}

function reduced(value: number): number {
	return value & 32 ? value ^ 0b100101 : value;
}

function toFives(bytes: Uint8Array): number[] {
	const values: number[] = [];
	let word = 0;
	let bits = 0;
	for (const byte of bytes) {
		word = ((word << 8) | byte) & 0xfff;
		bits += 8;
		while (bits >= 5) {
			bits -= 5;
			values.push((word >> bits) & 31);
		}
	}
	return values;
}

function fromFives(values: readonly number[]): Bytes {
	const bytes = new Uint8Array((values.length * 5) / 8);
	let at = 0;
	let word = 0;
	let bits = 0;
	for (const value of values) {
		word = ((word << 5) | value) & 0xfff;
		bits += 5;
		if (bits >= 8) {
			bits -= 8;
			bytes[at++] = word >> bits;
		}
	}
	return bytes;
}
