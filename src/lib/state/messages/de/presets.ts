/** Deutsche Texte der Vorlagen. */
import type { PresetWords } from '../en/presets.ts';
import { plural } from '../plural.ts';

const n = plural('de');

export const presets: PresetWords = {
	title: 'Vorlagen',
	lead: 'Gespeicherte Arbeitsweisen: Suchen, Ansichten, Muster, Sätze von Stichwörtern, Kürzel, Tasten, Aussehen. Sie werden in diesem Browser aufbewahrt.',
	kind: {
		search: 'Suche',
		view: 'Ansicht',
		metadata: 'Metadatenmuster',
		tags: 'Stichwortsatz',
		codes: 'Kürzel',
		rename: 'Namensmuster',
		export: 'Exporteinstellung',
		keys: 'Tastenbelegung',
		theme: 'Aussehen'
	},
	kinds: {
		search: 'Suchen',
		view: 'Ansichten',
		metadata: 'Metadatenmuster',
		tags: 'Stichwortsätze',
		codes: 'Kürzel',
		rename: 'Namensmuster',
		export: 'Exporteinstellungen',
		keys: 'Tastenbelegungen',
		theme: 'Aussehen'
	},
	filter: 'Vorlage finden',
	kindFilter: 'Art',
	allKinds: 'Alle Arten',
	count: (count) => n(count, { one: '# Vorlage', other: '# Vorlagen' }),
	none: (keys) =>
		`Noch ist nichts gespeichert. Legen Sie hier eine Vorlage an, oder speichern Sie in der Bibliothek eine Suche${keys === undefined ? '' : ` mit ${keys}`}.`,
	noneFits: 'Keine Vorlage passt.',
	make: 'Neue Vorlage',
	newer:
		'Aus einer neueren Fassung von Mediatheque: Sie bleibt, wie sie ist, und kann hier nicht benutzt werden.',
	newerApply: (name) =>
		`„${name}“ stammt aus einer neueren Fassung von Mediatheque und kann hier nicht benutzt werden. Sie bleibt, wie sie ist.`,
	changed: (when) => `geändert ${when}`,
	apply: {
		search: 'Suchen',
		view: 'Zeigen',
		metadata: 'Ausfüllen',
		tags: 'Stichwörter geben',
		codes: 'Kürzel ersetzen',
		rename: 'Namen ansehen',
		export: 'Exportieren',
		keys: 'Tasten benutzen',
		theme: 'Aussehen benutzen'
	},
	applyLabel: (verb, name) => `${verb}: ${name}`,
	applied: (name) => `In Gebrauch: ${name}`,
	back: (name) => `Zurückgenommen: ${name}`,
	more: (name) => `Mehr zu ${name}`,
	pin: 'Anheften',
	pinLabel: (name) => `${name} anheften`,
	edit: 'Bearbeiten',
	editLabel: (name) => `${name} bearbeiten`,
	duplicate: 'Verdoppeln',
	duplicated: (name) => `Verdoppelt: ${name}`,
	up: 'Nach oben',
	down: 'Nach unten',
	versions: 'Frühere Fassungen',
	share: 'Weitergeben',
	remove: 'Löschen',
	importFile: 'Datei importieren',
	exportAll: 'Alle als Datei sichern',
	exportChosen: (count) => `${count} als Datei sichern`,
	removeChosen: (count) => `${count} löschen`,
	choose: (name) => `${name} auswählen`,
	copyOf: (name) => `Kopie von ${name}`,
	undo: 'Rückgängig',
	cancel: 'Abbrechen',
	save: 'Speichern',
	close: 'Schließen',
	saved: (name) => `Gespeichert: ${name}`,
	notSaved: 'Die Vorlage wurde nicht gespeichert.',
	removed: (count, name) =>
		count === 1 ? `Gelöscht: ${name}` : n(count, { one: '# gelöscht', other: '# Vorlagen gelöscht' }),
	editing: {
		new: 'Neue Vorlage',
		title: (kind) => `Bearbeiten: ${kind}`,
		kind: 'Art',
		name: 'Name',
		pinned: 'Angeheftet',
		query: 'Suche',
		album: 'Als Album zeigen',
		viewNow: 'Als Ansicht gilt, wie die Bibliothek jetzt gezeigt wird.',
		fields: 'Felder',
		field: 'Feld',
		text: 'Text',
		textHint:
			'Mit Variablen: {date:yyyy-MM-dd} {seq:3} {camera}. Bei Stichwörtern und Personen je Zeile ein Wert.',
		onlyEmpty: 'Nur wo nichts steht',
		addField: 'Feld hinzufügen',
		removeField: (name) => `Feld ${name} entfernen`,
		keywords: 'Stichwörter, eines je Zeile; Tiere/Hund ist Hund unter Tiere',
		template: 'Muster der Namen, ohne Endung',
		codesSign: 'Zeichen vor und hinter einem Kürzel',
		codesOf: (count) => n(count, { one: '# Kürzel', other: '# Kürzel' }),
		codes: 'Kürzel, je Zeile eines',
		codesHint: (sign) =>
			`Ein Kürzel, dann wofür es steht; mehrere Texte mit Tabulatoren dazwischen. In einem Text oder Stichwort als ${sign}ann${sign} getippt, wird es sofort ersetzt; ${sign}ann#2${sign} gibt den zweiten Text.`,
		codesFile: 'Datei lesen',
		codesFaulty: (lines) => `Kein Kürzel mit einem Text steht in Zeile ${lines}`,
		letters: 'Buchstaben',
		lettersOf: { asIs: 'Wie sie sind', lower: 'klein', upper: 'GROSS' },
		start: 'Zahlen beginnen mit',
		format: 'Format',
		base: 'Tasten von',
		bases: {
			mediatheque: 'Mediatheque',
			lightroom: 'Lightroom',
			'photo-mechanic': 'Photo Mechanic',
			digikam: 'digiKam'
		},
		keysNow: 'Mit den Tasten, die Sie in den Einstellungen geändert haben',
		theme: 'Farben',
		density: 'Dichte',
		wrong: (detail) => `Das passt nicht: ${detail}`
	},
	history: {
		title: (name) => `Frühere Fassungen von ${name}`,
		now: 'wie sie jetzt ist',
		restore: 'Zurückholen',
		restoreLabel: (when) => `Fassung von ${when} zurückholen`,
		restored: (name) => `Zurückgeholt: ${name}`,
		by: (device) => `auf einem anderen Gerät (${device})`,
		others: 'Auch gesagt, ehe das Gerät von dem wusste, was gilt',
		other: {
			name: (name) => `Der Name: ${name}`,
			content: (brief) => `Der Inhalt: ${brief}`,
			pinned: (pinned) => (pinned ? 'Angeheftet' : 'Nicht angeheftet')
		},
		otherBy: (device, when) => `auf Gerät ${device}, ${when}`,
		take: 'Übernehmen',
		takeLabel: (what) => `Übernehmen: ${what}`,
		taken: (name) => `Übernommen: ${name}`
	},
	sharing: {
		title: (name) => `${name} weitergeben`,
		link: 'Link',
		appLink: 'Link, der die installierte App öffnet',
		copy: 'Kopieren',
		copied: 'Link kopiert',
		qr: (name) => `QR-Code von ${name}`,
		tooLarge:
			'Diese Vorlage ist zu groß für einen QR-Code. Kopieren Sie den Link, oder sichern Sie sie als Datei.',
		file: 'Als Datei sichern',
		hint: 'Die Vorlage selbst steht im Link: Niemand erhält etwas, bevor Sie ihn weitergeben.'
	},
	incoming: {
		title: 'Vorlagen importieren',
		from: (count) => n(count, { one: 'Darin ist # Vorlage:', other: 'Darin sind # Vorlagen:' }),
		renamed: (name) => `wird „${name}“ heißen, weil es ihren Namen schon gibt`,
		refused: (count) => n(count, { one: '# wird abgelehnt:', other: '# werden abgelehnt:' }),
		unnamed: (place) => `Nummer ${place}`,
		take: (count) => n(count, { one: 'Importieren', other: '# importieren' }),
		taken: (count) => n(count, { one: '# Vorlage importiert', other: '# Vorlagen importiert' }),
		nothing: 'Nichts lässt sich importieren.',
		badLink: 'Der Link ist beschädigt: Es war nichts zu lesen.'
	},
	refusals: {
		'not-json': 'Das ist keine JSON-Datei, oder sie ist beschädigt.',
		'too-large': 'Das ist zu groß für eine Vorlage.',
		'too-many': 'Darin sind mehr als 5.000 Vorlagen.',
		'too-deep': 'Das ist zu tief verschachtelt.',
		'forbidden-key': 'Darin ist ein Schlüssel, der der App schaden könnte.',
		'not-presets': 'Das ist keine Vorlage.',
		'newer-file': 'Das schrieb eine neuere Fassung von Mediatheque.',
		'no-name': 'Der Name fehlt.',
		'long-name': 'Der Name ist länger als 100 Zeichen.',
		'hidden-in-name': 'Im Namen sind verborgene Zeichen.',
		'markup-in-name': 'Im Namen ist Markup.',
		'unknown-kind': 'Diese Art ist hier nicht bekannt.',
		version: 'Die Angabe der Fassung ist keine.',
		facts: 'Was die Vorlage über sich sagt, passt nicht.',
		content: 'Der Inhalt passt nicht zur Art.'
	},
	tags: {
		title: 'Stichwörter geben',
		hint: 'Die Tasten 1 bis 9 geben der Auswahl die ersten neun Stichwörter oder nehmen sie zurück.',
		set: 'Stichwortsatz',
		none: 'Es gibt noch keinen Stichwortsatz: Wörter, die Sie oft geben, jedes mit einer Zifferntaste.',
		nothing: 'Nichts ist ausgewählt.',
		items: (count) => n(count, { one: 'Für # Medium', other: 'Für # Medien' }),
		manage: 'Vorlagen',
		all: 'Alle geben',
		edit: (name, count) =>
			n(count, {
				one: `Stichwörter aus „${name}“ für # Medium`,
				other: `Stichwörter aus „${name}“ für # Medien`
			})
	},
	filling: {
		title: 'Metadatenmuster ausfüllen',
		template: 'Muster',
		none: 'Es gibt noch kein Metadatenmuster: Felder, die auf einmal ausgefüllt werden, etwa Urheber und Rechte.',
		before: 'Jetzt',
		after: 'Dann',
		item: 'Medium',
		field: 'Feld',
		changes: (count, items) =>
			`${n(count, { one: '# Änderung', other: '# Änderungen' })} in ${n(items, { one: '# Medium', other: '# Medien' })}`,
		more: (count) => n(count, { one: 'und # weitere', other: 'und # weitere' }),
		nothing: 'Nichts ändert sich: Alle sagen das schon.',
		wrong: (field, detail) => `${field}: ${detail}`,
		unknownField: 'dieses Feld gibt es nicht',
		fault: (found, at) => `die Variable bei Zeichen ${at} ist nicht bekannt: ${found}`,
		apply: (count) => n(count, { one: '# Medium ausfüllen', other: '# Medien ausfüllen' }),
		edit: (name, count) =>
			n(count, { one: `„${name}“ für # Medium ausgefüllt`, other: `„${name}“ für # Medien ausgefüllt` })
	},
	naming: {
		title: 'Namen nach einem Muster',
		hint: 'Eine Vorschau: Noch wird keine Datei umbenannt.',
		template: 'Muster',
		none: 'Es gibt noch kein Namensmuster: wie Dateien heißen, nach Datum, Nummer oder Titel.',
		before: 'Jetzt',
		after: 'Dann',
		clash: 'zwei gleiche Namen in einem Ordner',
		empty: 'es bleibt kein Name',
		bad: 'kein Name, den eine Datei haben kann',
		clashes: (count) => n(count, { one: '# Name ginge nicht', other: '# Namen gingen nicht' })
	},
	looks: {
		section: 'Aussehen als Vorlage',
		save: 'Dieses Aussehen speichern',
		name: 'Name des Aussehens',
		preset: (theme) => `Mein Aussehen (${theme})`
	},
	keyMaps: {
		section: 'Tastenbelegungen',
		text: 'Wer die Tasten eines anderen Programms gewohnt ist, findet sie hier. Ihre eigenen Tasten lassen sich als Vorlage speichern.',
		use: (name) => `Tasten von ${name} benutzen`,
		save: 'Diese Tasten speichern',
		mine: 'Meine Tasten',
		inUse: (name) => `Tasten von ${name}`,
		unused: (count) =>
			n(count, {
				one: '# Befehl dieser Belegung gibt es noch nicht',
				other: '# Befehle dieser Belegung gibt es noch nicht'
			})
	},
	commands: {
		page: 'Vorlagen',
		fill: 'Metadatenmuster ausfüllen',
		tags: 'Stichwörter eines Satzes geben',
		naming: 'Namen nach einem Muster ansehen',
		saveLook: 'Dieses Aussehen als Vorlage speichern',
		saveKeys: 'Diese Tasten als Vorlage speichern'
	},
	trouble: {
		full: 'Es ist kein Platz mehr, Vorlagen endgültig abzulegen. Was Sie gespeichert haben, liegt im Ausgangsfach; schaffen Sie Platz.',
		damaged:
			'Ein Teil der abgelegten Vorlagen war beschädigt und wurde ausgelassen. Was darin war, kam aus der Bibliothek zurück.',
		closed:
			'Der Ablageort der Vorlagen wurde von außen geschlossen und wieder geöffnet. Nichts ist verloren.',
		unreachable:
			'Der Ablageort der Vorlagen antwortet nicht. Was Sie gespeichert haben, liegt im Ausgangsfach und wird später abgelegt.'
	}
};
