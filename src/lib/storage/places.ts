/** Names of what the library keeps in the browser's own files (OPFS), beside the database. */
import { libraryName } from './schema.ts';

/** Folder of the thumbnail packs of a library. */
export function thumbnailFolderName(library = libraryName): string {
	return `${library} thumbnails`;
}

/** Marker that tells an emptied database from a new one. */
export function markerName(library = libraryName): string {
	return `${library} marker.txt`;
}

/** The library in memory as it was last kept, to open from. */
export function snapshotName(library = libraryName): string {
	return `${library} search.bin`;
}

/** One of the two rescue copies (rescue.ts). */
export function rescueName(library: string, slot: number): string {
	return `${library} rescue ${slot + 1}.bin`;
}

/** The database in which y-indexeddb keeps the document of presets. */
export function presetStoreName(library: string): string {
	return `${library}-presets`;
}

/** As `presetStoreName`, of the settings for all devices. */
export function settingsStoreName(library: string): string {
	return `${library}-settings`;
}

/** A database that is made to be deleted (browser-log.ts). */
export function spareName(library: string): string {
	return `${library}-spare`;
}

/** Folder of the files that jobs have made, until they are saved and their jobs are out of the list. */
export function madeFolderName(library = libraryName): string {
	return `${library} made`;
}

/** A file that a job has made; its job's id is unique. */
export function madeFileName(job: string): string {
	return job;
}
