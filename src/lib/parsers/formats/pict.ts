/** PICT of the Macintosh (Inside Macintosh: Imaging With QuickDraw, appendix A): 512 bytes for any use, a size, opcodes. */
import { ByteReader } from '../io/byte-reader.ts';
import type { ByteSource } from '../io/byte-source.ts';
import type { ByteRange, TagSink } from '../model.ts';
import { named } from '../table.ts';
import { extra } from '../tags/file.ts';

/** Programs' own, before the picture; left out where the picture is a resource. */
const prefix = 512;
const headSize = 40;
/** Dots an inch of QuickDraw: a picture with a resolution is measured in these. */
const dots = 72;

/** Where a picture begins, judged by its first opcodes; undefined where there is none. */
function pictureAt(bytes: Uint8Array): number | undefined {
	return [prefix, 0].find((at) => {
		const [a, b, c, d, e, f] = bytes.subarray(at + 10, at + 16);
		return (
			(a === 0x11 && b === 1 && c !== undefined) ||
			(a === 0 && b === 0x11 && c === 2 && d === 0xff && e === 0x0c && f === 0)
		);
	});
}

/** Reads the size, and the resolution where the picture is of the newest kind. */
export async function read(file: ByteSource, found: TagSink): Promise<void> {
	const start = await file.read(0, prefix + headSize);
	const at = pictureAt(start);
	if (at === undefined) return;
	const reader = new ByteReader(start).seek(at + 2);
	const [top, left, bottom, right] = [reader.i16(), reader.i16(), reader.i16(), reader.i16()];
	let [width, height] = [right - left, bottom - top];
	if (width <= 0 || height <= 0) return;
	const resolution: (readonly [name: string, value: number, range: ByteRange])[] = [];
	if (start[at + 10] === 0) {
		const kind = reader.seek(at + 16).i16();
		if (kind === -2) {
			const [x, y] = [reader.skip(2).u32() / 0x10000, reader.u32() / 0x10000];
			if (x === 0 || y === 0) return;
			[width, height] = [Math.round((width * x) / dots), Math.round((height * y) / dots)];
			resolution.push(['XResolution', x, [at + 20, 4]], ['YResolution', y, [at + 24, 4]]);
		} else if (kind !== -1) return;
	}
	found.is({ type: 'PICT', extension: 'pict', mime: 'image/pict' });
	const size: ByteRange = [at + 2, 8];
	for (const [name, value, range] of [
		['ImageWidth', width, size] as const,
		['ImageHeight', height, size] as const,
		...resolution
	]) {
		found.tag(named(extra, name), value, range);
	}
}
