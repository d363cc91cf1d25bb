/** English texts of the area: about the app, its privacy, this browser, licences. */
import type { CapabilityId } from '#lib/platform/installation.ts';

export const about = {
	title: 'About',
	what: 'A media library of professional depth in the browser: every tag of your photos, videos, songs and documents, local and offline.',
	version: (version: string) => `Version ${version}`,
	licence: 'Free software under the GNU General Public License, version 3 or later.',
	privacy: {
		title: 'Privacy',
		points: [
			'There is no account, no server of ours, no counting of visits, and no tracking of any kind.',
			'Your files are read on this device and stay where they are. Nothing is uploaded, nothing is copied unless you ask.',
			'What was read (names, tags, thumbnails) is kept in this browser only. You can see how much, and erase it, on the storage page.',
			'After the first visit the app asks the network for nothing but its own updates. The rules sent with every page let the browser refuse anything else.',
			'Files are only read. This version changes no byte of them.'
		]
	},
	capabilities: {
		title: 'What this browser can do',
		text: 'Looked up just now. What is missing here works in another way, or not at all, as the right column says.',
		able: 'Yes',
		unable: 'No',
		capability: 'Ability',
		here: 'Here',
		otherwise: 'Without it',
		list: {
			'folder-picker': {
				name: 'Open folders in place',
				without: 'Drop folders, or choose them for one visit'
			},
			'file-picker': { name: 'Keep access to single files', without: 'Files are read for one visit' },
			'dropped-folders': {
				name: 'Keep dropped folders open',
				without: 'Dropped folders are read for one visit'
			},
			'folder-input': { name: 'Choose a whole folder', without: 'Choose files one by one' },
			'private-files': { name: 'Storage for large files', without: 'Thumbnails are made anew each visit' },
			'folder-watch': { name: 'Notice changes in folders', without: 'Scan again to see changes' },
			'shared-memory': {
				name: 'Share memory with the background',
				without: 'Data is copied, which takes longer'
			},
			'image-decoder': {
				name: 'Decode pictures in the background',
				without: 'Thumbnails are made more slowly'
			},
			'video-decoder': {
				name: 'Decode video frames',
				without: 'Videos play, but have no frame as thumbnail'
			},
			'audio-decoder': { name: 'Decode sound', without: 'Songs play as the browser can' },
			'persistent-storage': { name: 'Promise to keep the library', without: 'The browser may clear it' },
			offline: { name: 'Start offline', without: 'The app needs the network to start' },
			'open-with': { name: '“Open with” from the system', without: 'Open files from within the app' },
			'several-tabs': { name: 'Several tabs at once', without: 'Use one tab at a time' },
			decompression: { name: 'Unpack compressed tags', without: 'Compressed tags stay closed' },
			notifications: { name: 'Notifications', without: 'Messages stay within the app' },
			badge: { name: 'A figure on the app’s icon', without: 'Figures stay within the app' },
			'wake-lock': { name: 'Keep the screen awake', without: 'Long scans pause when the device sleeps' },
			share: { name: 'Share files to other apps', without: 'Download the original instead' },
			graphics: { name: 'Compute on the graphics card', without: 'The processor does the work' },
			'trusted-types': { name: 'Refuse code put in by others', without: 'Other protections remain' }
		} satisfies Record<CapabilityId, { name: string; without: string }> as Readonly<
			Record<CapabilityId, { name: string; without: string }>
		>
	},
	licences: {
		title: 'Thanks and licences',
		credits: 'Mediatheque stands on the work of others.',
		text: 'These packages are part of the app. Open one to read its licence.',
		none: 'The list is made when the app is built; it is not in this development version.',
		loading: 'Loading licences',
		by: (name: string, by: string) => `${name} by ${by}`
	}
};
