/**
 * Where the structure of a file lies: its parts (boxes, chunks, segments, directory rows, elements, objects) and the numbers
 * that say how large, how many and where. Found by rules of thumb that know nothing of our readers, and that need not be right:
 * they tell a fuzzer where damage is worth more than a flipped pixel.
 */

/** A number of a file that readers act on. */
export interface NumberAt {
	readonly at: number;
	readonly size: 1 | 2 | 4;
	readonly little: boolean;
}

export interface Structure {
	/** From and to, in bytes. */
	readonly parts: readonly (readonly [start: number, end: number])[];
	readonly numbers: readonly NumberAt[];
}

/** Files of thousands of parts are as good as their first hundreds. */
const most = 600;

class Finder {
	readonly parts: [number, number][] = [];
	readonly numbers: NumberAt[] = [];
	readonly view: DataView;

	constructor(readonly bytes: Uint8Array) {
		this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	}

	get full(): boolean {
		return this.parts.length > most || this.numbers.length > most;
	}

	part(start: number, end: number): void {
		if (start < end && start < this.bytes.length) this.parts.push([start, Math.min(end, this.bytes.length)]);
	}

	number(at: number, size: NumberAt['size'], little = false): void {
		if (at >= 0 && at + size <= this.bytes.length) this.numbers.push({ at, size, little });
	}

	u16(at: number, little = false): number {
		return at + 2 <= this.bytes.length ? this.view.getUint16(at, little) : 0;
	}

	u32(at: number, little = false): number {
		return at + 4 <= this.bytes.length ? this.view.getUint32(at, little) : 0;
	}

	text(at: number, length: number): string {
		return Buffer.from(this.bytes.subarray(at, at + length)).toString('latin1');
	}
}

/** Size and name, size first: MP4, QuickTime, HEIF, JPEG 2000, JPEG XL. */
function boxes(file: Finder, start: number, end: number, depth = 0): void {
	for (let at = start; at + 8 <= end && !file.full;) {
		const size = file.u32(at);
		if (!/^[\w\xa9 -]{4}$/.test(file.text(at + 4, 4)) || (size < 8 && size > 1)) return;
		const stop = size < 8 ? end : Math.min(end, at + size);
		file.part(at, stop);
		file.number(at, 4);
		// The first numbers of most boxes are flags, counts and offsets.
		for (let inside = 8; inside <= 20 && at + inside + 4 <= stop; inside += 4) file.number(at + inside, 4);
		for (const head of [8, 12, 16]) {
			if (depth < 8 && stop - at > head + 8 && /^[a-zA-Z\xa9][\w ]{3}$/.test(file.text(at + head + 4, 4)))
				boxes(file, at + head, stop, depth + 1);
		}
		at = stop;
	}
}

/** Size and name in either order, with what follows each: PNG, RIFF. */
function chunks(file: Finder, start: number, little: boolean, sizeFirst: boolean, behind: number): void {
	for (let at = start; at + 8 <= file.bytes.length && !file.full;) {
		const size = file.u32(at + (sizeFirst ? 0 : 4), little);
		const stop = at + 8 + size + behind + (behind === 0 ? size % 2 : 0);
		file.part(at, stop);
		file.number(at + (sizeFirst ? 0 : 4), 4, little);
		at = stop;
	}
}

/** JPEG's segments, and the directories of EXIF in them. */
function segments(file: Finder): void {
	for (let at = 2; at + 4 <= file.bytes.length && file.bytes[at] === 0xff && !file.full;) {
		const size = file.u16(at + 2);
		file.part(at, at + 2 + size);
		file.number(at + 2, 2);
		if (file.bytes[at + 1] === 0xda) return;
		at += 2 + size;
	}
}

