/** German texts of the area: the first screen. */
import type { Words } from '../en.ts';

export const welcome: Words['welcome'] = {
	title: 'Alle Ihre Medien, jede Angabe, an einem Ort',
	sentence:
		'Zeigen Sie Mediatheque Ihre Ordner, und finden Sie jedes Foto, Video, Lied und Dokument nach allem, was seine Datei sagt.',
	openFolder: 'Ordner öffnen',
	chooseFiles: 'Dateien wählen',
	dropFiles: 'Dateien oder Ordner hier ablegen',
	demo: 'Beispielbibliothek ausprobieren',
	demoText: 'Etwa 60 kleine Bilder, Lieder und Clips, zum Umsehen gemacht.',
	privacy: 'Alles bleibt auf diesem Gerät: kein Konto, kein Hochladen, nichts wird ungefragt kopiert.',
	offline: 'Funktioniert nach dem ersten Besuch auch offline.',
	noPicker:
		'Dieser Browser kann keinen Ordner offen halten. Dateien werden für diesen Besuch gelesen; auf Wunsch bleiben Kopien davon im Browser.',
	picture: 'Ein Feld von Bildern neben einer Liste ihrer Angaben',
	opening: 'Wird geöffnet …'
};
