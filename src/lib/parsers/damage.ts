/** A part of a file is not as its format says. Parsers throw it where they cannot go on with that part. */
export class DamagedFile extends Error {
	override readonly name = 'DamagedFile';
}
