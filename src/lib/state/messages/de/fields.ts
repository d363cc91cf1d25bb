/** Deutsche Texte der eigenen Felder: der Seite, die sie festlegt, und ihrer Werte. */
import type { fields as english } from '../en/fields.ts';
import { plural } from '../plural.ts';
import { valueTold } from '../value-told.ts';
import { nameOfCustom, type CustomProblem } from '#lib/library/custom-field.ts';
import type { Widened } from '../widened.ts';

const n = plural('de');
const items = (count: number) => n(count, { one: '# Medium', other: '# Medien' });

const problems: Readonly<Record<Exclude<CustomProblem['problem'], 'choice'>, (limit: string) => string>> = {
	text: () => 'Hier muss ein Text stehen.',
	number: () => 'Bitte eine Zahl schreiben, wie 12 oder 1,5.',
	whole: () => 'Bitte eine ganze Zahl schreiben, wie 12.',
	date: () => 'Bitte ein Datum schreiben, das es gibt, wie 31.5.2024, 2024-05 oder 2024.',
	link: () => 'Bitte eine Adresse schreiben, die mit https://, http:// oder mailto: beginnt.',
	'yes-no': () => 'Bitte Ja oder Nein wählen.',
	list: () => 'Dieses Feld enthält eine Liste.',
	empty: () => 'Es steht nichts darin.',
	hidden: () => 'Es enthält Zeichen, die sich nicht zeigen lassen.',
	line: () => 'Es hat mehr als eine Zeile.',
	twice: () => 'Ein Wert steht zweimal darin.',
	pattern: () => 'Es hat nicht die Form, die dieses Feld verlangt.',
	least: (limit) => `Es muss ${limit} oder mehr sein.`,
	most: (limit) => `Es muss ${limit} oder weniger sein.`,
	shortest: (limit) => `Es muss ${limit} Zeichen oder mehr haben.`,
	longest: (limit) => `Es darf höchstens ${limit} Zeichen haben.`,
	earliest: (limit) => `Es darf nicht vor ${limit} liegen.`,
	latest: (limit) => `Es darf nicht nach ${limit} liegen.`,
	values: (limit) => `Es darf höchstens ${limit} Werte haben.`
};

