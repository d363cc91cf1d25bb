/** English texts of the page on performance. */
import { plural } from '../plural.ts';

const count = plural('en');
const figure = new Intl.NumberFormat('en', { maximumSignificantDigits: 3 });
/** Milliseconds, or seconds from one on. */
const span = (ms: number): string =>
	ms >= 1000
		? `${figure.format(ms / 1000)} s`
		: `${figure.format(ms < 1 ? Math.round(ms * 100) / 100 : ms)} ms`;

export const performance = {
	title: 'Performance',
	lead: 'How fast Mediatheque is for you, measured in this tab since it was opened. Nothing of it leaves this browser.',
	times: 'How long things take',
	timesText:
		'A budget is what 95 of 100 must stay within. What breaks it is marked; of a budget that you set yourself, you are told at once.',
	operation: 'Operation',
	count: 'Count',
	half: 'Half within',
	most: '95 of 100 within',
	longest: 'Longest',
	budget: 'Budget, ms',
	budgetOf: (operation: string) => `Budget for “${operation}” in milliseconds`,
	over: 'over budget',
	failed: (times: number) => count(times, { one: '# failed', other: '# failed' }),
	notYet: 'not yet',
	span,
	operations: {
		start: 'Start, until the first answer',
		open: 'Taking the library into memory',
		search: 'Search by words',
		filter: 'Search by fields',
		show: 'Show all',
		suggest: 'Suggestions',
		rows: 'Rows in sight',
		folders: 'Folder tree',
		details: 'Tags of an item',
		thumbnail: 'Thumbnail',
		read: 'Reading a batch of files',
		store: 'Storing a batch of files',
		edit: 'Edit'
	},
	caches: 'What is at hand',
	cachesText: 'How often what comes into sight was already there.',
	cache: 'Cache',
	hits: 'At hand',
	cacheNames: { rows: 'Rows', thumbnails: 'Thumbnails' },
	hitRate: (share: number, asked: number) =>
		`${Math.round(share * 100)} % of ${count(asked, { one: '#', other: '#' })}`,
	page: 'The page',
	memory: 'Memory of the page’s script',
	tasks: 'Tasks of 50 ms and more',
	tasksText: (number: number, sum: number, longest: number) =>
		number === 0
			? 'none'
			: `${count(number, { other: '#' })}, ${span(sum)} together, the longest ${span(longest)}`,
	storage: 'Storage',
	unknown: 'not told by this browser',
	exports: 'Take the figures along',
	json: 'Save as JSON',
	openMetrics: 'Save as OpenMetrics',
	broken: (operation: string, took: number, budget: number) =>
		`${operation} takes ${span(took)} (95 of 100); the budget is ${span(budget)}.`,
	show: 'Show'
};
