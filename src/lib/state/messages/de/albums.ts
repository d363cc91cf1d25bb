/** German texts of albums, their tree and the basket. */
import type { albums as english } from '../en/albums.ts';
import { plural } from '../plural.ts';
import type { Widened } from '../widened.ts';

const count = plural('de');
const items = (total: number) => count(total, { one: '# Medium', other: '# Medien' });
const albumsCount = (total: number) => count(total, { one: '# Album', other: '# Alben' });

export const albums: Widened<typeof english> = {
	tree: 'Alben',
	of: (name, total) => `${name}, ${items(total)}`,
	more: (name) => `Mehr zu ${name}`,
	open: 'Öffnen',
	inside: 'Neues Album darin',
	rename: 'Umbenennen',
	moveTo: 'Verschieben nach …',
	up: 'Nach oben',
	down: 'Nach unten',
	out: 'Aus dem Album heraus, in dem es liegt',
	cover: 'Bild im Fokus als Titelbild nehmen',
	noCover: 'Das erste Bild als Titelbild nehmen',
	remove: 'Entfernen',
	keys: 'Im Baum: F2 benennt um, Einfg legt eines darin an, Alt mit den Pfeilen verschiebt, Entf entfernt.',
	moveTitle: (name) => `${name} verschieben`,
	into: 'In',
	top: 'Ganz oben',
	move: 'Verschieben',
	removeTitle: (name) => `${name} entfernen?`,
	removeText: (below) =>
		`${count(below, { one: '# Album liegt', other: '# Alben liegen' })} darunter. Die Bilder bleiben so oder so in der Bibliothek, und es lässt sich rückgängig machen.`,
	removeAll: (total) => `${albumsCount(total)} entfernen`,
	keepBelow: 'Die darunter behalten',
	parent: 'Liegt in',
	empty: 'Noch keine Alben.',
	basket: {
		name: 'Korb',
		title: (total) => `Korb, ${items(total)}`,
		toggle: 'In den Korb legen oder herausnehmen',
		show: 'Korb zeigen',
		clear: 'Korb leeren',
		album: 'Aus dem Korb ein Album machen',
		none: 'Der Korb ist leer.'
	},
	commands: {
		coverOf: 'Als Titelbild des Albums nehmen',
		earlier: 'Im Album nach vorn',
		later: 'Im Album nach hinten',
		first: 'An den Anfang des Albums',
		last: 'Ans Ende des Albums'
	},
	edits: {
		moved: (name, into) => `Album ${name} liegt jetzt in ${into}`,
		toTop: (name) => `Album ${name} liegt jetzt ganz oben`,
		ordered: (name) => `Album ${name} steht unter seinesgleichen woanders`,
		removed: (name, total) =>
			total === 1
				? `Album ${name} entfernt`
				: `Album ${name} entfernt, mit ${albumsCount(total - 1)} darunter`,
		covered: (name) => `Titelbild von ${name} gewählt`,
		uncovered: (name) => `Titelbild von ${name} ist sein erstes Bild`,
		placed: (name, total) => `${items(total)} in ${name} umgestellt`,
		intoBasket: (total) => `${items(total)} in den Korb gelegt`,
		outOfBasket: (total) => `${items(total)} aus dem Korb genommen`,
		emptied: (total) => `Korb geleert: ${items(total)}`
	},
	nameTaken: (name) => `Dort gibt es schon ein Album ${name}.`
};
