// Which items a playlist means: its paths may be of another computer, another system, or another writing of the same name.
import type { ItemId } from '#lib/library/item.ts';
import {
	comparable,
	decoded,
	isAddress,
	largestPlaylist,
	pathOf,
	readPlaylist,
	type Listed
} from '#lib/library/music/playlist.ts';
import type { Columns } from '#lib/search/columns.ts';
import { hasBit } from '#lib/search/bits.ts';

export interface PlaylistEntry extends Listed {
	/** Absent where it is not in the library. */
	readonly id?: ItemId;
}
export interface PlaylistRead {
	readonly title?: string;
	readonly entries: readonly PlaylistEntry[];
}

/** An item that can be played. */
interface Playable {
	readonly id: ItemId;
	readonly root: number;
	readonly path: string;
	readonly here: boolean;
}

/** By their path as it is compared; of one path there may be several: in other roots, or in other letters. */
type Known = ReadonlyMap<string, readonly Playable[]>;

/** @param about root and path of the playlist */
export async function playlistIn(
	columns: Columns,
	file: Blob,
	{ root, path }: { readonly root: number; readonly path: string }
): Promise<PlaylistRead> {
	const bytes = new Uint8Array(await file.slice(0, largestPlaylist).arrayBuffer());
	const slash = path.lastIndexOf('/');
	const { entries, title } = readPlaylist(bytes, path.slice(slash + 1));
	const known = playableIn(columns);
	const folder = slash < 0 ? '' : path.slice(0, slash);
	return {
		...(title !== undefined && { title }),
		entries: entries.map((entry) => {
			const id = meantBy(entry.place, folder, root, known)?.id;
			return id === undefined ? entry : { ...entry, id };
		})
	};
}

function playableIn(columns: Columns): Known {
	const [kinds, folders, names, states] = ['kind', 'folder', 'name', 'state'].map((field) =>
		columns.text(field)
	);
	const roots = columns.number('root');
	const known = new Map<string, Playable[]>();
	if (!kinds || !folders || !names || !states) return known;
	const plays = Uint8Array.from({ length: kinds.dictionary.size }, (_, code) =>
		/^(?:audio|video)$/.test(kinds.dictionary.text(code)) ? 1 : 0
	);
	const { live } = columns;
	for (let row = 0; row < columns.size; row++) {
		if (plays[kinds.codes[row] ?? 0] !== 1 || !hasBit(live, row)) continue;
		const folder = folders.dictionary.text(folders.codes[row] ?? 0);
		const name = names.dictionary.text(names.codes[row] ?? 0);
		const path = folder === '' ? name : `${folder}/${name}`;
		const here = states.dictionary.text(states.codes[row] ?? 0) === 'present';
		const one = { id: columns.idAt(row), root: roots.at(row), path, here };
		const key = comparable(path);
		const same = known.get(key);
		if (same) same.push(one);
		else known.set(key, [one]);
	}
	return known;
}

/** The item of a place, as it is written, or as an address writes it. */
function meantBy(place: string, folder: string, root: number, known: Known): Playable | undefined {
	if (isAddress(place)) return undefined;
	const plain = decoded(place);
	return (
		found(place, folder, root, known) ?? (plain === place ? undefined : found(plain, folder, root, known))
	);
}

function found(place: string, folder: string, root: number, known: Known): Playable | undefined {
	const where = pathOf(place, folder);
	const here =
		where && !where.absolute ? best(known.get(comparable(where.path)), root, where.path) : undefined;
	// Of another computer, or of a folder that is none of the library's: then its end tells which it is.
	if (here?.root === root) return here;
	const steps = (where?.path ?? place.replaceAll('\\', '/'))
		.split('/')
		.filter((step) => !/^\.{0,2}$/.test(step));
	for (let from = 0; from < steps.length; from++) {
		const end = steps.slice(from).join('/');
		const one = best(known.get(comparable(end)), root, end);
		if (one) return one;
	}
	return here;
}

/** Of several the one of the same root, that is there, in the very letters, in this order. */
function best(all: readonly Playable[] | undefined, root: number, path: string): Playable | undefined {
	const weight = (one: Playable) =>
		(one.root === root ? 4 : 0) +
		(one.here ? 2 : 0) +
		(one.path.normalize('NFC') === path.normalize('NFC') ? 1 : 0);
	return all?.reduce((first, one) => (weight(one) > weight(first) ? one : first));
}
