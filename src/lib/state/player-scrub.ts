/** Frames for what stands above a seek bar: by a worker that decodes them, or by a player that nobody sees. */
import type { RemuxService, WhichFrame } from '#lib/workers/remux/contract.ts';

/** Pixels across: twice what is shown, for dense screens. */
const width = 320;
/** Frames asked for at most this far apart are the same, in seconds. */
const same = 0.05;
/** Frames kept. */
const kept = 60;
/** Milliseconds after which the worker is got ready, whether or not the pointer comes: the film begins to play before. */
const quiet = 1000;
/** A player that does not answer for so long has none, in milliseconds. */
const patience = 4000;

export class Scrubber implements Disposable {
	readonly #file: Blob;
	#way: 'worker' | 'element';
	#remux: Promise<RemuxService & Disposable> | undefined;
	#element: HTMLVideoElement | undefined;
	#address: string | undefined;
	/** By second; the oldest first. */
	readonly #frames = new Map<number, ImageBitmap>();
	/** The last that was asked for: only it is worth making. */
	#wanted = 0;
	#working: Promise<unknown> = Promise.resolve();
	#closed = false;
	readonly #ready: ReturnType<typeof setTimeout>;

	constructor(file: Blob, way: 'worker' | 'element') {
		this.#file = file;
		this.#way = way;
		this.#ready = setTimeout(() => {
			// Whoever asks for a frame is told what went wrong.
			if (this.#way === 'worker') void this.#opened().catch(() => undefined);
		}, quiet);
	}

	/**
	 * The frame of a second; undefined where there is none, or another was asked for since.
	 * @param soon is given the key picture before it, for which no other has to be decoded; it is gone once that has returned
	 */
	readonly frameAt = async (
		second: number,
		soon?: (near: ImageBitmap) => void
	): Promise<ImageBitmap | undefined> => {
		const at = Math.round(second / same) * same;
		const number = ++this.#wanted;
		const known = this.#frames.get(at);
		if (known) return known;
		// One after another: what a person has moved away from is not begun.
		const before = this.#working;
		const wanted = () => number === this.#wanted && !this.#closed;
		const made = (async () => {
			await before;
			const near = soon && wanted() ? await this.#make(at, 'near') : undefined;
			if (near && wanted()) soon?.(near);
			near?.close();
			return wanted() ? this.#make(at, 'exact') : undefined;
		})();
		this.#working = made.catch(() => undefined);
		const frame = await made.catch(() => undefined);
		if (frame) this.#keep(at, frame);
		return wanted() ? frame : undefined;
	};

	[Symbol.dispose](): void {
		this.#closed = true;
		clearTimeout(this.#ready);
		this.#endWorker();
		this.#element?.removeAttribute('src');
		this.#element?.load();
		if (this.#address !== undefined) URL.revokeObjectURL(this.#address);
		for (const frame of this.#frames.values()) frame.close();
		this.#frames.clear();
	}

	async #make(at: number, which: WhichFrame): Promise<ImageBitmap | undefined> {
		if (this.#way === 'worker') {
			try {
				return await (await this.#opened()).frame(at, width, which);
			} catch {
				// Another decoder may do: that of the browser's player.
				this.#way = 'element';
				this.#endWorker();
			}
		}
		// A player is as quick with the one as with the other.
		return this.#closed || which === 'near' ? undefined : this.#ofElement(at);
	}

	#opened(): Promise<RemuxService & Disposable> {
		return (this.#remux ??= this.#start());
	}

	#endWorker(): void {
		void this.#remux?.then((remux) => remux[Symbol.dispose]()).catch(() => undefined);
		this.#remux = undefined;
	}

	async #start(): Promise<RemuxService & Disposable> {
		const { startRemux } = await import('#lib/workers/remux/client.ts');
		const remux = startRemux();
		try {
			await remux.open(this.#file);
			return remux;
		} catch (error) {
			remux[Symbol.dispose]();
			throw error;
		}
	}

	async #ofElement(at: number): Promise<ImageBitmap | undefined> {
		if (!this.#element) {
			this.#address = URL.createObjectURL(this.#file);
			this.#element = Object.assign(document.createElement('video'), {
				muted: true,
				preload: 'auto',
				src: this.#address
			});
		}
		const element = this.#element;
		if (element.readyState < element.HAVE_METADATA && !(await happens(element, 'loadeddata')))
			return undefined;
		element.currentTime = at;
		if (!(await happens(element, 'seeked')) || element.videoWidth === 0) return undefined;
		return createImageBitmap(element, { resizeWidth: Math.min(width, element.videoWidth) });
	}

	#keep(at: number, frame: ImageBitmap): void {
		if (this.#closed) return frame.close();
		this.#frames.set(at, frame);
		for (const [old, oldest] of this.#frames) {
			if (this.#frames.size <= kept) break;
			this.#frames.delete(old);
			oldest.close();
		}
	}
}

function happens(element: HTMLVideoElement, event: string): Promise<boolean> {
	return new Promise((resolve) => {
		const signal = AbortSignal.timeout(patience);
		element.addEventListener(event, () => resolve(true), { once: true, signal });
		element.addEventListener('error', () => resolve(false), { once: true, signal });
		signal.addEventListener('abort', () => resolve(false));
	});
}
