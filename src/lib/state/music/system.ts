/** What the system shows of the song that plays, and its media keys. */
import type { Item } from '#lib/library/item.ts';
import type { Music } from './music.svelte.ts';

/** A song that the system shows. */
export interface Told {
	readonly item: Item;
	/** Says whether it plays, and where it is. */
	state(music: Music): void;
	end(): void;
}

export function tellSystem(item: Item, music: Music): Told {
	const session = 'mediaSession' in navigator ? navigator.mediaSession : undefined;
	const handlers: Partial<Record<MediaSessionAction, MediaSessionActionHandler>> = {
		play: () => void music.play(),
		pause: () => music.pause(),
		stop: () => music.pause(),
		nexttrack: () => void music.skip(1),
		previoustrack: () => void music.skip(-1),
		seekforward: ({ seekOffset }) => void music.seek(music.time + (seekOffset ?? 10)),
		seekbackward: ({ seekOffset }) => void music.seek(music.time - (seekOffset ?? 10)),
		seekto: ({ seekTime }) => void music.seek(seekTime ?? 0)
	};
	const actions = Object.entries(handlers) as [MediaSessionAction, MediaSessionActionHandler][];
	const handle = (action: MediaSessionAction, handler: MediaSessionActionHandler | null) => {
		try {
			session?.setActionHandler(action, handler);
		} catch {
			// A browser without this key has the others.
		}
	};
	for (const [action, handler] of actions) handle(action, handler);
	if (session)
		session.metadata = new MediaMetadata({
			title: item.title ?? item.name,
			artist: item.artist ?? '',
			album: item.album ?? ''
		});
	const told: Told = {
		item,
		state({ playing, time }) {
			if (!session) return;
			session.playbackState = playing ? 'playing' : 'paused';
			const duration = item.duration ?? 0;
			// Else the system would show the ten seconds of silence that hold the keys.
			if (duration > 0) session.setPositionState({ duration, position: Math.min(time, duration) });
		},
		end() {
			for (const [action] of actions) handle(action, null);
			if (!session) return;
			session.metadata = null;
			session.playbackState = 'none';
		}
	};
	told.state(music);
	return told;
}
