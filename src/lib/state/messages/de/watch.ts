/** Deutsche Texte des Bereichs: Ordner beobachten, was sie auslassen, Eingang und Stapel. */
import type { Words } from '../en.ts';
import { plural } from '../plural.ts';

const count = plural('de');

export const watch: Words['watch'] = {
	inbox: 'Eingang',
	inboxEmpty: 'Es ist nichts mehr durchzusehen.',
	archive: 'Durchgesehen: aus dem Eingang nehmen und weiter',
	missing: {
		title: 'Was fehlt',
		hint: 'Vorgemerktes wartet im Eingang, bis es durchgesehen ist.',
		kinds: {
			taken: 'Ohne Datum',
			gps: 'Ohne Koordinaten',
			title: 'Ohne Titel',
			keyword: 'Ohne Stichwörter',
			album: 'In keinem Album',
			half: 'Weniger als halb vollständig'
		},
		queue: (kind, items) =>
			`${kind}: ${count(items, { one: '# Medium', other: '# Medien' })} zum Ergänzen vormerken`,
		queued: (kind, items) =>
			`${kind}: ${count(items, { one: '# Medium', other: '# Medien' })} zum Ergänzen vorgemerkt`
	},
	queueAll: 'Alles Gezeigte in den Eingang legen',
	archiveAll: 'Alle gezeigten als durchgesehen markieren',
	toInbox: 'Zurück in den Eingang',
	archived: (items) => count(items, { one: '# Medium durchgesehen.', other: '# Medien durchgesehen.' }),
	stacks: 'Stapel',
	fold: 'Stapel zuklappen',
	openStack: 'Stapel auf- oder zuklappen',
	stackOf: (items) => count(items, { one: 'Stapel von #', other: 'Stapel von #' }),
	splitStack: 'Stapel auflösen',
	joinStack: 'Ausgewählte stapeln'
};
