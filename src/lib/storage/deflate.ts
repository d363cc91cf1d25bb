/** Bytes of our own made smaller, and back. */

/** As `deflate-raw`. */
export function deflated(bytes: Uint8Array): Promise<Uint8Array<ArrayBuffer>> {
	return through(bytes, new CompressionStream('deflate-raw'));
}

/** @throws RangeError when they are damaged */
export async function inflated(bytes: Uint8Array): Promise<Uint8Array<ArrayBuffer>> {
	try {
		return await through(bytes, new DecompressionStream('deflate-raw'));
	} catch (cause) {
		// What is thrown differs between browsers.
		throw new RangeError('The bytes cannot be inflated', { cause });
	}
}

async function through(
	bytes: Uint8Array,
	stream: CompressionStream | DecompressionStream
): Promise<Uint8Array<ArrayBuffer>> {
	const writer = stream.writable.getWriter();
	// What goes wrong is told by the reading.
	const writing = writer
		.write(new Uint8Array(bytes))
		.then(() => writer.close())
		.catch(() => undefined);
	const whole = new Uint8Array(await new Response(stream.readable).arrayBuffer());
	await writing;
	return whole;
}
