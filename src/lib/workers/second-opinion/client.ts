/** Starts the second-opinion worker; it lives only as long as it is needed. */
import { startAnswering } from '../answering.ts';
import type { SecondOpinionService } from './contract.ts';
import workerUrl from './worker.ts?worker&url';

/** Its calls throw what those of every answering worker do: ExifReader may never come back from a damaged file. */
export function startSecondOpinion(): SecondOpinionService & Disposable {
	const worker = startAnswering<SecondOpinionService>(workerUrl, 'second opinion');
	const { remote, within } = worker;
	return {
		read: (file) => within(() => remote.read(file)),
		[Symbol.dispose]: () => worker[Symbol.dispose]()
	};
}
