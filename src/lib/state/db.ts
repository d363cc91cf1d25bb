/** The library's database as this page sees it, opened once. */
import { openLibrary, type LibraryDb } from '#lib/storage/schema.ts';

let opened: LibraryDb | undefined;

export function libraryDb(): LibraryDb {
	return (opened ??= openLibrary());
}
