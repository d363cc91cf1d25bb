/** German texts of menus that are opened on an item, a folder, an album or a saved search. */
import type { menus as english } from '../en/menus.ts';
import { plural } from '../plural.ts';
import type { Widened } from '../widened.ts';

const count = plural('de');
const items = (total: number) => count(total, { one: '# Medium', other: '# Medien' });

export const menus: Widened<typeof english> = {
	commands: {
		ofFocus: 'Menü dessen, was den Fokus hat',
		ofSelection: 'Alle Aktionen',
		folder: 'Seinen Ordner zeigen',
		history: 'Verlauf dieses Mediums',
		takeOut: (album) => `Aus ${album} herausnehmen`
	},
	back: (menu) => `${menu}: zurück`,
	field: 'Alles Gezeigte',
	of: (total) => (total === 1 ? 'Das ausgewählte Medium' : items(total)),
	more: 'Weitere Änderungen',
	notNow: (names) =>
		`Jetzt nicht: ${names.join(', ')}. Wählen, suchen oder öffnen Sie zuerst, worum es geht.`,
	folder: {
		open: 'Diesen Ordner zeigen',
		recursive: 'Mit Ordnern darin',
		play: 'Die Titel darin abspielen',
		copyPath: 'Pfad kopieren',
		rescan: (name) => `${name} neu einlesen`,
		reconnect: (name) => `${name} wieder verbinden`,
		settings: 'Ordner in den Einstellungen'
	},
	days: {
		show: 'Nur diese zeigen',
		add: 'Diese auch zeigen',
		all: 'Alle Tage zeigen',
		select: 'Alle davon auswählen'
	},
	album: { put: (total) => `Auswahl hineinlegen: ${items(total)}` },
	preset: {
		open: 'Öffnen',
		rename: 'Umbenennen',
		pinned: 'In der Seitenleiste',
		album: 'Als Album gezeigt',
		update: 'Durch das jetzt Gezeigte ersetzen',
		up: 'Nach oben',
		down: 'Nach unten',
		link: 'Link kopieren',
		file: 'Als Datei sichern',
		remove: 'Löschen'
	}
};
