/** The sound worker as the page sees it. */
import { startAnswering } from '../answering.ts';
import type { SoundService } from './contract.ts';
import workerUrl from './worker.ts?worker&url';

/** Its calls throw what those of every answering worker do. */
export function startSound(): SoundService & Disposable {
	const worker = startAnswering<SoundService>(workerUrl, 'mediatheque sound');
	const { remote, within } = worker;
	return {
		open: (song, file) => within(() => remote.open(song, file)),
		begin: (song, from, rate) => within(() => remote.begin(song, from, rate)),
		next: (song) => within(() => remote.next(song)),
		close: (song) => within(() => remote.close(song)),
		peaks: (file, steps) => within(() => remote.peaks(file, steps)),
		gains: (file) => within(() => remote.gains(file)),
		music: (file) => within(() => remote.music(file)),
		[Symbol.dispose]: () => worker[Symbol.dispose]()
	};
}
