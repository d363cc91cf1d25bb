/** Edits of many items: in parts, each of which is done and noted in one transaction, or not at all. */
import { tellCustomFields } from '#lib/library/custom-field.ts';
import { latestIn, plan } from '#lib/library/edit-plan.ts';
import type { RowResult } from '#lib/library/job.ts';
import { itemsOfPart, partsOfRun, type BulkInput } from '#lib/library/bulk/run.ts';
import { needPlaces } from '#lib/library/bulk/operations.ts';
import { applyPlanned } from '#lib/storage/apply.ts';
import { entitiesIn } from '#lib/storage/entities.ts';
import { clockOf } from '#lib/storage/edits.ts';
import { Announcing } from '../announcing.ts';
import type { JobContext, JobWork } from '../contract.ts';

/** Milliseconds between two announcements, while somebody presses keys and else. */
const announceEvery = { usually: 400, asked: 1200 } as const;
/** Items of a part while somebody presses keys. */
const smallPart = 100;

export const bulk: JobWork<'bulk'> = {
	async run(input: BulkInput, { db, job, signal, report, rows, courtesy }: JobContext<'bulk'>) {
		const clock = await clockOf(db);
		tellCustomFields(await entitiesIn(db).all('fields'));
		const places = needPlaces(input.steps)
			? (await import('../../places/load.ts')).loadGazetteer()
			: undefined;
		const planPart = partsOfRun(input, await places);
		const total = input.items.length;
		const left = await rows.left(total);
		using announcing = new Announcing();
		for (let from = 0; from < left.length;) {
			signal.throwIfAborted();
			const size = courtesy.asked ? smallPart : itemsOfPart;
			const places = [...left.subarray(from, from + size)];
			let results: readonly RowResult[] = [];
			const applied = await applyPlanned(
				db,
				places.map((place) => input.items[place] ?? 0),
				(state, _entities, itemOf) => {
					const part = planPart(places, state, itemOf);
					({ results } = part);
					return plan(state, part.wishes, {
						id: clock.next(latestIn(state, 'all')),
						origin: 'person',
						title: input.title,
						made: Date.now(),
						job: job.id
					});
				},
				[],
				{ tables: rows.tables, write: (through) => rows.record(through, results) }
			);
			announcing.changed(applied.items, announceEvery[courtesy.asked ? 'asked' : 'usually']);
			from += places.length;
			report({ done: total - left.length + from, total });
			await courtesy.rest();
		}
	}
};
