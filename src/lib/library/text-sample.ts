/** The beginning of a text file, as letters: which encoding it is in is told from its bytes. */

export interface TextSample {
	readonly text: string;
	readonly encoding: 'UTF-8' | 'UTF-16LE' | 'UTF-16BE' | 'windows-1252';
	/** The file goes on. */
	readonly more: boolean;
}

/** Bytes that are shown: a long book's first chapters. */
const mostBytes = 256 * 1024;

/** Reads the beginning of a text. @throws what the file throws when it cannot be read */
export async function sampleOf(file: Blob): Promise<TextSample> {
	const bytes = new Uint8Array(await file.slice(0, mostBytes).arrayBuffer());
	return { ...decoded(bytes), more: file.size > mostBytes };
}

function decoded(bytes: Uint8Array): Omit<TextSample, 'more'> {
	const as = (encoding: TextSample['encoding'], fatal = false) => ({
		// A letter that the end of the piece cuts in two is held back.
		text: new TextDecoder(encoding, { fatal }).decode(bytes, { stream: true }),
		encoding
	});
	const [first = 0, second = 0] = bytes;
	if (first === 0xff && second === 0xfe) return as('UTF-16LE');
	if (first === 0xfe && second === 0xff) return as('UTF-16BE');
	// ASCII's letters in two bytes, without a mark.
	if (first !== 0 && second === 0 && bytes.length > 1) return as('UTF-16LE');
	if (first === 0 && second !== 0) return as('UTF-16BE');
	try {
		return as('UTF-8', true);
	} catch {
		return as('windows-1252');
	}
}
