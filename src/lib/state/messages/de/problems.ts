/** German texts of the area: what went wrong, and what to do about it. */
import type { Words } from '../en.ts';

export const problems: Words['problems'] = {
	causes: {
		denied: {
			what: 'Der Browser durfte nicht lesen.',
			next: 'Verbinden Sie den Ordner wieder und erlauben Sie das Lesen. Hilft das nicht, prüfen Sie die Rechte der Datei oder die Website-Einstellungen des Browsers.'
		},
		vanished: {
			what: 'Die Datei war weg, als sie gelesen werden sollte.',
			next: 'Wurde sie verschoben oder umbenannt, lesen Sie den Ordner neu ein. Wurde ein Laufwerk abgesteckt, stecken Sie es an und versuchen Sie es noch einmal.'
		},
		changed: {
			what: 'Die Datei hat sich geändert, während sie gelesen wurde.',
			next: 'Warten Sie, bis das andere Programm fertig geschrieben hat, und versuchen Sie es dann noch einmal.'
		},
		empty: {
			what: 'Die Datei hat keinen Inhalt (0 Byte).',
			next: 'Vielleicht ist beim Herunterladen oder Kopieren etwas abgebrochen: Holen Sie die Datei noch einmal.'
		},
		'unknown-format': {
			what: 'Der Inhalt ist von keiner Art, die hier bekannt ist.',
			next: 'Vielleicht passt die Endung des Namens nicht. Öffnen Sie die Datei in dem Programm, aus dem sie stammt.'
		},
		quota: {
			what: 'Der Speicher des Browsers oder die Festplatte ist voll.',
			next: 'Schaffen Sie Platz oder löschen Sie Vorschauen auf der Seite Speicher und versuchen Sie es dann noch einmal. Was schon gelesen ist, bleibt.'
		},
		unreadable: {
			what: 'Festplatte oder Browser geben den Inhalt nicht her.',
			next: 'Kopieren Sie die Datei an einen anderen Ort; gelingt auch das nicht, ist vielleicht die Festplatte beschädigt.'
		},
		internal: {
			what: 'Mediatheque hat beim Lesen einen Fehler gemacht.',
			next: 'Versuchen Sie es noch einmal. Gelingt es wieder nicht, melden Sie es bitte mit den Einzelheiten darunter.'
		}
	},
	named: {
		EncodingError: {
			what: 'Sein Bild ist beschädigt oder von einer Art, die hier nicht dekodiert werden kann.',
			next: 'Seine Tags sind trotzdem gelesen. Laden Sie das Original herunter, um es in einem anderen Programm zu öffnen.'
		},
		NoPictureError: {
			what: 'Sie enthält kein Bild, keinen Film und keinen Ton.',
			next: 'Ihre Tags sind trotzdem gelesen. Laden Sie das Original herunter, um es in einem anderen Programm zu öffnen.'
		},
		UndrawableError: {
			what: 'Sie ist von einer Art, die hier nicht gezeichnet werden kann, und enthält kein kleineres Bild von sich.',
			next: 'Ihre Tags sind trotzdem gelesen. Laden Sie das Original herunter, um es in einem anderen Programm zu öffnen.'
		},
		NotSupportedError: {
			what: 'Dieser Browser kann es weder abspielen noch zeigen.',
			next: 'Laden Sie das Original herunter, um es in einem anderen Programm zu öffnen.'
		},
		OutdatedTab: {
			what: 'Eine neuere Version von Mediatheque hat diese Bibliothek geöffnet.',
			next: 'Laden Sie diesen Tab neu, um weiterzumachen.'
		},
		MissingAPIError: {
			what: 'Dieser Browser bietet Seiten keine Datenbank an.',
			next: 'Verlassen Sie das private Fenster oder erlauben Sie der Website, Daten zu speichern, und laden Sie dann neu.'
		},
		DatabaseClosedError: {
			what: 'Der Browser hat die Datenbank der Bibliothek geschlossen.',
			next: 'Laden Sie diesen Tab neu. Ihre Dateien sind nicht betroffen.'
		},
		VersionError: {
			what: 'Die Bibliothek stammt von einer neueren Version von Mediatheque.',
			next: 'Laden Sie diesen Tab neu, um diese Version zu bekommen.'
		},
		QuotaExceededError: {
			what: 'Der Speicher des Browsers oder die Festplatte ist voll.',
			next: 'Schaffen Sie Platz oder löschen Sie Vorschauen auf der Seite Speicher. Nichts, was gelesen wurde, ist verloren.'
		},
		NetworkRefused: {
			what: 'Eine Anfrage an einen anderen Rechner wurde angehalten.',
			next: 'Nichts verlässt dieses Gerät, solange in den Einstellungen keine Quelle eingeschaltet ist.'
		}
	},
	other: {
		what: 'Etwas Unerwartetes ist geschehen.',
		next: 'Versuchen Sie es noch einmal; geschieht es wieder, laden Sie die App neu. Ihre Dateien sind nicht betroffen.'
	}
};
