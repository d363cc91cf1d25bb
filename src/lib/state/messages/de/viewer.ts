/** German texts of the viewer. */
import type { Words } from '../en.ts';

export const viewer: Words['viewer'] = {
	viewer: 'Betrachter',
	close: 'Zurück zur Bibliothek',
	next: 'Weiter',
	previous: 'Zurück',
	zoomIn: 'Vergrößern',
	zoomOut: 'Verkleinern',
	fit: 'Einpassen',
	actual: 'Originalgröße',
	zoom: (percent) => `${percent} %`,
	inspector: 'Inspektor zeigen oder verbergen',
	filmstrip: 'Filmstreifen',
	position: (at, of) => `${at.toLocaleString('de')} von ${of.toLocaleString('de')}`,
	picture: (name) => name,
	preview: 'Eingebettete Vorschau',
	decoded: 'Hier dekodiert',
	cover: (title) => `Cover von ${title}`,
	cannotShow: (type) => `Diese ${type}-Datei lässt sich nicht zeigen.`,
	download: 'Original herunterladen',
	copyPath: 'Pfad kopieren',
	retry: 'Noch einmal versuchen',
	gone: 'Dieses Medium ist nicht in der Bibliothek.',
	stage: 'Bild: Plus und Minus zoomen, Pfeile verschieben bei Vergrößerung'
};
