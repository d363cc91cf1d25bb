/**
 * Work in the background steps back while somebody goes on pressing keys: the page says so, and threads that run jobs do
 * less at once and rest in between. On few cores a key would wait for its frame as long as a job takes for a part.
 */

const channelName = 'mediatheque:presses';
/** Milliseconds after a press in which another one is likely. */
const pressing = 700;
/** Milliseconds between two tellings. */
const tellEvery = 150;
/** Milliseconds of a rest, at least and at most; in between it is so many times as long as the work before it was. */
const rest = { least: 80, most: 800, times: 4 } as const;

/**
 * Tells the threads of all tabs that keys are pressed, until disposed. One press alone says nothing: whoever began a job
 * by it wants that to be done.
 * @param target where keys are heard, e.g. the window
 */
export function tellPresses(target: EventTarget, now = () => performance.now()): Disposable {
	const channel = new BroadcastChannel(channelName);
	let [pressed, told] = [-Infinity, -Infinity];
	const press = (): void => {
		const time = now();
		const goesOn = time - pressed < pressing;
		pressed = time;
		if (!goesOn || time - told < tellEvery) return;
		told = time;
		channel.postMessage(true);
	};
	const how = { capture: true, passive: true };
	target.addEventListener('keydown', press, how);
	return {
		[Symbol.dispose]: () => {
			target.removeEventListener('keydown', press, how);
			channel.close();
		}
	};
}

/** What work in the background asks between two parts. */
export interface Courtesy {
	/** Whether somebody is pressing keys: parts are to be small. */
	readonly asked: boolean;
	/** Rests while somebody is; comes back at once where nobody does. */
	rest(): Promise<void>;
}

/** Listens for as long as some work takes. */
export function courtesy(now = () => performance.now()): Courtesy & Disposable {
	const channel = new BroadcastChannel(channelName);
	let heard = -Infinity;
	let began = now();
	channel.onmessage = () => (heard = now());
	const asked = () => now() - heard < pressing;
	return {
		get asked() {
			return asked();
		},
		async rest() {
			if (asked()) {
				const wait = Math.min(rest.most, Math.max(rest.least, rest.times * (now() - began)));
				await new Promise((resolve) => setTimeout(resolve, wait));
			}
			began = now();
		},
		[Symbol.dispose]: () => {
			channel.close();
		}
	};
}
