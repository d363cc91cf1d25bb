/** Tests of a file's first bytes, of which formats are recognised. */

/** Whether these first bytes are those of a format. `extension`: of the file's name, in lower case, without a dot. */
export interface HeadTest {
	(bytes: Uint8Array, extension: string): boolean;
	/** The bytes a fitting file may begin with, where the test knows: no other file is tried on it. */
	readonly first?: ReadonlySet<number>;
}

/** These Latin-1 characters at this place. */
export function at(offset: number, text: string): HeadTest {
	const codes = [...text].map((letter) => letter.charCodeAt(0));
	const test = (bytes: Uint8Array) => codes.every((code, index) => bytes[offset + index] === code);
	return offset === 0 ? Object.assign(test, { first: new Set(codes.slice(0, 1)) }) : test;
}

export const starts = (text: string): HeadTest => at(0, text);

/** All of them. */
export function both(...tests: readonly HeadTest[]): HeadTest {
	const test: HeadTest = (bytes, extension) => tests.every((one) => one(bytes, extension));
	const first = tests.find((one) => one.first)?.first;
	return first ? Object.assign(test, { first }) : test;
}

/** Any of them. */
export function either(...tests: readonly HeadTest[]): HeadTest {
	const test: HeadTest = (bytes, extension) => tests.some((one) => one(bytes, extension));
	if (!tests.every((one) => one.first)) return test;
	return Object.assign(test, { first: new Set(tests.flatMap((one) => [...(one.first ?? [])])) });
}

/** A file whose name has one of these extensions: for formats that no bytes tell. */
export function called(...extensions: readonly string[]): HeadTest {
	return (_, extension) => extensions.includes(extension);
}

/** An ISO base media file of one of these major brands. */
export const brand = (...brands: readonly string[]): HeadTest =>
	both(at(4, 'ftyp'), either(...brands.map((name) => at(8, name))));
