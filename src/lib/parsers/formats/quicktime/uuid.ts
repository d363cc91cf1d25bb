/** `uuid` boxes whose maker we know, and XMP wherever it lies. */
import { c2paBox } from '../../blocks/jumbf-pieces.ts';
import { readXmp } from '../../blocks/on-demand.ts';
import { latin1 } from '../../io/byte-reader.ts';
import { hex } from '../../io/hex.ts';
import type { Box } from './boxes.ts';
import type { Movie } from './movie.ts';
import { readWhole, type Rule } from './rules.ts';
import { sonyMetadata } from './sony-metadata.ts';

/** Reads XMP after the movie's own tags, whose parser it does not need. */
export function xmpBox(box: Box, movie: Movie): void {
	movie.later.push(() => {
		movie.found.attempt('XMP', () => {
			readXmp(box.bytes, box.offset, movie.found);
		});
	});
}

const makers: Readonly<Record<string, (box: Box, movie: Movie) => void>> = {
	// XMP specification part 3, "MPEG-4"
	be7acfcb97a942e89c71999491e3afac: xmpBox,
	// Spherical Video V1 RFC: XMP in a track
	ffcc8263f8554a938814587a02521fdd: xmpBox,
	// Sony PSP and cameras
	'55534d5421d24fcebb88695cfac9c740': sonyMetadata,
	'85c0b687820f11e08111f4ce462b6a48': canonVersion,
	// C2PA specification, "Embedding manifests into BMFF-based assets"
	d8fec3d61b0e483c92975828877ec481: (box, movie) => {
		c2paBox(box, movie.found);
	}
};

/** Canon says in `meta` which version of its HEIF this is. */
function canonVersion(box: Box, movie: Movie): void {
	const text = latin1(box.bytes.subarray(4)).replace(/\0+$/, '');
	if (movie.metas.length === 0 || !text.startsWith('CNCV')) return;
	movie.tag('QuickTime::Meta', 'MetaVersion', text, box.offset + 4, box.bytes.length - 4);
}

export const uuidBox: Rule = readWhole((box, movie) => {
	if (box.bytes.length < 16) return;
	const id = hex(box.bytes.subarray(0, 16));
	const payload = { ...box, bytes: box.bytes.subarray(16), offset: box.offset + 16, size: box.size - 16 };
	const maker = makers[id];
	if (maker) maker(payload, movie);
	else if (latin1(payload.bytes.subarray(0, 9)) === '<?xpacket') xmpBox(payload, movie);
});
