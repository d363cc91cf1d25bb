/** What ExifTool's listing does not tell of what Olympus' voice recorders say of a recording. */
import type { MakerHint } from '../../../makers/note.ts';
import type { Addition, Supplement } from '../../../table.ts';

const date: Addition = { value: 'recorderDate' };
const time: Addition = { value: 'thousandths', print: 'duration' };

export const olympusDSS: Supplement = {
	38: date,
	50: date,
	62: { value: 'recorderSeconds', print: 'duration' }
};

/** A place that was marked while recording; of one that was not there is none. */
const mark: Addition = {
	...time,
	hint: { use: (raw) => (raw === 0xffff_ffff ? undefined : raw) } satisfies MakerHint
};
/** What is no date is none. */
const oldDate: Addition = {
	value: 'recorderOldDate',
	hint: {
		use: (raw) => (typeof raw === 'string' && /^\d{12}/.test(raw) ? raw : undefined)
	} satisfies MakerHint
};
const firstMark = 522;
const marks = 16;

export const olympusWAV: Supplement = {
	28: { print: 'recorderNumber' },
	38: oldDate,
	50: oldDate,
	62: { value: 'recorderClock' },
	512: time,
	...Object.fromEntries(Array.from({ length: marks }, (_, index) => [firstMark + index * 10, mark]))
};
