import { expect, it } from 'vitest';
import { bytes, u32, utf8, xmpText } from '../fixtures/build-blocks.ts';
import { read } from './reading.ts';

const mark = Buffer.from('0606edf5d81d46e5bd31efe7fe74b71d', 'hex');
const objectMark = Buffer.from('de39397951884b6c8e63eef8aee0dd38', 'hex');

/** A master page (XMP Specification Part 3, 1.2.2.1). */
function master(turn: number, pages: number, big: boolean): Uint8Array {
	const page = new Uint8Array(4096);
	page.set(bytes(mark, 'DOCUMENT', [big ? 2 : 1]));
	page.set(u32(turn, true), 264);
	page.set(u32(pages, true), 280);
	return page;
}

const object = (content: Uint8Array) =>
	bytes(objectMark, u32(1), u32(2), u32(content.length, true), u32(0), content, new Uint8Array(32));
const xmpObject = (packet: Uint8Array, big: boolean) => object(bytes(u32(packet.length, !big), packet));

/** The second master is the newer one where `turn` says so. */
function document(big: boolean, ...objects: readonly Uint8Array[]): Uint8Array {
	return bytes(master(1, 99, big), master(2, 3, big), new Uint8Array(4096), ...objects);
}

const packet = utf8(`<?xpacket begin=""?>${xmpText('<dc:source>x</dc:source>')}<?xpacket end="w"?>`);

it.each([true, false])('the XMP of an InDesign document is found (big-endian: %s)', async (big) => {
	const { tags, warnings } = await read(
		document(big, object(bytes('something else')), xmpObject(packet, big))
	);
	expect(warnings).toEqual([]);
	expect(Object.fromEntries(tags)).toMatchObject({
		'File:FileType': 'INDD',
		'File:MIMEType': 'application/x-indesign',
		'XMP-dc:Source': 'x'
	});
});

it('a document cut anywhere in its XMP gives its type and says so', async () => {
	const whole = document(true, xmpObject(packet, true));
	for (let size = 17; size < whole.length - 64; size += size < 12_288 ? 512 : 7) {
		const { metadata, warnings } = await read(whole.subarray(0, size));
		expect(metadata?.type.type).toBe('INDD');
		expect(warnings.length, String(size)).toBeGreaterThan(0);
	}
});
