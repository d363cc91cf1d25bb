/** Deutsche Texte des Sichtens und Vergleichens. */
import type { CullWords } from '../cull-words.ts';
import { plural } from '../plural.ts';

const n = plural('de');
const pictures = (count: number) => n(count, { one: '# Bild', other: '# Bildern' });
const decisions = (count: number) => n(count, { one: '# Entscheidung', other: '# Entscheidungen' });

export const cull: CullWords = {
	title: 'Sichten',
	close: 'Zurück zur Bibliothek',
	nothing: 'Es gibt nichts zu sichten: Wählen Sie Bilder aus oder suchen Sie welche.',
	nothingToUndo: 'Hier wurde noch nichts entschieden',
	undone: (title) => `Zurückgenommen: ${title}`,
	undoneAll: (count) => `Sichten zurückgenommen: ${decisions(count)}`,
	tookBack: (count) => `${decisions(count)} zurückgenommen`,
	commands: {
		start: 'Sichten',
		next: 'Nächstes Bild',
		previous: 'Voriges Bild',
		advance: 'Nach jeder Entscheidung weiter',
		summary: 'Zusammenfassung zeigen',
		info: 'Angaben der Kamera zeigen oder verbergen',
		filter: (name) => `Zeigen: ${name}`,
		undoAll: 'Alle Entscheidungen von hier zurücknehmen'
	},
	compare: {
		title: 'Vergleichen',
		start: 'Nebeneinander vergleichen',
		end: 'Ein Bild ansehen',
		needs: 'Zum Vergleichen braucht es zwei Bilder: Wählen Sie welche aus.',
		keep: 'Dieses behalten, die anderen ablehnen',
		kept: (count) => `Bestes gewählt unter ${n(count, { one: '# Medium', other: '# Medien' })}`,
		drop: 'Aus dem Vergleich nehmen',
		lock: 'Mit den anderen vergrößern und verschieben',
		more: 'Ein Bild mehr',
		fewer: 'Ein Bild weniger',
		up: 'Zum Bild darüber',
		down: 'Zum Bild darunter',
		pane: (at, of, name) => `Bild ${at} von ${of}: ${name}`,
		waiting: (count) => (count === 0 ? '' : `${count} weitere folgen`),
		grid: 'Verglichene Bilder'
	},
	stage: 'Bild: Plus und Minus vergrößern und verkleinern, Pfeile verschieben ein vergrößertes',
	loading: 'Wird geladen',
	decide: 'Entscheidung',
	pick: 'Markieren',
	reject: 'Ablehnen',
	filter: 'Zeigen',
	filters: {
		all: 'Alle',
		undecided: 'Unentschieden',
		picked: 'Markiert',
		rejected: 'Abgelehnt',
		'stars-1': '★ und mehr',
		'stars-2': '★★ und mehr',
		'stars-3': '★★★ und mehr',
		'stars-4': '★★★★ und mehr',
		'stars-5': '★★★★★'
	},
	empty: 'Kein Bild hier ist so.',
	position: (at, of) => `${at.toLocaleString('de')} von ${of.toLocaleString('de')}`,
	progress: (done, of) => `${done.toLocaleString('de')} von ${of.toLocaleString('de')} entschieden`,
	picks: (count) => `${count} markiert`,
	rejects: (count) => `${count} abgelehnt`,
	strip: 'Bilder um dieses herum',
	more: 'Sterne und Farben',
	previous: 'Voriges Bild',
	next: 'Nächstes Bild',
	files: (names) => names.join(' + '),
	offer: {
		title: 'Weiter sichten?',
		lead: (when) => `Sie haben ${when} begonnen und hier aufgehört:`,
		at: (at, of) => `Bild ${at.toLocaleString('de')} von ${of.toLocaleString('de')}`,
		goOn: 'Dort weitermachen',
		anew: (count) => `Neu beginnen mit ${pictures(count)}`
	},
	none: {
		title: 'Es wird nichts gesichtet',
		lead: (keys) =>
			keys === undefined
				? 'Wählen Sie in der Bibliothek Bilder aus oder suchen Sie welche, und wählen Sie „Sichten“ unter „Mehr“. Jedes Tippen ist dann eine Entscheidung: markiert, abgelehnt, Sterne oder eine Farbe.'
				: `Wählen Sie in der Bibliothek Bilder aus oder suchen Sie welche, und drücken Sie ${keys}. Jede Taste ist dann eine Entscheidung: P markiert, X lehnt ab, 0 bis 5 geben Sterne, 6 bis 9 Farben.`
	},
	summary: {
		title: 'Gesichtet',
		total: 'Bilder',
		picked: 'Markiert',
		rejected: 'Abgelehnt',
		undecided: 'Unentschieden',
		stars: (stars) => n(stars, { one: '# Stern', other: '# Sterne' }),
		labelled: 'Mit Farbe',
		showPicked: 'Markierte zeigen',
		showRejected: 'Abgelehnte zeigen',
		goOn: (count) => `Weiter mit ${pictures(count)} ohne Entscheidung`,
		lookAgain: 'Noch einmal von vorn ansehen',
		undoAll: (count) => `${decisions(count)} von hier zurücknehmen`
	}
};
