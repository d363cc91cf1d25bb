/** Puts the details of all items into pages now, rather than once all is quiet. */
import { packDetails } from '#lib/storage/details-packing.ts';
import type { JobWork } from '../contract.ts';

export const packing: JobWork<'packing'> = {
	async run(_input, { db, signal, report, courtesy }) {
		const total = await db.details.count();
		let done = 0;
		await packDetails(db, signal, (packed) => {
			done += packed;
			report({ done, total });
			return courtesy.rest();
		});
	}
};
