/** The inspector's panels, in the order of their tabs: one line each. A panel loads when it is first opened. */
import type { Component } from 'svelte';
import type { Item } from '#lib/library/item.ts';
import type { Inspector, PanelName } from '#lib/state/inspector.svelte.ts';

export interface Panel {
	readonly id: PanelName;
	/** Whether it has something to say of this item. */
	readonly when: (item: Item) => boolean;
	readonly load: () => Promise<{ readonly default: Component<{ inspector: Inspector; item: Item }> }>;
}

/** What ExifReader can read. */
const stills = /^image\/(jpeg|png|tiff|webp|heic|heif|avif|gif|jxl)$/;
/** What mp4box can read. */
const isoMedia = /^(video\/(mp4|quicktime|x-m4v|3gpp2?)|audio\/mp4)$/;

export const panels: readonly Panel[] = [
	{ id: 'tags', when: () => true, load: () => import('./TagsPanel.svelte') },
	{ id: 'music', when: (item) => item.kind === 'audio', load: () => import('./MusicPanel.svelte') },
	{ id: 'opinion', when: (item) => stills.test(item.mime), load: () => import('./OpinionPanel.svelte') },
	{ id: 'history', when: () => true, load: () => import('./HistoryPanel.svelte') },
	{ id: 'structure', when: (item) => isoMedia.test(item.mime), load: () => import('./StructurePanel.svelte') }
];
