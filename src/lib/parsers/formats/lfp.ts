/** LFP, pictures of Lytro's cameras (http://optics.miloush.net/lytro/TheFileFormat.aspx): sections of JSON, of pictures, of light. */
import { readJson } from '../blocks/json.ts';
import { decodeString } from '../blocks/exif-values.ts';
import { ByteReader } from '../io/byte-reader.ts';
import type { ByteSource } from '../io/byte-source.ts';
import type { RawValue, TagSink } from '../model.ts';
import { named } from '../table.ts';
import { lytroMain } from '../tags/pictures/boxes.ts';

const headSize = 16;
/** A name of the section's content, behind the head of all sections but the file's. */
const nameSize = 80;
/** Sections begin at multiples of this. */
const alignment = 16;

/** Reads the sections. What is not JSON is a picture or the sensor's own. */
export async function read(file: ByteSource, found: TagSink, signal?: AbortSignal): Promise<void> {
	found.is({ type: 'LFP', extension: 'lfp', mime: 'image/x-lytro-lfp' });
	const texts: RawValue[] = [];
	let first: readonly [number, number] = [0, 0];
	let at = 0;
	while (at + headSize <= file.size) {
		signal?.throwIfAborted();
		found.budget.spend('items', 1);
		const head = new ByteReader(await file.read(at, headSize));
		if (head.u8() !== 0x89 || head.latin1(2) !== 'LF') {
			found.warn(`LFP: no section at ${at}`);
			break;
		}
		const size = head.seek(12).u32();
		const start = at + headSize + (size > 0 ? nameSize : 0);
		at = Math.ceil((start + size) / alignment) * alignment;
		if (size === 0) continue;
		if (start + size > file.size) found.warn('LFP: a section is cut off');
		const begin = await file.read(start, 2);
		if (begin[0] === 0x7b) {
			found.budget.allocate(Math.min(size, file.size));
			const bytes = await file.read(start, size);
			if (texts.length === 0) first = [start, size];
			texts.push({ binary: bytes.length, bytes });
			found.attempt('LFP metadata', () => {
				readJson(decodeString(bytes), [start, size], { table: lytroMain, name: nameOf, last: true }, found);
			});
		} else if (begin[0] === 0xff && begin[1] === 0xd8) {
			found.tag(named(lytroMain, 'EmbeddedImage'), { binary: size }, [start, size]);
			found.preview({ name: 'EmbeddedImage', mime: 'image/jpeg', range: [start, size] });
		}
	}
	const [only] = texts;
	if (only !== undefined) found.tag(named(lytroMain, 'JSONMetadata'), texts.length > 1 ? texts : only, first);
}

/** Some parts of a path go without saying. */
const nameOf = (id: string) => {
	const name = id.charAt(0).toUpperCase() + id.slice(1);
	return name
		.replace(/ParametersVendorContent[^.]*\.lytro\.tags/, '')
		.replace(/^Devices/, '')
		.replace(/[^\w-]/g, '');
};
