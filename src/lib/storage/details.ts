/** How everything that the file of an item says is stored. */
import type { ItemDetails, ItemId } from '#lib/library/item.ts';
import { codedDetails } from './details-coded.ts';
import { decodeDetails, encodeDetails, textsOf, wordIdsIn, wordsOf } from './details-codec.ts';
import { dictionaryOf } from './dictionary.ts';
import type { LibraryDb } from './schema.ts';
import { write } from './write.ts';

export function detailsIn(db: LibraryDb) {
	const dictionary = dictionaryOf(db);
	const decode = async (id: ItemId, bytes: Uint8Array): Promise<ItemDetails> => {
		await dictionary.fetch(wordIdsIn(bytes));
		return decodeDetails(id, bytes, dictionary);
	};
	return {
		/** @returns undefined where nothing was read of the item */
		async get(id: ItemId): Promise<ItemDetails | undefined> {
			const bytes = await codedDetails(db, id);
			return bytes && decode(id, bytes);
		},
		/** Codes details of many items, so that a transaction has only to put them. */
		async encode(many: readonly Omit<ItemDetails, 'id'>[]): Promise<Uint8Array[]> {
			const words = new Set<string>();
			const texts = many.map(textsOf);
			for (const [at, details] of many.entries())
				for (const word of wordsOf(details, texts[at])) words.add(word);
			await dictionary.ensure(words);
			return many.map((details, at) => encodeDetails(details, dictionary, texts[at]));
		},
		async put(details: ItemDetails): Promise<void> {
			const [bytes] = await this.encode([details]);
			if (!bytes) return;
			await write(db, 'relaxed', ['details'], (through) => through.details.put({ id: details.id, bytes }));
		}
	};
}
