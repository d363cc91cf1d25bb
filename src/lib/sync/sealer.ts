/**
 * What the rest of sync sees of an open vault: bodies go in, sealed files come out, and back. `lib/sync/envelope` makes one.
 */
import type { SyncDevice } from './batch.ts';

/** What a sealed file is: news, a snapshot of what a device had written, who a device is, or a message of a live line. */
export type SealedKind = 'update' | 'snapshot' | 'device' | 'message';

export interface Sealed {
	readonly bytes: Uint8Array<ArrayBuffer>;
	/** First 16 hexadecimal digits of the SHA-256 of the bytes. */
	readonly hash: string;
}

export interface Opened {
	readonly kind: SealedKind;
	/** Who sealed it: its signature was checked against the list of devices. */
	readonly device: SyncDevice;
	/** Number of the file among those of its device. */
	readonly seq: number;
	readonly epoch: number;
	readonly body: Uint8Array<ArrayBuffer>;
	readonly hash: string;
}

/**
 * `foreign`: no file of ours; `damaged`: it is cut or was changed; `other-vault`: sealed for another vault; `unknown-device`: by a
 * device that has not introduced itself (it may still come); `revoked`: by a device after it was shut out; `newer`: by a newer
 * version of the app; `locked`: of an epoch whose key this device does not have; `too-large`.
 */
export type Refusal =
	'foreign' | 'damaged' | 'other-vault' | 'unknown-device' | 'revoked' | 'newer' | 'locked' | 'too-large';

/** A sealed file that is not taken. Nothing of it was looked at but its head. */
export class Refused extends Error {
	override readonly name = 'Refused';
	constructor(
		readonly refusal: Refusal,
		message: string = refusal
	) {
		super(message);
	}
}

export interface Sealer {
	/** Id of the vault. */
	readonly vault: string;
	readonly epoch: number;
	readonly device: SyncDevice;
	seal(kind: SealedKind, seq: number, body: Uint8Array<ArrayBuffer>): Promise<Sealed>;
	/** @throws Refused */
	open(bytes: Uint8Array<ArrayBuffer>): Promise<Opened>;
	/** Whether a file that was opened before goes on being opened by all: not where its device was shut out since. Absent: it does. */
	opens?(file: Pick<Opened, 'device' | 'epoch' | 'hash'>): boolean;
}

/** The largest sealed file that is read, in bytes. */
export const largestSealed = 64 * 1024 * 1024;
