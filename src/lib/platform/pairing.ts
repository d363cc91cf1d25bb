/**
 * A live line between two devices on one network that nobody else takes part in: no server finds them for each other, two
 * codes do. One device shows a code (an offer), the other takes it and shows its answer, which goes back to the first. Each
 * code carries the hash of the certificate that its device will show, so whoever else answers is not connected.
 *
 * Both devices may show an offer; the one whose offer is taken first is answered. Nobody needs to know beforehand who begins.
 */
import { CodeRefused, codeOf, endOf, markOf, type LineEnd } from './pairing-code.ts';
import { agreeOnDigits, type Fingerprints } from './pairing-digits.ts';
import { endFromSdp, midOf, sdpOf } from './pairing-sdp.ts';
import { DataLine, type DataLineEnd } from './data-line.ts';

/**
 * Why there is no line any more. `here`, `there`: one of both ended it; `lost`: the other has fallen silent; `unreachable`: no
 * way from here to there, mostly another network; `someone-else`: who answered is not who made the code; `unanswered`: the
 * other device never took the answer; `no-network`: this device is on no network; `unsupported`: the browser has no WebRTC;
 * `misbehaved`: the other end does not keep to the rules.
 */
export type PairingEnd =
	| 'here'
	| 'there'
	| 'lost'
	| 'unreachable'
	| 'someone-else'
	| 'unanswered'
	| 'no-network'
	| 'unsupported'
	| 'misbehaved';

export type PairingStatus =
	| { readonly status: 'preparing' }
	/** Shows its own code and waits for one of the other device. `answers`: the code answers one that was taken. */
	| { readonly status: 'waiting'; readonly code: string; readonly answers: boolean }
	| { readonly status: 'connecting' }
	/** Both devices show the same six digits. */
	| { readonly status: 'connected'; readonly digits: string }
	/** Nothing has been heard for some seconds; it may come back by itself. */
	| { readonly status: 'lost'; readonly digits: string }
	| { readonly status: 'closed'; readonly why: PairingEnd };

export interface PairingNeeds {
	changed(status: PairingStatus): void;
	/** Milliseconds; tests are less patient. */
	readonly patience?: Partial<typeof usualPatience>;
}

/** Milliseconds. */
const usualPatience = {
	/** For the browser to find its own addresses; those that were found by then are told. */
	gathering: 5000,
	/** From the answer's being taken to the line's being open. */
	connecting: 30_000,
	/** For a person who carries the answer back. */
	carrying: 15 * 60_000,
	/** From the line's being open to the digits. */
	digits: 20_000,
	/** For a silent device to come back. */
	lost: 30_000,
	/** For the last message to go out. */
	parting: 1000
};
/** Bytes that the other side may send before anybody listens. */
const mostUnheard = 1024 * 1024;

/** One try at one end. */
interface Try {
	readonly role: LineEnd['role'];
	readonly connection: RTCPeerConnection;
	readonly channel: RTCDataChannel;
	/** Its own code. */
	code: string;
	/** Of both ends, as soon as they are known. */
	own: LineEnd;
	other?: LineEnd;
}

export class Pairing {
	readonly #needs: PairingNeeds;
	readonly #patience: typeof usualPatience;
	#status: PairingStatus = { status: 'preparing' };
	#offer: Try | undefined;
	#answer: Try | undefined;
	#line: DataLine | undefined;
	#listener: ((message: Uint8Array<ArrayBuffer>) => void) | undefined;
	#unheard: Uint8Array<ArrayBuffer>[] = [];
	#deadline: ReturnType<typeof setTimeout> | undefined;

	constructor(needs: PairingNeeds) {
		this.#needs = needs;
		this.#patience = { ...usualPatience, ...needs.patience };
	}

	get status(): PairingStatus {
		return this.#status;
	}

