/**
 * What an installed app can do beyond a page: be installed from a button of its own, be opened with files, take shared files.
 * Also says what this browser can do at all, for the about page.
 */

/** Not in TypeScript's library: Chromium only. https://developer.mozilla.org/docs/Web/API/BeforeInstallPromptEvent */
interface BeforeInstallPromptEvent extends Event {
	prompt(): Promise<{ outcome: 'accepted' | 'dismissed' }>;
}

/** https://wicg.github.io/web-app-launch/#launchqueue-interface */
interface LaunchQueue {
	setConsumer(consumer: (launch: { files?: readonly FileSystemHandle[] }) => void): void;
}

export interface Installation {
	/** Whether `install` would show the browser's sheet now. */
	readonly available: boolean;
	/** Shows the browser's install sheet; needs a click. `unavailable` where the browser offers none. */
	install(): Promise<'accepted' | 'dismissed' | 'unavailable'>;
	/** Calls back whenever `available` changes. Returns the way to stop. */
	onChange(callback: (available: boolean) => void): () => void;
}

/** Catches the browser's offer to install. Call it early: the offer comes once, soon after loading. */
export function watchInstallation(): Installation {
	let offer: BeforeInstallPromptEvent | undefined;
	const listeners = new Set<(available: boolean) => void>();

	function set(next: BeforeInstallPromptEvent | undefined): void {
		offer = next;
		for (const listener of listeners) listener(next !== undefined);
	}

	addEventListener('beforeinstallprompt', (event) => {
		event.preventDefault(); // we show our own button, when the person looks for it
		set(event as BeforeInstallPromptEvent);
	});
	addEventListener('appinstalled', () => set(undefined));

	return {
		get available() {
			return offer !== undefined;
		},
		async install() {
			const current = offer;
			if (current === undefined) return 'unavailable';
			set(undefined); // an offer can be shown once
			return (await current.prompt()).outcome;
		},
		onChange(callback) {
			listeners.add(callback);
			return () => listeners.delete(callback);
		}
	};
}

/**
 * Calls back with the files the installed app is opened with (*Open with* in the system), now and later.
 * Reading is allowed; writing has to be asked for. Does nothing where the browser has no file handling.
 */
export function onLaunchFiles(callback: (files: FileSystemFileHandle[]) => void): void {
	const { launchQueue } = globalThis as { launchQueue?: LaunchQueue };
	launchQueue?.setConsumer(({ files = [] }) => {
		const handles = files.filter((handle): handle is FileSystemFileHandle => handle.kind === 'file');
		if (handles.length > 0) callback(handles);
	});
}

/** The cache in which the service worker keeps shared files until a page takes them (src/service-worker/share-inbox.ts). */
const inbox = 'mediatheque-share-inbox';

/**
 * Takes the files that were shared to the app and empties the inbox. Each file is handed out once.
 * @returns the files with their names and dates; empty when there are none or the browser keeps no caches
 */
export async function takeSharedFiles(): Promise<File[]> {
	const { caches } = globalThis as { caches?: CacheStorage };
	if (caches === undefined || !(await caches.has(inbox))) return [];
	const cache = await caches.open(inbox);
	const files: File[] = [];
	for (const request of await cache.keys()) {
		const response = await cache.match(request);
		// Before it is gone from there: what cannot be read now can be later, and keeps none of the others back.
		const bytes = await response?.blob().catch(() => undefined);
		if (response === undefined || bytes === undefined) continue;
		// Two tabs may come for the same files: whoever deletes the entry has it.
		if (!(await cache.delete(request))) continue;
		files.push(
			new File([bytes], nameOf(response), {
				type: response.headers.get('Content-Type') ?? '',
				lastModified: Number(response.headers.get('X-Last-Modified') ?? Date.now())
			})
		);
	}
	return files;
}

function nameOf(response: Response): string {
	return decodeURIComponent(response.headers.get('X-File-Name') ?? 'shared');
}

/** What the about page lists; each has a text in the messages. */
export type CapabilityId =
	| 'folder-picker'
	| 'file-picker'
	| 'dropped-folders'
	| 'folder-input'
	| 'private-files'
	| 'folder-watch'
	| 'shared-memory'
	| 'image-decoder'
	| 'video-decoder'
	| 'audio-decoder'
	| 'persistent-storage'
	| 'offline'
	| 'open-with'
	| 'several-tabs'
	| 'decompression'
	| 'notifications'
	| 'badge'
	| 'wake-lock'
	| 'share'
	| 'graphics'
	| 'trusted-types';

/** One thing a browser may be able to do, and whether this one is. */
export interface Capability {
	id: CapabilityId;
	available: boolean;
}

/** What this browser offers, by looking, never by its name. The order is that of the list on the about page. */
export function capabilities(): Capability[] {
	const has = (name: string, where: object = globalThis) => name in where;
	const storage = (navigator as { storage?: StorageManager }).storage;
	const found: Record<CapabilityId, boolean> = {
		'folder-picker': has('showDirectoryPicker'),
		'file-picker': has('showOpenFilePicker'),
		'dropped-folders': has('getAsFileSystemHandle', DataTransferItem.prototype),
		'folder-input': has('webkitdirectory', HTMLInputElement.prototype),
		'private-files': storage !== undefined && has('getDirectory', storage),
		'folder-watch': has('FileSystemObserver'),
		'shared-memory': has('SharedArrayBuffer') && globalThis.crossOriginIsolated,
		'image-decoder': has('ImageDecoder'),
		'video-decoder': has('VideoDecoder'),
		'audio-decoder': has('AudioDecoder'),
		'persistent-storage': storage !== undefined && has('persist', storage),
		offline: has('serviceWorker', navigator),
		'open-with': has('launchQueue'),
		'several-tabs': has('locks', navigator) && has('BroadcastChannel'),
		decompression: has('DecompressionStream'),
		notifications: has('Notification'),
		badge: has('setAppBadge', navigator),
		'wake-lock': has('wakeLock', navigator),
		share: has('share', navigator),
		graphics: has('gpu', navigator),
		'trusted-types': has('trustedTypes')
	};
	return Object.entries(found).map(([id, available]) => ({ id: id as CapabilityId, available }));
}
