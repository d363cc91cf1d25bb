/** How every page and worker learns what changed in the library. */
import type { Edit } from '#lib/library/edit.ts';

/** `items`: these are new or changed; `entities`: some of those have; `all`: anything may have. */
export type LibraryChange =
	{ readonly items: readonly number[]; readonly entities?: true } | { readonly all: true };

const channelName = 'mediatheque:changes';

/** Tells the other threads and tabs. */
export function announceChange(change: LibraryChange): void {
	const channel = new BroadcastChannel(channelName);
	channel.postMessage(change);
	channel.close();
}

/** Tells them what edits changed. @param items that look different now */
export function announceEdits(items: readonly number[], edits: readonly Pick<Edit, 'changes'>[]): void {
	const entities = edits.some(({ changes }) => changes.some(({ kind }) => kind === 'entity'));
	if (items.length > 0 || entities) announceChange({ items, ...(entities && { entities }) });
}

const documentChannel = 'mediatheque:documents';

/** Tells the other threads and tabs that a document says something else now. */
export function announceDocument(doc: 'presets' | 'settings'): void {
	const channel = new BroadcastChannel(documentChannel);
	channel.postMessage(doc);
	channel.close();
}

/** Calls back for each document that another thread or tab has changed, until disposed. */
export function watchDocuments(changed: (doc: 'presets' | 'settings') => void): Disposable {
	const channel = new BroadcastChannel(documentChannel);
	channel.onmessage = (event: MessageEvent<'presets' | 'settings'>) => {
		changed(event.data);
	};
	return {
		[Symbol.dispose]: () => {
			channel.close();
		}
	};
}

/** Calls back for each change that another thread or tab announces, until disposed. */
export function watchChanges(changed: (change: LibraryChange) => void): Disposable {
	const channel = new BroadcastChannel(channelName);
	channel.onmessage = (event: MessageEvent<LibraryChange>) => {
		changed(event.data);
	};
	return {
		[Symbol.dispose]: () => {
			channel.close();
		}
	};
}
