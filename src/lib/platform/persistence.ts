/** Whether the browser promises to keep what is stored, and how much that is. */

export interface Persistence {
	/** `kept`: only the person deletes it; `at-risk`: the browser may, when it needs room; `unknown`: it does not say. */
	readonly state: 'kept' | 'at-risk' | 'unknown';
}

export async function persistence(): Promise<Persistence> {
	const persisted = await storageManager()?.persisted?.();
	return { state: persisted === undefined ? 'unknown' : persisted ? 'kept' : 'at-risk' };
}

/** Asks the browser to keep the library. Best after a person added something worth keeping. */
export async function requestPersistence(): Promise<Persistence> {
	const persisted = await storageManager()?.persist?.();
	return { state: persisted === undefined ? 'unknown' : persisted ? 'kept' : 'at-risk' };
}

/**
 * Bytes this origin uses and may use, as far as the browser says. The quota is a promise Chromium does not keep on a
 * full disk: never decide by it, handle QuotaExceededError at each write.
 */
export async function originUsage(): Promise<{ readonly usage?: number; readonly quota?: number }> {
	const { usage, quota } = (await storageManager()?.estimate?.()) ?? {};
	return { ...(usage === undefined ? {} : { usage }), ...(quota === undefined ? {} : { quota }) };
}

/** Absent in some WebKit builds, and where the page is not served securely. */
function storageManager(): Partial<StorageManager> | undefined {
	return (navigator as { storage?: StorageManager }).storage;
}
