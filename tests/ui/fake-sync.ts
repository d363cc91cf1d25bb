/** A sync service that a test tells what to say; it keeps what it was asked. */
import { printRecovery, recoveryLength } from '#lib/sync/envelope/recovery-key.ts';
import type {
	Conflict,
	PlaceGiven,
	Road,
	SyncMember,
	SyncService,
	SyncStatus
} from '#lib/workers/sync/contract.ts';

export const minute = 60_000;

export const laptop: SyncMember = {
	id: 'a',
	name: 'Laptop',
	self: true,
	revoked: false,
	seen: Date.now(),
	holds: 'equal'
};

export const folderRoad: Road = {
	id: 'road-1',
	kind: 'folder',
	name: 'Syncthing',
	state: 'done',
	last: Date.now() - 3 * minute
};

export const off: SyncStatus = {
	vault: 'off',
	paused: false,
	roads: [],
	members: [],
	waiting: 0,
	conflicts: 0,
	log: []
};

export const open: SyncStatus = { ...off, vault: 'open', members: [laptop], roads: [folderRoad] };

export const passphrase = 'correct horse battery staple';
export const recoveryKey = printRecovery(Uint8Array.from({ length: recoveryLength }, (_, at) => 7 * at));

export interface FakeSync extends SyncService {
	/** What was asked, in order: the name of the call and what it was given. */
	readonly asked: (readonly [call: string, ...given: unknown[]])[];
	/** Says another state. */
	tell(change: Partial<SyncStatus>): void;
	/** What calls answer in place of what they answer here; kept until it is set anew. */
	answers: Partial<SyncService>;
	listed: readonly Conflict[];
	status: SyncStatus;
}

export function fakeSync(start: SyncStatus = off): FakeSync {
	const asked: [string, ...unknown[]][] = [];
	let wrong = 0;
	let changed: (status: SyncStatus) => void = () => undefined;
	const opened = () => fake.tell({ vault: 'open', members: [laptop] });
	const fake: FakeSync = {
		asked,
		answers: {},
		listed: [],
		status: start,
		tell(change) {
			fake.status = { ...fake.status, ...change };
			changed(fake.status);
		},
		follow: (listener) => {
			changed = listener;
			changed(fake.status);
			return Promise.resolve();
		},
		look: async (place) => {
			asked.push(['look', place]);
			return (await fake.answers.look?.(place)) ?? { status: 'empty' };
		},
		create: (given, name) => {
			asked.push(['create', given, name]);
			opened();
			return Promise.resolve({ recovery: recoveryKey });
		},
		join: async (place, secret, name) => {
			asked.push(['join', place, secret, name]);
			const answer = await (fake.answers.join?.(place, secret, name) ?? unlock(secret));
			if (answer.status === 'open') opened();
			return answer;
		},
		unlock: async (secret) => {
			asked.push(['unlock', secret]);
			const answer = await (fake.answers.unlock?.(secret) ?? unlock(secret));
			if (answer.status === 'open') opened();
			return answer;
		},
		addRoad: (place: PlaceGiven) => {
			asked.push(['addRoad', place]);
			const name = place.kind === 'folder' ? place.handle.name : place.url;
			const road: Road = { id: `road-${name}`, kind: place.kind, name, state: 'done', last: Date.now() };
			fake.tell({ roads: [...fake.status.roads, road] });
			return Promise.resolve(road);
		},
		handleOf: (road) => {
			asked.push(['handleOf', road]);
			return fake.answers.handleOf?.(road) ?? Promise.resolve(undefined);
		},
		removeRoad: (id) => {
			asked.push(['removeRoad', id]);
			fake.tell({ roads: fake.status.roads.filter((road) => road.id !== id) });
			return Promise.resolve();
		},
		syncNow: (road) => {
			asked.push(['syncNow', road]);
			return Promise.resolve();
		},
		pause: (paused) => {
			asked.push(['pause', paused]);
			fake.tell({ paused });
			return Promise.resolve();
		},
		bundle: () => {
			asked.push(['bundle']);
			return Promise.resolve(new Blob(['sealed']));
		},
		takeBundle: async (file, secret, name) => {
			asked.push(['takeBundle', secret, name]);
			return (
				(await fake.answers.takeBundle?.(file, secret, name)) ?? { status: 'taken', edits: 2, conflicts: 1 }
			);
		},
		line: (_port, as, name) => {
			asked.push(['line', as, name]);
			return Promise.resolve();
		},
		rename: (name) => {
			asked.push(['rename', name]);
			return Promise.resolve();
		},
		revoke: (device, given) => {
			asked.push(['revoke', device, given]);
			return Promise.resolve({ recovery: recoveryKey });
		},
		changePassphrase: (before, after) => {
			asked.push(['changePassphrase', before, after]);
			return fake.answers.changePassphrase?.(before, after) ?? unlock({ passphrase: before });
		},
		leave: () => {
			asked.push(['leave']);
			fake.tell(off);
			return Promise.resolve();
		},
		conflicts: () => Promise.resolve(fake.listed),
		flip: (id) => {
			asked.push(['flip', id]);
			return fake.answers.flip?.(id) ?? Promise.resolve(`edit of ${id}`);
		},
		dismiss: (id) => {
			asked.push(['dismiss', id]);
			return fake.answers.dismiss?.(id) ?? Promise.resolve();
		}
	};

	/** Three tries, then a pause. */
	function unlock(secret: { passphrase: string } | { recovery: string }) {
		const right = 'passphrase' in secret ? secret.passphrase === passphrase : secret.recovery === recoveryKey;
		if (right) return Promise.resolve({ status: 'open' } as const);
		wrong++;
		return Promise.resolve(
			wrong < 3 ? ({ status: 'wrong', left: 3 - wrong } as const) : ({ status: 'wait', seconds: 30 } as const)
		);
	}
	return fake;
}
