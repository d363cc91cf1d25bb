/** How loud films are, kept in this browser. */

const keptKey = 'mediatheque:player';

interface PlayerSound {
	/** 0 to 1. */
	readonly volume: number;
	readonly muted: boolean;
}

/** How loud it was; anything else than what was written is not believed. */
export function keptSound(): PlayerSound {
	try {
		const kept: unknown = JSON.parse(localStorage.getItem(keptKey) ?? '{}');
		const { volume, muted } = kept as { volume?: unknown; muted?: unknown };
		return {
			volume: typeof volume === 'number' && volume >= 0 && volume <= 1 ? volume : 1,
			muted: muted === true
		};
	} catch {
		return { volume: 1, muted: false };
	}
}

export function keepSound(sound: PlayerSound): void {
	try {
		localStorage.setItem(keptKey, JSON.stringify(sound));
	} catch {
		// A comfort: without storage it lasts for this visit.
	}
}
