/**
 * The addresses of our own workers as Trusted Types: under `require-trusted-types-for 'script'` a worker cannot be
 * made from a string. The policy lets through what the build itself emitted, never an address made at run time.
 */

interface TrustedPolicy {
	createScriptURL(url: string): unknown;
}

interface TrustedTypesFactory {
	createPolicy(name: string, rules: { createScriptURL(url: string): string }): TrustedPolicy;
}

/** Chromium has Trusted Types in windows and workers; TypeScript's library does not know them yet. */
const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypesFactory };

let policy: TrustedPolicy | undefined;

/** One policy a page or worker: its name may be used once. @throws TypeError for an address of another origin */
function trustedUrl(url: string): string {
	if (trustedTypes === undefined) return sameOrigin(url);
	policy ??= trustedTypes.createPolicy('mediatheque', { createScriptURL: sameOrigin });
	// The Worker constructor takes the trusted object; its declared type is still a string.
	return policy.createScriptURL(url) as string;
}

function sameOrigin(url: string): string {
	const { origin, href } = globalThis.location;
	if (new URL(url, href).origin !== origin) throw new TypeError('A worker of another origin');
	return url;
}

/**
 * Starts a module worker from an address that `import url from './worker.ts?worker&url'` gave.
 * @param library name of the database it works on; it is the worker's name, since a query in the address would not be
 *   found among the files kept for offline use
 */
export function startWorker(url: string, library: string): Worker {
	return new Worker(trustedUrl(url), { type: 'module', name: library });
}

/** In a worker: the library it was started for. */
export function libraryOfWorker(): string {
	return (globalThis as { name?: string }).name ?? '';
}
