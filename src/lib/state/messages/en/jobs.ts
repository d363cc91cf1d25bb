/** English texts of the list of jobs. */
import type { Job, JobKind, JobProblem, JobState, RowOutcome } from '#lib/library/job.ts';
import type { JobVerb } from '#lib/library/job-turns.ts';
import type { WorkName } from '#lib/workers/work.ts';
import { plural } from '../plural.ts';

const count = plural('en');
const items = (total: number) => count(total, { one: '# item', other: '# items' });
const number = new Intl.NumberFormat('en');
const percent = new Intl.NumberFormat('en', { style: 'percent' });

type Title = Job['title'];

export const jobs = {
	title: 'Jobs',
	lead: 'What Mediatheque does in the background. It goes on after a restart, where it was.',
	none: 'Nothing is being done in the background.',
	noneText: 'Scans, changes of many items at once and other long work are listed here while they run.',
	all: 'All jobs',
	/** Jobs by kind. */
	kinds: {
		packing: (_title: Title) => 'Pack what is known of files',
		bulk: ({ name }: Title) => name ?? 'Edit many items',
		export: ({ name, count: total = 0 }: Title) => `Export ${name ?? ''}: ${items(total)}`,
		backup: (_title: Title) => 'Back up the library',
		carry: ({ name }: Title) => `Write the library of ${name ?? ''} into its folder`,
		'take-carried': ({ name }: Title) => `Import what ${name ?? ''} brings`,
		tracks: ({ count: total = 0 }: Title) =>
			count(total, { one: 'Read the track of # film', other: 'Read the tracks of # films' })
	} satisfies Record<JobKind, (title: Title) => string>,
	scan: (name: string) => `Scan ${name}`,
	unread: 'Files that could not be read',
	pictures: {
		all: 'Make all pictures',
		inSight: (total: number) =>
			count(total, { one: 'Make # picture in sight', other: 'Make # pictures in sight' })
	},
	work: {
		packing: 'Pack what is known of files',
		index: 'Make the search index'
	} satisfies Record<WorkName, string>,
	from: {
		selection: (total: number) =>
			count(total, { one: 'From # selected item', other: 'From # selected items' }),
		query: (text: string) => (text === '' ? 'From all items' : `From the search “${text}”`),
		root: (name: string) => `From the folder ${name}`,
		album: 'From an album'
	},
	states: {
		waiting: 'Waiting',
		running: 'Running',
		paused: 'Paused',
		failed: 'Failed',
		done: 'Done',
		cancelled: 'Cancelled'
	} satisfies Record<JobState, string>,
	verbs: {
		pause: 'Pause',
		resume: 'Resume',
		cancel: 'Cancel',
		retry: 'Try again',
		clear: 'Remove from the list'
	} satisfies Record<JobVerb, string>,
	/** Of jobs that make a file. */
	save: 'Save the file',
	fileGone: 'The file is not there any more. Make it again.',
	/** A verb with what it is done to, for assistive technology. */
	verbOf: (verb: string, title: string) => `${verb}: ${title}`,
	retryFailed: (total: number) => count(total, { one: 'Try # again', other: 'Try # again' }),
	sections: { now: 'At work beside the queue', queue: 'Queue', over: 'Finished' },
	pauseAll: 'Pause all',
	resumeAll: 'Resume all',
	clearOver: 'Clear finished',
	makePictures: 'Make all pictures now',
	pack: 'Pack what is known of files now',
	progress: (done: number, total: number) =>
		total > 0 ? `${number.format(done)} of ${number.format(total)} (${percent.format(done / total)})` : '',
	failedRows: (total: number) => `${number.format(total)} failed`,
	progressOf: (title: string) => `Progress: ${title}`,
	timeLeft: (seconds: number) =>
		seconds < 60
			? 'less than a minute left'
			: seconds < 3600
				? count(Math.round(seconds / 60), { other: '# min left' })
				: count(Math.round(seconds / 3600), { one: 'about # hour left', other: 'about # hours left' }),
	again: (time: string) => `tries again at ${time}`,
	problems: {
		denied: 'It was not allowed to read or write.',
		vanished: 'Something it needs is gone.',
		changed: 'Something changed while it was at work.',
		empty: 'A file has no content.',
		'unknown-format': 'A file is of no kind that is known here.',
		quota: 'The browser’s storage or the disk is full.',
		unreadable: 'The disk or the browser did not answer.',
		internal: 'Mediatheque made a mistake.',
		hung: 'It gave no sign of life and was ended.',
		locked: 'Something it needs is in use.',
		crashed: 'It was cut off.'
	} satisfies Record<JobProblem['cause'], string>,
	results: {
		show: 'Results',
		of: (title: string) => `Results: ${title}`,
		filter: 'Show',
		everything: 'All',
		outcomes: { done: 'Done', skipped: 'Skipped', failed: 'Failed' } satisfies Record<RowOutcome, string>,
		run: (first: number, last: number) =>
			first === last
				? `No. ${number.format(first)}`
				: `No. ${number.format(first)} to ${number.format(last)}`,
		none: 'There are none.',
		more: 'Show more',
		close: 'Back to all jobs'
	},
	show: 'Show',
	failed: (title: string) => `${title}: this could not go on.`,
	done: (title: string) => `${title}: done.`,
	doneWithFailures: (title: string, total: number) =>
		`${title}: ${count(total, { one: '# failed', other: '# failed' })}, the rest is done.`,
	notDone: 'This could not be done.',
	cleared: 'Finished jobs were taken out of the list.',
	queue: 'Jobs in the queue, in order',
	moveHandle: (title: string) => `Move ${title}`,
	moveHelp:
		'Alt+Up and Alt+Down move a job; on its handle, Enter picks it up and puts it down, arrows move it.',
	moveUp: 'Move up',
	moveDown: 'Move down',
	pickedUp: (title: string, place: number, total: number) =>
		`${title} picked up, place ${number.format(place)} of ${number.format(total)}. Arrows move it, Enter puts it down.`,
	movedTo: (title: string, place: number, total: number) =>
		`${title}: place ${number.format(place)} of ${number.format(total)}.`,
	putDown: (title: string, place: number, total: number) =>
		`${title} put down at place ${number.format(place)} of ${number.format(total)}.`,
	button: (open: number, failed: number) =>
		open > 0
			? count(open, { one: '# job under way', other: '# jobs under way' })
			: count(failed, { one: '# job with failures', other: '# jobs with failures' })
};
