/** The words that stored details share, in memory as far as this page or worker has met them. */
import type { Words } from './details-codec.ts';
import type { LibraryDb } from './schema.ts';
import { write } from './write.ts';
import { addWords, wordsAbove, wordsWith } from './words.ts';

/** Words at most: a hostile collection of made-up tag names is written out in full beyond that. */
const mostWords = 60_000;

export interface Dictionary extends Words {
	/** Makes sure that these texts have a number, here and in every other tab. Before encoding. */
	ensure(texts: Iterable<string>): Promise<void>;
	/** Fetches the texts of these numbers. Before decoding. */
	fetch(ids: Iterable<number>): Promise<void>;
}

const opened = new WeakMap<LibraryDb, Dictionary>();

/** The dictionary of a library: one for each connection. */
export function dictionaryOf(db: LibraryDb): Dictionary {
	const known = opened.get(db);
	if (known) return known;
	const made = openDictionary(db);
	opened.set(db, made);
	return made;
}

function openDictionary(db: LibraryDb): Dictionary {
	const ids = new Map<string, number>();
	const texts = new Map<number, string>();
	/** All words up to this one are here: only later ones can be news. */
	let read = 0;
	const learn = (id: number, text: string) => {
		ids.set(text, id);
		texts.set(id, text);
	};
	return {
		id: (text) => ids.get(text),
		text(id) {
			const text = texts.get(id);
			if (text === undefined) throw new RangeError(`The dictionary has no word ${id}`);
			return text;
		},
		async ensure(wanted) {
			const missing = [...wanted].filter((text) => !ids.has(text));
			if (missing.length === 0 || ids.size >= mostWords) return;
			// Learnt only after the commit: an aborted transaction must leave no number behind.
			const rows = await write(db, 'relaxed', ['words'], async (through) => {
				// All that others added meanwhile in one request: to look for each of a thousand texts takes a thousand.
				const stored = await wordsAbove(through, read);
				const known = new Set(stored.map((row) => row.text));
				const room = Math.max(0, mostWords - ids.size - stored.length);
				const fresh = missing.filter((text) => !known.has(text) && !ids.has(text)).slice(0, room);
				return [...stored, ...(await addWords(through, fresh))];
			});
			for (const row of rows) {
				learn(row.id, row.text);
				read = Math.max(read, row.id);
			}
		},
		async fetch(wanted) {
			const missing = [...wanted].filter((id) => !texts.has(id));
			if (missing.length === 0) return;
			for (const { id, text } of await wordsWith(db, missing)) learn(id, text);
		}
	};
}
