/** Songs as samples, what they look like, and how loud they say they are. */
import { factsOfMusic } from './facts.ts';
import { factsOfGain } from './gains.ts';
import type { SoundService } from './contract.ts';
import { peaksOf } from './peaks.ts';
import { Song } from './song.ts';

export function soundService(): SoundService {
	const songs = new Map<number, Song>();
	const songOf = (number: number): Song => {
		const song = songs.get(number);
		if (!song) throw new DOMException(`No song ${number}`, 'NotFoundError');
		return song;
	};
	return {
		async open(number, file) {
			const song = await Song.open(file);
			songs.set(number, song);
			return { duration: song.duration, rate: song.rate, gains: await factsOfGain(file).catch(() => ({})) };
		},
		begin: (number, from, rate) => songOf(number).begin(from, rate),
		next: (number) => songOf(number).next(),
		async close(number) {
			const song = songs.get(number);
			songs.delete(number);
			await song?.close();
		},
		peaks: peaksOf,
		gains: factsOfGain,
		music: factsOfMusic
	};
}
