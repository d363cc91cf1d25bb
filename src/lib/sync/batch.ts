/** What devices tell each other at a time: edits in the order of who made them, and news of documents. */
import type { Edit } from '#lib/library/edit.ts';

/** The documents that travel. */
export const syncDocs = ['presets', 'settings'] as const;
export type SyncDoc = (typeof syncDocs)[number];

/** A device as sync knows it: 26 letters and digits (ULID), another one once a profile was copied. */
export type SyncDevice = string;

/** Up to which number the edits of each device are had, from 1 on without gaps; a device that is not named: none. */
export type Vector = Readonly<Record<SyncDevice, number>>;

/** An edit at its place in the sequence of the device that made it. */
export interface Travelled {
	readonly device: SyncDevice;
	/** From 1 on. */
	readonly seq: number;
	readonly edit: Edit;
}

/** Yjs: V2 updates. */
export type DocUpdates = Readonly<Partial<Record<SyncDoc, Uint8Array>>>;
/** Yjs: state vectors, what somebody has of each document. */
export type DocVectors = Readonly<Partial<Record<SyncDoc, Uint8Array>>>;

/** What one sealed file, or one message of a live line, holds. */
export interface Batch {
	/** By author in the order of `seq`. */
	readonly edits: readonly Travelled[];
	readonly docs: DocUpdates;
	/** What its writer had heard of everybody when it was written, this batch included. */
	readonly heard: Vector;
	/** The writer's state sum by then: another device with an equal `heard` and equal documents has the same, or something is wrong. */
	readonly state: string;
}
