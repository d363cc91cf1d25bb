/**
 * The rescue copy as bytes: `MTRS`, a version (4 bytes), SHA-256 of all that follows (32 bytes), then deflated lines of
 * JSON: first the head, then for each table pages of its rows. A copy that is cut short, half-written or changed in any
 * bit is not taken for one.
 */
import type { RootKind } from '#lib/library/root.ts';

const magic = 0x4d545253; // MTRS
const version = 1;
const fixedSize = 40;
/** Rows a line: one line is in memory at a time. */
const rowsALine = 1000;

/** Of which library at which moment a rescue copy is. */
export interface RescueHead {
	/** Milliseconds since 1970. */
	readonly at: number;
	/** That of the database (storage/health.ts). */
	readonly canary: string;
	/** Of the items (storage/changes.ts). */
	readonly generation: number;
	/** Counts up: the higher is the newer, whatever the clock said. */
	readonly serial: number;
	readonly roots: readonly { readonly id: number; readonly name: string; readonly kind: RootKind }[];
}

/** Rows of one table, a page at a time. */
export interface RescuePage {
	readonly table: string;
	readonly rows: readonly unknown[];
}

/** Codes a copy; pages are taken as they are needed. */
export async function packRescue(
	head: RescueHead,
	pages: AsyncIterable<RescuePage>
): Promise<Uint8Array<ArrayBuffer>> {
	const encoder = new TextEncoder();
	const lines = new TransformStream<string, Uint8Array<ArrayBuffer>>({
		transform(line, controller) {
			controller.enqueue(encoder.encode(`${line}\n`));
		}
	});
	const body = new Response(lines.readable.pipeThrough(new CompressionStream('deflate-raw'))).arrayBuffer();
	const writer = lines.writable.getWriter();
	try {
		await writer.write(JSON.stringify(head));
		for await (const { table, rows } of pages) {
			for (let at = 0; at < rows.length; at += rowsALine) {
				await writer.write(JSON.stringify({ table, rows: rows.slice(at, at + rowsALine) }));
			}
		}
		await writer.close();
	} catch (error) {
		// Whoever waits for the body must not wait for ever.
		await writer.abort(error).catch(() => undefined);
		await body.catch(() => undefined);
		throw error;
	}
	const deflated = new Uint8Array(await body);
	const file = new Uint8Array(fixedSize + deflated.length);
	file.set(deflated, fixedSize);
	file.set(await sealOf(deflated), 8);
	const view = new DataView(file.buffer);
	view.setUint32(0, magic);
	view.setUint32(4, version);
	return file;
}

/** A copy whose seal is whole. */
export interface SealedRescue {
	readonly head: RescueHead;
	/** Its rows, in the order they were written. @throws TypeError or SyntaxError for what no version of this wrote */
	pages(): AsyncGenerator<RescuePage>;
}

/** @returns undefined where it is damaged, half-written or of another version */
export async function openRescue(file: Uint8Array<ArrayBuffer>): Promise<SealedRescue | undefined> {
	if (file.length <= fixedSize) return undefined;
	const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
	if (view.getUint32(0) !== magic || view.getUint32(4) !== version) return undefined;
	const body = file.subarray(fixedSize);
	const seal = await sealOf(body);
	if (!seal.every((byte, index) => byte === file[8 + index])) return undefined;
	try {
		const first = await linesOf(body).next();
		// Sealed: it is what `packRescue` wrote.
		const head = JSON.parse(first.done ? '' : first.value) as RescueHead;
		return { head, pages: () => pagesOf(body) };
	} catch {
		return undefined;
	}
}

async function* pagesOf(body: Uint8Array<ArrayBuffer>): AsyncGenerator<RescuePage> {
	let head = true;
	for await (const line of linesOf(body)) {
		if (!head) yield JSON.parse(line) as RescuePage;
		head = false;
	}
}

async function* linesOf(body: Uint8Array<ArrayBuffer>): AsyncGenerator<string, void> {
	const source = new ReadableStream<Uint8Array<ArrayBuffer>>({
		start(controller) {
			controller.enqueue(body);
			controller.close();
		}
	});
	const reader = source.pipeThrough(new DecompressionStream('deflate-raw')).getReader();
	const decoder = new TextDecoder();
	let rest = '';
	try {
		for (;;) {
			const { done, value } = await reader.read();
			if (done) break;
			const lines = (rest + decoder.decode(value, { stream: true })).split('\n');
			rest = lines.pop() ?? '';
			yield* lines;
		}
	} finally {
		await reader.cancel().catch(() => undefined);
	}
}

async function sealOf(body: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
	return new Uint8Array(await crypto.subtle.digest('SHA-256', body));
}
