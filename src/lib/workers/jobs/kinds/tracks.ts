/** Looks into films and sound for the positions that they recorded, one after the other. */
import type { ReadChange } from '#lib/library/edit.ts';
import { latestIn, type CurationState } from '#lib/library/edit-plan.ts';
import type { Position } from '#lib/library/curation.ts';
import type { ItemId } from '#lib/library/item.ts';
import type { JobProblem, RowResult } from '#lib/library/job.ts';
import { filmTrack, soundPoints, trackReader, type FilmPoint } from '#lib/library/tracks/film-track.ts';
import { packed } from '#lib/library/tracks/packed.ts';
import type { ByteSource } from '#lib/parsers/index.ts';
import { applyPlanned } from '#lib/storage/apply.ts';
import { clockOf } from '#lib/storage/edits.ts';
import { failureOf } from '#lib/storage/failure.ts';
import { isFresh, mostTries, storeTrack, tracksIn } from '#lib/storage/tracks.ts';
import type { ItemRow, KeptTrack, TrackRow } from '#lib/storage/rows.ts';
import { openAnywhere } from '../../borrowed.ts';
import { Announcing } from '../announcing.ts';
import type { JobContext, JobWork } from '../contract.ts';

/** Milliseconds between two announcements. */
const announceEvery = 400;

export const tracks: JobWork<'tracks'> = {
	async run({ items }, context) {
		const { signal, report, rows, courtesy } = context;
		const total = items.length;
		const left = await rows.left(total);
		let done = total - left.length;
		using announcing = new Announcing();
		for (const index of left) {
			signal.throwIfAborted();
			const alive = () => report({ done, total });
			announcing.changed(await lookInto(items[index] ?? 0, index, context, alive), announceEvery);
			report({ done: ++done, total });
			await courtesy.rest();
		}
	}
};

/** @returns items that look different now */
async function lookInto(
	id: ItemId,
	index: number,
	{ db, signal, rows }: JobContext<'tracks'>,
	alive: () => void
): Promise<readonly ItemId[]> {
	const kept = tracksIn(db);
	const item = await db.items.get(id);
	if (item?.state !== 'present') {
		await rows.note([{ index, outcome: 'skipped' }]);
		return [];
	}
	const known = await db.tracks.get(id);
	const read = isFresh(known, item, trackReader) && known.track ? known : await rowOf(item);
	if ('cause' in read) {
		await rows.note([{ index, outcome: 'failed', problem: read }]);
		return [];
	}
	const { trouble, track } = read;
	const result: RowResult = trouble
		? { index, outcome: 'failed', problem: { cause: 'internal', detail: trouble } }
		: { index, outcome: track ? 'done' : 'skipped' };
	const clock = await clockOf(db);
	await applyPlanned(
		db,
		[id],
		(state) => ({
			id: clock.next(latestIn(state, 'all')),
			origin: 'file',
			title: '',
			made: Date.now(),
			changes: placed(state, track?.start)
		}),
		[],
		{
			tables: ['tracks', ...rows.tables],
			async write(through) {
				await storeTrack(through, read);
				await rows.record(through, [result]);
			}
		}
	);
	return track ? [id] : [];

	/** What the file says now; why it could not be opened, where nothing is wrong with it. */
	async function rowOf(of: ItemRow): Promise<TrackRow | JobProblem> {
		const row = { id, fingerprint: of.fingerprint, reader: trackReader };
		const tries = await kept.begin(of, trackReader);
		if (tries >= mostTries) return { ...row, trouble: 'Reading it came to no end' };
		try {
			const file = await openAnywhere(db, of.root, of.path);
			const points = await pointsOf(file, signal, alive);
			return { ...row, ...trackOf(points) };
		} catch (error) {
			const problem = failureOf(error);
			if (signal.aborted || problem.cause !== 'internal') await kept.leave(id);
			signal.throwIfAborted();
			return problem.cause === 'internal' ? { ...row, trouble: problem.detail ?? '' } : problem;
		}
	}
}

/** @param alive called at each read: a long film takes a while */
async function pointsOf(file: File, signal: AbortSignal, alive: () => void): Promise<readonly FilmPoint[]> {
	const [{ fromBlob }, { readTrack }] = await Promise.all([
		import('#lib/parsers/index.ts'),
		import('#lib/parsers/timed.ts')
	]);
	const bytes = fromBlob(file);
	const source: ByteSource = {
		size: bytes.size,
		read(offset, length) {
			alive();
			return bytes.read(offset, length);
		}
	};
	return (await readTrack(source, { fileName: file.name, signal })).points;
}

function trackOf(points: readonly FilmPoint[]): { readonly track?: KeptTrack } {
	const track = filmTrack(points);
	const [first] = soundPoints(points);
	if (!track || !first) return {};
	return { track: { bytes: packed(track.line), box: track.box, facts: track.facts, start: startOf(first) } };
}

/** To a hand's width. */
function startOf({ latitude, longitude, altitude }: FilmPoint): Position {
	const short = (value: number, digits: number) => Number(value.toFixed(digits));
	const high = altitude !== undefined && altitude > -12_000 && altitude < 100_000;
	return {
		latitude: short(latitude, 6),
		longitude: short(longitude, 6),
		...(high ? { altitude: short(altitude, 1) } : {})
	};
}

/** A film that tells no place of its own was where its track begins. */
function placed(state: CurationState, start: Position | undefined): ReadChange[] {
	if (!start) return [];
	return [...state].flatMap(([item, { file }]): ReadChange[] => {
		if (file?.values.position) return [];
		const before = file?.values;
		return [
			{ kind: 'read', item, of: 'file', ...(before ? { before } : {}), after: { ...before, position: start } }
		];
	});
}
