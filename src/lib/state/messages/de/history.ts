/** German texts of undo, redo and the history of edits. */
import { plural } from '../plural.ts';
import type { history as english } from '../en/history.ts';
import type { Widened } from '../widened.ts';

const n = plural('de');
const items = (count: number) => n(count, { one: '# Medium', other: '# Medien' });
const changes = (count: number) => n(count, { one: '# Änderung', other: '# Änderungen' });

export const history: Widened<typeof english> = {
	undo: 'Rückgängig',
	redo: 'Wiederholen',
	show: 'Zeigen',
	done: {
		undo: (title) => `Rückgängig gemacht: ${title}`,
		redo: (title) => `Wiederholt: ${title}`
	},
	nothing: {
		undo: 'Es gibt nichts rückgängig zu machen',
		redo: 'Es gibt nichts zu wiederholen',
		restore: 'Nichts ist anders als damals',
		said: 'nichts'
	},
	commands: {
		undo: (title) => (title === undefined ? 'Rückgängig' : `Rückgängig: ${title}`),
		redo: (title) => (title === undefined ? 'Wiederholen' : `Wiederholen: ${title}`),
		open: 'Verlauf der Änderungen'
	},
	title: 'Verlauf',
	lead: 'Alles, was je über Ihre Medien gesagt wurde, das Neueste zuerst. Alles lässt sich zurücknehmen.',
	search: 'Titel durchsuchen',
	filters: { who: 'Wer', field: 'Feld', day: 'Tag', files: 'Auch was Dateien sagten' },
	anyone: 'Alle',
	anyField: 'Jedes Feld',
	who: {
		person: 'Sie',
		preset: 'Eine Vorlage',
		rule: 'Eine Regel',
		import: 'Ein Import',
		undo: 'Rückgängig und Wiederholen',
		restore: 'Eine Wiederherstellung',
		file: 'Dateien'
	},
	byPreset: (name) => `Vorlage „${name}“`,
	docs: { albums: 'Album', keywords: 'Stichwort', fields: 'Feld' },
	ofItem: (name) => `Nur von ${name}`,
	ofJob: 'Nur von einer Aufgabe',
	clear: 'Alle zeigen',
	list: 'Änderungen',
	count: (count) => n(count, { one: '# Eintrag', other: '# Einträge' }),
	empty: 'Noch wurde über kein Medium etwas gesagt. Geben Sie einem Sterne: Es steht dann hier.',
	noneFit: 'Kein Eintrag passt.',
	readings: (count) => `Dateien gelesen: ${items(count)}`,
	items,
	here: 'dieses Gerät',
	device: (id) => `Gerät ${id}`,
	back: 'zurückgenommen',
	backToList: 'Zurück zur Liste',
	choose: 'Wählen Sie einen Eintrag, um zu sehen, was er geändert hat.',
	changes,
	more: (count) => `${count} weitere zeigen`,
	headings: { item: 'Medium', what: 'Was', before: 'Vorher', after: 'Nachher' },
	none: 'keine Angabe',
	gone: 'entfernt',
	asFile: 'wie in der Datei',
	inSet: 'hinzugefügt',
	notInSet: 'entfernt',
	unknownItem: 'ein Medium, das es nicht mehr gibt',
	unknownAlbum: 'ein Album, das es nicht mehr gibt',
	orderIn: (album: string) => `Reihenfolge in ${album}`,
	leftAlone: (count) => `Unberührt, weil seither anderes gesagt wurde: ${changes(count)}`,
	since: (title) => `seither: ${title}`,
	takeBack: 'Zurücknehmen',
	again: 'Noch einmal tun',
	restoreBefore: 'Bibliothek auf den Stand davor bringen',
	preview: {
		undo: (title) => `Zurücknehmen: ${title}`,
		redo: (title) => `Noch einmal tun: ${title}`,
		restore: (what, when) => `${what} auf den Stand vom ${when} bringen`,
		will: (count, of) => `${changes(count)} an ${n(of, { one: '# Medium', other: '# Medien' })}`,
		none: 'Nichts würde sich ändern.',
		apply: { undo: 'Zurücknehmen', redo: 'Noch einmal tun', restore: 'Wiederherstellen' }
	},
	restored: (what, when) => `Auf den Stand vom ${when} gebracht: ${what}`,
	scope: { all: 'Bibliothek', album: (name) => `Album ${name}`, item: (name) => name },
	field: (field, name) => `${field} von ${name}`,
	day: {
		hint: (time) => (time ? '31.05.2024 13:45' : '31.05.2024'),
		fault: (time) => `Bitte wie ${time ? '31.05.2024 13:45' : '31.05.2024'} schreiben.`,
		choose: 'Im Kalender wählen'
	},
	moment: {
		heading: 'Zu einem Zeitpunkt zurück',
		when: 'Zeitpunkt',
		what: 'Was',
		all: 'Die ganze Bibliothek',
		see: 'Ansehen, was sich ändern würde',
		browse: 'Die Bibliothek von damals ansehen'
	},
	item: {
		values: 'Was jetzt gilt, und wer es sagt',
		edits: 'Was gesagt wurde',
		none: 'Nur die Datei hat etwas darüber gesagt.',
		restoreField: (field) => `${field} auf den Stand davor bringen`,
		restoreItem: 'Medium auf den Stand davor bringen',
		all: 'Im Verlauf der Bibliothek'
	},
	past: {
		banner: (when) => `Sie sehen die Bibliothek, wie sie am ${when} war. Hier lässt sich nichts ändern.`,
		now: 'Zurück zu heute',
		restore: 'Wiederherstellen',
		readOnly: 'Die Vergangenheit lässt sich nicht ändern. Gehen Sie erst zurück zu heute.',
		today: 'Das gilt ab heute; die Bibliothek zeigt weiter die Vergangenheit.'
	}
};
