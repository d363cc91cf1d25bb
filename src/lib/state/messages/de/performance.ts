/** German texts of the page on performance. */
import type { performance as english } from '../en/performance.ts';
import { plural } from '../plural.ts';
import type { Widened } from '../widened.ts';

const count = plural('de');
const figure = new Intl.NumberFormat('de', { maximumSignificantDigits: 3 });
/** Milliseconds, or seconds from one on. */
const span = (ms: number): string =>
	ms >= 1000
		? `${figure.format(ms / 1000)} s`
		: `${figure.format(ms < 1 ? Math.round(ms * 100) / 100 : ms)} ms`;

export const performance: Widened<typeof english> = {
	title: 'Leistung',
	lead: 'Wie schnell Mediatheque für Sie ist, gemessen in diesem Tab, seit er offen ist. Nichts davon verlässt diesen Browser.',
	times: 'Wie lange etwas dauert',
	timesText:
		'Ein Budget ist, was 95 von 100 einhalten müssen. Was es bricht, ist gekennzeichnet; bei einem selbst gesetzten wird es Ihnen gleich gesagt.',
	operation: 'Vorgang',
	count: 'Anzahl',
	half: 'Die Hälfte in',
	most: '95 von 100 in',
	longest: 'Längster',
	budget: 'Budget, ms',
	budgetOf: (operation: string) => `Budget für „${operation}“ in Millisekunden`,
	over: 'über dem Budget',
	failed: (times: number) => count(times, { one: '# misslungen', other: '# misslungen' }),
	notYet: 'noch nicht',
	span,
	operations: {
		start: 'Start bis zur ersten Antwort',
		open: 'Bibliothek in den Speicher holen',
		search: 'Suche nach Wörtern',
		filter: 'Suche nach Feldern',
		show: 'Alles zeigen',
		suggest: 'Vorschläge',
		rows: 'Sichtbare Zeilen',
		folders: 'Ordnerbaum',
		details: 'Angaben zu einem Medium',
		thumbnail: 'Vorschaubild',
		read: 'Lesen eines Stapels Dateien',
		store: 'Speichern eines Stapels Dateien',
		edit: 'Änderung'
	},
	caches: 'Was zur Hand ist',
	cachesText: 'Wie oft das, was in Sicht kommt, schon da war.',
	cache: 'Zwischenspeicher',
	hits: 'Zur Hand',
	cacheNames: { rows: 'Zeilen', thumbnails: 'Vorschaubilder' },
	hitRate: (share: number, asked: number) =>
		`${Math.round(share * 100)} % von ${count(asked, { one: '#', other: '#' })}`,
	page: 'Die Seite',
	memory: 'Speicher der Skripte der Seite',
	tasks: 'Aufgaben ab 50 ms',
	tasksText: (number: number, sum: number, longest: number) =>
		number === 0
			? 'keine'
			: `${count(number, { other: '#' })}, zusammen ${span(sum)}, die längste ${span(longest)}`,
	storage: 'Speicherplatz',
	unknown: 'sagt dieser Browser nicht',
	exports: 'Die Zahlen mitnehmen',
	json: 'Als JSON sichern',
	openMetrics: 'Als OpenMetrics sichern',
	broken: (operation: string, took: number, budget: number) =>
		`${operation} dauert ${span(took)} (95 von 100); das Budget ist ${span(budget)}.`,
	show: 'Zeigen'
};
