/**
 * What threads do by themselves, without having been asked: packing, making the index. Whoever does it says so over a
 * channel, and answers those who ask, so that every tab can show it and have it wait.
 */

/** Work that is not in the queue of jobs, because nobody has to keep it: it is done whenever it is needed. */
export type WorkName = 'packing' | 'index';

export interface WorkState {
	readonly what: WorkName;
	readonly state: 'running' | 'paused' | 'over';
	/** 0 of 0 where it cannot be counted. */
	readonly done: number;
	readonly total: number;
}

export type WorkVerb = 'pause' | 'resume' | 'cancel';

type WorkNews = WorkState | { readonly ask: 'tell' } | { readonly ask: WorkVerb; readonly what: WorkName };

const channelName = 'mediatheque:work';

export interface WorkTeller {
	/** Tells how far it is. */
	tell(progress: { readonly done: number; readonly total: number }): void;
	/** It waits, or goes on. */
	paused(paused: boolean): void;
	over(): void;
}

/** @param asked told what a person wants of the work; absent: it cannot wait */
export function workTeller(what: WorkName, asked?: (verb: WorkVerb) => void): WorkTeller {
	const channel = new BroadcastChannel(channelName);
	let now: WorkState = { what, state: 'over', done: 0, total: 0 };
	const say = (next: Omit<WorkState, 'what'>) => {
		now = { what, ...next };
		channel.postMessage(now);
	};
	channel.onmessage = ({ data }: MessageEvent<WorkNews>) => {
		if (!('ask' in data)) return;
		if (data.ask === 'tell') {
			if (now.state !== 'over') channel.postMessage(now);
		} else if (data.what === what) asked?.(data.ask);
	};
	return {
		tell: ({ done, total }) => say({ state: 'running', done, total }),
		paused(paused) {
			const { done, total } = now;
			if (paused) say({ state: 'paused', done, total });
			else if (now.state === 'paused') say({ state: 'over', done, total });
		},
		over: () => say({ state: 'over', done: 0, total: 0 })
	};
}

/** Calls back for what any thread says of its work, until disposed. */
export function watchWork(told: (state: WorkState) => void): Disposable & {
	ask(what: WorkName, verb: WorkVerb): void;
} {
	const channel = new BroadcastChannel(channelName);
	const post = (news: WorkNews) => {
		channel.postMessage(news);
	};
	channel.onmessage = ({ data }: MessageEvent<WorkNews>) => {
		if (!('ask' in data)) told(data);
	};
	post({ ask: 'tell' });
	return {
		ask: (what, ask) => post({ ask, what }),
		[Symbol.dispose]: () => {
			channel.close();
		}
	};
}
