/** The song that plays, as the system shows it and its media keys steer it. */
import type { Item } from '#lib/library/item.ts';
import { holdMediaSession, tellMediaSession } from '../media-session.ts';
import type { Music } from './music.svelte.ts';

/** A song that the system shows. */
export interface Told {
	readonly item: Item;
	/** Says whether it plays, and where it is. */
	state(music: Music): void;
	end(): void;
}

export function tellSystem(item: Item, music: Music): Told {
	const end = holdMediaSession(item, {
		play: () => void music.play(),
		pause: () => music.pause(),
		seek: (to) => void music.seek(to),
		skip: (by) => void music.seek(music.time + by),
		next: () => void music.skip(1),
		previous: () => void music.skip(-1)
	});
	const told: Told = {
		item,
		state: ({ playing, time }) => tellMediaSession({ playing, time, duration: item.duration ?? 0 }),
		end
	};
	told.state(music);
	return told;
}
