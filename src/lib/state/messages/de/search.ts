/** German texts of the search box. */
import type { Words } from '../en.ts';
import { plural } from '../plural.ts';

const n = plural('de');

export const search: Words['search'] = {
	label: 'Suche',
	placeholder: 'Suche: Wörter, camera:nikon, rating:>=3, -tag:hund',
	clear: 'Suche leeren',
	suggestions: 'Vorschläge',
	suggestionCount: (count) => n(count, { one: '# Vorschlag', other: '# Vorschläge' }),
	kinds: { field: 'Feld', tag: 'Tag', operator: 'Operator', value: 'Wert', word: 'Wort' },
	errors: {
		'unknown-field': (found, at) => `Ein Feld „${found}“ gibt es nicht (Zeichen ${at}).`,
		'bad-value': (found, at) => `„${found}“ passt hier nicht (Zeichen ${at}).`,
		'missing-value': (found, at) => `Nach „${found}“ fehlt ein Wert (Zeichen ${at}).`,
		'unclosed-quote': (found, at) =>
			`Das Anführungszeichen bei Zeichen ${at} wird nicht geschlossen: ${found}`,
		'unclosed-group': (found, at) => `Die Klammer bei Zeichen ${at} wird nicht geschlossen: ${found}`,
		unexpected: (found, at) => `„${found}“ wird bei Zeichen ${at} nicht erwartet.`,
		'too-long': (_found, at) => `Die Suche ist zu lang. Was nach Zeichen ${at} steht, wurde weggelassen.`,
		'too-slow': (found) => `${found} dauert zu lange. Nicht alle Medien wurden geprüft.`
	},
	expected: (list) => `Möglich wäre: ${list}`,
	without: 'Ohne eine dieser Bedingungen gäbe es:',
	pending: ({ done, total }) =>
		`Tags werden gelesen: ${total === 0 ? 0 : Math.min(99, Math.floor((100 * done) / total))} %, vielleicht wird noch mehr gefunden`,
	past: 'schon gesucht',
	forget: 'Suchverlauf leeren',
	build: 'Suche zusammenstellen',
	save: 'Speichern',
	saveSearch: 'Diese Suche speichern',
	saved: (name) => `Gespeichert: ${name}`,
	updated: (name) => `Aktualisiert: ${name}`,
	undo: 'Rückgängig',
	removed: (count, name) =>
		count === 1 ? `Gelöscht: ${name}` : n(count, { one: '# gelöscht', other: '# gelöscht' }),
	noPresets: 'In dieser Datei sind keine gespeicherten Suchen oder Ansichten.',
	badLink: 'Der Link ist beschädigt: Es konnte nichts geöffnet werden.',
	imported: (count, left) =>
		n(count, { one: '# importiert', other: '# importiert' }) +
		(left === 0 ? '' : n(left, { one: ', # nicht lesbar', other: ', # nicht lesbar' })),
	linkCopied: 'Link kopiert',
	cameByLink: (name) => `Aus einem Link geöffnet: ${name}`,
	keep: 'Behalten',
	commands: {
		build: 'Suche zusammenstellen',
		save: 'Diese Suche speichern',
		saveView: 'Diese Ansicht speichern',
		list: 'Gespeicherte Suchen und Ansichten',
		forget: 'Suchverlauf leeren'
	},
	presets: {
		title: 'Gespeicherte Suchen und Ansichten',
		section: 'Suchen',
		kinds: { search: 'Suchen', view: 'Ansichten' },
		filter: 'Nach Namen suchen',
		none: 'Noch nichts gespeichert. Suchen Sie etwas und wählen Sie „Diese Suche speichern“.',
		noneFits: 'Nichts heißt so.',
		open: (name) => `${name} öffnen`,
		rename: (name) => `${name} umbenennen`,
		name: 'Name',
		pin: (name) => `${name} an die Seitenleiste heften`,
		album: (name) => `${name} als Album zeigen`,
		up: (name) => `${name} nach oben`,
		down: (name) => `${name} nach unten`,
		link: (name) => `Link zu ${name} kopieren`,
		file: (name) => `${name} als Datei speichern`,
		update: (name) => `${name} durch das ersetzen, was jetzt zu sehen ist`,
		remove: (name) => `${name} löschen`,
		import: 'Datei importieren',
		export: 'Alle als Datei speichern',
		manage: 'Alle gespeicherten Suchen und Ansichten',
		saveView: 'Diese Ansicht speichern'
	},
	saving: {
		title: 'Speichern',
		name: 'Name',
		what: 'Was gespeichert wird',
		search: 'Die Suche',
		view: 'Die ganze Ansicht: Layout, Spalten, Sortierung, Filter, Leisten, Stelle',
		pinned: 'An die Seitenleiste heften',
		album: 'Als Album zeigen',
		parameters: 'Ein Wort in geschweiften Klammern wird beim Öffnen erfragt: person:{wer}',
		columns: 'Spalten der Tabelle',
		opened: (name) => `„${name}“ wurde geöffnet und seitdem geändert.`,
		update: (name) => `„${name}“ aktualisieren`,
		replaces: (name) => `„${name}“ gibt es schon: Es wird ersetzt und lässt sich zurückholen.`,
		replace: 'Ersetzen'
	},
	asking: {
		open: 'Öffnen',
		title: 'Suche ausfüllen',
		now: 'Ausfüllen',
		later: (names) =>
			`Bleibt weg, bis es ausgefüllt ist: ${names}. Eine gespeicherte Suche fragt bei jedem Öffnen danach.`
	},
	albums: {
		title: 'Alben',
		none: (keys) =>
			`${keys === undefined ? 'Legen Sie ein Album an, und geben Sie ihm im Inspektor Bilder.' : `Wählen Sie Bilder aus und drücken Sie ${keys}, um ein Album daraus zu machen.`} Ein Album kann auch zeigen, was eine gespeicherte Suche findet, jetzt und später: Suchen Sie etwas, wählen Sie „Diese Suche speichern“ und dann „Als Album zeigen“.`,
		cover: 'Gewähltes Medium als Titelbild nehmen',
		open: (name, count) => `${name}, ${count}`
	},
	builder: {
		title: 'Suche zusammenstellen',
		text: 'Als Text',
		join: 'Was davon gelten muss',
		joins: { and: 'Alles davon', or: 'Eines davon' },
		not: 'Nicht',
		notLabel: 'Umkehren: Das darf nicht gelten',
		field: 'Feld',
		operator: 'Vergleich',
		value: 'Wert',
		to: 'bis',
		words: 'Wörter',
		tag: 'Tag …',
		tagName: 'Name des Tags',
		common: 'Oft gebraucht',
		others: 'Alle Felder',
		addRow: 'Bedingung hinzufügen',
		addGroup: 'Gruppe hinzufügen',
		removeRow: 'Diese Bedingung entfernen',
		removeGroup: 'Diese Gruppe entfernen',
		incomplete: 'Passt noch nicht',
		sort: 'Sortieren',
		limit: 'Höchstens',
		asIs: 'Wie in der Bibliothek',
		done: 'Fertig',
		operators: {
			is: 'ist',
			exactly: 'ist genau',
			'>=': 'mindestens',
			'<=': 'höchstens',
			'>': 'mehr als',
			'<': 'weniger als',
			'=': 'ist, mit Groß und Klein',
			'!=': 'ist nicht',
			between: 'zwischen',
			pattern: 'passt zu * und ?',
			regex: 'passt zum Muster',
			some: 'ist eines von',
			word: 'kommen vor, Tippfehler verziehen',
			'typos-0': 'kommen vor, ohne Tippfehler',
			'typos-1': 'kommen vor, ein Tippfehler',
			'typos-2': 'kommen vor, zwei Tippfehler',
			phrase: 'stehen so hintereinander'
		}
	}
};
