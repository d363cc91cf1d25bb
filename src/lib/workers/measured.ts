/** Measures the calls of a service, and what workers measured themselves. */
import { recorder, type OperationName } from '#lib/library/measure.ts';

type Method<S> = {
	[K in keyof S]: S[K] extends (...values: never[]) => Promise<unknown> ? K : never;
}[keyof S];

/** The operation that a call is; undefined: none that is measured. */
type Naming<S> = {
	readonly [K in Method<S>]?: S[K] extends (...values: infer Values) => unknown
		? (...values: Values) => OperationName | undefined
		: never;
};

/** The same service, whose calls are recorded under the names that `naming` gives them. */
export function measured<S extends object>(service: S, naming: Naming<S>): S {
	const calls = new Map<PropertyKey, unknown>();
	return new Proxy(service, {
		get(target, key, receiver) {
			const name = (
				naming as Partial<Record<PropertyKey, (...values: unknown[]) => OperationName | undefined>>
			)[key];
			const own: unknown = Reflect.get(target, key, receiver);
			if (!name || typeof own !== 'function') return own;
			const known = calls.get(key);
			if (known) return known;
			const call = (...values: unknown[]) => {
				const operation = name(...values);
				// `Naming` lets only methods be named that give a promise.
				const work = () => Reflect.apply(own, target, values) as Promise<unknown>;
				return operation === undefined ? work() : recorder.time(operation, work);
			};
			calls.set(key, call);
			return call;
		}
	});
}

/** Durations by operation, milliseconds, since the last telling. */
type Told = Partial<Record<OperationName, readonly number[]>>;

const channelName = 'mediatheque:measured';
/** Milliseconds between two tellings. */
const tellEvery = 1000;

let waiting: Partial<Record<OperationName, number[]>> | undefined;

/** In a worker: what took how long; pages hear of it within a second. */
export function tell(name: OperationName, ms: number): void {
	if (!waiting) {
		waiting = {};
		setTimeout(() => {
			const channel = new BroadcastChannel(channelName);
			channel.postMessage(waiting);
			channel.close();
			waiting = undefined;
		}, tellEvery);
	}
	(waiting[name] ??= []).push(ms);
}

/** In a worker: does some work, and tells how long it took. */
export async function toldTime<T>(name: OperationName, work: () => Promise<T>): Promise<T> {
	const from = performance.now();
	const result = await work();
	tell(name, performance.now() - from);
	return result;
}

/** In a page: takes in what workers tell, until disposed. */
export function hearMeasured(): Disposable {
	const channel = new BroadcastChannel(channelName);
	channel.onmessage = ({ data }: MessageEvent<Told>) => {
		for (const [name, all] of Object.entries(data)) {
			for (const ms of all) recorder.add(name as OperationName, ms);
		}
	};
	return {
		[Symbol.dispose]: () => {
			channel.close();
		}
	};
}
