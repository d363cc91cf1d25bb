/** Which songs there are: among items, on an album, in a folder. */
import type { Item, ItemId } from '#lib/library/item.ts';
import { quote } from '#lib/library/query/quote.ts';
import type { LibraryService, Question } from '#lib/workers/library/contract.ts';

/** So many rows are asked for at once; of more items all songs of the library are. */
const fewItems = 200;

export const isSong = ({ kind }: Item): boolean => kind === 'audio';

/** The songs among items, in their order, at most so many. */
export async function songsAmong(
	service: LibraryService | undefined,
	ids: readonly ItemId[],
	most: number
): Promise<ItemId[]> {
	if (!service) return [];
	if (ids.length <= fewItems) {
		const rows = await service.rows(ids);
		return rows.flatMap((row) => (row && isSong(row) ? [row.id] : [])).slice(0, most);
	}
	const songs = new Set((await service.answer(question({ text: 'kind:audio' }))).ids);
	return ids.filter((id) => songs.has(id)).slice(0, most);
}

/**
 * The songs of the album that a song is on, by disc and number where all say theirs, else in the order of their files: those of a
 * disc stand in a folder of their own.
 */
export async function songsOfAlbum(service: LibraryService, about: Item): Promise<ItemId[]> {
	const { album } = about;
	if (album === undefined) return [];
	const all = await inOrder(service, { text: `album:${quote(album)} kind:audio` });
	const own = all.filter((song) => song.album === album);
	// Two albums may have one name; one album may be by several artists.
	const maker = makerOf(about);
	const places = new Set(own.filter((song) => makerOf(song) === maker).map(placeOf));
	const songs = own.filter((song) => places.has(placeOf(song)));
	if (songs.every(({ song }) => song?.tracknumber !== undefined)) songs.sort(byNumber);
	return songs.map(({ id }) => id);
}

/** Who made the album that a song is on. */
const makerOf = ({ artist, song }: Item) => song?.albumartist?.join(', ') ?? artist;

/** Where no disc is said it is the first. */
function byNumber({ song: one }: Item, { song: other }: Item): number {
	const disc = (one?.discnumber ?? 1) - (other?.discnumber ?? 1);
	return disc !== 0 ? disc : (one?.tracknumber ?? 0) - (other?.tracknumber ?? 0);
}

/** The songs of a folder, in the order of their names; of what is in it too, where `recursive`. */
export async function songsOfFolder(
	service: LibraryService,
	folder: NonNullable<Question['folder']>
): Promise<ItemId[]> {
	return (await inOrder(service, { text: 'kind:audio', folder })).map(({ id }) => id);
}

/** Root and folder, without that of a disc. */
const placeOf = ({ root, folder }: Item) => `${String(root)}:${folder.replace(/\/[^/]*\d+[^/]*$/, '')}`;

async function inOrder(service: LibraryService, about: Pick<Question, 'text' | 'folder'>): Promise<Item[]> {
	const { ids } = await service.answer(question(about));
	const rows = await service.rows([...ids]);
	const { compare } = new Intl.Collator(undefined, { numeric: true });
	return rows.filter((row) => row !== undefined).sort((one, other) => compare(one.path, other.path));
}

const question = (about: Pick<Question, 'text' | 'folder'>): Question => ({
	sort: { by: 'name', descending: false },
	group: 'none',
	facets: [],
	...about
});
