/** German texts of fast tagging. */
import type { tagging as english } from '../en/tagging.ts';
import { plural } from '../plural.ts';
import type { Widened } from '../widened.ts';

const count = plural('de');
const items = (total: number) => count(total, { one: '# Medium', other: '# Medien' });

export const tagging: Widened<typeof english> = {
	commands: {
		quick: 'Stichwörter schnell hinzufügen',
		paint: 'Pinsel',
		repeat: 'Letzte Stichwörter wiederholen',
		previous: 'Stichwörter des Mediums davor'
	},
	nothingToRepeat: 'Es wurden noch keine Stichwörter vergeben.',
	nothingBefore: (there) =>
		there ? 'Das Medium davor hat keine Stichwörter.' : 'Vor diesem Medium steht keines.',
	quick: {
		title: (total) => `Stichwörter für ${items(total)}`,
		nothing: 'Zuerst etwas auswählen.',
		field: 'Neue Stichwörter',
		placeholder: 'Strand, Tiere/Hund',
		hint: 'Enter fügt hinzu, zwischen mehreren steht ein Komma. Strg+Enter fügt hinzu und geht zum nächsten Medium.',
		found: 'Passende Stichwörter',
		alias: (word) => `auch „${word}“`,
		added: (words, total) => `${words}: ${items(total)} hinzugefügt`,
		taken: (words, total) => `${words}: von ${items(total)} entfernt`,
		likely: 'Vorschläge',
		likelyHint: 'Tasten 1 bis 9, solange das Feld leer ist',
		recent: 'Zuletzt',
		recentHint: 'Umschalt und 1 bis 9',
		given: 'Schon vergeben',
		someHave: (some, total) => `${some} von ${total}`,
		close: 'Schließen',
		next: 'Hinzufügen und weiter',
		add: 'Hinzufügen'
	},
	offer: (keyword) => `${keyword} hinzufügen`,
	by: {
		series: 'Aufnahmen kurz davor und danach haben es',
		event: 'Medien derselben Stunden haben es',
		folder: 'Medien dieses Ordners haben es',
		place: 'Medien dieses Ortes haben es',
		given: 'Es steht oft bei den anderen Stichwörtern hier',
		everywhere: 'Es ist in der Bibliothek häufig'
	},
	painter: {
		title: 'Pinsel',
		what: 'Malen',
		kinds: {
			keywords: 'Stichwörter',
			rating: 'Bewertung',
			flag: 'Markierung',
			label: 'Farbe',
			album: 'Album',
			set: 'Stichwortsatz',
			template: 'Metadatenvorlage'
		},
		values: {
			keywords: 'Stichwörter zum Malen',
			rating: 'Sterne zum Malen',
			flag: 'Markierung zum Malen',
			label: 'Farbe zum Malen',
			album: 'Album zum Malen',
			set: 'Stichwortsatz zum Malen',
			template: 'Vorlage zum Malen'
		},
		stars: (stars) => count(stars, { one: '# Stern', other: '# Sterne' }),
		noAlbums: 'Noch keine Alben',
		noPresets: 'Noch keine Vorlagen dieser Art',
		erase: 'Radieren',
		done: 'Fertig',
		hint: 'Medien anklicken, darüberziehen oder Leertaste drücken; Umschalt und Pfeile malen eine Reihe. Alt radiert.',
		started: (what) => `Pinsel: ${what}. Esc beendet ihn.`,
		ended: 'Pinsel beendet.',
		empty: 'Zuerst sagen, was gemalt werden soll.',
		noErase: 'Eine Vorlage lässt sich nicht wegradieren. Rückgängig nimmt ihren letzten Strich zurück.',
		painted: (what, total) => `Auf ${items(total)} gemalt: ${what}`,
		erased: (what, total) => `Von ${items(total)} radiert: ${what}`
	}
};
