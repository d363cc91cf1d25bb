/** An item with nothing of interest: tests say what matters to them, and take the rest from here. */
import type { Item } from '#lib/library/item.ts';

/** As it is before the database gives it a number. */
export const unnumberedItem: Omit<Item, 'id'> = {
	fingerprint: '0'.repeat(32),
	root: 1,
	path: 'a.jpg',
	name: 'a.jpg',
	folder: '',
	size: 1000,
	modified: 0,
	added: 0,
	type: 'JPEG',
	mime: 'image/jpeg',
	kind: 'photo',
	extension: 'jpg',
	state: 'present',
	tagCount: 1,
	warningCount: 0
};

export const plainItem: Item = { id: 0, ...unnumberedItem };

/** One of many: its number tells its content and its name. */
export function numberedItem(id: number, more: Partial<Item> = {}): Item {
	const name = `${id}.jpg`;
	return { ...plainItem, id, fingerprint: id.toString(16).padStart(32, '0'), path: name, name, ...more };
}
