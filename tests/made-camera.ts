/** Pictures with a camera's notes in them, made here: of a camera that nobody sells. */
import { ascii, long, segment, short, sub, tiff, undef, type Ifd } from './fixtures/build-tiff.ts';

export interface MadeCamera {
	readonly serial: string;
	/** As the notes write it: 0 automatic, 1 manual. */
	readonly focusMode?: number;
	/** Film simulation: 0x0 Provia, 0x200 Velvia. */
	readonly film?: number;
	readonly actuations?: number;
	/** Pixels of the picture as stored, and the one that was focused. */
	readonly width: number;
	readonly height: number;
	readonly focus?: readonly [x: number, y: number];
	/** EXIF orientation. */
	readonly orientation?: number;
}

/** Notes as FujiFilm writes them: a directory of its own, little-endian, offsets from where the notes begin. */
function notes({ focusMode = 0, film = 0, actuations, focus }: MadeCamera): Uint8Array {
	const rows: [id: number, values: readonly number[]][] = [
		[0x1021, [focusMode]],
		...(focus ? [[0x1023, focus] satisfies [number, readonly number[]]] : []),
		[0x1301, [0]],
		[0x1401, [film]],
		...(actuations === undefined ? [] : [[0x1438, [actuations]] satisfies [number, readonly number[]]])
	];
	const bytes = new Uint8Array(12 + 2 + rows.length * 12 + 4);
	const view = new DataView(bytes.buffer);
	bytes.set(new TextEncoder().encode('FUJIFILM'));
	view.setUint32(8, 12, true);
	view.setUint16(12, rows.length, true);
	for (const [index, [id, values]] of rows.entries()) {
		const at = 14 + index * 12;
		view.setUint16(at, id, true);
		view.setUint16(at + 2, 3, true);
		view.setUint32(at + 4, values.length, true);
		for (const [place, value] of values.entries()) view.setUint16(at + 8 + place * 2, value, true);
	}
	return bytes;
}

/** A JPEG with the EXIF and notes of a camera in place of any EXIF that it has. */
export function takenWith(jpeg: Uint8Array, camera: MadeCamera): Uint8Array<ArrayBuffer> {
	const exif: Ifd = [
		ascii(271, 'FUJIFILM'),
		ascii(272, 'X-Made'),
		short(274, camera.orientation ?? 1),
		sub(34665, [
			undef(37500, notes(camera)),
			long(40962, camera.width),
			long(40963, camera.height),
			ascii(42033, camera.serial)
		])
	];
	const app1 = segment(0xe1, 'Exif\0\0', tiff([exif], { little: true }));
	const parts: Uint8Array[] = [jpeg.subarray(0, 2), app1];
	let at = 2;
	// Segments up to the frame: 0xFFE0 to 0xFFEF are those of applications.
	while (jpeg[at] === 0xff && ((jpeg[at + 1] ?? 0) & 0xf0) === 0xe0) {
		const end = at + 2 + (((jpeg[at + 2] ?? 0) << 8) | (jpeg[at + 3] ?? 0));
		if (jpeg[at + 1] !== 0xe1) parts.push(jpeg.subarray(at, end));
		at = end;
	}
	parts.push(jpeg.subarray(at));
	return new Uint8Array(Buffer.concat(parts));
}
