/** German texts of the library: grid, table, folders, facets. */
import type { Words } from '../en.ts';
import { plural } from '../plural.ts';

const n = plural('de');

export const library: Words['library'] = {
	grid: 'Medien',
	table: 'Medien als Tabelle',
	toolbar: 'Darstellung',
	where: 'Gezeigter Ordner',
	loading: 'Lädt',
	absent: 'Datei derzeit nicht da',
	undated: 'Ohne Datum',
	decade: (first) => `${first}er`,
	about: (date) => `um ${date}`,
	everything: 'Alles',
	folders: 'Ordner',
	facets: 'Filter',
	recursive: 'Mit Unterordnern',
	folderCounts: (own, all) =>
		`${n(own, { one: '# Medium hier', other: '# Medien hier' })}, ${n(all, { other: '# mit Unterordnern' })}`,
	more: (count) => n(count, { one: '# weiteres', other: '# weitere' }),
	fewer: 'Weniger',
	count: (count) => n(count, { one: '# Medium', other: '# Medien' }),
	selected: (count) => n(count, { other: '# ausgewählt' }),
	hidden: (count) => n(count, { other: '(# nicht gezeigt)' }),
	clearSelection: 'Aufheben',
	nothingFound: 'Nichts gefunden.',
	badQuery: 'Die Suche ist nicht verständlich. Unter dem Suchfeld steht, an welcher Stelle.',
	showEverything: 'Alles zeigen',
	empty: 'Noch ist die Bibliothek leer. Öffnen Sie einen Ordner oder ziehen Sie Dateien auf diese Seite.',
	scanning: 'Wird gelesen. Die ersten Medien erscheinen gleich.',
	sort: 'Sortieren',
	group: 'Gruppieren',
	ascending: 'Aufsteigend',
	descending: 'Absteigend',
	tileSize: 'Kachelgröße',
	layouts: {
		grid: 'Raster',
		justified: 'Bilder Seite an Seite',
		table: 'Tabelle',
		calendar: 'Kalender',
		map: 'Karte',
		gear: 'Kameras und Objektive'
	},
	sorts: {
		taken: 'Aufnahmedatum',
		added: 'Hinzugefügt',
		modified: 'Geändert',
		name: 'Name',
		size: 'Größe',
		rating: 'Bewertung',
		type: 'Typ',
		camera: 'Kamera',
		hand: 'Von Hand',
		relevance: 'Relevanz'
	},
	groupings: { none: 'Nicht', day: 'Tag', folder: 'Ordner' },
	kinds: { photo: 'Foto', raw: 'RAW-Foto', video: 'Video', audio: 'Ton', document: 'Dokument' },
	states: { present: 'Da', absent: 'Derzeit nicht da' },
	inInbox: { yes: 'Im Eingang', no: 'Durchgesehen' },
	stars: (count) => n(count, { one: '# Stern', other: '# Sterne' }),
	facetNames: {
		kind: 'Art',
		type: 'Typ',
		camera: 'Kamera',
		lens: 'Objektiv',
		year: 'Jahr',
		rating: 'Bewertung',
		label: 'Farbe',
		keyword: 'Stichwort',
		person: 'Person',
		artist: 'Interpret',
		album: 'Album',
		genre: 'Genre',
		place: 'Ort',
		iso: 'ISO',
		flag: 'Markierung',
		inbox: 'Eingang',
		state: 'Datei'
	},
	commands: {
		openItem: 'Im Betrachter öffnen',
		selectAll: 'Alles Gezeigte auswählen',
		selectNone: 'Nichts auswählen',
		selectInverse: 'Auswahl umkehren',
		selectMore: 'Alles Gezeigte zur Auswahl hinzufügen',
		selectOnlyShown: 'Nur Gezeigtes ausgewählt lassen',
		download: 'Original herunterladen',
		copyPath: 'Pfad kopieren',
		compare: 'Zwei ausgewählte Dateien vergleichen',
		groupBy: { none: 'Nicht gruppieren', day: 'Nach Tag gruppieren', folder: 'Nach Ordner gruppieren' }
	},
	columns: {
		picture: 'Bild',
		name: 'Name',
		title: 'Titel',
		type: 'Typ',
		taken: 'Aufgenommen',
		dimensions: 'Pixel',
		duration: 'Länge',
		camera: 'Kamera oder Interpret',
		lens: 'Objektiv',
		exposure: 'Belichtung',
		rating: 'Bewertung',
		flag: 'Markierung',
		label: 'Farbe',
		size: 'Größe',
		state: 'Datei'
	},
	copied: (count) => n(count, { one: 'Pfad kopiert', other: '# Pfade kopiert' }),
	downloading: (count) =>
		n(count, {
			one: 'Original in den Downloads gespeichert',
			other: '# Originale in den Downloads gespeichert'
		}),
	notDownloaded: (name, reason) => `${name} konnte nicht gespeichert werden. ${reason}`
};
