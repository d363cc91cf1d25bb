import { expect, test, vi } from 'vitest';
import type { TrackBox } from '#lib/library/tracks/film-track.ts';
import { filmTrack } from '#lib/library/tracks/film-track.ts';
import { packed } from '#lib/library/tracks/packed.ts';
import { Tracks, type TrackSource } from '#lib/workers/library/tracks.ts';

interface Kept {
	readonly box: TrackBox;
	readonly bytes: Uint8Array;
}

/** A way round a place, of so many positions, about so many degrees wide. */
function round(latitude: number, longitude: number, size = 0.02, count = 400): Kept {
	const track = filmTrack(
		Array.from({ length: count }, (_, at) => ({
			at,
			latitude: latitude + (size / 2) * Math.sin((at / count) * 6),
			longitude: longitude + (size / 2) * Math.cos((at / count) * 6) + (at % 2) * size * 0.01
		}))
	);
	if (!track) throw new Error('none');
	return { box: track.box, bytes: packed(track.line) };
}

function over(rows: Map<number, Kept>) {
	const lines = vi.fn<TrackSource['lines']>((ids) => Promise.resolve(ids.map((id) => rows.get(id))));
	const boxes = vi.fn<TrackSource['boxes']>(() =>
		Promise.resolve(new Map([...rows].map(([id, { box }]) => [id, box])))
	);
	return { tracks: new Tracks({ boxes, lines }), boxes, lines };
}

const all = () => true;
const vienna = { south: 48, west: 16, north: 48.5, east: 17 };

test('only those in sight are read, and only those that were found', async () => {
	const rows = new Map([
		[1, round(48.2, 16.4)],
		[2, round(48.3, 16.5)],
		[3, round(-33, 151)]
	]);
	const { tracks, lines } = over(rows);
	const shown = await tracks.inSight((id) => id !== 2, vienna, 12);
	expect(shown.tracks.map(({ id }) => id)).toEqual([1]);
	expect(lines.mock.calls.flatMap(([ids]) => ids)).toEqual([1]);
	// One is asked for by name.
	expect((await tracks.inSight(() => false, vienna, 12, 2)).tracks.map(({ id }) => id)).toEqual([2]);
	expect(await tracks.boxOf(3)).toEqual(rows.get(3)?.box);
});

test('from afar a way has fewer points, and one that would be a dot has none', async () => {
	const { tracks } = over(new Map([[1, round(48.2, 16.4, 0.05)]]));
	const near = await tracks.inSight(all, vienna, 16);
	const far = await tracks.inSight(all, vienna, 8);
	const count = (shown: typeof near) => (shown.tracks[0]?.points.length ?? 0) / 2;
	expect(count(near)).toBeGreaterThan(100);
	expect(count(far)).toBeLessThan(20);
	expect(count(far)).toBeGreaterThanOrEqual(2);
	expect(await tracks.inSight(all, vienna, 3)).toEqual({ tracks: [], more: 0 });
	// But not the one that was chosen.
	expect((await tracks.inSight(all, vienna, 3, 1)).tracks).toHaveLength(1);
});

test('of very many the largest are drawn, and it is told how many are not', async () => {
	const rows = new Map(
		Array.from({ length: 3000 }, (_, at) => [at + 1, round(48.25, 16.5, 0.002 + at * 1e-5, 20)] as const)
	);
	const { tracks, lines } = over(rows);
	const { tracks: shown, more } = await tracks.inSight(all, vienna, 15);
	expect(shown.length).toBe(250);
	expect(more).toBe(2750);
	expect(shown.at(-1)?.id).toBe(3000);
	expect(Math.min(...shown.map(({ id }) => id))).toBe(2751);
	expect(lines.mock.calls.flatMap(([ids]) => ids)).toHaveLength(250);
	// What was read once is not read again.
	await tracks.inSight(all, vienna, 14);
	expect(lines.mock.calls.flatMap(([ids]) => ids)).toHaveLength(250);
});

test('what changed is read anew, what is gone is gone', async () => {
	const rows = new Map([[1, round(48.2, 16.4)]]);
	const { tracks, boxes } = over(rows);
	expect((await tracks.inSight(all, vienna, 12)).tracks).toHaveLength(1);
	rows.set(2, round(48.3, 16.5));
	rows.delete(1);
	tracks.changed([1, 2, 3]);
	expect((await tracks.inSight(all, vienna, 12)).tracks.map(({ id }) => id)).toEqual([2]);
	expect(boxes).toHaveBeenCalledTimes(1);
	rows.clear();
	tracks.changed('all');
	expect((await tracks.inSight(all, vienna, 12)).tracks).toEqual([]);
	expect(boxes).toHaveBeenCalledTimes(2);
});

test('a way across the date line is drawn on the side that is in sight', async () => {
	const track = filmTrack([179.9, -179.9].map((longitude, at) => ({ at, latitude: -17, longitude })));
	if (!track) throw new Error('none');
	const { tracks } = over(new Map([[1, { box: track.box, bytes: packed(track.line) }]]));
	const at = async (west: number, east: number) => [
		...((await tracks.inSight(all, { south: -18, north: -16, west, east }, 10)).tracks[0]?.points ?? [])
	];
	expect(await at(179, 180)).toEqual([-17, 179.9, -17, 180.1]);
	expect((await at(-180, -179)).map((value) => Number(value.toFixed(6)))).toEqual([-17, -180.1, -17, -179.9]);
});

test('what changed and could not be read for a moment is read when it is asked for again', async () => {
	const rows = new Map([[1, round(48.2, 16.4)]]);
	const { tracks, lines } = over(rows);
	await tracks.inSight(all, vienna, 12);
	rows.set(2, round(48.3, 16.5));
	tracks.changed([2]);
	lines.mockRejectedValueOnce(new DOMException('', 'UnknownError'));
	await expect(tracks.inSight(all, vienna, 12)).rejects.toThrow();

	expect((await tracks.inSight(all, vienna, 12)).tracks.map(({ id }) => id).sort()).toEqual([1, 2]);
});
