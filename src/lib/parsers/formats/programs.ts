/** Programs: the header of ELF (https://refspecs.linuxfoundation.org/elf/gabi4+/ch4.eheader.html) and of Apple's Mach-O. */
import { readBinaryTable } from '../blocks/binary-table.ts';
import { ByteReader } from '../io/byte-reader.ts';
import type { ByteSource } from '../io/byte-source.ts';
import type { Labels, RawValue, TagSink } from '../model.ts';
import { entryFor } from '../table.ts';
import { exeELF, exeMachO } from '../tags/pictures/programs.ts';

const mime = 'application/octet-stream';
const fatMagic = 0xcafebabe;
/** Where the 64-bit kinds of a processor have a bit of their own. */
const wide = 0x01000000;
/** No honest file is for more kinds of processor. */
const mostParts = 40;

const elfTypes: Readonly<Record<number, readonly [type: string, extension: string]>> = {
	1: ['ELF relocatable', 'o'],
	2: ['ELF executable', ''],
	3: ['ELF shared library', 'so'],
	4: ['ELF core file', '']
};
const machTypes: Readonly<Record<number, readonly [type: string, extension: string]>> = {
	1: ['Mach-O object file', 'o'],
	2: ['Mach-O executable', ''],
	6: ['Mach-O dynamic link library', 'dylib'],
	8: ['Mach-O dynamic bound bundle', 'dylib']
};

/** Reads the header. */
export async function read(file: ByteSource, found: TagSink): Promise<void> {
	const bytes = await file.read(0, 8 + mostParts * 20);
	if (bytes[0] === 0x7f) {
		const little = bytes[5] === 1;
		const kind = new ByteReader(bytes, little).seek(16).u16();
		const [type, extension] = elfTypes[kind] ?? ['ELF file', ''];
		found.is({ type, extension, mime });
		readBinaryTable(exeELF, bytes.subarray(0, 20), { at: 0, little }, found);
		return;
	}
	if (new ByteReader(bytes).u32() === fatMagic) await readFat(file, bytes, found);
	else readMachO(bytes, found);
}

/** Pushes a row. The 64-bit kinds of processor are labelled as the others, with a word more. */
function push(found: TagSink, id: number, raw: RawValue, at: number, size: number): void {
	const entry = exeMachO.entries.get(id);
	if (!entry) return;
	const keys = (Array.isArray(raw) ? raw : [raw]).map(String);
	const { print } = entry;
	if (typeof print !== 'object' || keys.every((key) => Object.hasOwn(print, key))) {
		found.tag(entry, raw, [at, size]);
		return;
	}
	const more = keys.map((key) => {
		const narrow = key.replace(/^\d+/, (processor) => String(Number(processor) & ~wide));
		const label = Object.hasOwn(print, narrow) ? print[narrow] : undefined;
		return [key, label === undefined ? `Unknown (${key})` : `${label} 64-bit`];
	});
	const labels = { ...print, ...(Object.fromEntries(more) as Labels) };
	found.tag(entryFor(exeMachO, id, entry.name, { print: labels, list: true }), raw, [at, size]);
}

/** Kinds of processor have their labels without the bit of the 64-bit ones. */
function readMachO(bytes: Uint8Array, found: TagSink): void {
	const little = (bytes[0] ?? 0) !== 0xfe;
	const reader = new ByteReader(bytes, little);
	const is64 = (reader.u32() & 1) === 1;
	const [processor, subtype, kind] = [reader.u32(), reader.u32(), reader.u32()];
	const [type, extension] = machTypes[kind] ?? ['Mach-O file', ''];
	found.is({ type, extension, mime });
	push(found, 0, is64 ? '64 bit' : '32 bit', 0, 4);
	push(found, 1, little ? 'Little endian' : 'Big endian', 0, 4);
	push(found, 3, processor, 4, 4);
	push(found, 4, `${processor} ${subtype & 0xffffff}`, 4, 8);
	push(found, 5, kind, 12, 4);
	push(found, 6, reader.seek(24).u32(), 24, 4);
}

/** Several programs in one, each for a processor. */
async function readFat(file: ByteSource, bytes: Uint8Array, found: TagSink): Promise<void> {
	found.is({ type: 'Mach-O fat binary executable', extension: '', mime });
	const reader = new ByteReader(bytes).seek(4);
	const count = reader.u32();
	push(found, 2, count, 4, 4);
	const processors: number[] = [];
	const subtypes: string[] = [];
	let first = 0;
	for (let index = 0; index < Math.min(count, mostParts); index++) {
		found.budget.spend('items', 1);
		const [processor, subtype, offset] = [reader.u32(), reader.u32(), reader.u32()];
		reader.skip(8);
		if (index === 0) first = offset;
		processors.push(processor);
		subtypes.push(`${processor} ${subtype & 0xffffff}`);
	}
	push(found, 3, processors, 8, processors.length * 20);
	push(found, 4, subtypes, 8, subtypes.length * 20);
	const head = new ByteReader(await file.read(first, 16), true);
	// The parts say in their own byte order what kind of program they are.
	if (head.u8() === 0xfe) head.little = false;
	push(found, 5, head.seek(12).u32(), first + 12, 4);
}
