import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { EditClock } from '#lib/library/edit.ts';
import { latestIn, plan, wishFor } from '#lib/library/edit-plan.ts';
import type { Root } from '#lib/library/root.ts';
import { trackReader } from '#lib/library/tracks/film-track.ts';
import { unpacked } from '#lib/library/tracks/packed.ts';
import { applyPlanned } from '#lib/storage/apply.ts';
import { raiseEpoch } from '#lib/storage/fence.ts';
import { runsIn } from '#lib/storage/job-runs.ts';
import { queueIn } from '#lib/storage/queue.ts';
import { rootsIn } from '#lib/storage/roots.ts';
import { LibraryDb } from '#lib/storage/schema.ts';
import { mostTries, tracksIn } from '#lib/storage/tracks.ts';
import { jobKinds } from '#lib/workers/jobs/kinds.ts';
import { runnerOf } from '#lib/workers/jobs/runner.ts';
import { readerInto } from '#lib/workers/scan/reader.ts';
import { scanInto } from '#lib/workers/scan/service.ts';
import { onlyTrack, walk } from '../../fixtures/build-track.ts';
import { madeFolder, type MadeFolder } from '../made-folder.ts';

let db: LibraryDb;
let folder: MadeFolder;
let root: number;
const never = new AbortController().signal;
const quiet = () => undefined;

beforeEach(async () => {
	db = new LibraryDb(`tracks ${crypto.randomUUID()}`);
	folder = madeFolder();
	// A folder handle is an object of the browser's: the database keeps a row without it, and gets it here.
	db.roots.hook(
		'reading',
		(row: Root | undefined) => (row ? { ...row, handle: folder.handle } : row) as Root
	);
	root = await rootsIn(db).add({ kind: 'folder', name: 'Films' });
});
afterEach(async () => {
	vi.restoreAllMocks();
	await db.delete();
});

async function scan(): Promise<void> {
	const service = scanInto({ db, read: (files) => readerInto(db).read(files), readers: 1, announce: quiet });
	await service.scan({ root }, quiet, never);
}

const wanted = async () => (await tracksIn(db).wanted(trackReader)).map(({ name }) => name).sort();

/** Has a job look into all that is wanted, as the queue does. @returns how it ended, and what came of its rows */
async function look(signal: AbortSignal = never) {
	const items = Uint32Array.from(await tracksIn(db).wanted(trackReader), ({ id }) => id);
	const title = { count: items.length };
	const { id } = await queueIn(db).add({ kind: 'tracks', title, total: items.length }, { items });
	return { id, ...(await run(id, signal)) };
}

async function run(id: string, signal: AbortSignal = never) {
	const epoch = await raiseEpoch(db, 'jobs');
	await runsIn(db).takeOver(epoch, Date.now());
	const job = await runsIn(db).begin(id, epoch, Date.now());
	if (!job) throw new Error('it is not its turn');
	const of = { id, run: job.run, epoch };
	const end = await runnerOf({ db, kinds: jobKinds }).run(of, quiet, signal);
	await runsIn(db).end(of, end, Date.now());
	const rows = await queueIn(db).results(id);
	return { end, outcomes: rows.flatMap((row) => Array.from({ length: row.count }, () => row.outcome)) };
}

const itemNamed = async (name: string) => {
	const item = await db.items.filter((one) => one.name === name).first();
	if (!item) throw new Error(`No ${name}`);
	return item;
};
const start = Date.UTC(2024, 4, 31, 10);

test('a film with positions is found by a scan, and its way, its place and its facts by the job after it', async () => {
	folder.put('ride.mp4', onlyTrack(walk(60), start));
	folder.put('plain.mp4', onlyTrack([], start));
	await scan();
	expect(await itemNamed('ride.mp4')).toMatchObject({ timed: 'gpmd' });
	expect((await itemNamed('ride.mp4')).latitude).toBeUndefined();
	expect(await wanted()).toContain('ride.mp4');

	expect(await look()).toMatchObject({ end: { state: 'done' } });
	const item = await itemNamed('ride.mp4');
	expect(item).toMatchObject({
		latitude: 48.2,
		longitude: 16.37,
		altitude: 200,
		track: expect.closeTo(598, -1)
	});
	const row = await tracksIn(db).of(item);
	expect(row?.track?.facts).toMatchObject({ seconds: 59.9, slowest: 10, fastest: 10, positions: 600 });
	expect(row?.track && unpacked(row.track.bytes)?.times[0]).toBe(start);
	expect((await itemNamed('plain.mp4')).track).toBeUndefined();
	expect(await wanted()).toEqual([]);
	expect((await db.edits.toArray()).map(({ origin }) => origin)).toEqual(['file']);
});

