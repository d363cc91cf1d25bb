/** German texts of exports and of the full backup. */
import type { exports as english } from '../en/exports.ts';
import { plural } from '../plural.ts';
import type { Widened } from '../widened.ts';

const count = plural('de');
const items = (total: number) => count(total, { one: '# Medium', other: '# Medien' });

export const exports: Widened<typeof english> = {
	command: 'Als Liste oder Kontaktabzug exportieren',
	title: 'Exportieren',
	of: 'Welche Medien',
	selected: (total) => `Die Auswahl (${items(total)})`,
	shown: (total) => `Alles, was zu sehen ist (${items(total)})`,
	preset: 'Gespeicherte Einstellungen',
	noPreset: 'Wie hier eingestellt',
	format: 'Format',
	formats: {
		csv: 'CSV – Tabelle als Text',
		xlsx: 'XLSX – Excel',
		json: 'JSON – für Programme',
		xml: 'XML – für Programme',
		pdf: 'PDF – Kontaktabzug',
		m3u: 'M3U – Wiedergabeliste'
	},
	notes: {
		pdf: (most) =>
			`Bilder, wie sie für das Raster gemacht wurden, höchstens ${items(most)}. Buchstaben, die PDF-Schriften fehlen, werden mit den Schriften dieses Computers gezeichnet.`,
		m3u: 'Lieder und Videos mit ihren Pfaden unterhalb des Ordners. Dorthin gehört die Wiedergabeliste.'
	},
	columns: 'Spalten',
	captions: 'Zeilen unter jedem Bild',
	addColumn: 'Spalte hinzufügen',
	addHint: 'Feld oder Tag: camera, Canon:LensType',
	add: 'Hinzufügen',
	unknown: (name) => `Es gibt kein Feld „${name}“, und kein Tag könnte so heißen.`,
	up: (name) => `Nach oben: ${name}`,
	down: (name) => `Nach unten: ${name}`,
	remove: (name) => `Entfernen: ${name}`,
	usual: 'Wie am Anfang',
	options: {
		header: 'Erste Zeile',
		headers: { labels: 'Namen wie hier', names: 'Namen für Programme', none: 'Keine' },
		values: 'Werte',
		manners: { raw: 'Wie gespeichert (0.004)', printed: 'Wie man sie schreibt (1/250)' },
		separator: 'Zwischen Spalten',
		separators: { comma: 'Komma', semicolon: 'Strichpunkt', tab: 'Tabulator' },
		mark: 'Als UTF-8 kennzeichnen',
		markHint: 'Excel braucht das für Umlaute und andere Schriften.',
		guard: 'Formeln unschädlich machen',
		guardHint:
			'Text, der mit = + - @ beginnt, bekommt einen Apostroph davor, damit keine Tabelle ausführt, was in einer Datei steht. Aus: Text, wie er ist.',
		paper: 'Papier',
		papers: { a4: 'A4', a3: 'A3', letter: 'Letter' },
		landscape: 'Querformat',
		across: 'Bilder in einer Reihe'
	},
	preview: 'Erste Zeilen',
	nothing: 'Es ist nichts zu sehen, das exportiert werden könnte.',
	noColumns: 'Mindestens eine Spalte wählen.',
	tooMany: (most) => `Dieses Format fasst ${items(most)}; der Rest bleibt weg.`,
	go: (total) => `${items(total)} exportieren`,
	saveSettings: 'Diese Einstellungen speichern',
	settingsName: 'Name',
	settingsKept: (name) => `Einstellungen gespeichert: ${name}`,
	cancel: 'Abbrechen',
	close: 'Schließen',
	writing: (done, total) =>
		total > 0 ? `Schreibt: ${done.toLocaleString('de')} von ${total.toLocaleString('de')}` : 'Schreibt …',
	waiting: 'Wartet auf andere Aufgaben …',
	done: 'Fertig. Die Datei ist bei den Downloads.',
	failed: 'Die Datei konnte nicht erzeugt werden.',
	cancelled: 'Abgebrochen. Es wurde keine Datei erzeugt.',
	again: 'Noch einmal speichern',
	goesOn: 'Das geht weiter, wenn dies geschlossen wird, auch nach einem Neustart.',
	fileName: (total) => `Mediatheque, ${items(total)}`,
	fields: {
		name: 'Name',
		kind: 'Art',
		type: 'Typ',
		mime: 'Medientyp',
		ext: 'Endung',
		size: 'Größe',
		width: 'Breite',
		height: 'Höhe',
		megapixels: 'Megapixel',
		ratio: 'Seitenverhältnis',
		duration: 'Länge',
		codec: 'Codec',
		camera: 'Kamera',
		lens: 'Objektiv',
		iso: 'ISO',
		aperture: 'Blende',
		shutter: 'Belichtungszeit',
		focal: 'Brennweite',
		artist: 'Interpret',
		album: 'Alben',
		genre: 'Genre',
		year: 'Jahr',
		path: 'Pfad',
		folder: 'Ordner',
		root: 'Wurzel',
		state: 'Datei',
		keyword: 'Stichwörter',
		person: 'Personen',
		place: 'Ort',
		inbox: 'Eingang',
		edited: 'Bearbeitet',
		taken: 'Aufgenommen',
		dated: 'Bekannt bis auf',
		added: 'Hinzugefügt',
		modified: 'Datei geändert',
		latitude: 'Breitengrad',
		longitude: 'Längengrad',
		altitude: 'Meereshöhe',
		completeness: 'Vollständigkeit',
		warnings: 'Warnungen',
		'said:state': 'Bundesland oder Provinz'
	},
	backup: {
		title: 'Sicherung',
		text: 'Eine Datei mit allem, was über Ihre Dateien bekannt ist, allem, was Sie dazu gesagt haben, Alben, Stichwörtern, dem Verlauf, Vorlagen und Einstellungen. Die Dateien selbst sind nicht darin.',
		begin: 'Bibliothek sichern',
		restore: 'Sicherung einspielen',
		last: (when) => `Letzte Sicherung: ${when}`,
		never: 'Von diesem Browser gibt es noch keine Sicherung.',
		old: 'Das ist eine Weile her: Zeit für eine neue.',
		writing: (done, total) =>
			total > 0 ? `Schreibt und liest zurück: ${Math.floor((100 * done) / total)} %` : 'Schreibt …',
		done: 'Fertig, und zurückgelesen. Die Datei ist bei den Downloads.',
		looking: (done, total) =>
			total > 0 ? `Liest die Sicherung: ${Math.floor((100 * done) / total)} %` : 'Liest die Sicherung …',
		restoring: (done, total) =>
			total > 0 ? `Spielt ein: ${Math.floor((100 * done) / total)} %` : 'Spielt ein …',
		whole: 'Geht etwas schief, oder wird diese Seite geschlossen, bleibt die Bibliothek, wie sie war.',
		replaceTitle: (when) => `Diese Bibliothek durch die Sicherung vom ${when} ersetzen?`,
		takeTitle: (when) => `Die Sicherung vom ${when} einspielen?`,
		holds: (total, edits, presets) =>
			`Darin sind ${items(total)}, ${count(edits, { one: '# Eintrag', other: '# Einträge' })} des Verlaufs und ${count(presets, { one: '# Vorlage', other: '# Vorlagen' })}.`,
		by: (version) => `Geschrieben von Mediatheque ${version}.`,
		goes: (here) =>
			`Was jetzt hier ist (${items(here)} mit allem, was dazu gesagt wurde, und Ihre Einstellungen), geht verloren. Das lässt sich nicht rückgängig machen: Vorher sichern, falls es noch gebraucht wird.`,
		folders: (names) =>
			`Diese Ordner müssen wieder geöffnet werden; ihre Dateien werden am Inhalt erkannt: ${names}.`,
		replace: 'Bibliothek ersetzen',
		take: 'Einspielen',
		refused: 'Diese Datei wurde nicht eingespielt, und nichts hat sich geändert.',
		faults: {
			'not-backup': 'Sie ist keine Sicherung von Mediatheque.',
			truncated: 'Sie ist abgeschnitten: Etwas davon fehlt. Noch einmal von dort kopieren, wo sie herkommt.',
			damaged: 'Sie ist beschädigt: Etwas davon ist nicht lesbar.',
			unsafe: 'Sie enthält Namen, die keine unserer Sicherungen hat. Vielleicht soll sie schaden.',
			bomb: 'Entpackt wäre sie weit größer als sie ist. Vielleicht soll sie schaden.',
			newer: 'Eine neuere Version von Mediatheque hat sie geschrieben. Zuerst diese hier aktualisieren.',
			checksum: 'Was darin ist, ist nicht, was geschrieben wurde: Sie wurde verändert oder beschädigt.',
			missing: 'Ein Teil davon fehlt.',
			'unknown-part': 'Sie enthält einen Teil, den keine unserer Sicherungen hat.',
			row: 'Sie enthält einen Eintrag, der nicht stimmen kann.',
			state: 'Was darin ist, ist nicht, was sie sagt.',
			empty: 'Es ist nichts darin.'
		},
		detail: (detail) => `Wo: ${detail}`,
		state: 'Stand der Bibliothek',
		stateText:
			'Zwei Bibliotheken mit derselben Zahl sind gleich: Medien, alles dazu Gesagte, Alben, Stichwörter, Verlauf und Vorlagen.',
		tell: 'Ermitteln'
	}
};
