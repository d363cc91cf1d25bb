/** Frames for what stands above a seek bar: by a worker that decodes them, or by a player that nobody sees. */
import type { RemuxService } from '#lib/workers/remux/contract.ts';

/** Pixels across: twice what is shown, for dense screens. */
const width = 320;
/** Frames asked for at most this far apart are the same, in seconds. */
const same = 0.05;
/** Frames kept. */
const kept = 60;
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

	constructor(file: Blob, way: 'worker' | 'element') {
		this.#file = file;
		this.#way = way;
	}

	/** The frame of a second; undefined where there is none, or another was asked for since. */
	readonly frameAt = async (second: number): Promise<ImageBitmap | undefined> => {
		const at = Math.round(second / same) * same;
		const number = ++this.#wanted;
		const known = this.#frames.get(at);
		if (known) return known;
		// One after another: what a person has moved away from is not begun.
		const before = this.#working;
		const made = (async () => {
			await before;
			if (number !== this.#wanted || this.#closed) return undefined;
			return this.#make(at);
		})();
		this.#working = made.catch(() => undefined);
		const frame = await made.catch(() => undefined);
		if (frame) this.#keep(at, frame);
		return number === this.#wanted && !this.#closed ? frame : undefined;
	};

	[Symbol.dispose](): void {
		this.#closed = true;
		this.#endWorker();
		this.#element?.removeAttribute('src');
		this.#element?.load();
		if (this.#address !== undefined) URL.revokeObjectURL(this.#address);
		for (const frame of this.#frames.values()) frame.close();
		this.#frames.clear();
	}

	async #make(at: number): Promise<ImageBitmap | undefined> {
		if (this.#way === 'worker') {
			try {
				this.#remux ??= this.#start();
				return await (await this.#remux).frame(at, width);
			} catch {
				// Another decoder may do: that of the browser's player.
				this.#way = 'element';
				this.#endWorker();
			}
		}
		return this.#closed ? undefined : this.#ofElement(at);
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
