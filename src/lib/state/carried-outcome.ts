/** What came of taking in the library of a folder, as its facts and its job tell. Pure. */
import type { Job } from '#lib/library/job.ts';
import type { CarriedFact } from '#lib/storage/carried.ts';

/** `none`: nothing will come of it any more. */
export type TakingOutcome =
	| { readonly outcome: 'open' | 'none' }
	| { readonly outcome: 'taken'; readonly taken: NonNullable<CarriedFact['taken']> }
	| { readonly outcome: 'bad'; readonly bad: NonNullable<CarriedFact['bad']> };

/**
 * @param before what was known of the folder when it began: what was bad of it then may be another file by now
 * @param job as the queue has it; one that failed may be tried again
 */
export function outcomeOf(
	before: CarriedFact,
	{ taken, bad }: CarriedFact,
	job: Pick<Job, 'state'> | undefined
): TakingOutcome {
	if (taken && taken.at !== before.taken?.at) return { outcome: 'taken', taken };
	if (bad && bad.sum !== before.bad?.sum) return { outcome: 'bad', bad };
	return { outcome: !job || job.state === 'cancelled' ? 'none' : 'open' };
}
