/** What a thread without a page cannot make a picture of. */
import type { Item } from './item.ts';

const drawnTypes = ['application/pdf', 'application/vnd.adobe.illustrator', 'image/svg+xml'] as const;
/** MIME types that the page draws; films it draws whatever their type. */
export type DrawnType = (typeof drawnTypes)[number];
const drawn: ReadonlySet<string> = new Set(drawnTypes);

/** Whether the page may have a small picture of it where the worker has none: players and fonts are the page's alone. */
export const drawnByPage = ({ kind, mime }: Pick<Item, 'kind' | 'mime'>): boolean =>
	kind === 'video' || drawn.has(mime);
