/** The dialogs of the frame, one line each; each part is loaded when it is first opened. */
import type { Component } from 'svelte';
import type { ShellDialog } from '#lib/state/shell.svelte.ts';
import type { PageLink } from './page-link.ts';

/** What every dialog is given. */
export interface DialogProps {
	readonly onclose: () => void;
	readonly pages: readonly PageLink[];
}

export const dialogs: Readonly<
	Record<ShellDialog, () => Promise<{ readonly default: Component<DialogProps> }>>
> = {
	palette: () => import('../commands/Palette.svelte'),
	keys: () => import('../commands/KeySheet.svelte'),
	jobs: () => import('../jobs/JobsDialog.svelte'),
	scans: () => import('../sources/ScanReport.svelte'),
	builder: () => import('../search/QueryBuilder.svelte'),
	save: () => import('../search/SavePreset.svelte'),
	presets: () => import('../search/PresetList.svelte'),
	parameters: () => import('../search/AskParameters.svelte'),
	bulk: () => import('../bulk/BulkDialog.svelte'),
	export: () => import('../export/ExportDialog.svelte'),
	'copy-fields': () => import('../bulk/CopyFields.svelte'),
	intent: () => import('../history/IntentDialog.svelte'),
	album: () => import('../library/AlbumDialog.svelte'),
	'album-actions': () => import('../albums/AlbumActions.svelte'),
	incoming: () => import('../presets/IncomingDialog.svelte'),
	template: () => import('../presets/FillDialog.svelte'),
	'tag-set': () => import('../presets/TagSetDialog.svelte'),
	place: () => import('../places/PickPlace.svelte'),
	'quick-tag': () => import('../tagging/QuickTag.svelte'),
	columns: () => import('../library/ColumnsDialog.svelte'),
	naming: () => import('../presets/NamingDialog.svelte'),
	more: () => import('./MoreSheet.svelte')
};
