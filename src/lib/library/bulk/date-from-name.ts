/** Dates from the names of files, as cameras, phones and programs write them. */
import type { Taken } from '../curation.ts';
import { readTaken } from '../written.ts';
import { conflict, operation, sets } from './operation.ts';

/** 2024, 20240531, 2024-05-31 ... with no digit at either side. */
const dayForm =
	/(?<!\d)(?<year>19\d\d|20\d\d)(?<s>[-_. ]?)(?<month>0[1-9]|1[0-2])\k<s>(?<day>0[1-9]|[12]\d|3[01])(?!\d)(?:[-_. tT]*(?:at )?(?<hour>[01]\d|2[0-3])(?<u>[-_.:h ]?)(?<minute>[0-5]\d)(?:\k<u>(?<second>[0-5]\d))?(?<fraction>\d{3})?(?!\d))?/u;
/** One run of 14 or 17 digits. */
const runForm =
	/(?<!\d)(?<year>19\d\d|20\d\d)(?<month>0[1-9]|1[0-2])(?<day>0[1-9]|[12]\d|3[01])(?<hour>[01]\d|2[0-3])(?<minute>[0-5]\d)(?<second>[0-5]\d)(?<fraction>\d{3})?(?!\d)/u;
/** Day first, as people write it: 31.05.2024. */
const dayFirstForm =
	/(?<!\d)(?<day>0[1-9]|[12]\d|3[01])(?<s>[-_.])(?<month>0[1-9]|1[0-2])\k<s>(?<year>19\d\d|20\d\d)(?!\d)/u;
/** Milliseconds since 1970, of 2001 to 2033: FB_IMG_1717155901000. */
const countForm = /(?<!\d)(1[0-9]{12})(?!\d)/u;
/** Pixel phones name their pictures by UTC. */
const universal = /^PXL_/;

/** The date in the name of a file; undefined where there is none. */
export function dateInName(name: string): Taken | undefined {
	const count = countForm.exec(name)?.[1];
	if (count !== undefined) return { at: Number(count), offset: 0 };
	for (const form of [runForm, dayForm, dayFirstForm]) {
		const groups = form.exec(name)?.groups;
		if (!groups) continue;
		const { year, month, day, hour, minute, second = '00', fraction = '0' } = groups;
		const time = hour === undefined ? '' : ` ${hour}:${minute}:${second}.${fraction}`;
		const read = readTaken(`${year}-${month}-${day}${time}`);
		if (read.status !== 'read') continue;
		const timed = read.value.part === undefined;
		return timed && universal.test(name) ? { ...read.value, offset: 0 } : read.value;
	}
	return undefined;
}

export const dateFromName = operation({
	id: 'name-date',
	parameters: [{ name: 'over', type: 'switch', start: false }],
	writes: () => ['taken'],
	replaces: true,
	plan:
		({ over }) =>
		({ item, values }) => {
			if (values.taken && !over) return undefined;
			const taken = dateInName(item.name);
			return taken ? sets('taken', taken) : conflict('taken', 'noDate');
		}
});
