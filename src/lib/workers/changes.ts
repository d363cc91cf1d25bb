/** How every page and worker learns what changed in the library. */

/** `items`: these are new or changed; `all`: anything may have. */
export type LibraryChange = { readonly items: readonly number[] } | { readonly all: true };

const channelName = 'mediatheque:changes';

/** Tells the other threads and tabs. */
export function announceChange(change: LibraryChange): void {
	const channel = new BroadcastChannel(channelName);
	channel.postMessage(change);
	channel.close();
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
