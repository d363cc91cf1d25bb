/** What a live line is made of: what carries it, who stands at its ends, what happens on it, and how it ends. */
import type { SyncDevice } from './batch.ts';
import type { LineWhy } from './channel-messages.ts';
import type { Replica, Taken } from './replica.ts';
import type { Refusal, Sealer } from './sealer.ts';
import type { holdsOf } from './standing.ts';

/** What carries whole messages in order: a data channel of a pairing, a message port, two ends in a test. */
export interface Carrier {
	/** Resolves when there is room for the next. */
	send(message: Uint8Array<ArrayBuffer>): Promise<void>;
	/** Called once, before anything is sent. */
	listen(events: { message(message: Uint8Array<ArrayBuffer>): void; end(): void }): void;
	/** No error where it has ended already. */
	close(): void;
}

/** A member of a vault: what a line needs of it. */
export interface LineMember {
	readonly replica: Replica;
	readonly sealer: Sealer;
	/** What the other side may need to open what is sealed here: the vault of now, who this device is. At most `mostPapers`. */
	readonly papers?: () => Promise<readonly Uint8Array<ArrayBuffer>[]>;
	/** Takes in such a paper of the other side. @throws Refused */
	readonly read?: (paper: Uint8Array<ArrayBuffer>) => Promise<void>;
}

export type LineSide =
	| (LineMember & {
			readonly as: 'member';
			/** Asks a person whether a newcomer of this name may come in. Absent: nobody may. */
			readonly admit?: (name: string, signal: AbortSignal) => Promise<boolean>;
			/** Takes the newcomer into the vault. @returns the invitation for it @throws where the introduction is none */
			readonly invite?: (introduction: Uint8Array<ArrayBuffer>) => Promise<Uint8Array<ArrayBuffer>>;
	  })
	| {
			readonly as: 'newcomer';
			/** Asks a person whether this device shall come to the one of this name. */
			readonly confirm: (name: string, signal: AbortSignal) => Promise<boolean>;
			/** Who this device is: its public keys and its name. */
			readonly introduction: () => Promise<Uint8Array<ArrayBuffer>>;
			/** Joins the vault of the invitation. @throws where it is none */
			readonly accept: (invitation: Uint8Array<ArrayBuffer>) => Promise<LineMember>;
	  };

/** What happened on a line, for whoever shows it. */
export type LineNews =
	/** The other side has said who it is. */
	| { readonly what: 'met'; readonly name: string; readonly as: 'member' | 'newcomer' }
	/** The newcomer, here or there, is a member from now on. */
	| { readonly what: 'joined'; readonly name: string }
	/** The other side has stored so many edits of ours. */
	| { readonly what: 'sent'; readonly device: SyncDevice; readonly edits: number }
	| { readonly what: 'received'; readonly device: SyncDevice; readonly taken: Taken }
	| {
			readonly what: 'standing';
			readonly device: SyncDevice;
			readonly name: string;
			readonly holds: ReturnType<typeof holdsOf>;
			/** Milliseconds that its clock is ahead of ours. */
			readonly ahead: number;
	  };

/**
 * Why a line ended, and whose doing it was. `done`: somebody closed it; `lost`: the carrier ended without a word; `silent`: what
 * was owed did not come in time; `no-vault`: both are newcomers; `same-device`: a profile was copied; `not-admitted`: a
 * person said no; `not-taken`: a sealed message or an invitation was refused; `trouble`: this device itself cannot go on.
 */
export interface ChannelEnd {
	readonly why: LineWhy;
	readonly by: 'here' | 'there';
	/** Of `not-taken`, where the sealer says it. */
	readonly refusal?: Refusal;
	/** Of `trouble`. */
	readonly error?: unknown;
}
