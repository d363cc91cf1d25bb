/** German texts of fast tagging. */
import type { tagging as english } from '../en/tagging.ts';
import { plural } from '../plural.ts';
import type { Widened } from '../widened.ts';

const count = plural('de');
const items = (total: number) => count(total, { one: '# Element', other: '# Elemente' });
const ofItems = (total: number) => count(total, { one: '# Element', other: '# Elementen' });

export const tagging: Widened<typeof english> = {
	commands: {
		quick: 'Stichwörter schnell hinzufügen',
		paint: 'Pinsel',
		repeat: 'Letzte Stichwörter wiederholen',
		previous: 'Stichwörter des Elements davor'
	},
	nothingToRepeat: 'Es wurden noch keine Stichwörter vergeben.',
	nothingBefore: (there) =>
		there ? 'Das Element davor hat keine Stichwörter.' : 'Vor diesem Element steht keines.',
	quick: {
		title: (total) => `Stichwörter für ${items(total)}`,
		nothing: 'Zuerst etwas auswählen.',
		field: 'Neue Stichwörter',
		placeholder: 'Strand, Tiere/Hund',
		hint: 'Enter fügt hinzu, zwischen mehreren steht ein Komma. Strg+Enter fügt hinzu und geht zum nächsten Element.',
		found: 'Passende Stichwörter',
		alias: (word) => `auch „${word}“`,
		added: (words, total) => `${words}: ${items(total)} hinzugefügt`,
		taken: (words, total) => `${words}: von ${ofItems(total)} entfernt`,
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
		event: 'Elemente derselben Stunden haben es',
		folder: 'Elemente dieses Ordners haben es',
		place: 'Elemente dieses Ortes haben es',
		given: 'Es steht oft bei den anderen Stichwörtern hier',
		everywhere: 'Es ist in der Mediathek häufig'
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
		noPresets: 'Noch keine Vorgaben dieser Art',
		erase: 'Radieren',
		done: 'Fertig',
		hint: 'Elemente anklicken, darüberziehen oder Leertaste drücken; Umschalt und Pfeile malen eine Reihe. Alt radiert. Esc beendet.',
		started: (what) => `Pinsel: ${what}. Esc beendet ihn.`,
		ended: 'Pinsel beendet.',
		empty: 'Zuerst sagen, was gemalt werden soll.',
		noErase: 'Eine Vorlage lässt sich nicht wegradieren. Rückgängig nimmt ihren letzten Strich zurück.',
		painted: (what, total) => `Auf ${items(total)} gemalt: ${what}`,
		erased: (what, total) => `Von ${ofItems(total)} radiert: ${what}`
	}
};
