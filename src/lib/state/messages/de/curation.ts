/** German texts of curation: stars, flags, labels, keywords, and the edits that give them. */
import type { BuiltInField, Element, FieldName } from '#lib/library/curation.ts';
import type { Wish } from '#lib/library/edit-plan.ts';
import type { Words } from '../en.ts';
import { splitOff } from '#lib/library/stacks.ts';
import { plural } from '../plural.ts';
import { valueTold } from '../value-told.ts';

const n = plural('de');
const items = (count: number) => n(count, { one: '# Medium', other: '# Medien' });
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
	location: 'Stadtteil oder Stelle',
	city: 'Ort',
	state: 'Bundesland oder Provinz',
	country: 'Land',
	position: 'Koordinaten',
	review: 'Durchsicht',
	stack: 'Stapel',
	// Of open names, by family.
	custom: 'Eigenes Feld',
	order: 'Reihenfolge'
} satisfies Record<BuiltInField | 'custom' | 'order', string>;

/** An open name begins with its family. */
const nameOfField = (field: FieldName) => fields[field.split(':')[0] as keyof typeof fields];

const flags = { pick: 'Markiert', reject: 'Abgelehnt', none: 'Nicht markiert' };
const labels = { Red: 'Rot', Yellow: 'Gelb', Green: 'Grün', Blue: 'Blau', Purple: 'Lila' };

export const curation: Words['curation'] = {
	heading: 'Auswahl und Beschreibung',
	of: (count) =>
		count === 1 ? 'Vom ausgewählten Medium' : `Von ${n(count, { one: '# Medium', other: '# Medien' })}`,
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
	clear: (field) => `Leeren: ${field}`,
	altitude: 'Höhe (m)',
	hints: { taken: '31.5.2024 13:45', position: '48.2082, 16.3738', altitude: '171' },
	faults: {
		taken: {
			form: 'Bitte wie 31.5.2024 13:45:00, 2024-05-31, 2024-05, 2024, um 1985, 1970er oder unbekannt schreiben.',
			day: 'Diesen Tag gibt es nicht.',
			time: 'Diese Uhrzeit gibt es nicht: Stunden gehen bis 23, Minuten und Sekunden bis 59.',
			zone: 'Zeitzonen liegen zwischen -14:00 und +14:00.'
		},
		position: {
			form: 'Bitte Breite und Länge wie 48.2082, 16.3738 oder 48°12\'30"N 16°22\'26"O schreiben.',
			range: 'Die Breite geht von -90 bis 90, die Länge von -180 bis 180.'
		},
		altitude: {
			form: 'Bitte Meter über dem Meer wie 171 schreiben, oder Fuß wie 561 ft.',
			range: 'Das ist tiefer als das Meer oder über der Luft.'
		}
	},
	albums: {
		create: 'Neues Album',
		name: 'Name',
		save: 'Speichern',
		taken: 'Ein Album dieses Namens gibt es schon.',
		of: (count) =>
			count === 0
				? 'Nichts ist ausgewählt: Das Album ist zunächst leer.'
				: `Mit ${n(count, { one: '# Medium', other: '# Medien' })}`,
		rename: (name) => `${name} umbenennen`,
		remove: (name) => `Album ${name} entfernen`,
		created: (name, count) => `Album „${name}“ angelegt: ${items(count)}`,
		added: (names, count) => `Zu ${names} hinzugefügt: ${items(count)}`,
		takenOut: (name, count) => `Aus ${name} genommen: ${items(count)}`,
		renamed: (before, after) => `Album ${before} heißt jetzt ${after}`,
		removed: (name) => `Album ${name} entfernt`
	},
	suggestions: 'Vorschläge',
	from: {
		file: 'Aus der Datei',
		sidecar: (path) => `Aus der Begleitdatei ${path}`,
		person: (when) => `Von Ihnen, ${when}`,
		preset: (name, when) => `Von der Vorlage ${name}, ${when}`,
		undo: (when) => `Durch Rückgängig wiederhergestellt, ${when}`,
		other: (when) => `Gesetzt ${when}`
	},
	you: 'von Ihnen',
	file: 'Datei',
	undo: 'Rückgängig',
	keptSince: (count) =>
		n(count, {
			one: '# seither geänderter Wert blieb.',
			other: '# seither geänderte Werte blieben.'
		}),
	notSaved: 'Das konnte nicht gespeichert werden.',
	edit: (wishes, count) => `${told(wishes)}: ${items(count)}`,
	commands: {
		rate: (count) => (count === 0 ? 'Keine Sterne' : `Bewerten: ${stars(count)}`),
		pick: 'Markieren',
		reject: 'Ablehnen',
		unflag: 'Markierung entfernen',
		label: (name) => `Farbe: ${name}`,
		unlabel: 'Farbe entfernen',
		keywords: 'Stichwörter hinzufügen',
		albums: 'Zu Album hinzufügen',
		reviewed: 'Als durchgesehen kennzeichnen'
	}
};

/** Elements of one set together, all else one after the other. */
function told(wishes: readonly Wish[]): string {
	const [first] = wishes;
	const names = wishes.flatMap((wish) => (wish.kind === 'set' ? [] : nameOf(wish.element)));
	if (!first || first.kind === 'set' || names.length < 2) return wishes.map(wished).join(', ');
	return `${nameOfField(first.field)}: ${names.join(', ')} ${first.kind === 'add' ? 'hinzugefügt' : 'entfernt'}`;
}

const nameOf = (element: Element) => (typeof element === 'string' ? element : element.name);

function wished(wish: Wish): string {
	if (wish.kind !== 'set') {
		return `${nameOfField(wish.field)}: ${nameOf(wish.element)} ${wish.kind === 'add' ? 'hinzugefügt' : 'entfernt'}`;
	}
	const { field, value } = wish;
	if (value === null) return `${nameOfField(field)} entfernt`;
	if (field === 'rating') return `Mit ${n(Number(value), { one: '# Stern', other: '# Sternen' })} bewertet`;
	if (field === 'flag') return value === 'pick' ? flags.pick : flags.reject;
	if (field === 'review') return value === 'done' ? 'Durchgesehen' : 'Zurück in den Eingang';
	if (field === 'stack') return value === splitOff ? 'Aus dem Stapel genommen' : 'Gestapelt';
	if (field === 'label' && typeof value === 'string' && Object.hasOwn(labels, value))
		return `${fields.label} ${labels[value as keyof typeof labels]}`;
	return `${nameOfField(field)} ${valueTold(field, value, ['„', '“'], ['um ', 'er'])}`;
}
