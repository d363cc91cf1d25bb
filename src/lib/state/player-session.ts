/** What the system shows of what plays, and its media keys. */
import type { Item } from '#lib/library/item.ts';
import type { Player } from './player.svelte.ts';

interface SessionNeeds {
	readonly item: Item;
	readonly player: Player;
	/** Address of its cover. */
	readonly cover?: string | undefined;
	readonly onnext?: (() => void) | undefined;
	readonly onprevious?: (() => void) | undefined;
}

/** One press of a key that skips, where the system does not say how far. */
const skip = 10;

/** Tells the system what plays and listens to its keys, until the function that is returned is called. */
export function holdSession({ item, player, cover, onnext, onprevious }: SessionNeeds): () => void {
	if (!('mediaSession' in navigator)) return () => undefined;
	const { mediaSession } = navigator;
	mediaSession.metadata = new MediaMetadata({
		title: item.title ?? item.name,
		artist: item.artist ?? '',
		album: item.album ?? '',
		artwork: cover === undefined ? [] : [{ src: cover }]
	});
	const handlers: Partial<Record<MediaSessionAction, MediaSessionActionHandler | undefined>> = {
		play: () => void player.play(),
		pause: () => player.pause(),
		stop: () => player.pause(),
		seekbackward: ({ seekOffset }) => player.skip(-(seekOffset ?? skip)),
		seekforward: ({ seekOffset }) => player.skip(seekOffset ?? skip),
		seekto: ({ seekTime }) => seekTime !== undefined && player.seek(seekTime),
		nexttrack: onnext,
		previoustrack: onprevious
	};
	const actions = Object.entries(handlers) as [MediaSessionAction, MediaSessionActionHandler | undefined][];
	for (const [action, handler] of actions) mediaSession.setActionHandler(action, handler ?? null);
	return () => {
		for (const [action] of actions) mediaSession.setActionHandler(action, null);
		mediaSession.metadata = null;
		mediaSession.playbackState = 'none';
	};
}

/** Tells the system how far it is. */
export function tellSession({ playing, duration, speed, time }: Player): void {
	if (!('mediaSession' in navigator)) return;
	navigator.mediaSession.playbackState = playing ? 'playing' : 'paused';
	if (duration > 0)
		navigator.mediaSession.setPositionState({
			duration,
			playbackRate: speed,
			position: Math.min(Math.max(0, time), duration)
		});
}
