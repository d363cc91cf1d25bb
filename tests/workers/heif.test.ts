import { expect, test, vi } from 'vitest';
import { decodeHeif } from '#lib/workers/decode/heif.ts';

/** Libraries started so far; the first one breaks with its first picture. */
const started = vi.hoisted(() => ({ count: 0 }));

vi.mock('libheif-js/libheif-wasm/libheif.js', () => ({
	default: ({ onRuntimeInitialized }: { onRuntimeInitialized: () => void }) => {
		const broken = ++started.count === 1;
		setTimeout(onRuntimeInitialized);
		return {
			HeifDecoder: class {
				decode() {
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
