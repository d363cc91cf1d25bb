import { expect, it } from 'vitest';
import { previewBlob } from '#lib/library/preview-blob.ts';

const file = new Blob([new Uint8Array([1, 2, 0x02, 0xd8, 0xff, 0xdb, 9])]);
const preview = { name: 'PreviewImage', mime: 'image/jpeg', offset: 2, size: 4 };

it('an embedded picture is a picture of its own, with the first byte that a camera overwrote put right', async () => {
	const picture = await previewBlob(file, preview);
	expect(picture?.type).toBe('image/jpeg');
	expect([...new Uint8Array((await picture?.arrayBuffer()) ?? [])]).toEqual([0xff, 0xd8, 0xff, 0xdb]);
});

it('one that the file no longer holds, or that is too large, is none', async () => {
	expect(await previewBlob(file, { ...preview, size: 6 })).toBeUndefined();
	expect(await previewBlob(file, preview, 3)).toBeUndefined();
});
