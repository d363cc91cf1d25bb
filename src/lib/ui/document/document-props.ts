/** What each kind of document is given in the viewer. */
import type { Item } from '#lib/library/item.ts';

/** Why nothing of it can be shown; each has a text. */
export type DocumentTrouble = 'password' | 'damaged' | 'late' | 'font';

export interface DocumentProps {
	readonly item: Item;
	readonly file: File;
	readonly ontrouble: (trouble: DocumentTrouble) => void;
}
