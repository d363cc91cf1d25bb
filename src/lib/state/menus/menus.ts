/** The menus that are opened on something: which commands are in them, in which order. Data; what they do is with the commands. */
import Flag from '@lucide/svelte/icons/flag';
import Images from '@lucide/svelte/icons/images';
import Palette from '@lucide/svelte/icons/palette';
import PencilLine from '@lucide/svelte/icons/pencil-line';
import Star from '@lucide/svelte/icons/star';
import type { Component } from 'svelte';
import type { App } from '../app.svelte.ts';
import type { Command } from '../command.ts';
import { dayText } from '../day-text.ts';
import { folderOfKey } from '../folder-key.ts';
import { albumsWords } from '../messages/albums-words.ts';
import { menuWords } from '../messages/menu-words.ts';
import { words } from '../messages/words.svelte.ts';
import { shelfOf } from '../shelf.svelte.ts';
import { albumCommandsOf, intoAlbums } from './of-album.ts';
import { daysCommands } from './of-days.ts';
import { folderCommands } from './of-folder.ts';
import { presetAt, presetCommandsOf } from './of-preset.ts';

/** What a menu can be opened on. An element says it of what is in it: `data-menu`, with `data-key` where there are many. */
export const menuPlaces = [
	'item',
	'field',
	'viewed',
	'days',
	'folder',
	'album',
	'basket',
	'preset',
	'pages'
] as const;
export type MenuPlace = (typeof menuPlaces)[number];

/** A menu in the menu. */
export interface SubMenu {
	readonly id: string;
	readonly title: () => string;
	readonly icon: Component;
	readonly entries: (app: App) => readonly (string | Command)[];
}
/** A command by its id, or a menu of some. */
export type MenuEntry = string | SubMenu;

export interface MenuOf {
	/** As it is read aloud, and stands above it on a phone. */
	readonly title: (app: App, key: string) => string;
	/** Makes what the menu is opened on what commands are about. */
	readonly aim?: (app: App, key: string) => void;
	/** Commands about just this one thing, beside those of the registry. */
	readonly own?: (app: App, key: string) => readonly Command[];
	/** With a line between them. What cannot be done now is left out. */
	readonly groups: readonly (readonly MenuEntry[])[];
}

const fields = () => words().curation.fields;
const rating: SubMenu = {
	id: 'rating',
	title: () => fields().rating,
	icon: Star,
	entries: () => [5, 4, 3, 2, 1, 0].map((stars) => `curate.rate-${String(stars)}`)
};
const flag: SubMenu = {
	id: 'flag',
	title: () => fields().flag,
	icon: Flag,
	entries: () => ['curate.pick', 'curate.reject', 'curate.unflag']
};
const label: SubMenu = {
	id: 'label',
	title: () => fields().label,
	icon: Palette,
	entries: () => [
		...['red', 'yellow', 'green', 'blue', 'purple'].map((colour) => `curate.label-${colour}`),
		'curate.unlabel'
	]
};
const albums: SubMenu = {
	id: 'albums',
	title: () => fields().albums,
	icon: Images,
	entries: (app) => [
		...intoAlbums(app),
		...['curate.albums', 'album.create', 'basket.toggle', 'album.take-out', 'album.cover']
	]
};
const changes: SubMenu = {
	id: 'changes',
	title: () => menuWords().more,
	icon: PencilLine,
	entries: () => [
		...['tags.repeat', 'tags.as-previous', 'edit.tag-set', 'edit.template', 'edit.names'],
		...['place.pick', 'place.name', 'stack.join', 'stack.split', 'inbox.put-back']
	]
};

export const menus: Readonly<Record<MenuPlace, MenuOf>> = {
	item: {
		title: ({ selection }) => menuWords().of(Math.max(1, selection.ids.size)),
		aim: ({ selection }, key) => {
			const id = Number(key);
			if (selection.ids.has(id)) selection.focused = id;
			else selection.pick(id);
		},
		groups: [
			['library.open', 'cull.start', 'compare.start', 'stack.toggle'],
			['music.play', 'music.next-up', 'music.add'],
			[rating, flag, label, 'tags.quick', albums],
			['edit.bulk', 'edit.copy-fields', 'edit.paste-fields', changes],
			['library.folder-of', 'inspector.history', 'selection.compare'],
			['selection.export', 'selection.download', 'selection.copy-path'],
			['inbox.archive']
		]
	},
	field: {
		title: () => menuWords().field,
		groups: [
			['selection.all', 'selection.none', 'selection.invert'],
			['cull.start', 'music.play-shown', 'painter.start'],
			['search.save', 'view.save', 'stack.fold'],
			['edit.bulk', 'selection.export', 'inbox.archive-all']
		]
	},
	viewed: {
		title: () => menuWords().of(1),
		groups: [
			[rating, flag, label, 'tags.quick'],
			['viewer.fit', 'viewer.actual'],
			['library.folder-of', 'inspector.history'],
			['selection.download', 'selection.copy-path']
		]
	},
	days: {
		title: (_, key) => dayText(key),
		own: daysCommands,
		groups: [['days.show', 'days.add', 'days.all'], ['days.select']]
	},
	folder: {
		title: ({ library }, key) => {
			const folder = folderOfKey(key);
			const node = library.folders.find(({ root, path }) => root === folder?.root && path === folder.path);
			return node?.name ?? words().library.everything;
		},
		own: folderCommands,
		groups: [
			['folder.open', 'folder.recursive', 'folder.play'],
			['folder.copy-path'],
			['folder.reconnect', 'folder.rescan', 'sources.open', 'folder.settings']
		]
	},
	album: {
		title: (app, key) => shelfOf(app).tree.at(key)?.path ?? '',
		own: albumCommandsOf,
		groups: [
			['album.open', 'album.play', 'album.put'],
			['album.inside', 'album.rename', 'album.move', 'album.up', 'album.down', 'album.out'],
			['album.take-cover', 'album.no-cover'],
			['album.remove']
		]
	},
	basket: {
		title: () => albumsWords().basket.name,
		groups: [['basket.show'], ['basket.album', 'basket.empty']]
	},
	pages: {
		title: () => words().shell.pages,
		groups: [
			['go.library', 'inbox.open', 'basket.show', 'go.albums', 'search.saved'],
			['go.keywords', 'go.fields', 'go.presets'],
			['go.history', 'go.sync', 'go.jobs'],
			['go.settings', 'go.storage', 'go.performance'],
			['app.palette', 'app.keys', 'go.help', 'go.about']
		]
	},
	preset: {
		title: (app, key) => presetAt(app, key)?.name ?? '',
		own: presetCommandsOf,
		groups: [
			['preset.open'],
			['preset.rename', 'preset.update', 'preset.pin', 'preset.album', 'preset.up', 'preset.down'],
			['preset.link', 'preset.file'],
			['preset.remove', 'search.saved']
		]
	}
};