	/** Makes this device's code; what came of it is told by `changed`. */
	async start(): Promise<void> {
		if (typeof RTCPeerConnection === 'undefined') return this.#close('unsupported');
		try {
			const made = await this.#try('offer');
			if (this.#over) return dispose(made);
			this.#offer = made;
			if (this.#status.status === 'preparing')
				this.#say({ status: 'waiting', code: made.code, answers: false });
		} catch (error) {
			if (!(error instanceof RangeError)) throw error;
			this.#close('no-network');
		}
	}

	/**
	 * Takes the code that the other device shows: its offer, which is answered, or its answer to our offer.
	 * @throws CodeRefused for one that is no code, of no use here, or our own
	 */
	async take(code: string): Promise<void> {
		const end = endOf(code);
		const mark = markOf(code);
		if ([this.#offer, this.#answer].some((one) => one && markOf(one.code) === mark))
			throw new CodeRefused('own');
		if (this.#over || this.#line) return;
		if (end.role === 'offer') await this.#takeOffer(end, mark);
		else await this.#takeAnswer(end);
	}

	/** Sends after what was sent before; resolves when there is room for the next. @throws InvalidStateError without a line */
	send(message: Uint8Array): Promise<void> {
		return (
			this.#line?.send(message) ?? Promise.reject(new DOMException('There is no line', 'InvalidStateError'))
		);
	}

	/** From here on messages go there, first those that came before. */
	listen(listener: (message: Uint8Array<ArrayBuffer>) => void): void {
		this.#listener = listener;
		for (const message of this.#unheard.splice(0)) listener(message);
	}

	close(): void {
		this.#close('here');
	}

	get #over(): boolean {
		return this.#status.status === 'closed';
	}

	async #takeOffer(other: LineEnd, mark: number): Promise<void> {
		dispose(this.#answer);
		this.#answer = undefined;
		const made = await this.#try('answer', { end: other, mark });
		if (this.#over) return dispose(made);
		this.#answer = made;
		this.#say({ status: 'waiting', code: made.code, answers: true });
		this.#until(this.#patience.carrying, 'unanswered');
	}

	async #takeAnswer(other: LineEnd): Promise<void> {
		const offer = this.#offer;
		if (!offer || other.answers !== markOf(offer.code) || offer.other) throw new CodeRefused('other');
		offer.other = other;
		this.#say({ status: 'connecting' });
		this.#until(this.#patience.connecting, 'unreachable');
		await offer.connection.setRemoteDescription({
			type: 'answer',
			sdp: sdpOf(other, midOf(offer.connection.localDescription?.sdp ?? ''))
		});
	}

	/** @throws RangeError where the browser finds no way to be reached */
	async #try(
		role: LineEnd['role'],
		offered?: { readonly end: LineEnd; readonly mark: number }
	): Promise<Try> {
		// Nobody is asked who we are: names of multicast DNS, which those on the same network can look up.
		const connection = new RTCPeerConnection({ iceServers: [] });
		try {
			// Agreed beforehand, so that the other side opens nothing that we did not.
			const channel = connection.createDataChannel('mediatheque', { negotiated: true, id: 0 });
			if (offered) await connection.setRemoteDescription({ type: 'offer', sdp: sdpOf(offered.end) });
			await connection.setLocalDescription();
			await gathered(connection, this.#patience.gathering);
			const own = endFromSdp(connection.localDescription?.sdp ?? '', role, offered?.mark);
			const made: Try = {
				...{ role, connection, channel, own, code: codeOf(own) },
				...(offered ? { other: offered.end } : {})
			};
			this.#watch(made);
			return made;
		} catch (error) {
			connection.close();
			throw error;
		}
	}

	#watch(made: Try): void {
		const { connection, channel } = made;
		const open = () => {
			void this.#opened(made);
		};
		if (channel.readyState === 'open') open();
		else channel.addEventListener('open', open, { once: true });
		connection.addEventListener('connectionstatechange', () => {
			this.#heard(made, connection.connectionState);
		});
	}

	#heard(made: Try, state: RTCPeerConnectionState): void {
		if (this.#over || (made !== this.#offer && made !== this.#answer)) return;
		if (state === 'failed' && made.other) {
			const dtls = made.connection.sctp?.transport;
			// That the way between both was found may be known sooner than that who is there was not trusted.
			const met = dtls?.iceTransport.state === 'connected' || dtls?.iceTransport.state === 'completed';
			const stranger = dtls?.state === 'failed' || (met && !this.#line);
			// One who waits for the answer to be carried back hears nobody until then, and some browsers call that a failure.
			if (stranger) this.#close('someone-else');
			else if (this.#line) this.#close('lost');
			else if (made.role === 'offer') this.#close('unreachable');
		}
		const { status } = this.#status;
		if (state === 'disconnected' && status === 'connected') {
			this.#say({ status: 'lost', digits: this.#status.digits });
			this.#until(this.#patience.lost, 'lost');
		} else if (state === 'connected' && status === 'lost') {
			clearTimeout(this.#deadline);
			this.#say({ status: 'connected', digits: this.#status.digits });
		}
	}

	async #opened(made: Try): Promise<void> {
		if (this.#over || this.#line) return dispose(made);
		dispose(made === this.#offer ? this.#answer : this.#offer);
		this.#offer = made.role === 'offer' ? made : undefined;
		this.#answer = made.role === 'answer' ? made : undefined;
		const first = queue();
		const line = new DataLine(made.channel, {
			message: (message) => {
				if (this.#status.status === 'connected' || this.#status.status === 'lost') this.#take(message);
				else if (first.put(message) > mostUnheard) this.#close('misbehaved');
			},
			end: (why) => {
				first.end();
				this.#close(endOfLine[why]);
			}
		});
		this.#line = line;
		this.#say({ status: 'connecting' });
		this.#until(this.#patience.digits, 'misbehaved');
		try {
			const digits = await agreeOnDigits(
				made.role,
				fingerprintsOf(made),
				(message) => line.send(message),
				first.next
			);
			clearTimeout(this.#deadline);
			this.#say({ status: 'connected', digits });
			for (const message of first.rest()) this.#take(message);
		} catch {
			this.#close('misbehaved');
		}
	}

	#take(message: Uint8Array<ArrayBuffer>): void {
		if (this.#listener) return this.#listener(message);
		this.#unheard.push(message);
		if (bytesIn(this.#unheard) > mostUnheard) this.#close('misbehaved');
	}

	#until(milliseconds: number, why: PairingEnd): void {
		clearTimeout(this.#deadline);
		this.#deadline = setTimeout(() => {
			this.#close(why);
		}, milliseconds);
	}

	#say(status: PairingStatus): void {
		if (this.#over) return;
		this.#status = status;
		this.#needs.changed(status);
	}

	#close(why: PairingEnd): void {
		if (this.#over) return;
		clearTimeout(this.#deadline);
		this.#say({ status: 'closed', why });
		this.#unheard = [];
		const tries = [this.#offer, this.#answer];
		const end = () => {
			for (const one of tries) dispose(one);
		};
		if (!this.#line) return end();
		this.#line.close();
		// What was sent last still goes out before the channel closes, and nothing after the connection does.
		setTimeout(end, this.#patience.parting);
	}
}

const endOfLine: Readonly<Record<DataLineEnd, PairingEnd>> = {
	closed: 'there',
	damaged: 'misbehaved',
	'too-large': 'misbehaved'
};

function dispose(one: Try | undefined): void {
	one?.connection.close();
}

function fingerprintsOf({ role, own, other }: Try): Fingerprints {
	const theirs = other?.fingerprint.bytes ?? new Uint8Array();
	return role === 'offer'
		? { offer: own.fingerprint.bytes, answer: theirs }
		: { offer: theirs, answer: own.fingerprint.bytes };
}

/** Until the browser knows its own addresses, or the time is over. */
function gathered(connection: RTCPeerConnection, patience: number): Promise<void> {
	const over = new AbortController();
	return new Promise<void>((resolve) => {
		const look = () => {
			if (connection.iceGatheringState === 'complete') resolve();
		};
		connection.addEventListener('icegatheringstatechange', look, { signal: over.signal });
		setTimeout(resolve, patience);
		look();
	}).finally(() => {
		over.abort();
	});
}

function bytesIn(messages: readonly Uint8Array[]): number {
	return messages.reduce((sum, { length }) => sum + length, 0);
}

/** Messages in the order they came, for somebody who asks for one after the other. */
function queue() {
	const waiting: Uint8Array<ArrayBuffer>[] = [];
	const asking: { resolve(message: Uint8Array): void; reject(error: Error): void }[] = [];
	let ended = false;
	return {
		/** @returns bytes that wait now */
		put(message: Uint8Array<ArrayBuffer>): number {
			const first = asking.shift();
			if (first) first.resolve(message);
			else waiting.push(message);
			return bytesIn(waiting);
		},
		next: () =>
			new Promise<Uint8Array>((resolve, reject) => {
				const [message] = waiting.splice(0, 1);
				if (message) resolve(message);
				else if (ended) reject(new DOMException('', 'AbortError'));
				else asking.push({ resolve, reject });
			}),
		rest: () => waiting.splice(0),
		end() {
			ended = true;
			for (const one of asking.splice(0)) one.reject(new DOMException('', 'AbortError'));
		}
	};
}
