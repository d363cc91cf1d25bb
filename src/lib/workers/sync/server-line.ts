/**
 * A socket of a server as the library that speaks with it wants one: a class it makes one of, again and again. Ours goes through
 * the door to the network, refuses messages of any size beyond measure, and lets none that cannot be read end the thread.
 */

/** The largest message that is looked at, in bytes. */
const largestMessage = 16 * 1024 * 1024;

export interface LineNeeds {
	/** @throws NetworkRefused */
	readonly open: (url: string) => WebSocket;
	/** The server sent what is not to be taken: too much, or what cannot be read. The line is closed. */
	readonly refused: (reason: string) => void;
}

type Listener = (event: never) => void;

/** The class; what it makes has what `@hocuspocus/provider` uses of a `WebSocket`. */
export function lineClass({ open, refused }: LineNeeds) {
	return class Line {
		readonly #socket: WebSocket;
		readonly #listeners = new Map<Listener, (event: Event) => void>();

		constructor(url: string) {
			this.#socket = open(url);
			this.#socket.binaryType = 'arraybuffer';
		}

		/** The library asks for what is set already. */
		set binaryType(_kind: string) {
			this.#socket.binaryType = 'arraybuffer';
		}

		get readyState(): number {
			return this.#socket.readyState;
		}

		addEventListener(kind: string, listener: Listener): void {
			const heard = (event: Event) => {
				if (kind === 'message' && !this.#isFit(event)) return;
				try {
					(listener as (event: Event) => void)(event);
				} catch (error) {
					this.#refuse(String(error));
				}
			};
			this.#listeners.set(listener, heard);
			this.#socket.addEventListener(kind, heard);
		}

		removeEventListener(kind: string, listener: Listener): void {
			const heard = this.#listeners.get(listener);
			if (heard) this.#socket.removeEventListener(kind, heard);
			this.#listeners.delete(listener);
		}

		send(message: Uint8Array<ArrayBuffer>): void {
			this.#socket.send(message);
		}

		close(): void {
			this.#socket.close();
		}

		#isFit(event: Event): boolean {
			const data: unknown = 'data' in event ? event.data : undefined;
			if (data instanceof ArrayBuffer && data.byteLength <= largestMessage) return true;
			this.#refuse(data instanceof ArrayBuffer ? `${String(data.byteLength)} bytes at once` : 'no bytes');
			return false;
		}

		#refuse(reason: string): void {
			this.#socket.close();
			refused(reason);
		}
	};
}
