/** What the disk says about a file, as ExifTool's System group. */
import type { Stats } from 'node:fs';
import type { Line } from './row.ts';

/** Name, folder, size, times and permissions of a file; of standard input (`-`) only what it has. */
export function systemRows(path: string, stats: Stats): Line[] {
	const slash = path.lastIndexOf('/');
	const folder = slash < 0 ? '.' : slash === 0 ? '/' : path.slice(0, slash);
	const place = [
		row('FileName', path.slice(slash + 1)),
		row('Directory', folder),
		// A pipe has none.
		...(stats.isFile() ? [row('FileSize', sizeText(stats.size), stats.size)] : [])
	];
	return [
		...(path === '-' ? [] : place),
		...timeRows([
			['FileModifyDate', stats.mtime],
			['FileAccessDate', stats.atime],
			['FileInodeChangeDate', stats.ctime]
		]),
		row('FilePermissions', permissionText(stats), Number(stats.mode.toString(8)))
	];
}

/** Some disks keep times beyond those that JavaScript has (ECMA-262, 21.4.1.1): nothing can be said of them. */
function timeRows(times: readonly (readonly [name: string, moment: Date])[]): Line[] {
	return times.flatMap(([name, moment]) =>
		Number.isNaN(moment.getTime()) ? [] : [row(name, timeText(moment))]
	);
}

function row(name: string, value: string, plain: string | number = value): Line {
	return { group0: 'File', group1: 'System', name, value, plain };
}
const units = ['kB', 'MB', 'GB', 'TB', 'PB'];

/** A size in powers of 1,000: one decimal below ten of a unit, and a unit only from two of it. */
export function sizeText(bytes: number): string {
	if (bytes < 2000) return `${bytes} bytes`;
	let size = bytes / 1000;
	let unit = 0;
	while (size >= 2000 && unit < units.length - 1) {
		size /= 1000;
		unit++;
	}
	return `${size.toFixed(size < 10 ? 1 : 0)} ${units[unit] ?? ''}`;
}

const two = (value: number) => (value < 10 ? `0${value}` : String(value));

/** A moment as `2026:01:31 18:05:00+01:00`, in the zone of this computer (or `TZ`). */
export function timeText(moment: Date): string {
	const east = -moment.getTimezoneOffset();
	const far = Math.abs(east);
	const date = `${moment.getFullYear()}:${two(moment.getMonth() + 1)}:${two(moment.getDate())}`;
	const time = `${two(moment.getHours())}:${two(moment.getMinutes())}:${two(moment.getSeconds())}`;
	return `${date} ${time}${east < 0 ? '-' : '+'}${two(Math.floor(far / 60))}:${two(far % 60)}`;
}

const kinds: readonly (readonly [bits: number, letter: string])[] = [
	[0o140000, 's'],
	[0o120000, 'l'],
	[0o060000, 'b'],
	[0o040000, 'd'],
	[0o020000, 'c'],
	[0o010000, 'p']
];

/** Most files have one of a few modes. */
const knownModes = new Map<number, string>();

/** Permissions as `ls` shows them: `-rw-r--r--`. */
function permissionText({ mode }: Stats): string {
	let text = knownModes.get(mode);
	if (text === undefined) {
		const kind = kinds.find(([bits]) => (mode & 0o170000) === bits)?.[1] ?? '-';
		const may = [...'rwxrwxrwx'].map((letter, index) => (mode & (0o400 >> index) ? letter : '-'));
		knownModes.set(mode, (text = kind + may.join('')));
	}
	return text;
}
