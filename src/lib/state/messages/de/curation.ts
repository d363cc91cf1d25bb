/** German texts of curation: stars, flags, labels, keywords, and the edits that give them. */
import type { Element, FieldName } from '#lib/library/curation.ts';
import type { Wish } from '#lib/library/edit-plan.ts';
import type { Words } from '../en.ts';
import { plural } from '../plural.ts';

const n = plural('de');
const items = (count: number) => n(count, { one: '# Eintrag', other: '# Einträge' });
const stars = (count: number) => n(count, { one: '# Stern', other: '# Sterne' });

const fields = {
	rating: 'Bewertung',
	flag: 'Markierung',
	label: 'Farbe',
	title: 'Titel',
	caption: 'Beschreibung',
	creator: 'Urheber',
	rights: 'Rechte',
	keywords: 'Stichwörter',
	people: 'Personen',
	albums: 'Alben',
	taken: 'Aufnahmedatum',
	place: 'Ort',
	position: 'Koordinaten',
	review: 'Durchsicht',
	stack: 'Stapel'
} satisfies Record<FieldName, string>;

const flags = { pick: 'Ausgewählt', reject: 'Verworfen', none: 'Ohne Markierung' };
const labels = { Red: 'Rot', Yellow: 'Gelb', Green: 'Grün', Blue: 'Blau', Purple: 'Lila' };

export const curation: Words['curation'] = {
	heading: 'Auswahl und Beschreibung',
	of: (count) => `Von ${n(count, { one: '# Eintrag', other: '# Einträgen' })}`,
	fields,
	flags,
	labels,
	reviews: { inbox: 'Im Eingang', done: 'Durchgesehen' },
	stars,
	noRating: 'Keine Sterne',
	noLabel: 'Keine Farbe',
	otherLabel: (label) => `Farbe: ${label}`,
	mixed: 'Verschiedene Werte',
	mixedHint: 'Verschieden: Was Sie schreiben, gilt für alle',
	someHave: (count) => `bei ${count}`,
	add: (field) => `Hinzufügen: ${field}`,
	addHint: { keywords: 'Stichwort hinzufügen', people: 'Person hinzufügen', albums: 'Zu Album hinzufügen' },
	remove: (name) => `${name} entfernen`,
	suggestions: 'Vorschläge',
	createAlbum: (name) => `Neues Album „${name}“`,
	from: {
		file: 'Aus der Datei',
		sidecar: (path) => `Aus der Begleitdatei ${path}`,
		person: (when) => `Von Ihnen, ${when}`,
		undo: (when) => `Durch Rückgängig wiederhergestellt, ${when}`,
		other: (when) => `Gesetzt ${when}`
	},
	you: 'von Ihnen',
	file: 'Datei',
	undo: 'Rückgängig',
	undone: (title) => `Rückgängig gemacht: ${title}`,
	keptSince: (count) =>
		n(count, {
			one: '# seither geänderter Wert blieb.',
			other: '# seither geänderte Werte blieben.'
		}),
	notSaved: 'Das konnte nicht gespeichert werden.',
	edit: (wishes, count) => `${told(wishes)}: ${items(count)}`,
	commands: {
		rate: (count) => (count === 0 ? 'Keine Sterne' : `Bewerten: ${stars(count)}`),
		pick: 'Auswählen',
		reject: 'Verwerfen',
		unflag: 'Markierung entfernen',
		label: (name) => `Farbe: ${name}`,
		unlabel: 'Farbe entfernen',
		keywords: 'Stichwörter hinzufügen',
		reviewed: 'Als durchgesehen kennzeichnen',
		undo: 'Letzte Änderung rückgängig machen'
	}
};

/** Elements of one set together, all else one after the other. */
function told(wishes: readonly Wish[]): string {
	const [first] = wishes;
	const names = wishes.flatMap((wish) => (wish.kind === 'set' ? [] : nameOf(wish.element)));
	if (!first || first.kind === 'set' || names.length < 2) return wishes.map(wished).join(', ');
	return `${fields[first.field]}: ${names.join(', ')} ${first.kind === 'add' ? 'hinzugefügt' : 'entfernt'}`;
}

const nameOf = (element: Element) => (typeof element === 'string' ? element : element.name);

function wished(wish: Wish): string {
	if (wish.kind !== 'set') {
		return `${fields[wish.field]}: ${nameOf(wish.element)} ${wish.kind === 'add' ? 'hinzugefügt' : 'entfernt'}`;
	}
	const { field, value } = wish;
	if (value === null) return `${fields[field]} entfernt`;
	if (field === 'rating') return `Mit ${n(Number(value), { one: '# Stern', other: '# Sternen' })} bewertet`;
	if (field === 'flag') return value === 'pick' ? flags.pick : flags.reject;
	if (field === 'review') return value === 'done' ? 'Durchgesehen' : 'Zurück in den Eingang';
	return `${fields[field]} geändert`;
}
