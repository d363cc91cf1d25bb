/** The three steps by which a device comes to sync: where devices meet, the passphrase, done. One for each time it is begun. */
import type { Found, PlaceGiven, RoadTrouble, Unlocked } from '#lib/workers/sync/contract.ts';
import { shownName } from './device-name.ts';
import type { Secret, Sync } from './sync.svelte.ts';

/** How devices can meet. */
export const ways = ['folder', 'pairing', 'file', 'address', 'server'] as const;
export type Way = (typeof ways)[number];

export type SetUpStep =
	| { readonly at: 'ways' }
	/** Where: a folder or an address; or whether one of the two devices syncs already. */
	| { readonly at: 'place'; readonly way: Way }
	| { readonly at: 'make'; readonly way: Way }
	| { readonly at: 'join'; readonly way: Way; readonly devices: readonly string[] }
	| { readonly at: 'pair'; readonly way: Way; readonly as: 'member' | 'newcomer' }
	| { readonly at: 'done'; readonly way: Way; readonly how: 'made' | 'joined' | 'added' };

/** What an attempt at a file or a place came to where it went no further. */
export type SetUpTrouble =
	| { readonly kind: 'road'; readonly trouble: RoadTrouble }
	/** The place is of other devices, and this one is in a group already. */
	| { readonly kind: 'not-ours' }
	| { readonly kind: 'file'; readonly reason: string };

export class SetUp {
	step = $state.raw<SetUpStep>({ at: 'ways' });
	/** Whether something is being looked at or made now. */
	busy = $state(false);
	trouble = $state.raw<SetUpTrouble | undefined>(undefined);
	#place: PlaceGiven | undefined;
	#file: Blob | undefined;
	readonly #sync: Sync;

	constructor(sync: Sync) {
		this.#sync = sync;
	}

	/** 1 to 3. */
	get number(): number {
		const numbers = { ways: 1, place: 1, make: 2, join: 2, pair: 2, done: 3 } as const;
		// A key to keep belongs to the end of it.
		return this.#sync.recovery ? 3 : numbers[this.step.at];
	}

	choose(way: Way): void {
		this.trouble = undefined;
		const paired = way === 'pairing' && this.#sync.isOpen;
		this.step = paired ? { at: 'pair', way, as: 'member' } : { at: 'place', way };
	}

	back(): void {
		const { step } = this;
		this.trouble = undefined;
		this.#file = undefined;
		if ((step.at === 'make' || step.at === 'join' || step.at === 'pair') && !this.#sync.isOpen)
			this.step = { at: 'place', way: step.way };
		else this.step = { at: 'ways' };
	}

	/** Nothing is there yet: the first device. */
	beginHere(way: Way): void {
		this.trouble = undefined;
		this.step = { at: 'make', way };
	}

	/** The other device syncs: this one comes to it. */
	comeTo(): void {
		this.step = { at: 'pair', way: 'pairing', as: 'newcomer' };
	}

	/** Looks at a place that was pointed at, before anything is written there. */
	async point(way: Way, place: PlaceGiven): Promise<void> {
		await this.#work(async () => {
			this.#place = place;
			this.#go(way, await this.#sync.service.look(place));
			if (this.step.at === 'done') await this.#sync.service.addRoad(place);
		});
	}

	#go(way: Way, found: Found): void {
		if (found.status === 'two-vaults') this.trouble = { kind: 'road', trouble: 'two-vaults' };
		else if (found.status === 'trouble') this.trouble = { kind: 'road', trouble: found.trouble };
		else if (this.#sync.isOpen) {
			if (found.status === 'vault' && !found.ours) this.trouble = { kind: 'not-ours' };
			else this.step = { at: 'done', way, how: 'added' };
		} else if (found.status === 'vault')
			this.step = { at: 'join', way, devices: found.devices.map(shownName) };
		else this.step = { at: 'make', way };
	}

	/** The first device of a group: makes what seals everything, and puts it at the place. */
	async make(passphrase: string, name: string): Promise<void> {
		await this.#work(async () => {
			const { way } = this.#of();
			const { recovery } = await this.#sync.service.create(passphrase, name);
			this.#sync.recovery = { key: recovery, replaces: false };
			this.step = way === 'pairing' ? { at: 'pair', way, as: 'member' } : { at: 'done', way, how: 'made' };
			// What stands in its way now is told by the road itself.
			if (this.#place) await this.#sync.service.addRoad(this.#place);
		});
	}

	/** Joins what lies at the place or in the file. @returns what came of the secret */
	async join(secret: Secret, name: string): Promise<Unlocked> {
		const { way } = this.#of();
		if (this.#file) return this.#joinByFile(this.#file, secret, name);
		if (!this.#place) throw new Error('No place was pointed at');
		const answer = await this.#sync.service.join(this.#place, secret, name);
		if (answer.status !== 'open') return answer;
		this.step = { at: 'done', way, how: 'joined' };
		await this.#sync.attempt(async () => this.#place && this.#sync.service.addRoad(this.#place));
		return answer;
	}

	/** Looks whether a file can be joined by. */
	async open(file: Blob): Promise<void> {
		await this.#work(async () => {
			const answer = await this.#sync.service.takeBundle(file);
			if (answer.status === 'refused') this.trouble = { kind: 'file', reason: answer.reason };
			else if (answer.status === 'trouble') this.trouble = { kind: 'road', trouble: answer.trouble };
			else if (answer.status === 'taken') this.step = { at: 'done', way: 'file', how: 'joined' };
			else {
				this.#file = file;
				this.step = { at: 'join', way: 'file', devices: [] };
			}
		});
	}

	async #joinByFile(file: Blob, secret: Secret, name: string): Promise<Unlocked> {
		const answer = await this.#sync.service.takeBundle(file, secret, name);
		if (answer.status === 'taken' || answer.status === 'open') {
			this.step = { at: 'done', way: 'file', how: 'joined' };
			return { status: 'open' };
		}
		if (answer.status === 'refused') {
			this.step = { at: 'place', way: 'file' };
			this.trouble = { kind: 'file', reason: answer.reason };
			return { status: 'open' };
		}
		return answer.status === 'locked' ? { status: 'wrong', left: 0 } : answer;
	}

	/** The two devices have found each other. */
	paired(): void {
		const newcomer = this.step.at === 'pair' && this.step.as === 'newcomer';
		this.step = { at: 'done', way: 'pairing', how: newcomer ? 'joined' : 'added' };
	}

	#of(): Exclude<SetUpStep, { at: 'ways' }> {
		if (this.step.at === 'ways') throw new Error('No way was chosen');
		return this.step;
	}

	async #work(what: () => Promise<void>): Promise<void> {
		this.busy = true;
		this.trouble = undefined;
		try {
			await this.#sync.attempt(what);
		} finally {
			this.busy = false;
		}
	}
}
