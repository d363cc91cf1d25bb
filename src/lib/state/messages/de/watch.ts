/** Deutsche Texte des Bereichs: Ordner beobachten, was sie auslassen, Eingang und Stapel. */
import type { Words } from '../en.ts';
import { plural } from '../plural.ts';

const count = plural('de');

export const watch: Words['watch'] = {
	watching: 'Ordner auf Änderungen beobachten',
	watchingText:
		'Was auf der Platte dazukommt, verschoben oder entfernt wird, zeigt sich hier von selbst, ohne neues Einlesen.',
	ways: { observed: 'beobachtet', polled: 'ab und zu durchgesehen' },
	rules: 'Auslassregeln',
	rulesFor: (name) => `Auslassregeln von ${name}`,
	rulesForAll: 'Auslassregeln aller Ordner',
	rulesText:
		'Eine je Zeile, wie in .gitignore: *.tmp, proofs/, /exports/web, **/cache/**, ! nimmt zurück, # ist eine Bemerkung. Keine Regel löscht Dateien, sie werden nur verborgen.',
	hides: (hidden, all) =>
		`${count(hidden, { one: '# bekannte Datei ist verborgen', other: '# bekannte Dateien sind verborgen' })} von ${count(all, { other: '#' })}.`,
	hidesMore: (more, back) =>
		`Durch diese Änderung ${count(more, { one: 'wird # Datei verborgen', other: 'werden # Dateien verborgen' })} und ${count(back, { one: '# wieder gezeigt', other: '# wieder gezeigt' })}.`,
	save: 'Regeln speichern',
	reset: 'Anfängliche Regeln',
	saved: 'Regeln gespeichert.',
	inbox: 'Eingang',
	inboxAll: 'Auch neue Ordner kommen in den Eingang',
	inboxAllText: 'Sonst ist nur durchzusehen, was nach dem ersten Einlesen eines Ordners dazukommt.',
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
	stacksText: 'Dateien, die zusammengehören, werden als eine gezeigt und behandelt.',
	stackRules: {
		'raw+jpeg': 'RAW und JPEG desselben Bilds',
		live: 'Live-Fotos: ein Bild und sein Clip',
		version: 'Fassungen: IMG_1 und IMG_1-edit',
		bracket: 'Belichtungsreihen: dieselbe Szene, andere Belichtung',
		burst: 'Serien: Bilder innerhalb einer Sekunde'
	},
	fold: 'Stapel zuklappen',
	openStack: 'Stapel auf- oder zuklappen',
	stackOf: (items) => count(items, { one: 'Stapel von #', other: 'Stapel von #' }),
	splitStack: 'Stapel auflösen',
	joinStack: 'Ausgewählte stapeln'
};
