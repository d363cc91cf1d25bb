/** Dates moved by a time: typed, told by one photo whose right time is known, or by two that show the same moment. */
import type { Taken } from '../curation.ts';
import { timeAmount } from '../time-amount.ts';
import { conflict, operation, sets, type Outcome, type Problem, type Subject } from './operation.ts';

const second = 1000;
const day = 86_400 * second;
/** What a Date can hold, and what the schema of edits takes. */
const lastMoment = 8.64e15;

export const shift = operation({
	id: 'shift',
	parameters: [
		/** With a sign of its own, beside what the numbers say. */
		{ name: 'typed', type: 'text', start: '', optional: true },
		{ name: 'direction', type: 'choice', of: ['later', 'earlier'], start: 'later' },
		{ name: 'days', type: 'number', least: 0, most: 100_000, start: 0 },
		{ name: 'hours', type: 'number', least: 0, most: 100_000, start: 0 },
		{ name: 'minutes', type: 'number', least: 0, most: 100_000, start: 0 },
		{ name: 'seconds', type: 'number', least: 0, most: 1_000_000, start: 0 },
		/** Added for each next item beside that: a clock that runs slow, or prints scanned one after the other. */
		{ name: 'each', type: 'number', least: 0, most: 86_400, start: 0 }
	],
	writes: () => ['taken'],
	check({ typed, days, hours, minutes, seconds, each }) {
		const amount = timeAmount(typed);
		if (amount === undefined) return [{ parameter: 'typed', problem: 'badAmount', found: typed }];
		return amount || days || hours || minutes || seconds || each
			? []
			: [{ parameter: 'hours', problem: 'needed' }];
	},
	plan({ typed, direction, days, hours, minutes, seconds, each }) {
		const by = days * day + ((hours * 60 + minutes) * 60 + seconds) * second;
		const sign = direction === 'later' ? 1 : -1;
		const amount = timeAmount(typed) ?? 0;
		return (subject) => moved(subject, amount + sign * (by + subject.index * each * second));
	}
});

export const clock = operation({
	id: 'clock',
	parameters: [
		{ name: 'photo', type: 'photo' },
		{ name: 'true', type: 'moment' },
		{ name: 'camera', type: 'switch', start: true }
	],
	writes: () => ['taken'],
	check({ photo }) {
		return photo && timed(photo.values.taken)
			? []
			: [{ parameter: 'photo', problem: 'badDate', found: photo?.name ?? '' }];
	},
	plan({ photo, true: right, camera }) {
		const by = (right ?? 0) - (photo?.values.taken?.at ?? 0);
		return (subject) => (camera && subject.item.camera !== photo?.camera ? undefined : moved(subject, by));
	}
});

export const align = operation({
	id: 'align',
	parameters: [
		{ name: 'wrong', type: 'photo' },
		{ name: 'right', type: 'photo' }
	],
	writes: () => ['taken'],
	check: ({ wrong, right }) =>
		Object.entries({ wrong, right }).flatMap(([parameter, photo]): Omit<Problem, 'step'>[] => {
			return photo && timed(photo.values.taken)
				? []
				: [{ parameter, problem: 'badDate', found: photo?.name ?? '' }];
		}),
	plan({ wrong, right }) {
		const [is, was] = [right?.values.taken, wrong?.values.taken];
		const by = (is?.at ?? 0) - (was?.at ?? 0);
		// One moment is meant, not one place of the hands: where both name a zone, that was wrong, too.
		const turn = (is?.offset ?? NaN) - (was?.offset ?? NaN) || 0;
		// All that the camera of the first took; where files do not name one, all but those of the second's.
		return (subject) => {
			const its = subject.item.camera;
			const apply =
				wrong?.camera === undefined ? its !== right?.camera || its === undefined : its === wrong.camera;
			return apply ? moved(subject, by, turn) : undefined;
		};
	}
});

/** Dates a fixed time after one another, in the order of the items. */
export const interval = operation({
	id: 'interval',
	parameters: [
		{ name: 'start', type: 'moment' },
		{ name: 'seconds', type: 'number', least: 0, most: 31_536_000, start: 60 }
	],
	writes: () => ['taken'],
	replaces: true,
	plan:
		({ start = 0, seconds }) =>
		({ index, values }) => {
			const offset = values.taken?.offset;
			return inRange({
				at: start + index * seconds * second,
				...(offset === undefined ? {} : { offset })
			});
		}
});

/**
 * A date moved; one of which only the day is known by whole days alone.
 * @param turn minutes that its zone is ahead of the one that it names
 */
function moved({ values: { taken } }: Subject, by: number, turn = 0): Outcome | undefined {
	if (!taken) return conflict('taken', 'noDate');
	if (by === 0 && turn === 0) return undefined;
	if (taken.part !== undefined && (taken.part !== 'day' || by % day !== 0))
		return conflict('taken', 'vagueDate');
	const offset = taken.offset === undefined ? {} : { offset: taken.offset + turn };
	return inRange({ ...taken, at: taken.at + by, ...offset });
}

function inRange(taken: Taken): Outcome {
	return Math.abs(taken.at) > lastMoment ? conflict('taken', 'badValue') : sets('taken', taken);
}

function timed(taken: Taken | undefined): boolean {
	return taken !== undefined && taken.part === undefined;
}
