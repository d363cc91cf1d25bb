/** English texts of the area: the frame round the screens. */
import { plural } from '../plural.ts';

const count = plural('en');

export const shell = {
	cancel: 'Cancel',
	appName: 'Mediatheque',
	/** Title of the window. */
	title: (page: string) => `${page} · Mediatheque`,
	home: 'Mediatheque, to the library',
	skip: 'Skip to content',
	openFolder: 'Open folder',
	toggleSidebar: 'Folders and filters',
	toggleInspector: 'Inspector',
	sidebar: 'Folders and filters',
	inspector: 'Inspector',
	resizeSidebar: 'Width of folders and filters',
	resizeInspector: 'Width of the inspector',
	sheetHeight: 'Height of the panel',
	close: 'Close',
	pages: 'Pages',
	mainNavigation: 'Main navigation',
	search: 'Search',
	folders: 'Folders',
	more: 'More',
	notices: 'Messages',
	dismiss: 'Dismiss',
	page: {
		welcome: 'Welcome',
		library: 'Library',
		albums: 'Albums',
		presets: 'Presets',
		keywords: 'Keywords',
		fields: 'Fields',
		history: 'History',
		sync: 'Sync',
		item: 'Viewer',
		jobs: 'Jobs',
		settings: 'Settings',
		storage: 'Storage',
		performance: 'Performance',
		help: 'Help',
		about: 'About'
	},
	items: (total: number) => count(total, { one: '# item', other: '# items' }),
	itemsOf: (shown: number, total: number) =>
		`${count(shown, { other: '#' })} of ${count(total, { one: '# item', other: '# items' })}`,
	selected: (number: number) => count(number, { other: '# selected' }),
	hidden: (number: number) => count(number, { other: '# of them not shown' }),
	clearSelection: 'Clear selection',
	loading: 'Opening the library',
	noSuchPage: 'There is no page here',
	noSuchPageText: 'The address may be misspelt, or the page has moved. Your library is where it was.',
	toLibrary: 'Go to the library',
	broken: 'This screen stopped working',
	brokenText:
		'Your library and your files are not affected. Try again; if it happens once more, reload the app.',
	tryAgain: 'Try again',
	reload: 'Reload',
	details: 'Details',
	update: {
		ready: 'A new version of Mediatheque is ready.',
		replaced: 'Another tab has started a new version of Mediatheque. This tab still runs the old one.',
		now: 'Update now',
		readyBrief: 'A new version is ready',
		nowBrief: 'Update',
		reload: 'Reload this tab',
		later: 'Later'
	},
	offline: 'You are offline. The library works as always.',
	installed: 'Mediatheque is installed.',
	install: 'Install Mediatheque',
	banner: {
		reconnect: (number: number, names: string) =>
			count(number, {
				one: `The browser asks once more before ${names} can be read.`,
				other: `The browser asks once more before # folders can be read: ${names}.`
			}),
		refused: (number: number, names: string) =>
			count(number, {
				one: `The browser refuses to read ${names}. Allow files for this page in the browser’s site settings, then reconnect; its items stay as they are.`,
				other: `The browser refuses to read # folders: ${names}. Allow files for this page in the browser’s site settings, then reconnect; their items stay as they are.`
			}),
		reconnectAction: 'Reconnect',
		restoring: 'The browser has lost a part of the library. What was kept of it is being restored.',
		lost: {
			emptied: 'The browser has lost the library’s database. Your own files are not affected.',
			shortened:
				'The browser has lost the newest part of the library’s database. Your own files are not affected; scan your folders again to be sure that all is there.'
		},
		/** What came back from the copy of a moment. */
		rescued: (when: string, items: number, edits: number, presets: number) =>
			`Restored from the copy of ${when}: ${[
				count(items, { one: 'what you said of # item', other: 'what you said of # items' }),
				count(edits, { one: '# edit', other: '# edits' }),
				count(presets, { one: '# preset', other: '# presets' })
			].join(', ')}. What you changed after that is lost.`,
		openAgain: (names: string) =>
			`Open your folders again (${names}): their files find everything that belongs to them.`,
		emptied:
			'The browser has emptied the library’s database. Your own files are not affected; open your folders again to rebuild the library.',
		emptiedAction: 'Open folder',
		outdated: 'A newer version of Mediatheque has opened this library. Reload this tab to go on.',
		notPersistent:
			'The browser may clear this library when the disk runs full. Your own files are safe either way.',
		notPersistentAction: 'Keep the library',
		/** The same two where there is room for one short line. */
		notPersistentBrief: 'This library may be cleared',
		notPersistentBriefAction: 'Keep it',
		privateWindow:
			'This looks like a private window: the library is forgotten when it closes. Your own files stay as they are.',
		fullDisk: 'The browser’s storage is almost full. Free space, or erase thumbnails on the storage page.',
		fullDiskAction: 'Storage'
	}
};
