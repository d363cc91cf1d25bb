/** The kinds of jobs, one line a kind; each is loaded when the first of its jobs runs. */
import type { JobKind } from '#lib/library/job.ts';
import type { JobKindEntry } from './contract.ts';

/** An entry whose kind is known only when it runs: the queue hands each kind the input that it was stored with. */
export type AnyKindEntry = { readonly [Kind in JobKind]: JobKindEntry<Kind> }[JobKind];

export const jobKinds: readonly AnyKindEntry[] = [
	{ kind: 'packing', atOnce: 1, load: async () => (await import('./kinds/packing.ts')).packing },
	{ kind: 'bulk', atOnce: 1, load: async () => (await import('./kinds/bulk.ts')).bulk },
	{ kind: 'export', atOnce: 1, load: async () => (await import('./kinds/export.ts')).exporting },
	{ kind: 'backup', atOnce: 1, load: async () => (await import('./kinds/backup.ts')).backup },
	{ kind: 'carry', atOnce: 1, load: async () => (await import('./kinds/carry.ts')).carry },
	{ kind: 'take-carried', atOnce: 1, load: async () => (await import('./kinds/carry.ts')).takeIn },
	{ kind: 'tracks', atOnce: 1, load: async () => (await import('./kinds/tracks.ts')).tracks }
];
