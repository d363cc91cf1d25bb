/** English texts of what cameras say in their notes. */
import { plural } from '../plural.ts';

const n = plural('en');

export const camera = {
	fields: {
		style: 'Picture style',
		focus: 'Focus mode',
		drive: 'Drive mode',
		serial: 'Body serial number',
		actuations: 'Shutter count'
	},
	/** Ranges of shutter counts, as queries name them. */
	ranges: {
		'under-10k': 'Under 10,000',
		'10k-50k': '10,000 to 50,000',
		'50k-100k': '50,000 to 100,000',
		'over-100k': '100,000 and more'
	} as Readonly<Record<string, string>>,
	/** What tags of makers are about. */
	subjects: {
		focus: 'Focus',
		lens: 'Lens',
		exposure: 'Exposure',
		body: 'Body',
		style: 'Picture style',
		rest: 'Everything else'
	},
	points: {
		toggle: 'Show focus points and faces',
		none: 'No focus point is recorded in this picture, and no face',
		count: (count: number) => n(count, { one: '# focus point', other: '# focus points' }),
		inFocus: (count: number) => n(count, { one: '# in focus', other: '# in focus' }),
		frames: (count: number, names: string) =>
			n(count, { one: '# frame', other: '# frames' }) + (names === '' ? '' : `: ${names}`)
	}
};
