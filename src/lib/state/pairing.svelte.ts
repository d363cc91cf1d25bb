/**
 * The pairing of this device with another one, as the screens see it: from the codes to the live line and its end. One at a
 * time; it goes on when its screen is left, for as long as the app is open or somebody ends it.
 */
import { CodeRefused, type CodeRefusal } from '#lib/platform/pairing-code.ts';
import { Pairing, type PairingEnd, type PairingStatus } from '#lib/platform/pairing.ts';
import type { LineWhy } from '#lib/sync/channel-messages.ts';
import type { Refusal } from '#lib/sync/sealer.ts';
import type { LineToPage, LineToWorker } from '#lib/workers/sync/line-port.ts';
import type { SyncMember, SyncService } from '#lib/workers/sync/contract.ts';

/**
 * Where a pairing is. `codes`: it shows its code and takes the other one; `compare`: a person looks whether both show the same
 * digits; `waits`: for the person at the other device; `live`: both hold each other up to date; `silent`: nothing was heard for
 * some seconds, which may pass.
 */
export type PairingStage =
	'preparing' | 'codes' | 'connecting' | 'compare' | 'waits' | 'live' | 'silent' | 'ended';

/** Why a pairing ended. */
export type PairingOver = PairingEnd | Exclude<LineWhy, 'lost' | 'done'>;

export class PairingRun {
	readonly as: 'member' | 'newcomer';
	/** What the other device is called; undefined until it has said so. */
	peer = $state.raw<string | undefined>(undefined);
	/** Why the code that was given last is not taken. */
	refusal = $state.raw<CodeRefusal | undefined>(undefined);
	/** Whether the other device holds what this one holds. */
	holds = $state.raw<SyncMember['holds']>('unknown');
	/** Edits that went over since the line stands. */
	sent = $state.raw(0);
	received = $state.raw(0);
	/** The newcomer has come in, here or there. */
	joined = $state.raw(false);
	/** Why it ended, and what the sealed messages were refused for. */
	over = $state.raw<{ readonly why: PairingOver; readonly refusal?: Refusal } | undefined>(undefined);
	#status = $state.raw<PairingStatus>({ status: 'preparing' });
	#asked = $state.raw<'no' | 'asks' | 'answered'>('no');
	#live = $state.raw(false);
	readonly #pairing: Pairing;
	readonly #service: Pick<SyncService, 'line'>;
	readonly #name: () => string;
	#port: MessagePort | undefined;
	/** What the worker gave to send. */
	#sending: Promise<unknown> = Promise.resolve();

	/** @param name what this device is called there, asked for when the line opens */
	constructor(service: Pick<SyncService, 'line'>, as: 'member' | 'newcomer', name: () => string) {
		this.as = as;
		this.#service = service;
		this.#name = name;
		this.#pairing = new Pairing({ changed: (status) => this.#hear(status) });
		void this.#pairing.start().catch((error: unknown) => this.#trouble(error));
	}

	get stage(): PairingStage {
		if (this.over) return 'ended';
		const { status } = this.#status;
		if (status === 'preparing' || status === 'connecting') return status;
		if (status === 'waiting') return 'codes';
		if (status === 'lost') return 'silent';
		if (this.#live) return 'live';
		if (this.#asked === 'asks') return 'compare';
		return this.#asked === 'answered' ? 'waits' : 'connecting';
	}

	/** What this device shows, and whether it answers the code of the other. */
	get code(): { readonly text: string; readonly answers: boolean } | undefined {
		return this.#status.status === 'waiting'
			? { text: this.#status.code, answers: this.#status.answers }
			: undefined;
	}

	/** Six of them, the same on both devices. */
	get digits(): string | undefined {
		return 'digits' in this.#status ? this.#status.digits : undefined;
	}

	/** Takes the code that the other device shows. @returns whether it was taken; else `refusal` says why */
	async take(code: string): Promise<boolean> {
		this.refusal = undefined;
		try {
			await this.#pairing.take(code);
			return true;
		} catch (error) {
			if (error instanceof CodeRefused) this.refusal = error.refusal;
			else this.#trouble(error);
			return false;
		}
	}

	/** What a person says who has compared the digits. */
	answer(yes: boolean): void {
		if (this.#asked !== 'asks') return;
		this.#asked = 'answered';
		this.#say({ line: 'answer', yes });
	}

	/** Ends it on both devices. */
	end(): void {
		if (this.#port && !this.over) this.#say({ line: 'close' });
		else this.#pairing.close();
	}

	#hear(status: PairingStatus): void {
		this.#status = status;
		if (status.status === 'connected') this.#open();
		if (status.status !== 'closed') return;
		this.over ??= { why: status.why };
		// What had come before is still told: mostly why the other side has ended it.
		this.#say({ line: 'lost' });
	}

	/** The line stands: from here on the worker talks over it. */
	#open(): void {
		if (this.#port) return;
		const { port1, port2 } = new MessageChannel();
		this.#port = port1;
		port1.onmessage = ({ data }: MessageEvent<LineToPage>) => {
			this.#told(data);
		};
		this.#pairing.listen((message) => {
			port1.postMessage(message, [message.buffer]);
		});
		this.#service.line(port2, this.as, this.#name()).catch((error: unknown) => this.#trouble(error));
	}

	#told(data: LineToPage): void {
		if (data instanceof Uint8Array) {
			this.#sending = this.#pairing.send(data).catch(() => undefined);
		} else if (data.line === 'asks') {
			this.peer = data.name;
			this.#asked = 'asks';
		} else if (data.line === 'asked') this.#asked = 'answered';
		else if (data.line === 'ended') {
			const { why, refusal } = data.end;
			if (why === 'done') this.over ??= { why: data.end.by };
			else if (why !== 'lost') this.over = { why, ...(refusal ? { refusal } : {}) };
			void this.#sending.then(() => {
				this.#pairing.close();
			});
		} else this.#heardNews(data.news);
	}

	#heardNews(news: Extract<LineToPage, { line: 'news' }>['news']): void {
		if (news.what === 'met') this.peer = news.name;
		else if (news.what === 'joined') this.joined = true;
		else if (news.what === 'sent') this.sent += news.edits;
		else if (news.what === 'received') this.received += news.taken.edits;
		else {
			this.#live = true;
			this.holds = news.holds;
		}
	}

	#say(message: LineToWorker): void {
		this.#port?.postMessage(message);
	}

	#trouble(error: unknown): void {
		console.error(error);
		this.over ??= { why: 'trouble' };
		this.#pairing.close();
	}
}

/** The pairing that there is, or was last. */
export class Pairings {
	current = $state.raw<PairingRun | undefined>(undefined);
	readonly #service: Pick<SyncService, 'line'>;

	constructor(service: Pick<SyncService, 'line'>) {
		this.#service = service;
	}

	/** Begins anew; what was going on ends. */
	begin(as: 'member' | 'newcomer', name: () => string): PairingRun {
		this.current?.end();
		this.current = new PairingRun(this.#service, as, name);
		return this.current;
	}

	/** The screen is left: what has not come to a line ends, a line goes on. */
	leave(): void {
		if (this.current?.stage === 'live' || this.current?.stage === 'silent') return;
		this.current?.end();
		this.current = undefined;
	}
}

const all = new WeakMap<object, Pairings>();

/** The pairings of a service. */
export function pairingsOf(service: Pick<SyncService, 'line'>): Pairings {
	const known = all.get(service);
	if (known) return known;
	const made = new Pairings(service);
	all.set(service, made);
	return made;
}
