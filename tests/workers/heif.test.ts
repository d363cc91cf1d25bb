import { expect, test, vi } from 'vitest';
import { decodeHeif } from '#lib/workers/decode/heif.ts';

/** Libraries started so far; the first one breaks with its first picture. */
const started = vi.hoisted(() => ({ count: 0 }));
/** Files that libraries hold a copy of. */
const held = vi.hoisted(() => new Set<object>());

vi.mock('libheif-js/libheif-wasm/libheif.js', () => ({
	default: ({ onRuntimeInitialized }: { onRuntimeInitialized: () => void }) => {
		const broken = ++started.count === 1;
		setTimeout(onRuntimeInitialized);
		return {
			heif_context_free: (context: object) => held.delete(context),
			HeifDecoder: class {
				decoder: object | null = null;
				decode() {
					held.add((this.decoder = {}));
					if (broken) throw new WebAssembly.RuntimeError('Aborted(OOM)');
					return [];
				}
			}
		};
	}
}));

test('a library that one picture broke is not asked for the next: that gets a new one', async () => {
	const picture = new Blob(['picture']);
	await expect(decodeHeif(picture)).rejects.toMatchObject({ name: 'EncodingError' });

	await expect(decodeHeif(picture)).rejects.toThrow('No picture in it can be decoded');
	expect(started.count).toBe(2);
	await expect(decodeHeif(picture)).rejects.toThrow('No picture in it can be decoded');
	expect(started.count).toBe(2);
});

test('the files of pictures are not kept once they are decoded, or could not be', async () => {
	held.clear();
	for (let picture = 0; picture < 3; picture++)
		await expect(decodeHeif(new Blob(['picture']))).rejects.toThrow('No picture in it can be decoded');
	expect(held.size).toBe(0);
});
