/** German texts of folders that carry their library. */
import type { CarriedWords } from '../carried-words.ts';
import { plural } from '../plural.ts';

const n = plural('de');
const changes = (count: number) => n(count, { one: '# Änderung', other: '# Änderungen' });

export const carried: CarriedWords = {
	carry: 'Trägt seine Bibliothek',
	carryFor: (name) => `${name} trägt seine Bibliothek`,
	hint: 'Bewertungen, Stichwörter, Alben, Stapel und ihr Verlauf liegen in „.mediatheque“ neben den Dateien, für alle, die eine Kopie des Ordners öffnen. Nicht verschlüsselt: Wer den Ordner hat, kann sie lesen. Vorlagen bleiben hier.',
	noWriting: 'Der Browser darf in diesen Ordner nicht schreiben.',
	written: (when) => `Geschrieben ${when}`,
	writing: 'Wird geschrieben …',
	writeNow: 'Jetzt schreiben',
	brings: (name, count, when) =>
		`${name} bringt seine Bibliothek mit: ${changes(count)} von Bewertungen, Stichwörtern, Alben und Stapeln, geschrieben ${when}.`,
	takeIn: 'Importieren',
	notNow: 'Nicht jetzt',
	taking: 'Wird importiert …',
	taken: (name, count) =>
		count === 0
			? `Alles, was ${name} mitbringt, war schon bekannt.`
			: `Aus ${name} importiert: ${changes(count)}.`,
	undo: 'Zurücknehmen',
	undone: (name) => `Was ${name} mitgebracht hat, ist zurückgenommen.`,
	undoTitle: (name) => `Zurücknehmen, was ${name} mitgebracht hat`,
	bad: (name) => `Die Bibliothek, die ${name} mitbringt, wurde nicht importiert.`,
	faults: {
		foreign: 'Sie ist keine von Mediatheque.',
		newer:
			'Sie wurde von einer neueren Version von Mediatheque geschrieben. Diese Seite neu laden, um sie zu aktualisieren.',
		damaged:
			'Sie ist abgeschnitten oder wurde verändert. Den Ordner neu kopieren, oder sie dort neu schreiben, wo er herkommt.',
		unsound: 'Sie sagt, was keine Bibliothek sagt. Vielleicht soll sie schaden.',
		'too-large': 'Sie ist größer als jede, die Mediatheque schreibt.'
	}
};
