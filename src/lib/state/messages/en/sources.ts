/** English texts of the area: where files come from, and reading them. */
import type { RootAccess, RootKind } from '#lib/library/root.ts';
import type { ScanProgress } from '#lib/workers/scan/contract.ts';
import { plural } from '../plural.ts';

const count = plural('en');
const number = new Intl.NumberFormat('en');
const files = (total: number) => count(total, { one: '# file', other: '# files' });

function timeLeft(seconds: number): string {
	if (seconds < 60) return 'less than a minute left';
	if (seconds < 3600) return count(Math.round(seconds / 60), { other: '# min left' });
	return count(Math.round(seconds / 3600), { one: 'about # hour left', other: 'about # hours left' });
}

export const sources = {
	filesInput: 'Files to open',
	folderInput: 'Folder to open',
	dropTitle: 'Drop to open',
	dropText: 'Folders are read where they are. Nothing is copied.',
	scans: 'Scans',
	scansRunning: (total: number) => count(total, { one: '# scan running', other: '# scans running' }),
	moreScans: (total: number) => count(total, { other: '+ # more' }),
	filesFailed: (total: number) =>
		count(total, { one: '# file could not be read', other: '# files could not be read' }),
	progressOf: (name: string) => `Scanning ${name}`,
	progress: (name: string, scan: ScanProgress) => {
		if (scan.state === 'paused') return `${name}: paused at ${files(scan.done)}`;
		const parts = [
			scan.walked ? `${number.format(scan.done)} of ${files(scan.total)}` : `${files(scan.total)} found`
		];
		if (scan.rate >= 1) parts.push(`${number.format(Math.round(scan.rate))}/s`);
		if (scan.secondsLeft !== undefined && scan.walked) parts.push(timeLeft(scan.secondsLeft));
		if (scan.failed > 0) parts.push(`${number.format(scan.failed)} failed`);
		return `Scanning ${name}: ${parts.join(', ')}`;
	},
	pause: 'Pause',
	resume: 'Resume',
	cancel: 'Cancel',
	finished: (name: string, scan: ScanProgress) => {
		const parts = [`${files(scan.parsed)} read`];
		if (scan.unchanged > 0) parts.push(`${number.format(scan.unchanged)} unchanged`);
		if (scan.ignored > 0) parts.push(`${number.format(scan.ignored)} not media`);
		if (scan.absent > 0) parts.push(`${number.format(scan.absent)} no longer there`);
		if (scan.failed > 0) parts.push(`${number.format(scan.failed)} could not be read`);
		return `${name}: ${parts.join(', ')}.`;
	},
	nothingFound: (name: string) => `${name} has no media files in it.`,
	cancelled: (name: string, scan: ScanProgress) =>
		`Scan of ${name} cancelled after ${files(scan.done)}. What was read stays.`,
	scanFailed: (name: string) => `${name} could not be scanned.`,
	busy: (name: string) => `${name} is being scanned in another tab already.`,
	report: 'Show report',
	noScans: 'Nothing is being scanned, and every file could be read.',
	failedFiles: 'Files that could not be read',
	retry: 'Try again',
	retryAll: (total: number) => count(total, { one: 'Try # file again', other: 'Try # files again' }),
	showingFirst: (shown: number, total: number) =>
		`The first ${number.format(shown)} of ${number.format(total)}.`,
	kinds: {
		folder: 'Folder',
		session: 'Files of this visit',
		kept: 'Kept in the browser',
		demo: 'Demo library'
	} satisfies Record<RootKind, string>,
	access: {
		ready: 'Ready',
		ask: 'Waiting for your permission',
		denied: 'Permission refused',
		gone: 'Not found: unplugged, moved or deleted',
		again: 'Choose the files again'
	} satisfies Record<RootAccess, string>,
	accessHelp: {
		ready: '',
		ask: 'The browser asks once after a restart. Reconnect and choose to allow.',
		denied: 'Allow access to files for this page in the browser’s site settings, then reconnect.',
		gone: 'Plug the drive in or put the folder back, then reconnect. Its items stay in the library.',
		again: 'This browser keeps no access to files. Choose the same files or folder to see them again.'
	} satisfies Record<RootAccess, string>,
	demoName: 'Demo library',
	looseFiles: 'Files',
	reconnected: (total: number) =>
		count(total, { one: '# folder reconnected.', other: '# folders reconnected.' }),
	stillAsking: 'The browser did not give access. Reconnect again and choose to allow.',
	alreadyOpen: (name: string) => `${name} is open already; it is being looked through for changes.`,
	inside: (name: string, outer: string) => `${name} is part of ${outer}, which is open already.`,
	contains: (name: string, inner: string) =>
		`${name} contains ${inner}, which is open on its own too. Files in both appear once.`,
	show: 'Show',
	removeInner: (name: string) => `Remove ${name}`,
	removed: (name: string) => `${name} is no longer in the library. Its files were not touched.`,
	refused: (total: number, first: string) =>
		total === 1
			? `${first} could not be opened.`
			: `${first} and ${count(total - 1, { one: '# other', other: '# others' })} could not be opened.`,
	nothingDropped: 'Nothing that was dropped is a file or a folder.',
	notShared:
		'Not all of what was shared could be taken: the app takes pictures, films and sounds, and needs room for them. Free some space and share them again.',
	demoMissing: 'The demo library could not be loaded. It is part of the app: connect once and try again.',
	kept: (total: number, name: string) =>
		`${files(total)} of ${name} copied into the browser. They stay after a restart.`,
	keeping: (done: number, total: number) =>
		`Copying ${number.format(done)} of ${files(total)} into the browser`,
	sessionHint:
		'These files are read for this visit. Copies in the browser would stay; they take as much room as the files do.',
	keep: 'Keep copies'
};
