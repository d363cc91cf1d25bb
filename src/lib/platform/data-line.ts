/**
 * Messages of any size over a data channel, whose own may be small: in pieces, in order, and no faster than they go out. The
 * first piece of a message says how long it is.
 */

/** Bytes of a piece: what every browser takes from every other. */
const pieceSize = 16 * 1024;
/** Bytes that may wait in the browser before the next piece is given to it, and below which it goes on. */
const mostWaiting = 1024 * 1024;
const enoughWaiting = 256 * 1024;
const headLength = 4;

/** The largest message, in bytes. */
export const largestLineMessage = 32 * 1024 * 1024;

/** Why messages have ended: `too-large` and `damaged` are the other side's doing. */
export type DataLineEnd = 'closed' | 'too-large' | 'damaged';

/** What is needed of an RTCDataChannel that is ordered and loses nothing. */
export type DataChannel = Pick<
	RTCDataChannel,
	| 'binaryType'
	| 'bufferedAmount'
	| 'bufferedAmountLowThreshold'
	| 'readyState'
	| 'send'
	| 'close'
	| 'addEventListener'
>;

export interface DataLineEvents {
	message(message: Uint8Array<ArrayBuffer>): void;
	end(why: DataLineEnd): void;
}

/** One side of a line that is open. */
export class DataLine {
	readonly #channel: DataChannel;
	readonly #events: DataLineEvents;
	/** Messages go out one after the other. */
	#last: Promise<unknown> = Promise.resolve();
	#taking: { readonly message: Uint8Array<ArrayBuffer>; at: number } | undefined;
	#ended = false;

	constructor(channel: DataChannel, events: DataLineEvents) {
		this.#channel = channel;
		this.#events = events;
		channel.binaryType = 'arraybuffer';
		channel.bufferedAmountLowThreshold = enoughWaiting;
		channel.addEventListener('message', ({ data }) => {
			this.#take(data);
		});
		channel.addEventListener('close', () => {
			this.#close('closed');
		});
	}

	/**
	 * Sends a message after those before it; resolves when there is room for the next.
	 * @throws RangeError for one that is too large; InvalidStateError when the line has ended
	 */
	send(message: Uint8Array): Promise<void> {
		if (message.length > largestLineMessage) return Promise.reject(new RangeError('Too large a message'));
		const sent = this.#last.then(() => this.#send(message));
		this.#last = sent.catch(() => undefined);
		return sent;
	}

	close(): void {
		this.#close('closed');
	}

	async #send(message: Uint8Array): Promise<void> {
		const whole = new Uint8Array(headLength + message.length);
		new DataView(whole.buffer).setUint32(0, message.length);
		whole.set(message, headLength);
		for (let at = 0; at < whole.length; at += pieceSize) {
			if (!this.#ended && this.#channel.bufferedAmount > mostWaiting) await this.#room();
			if (this.#ended || this.#channel.readyState !== 'open') throw ended();
			this.#channel.send(whole.subarray(at, at + pieceSize));
		}
	}

	/** Until there is room, or the line has ended. */
	#room(): Promise<void> {
		const over = new AbortController();
		return new Promise<void>((resolve) => {
			for (const event of ['bufferedamountlow', 'close'])
				this.#channel.addEventListener(event, () => resolve(), { signal: over.signal });
		}).finally(() => {
			over.abort();
		});
	}

	#take(data: unknown): void {
		if (this.#ended) return;
		if (!(data instanceof ArrayBuffer)) return this.#close('damaged');
		let piece = new Uint8Array(data);
		if (!this.#taking) {
			if (piece.length < headLength) return this.#close('damaged');
			const length = new DataView(data).getUint32(0);
			// A length is only a claim: nothing is set aside for one that nobody may send.
			if (length > largestLineMessage) return this.#close('too-large');
			this.#taking = { message: new Uint8Array(length), at: 0 };
			piece = piece.subarray(headLength);
		}
		const { message, at } = this.#taking;
		if (at + piece.length > message.length) return this.#close('damaged');
		message.set(piece, at);
		this.#taking.at += piece.length;
		if (this.#taking.at < message.length) return;
		this.#taking = undefined;
		this.#events.message(message);
	}

	#close(why: DataLineEnd): void {
		if (this.#ended) return;
		this.#ended = true;
		this.#taking = undefined;
		this.#channel.close();
		this.#events.end(why);
	}
}

function ended(): DOMException {
	return new DOMException('The line has ended', 'InvalidStateError');
}