test('what a person said of the place stays, and so does what the file itself says', async () => {
	folder.put('said.mp4', onlyTrack(walk(5)));
	await scan();
	const { id } = await itemNamed('said.mp4');
	const clock = new EditClock('device');
	await applyPlanned(db, [id], (state) =>
		plan(state, [wishFor('set', 'position', { latitude: 1, longitude: 2 })], {
			...{ id: clock.next(latestIn(state, ['position'])), origin: 'person', title: '', made: 0 }
		})
	);
	await look();
	expect(await db.items.get(id)).toMatchObject({ latitude: 1, longitude: 2, track: expect.any(Number) });
	expect((await db.curation.get(id))?.file?.values.position).toMatchObject({
		latitude: 48.2,
		longitude: 16.37
	});
});

test('a film that is read again keeps its way without being looked into again, and gets another with other content', async () => {
	folder.put('ride.mp4', onlyTrack(walk(20)));
	await scan();
	await look();
	const before = await itemNamed('ride.mp4');

	folder.move('ride.mp4', 'moved.mp4');
	await scan();
	const opened = folder.opened;
	await look();
	expect(folder.opened).toBe(opened);
	const moved = await itemNamed('moved.mp4');
	expect(moved).toMatchObject({ id: before.id, latitude: 48.2 });
	expect(moved.track).toBe(before.track);

	folder.put('moved.mp4', onlyTrack(walk(60, { latitude: -33, longitude: 151 })), 7);
	await scan();
	expect(await wanted()).toEqual(['moved.mp4']);
	await look();
	expect(await itemNamed('moved.mp4')).toMatchObject({ latitude: -33, longitude: 151 });
	expect((await itemNamed('moved.mp4')).track).toBeGreaterThan(2 * (before.track ?? 0));
});

test('a file that cannot be had is tried again later; one that breaks what reads it only a few times', async () => {
	folder.put('locked.mp4', onlyTrack(walk(5)));
	await scan();
	folder.faults.set('locked.mp4', 'NotAllowedError');
	expect(await look()).toMatchObject({ end: { state: 'done' }, outcomes: ['failed'] });
	expect(await wanted()).toEqual(['locked.mp4']);
	folder.faults.clear();

	// As if the thread had died in it so often.
	const item = await itemNamed('locked.mp4');
	for (let time = 0; time < mostTries; time++) await tracksIn(db).begin(item, trackReader);
	expect(await wanted()).toEqual(['locked.mp4']);
	expect(await look()).toMatchObject({ outcomes: ['failed'] });
	expect(await wanted()).toEqual([]);
	// Other content is another file.
	folder.put('locked.mp4', onlyTrack(walk(6)), 9);
	await scan();
	expect(await wanted()).toEqual(['locked.mp4']);
	expect(await look()).toMatchObject({ outcomes: ['done'] });
});

test('paused in the middle it goes on where it was, and nothing is counted as a failure', async () => {
	for (const name of ['a', 'b', 'c']) folder.put(`${name}.mp4`, onlyTrack(walk(5 + name.charCodeAt(0))));
	await scan();
	const stop = new AbortController();
	folder.onopen = (path) => {
		if (path === 'b.mp4') stop.abort();
	};
	const { id, end } = await look(stop.signal);
	expect(end.state).toBe('stopped');
	folder.onopen = quiet;
	expect(await wanted()).toHaveLength(2);
	expect((await db.tracks.toArray()).every(({ tries }) => tries === undefined)).toBe(true);
	expect(await run(id)).toMatchObject({ end: { state: 'done' }, outcomes: ['done', 'done', 'done'] });
	expect(await wanted()).toEqual([]);
});

test('what is kept of a film goes with it', async () => {
	folder.put('ride.mp4', onlyTrack(walk(5)));
	await scan();
	await look();
	expect(await db.tracks.count()).toBe(1);
	await rootsIn(db).remove(root);
	expect(await db.items.count()).toBe(0);
	expect(await db.tracks.count()).toBe(0);
});
