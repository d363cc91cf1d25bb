/**
 * Parts of the engine that few files need (a block's reader with its tables), loaded when a file has something for them.
 * Readers of bytes are synchronous and do not wait: what needs a part that is not there yet is put off by the sink
 * (`TagSink.later`) and done when the file's own reader is through; its tags then stand where they would have stood.
 */

/** A module that loads when asked for, once. */
export interface OnDemand<M> {
	/** The module, where it is there already. */
	readonly loaded: M | undefined;
	/** @throws what the import throws, e.g. where the network is gone; the next call tries again */
	load(): Promise<M>;
}

const parts: OnDemand<unknown>[] = [];

/** @param load the import of the module: `() => import('./xmp.ts')` */
export function onDemand<M>(load: () => Promise<M>): OnDemand<M> {
	let loaded: M | undefined;
	let loading: Promise<M> | undefined;
	const part: OnDemand<M> = {
		get loaded() {
			return loaded;
		},
		load() {
			loading ??= load().then(
				(module) => (loaded = module),
				(error: unknown) => {
					loading = undefined;
					throw error;
				}
			);
			return loading;
		}
	};
	parts.push(part);
	return part;
}

/** Loads every part that the modules loaded so far may ask for: for measurements that must not count loading, and for tests. */
export async function loadParts(): Promise<void> {
	// A part that is loaded may bring more: they are gone through too.
	for (const part of parts) await part.load();
}
