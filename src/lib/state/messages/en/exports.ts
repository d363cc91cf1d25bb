/** English texts of exports and of the full backup. */
import type { BackupFault } from '#lib/library/backup.ts';
import type { ExportContent } from '#lib/library/preset-kinds/export.ts';
import { plural } from '../plural.ts';

const count = plural('en');
const items = (total: number) => count(total, { one: '# item', other: '# items' });

export const exports = {
	command: 'Export as a list or contact sheet',
	title: 'Export',
	of: 'Which items',
	selected: (total: number) => `The selection (${items(total)})`,
	shown: (total: number) => `All that is shown (${items(total)})`,
	preset: 'Saved settings',
	noPreset: 'As set here',
	format: 'Format',
	formats: {
		csv: 'CSV – table as text',
		xlsx: 'XLSX – Excel',
		json: 'JSON – for programs',
		xml: 'XML – for programs',
		pdf: 'PDF – contact sheet',
		m3u: 'M3U – playlist'
	} satisfies Record<ExportContent['format'], string>,
	notes: {
		pdf: (most: number) =>
			`Pictures as they were made for the grid, at most ${items(most)}. Letters that PDF fonts do not have are drawn with the fonts of this computer.`,
		m3u: 'Songs and videos with their paths below the folder. Put the playlist there.'
	},
	columns: 'Columns',
	captions: 'Lines below each picture',
	addColumn: 'Add a column',
	addHint: 'Field or tag: camera, Canon:LensType',
	add: 'Add',
	unknown: (name: string) => `There is no field “${name}”, and no tag could be called so.`,
	up: (name: string) => `Move up: ${name}`,
	down: (name: string) => `Move down: ${name}`,
	remove: (name: string) => `Remove: ${name}`,
	usual: 'As at first',
	options: {
		header: 'First row',
		headers: { labels: 'Names as shown here', names: 'Names for programs', none: 'None' },
		values: 'Values',
		manners: { raw: 'As kept (0.004)', printed: 'As people write them (1/250)' },
		separator: 'Between columns',
		separators: { comma: 'Comma', semicolon: 'Semicolon', tab: 'Tab' },
		mark: 'Mark as UTF-8',
		markHint: 'Excel needs it to show accents and other scripts.',
		guard: 'Make formulas harmless',
		guardHint:
			'Text that begins with = + - @ gets an apostrophe in front, so that no spreadsheet runs what a file says. Off: text as it is.',
		paper: 'Paper',
		papers: { a4: 'A4', a3: 'A3', letter: 'Letter' },
		landscape: 'Landscape',
		across: 'Pictures in a row'
	},
	preview: 'First rows',
	nothing: 'Nothing is shown that could be exported.',
	noColumns: 'Choose at least one column.',
	tooMany: (most: number) => `This format holds ${items(most)}; the rest is left out.`,
	go: (total: number) => `Export ${items(total)}`,
	saveSettings: 'Save these settings',
	settingsName: 'Name',
	settingsKept: (name: string) => `Settings kept: ${name}`,
	cancel: 'Cancel',
	close: 'Close',
	writing: (done: number, total: number) =>
		total > 0 ? `Writing: ${done.toLocaleString('en')} of ${total.toLocaleString('en')}` : 'Writing …',
	waiting: 'Waiting for other jobs …',
	done: 'Done. The file is in your downloads.',
	failed: 'The file could not be made.',
	cancelled: 'Cancelled. No file was made.',
	again: 'Save it again',
	goesOn: 'It goes on when this is closed, and after a restart.',
	fileName: (total: number) => `Mediatheque, ${items(total)}`,
	/** Columns that have no name elsewhere. */
	fields: {
		name: 'Name',
		kind: 'Kind',
		type: 'Type',
		mime: 'Media type',
		ext: 'Extension',
		size: 'Size',
		width: 'Width',
		height: 'Height',
		megapixels: 'Megapixels',
		ratio: 'Ratio',
		duration: 'Length',
		codec: 'Codec',
		camera: 'Camera',
		lens: 'Lens',
		iso: 'ISO',
		aperture: 'Aperture',
		shutter: 'Shutter',
		focal: 'Focal length',
		artist: 'Artist',
		album: 'Albums',
		genre: 'Genre',
		year: 'Year',
		path: 'Path',
		folder: 'Folder',
		root: 'Root',
		state: 'File',
		keyword: 'Keywords',
		person: 'People',
		place: 'Place',
		inbox: 'Inbox',
		edited: 'Edited',
		taken: 'Taken',
		dated: 'Known to',
		added: 'Added',
		modified: 'File changed',
		latitude: 'Latitude',
		longitude: 'Longitude',
		altitude: 'Altitude',
		completeness: 'Completeness',
		warnings: 'Warnings',
		'said:state': 'State or province'
	} as Readonly<Record<string, string>>,
	backup: {
		title: 'Backup',
		text: 'One file with all that is known of your files, all that you said of them, albums, keywords, the history, presets and settings. The files themselves are not in it.',
		pictures: 'With thumbnails',
		picturesHint: 'A larger file; without them they are made again once the folders are open.',
		begin: 'Back up the library',
		restore: 'Restore from a backup',
		last: (when: string) => `Last backup: ${when}`,
		never: 'There is no backup from this browser yet.',
		old: 'That was a while ago: time for another one.',
		writing: (done: number, total: number) =>
			total > 0 ? `Writing and reading back: ${Math.floor((100 * done) / total)} %` : 'Writing …',
		done: 'Done, and read back. The file is in your downloads.',
		looking: (done: number, total: number) =>
			total > 0 ? `Reading the backup: ${Math.floor((100 * done) / total)} %` : 'Reading the backup …',
		restoring: (done: number, total: number) =>
			total > 0 ? `Restoring: ${Math.floor((100 * done) / total)} %` : 'Restoring …',
		whole: 'If anything goes wrong, or this page is closed, the library stays as it was.',
		replaceTitle: (when: string) => `Replace this library with the backup of ${when}?`,
		takeTitle: (when: string) => `Take the backup of ${when}?`,
		holds: (total: number, edits: number, presets: number) =>
			`It holds ${items(total)}, ${count(edits, { one: '# entry', other: '# entries' })} of the history and ${count(presets, { one: '# preset', other: '# presets' })}.`,
		by: (version: string) => `It was written by Mediatheque ${version}.`,
		goes: (here: number) =>
			`What is here now (${items(here)}, with all that was said of them, and your settings) goes. It cannot be undone: back it up first if you may want it again.`,
		folders: (names: string) =>
			`These folders have to be opened again, and their files are known by their content: ${names}.`,
		replace: 'Replace the library',
		take: 'Restore',
		refused: 'This file was not restored, and nothing has changed.',
		faults: {
			'not-backup': 'It is no backup of Mediatheque.',
			truncated: 'It is cut short: some of it is missing. Copy it again from where it came.',
			damaged: 'It is damaged: some of it cannot be read.',
			unsafe: 'It holds names that no backup of ours has. It may have been made to do harm.',
			bomb: 'It would unpack to far more than it is. It may have been made to do harm.',
			newer: 'A newer version of Mediatheque wrote it. Bring this one up to date first.',
			checksum: 'What is in it is not what was written: it was changed or damaged since.',
			missing: 'A part of it is missing.',
			'unknown-part': 'It holds a part that no backup of ours has.',
			row: 'It holds an entry that cannot be right.',
			state: 'What is in it is not what it says it is.',
			empty: 'There is nothing in it.'
		} satisfies Record<BackupFault, string>,
		detail: (detail: string) => `Where: ${detail}`,
		state: 'State of the library',
		stateText:
			'Two libraries with the same figure are the same: items, all that was said of them, albums, keywords, history and presets.',
		tell: 'Work it out'
	}
};
