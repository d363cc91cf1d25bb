/** German texts of the area: about the app, its privacy, this browser, licences. */
import type { about as english } from '../en/about.ts';
import type { Widened } from '../widened.ts';

export const about: Widened<typeof english> = {
	title: 'Über',
	what: 'Eine Mediathek von professioneller Tiefe im Browser: jede Angabe Ihrer Fotos, Videos, Lieder und Dokumente, auf diesem Gerät und offline.',
	version: (version) => `Version ${version}`,
	licence: 'Freie Software unter der GNU General Public License, Version 3 oder später.',
	privacy: {
		title: 'Datenschutz',
		points: [
			'Es gibt kein Konto, keinen Server von uns, keine Zählung von Besuchen und keinerlei Verfolgung.',
			'Ihre Dateien werden auf diesem Gerät gelesen und bleiben, wo sie sind. Nichts wird hochgeladen, nichts ungefragt kopiert.',
			'Was gelesen wurde (Namen, Angaben, Vorschauen), bleibt in diesem Browser. Auf der Seite Speicher sehen Sie, wie viel es ist, und können es löschen.',
			'Nach dem ersten Besuch fragt die App im Netz nur nach eigenen Aktualisierungen. Mit den Regeln, die jede Seite mitbringt, lehnt der Browser alles andere ab.',
			'Dateien werden nur gelesen. Diese Version ändert kein Byte an ihnen.'
		]
	},
	capabilities: {
		title: 'Was dieser Browser kann',
		text: 'Eben nachgesehen. Was hier fehlt, geht auf andere Weise oder gar nicht, wie die rechte Spalte sagt.',
		able: 'Ja',
		unable: 'Nein',
		capability: 'Fähigkeit',
		here: 'Hier',
		otherwise: 'Ohne sie',
		list: {
			'folder-picker': {
				name: 'Ordner an Ort und Stelle öffnen',
				without: 'Ordner ablegen oder für einen Besuch wählen'
			},
			'file-picker': {
				name: 'Zugriff auf einzelne Dateien behalten',
				without: 'Dateien werden für einen Besuch gelesen'
			},
			'dropped-folders': {
				name: 'Abgelegte Ordner offen halten',
				without: 'Abgelegte Ordner werden für einen Besuch gelesen'
			},
			'folder-input': { name: 'Einen ganzen Ordner wählen', without: 'Dateien einzeln wählen' },
			'private-files': {
				name: 'Speicher für große Dateien',
				without: 'Vorschauen entstehen bei jedem Besuch neu'
			},
			'folder-watch': {
				name: 'Änderungen in Ordnern bemerken',
				without: 'Neu einlesen, um Änderungen zu sehen'
			},
			'shared-memory': {
				name: 'Speicher mit dem Hintergrund teilen',
				without: 'Daten werden kopiert, was länger dauert'
			},
			'image-decoder': {
				name: 'Bilder im Hintergrund dekodieren',
				without: 'Vorschauen entstehen langsamer'
			},
			'video-decoder': {
				name: 'Videobilder dekodieren',
				without: 'Videos laufen, haben aber kein Bild als Vorschau'
			},
			'audio-decoder': { name: 'Ton dekodieren', without: 'Lieder laufen, wie der Browser es kann' },
			'persistent-storage': {
				name: 'Versprechen, die Bibliothek zu behalten',
				without: 'Der Browser darf sie löschen'
			},
			offline: { name: 'Offline starten', without: 'Zum Start braucht die App das Netz' },
			'open-with': { name: '„Öffnen mit“ aus dem System', without: 'Dateien aus der App heraus öffnen' },
			'several-tabs': { name: 'Mehrere Tabs zugleich', without: 'Nur einen Tab zur Zeit benutzen' },
			decompression: { name: 'Gepackte Angaben entpacken', without: 'Gepackte Angaben bleiben zu' },
			notifications: { name: 'Benachrichtigungen', without: 'Meldungen bleiben in der App' },
			badge: { name: 'Zahl am Symbol der App', without: 'Zahlen bleiben in der App' },
			'wake-lock': {
				name: 'Bildschirm wach halten',
				without: 'Langes Einlesen ruht, wenn das Gerät schläft'
			},
			share: { name: 'Dateien an andere Apps geben', without: 'Stattdessen das Original herunterladen' },
			graphics: { name: 'Auf der Grafikkarte rechnen', without: 'Der Prozessor macht die Arbeit' },
			'trusted-types': { name: 'Fremden Code ablehnen', without: 'Andere Schutzmaßnahmen bleiben' }
		}
	},
	licences: {
		title: 'Dank und Lizenzen',
		credits: 'Mediatheque steht auf der Arbeit anderer.',
		text: 'Diese Pakete sind Teil der App. Öffnen Sie eines, um seine Lizenz zu lesen.',
		none: 'Die Liste entsteht beim Bauen der App; in dieser Entwicklungsversion fehlt sie.',
		loading: 'Lizenzen werden geladen',
		by: (name, by) => `${name} von ${by}`
	}
};
