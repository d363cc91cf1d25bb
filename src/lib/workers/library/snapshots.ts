// When a copy of the library in memory is kept, and by whom.
import type { Catalogue } from './catalogue.ts';
import { openSnapshot, packSnapshot, type Kept } from './snapshot.ts';

/** The copy kept between two visits. */
export interface Snapshots {
	/** The copy, where there is one of this database that is whole. */
	read(): Promise<Kept | undefined>;
	/** Says that the copy is of no use: the next one is written soon, however little changed. */
	outdated(): void;
	/** Says that the library in memory changed; it is kept when it has been quiet for a while. */
	changed(catalogue: Catalogue): void;
}

/** One file, and who may write it. */
export interface SnapshotFile {
	/** Undefined where there is none, or none can be had. */
	read(): Promise<ArrayBuffer | undefined>;
	/** Replaces the file as a whole or not at all. */
	write(bytes: Uint8Array<ArrayBuffer>): Promise<void>;
	/** Does the work where this tab is the one that writes; others leave it. @returns whether it was done */
	asOwner(work: () => Promise<void>): Promise<boolean>;
}

export interface SnapshotOptions {
	/** Names the database. */
	readonly lineage: () => Promise<string>;
	/** Told once a copy up to a generation is safe. */
	readonly kept?: (generation: number) => Promise<void>;
	/** Milliseconds without a change before it is kept, and at least between two copies. */
	readonly quiet?: number;
	readonly between?: number;
	/** Told of what went wrong; the app works without copies. */
	readonly failed?: (error: unknown) => void;
}

/** A copy is written when more generations went by than this: fewer are quickly made up for. */
const mostBehind = 20;

export function snapshotsIn(
	file: SnapshotFile,
	{ lineage, kept, quiet = 5000, between = 60_000, failed = () => undefined }: SnapshotOptions
): Snapshots {
	/** Generation of the copy; undefined: there is none that is of use. */
	let copied: number | undefined;
	let last = -Infinity;
	let timer: ReturnType<typeof setTimeout> | undefined;
	let writing = false;

	async function keep(catalogue: Catalogue): Promise<void> {
		writing = true;
		try {
			const name = await lineage();
			const done = await file.asOwner(async () => {
				await catalogue.tidy();
				// Taken before anything is awaited: bytes and generation are of one moment.
				const { generation } = catalogue;
				await file.write(packSnapshot(catalogue, name));
				copied = generation;
				last = performance.now();
				await kept?.(generation);
			});
			// Another tab writes it, or this one does once that is gone.
			if (!done && copied === undefined) {
				clearTimeout(timer);
				timer = setTimeout(() => void keep(catalogue), Math.max(between, 1000));
			}
		} catch (error) {
			failed(error);
		} finally {
			writing = false;
		}
	}

	return {
		async read() {
			try {
				// The file is read and checked while the database is still being opened.
				const opening = file.read().then((buffer) => buffer && openSnapshot(buffer));
				const [opened, name] = await Promise.all([opening, lineage()]);
				const found = opened?.lineage === name ? opened : undefined;
				copied = found?.generation;
				return found;
			} catch (error) {
				failed(error);
				return undefined;
			}
		},

		outdated() {
			copied = undefined;
		},

		changed(catalogue) {
			clearTimeout(timer);
			if (copied !== undefined && catalogue.generation - copied <= mostBehind) return;
			const wait = Math.max(quiet, last + between - performance.now());
			timer = setTimeout(() => {
				if (!writing) void keep(catalogue);
			}, wait);
		}
	};
}
