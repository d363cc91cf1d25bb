// The folders of the library as a tree, with how many items are in each.
import { hasBit } from '#lib/search/bits.ts';
import type { Catalogue } from './catalogue.ts';
import type { FolderNode } from './contract.ts';

interface Folder {
	own: number;
	all: number;
	readonly inside: Map<string, Folder>;
}

/** All folders with items in or below them, and all roots; parents before children, sorted by name as people count. */
export function folderTree({ columns, roots }: Catalogue): readonly FolderNode[] {
	const tops = new Map([...roots.keys()].map((root) => [root, emptyFolder()]));
	const { codes, dictionary } = columns.text('folder');
	const rootOf = columns.number('root');
	const { live } = columns;
	/** Counts by folder first: there are far fewer than items. */
	const counts = new Map<number, Uint32Array>();
	for (let row = 0; row < columns.size; row++) {
		if (!hasBit(live, row)) continue;
		const root = rootOf.at(row);
		let own = counts.get(root);
		if (!own) counts.set(root, (own = new Uint32Array(dictionary.size)));
		const code = codes[row] ?? 0;
		own[code] = (own[code] ?? 0) + 1;
	}
	for (const [root, own] of counts) {
		const top = tops.get(root) ?? emptyFolder();
		tops.set(root, top);
		own.forEach((count, code) => {
			if (count > 0) place(top, dictionary.text(code), count);
		});
	}
	const names = new Intl.Collator(undefined, { numeric: true });
	const nodes: FolderNode[] = [];
	const list = (root: number, path: string, name: string, folder: Folder) => {
		nodes.push({ root, path, name, own: folder.own, all: folder.all });
		const inside = [...folder.inside].sort(([a], [b]) => names.compare(a, b));
		for (const [child, below] of inside) list(root, path === '' ? child : `${path}/${child}`, child, below);
	};
	const named = [...tops].map(([root, folder]) => ({ root, folder, name: roots.get(root) ?? '' }));
	named.sort((a, b) => names.compare(a.name, b.name) || a.root - b.root);
	for (const { root, folder, name } of named) list(root, '', name, folder);
	return nodes;
}

function emptyFolder(): Folder {
	return { own: 0, all: 0, inside: new Map() };
}

function place(top: Folder, path: string, count: number): void {
	let folder = top;
	folder.all += count;
	for (const step of path === '' ? [] : path.split('/')) {
		const next = folder.inside.get(step) ?? emptyFolder();
		folder.inside.set(step, next);
		folder = next;
		folder.all += count;
	}
	folder.own += count;
}