/** The directories of a TIFF that begins at `start`. */
function directories(file: Finder, start: number): void {
	const little = file.bytes[start] === 0x49;
	const seen = new Set<number>();
	const waiting = [file.u32(start + 4, little)];
	file.number(start + 4, 4, little);
	for (let offset = waiting.pop(); offset !== undefined && !file.full; offset = waiting.pop()) {
		const at = start + offset;
		if (offset === 0 || seen.has(offset) || at + 2 > file.bytes.length) continue;
		seen.add(offset);
		const rows = Math.min(file.u16(at, little), 100);
		file.number(at, 2, little);
		file.part(at, at + 6 + rows * 12);
		for (let row = 0; row < rows; row++) {
			const from = at + 2 + row * 12;
			file.part(from, from + 12);
			file.number(from, 2, little);
			file.number(from + 2, 2, little);
			file.number(from + 4, 4, little);
			file.number(from + 8, 4, little);
			if ([0x8769, 0x8825, 0xa005, 0x014a].includes(file.u16(from, little)))
				waiting.push(file.u32(from + 8, little));
		}
		file.number(at + 2 + rows * 12, 4, little);
		waiting.push(file.u32(at + 2 + rows * 12, little));
	}
}

/** Frames of ID3, blocks of FLAC. */
function frames(file: Finder): void {
	if (file.text(0, 3) === 'ID3') {
		file.number(6, 4);
		for (let at = 10; /^[A-Z0-9]{4}$/.test(file.text(at, 4)) && !file.full;) {
			const stop = at + 10 + file.u32(at + 4);
			file.part(at, stop);
			file.number(at + 4, 4);
			file.number(at + 8, 2);
			at = stop;
		}
	}
	if (file.text(0, 4) === 'fLaC') {
		for (let at = 4; at + 4 <= file.bytes.length && !file.full;) {
			const stop = at + 4 + (file.u32(at) & 0xffffff);
			file.part(at, stop);
			file.number(at, 4);
			file.number(at + 4, 4, true);
			at = stop;
		}
	}
}

/** Elements of XML, objects and operators of PDF, lines of other text: wherever they lie. */
function written(file: Finder): void {
	const text = file.text(0, Math.min(file.bytes.length, 64 * 1024));
	for (const match of text.matchAll(
		/<\/?[A-Za-z?!][^<>]{0,300}>[^<>]{0,200}|\d+ \d+ obj[^]{0,300}?endobj|\/[A-Za-z]+ [^/<>\n]{1,60}|%%[^\n]{1,80}\n/g
	)) {
		if (file.full) return;
		file.part(match.index, match.index + match[0].length);
	}
}

/** Photoshop's resources, wherever they lie. */
function resources(file: Finder): void {
	for (let at = 0; (at = Buffer.from(file.bytes).indexOf('8BIM', at)) >= 0 && !file.full; at += 4) {
		file.number(at + 4, 2);
		file.number(at + 8, 4);
		file.part(at, at + 12 + (file.u32(at + 8) & 0xffff));
	}
}

/** Looks for every kind of structure in the file. */
export function structureOf(bytes: Uint8Array): Structure {
	const file = new Finder(bytes);
	const head = file.text(0, 4);
	if (head === '\x89PNG' || head === '\x8aMNG' || head === '\x8bJNG') chunks(file, 8, false, true, 4);
	else if (head === 'RIFF') {
		file.number(4, 4, true);
		chunks(file, 12, true, false, 0);
	} else if (head.startsWith('\xff\xd8')) segments(file);
	else if (/^(?:ID3|fLaC)/.test(head)) frames(file);
	else if (/^[\w ]{4}$/.test(file.text(4, 4))) boxes(file, 0, bytes.length);
	const text = file.text(0, Math.min(bytes.length, 256 * 1024));
	// eslint-disable-next-line no-control-regex -- one format's signature has a 1 in it
	for (const match of text.matchAll(/II[*+UR\xbc][\0O\x01RC]|MM\0[*+]/g)) directories(file, match.index);
	resources(file);
	written(file);
	// Where nothing else is known, the head is numbers of some size.
	for (let at = 4; file.numbers.length < 24 && at + 4 <= Math.min(bytes.length, 128); at += 4) {
		file.number(at, 4);
		file.number(at, 4, true);
	}
	return file;
}
