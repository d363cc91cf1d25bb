// Files of a visit that are copied into the browser: the visit's own are let go of only once the copies are found.
import { beforeEach, expect, test, vi } from 'vitest';
import { rootsIn } from '#lib/storage/roots.ts';
import { libraryDb } from '#lib/state/db.ts';
import { Notices } from '#lib/state/notices.svelte.ts';
import { Roots } from '#lib/state/roots.svelte.ts';
import { Scans } from '#lib/state/scans.svelte.ts';
import type { ScanProgress, ScanRequest } from '#lib/workers/scan/contract.ts';
import { emptyLibrary } from './empty-library.ts';

/** Scans that were asked for, in their order, each ended by the test. */
const asked = vi.hoisted(() => [] as { request: unknown; end: (state: string) => void }[]);

vi.mock('#lib/workers/scan/client.ts', () => ({
	startScanner: () => ({
		scan: (request: ScanRequest) =>
			new Promise((resolve) =>
				asked.push({ request, end: (state) => resolve({ root: request.root, state } as ScanProgress) })
			),
		resume: () => undefined
	})
}));
vi.mock('#lib/state/session-lock.ts', () => ({
	holdSession: () => undefined,
	sessionIsHeld: () => Promise.resolve(true)
}));
vi.mock('#lib/platform/folders.ts', () => ({
	accessOf: () => Promise.resolve('ready'),
	keepFiles: (files: readonly unknown[]) => Promise.resolve({ kept: files.length, refused: [] }),
	keptLibrary: () => Promise.resolve(undefined)
}));

const someFile = () => new File(['bytes'], 'a.jpg');
const kinds = async () => (await rootsIn(libraryDb()).all()).map(({ kind }) => kind);
const scanned = (at: number, state: string) =>
	vi.waitFor(() => {
		const scan = asked[at];
		if (!scan) throw new Error('not asked for yet');
		scan.end(state);
	});

let roots: Roots;

beforeEach(async () => {
	asked.length = 0;
	await emptyLibrary();
	roots = new Roots(new Scans(new Notices()), new Notices());
	await roots.addFiles([someFile()]);
	await scanned(0, 'done');
});

async function keep(): Promise<void> {
	const [root] = roots.list ?? [];
	if (!root) throw new Error('There is no session');
	await roots.keepCopies(root);
}

test('they stay where the scan of the copies fails', async () => {
	const keeping = keep();
	await scanned(1, 'failed');
	await keeping;

	expect(await kinds()).toEqual(['session', 'kept']);
});

test('they go once the copies are found', async () => {
	const keeping = keep();
	await scanned(1, 'done');
	await keeping;

	expect(await kinds()).toEqual(['kept']);
});

test('what was copied while a scan went on is looked for by another', async () => {
	const scans = new Scans(new Notices());
	const id = await rootsIn(libraryDb()).add({ kind: 'kept', name: 'Kept' });
	const before = scans.scan({ root: id });
	await vi.waitFor(() => expect(asked).toHaveLength(2));
	const after = scans.through({ root: id });
	await scanned(1, 'done');
	await before;

	await scanned(2, 'done');
	expect(await after).toBe(true);
});
