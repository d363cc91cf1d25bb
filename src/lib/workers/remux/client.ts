/** The remux worker as the page sees it: one a film, ended with it, or when it does not answer. */
import { startAnswering } from '../answering.ts';
import type { RemuxService } from './contract.ts';
import workerUrl from './worker.ts?worker&url';

/** Its calls throw what those of every answering worker do. */
export function startRemux(): RemuxService & Disposable {
	const worker = startAnswering<RemuxService>(workerUrl, 'mediatheque remux');
	const { remote, within } = worker;
	return {
		open: (file) => within(() => remote.open(file)),
		begin: (track, from) => within(() => remote.begin(track, from)),
		next: (track) => within(() => remote.next(track)),
		frame: (at, width, which) => within(() => remote.frame(at, width, which)),
		texts: () => within(() => remote.texts()),
		cues: (text) => within(() => remote.cues(text)),
		[Symbol.dispose]: () => worker[Symbol.dispose]()
	};
}
