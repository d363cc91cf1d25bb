/** German texts of the queue of songs. */
import type { music as english } from '../en/music.ts';
import type { Widened } from '../widened.ts';

export const music: Widened<typeof english> = {
	bar: 'Es spielt',
	playNow: 'Diese Titel spielen',
	playNext: 'Als Nächstes spielen',
	addToQueue: 'An die Warteschlange anhängen',
	playAlbum: 'Das Album dieses Titels spielen',
	playFolder: 'Den Ordner dieses Titels spielen',
	playShown: 'Alle gezeigten Titel spielen',
	playAll: 'Seine Titel spielen',
	toggle: 'Musik: Wiedergabe oder Pause',
	play: 'Wiedergabe',
	pause: 'Pause',
	next: 'Nächster Titel',
	previous: 'Voriger Titel',
	shuffle: 'Zufällige Reihenfolge',
	repeat: { off: 'Wiederholen: aus', all: 'Wiederholen: alle', one: 'Wiederholen: diesen Titel' },
	gain: 'Lautheit',
	gains: { track: 'Titel gleich laut', album: 'Alben gleich laut', off: 'Wie sie sind' },
	volume: 'Lautstärke',
	percent: (value) => `${String(value)} %`,
	queue: 'Warteschlange',
	close: 'Warteschlange schließen',
	clear: 'Beenden und Warteschlange leeren',
	position: 'Position',
	positionText: (at, of) => `${at} von ${of}`,
	up: (title) => `${title}: nach oben`,
	down: (title) => `${title}: nach unten`,
	remove: (title) => `${title}: aus der Warteschlange`,
	handle: (title) => `${title} verschieben`,
	handleHelp: 'Ziehen, oder Alt und die Pfeiltasten',
	place: (title, place, total) => `${title} steht jetzt an Platz ${String(place)} von ${String(total)}`,
	removed: (title) => `${title} ist nicht mehr in der Warteschlange`,
	more: (count) => `und ${String(count)} weitere`,
	before: (count) => `${String(count)} vor diesen`,
	added: (count) => (count === 1 ? '1 Titel angehängt' : `${String(count)} Titel angehängt`),
	none: 'Darunter sind keine Titel.',
	playlist: {
		entries: (found, total) =>
			found === total
				? found === 1
					? '1 Eintrag'
					: `${String(found)} Einträge`
				: `${String(found)} von ${String(total)} Einträgen sind in der Bibliothek`,
		play: 'Abspielen',
		add: 'An die Warteschlange anhängen',
		album: 'Ein Album daraus machen',
		albumMade: (name) => `Album angelegt: ${name}`,
		missing: 'nicht in der Bibliothek',
		address: 'im Netz',
		none: 'Nichts aus dieser Wiedergabeliste ist in der Bibliothek. Öffnen Sie den Ordner, in dem ihre Titel liegen.',
		empty: 'Diese Wiedergabeliste nennt nichts.',
		open: 'Diese Wiedergabeliste abspielen',
		save: 'Als Wiedergabeliste speichern',
		saved: (folder) => `Gespeichert. Legen Sie die Wiedergabeliste in ${folder}: ihre Pfade beginnen dort.`
	},
	skipped: (name, more) =>
		more === 0
			? `${name} kann nicht gespielt werden und wurde übersprungen.`
			: `${name} und ${String(more)} weitere können nicht gespielt werden und wurden übersprungen.`,
	allSkipped: 'Kein Titel der Warteschlange kann gespielt werden.'
};
