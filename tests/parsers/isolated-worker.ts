/** The thread of `isolated.ts`. */
import { parentPort } from 'node:worker_threads';
import { Budget, fromBytes, printed, readMetadata, textOf, valueOf } from '#lib/parsers/index.ts';

/** What became of one file. */
export interface Outcome {
	readonly type: string | undefined;
	/** Tags found, each converted and printed. */
	readonly tags: number;
	/** `Group1:Name` of the first of them. */
	readonly keys: readonly string[];
	/** Characters of all printed values. */
	readonly printed: number;
	readonly warnings: readonly { message: string; kind: string }[];
	readonly used: Readonly<Record<string, number>>;
	/** An exception left the engine: always a fault of ours, since these bytes can be read. */
	readonly thrown: string | undefined;
	/** Something from the file got into every object. */
	readonly polluted: boolean;
}

const mostKeys = 300;

parentPort?.on('message', async ({ bytes, fileName }: { bytes: Uint8Array; fileName: string }) => {
	const budget = new Budget();
	let outcome: Omit<Outcome, 'used' | 'polluted'>;
	try {
		const metadata = await readMetadata(fromBytes(bytes), { fileName, budget });
		let size = 0;
		for (const tag of metadata?.tags ?? []) size += textOf(valueOf(tag)).length + textOf(printed(tag)).length;
		outcome = {
			type: metadata?.type.type,
			tags: metadata?.tags.length ?? 0,
			keys: (metadata?.tags ?? []).slice(0, mostKeys).map((tag) => `${tag.group1}:${tag.entry.name}`),
			printed: size,
			warnings: metadata?.warnings ?? [],
			thrown: undefined
		};
	} catch (error) {
		const thrown = error instanceof Error ? (error.stack ?? error.message) : String(error);
		outcome = { type: undefined, tags: 0, keys: [], printed: 0, warnings: [], thrown };
	}
	const polluted = Object.keys(Object.prototype).length > 0;
	parentPort?.postMessage({ ...outcome, used: budget.used, polluted } satisfies Outcome);
});
