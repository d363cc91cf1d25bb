/** Rows as an older version of the app wrote them, in the form of now: for steps of the schema, and for rescued copies. */
import type { Transaction } from 'dexie';
import { elementsOf, namesInPlace } from '#lib/library/effective.ts';
import { idOfNamedAlbum } from '#lib/library/album.ts';
import { keyOf, type Curation, type FileSays, type Register } from '#lib/library/curation.ts';
import type { Edit } from '#lib/library/edit.ts';
import { entityIdPattern, type KeptEntity } from '#lib/library/entity.ts';
import type { CurationRow, EditRow, ItemRow } from './rows.ts';

/** Brings all rows of a library of before into the form of now. */
export async function renewAll(transaction: Transaction): Promise<void> {
	const albums = new Map<string, KeptEntity<'albums'>>();
	const items = new Map<number, readonly string[]>();
	await transaction
		.table<CurationRow, number>('curation')
		.toCollection()
		.modify((row, ref) => {
			const renewed = withAlbumIds(withPlaceNames(row));
			for (const album of renewed.albums) albums.set(album.id, album);
			if (renewed.albums.length > 0) items.set(row.id, elementsOf(renewed.curation, 'albums'));
			ref.value = renewed.curation;
		});
	const inOrder = [...albums.values()].sort((a, b) => a.name.localeCompare(b.name));
	await transaction.table('albums').bulkAdd(inOrder.map((album, order) => ({ ...album, order })));
	await transaction
		.table<ItemRow, number>('items')
		.bulkUpdate(
			[...items].map(([key, ids]) => ({ key, changes: { albums: ids.length > 0 ? ids : undefined } }))
		);
	await transaction
		.table<EditRow>('edits')
		.where('origin')
		.notEqual('file')
		.modify((row, ref) => {
			ref.value = editWithAlbumIds(row);
		});
}

/** What was said of an item when a place was one text: its names apart. */
export function withPlaceNames<T extends Curation>(curation: T): T {
	const { file, sidecar } = curation;
	// The register of before, which is no field any more.
	const { place, ...said }: Readonly<Record<string, readonly Register[] | undefined>> = curation.said ?? {};
	return {
		...curation,
		...(file ? { file: apart(file) } : {}),
		...(sidecar ? { sidecar: apart(sidecar) } : {}),
		...(place ? { said: { ...said, location: place } } : {})
	};
}

function apart(says: FileSays): FileSays {
	const { place, ...values }: Readonly<Record<string, unknown>> = says.values;
	return typeof place === 'string' ? { ...says, values: { ...namesInPlace(place), ...values } } : says;
}

/** What was said of an item when albums were names: with their ids, and the albums of these names. */
export function withAlbumIds<T extends Curation>(
	curation: T
): { curation: T; albums: readonly KeptEntity<'albums'>[] } {
	const says = curation.elements?.albums;
	if (!says?.some(({ key }) => !entityIdPattern.test(key))) return { curation, albums: [] };
	const names = says.flatMap(({ key }) => (entityIdPattern.test(key) ? [] : [key]));
	const albums = says.map((one) => {
		if (entityIdPattern.test(one.key)) return one;
		const id = idOfNamedAlbum(one.key);
		return { ...one, key: id, element: id };
	});
	return {
		curation: { ...curation, elements: { ...curation.elements, albums } },
		albums: names.map(albumNamed)
	};
}

/** An album that was known by its name alone. */
function albumNamed(name: string): KeptEntity<'albums'> {
	return { doc: 'albums', id: idOfNamedAlbum(name), name, order: 0, at: '' };
}

/** An edit of when albums were names. */
export function editWithAlbumIds<T extends Pick<Edit, 'changes'>>(edit: T): T {
	const changes = edit.changes.map((change) => {
		if (!('element' in change) || change.field !== 'albums') return change;
		const name = keyOf(change.element);
		return entityIdPattern.test(name) ? change : { ...change, element: idOfNamedAlbum(name) };
	});
	return { ...edit, changes };
}
