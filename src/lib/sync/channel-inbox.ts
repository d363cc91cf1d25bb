/** Messages of a line in the order they came, for somebody who asks for one after the other and would not wait for ever. */
import type { ChannelEnd } from './line.ts';

/** Thrown to whoever asks for a message of a line that has ended. */
export class Ended extends Error {
	override readonly name = 'Ended';
	constructor(readonly end: ChannelEnd) {
		super(`The line has ended: ${end.why}`);
	}
}

/** What may wait to be asked for: who keeps to it sends far less before it hears an answer. */
const mostMessages = 64;
const mostBytes = 64 * 1024 * 1024;

type Message = Uint8Array<ArrayBuffer>;

export class Inbox {
	readonly #waiting: Message[] = [];
	#bytes = 0;
	#ended: ChannelEnd | undefined;
	#asking:
		| { readonly pokable: boolean; answer(message: Message | undefined): void; fail(error: Error): void }
		| undefined;

	get ended(): ChannelEnd | undefined {
		return this.#ended;
	}

	put(message: Message): void {
		if (this.#ended) return;
		if (this.#asking) return this.#asking.answer(message);
		this.#waiting.push(message);
		this.#bytes += message.length;
		if (this.#waiting.length > mostMessages || this.#bytes > mostBytes)
			this.end({ why: 'misbehaved', by: 'here' });
	}

	/** What came before is still given out where the other side ended it; where we did, nothing is. */
	end(end: ChannelEnd): void {
		if (this.#ended) return;
		this.#ended = end;
		if (end.by === 'here') this.#waiting.length = 0;
		this.#asking?.fail(new Ended(end));
	}

	/** Ends a wait that may be ended, without a message. */
	poke(): void {
		if (this.#asking?.pokable) this.#asking.answer(undefined);
	}

	/** Ends any wait, without a message. */
	stopWaiting(): void {
		this.#asking?.answer(undefined);
	}

	/**
	 * @param patience milliseconds; absent: for as long as the line stands
	 * @param pokable whether `poke` ends the wait
	 * @returns undefined where no message came in time, or the wait was ended
	 * @throws Ended
	 */
	next(patience?: number, pokable = false): Promise<Message | undefined> {
		const first = this.#waiting.shift();
		if (first) {
			this.#bytes -= first.length;
			return Promise.resolve(first);
		}
		if (this.#ended) return Promise.reject(new Ended(this.#ended));
		return new Promise<Message | undefined>((resolve, reject) => {
			const timer = patience === undefined ? undefined : setTimeout(() => answer(undefined), patience);
			const over = () => {
				clearTimeout(timer);
				this.#asking = undefined;
			};
			const answer = (message: Message | undefined) => {
				over();
				resolve(message);
			};
			const fail = (error: Error) => {
				over();
				reject(error);
			};
			this.#asking = { pokable, answer, fail };
		});
	}
}
