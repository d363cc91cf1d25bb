/** Icons of what jobs do, by the stable name of it; a later one is a line here. */
import Archive from '@lucide/svelte/icons/archive';
import FileDown from '@lucide/svelte/icons/file-down';
import FolderSearch from '@lucide/svelte/icons/folder-search';
import Images from '@lucide/svelte/icons/images';
import ListChecks from '@lucide/svelte/icons/list-checks';
import Package from '@lucide/svelte/icons/package';
import Pencil from '@lucide/svelte/icons/pencil';
import Route from '@lucide/svelte/icons/route';
import SearchCheck from '@lucide/svelte/icons/search-check';
import type { Component } from 'svelte';

const icons: Readonly<Record<string, Component<{ size?: number; 'aria-hidden'?: 'true' }>>> = {
	scan: FolderSearch,
	pictures: Images,
	packing: Package,
	index: SearchCheck,
	bulk: Pencil,
	export: FileDown,
	backup: Archive,
	tracks: Route
};

export function iconOf(what: string) {
	return icons[what] ?? ListChecks;
}
