/**
 * Registers the service worker and says when a newer build is here. Nothing reloads unasked: a page changes only when
 * the person asked this page to, and other open pages are told that they are now the old version.
 */
import { Workbox } from 'workbox-window';

/**
 * - `ready`: a newer build is stored and waits; `apply` starts it.
 * - `replaced`: another tab started the newer build; this page still runs the old one until `apply` reloads it.
 */
export type Update = 'ready' | 'replaced';

export interface Updates {
	/** Calls back for each news, and at once when some came before. Returns the way to stop. */
	onUpdate(callback: (update: Update) => void): () => void;
	/** Starts the newer build and reloads this page. Without news it does nothing. */
	apply(): void;
	/** Looks for a newer build now. Never throws: without a network there is none. */
	check(): Promise<void>;
	/** Ends the timers and listeners. */
	stop(): void;
}

const hour = 60 * 60 * 1000;
/** Focus changes come in bursts; one look a minute is enough. */
const shortestPause = 60 * 1000;

interface TrustedTypesFactory {
	createPolicy(
		name: string,
		rules: { createScriptURL(url: string): string }
	): { createScriptURL(url: string): unknown };
}

/** Under Trusted Types a service worker cannot be registered from a string; this policy knows its one address. */
function trusted(script: string): string {
	const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypesFactory };
	if (trustedTypes === undefined) return script;
	const policy = trustedTypes.createPolicy('mediatheque-service-worker', {
		createScriptURL(url) {
			if (url !== script) throw new TypeError('Not our service worker');
			return url;
		}
	});
	return policy.createScriptURL(script) as string; // Workbox hands it on to register() as it is
}

/**
 * Starts watching. Call it once a page, in the built app only: the development server has no service worker.
 * @param script address of the service worker on our own origin, `/service-worker.js` under the base path
 */
export function startUpdates(script: string): Updates {
	const container = (navigator as { serviceWorker?: ServiceWorkerContainer }).serviceWorker;
	const ended = new AbortController();
	const listeners = new Set<(update: Update) => void>();
	let news: Update | undefined;
	let applying = false;
	let lastCheck = Date.now();

	function tell(update: Update): void {
		news = update;
		for (const listener of listeners) listener(update);
	}

	// No service worker in a private window of some browsers, nor over plain http: the app works, without updates.
	const workbox = container === undefined ? undefined : new Workbox(trusted(script));
	let registration: ServiceWorkerRegistration | undefined;

	async function check(): Promise<void> {
		lastCheck = Date.now();
		// Offline, or the server answers nonsense: what is installed goes on.
		await registration?.update().catch(() => undefined);
	}

	if (container !== undefined && workbox !== undefined) {
		const { signal } = ended;
		let controlled = container.controller !== null;
		container.addEventListener(
			'controllerchange',
			() => {
				if (applying) globalThis.location.reload();
				else if (controlled) tell('replaced');
				controlled = true; // the first worker of all takes over a page that needs no reload
			},
			{ signal }
		);
		workbox.addEventListener('waiting', () => tell('ready'));
		void workbox
			.register()
			.then((registered) => (registration = registered))
			.catch((error: unknown) => console.warn('Offline start is not available:', error));

		const glance = () => {
			if (document.visibilityState === 'visible' && Date.now() - lastCheck > shortestPause) void check();
		};
		document.addEventListener('visibilitychange', glance, { signal });
		globalThis.addEventListener('focus', glance, { signal });
		const timer = setInterval(() => void check(), hour);
		signal.addEventListener('abort', () => clearInterval(timer));
	}

	return {
		onUpdate(callback) {
			listeners.add(callback);
			if (news !== undefined) callback(news);
			return () => listeners.delete(callback);
		},
		apply() {
			if (news === 'replaced') globalThis.location.reload();
			if (news !== 'ready') return;
			applying = true;
			workbox?.messageSkipWaiting();
		},
		check,
		stop: () => ended.abort()
	};
}
