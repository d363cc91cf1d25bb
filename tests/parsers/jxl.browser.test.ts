import { expect, it } from 'vitest';
import { fromBlob, readMetadata } from '#lib/parsers/index.ts';
import { box, join, text, u32 } from './made-boxes.ts';

/** XMP with dc:format, packed by Brotli. */
const packed =
	'G9sAIGR1TtmBbrtNonoef+EAUDcXsyFEZxAFs0F4eX6Ih8NzvbXfbrnIYoXkIssv3/ef/rPfvM31lV8Vtb4gxtWswNORiP6oGpsladA6qiaIJY6e3c4RiDJkDHRw/suVf7CcMse532CSB4oJkTirkuZ2HxOPqiQ8D9KoSbCqtH8dRmDvNHyToOipSlYUk0c=';

it('packed metadata of JPEG XL is read in the browser', async () => {
	const stream = Uint8Array.from(atob(packed), (letter) => letter.charCodeAt(0));
	const file = join(box('JXL ', u32(0x0d0a_870a)), box('brob', join(text('xml '), stream)));
	const metadata = await readMetadata(fromBlob(new Blob([new Uint8Array(file)])));
	expect(metadata?.warnings).toEqual([]);
	expect(metadata?.tags.find(({ group1 }) => group1 === 'XMP-dc')?.raw).toBe('image/jxl');
});
