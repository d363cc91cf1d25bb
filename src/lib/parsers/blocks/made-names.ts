/** Tag names made of the names that a file brings: ExifTool's rule for keys that no table lists. */
import type { TagSink } from '../model.ts';

/** Longest path of names, and longest name. Each value has its own, and one key may be as long as its file. */
export const longestPath = 1000;

/** A path of names that is not too long: what lies deeper shares it. */
export function cutPath(path: string, found: TagSink): string {
	if (path.length <= longestPath) return path;
	found.warn('names of more than 1000 characters were cut', 'limit');
	return path.slice(0, longestPath);
}

/** Keys that mean something else in ExifTool's tables, so that no tag of a file goes by them there. */
export const reservedKeys: ReadonlySet<string> = new Set(
	(
		'AVOID CHECK_PROC DATAMEMBER EXTRACT_UNKNOWN FIRST_ENTRY FORMAT GROUPS INIT_TABLE IS_OFFSET IS_SUBDIR LANG_INFO NAMESPACE ' +
		'NOTES PERMANENT PREFERRED PRINT_CONV PRIORITY PROCESS_PROC SET_GROUP1 SHORT_NAME SRC_TABLE TABLE_NAME TAG_PREFIX VARS ' +
		'WRITABLE WRITE_GROUP WRITE_PROC'
	).split(' ')
);

/** A name with a capital, of letters, digits, `-` and `_`; `TagX` for one that would be too short or begin with a digit. */
export function nameOf(key: string): string {
	const words = key
		.slice(0, longestPath)
		.replace(/[^\w-]+(.?)/g, (all, next: string) => (all.startsWith('.') ? next : next.toUpperCase()));
	const name = words.charAt(0).toUpperCase() + words.slice(1);
	return name.length < 2 || !/^[A-Z]/.test(name) ? `Tag${name}` : name;
}
