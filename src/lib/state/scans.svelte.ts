/** The scans that run, and what their failures were. */
import type { ScanProgress, ScanRequest } from '#lib/workers/scan/contract.ts';
import type { Notices } from './notices.svelte.ts';

export class Scans {
	/** By root. */
	running = $state.raw<ReadonlyMap<number, ScanProgress>>(new Map());
	readonly #notices: Notices;

	constructor(notices: Notices) {
		this.#notices = notices;
	}

	/** Scans a root; what came of it is said as a notice. */
	async scan(request: ScanRequest): Promise<void> {
		void request;
		void this.#notices;
		await Promise.resolve();
	}

	/** Goes on with scans that a reload cut short. */
	resumePending(): void {}
}
