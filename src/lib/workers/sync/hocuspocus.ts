/**
 * The road over a server of the person's own that runs Hocuspocus (https://tiptap.dev/docs/hocuspocus): documents only, and
 * readable by whoever runs it. Edits of items never go there.
 *
 * The library that speaks with the server works on mirrors. What the server says lands in a mirror, and from there, by the
 * replica, in a scratch document, under the schema, and only then in the live one; what is new here goes into the mirror.
 */
import type { HocuspocusProvider, HocuspocusProviderWebsocket } from '@hocuspocus/provider';
import * as Y from 'yjs';
import { addressProblem, NetworkRefused, type Network } from '#lib/platform/network.ts';
import { syncDocs, type DocUpdates, type SyncDoc } from '#lib/sync/batch.ts';
import type { PlaceFault } from '#lib/sync/place.ts';
import type { Replica } from '#lib/sync/replica.ts';
import { lineClass } from './server-line.ts';

/** How the road is; `sign-in`: the token is wrong, nothing is tried again before somebody says so. */
export type ServerState =
	| { readonly state: 'working' | 'done' }
	| { readonly state: 'trouble'; readonly trouble: PlaceFault; readonly reason: string };

export interface ServerNeeds {
	/** `wss:`, or `ws:` on this machine itself. */
	readonly url: string;
	/** What the server knows this person by; many need none. */
	readonly token?: string;
	/** A door that was given this address. */
	readonly network: Pick<Network, 'openSocket'>;
	readonly replica: Pick<Replica, 'heard' | 'docVectors' | 'since' | 'take'>;
	readonly changed: (state: ServerState) => void;
	/** Something came in and was taken. */
	readonly received?: (docs: readonly SyncDoc[]) => void;
	/** Milliseconds until a server that is gone is asked again: at first, and at most. */
	readonly retry?: { readonly first: number; readonly most: number };
}

export interface ServerRoad extends Disposable {
	/** Something was said here: the server is told. Resolves once it is on its way; `done` says that it has arrived. */
	push(): Promise<void>;
	/** Tries again now, also after `sign-in` and `refused`. */
	retry(): Promise<void>;
}

/** The name a document has on the server. */
export function serverDocument(doc: SyncDoc): string {
	return `mediatheque.${doc}`;
}

/** More than any documents ever are: a batch is documents alone. */
const most = Number.MAX_SAFE_INTEGER;