export const fields: Widened<typeof english> = {
	title: 'Felder',
	lead: 'Was über Ihre Medien außer Titel, Beschreibung und Stichwörtern gesagt werden soll: in welcher Schachtel ein Abzug liegt, welcher Film es war, ob es verkauft ist. Die Werte stehen im Inspektor, lassen sich suchen und für viele Medien auf einmal ändern.',
	go: 'Felder',
	make: 'Neues Feld',
	none: 'Es gibt noch keine eigenen Felder.',
	list: 'Felder',
	noGroup: 'Ohne Gruppe',
	count: (count) => (count === 0 ? 'keine Werte' : `in ${n(count, { one: '# Medium', other: '# Medien' })}`),
	find: (name) => `Medien finden, die ${name} haben`,
	findMissing: (name) => `Medien finden, denen ${name} fehlt`,
	missing: 'Finden, wem es fehlt',
	edit: (name) => `${name} bearbeiten`,
	remove: (name) => `${name} entfernen`,
	removeTitle: (name) => `${name} entfernen?`,
	removeText: (count) =>
		count === 0
			? 'Kein Medium hat einen Wert davon. Sie können das rückgängig machen.'
			: `${n(count, { one: '# Medium hat', other: '# Medien haben' })} einen Wert davon. Die Werte werden nicht mehr gezeigt und gefunden, aber behalten: Wird das rückgängig gemacht, sind sie wieder da.`,
	removeVerb: 'Feld entfernen',
	move: (name) => `${name} verschieben`,
	moveHelp: 'Ziehen, oder Alt und eine Pfeiltaste drücken',
	moved: (name, place, total) => `${name} ist jetzt ${place} von ${total}.`,
	up: (name) => `${name} nach oben`,
	down: (name) => `${name} nach unten`,
	types: {
		text: 'Text',
		lines: 'Text mit mehreren Zeilen',
		whole: 'Ganze Zahl',
		number: 'Zahl',
		choice: 'Auswahl',
		date: 'Datum',
		link: 'Link',
		'yes-no': 'Ja oder nein'
	},
	examples: {
		text: 'Schachtel 4',
		lines: 'Auf dem Dachboden gefunden.\nDie Rückseite ist eingerissen.',
		whole: '12',
		number: '1,5',
		date: '31.5.2024',
		link: 'https://example.org',
		'yes-no': 'ja'
	},
	editor: {
		make: 'Neues Feld',
		edit: (name) => `Feld: ${name}`,
		name: 'Name',
		nameTaken: 'Ein Feld mit diesem Namen gibt es schon.',
		nameNeeded: 'Ein Feld braucht einen Namen.',
		type: 'Was es enthält',
		typeChange: (count) =>
			`${n(count, { one: '# Medium hat', other: '# Medien haben' })} einen Wert. Werte, die nicht zur neuen Art passen, bleiben und werden so gezeigt.`,
		group: 'Gruppe',
		groupHint: 'Felder mit derselben Gruppe stehen beisammen',
		values: 'Auswahl, eine je Zeile',
		many: 'Ein Medium kann mehrere haben',
		facet: 'Die Werte bei den Filtern zeigen',
		required: 'Jedes Medium soll einen haben',
		requiredHint:
			'Niemand wird gehindert, es leer zu lassen; wem es fehlt, ist gekennzeichnet und lässt sich finden.',
		limits: {
			number: { least: 'Mindestens', most: 'Höchstens' },
			letters: { least: 'Zeichen mindestens', most: 'Zeichen höchstens' },
			date: { least: 'Nicht vor', most: 'Nicht nach' }
		},
		pattern: 'Form, als regulärer Ausdruck für den ganzen Text',
		patternHint: 'z. B. [A-Z]{2}-\\d+',
		try: 'Einen Wert ausprobieren',
		fits: 'Das passt.',
		query: (name) => `In der Suche: ${name}:`,
		save: 'Feld speichern',
		problems: {
			range: 'Das Mindeste ist mehr als das Höchste.',
			limits: 'Eine Grenze ist nicht als solche geschrieben.',
			pattern: 'Das ist kein regulärer Ausdruck, oder einer, der vielleicht nie fertig wird.',
			noPattern: 'Diese Art hat keine Form.',
			choices: 'Bitte mindestens eine Auswahl schreiben, und jede nur einmal.',
			noChoices: 'Nur eine Auswahl hat Werte zur Wahl.',
			many: 'Diese Art enthält einen Wert.'
		}
	},
	panel: {
		heading: 'Eigene Felder',
		yes: 'Ja',
		no: 'Nein',
		unset: 'Nicht gesagt',
		mixed: 'Verschiedene Werte',
		needed: 'Fehlt noch',
		unfit: (reason) => `Passt nicht mehr zum Feld: ${reason}`,
		taking: (text) => `${text} entfernen`,
		addHint: 'Wert hinzufügen',
		manage: 'Felder …'
	},
	problem: (one) =>
		one.problem === 'choice'
			? `Bitte wählen: ${one.values.slice(0, 8).join(', ')}${one.values.length > 8 ? ' …' : ''}`
			: problems[one.problem]('limit' in one ? String(one.limit) : ''),
	edits: {
		made: (name) => `Feld ${name} angelegt`,
		changed: (name) => `Feld ${name} geändert`,
		removed: (name) => `Feld ${name} entfernt`,
		moved: 'Reihenfolge der Felder geändert',
		set: (field, value, count) =>
			`${field.name} ${typeof value === 'boolean' ? (value ? 'ja' : 'nein') : valueTold(nameOfCustom(field), value, ['„', '“'])}: ${items(count)}`,
		listed: (name, count) => `${name} geändert: ${items(count)}`,
		cleared: (name, count) => `${name} entfernt: ${items(count)}`
	}
};
