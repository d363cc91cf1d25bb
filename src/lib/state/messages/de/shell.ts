/** German texts of the area: the frame round the screens. */
import type { Words } from '../en.ts';
import { plural } from '../plural.ts';

const count = plural('de');

export const shell: Words['shell'] = {
	cancel: 'Abbrechen',
	appName: 'Mediatheque',
	title: (page) => `${page} · Mediatheque`,
	home: 'Mediatheque, zur Bibliothek',
	skip: 'Zum Inhalt springen',
	openFolder: 'Ordner öffnen',
	toggleSidebar: 'Ordner und Filter',
	toggleInspector: 'Inspektor',
	sidebar: 'Ordner und Filter',
	inspector: 'Inspektor',
	resizeSidebar: 'Breite von Ordnern und Filtern',
	resizeInspector: 'Breite des Inspektors',
	sheetHeight: 'Höhe der Leiste',
	close: 'Schließen',
	pages: 'Seiten',
	mainNavigation: 'Hauptnavigation',
	search: 'Suche',
	folders: 'Ordner',
	more: 'Mehr',
	notices: 'Meldungen',
	dismiss: 'Ausblenden',
	page: {
		welcome: 'Willkommen',
		library: 'Bibliothek',
		albums: 'Alben',
		presets: 'Vorlagen',
		keywords: 'Stichwörter',
		fields: 'Felder',
		history: 'Verlauf',
		sync: 'Abgleich',
		item: 'Ansicht',
		jobs: 'Aufgaben',
		settings: 'Einstellungen',
		storage: 'Speicher',
		performance: 'Leistung',
		help: 'Hilfe',
		about: 'Über'
	},
	items: (total) => count(total, { one: '# Medium', other: '# Medien' }),
	itemsOf: (shown, total) =>
		`${count(shown, { other: '#' })} von ${count(total, { one: '# Medium', other: '# Medien' })}`,
	selected: (number) => count(number, { other: '# ausgewählt' }),
	hidden: (number) => count(number, { other: 'davon # nicht angezeigt' }),
	clearSelection: 'Auswahl aufheben',
	loading: 'Die Bibliothek wird geöffnet',
	noSuchPage: 'Hier ist keine Seite',
	noSuchPageText:
		'Vielleicht ist die Adresse falsch geschrieben oder die Seite umgezogen. Ihre Bibliothek ist, wo sie war.',
	toLibrary: 'Zur Bibliothek',
	broken: 'Diese Ansicht ist stehen geblieben',
	brokenText:
		'Ihre Bibliothek und Ihre Dateien sind nicht betroffen. Versuchen Sie es noch einmal; geschieht es wieder, laden Sie die App neu.',
	tryAgain: 'Noch einmal versuchen',
	reload: 'Neu laden',
	details: 'Einzelheiten',
	update: {
		ready: 'Eine neue Version von Mediatheque ist bereit.',
		replaced:
			'Ein anderer Tab hat eine neue Version von Mediatheque gestartet. In diesem Tab läuft noch die alte.',
		now: 'Jetzt aktualisieren',
		readyBrief: 'Neue Version bereit',
		nowBrief: 'Aktualisieren',
		reload: 'Diesen Tab neu laden',
		later: 'Später'
	},
	offline: 'Sie sind offline. Die Bibliothek funktioniert wie immer.',
	installed: 'Mediatheque ist installiert.',
	install: 'Mediatheque installieren',
	banner: {
		reconnect: (number, names) =>
			count(number, {
				one: `Der Browser fragt noch einmal nach, bevor ${names} gelesen werden kann.`,
				other: `Der Browser fragt noch einmal nach, bevor # Ordner gelesen werden können: ${names}.`
			}),
		refused: (number, names) =>
			count(number, {
				one: `Der Browser verweigert den Zugriff auf ${names}. Erlauben Sie dieser Seite in den Website-Einstellungen des Browsers den Zugriff auf Dateien und verbinden Sie dann wieder; alle Medien bleiben, wie sie sind.`,
				other: `Der Browser verweigert den Zugriff auf # Ordner: ${names}. Erlauben Sie dieser Seite in den Website-Einstellungen des Browsers den Zugriff auf Dateien und verbinden Sie dann wieder; alle Medien bleiben, wie sie sind.`
			}),
		reconnectAction: 'Wieder verbinden',
		restoring:
			'Der Browser hat einen Teil der Bibliothek verloren. Was davon aufgehoben ist, wird wiederhergestellt.',
		lost: {
			emptied:
				'Der Browser hat die Datenbank der Bibliothek verloren. Ihre eigenen Dateien sind nicht betroffen.',
			shortened:
				'Der Browser hat den neuesten Teil der Datenbank verloren. Ihre eigenen Dateien sind nicht betroffen; lesen Sie Ihre Ordner neu ein, um sicher zu sein, dass alles da ist.'
		},
		/** Was aus der Kopie eines Augenblicks zurückkam. */
		rescued: (when: string, items: number, edits: number, presets: number) =>
			`Wiederhergestellt aus der Kopie vom ${when}: ${[
				count(items, { one: 'Ihre Angaben zu # Medium', other: 'Ihre Angaben zu # Medien' }),
				count(edits, { one: '# Änderung', other: '# Änderungen' }),
				count(presets, { one: '# Vorlage', other: '# Vorlagen' })
			].join(', ')}. Was Sie danach geändert haben, ist verloren.`,
		openAgain: (names: string) =>
			`Öffnen Sie Ihre Ordner wieder (${names}): Die Dateien finden alles, was zu ihnen gehört.`,
		emptied:
			'Der Browser hat die Datenbank der Bibliothek geleert. Ihre eigenen Dateien sind nicht betroffen; öffnen Sie Ihre Ordner noch einmal, um die Bibliothek neu aufzubauen.',
		emptiedAction: 'Ordner öffnen',
		outdated:
			'Eine neuere Version von Mediatheque hat diese Bibliothek geöffnet. Laden Sie diesen Tab neu, um weiterzumachen.',
		notPersistent:
			'Wenn die Festplatte voll wird, darf der Browser diese Bibliothek löschen. Ihre eigenen Dateien sind so oder so sicher.',
		notPersistentAction: 'Bibliothek behalten',
		notPersistentBrief: 'Bibliothek ungeschützt',
		notPersistentBriefAction: 'Behalten',
		privateWindow:
			'Das sieht nach einem privaten Fenster aus: Beim Schließen wird die Bibliothek vergessen. Ihre eigenen Dateien bleiben, wie sie sind.',
		fullDisk:
			'Der Speicher des Browsers ist fast voll. Schaffen Sie Platz oder löschen Sie Vorschauen auf der Seite Speicher.',
		fullDiskAction: 'Speicher'
	}
};
