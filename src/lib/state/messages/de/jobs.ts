/** German texts of the list of jobs. */
import type { JobsWords } from '../jobs-words.ts';
import { plural } from '../plural.ts';

const count = plural('de');
const items = (total: number) => count(total, { one: '# Medium', other: '# Medien' });
const number = new Intl.NumberFormat('de');
const percent = new Intl.NumberFormat('de', { style: 'percent' });

export const jobs: JobsWords = {
	title: 'Aufgaben',
	lead: 'Was Mediatheque im Hintergrund tut. Nach einem Neustart geht es dort weiter, wo es war.',
	none: 'Im Hintergrund ist nichts zu tun.',
	noneText: 'Einlesen, Änderungen an vielen Medien und andere lange Arbeit steht hier, solange sie dauert.',
	all: 'Alle Aufgaben',
	kinds: {
		packing: () => 'Packen, was über Dateien bekannt ist',
		bulk: ({ name }) => name ?? 'Viele Medien bearbeiten',
		export: ({ name, count: total = 0 }) => `${name ?? ''} exportieren: ${items(total)}`,
		backup: () => 'Bibliothek sichern',
		carry: ({ name }) => `Bibliothek von ${name ?? ''} in den Ordner schreiben`,
		'take-carried': ({ name }) => `Importieren, was ${name ?? ''} mitbringt`,
		tracks: ({ count: total = 0 }) =>
			count(total, { one: 'Wegspur # Films lesen', other: 'Wegspuren von # Filmen lesen' })
	},
	scan: (name) => `${name} einlesen`,
	unread: 'Dateien, die nicht gelesen werden konnten',
	pictures: {
		all: 'Alle Bilder erzeugen',
		inSight: (total) =>
			count(total, { one: '# sichtbares Bild erzeugen', other: '# sichtbare Bilder erzeugen' })
	},
	work: {
		packing: 'Packen, was über Dateien bekannt ist',
		index: 'Suchindex anlegen'
	},
	from: {
		selection: (total) =>
			count(total, { one: 'Aus # ausgewählten Medium', other: 'Aus # ausgewählten Medien' }),
		query: (text) => (text === '' ? 'Aus allen Medien' : `Aus der Suche „${text}“`),
		root: (name) => `Aus dem Ordner ${name}`,
		album: 'Aus einem Album'
	},
	states: {
		waiting: 'Wartet',
		running: 'Läuft',
		paused: 'Angehalten',
		failed: 'Fehlgeschlagen',
		done: 'Fertig',
		cancelled: 'Abgebrochen'
	},
	verbs: {
		pause: 'Anhalten',
		resume: 'Fortsetzen',
		cancel: 'Abbrechen',
		retry: 'Noch einmal versuchen',
		clear: 'Aus der Liste nehmen'
	},
	save: 'Datei speichern',
	fileGone: 'Die Datei ist nicht mehr da. Sie muss neu erzeugt werden.',
	verbOf: (verb, title) => `${verb}: ${title}`,
	retryFailed: (total) => count(total, { one: '# noch einmal versuchen', other: '# noch einmal versuchen' }),
	sections: { now: 'Läuft neben der Warteschlange', queue: 'Warteschlange', over: 'Beendet' },
	pauseAll: 'Alle anhalten',
	resumeAll: 'Alle fortsetzen',
	clearOver: 'Fertige ausräumen',
	makePictures: 'Alle Bilder jetzt erzeugen',
	pack: 'Jetzt packen, was über Dateien bekannt ist',
	progress: (done, total) =>
		total > 0 ? `${number.format(done)} von ${number.format(total)} (${percent.format(done / total)})` : '',
	failedRows: (total) => `${number.format(total)} fehlgeschlagen`,
	progressOf: (title) => `Fortschritt: ${title}`,
	timeLeft: (seconds) =>
		seconds < 60
			? 'noch weniger als eine Minute'
			: seconds < 3600
				? count(Math.round(seconds / 60), { other: 'noch # Min.' })
				: count(Math.round(seconds / 3600), { one: 'noch etwa # Stunde', other: 'noch etwa # Stunden' }),
	again: (time) => `neuer Versuch um ${time}`,
	problems: {
		denied: 'Lesen oder Schreiben war nicht erlaubt.',
		vanished: 'Etwas, das gebraucht wird, ist nicht mehr da.',
		changed: 'Während der Arbeit hat sich etwas geändert.',
		empty: 'Eine Datei hat keinen Inhalt.',
		'unknown-format': 'Eine Datei ist von keiner hier bekannten Art.',
		quota: 'Der Speicher des Browsers oder der Datenträger ist voll.',
		unreadable: 'Der Datenträger oder der Browser hat nicht geantwortet.',
		internal: 'Mediatheque hat einen Fehler gemacht.',
		hung: 'Es kam kein Lebenszeichen mehr, darum wurde sie beendet.',
		locked: 'Etwas, das gebraucht wird, ist in Benutzung.',
		crashed: 'Sie wurde abgeschnitten.'
	},
	results: {
		show: 'Ergebnisse',
		of: (title) => `Ergebnisse: ${title}`,
		filter: 'Zeigen',
		everything: 'Alle',
		outcomes: { done: 'Fertig', skipped: 'Übergangen', failed: 'Fehlgeschlagen' },
		run: (first, last) =>
			first === last
				? `Nr. ${number.format(first)}`
				: `Nr. ${number.format(first)} bis ${number.format(last)}`,
		none: 'Es gibt keine.',
		more: 'Mehr zeigen',
		close: 'Zurück zu allen Aufgaben'
	},
	show: 'Zeigen',
	failed: (title) => `${title}: Es ging nicht weiter.`,
	done: (title) => `${title}: fertig.`,
	doneWithFailures: (title, total) =>
		`${title}: ${number.format(total)} fehlgeschlagen, der Rest ist fertig.`,
	notDone: 'Das ging nicht.',
	cleared: 'Fertige Aufgaben sind aus der Liste genommen.',
	queue: 'Aufgaben der Warteschlange, in ihrer Reihenfolge',
	moveHandle: (title) => `${title} verschieben`,
	moveHelp:
		'Alt+Auf und Alt+Ab verschieben eine Aufgabe; an ihrem Griff hebt Enter sie auf und legt sie ab, Pfeile verschieben sie.',
	moveUp: 'Nach oben',
	moveDown: 'Nach unten',
	pickedUp: (title, place, total) =>
		`${title} aufgehoben, Platz ${number.format(place)} von ${number.format(total)}. Pfeile verschieben, Enter legt ab.`,
	movedTo: (title, place, total) => `${title}: Platz ${number.format(place)} von ${number.format(total)}.`,
	putDown: (title, place, total) =>
		`${title} abgelegt auf Platz ${number.format(place)} von ${number.format(total)}.`,
	button: (open, failed) =>
		open > 0
			? count(open, { one: '# Aufgabe läuft', other: '# Aufgaben laufen' })
			: count(failed, { one: '# Aufgabe mit Fehlern', other: '# Aufgaben mit Fehlern' })
};
