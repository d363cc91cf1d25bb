/** German texts of the page of keywords. */
import type { keywords as english } from '../en/keywords.ts';
import { plural } from '../plural.ts';
import type { Widened } from '../widened.ts';

const count = plural('de');
const items = (total: number) => count(total, { one: '# Medium', other: '# Medien' });

export const keywords: Widened<typeof english> = {
	title: 'Stichwörter',
	lead: 'Ein Stichwort umbenennen, verschieben oder zusammenlegen: Alle Medien, die es haben, folgen. Alles hier lässt sich rückgängig machen.',
	go: 'Stichwörter',
	tree: 'Alle Stichwörter',
	filter: 'Stichwort suchen',
	none: 'Noch keine Stichwörter. Sie werden Bildern im Inspektor gegeben oder hier angelegt.',
	noneFound: 'Kein Stichwort heißt so.',
	order: 'Reihenfolge',
	orders: { name: 'Nach Namen', count: 'Nach Anzahl der Medien' },
	make: 'Neues Stichwort',
	makeHint: 'Tiere/Hund',
	pick: 'Ein Stichwort wählen, um zu sehen, was dazu bekannt ist.',
	of: items,
	path: 'Name, mit dem, worunter es steht',
	pathHint: 'Zwischen den Ebenen steht ein Schrägstrich: Tiere/Hund.',
	oldName: (name) => `„${name}“ als anderes Wort dafür behalten`,
	rename: (total) => `Umbenennen, bei ${items(total)}`,
	merge: (to, total) => `Mit ${to} zusammenlegen, bei ${items(total)}`,
	inside: 'Ein Stichwort kann nicht unter sich selbst stehen.',
	aliases: 'Andere Wörter',
	aliasesHint: 'Getippt oder gesucht, finden sie dieses Stichwort.',
	implies: 'Bringt mit sich',
	impliesHint: 'Stichwörter, die mit diesem kommen.',
	already: 'Auch den Medien geben, die es schon haben',
	colour: 'Farbe',
	noColour: 'Keine Farbe',
	add: 'Hinzufügen',
	take: (word) => `${word} wegnehmen`,
	show: 'Medien zeigen',
	remove: 'Stichwort entfernen',
	removeTitle: (path) => `${path} entfernen?`,
	removeText: (total, below) =>
		`${items(total)} ${total === 1 ? 'verliert' : 'verlieren'} es${below > 0 ? `, mit ${count(below, { one: '# Stichwort', other: '# Stichwörtern' })} darunter` : ''}. Es lässt sich rückgängig machen.`,
	removeNow: 'Entfernen',
	edits: {
		made: (path) => `Stichwort angelegt: ${path}`,
		changed: (path) => `Stichwort geändert: ${path}`,
		moved: (from, to, total) => `Stichwort ${from} heißt jetzt ${to}, bei ${items(total)}`,
		removed: (path, total) => `Stichwort entfernt: ${path}, von ${items(total)}`
	}
};
