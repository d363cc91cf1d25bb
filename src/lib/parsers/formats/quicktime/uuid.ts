/** `uuid` boxes whose maker we know, and XMP wherever it lies. */
import { c2paBox } from '../../blocks/jumbf-pieces.ts';
import { readXmp } from '../../blocks/on-demand.ts';
import { ByteReader, latin1 } from '../../io/byte-reader.ts';
import { hex } from '../../io/hex.ts';
import type { Box } from './boxes.ts';
import { onDemand } from '../../on-demand.ts';
import type { Movie, TrackState } from './movie.ts';
import { readWhole, type Rule } from './rules.ts';
import { sonyMetadata } from './sony-metadata.ts';
import { sonyProfile } from './sony-profile.ts';

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
	'50524f4621d24fcebb88695cfac9c740': sonyProfile,
	'85c0b687820f11e08111f4ce462b6a48': canonUuid,
	eaf42b5e1c984b88b9fbb7dc406e4d16: canonPreview,
	// C2PA specification, "Embedding manifests into BMFF-based assets"
	d8fec3d61b0e483c92975828877ec481: (box, movie) => {
		c2paBox(box, movie.found);
	}
};

const canon = onDemand(() => import('./canon.ts'));

/** In `meta` Canon says which version of its HEIF this is; in `moov` its boxes hold what else EXIF does. */
function canonUuid(box: Box, movie: Movie): void {
	if (movie.metas.length === 0) {
		movie.later.push(async () => {
			(await canon.load()).canonBoxes(box, movie);
		});
		return;
	}
	const text = latin1(box.bytes.subarray(4)).replace(/\0+$/, '');
	if (!text.startsWith('CNCV')) return;
	movie.tag('QuickTime::Meta', 'MetaVersion', text, box.offset + 4, box.bytes.length - 4);
}

/** Bytes before the picture: a count, and the head of a box. */
const previewHead = 32;

/** The picture of middle size that Canon keeps in its raw files. */
function canonPreview(box: Box, movie: Movie): void {
	if (latin1(box.bytes.subarray(12, 16)) !== 'PRVW') return;
	const reader = new ByteReader(box.bytes).seek(22);
	const [width, height] = [reader.u16(), reader.u16()];
	const size = Math.min(reader.seek(28).u32(), box.bytes.length - previewHead);
	const at = box.offset + previewHead;
	movie.tag('QuickTime::Main', 'PreviewImage', { binary: size }, at, size);
	movie.found.preview({ name: 'PreviewImage', mime: 'image/jpeg', range: [at, size], width, height });
}

/** What Canon keeps in the first sample of this track is read when the walk is over. */
export function canonTrack(track: TrackState, movie: Movie): void {
	if (!track.jpeg && track.format !== 'CTMD') return;
	movie.later.push(async () => {
		await (await canon.load()).canonTrack(track, movie);
	});
}

export const uuidBox: Rule = readWhole((box, movie) => {
	if (box.bytes.length < 16) return;
	const id = hex(box.bytes.subarray(0, 16));
	const payload = { ...box, bytes: box.bytes.subarray(16), offset: box.offset + 16, size: box.size - 16 };
	const maker = makers[id];
	if (maker) maker(payload, movie);
	else if (latin1(payload.bytes.subarray(0, 9)) === '<?xpacket') xmpBox(payload, movie);
});
