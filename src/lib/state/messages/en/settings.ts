/** English texts of the areas: settings, storage. */
import { plural } from '../plural.ts';

const count = plural('en');

export const settings = {
	title: 'Settings',
	appearance: 'Appearance',
	theme: 'Theme',
	themes: { system: 'As the system', light: 'Light', dark: 'Dark', contrast: 'High contrast' },
	density: 'Density',
	densities: { compact: 'Compact', normal: 'Normal', roomy: 'Roomy' },
	language: 'Language',
	languageText: 'Also how numbers and dates are written.',
	folders: 'Folders',
	foldersText: 'Removing a folder here takes it out of the library. Its files are never touched.',
	noFolders:
		'No folder is open yet. Open one, and its photos, videos, songs and documents appear in the library.',
	openFolder: 'Open folder',
	reconnect: 'Reconnect',
	reconnectAll: 'Reconnect all',
	rescan: 'Scan again',
	remove: 'Remove',
	removeTitle: (name: string) => `Remove ${name} from the library?`,
	removeText: (items: number) =>
		count(items, {
			one: '# file goes out of the library, with its thumbnail. The file itself is not touched; open the folder again to read it anew.',
			other:
				'# files go out of the library, with their thumbnails. The files themselves are not touched; open the folder again to read them anew.'
		}),
	removeKeptText: (items: number) =>
		count(items, {
			one: '# copy kept in the browser is deleted for good. The original it was made from is not touched.',
			other:
				'# copies kept in the browser are deleted for good. The originals they were made from are not touched.'
		}),
	keepOpen: 'Keep',
	filesIn: (files: number) => count(files, { one: '# file', other: '# files' }),
	scannedAt: (when: string) => `scanned ${when}`,
	neverScanned: 'not scanned yet',
	keys: 'Keys',
	keysText: 'Choose Change, then press the keys. Escape leaves them as they are.',
	change: 'Change',
	changeFor: (command: string) => `Change keys of ${command}`,
	press: 'Press keys …',
	noKeys: 'none',
	takeAway: 'Take keys away',
	resetOne: 'Reset',
	resetKeys: 'Reset all keys',
	keysReset: 'All keys are as they were at first.',
	conflict: (keys: string, other: string) => `${keys} already does “${other}”.`,
	takeOver: 'Use it here instead',
	undo: 'Undo',
	install: 'Install as an app',
	installText: 'A window of its own, a place in the system, and “Open with” for your files.',
	storage: {
		title: 'Storage',
		lead: 'What Mediatheque keeps in this browser. Your own files are not counted: they stay where they are.',
		used: (used: string, quota: string) => `${used} used of about ${quota} that the browser would allow`,
		usedOnly: (used: string) => `${used} used`,
		unknown: 'This browser does not tell how much is used.',
		estimate:
			'Both figures are the browser’s estimates: it rounds and pads them, and the disk may be full before they say so.',
		persistent: 'The browser keeps this library until you erase it.',
		notPersistent:
			'The browser may erase this library by itself when the disk runs full, or after weeks without a visit.',
		persist: 'Ask the browser to keep it',
		persistRefused:
			'The browser said no. Installing the app or adding a bookmark often changes its mind; then ask again.',
		persistDone: 'The browser keeps this library from now on.',
		parts: 'What it is made of',
		part: 'Part',
		size: 'Size',
		thumbnails: 'Thumbnails',
		thumbnailsText: 'Small pictures for the grid. Made again when needed.',
		kept: 'Kept files',
		keptText: 'Copies that you asked to keep in the browser.',
		database: 'Library',
		databaseText: 'What was read from your files: names, dates, tags.',
		app: 'The app itself',
		appText: 'For starting offline.',
		items: (total: number) => count(total, { one: '# item', other: '# items' }),
		eraseCaches: 'Erase thumbnails',
		eraseCachesTitle: 'Erase all thumbnails?',
		eraseCachesText: (size: string) =>
			`${size} are freed. The thumbnails are made again as you look at your items; those of unplugged folders come back when they are plugged in. Nothing else changes.`,
		cachesErased: 'Thumbnails erased.',
		eraseAll: 'Erase everything',
		eraseAllTitle: 'Erase everything that Mediatheque keeps here?',
		eraseAllText: (items: string, folders: string, kept: string) =>
			`This deletes for good: the library (${items}), its list of ${folders}, all thumbnails, copies kept in the browser (${kept}), your settings and the copy of the app for offline use. It cannot be undone.`,
		eraseAllSafe: 'Your own files on disk are not touched: not one byte of them.',
		folders: (total: number) => count(total, { one: '# folder', other: '# folders' }),
		erased: 'Everything is erased.',
		eraseFailed: 'Not everything could be erased. Close other tabs of Mediatheque and try again.',
		measuring: 'Measuring …'
	},
	watch: {
		watching: 'Watch folders for changes',
		watchingText: 'What is added, moved or removed on the disk shows here by itself, without a scan.',
		ways: { observed: 'watched', polled: 'looked through now and then' },
		rules: 'Ignore rules',
		rulesFor: (name: string) => `Ignore rules of ${name}`,
		rulesForAll: 'Ignore rules of all folders',
		rulesText:
			'One a line, as in .gitignore: *.tmp, proofs/, /exports/web, **/cache/**, ! takes back, # is a remark. Files are never deleted by a rule, only hidden.',
		hides: (hidden: number, all: number) =>
			`${count(hidden, { one: '# known file is hidden', other: '# known files are hidden' })} of ${count(all, { other: '#' })}.`,
		hidesMore: (more: number, back: number) =>
			`By this change ${count(more, { one: '# file is hidden', other: '# files are hidden' })} and ${count(back, { one: '# is shown again', other: '# are shown again' })}.`,
		save: 'Save rules',
		reset: 'Rules given at first',
		saved: 'Rules saved.',
		inboxAll: 'New folders land in the inbox, too',
		inboxAllText: 'Otherwise only what comes after the first scan of a folder is to be reviewed.',
		stacksText: 'Files that belong together are shown as one and act as one.',
		stackRules: {
			'raw+jpeg': 'RAW and JPEG of the same picture',
			live: 'Live photos: a picture and its clip',
			version: 'Versions: IMG_1 and IMG_1-edit',
			bracket: 'Brackets: the same scene, other exposures',
			burst: 'Bursts: pictures within a second'
		}
	}
};