/** @returns once the library that speaks with the server is loaded and it is being called; what comes of that is told */
export async function openServerRoad(needs: ServerNeeds): Promise<ServerRoad> {
	const { url, token, network, replica, changed, received } = needs;
	const { first, most: longest } = needs.retry ?? { first: 1000, most: 60_000 };
	const { HocuspocusProvider, HocuspocusProviderWebsocket } = await import('@hocuspocus/provider');
	/** What it is now, of the line that is open now; another one once it is tried again. */
	let now: Connection | undefined;
	let closed = false;

	interface Mirror {
		readonly name: SyncDoc;
		readonly doc: Y.Doc;
		readonly provider: HocuspocusProvider;
		/** The server has said something that was not taken yet. */
		news: boolean;
		readonly: boolean;
	}
	interface Connection extends Disposable {
		round(): Promise<void>;
	}

	async function connect(): Promise<Connection> {
		// What is held here is where both begin: the server sends what is new to it only.
		const held = (await replica.since(await replica.heard(), {}, most))?.docs ?? {};
		let trouble: ServerState | undefined;
		let ended = false;
		let rounds: Promise<void> | undefined;
		let again = false;
		/** A round that this device could not end is made once more. */
		let later: ReturnType<typeof setTimeout> | undefined;

		const fail = (fault: PlaceFault, reason: string, { end }: { readonly end: boolean }) => {
			if (ended || (trouble && !end)) return;
			trouble = { state: 'trouble', trouble: fault, reason };
			if (end) hangUp();
			if (!closed) changed(trouble);
		};
		const Line = lineClass({
			open: (address) => {
				if (ended) {
					// A try that was set for later outlives the end of its maker, and would go on for ever.
					socket.disconnect();
					throw new DOMException('The road was closed', 'AbortError');
				}
				try {
					return network.openSocket(address);
				} catch (error) {
					if (error instanceof NetworkRefused) fail('refused', error.message, { end: true });
					throw error;
				}
			},
			refused: (reason) => {
				fail('refused', reason, { end: true });
			}
		});
		const socket: HocuspocusProviderWebsocket = new HocuspocusProviderWebsocket({
			url,
			WebSocketPolyfill: Line,
			autoConnect: false,
			delay: first,
			minDelay: first,
			maxDelay: longest,
			onDisconnect: () => {
				fail('unreachable', 'The server does not answer', { end: false });
			}
		});
		const mirrors = syncDocs.map((name): Mirror => {
			const doc = new Y.Doc();
			const begin = held[name];
			if (begin) Y.applyUpdateV2(doc, begin);
			const provider = new HocuspocusProvider({
				name: serverDocument(name),
				document: doc,
				token: token ?? '',
				websocketProvider: socket,
				onAuthenticated: ({ scope }) => {
					mirror.readonly = scope === 'readonly';
				},
				onAuthenticationFailed: ({ reason }) => {
					fail('sign-in', reason, { end: true });
				},
				onClose: () => {
					// The server may let go of one document and keep the line, on which nobody would ask for it again.
					socket.webSocket?.close();
				},
				onSynced: () => void round(),
				onUnsyncedChanges: ({ number }) => {
					if (number === 0) void round();
				}
			});
			const mirror: Mirror = { name, doc, provider, news: false, readonly: false };
			doc.on('updateV2', (_update, origin) => {
				if (origin !== provider) return;
				mirror.news = true;
				void round();
			});
			return mirror;
		});

		function hangUp(): void {
			if (ended) return;
			ended = true;
			clearTimeout(later);
			for (const { provider } of mirrors) provider.destroy();
			socket.destroy();
			for (const { doc } of mirrors) doc.destroy();
		}

		/** One at a time; who comes meanwhile is served by the one that follows. */
		function round(): Promise<void> {
			again = true;
			rounds ??= (async () => {
				try {
					while (again && !ended) {
						again = false;
						await exchange();
					}
				} catch (error) {
					fail('refused', String(error), { end: false });
					clearTimeout(later);
					if (!ended) later = setTimeout(() => void round(), longest);
				} finally {
					rounds = undefined;
				}
			})();
			return rounds;
		}

		async function exchange(): Promise<void> {
			await take();
			if (ended) return;
			await give();
			if (ended) return;
			const synced = mirrors.every(({ provider }) => provider.isSynced);
			if (synced) trouble = undefined;
			if (trouble || closed) return;
			if (synced && mirrors.some(({ readonly }) => readonly))
				fail('permission', 'The server lets this token read only', { end: false });
			else
				changed({
					state: synced && mirrors.every(({ provider }) => !provider.hasUnsyncedChanges) ? 'done' : 'working'
				});
		}

		/** What the server said. A part that waits for another is no document yet. */
		async function take(): Promise<void> {
			const told = mirrors.filter(({ news, doc }) => news && isWhole(doc));
			if (told.length === 0) return;
			for (const mirror of told) mirror.news = false;
			const has = await replica.docVectors();
			if (ended) return;
			const docs: DocUpdates = Object.fromEntries(
				told.map(({ name, doc }) => [name, Y.encodeStateAsUpdateV2(doc, has[name])])
			);
			const { refusedDocs } = await replica
				.take({ edits: [], docs, heard: {}, state: '' })
				.catch((error: unknown) => {
					// It was not stored: the server does not say it a second time.
					for (const mirror of told) mirror.news = true;
					throw error;
				});
			const [refused] = refusedDocs;
			if (refused) fail('refused', `${refused.doc}: ${refused.reason}`, { end: true });
			else received?.(told.map(({ name }) => name));
		}

		/** What is new here. While there is no line it waits in the mirror. */
		async function give(): Promise<void> {
			const has = Object.fromEntries(mirrors.map(({ name, doc }) => [name, Y.encodeStateVector(doc)]));
			const news = await replica.since(await replica.heard(), has, most);
			if (ended || !news) return;
			for (const { name, doc } of mirrors) {
				const update = news.docs[name];
				if (update) Y.applyUpdateV2(doc, update, 'here');
			}
		}

		for (const { provider } of mirrors) provider.attach();
		void socket.connect().catch(() => undefined);
		return { round, [Symbol.dispose]: hangUp };
	}

	async function begin(): Promise<void> {
		now?.[Symbol.dispose]();
		now = undefined;
		if (closed) return;
		if (addressProblem(url) !== undefined) {
			changed({ state: 'trouble', trouble: 'refused', reason: 'No address of a server' });
			return;
		}
		changed({ state: 'working' });
		const connection = await connect();
		if (closed) connection[Symbol.dispose]();
		else now = connection;
	}
	await begin();

	return {
		push: async () => now?.round(),
		retry: begin,
		[Symbol.dispose]() {
			closed = true;
			now?.[Symbol.dispose]();
		}
	};
}

function isWhole({ store }: Y.Doc): boolean {
	return store.pendingStructs === null && store.pendingDs === null;
}
