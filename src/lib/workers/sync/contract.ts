/** What the page and the sync worker agree on. */
import type { PlaceFault } from '#lib/sync/place.ts';

/** Where this device and the others meet. `tabs` need no setting up; the live line of a pairing is no lasting place. */
export type RoadKind = 'folder' | 'address' | 'server';

/** A lasting road of this device. */
export interface Road {
	readonly id: string;
	readonly kind: RoadKind;
	/** Name of the folder, or the address without user and password. */
	readonly name: string;
	readonly state: 'waiting' | 'working' | 'done' | 'trouble' | 'paused';
	/** When a round went through last, milliseconds since 1970. */
	readonly last?: number;
	/** What stands in the way, and what helps. */
	readonly trouble?: RoadTrouble;
}

/** What can be wrong with a road; each has words and a next step. */
export type RoadTrouble =
	| PlaceFault
	/** Files of two vaults lie there: one of them is ours. */
	| 'two-vaults'
	/** It shows less than it did: somebody put an old copy in its place. */
	| 'rolled-back'
	/** Its vault went on to another epoch without this device: it was shut out. */
	| 'shut-out'
	/** Something in it was written by a newer version of the app. */
	| 'newer'
	/** Files of a vault lie there, and what opens it is missing or cut: it may still be on its way. */
	| 'incomplete'
	/** A user name or password of the address is wrong. */
	| 'sign-in';

/** A device of the vault, this one among them. */
export interface SyncMember {
	readonly id: string;
	readonly name: string;
	readonly self: boolean;
	readonly revoked: boolean;
	/** When anything of it was heard last, by its clock; absent: never. */
	readonly seen?: number;
	/** `equal`: it holds what this one holds; `behind`: it has not yet heard all; `different`: it says that it holds the same and does not. */
	readonly holds: 'equal' | 'behind' | 'different' | 'unknown';
	/** Minutes that its clock is ahead of this one's, where that is much. */
	readonly clock?: number;
}

export interface SyncStatus {
	/** `off`: no vault here; `locked`: its key could not be read, the passphrase is needed; `shut-out`: another device removed this one. */
	readonly vault: 'off' | 'locked' | 'open' | 'shut-out';
	readonly paused: boolean;
	readonly roads: readonly Road[];
	readonly members: readonly SyncMember[];
	/** Edits and documents that some road does not have yet. */
	readonly waiting: number;
	/** Conflicts nobody has decided. */
	readonly conflicts: number;
	/** Newest first, at most 200. */
	readonly log: readonly SyncNews[];
}

/** A line of the log of sync: a key of the messages with what belongs into it. */
export interface SyncNews {
	readonly at: number;
	readonly what:
		| 'sent'
		| 'received'
		| 'joined'
		| 'revoked'
		| 'refused'
		| 'trouble'
		| 'conflict'
		| 'renamed'
		| 'compacted'
		| 'paired';
	readonly road?: string;
	readonly device?: string;
	readonly count?: number;
	readonly reason?: string;
}

/** What came of a passphrase or a recovery key. After three wrong ones the next is looked at only after a pause. */
export type Unlocked =
	| { readonly status: 'open' }
	| { readonly status: 'wrong'; readonly left: number }
	| { readonly status: 'wait'; readonly seconds: number }
	| { readonly status: 'trouble'; readonly trouble: RoadTrouble };

/** What lies where a person points at. */
export type Found =
	| { readonly status: 'empty' }
	| {
			readonly status: 'vault';
			readonly vault: string;
			readonly devices: readonly string[];
			readonly ours: boolean;
	  }
	| { readonly status: 'two-vaults' }
	| { readonly status: 'trouble'; readonly trouble: RoadTrouble };

/** A place as the page hands it over. */
export type PlaceGiven =
	| { readonly kind: 'folder'; readonly handle: FileSystemDirectoryHandle }
	| { readonly kind: 'address'; readonly url: string; readonly user?: string; readonly password?: string }
	| { readonly kind: 'server'; readonly url: string; readonly token?: string };

export interface SyncService {
	/** Tells the state now and whenever it is another. */
	follow(changed: (status: SyncStatus) => void): Promise<void>;

	/** Looks at a place before anything is written there. */
	look(place: PlaceGiven): Promise<Found>;
	/** Makes a vault: once. @returns the recovery key to print, shown this once */
	create(passphrase: string, name: string): Promise<{ readonly recovery: string }>;
	/** Joins the vault that lies at a place; the place is no road of this device before `addRoad`. */
	join(
		place: PlaceGiven,
		secret: { readonly passphrase: string } | { readonly recovery: string },
		name: string
	): Promise<Unlocked>;
	/** Opens the vault of this device again where its own key was lost. */
	unlock(secret: { readonly passphrase: string } | { readonly recovery: string }): Promise<Unlocked>;

	/** A place that is a road already (the same folder, the same address) stays that road, with the handle and the words given now. */
	addRoad(place: PlaceGiven): Promise<Road>;
	/** The folder of a road, for the page to ask the browser's permission again: only a window can. */
	handleOf(road: string): Promise<FileSystemDirectoryHandle | undefined>;
	removeRoad(id: string): Promise<void>;
	/** Permission was given again, or a person presses Sync now. */
	syncNow(road?: string): Promise<void>;
	pause(paused: boolean): Promise<void>;

	/** One sealed file with all there is, or all since the device it is for was heard last. */
	bundle(): Promise<Blob>;
	/** @returns what came in */
	takeBundle(
		file: Blob,
		secret?: { readonly passphrase: string } | { readonly recovery: string },
		name?: string
	): Promise<
		| { readonly status: 'taken'; readonly edits: number; readonly conflicts: number }
		| { readonly status: 'locked' }
		| { readonly status: 'refused'; readonly reason: string }
		| Unlocked
	>;

	/** The live line of a pairing: messages in and out, however they are carried. */
	line(port: MessagePort, as: 'member' | 'newcomer', name: string): Promise<void>;

	rename(name: string): Promise<void>;
	/** Shuts a device out: new epoch, new passphrase. @returns the new recovery key */
	revoke(device: string, passphrase: string): Promise<{ readonly recovery: string }>;
	changePassphrase(before: string, after: string): Promise<Unlocked>;
	/** This device leaves: roads, keys and the list go; library and presets stay as they are. */
	leave(): Promise<void>;

	conflicts(): Promise<readonly Conflict[]>;
	/** Takes the other value: an ordinary edit, which undo takes back. @returns its id; undefined where it is of a document, not of the log */
	flip(conflict: string): Promise<string | undefined>;
	/** What counts shall count. */
	dismiss(conflict: string): Promise<void>;
}

/** Two said different things of one thing without hearing each other. */
export interface Conflict {
	readonly id: string;
	/** What it is of, to show: name of the item, album, keyword or preset. */
	readonly of: string;
	readonly kind: 'item' | 'albums' | 'keywords' | 'fields' | 'preset' | 'setting';
	/** Field of an item or of a preset. */
	readonly field?: string;
	/** The item, to open it. */
	readonly item?: number;
	readonly counts: Saying;
	readonly other: Saying;
}

export interface Saying {
	/** As text; absent: that there is none. */
	readonly value?: string;
	/** Name of the device. */
	readonly device: string;
	/** Milliseconds since 1970 by its clock. */
	readonly made: number;
}
