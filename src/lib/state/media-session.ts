/** What the system shows of what plays, and its media keys (https://www.w3.org/TR/mediasession/). There is one of it a page. */
import type { Item } from '#lib/library/item.ts';

/** What the keys steer. */
export interface Steered {
	play(): void;
	pause(): void;
	/** @param to seconds from its beginning */
	seek(to: number): void;
	/** @param by seconds from where it is */
	skip(by: number): void;
	readonly next?: (() => void) | undefined;
	readonly previous?: (() => void) | undefined;
}

export interface Progress {
	readonly playing: boolean;
	/** Seconds. */
	readonly time: number;
	/** Seconds; 0 while it is unknown, or without an end. */
	readonly duration: number;
	readonly speed?: number;
}

/** One press of a key that skips, where the system does not say how far. */
const skip = 10;

const session = (): MediaSession | undefined =>
	'mediaSession' in navigator ? navigator.mediaSession : undefined;

/**
 * Tells the system what plays and listens to its keys, until the function that is returned is called.
 * @param cover address of a picture
 */
export function holdMediaSession(item: Item, steered: Steered, cover?: string): () => void {
	const held = session();
	if (!held) return () => undefined;
	held.metadata = new MediaMetadata({
		title: item.title ?? item.name,
		artist: item.artist ?? '',
		album: item.album ?? '',
		artwork: cover === undefined ? [] : [{ src: cover }]
	});
	const { next, previous } = steered;
	const handlers: Partial<Record<MediaSessionAction, MediaSessionActionHandler | undefined>> = {
		play: () => steered.play(),
		pause: () => steered.pause(),
		stop: () => steered.pause(),
		seekbackward: ({ seekOffset }) => steered.skip(-(seekOffset ?? skip)),
		seekforward: ({ seekOffset }) => steered.skip(seekOffset ?? skip),
		seekto: ({ seekTime }) => seekTime !== undefined && steered.seek(seekTime),
		nexttrack: next && (() => next()),
		previoustrack: previous && (() => previous())
	};
	const actions = Object.entries(handlers) as [MediaSessionAction, MediaSessionActionHandler | undefined][];
	const handle = (action: MediaSessionAction, handler: MediaSessionActionHandler | null) => {
		try {
			held.setActionHandler(action, handler);
		} catch {
			// A browser without this key has the others.
		}
	};
	for (const [action, handler] of actions) handle(action, handler ?? null);
	return () => {
		for (const [action] of actions) handle(action, null);
		held.metadata = null;
		held.playbackState = 'none';
	};
}

/** Tells the system how far it is. */
export function tellMediaSession({ playing, time, duration, speed = 1 }: Progress): void {
	const held = session();
	if (!held) return;
	held.playbackState = playing ? 'playing' : 'paused';
	// Without a length it would show that of the silence which holds the keys.
	if (duration > 0)
		held.setPositionState({
			duration,
			playbackRate: speed,
			position: Math.min(Math.max(0, time), duration)
		});
}
