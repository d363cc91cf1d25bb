/** Audio books of Audible (AA): a table of sections, one with what is told of the book, one with its cover. There is no specification. */
import { DamagedFile } from '../damage.ts';
import { pushFacts, type Facts } from '../blocks/facts.ts';
import { nameOf } from '../blocks/made-names.ts';
import { ByteReader } from '../io/byte-reader.ts';
import type { ByteSource } from '../io/byte-source.ts';
import { unescapeXml } from '../io/xml-text.ts';
import type { TagSink } from '../model.ts';
import { entryFor, named } from '../table.ts';
import { audibleMain } from '../tags/media/audible.ts';

const sections = { words: 2, chapters: 6, cover: 11 };
const entrySize = 12;
const mostSections = 256;
/** What is told of a book, and how long a text of it may be. */
const longest = 1024 * 1024;
const longestName = 200;

export async function read(file: ByteSource, found: TagSink): Promise<void> {
	found.is({ type: 'AA', extension: 'aa', mime: 'audio/audible' });
	const count = new ByteReader(await file.read(8, 4)).u32();
	const list = new ByteReader(await file.read(16, Math.min(count, mostSections) * entrySize));
	while (list.remaining >= entrySize) {
		found.budget.item();
		const [kind, at, size] = [list.u32(), list.u32(), list.u32()];
		if (size === 0) continue;
		if (kind === sections.words) await found.attemptAsync('Audible', () => readWords(file, at, size, found));
		if (kind === sections.cover) await found.attemptAsync('Audible', () => readCover(file, at, found));
		if (kind === sections.chapters && size >= 4) {
			const chapters = new ByteReader(await file.read(at, 4)).u32();
			found.tag(named(audibleMain, 'ChapterCount'), chapters, [at, 4]);
		}
	}
	if (list.length < count * entrySize)
		found.warn(`Audible: ${Math.floor(list.length / entrySize)} of ${count} sections are there`);
}

/** Names and texts. @throws EndOfData */
async function readWords(file: ByteSource, start: number, size: number, found: TagSink): Promise<void> {
	const wanted = Math.min(size, longest);
	const reader = new ByteReader(await file.read(start, wanted));
	const count = reader.u32();
	for (let index = 0; index < count; index++) {
		found.budget.item();
		reader.skip(1);
		const [letters, length] = [reader.u32(), reader.u32()];
		if (letters > longestName) throw new DamagedFile(`a name of ${letters} letters at ${start + reader.at}`);
		const id = reader.latin1(letters);
		const at = reader.at;
		found.budget.keep(length);
		const text = unescapeXml(reader.utf8(length));
		const entry = audibleMain.entries.get(id) ?? entryFor(audibleMain, id, wordsOf(id));
		found.tag(entry, text, [start + at, length]);
		const coding = id === 'codec' && Object.hasOwn(codings, text) ? codings[text] : undefined;
		if (coding) pushFacts(coding, [start + at, length], found);
	}
}

/** How a book is coded, by its name for it. */
const codings: Readonly<Record<string, Facts>> = {
	mp332: { sound: 'mp3', sampleRate: 22_050 },
	acelp85: { sound: 'sipr', sampleRate: 8500, channels: 1 },
	acelp16: { sound: 'sipr', sampleRate: 16_000, channels: 1 }
};

/** `short_title` as `ShortTitle`. */
const wordsOf = (id: string): string =>
	nameOf(id.replace(/_(.)/g, (_all, next: string) => next.toUpperCase()));

/** Its size, and where it lies. @throws EndOfData */
async function readCover(file: ByteSource, start: number, found: TagSink): Promise<void> {
	const reader = new ByteReader(await file.read(start, 8));
	const [size, at] = [reader.u32(), reader.u32()];
	if (at + size > file.size)
		found.warn(`Audible: ${Math.max(0, file.size - at)} of ${size} bytes of the cover are there`);
	const there = Math.min(size, Math.max(0, file.size - at));
	if (there === 0) return;
	const head = await file.read(at, 4);
	found.tag(named(audibleMain, 'CoverArt'), { binary: there }, [at, there]);
	const mime =
		head[0] === 0xff && head[1] === 0xd8 ? 'image/jpeg' : head[0] === 0x89 ? 'image/png' : undefined;
	if (mime) found.preview({ name: 'CoverArt', mime, range: [at, there] });
}
