/** Unpacking with a ceiling: a bomb stops at the Budget's limit, not at the end of memory. */
import { LimitExceeded, type Budget } from './budget.ts';

/**
 * Inflates a zlib (`deflate`), raw or gzip stream. What came out before damage is returned.
 * @throws LimitExceeded when the budget of unpacked bytes is spent
 */
export async function inflate(
	packed: Uint8Array,
	budget: Budget,
	format: CompressionFormat = 'deflate'
): Promise<{ bytes: Uint8Array; whole: boolean }> {
	// Once the budget is spent, nothing more is begun.
	budget.spend('inflated', 0);
	const stream = new DecompressionStream(format);
	const writer = stream.writable.getWriter();
	// A copy of its own: the stream's types ask for one, and a page under it may be reused.
	writer.write(new Uint8Array(packed)).catch(() => undefined);
	writer.close().catch(() => undefined);
	const reader = stream.readable.getReader();
	const parts: Uint8Array[] = [];
	let size = 0;
	let whole = true;
	try {
		for (;;) {
			const { done, value } = await reader.read();
			if (done) break;
			budget.spend('inflated', value.length);
			parts.push(value);
			size += value.length;
		}
	} catch (error) {
		if (error instanceof LimitExceeded) {
			await reader.cancel().catch(() => undefined);
			throw error;
		}
		whole = false;
	}
	budget.allocate(size);
	const bytes = new Uint8Array(size);
	let at = 0;
	for (const part of parts) {
		bytes.set(part, at);
		at += part.length;
	}
	return { bytes, whole };
}
