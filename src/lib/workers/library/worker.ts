/** The library worker: the library's rows in storage, answered over Comlink, kept up to date by what others announce. */
import * as Comlink from 'comlink';
import { itemsIn } from '#lib/storage/items.ts';
import { rootsIn } from '#lib/storage/roots.ts';
import { openLibrary } from '#lib/storage/schema.ts';
import { watchChanges } from '../changes.ts';
import { libraryOfWorker } from '../trusted.ts';
import { installTransfers } from '../wire.ts';
import type { LibraryService } from './contract.ts';
import { libraryOver } from './service.ts';

installTransfers();

const db = openLibrary(libraryOfWorker());
const items = itemsIn(db);
const library = libraryOver({ page: items.page, many: items.many, roots: rootsIn(db).all });

watchChanges(library.changed);

const service: LibraryService = {
	answer: async (question) => {
		const answer = await library.answer(question);
		return Comlink.transfer(answer, [answer.ids.buffer]);
	},
	rows: library.rows,
	suggest: library.suggest,
	folders: library.folders,
	watch: library.watch
};
Comlink.expose(service);
