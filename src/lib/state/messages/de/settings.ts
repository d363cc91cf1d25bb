/** German texts of the areas: settings, storage. */
import type { settings as english } from '../en/settings.ts';
import { plural } from '../plural.ts';
import type { Widened } from '../widened.ts';

const count = plural('de');

export const settings: Widened<typeof english> = {
	title: 'Einstellungen',
	appearance: 'Aussehen',
	theme: 'Farben',
	themes: { system: 'Wie das System', light: 'Hell', dark: 'Dunkel', contrast: 'Hoher Kontrast' },
	density: 'Dichte',
	densities: { compact: 'Eng', normal: 'Normal', roomy: 'Weit' },
	language: 'Sprache',
	languageText: 'Auch, wie Zahlen und Daten geschrieben werden.',
	folders: 'Ordner',
	foldersText:
		'Ein hier entfernter Ordner verschwindet aus der Bibliothek. Seine Dateien werden nie angerührt.',
	noFolders:
		'Noch ist kein Ordner geöffnet. Öffnen Sie einen, und seine Fotos, Videos, Lieder und Dokumente erscheinen in der Bibliothek.',
	openFolder: 'Ordner öffnen',
	reconnect: 'Wieder verbinden',
	reconnectAll: 'Alle wieder verbinden',
	rescan: 'Neu einlesen',
	remove: 'Entfernen',
	removeTitle: (name) => `${name} aus der Bibliothek entfernen?`,
	removeText: (items) =>
		count(items, {
			one: '# Datei verschwindet mit ihrer Vorschau aus der Bibliothek. Die Datei selbst wird nicht angerührt; öffnen Sie den Ordner wieder, um sie neu zu lesen.',
			other:
				'# Dateien verschwinden mit ihren Vorschauen aus der Bibliothek. Die Dateien selbst werden nicht angerührt; öffnen Sie den Ordner wieder, um sie neu zu lesen.'
		}),
	removeKeptText: (items) =>
		count(items, {
			one: '# im Browser behaltene Kopie wird endgültig gelöscht. Das Original wird nicht angerührt.',
			other: '# im Browser behaltene Kopien werden endgültig gelöscht. Die Originale werden nicht angerührt.'
		}),
	keepOpen: 'Behalten',
	filesIn: (files) => count(files, { one: '# Datei', other: '# Dateien' }),
	scannedAt: (when) => `eingelesen ${when}`,
	neverScanned: 'noch nicht eingelesen',
	keys: 'Tasten',
	keysText: 'Wählen Sie „Ändern“ und drücken Sie dann die Tasten. Esc lässt sie, wie sie sind.',
	change: 'Ändern',
	changeFor: (command) => `Tasten von „${command}“ ändern`,
	press: 'Tasten drücken …',
	noKeys: 'keine',
	takeAway: 'Tasten wegnehmen',
	resetOne: 'Zurücksetzen',
	resetKeys: 'Alle Tasten zurücksetzen',
	keysReset: 'Alle Tasten sind wie am Anfang.',
	conflict: (keys, other) => `${keys} bedeutet schon „${other}“.`,
	takeOver: 'Stattdessen hier benutzen',
	undo: 'Rückgängig',
	install: 'Als App installieren',
	installText: 'Ein eigenes Fenster, ein Platz im System und „Öffnen mit“ für Ihre Dateien.',
	storage: {
		title: 'Speicher',
		lead: 'Was Mediatheque in diesem Browser aufbewahrt. Ihre eigenen Dateien zählen nicht dazu: Sie bleiben, wo sie sind.',
		used: (used, quota) => `${used} belegt von etwa ${quota}, die der Browser erlauben würde`,
		usedOnly: (used) => `${used} belegt`,
		unknown: 'Dieser Browser sagt nicht, wie viel belegt ist.',
		estimate:
			'Beide Zahlen sind Schätzungen des Browsers: Er rundet und schlägt auf, und die Festplatte kann vorher voll sein.',
		persistent: 'Der Browser behält diese Bibliothek, bis Sie sie löschen.',
		notPersistent:
			'Der Browser darf diese Bibliothek von sich aus löschen, wenn die Festplatte voll wird oder Sie wochenlang nicht hier waren.',
		persist: 'Den Browser bitten, sie zu behalten',
		persistRefused:
			'Der Browser hat abgelehnt. Oft hilft es, die App zu installieren oder ein Lesezeichen zu setzen; fragen Sie dann noch einmal.',
		persistDone: 'Der Browser behält diese Bibliothek von jetzt an.',
		parts: 'Woraus das besteht',
		part: 'Teil',
		size: 'Größe',
		thumbnails: 'Vorschauen',
		thumbnailsText: 'Kleine Bilder für das Raster. Werden bei Bedarf neu gemacht.',
		kept: 'Behaltene Dateien',
		keptText: 'Kopien, die auf Ihren Wunsch im Browser bleiben.',
		database: 'Bibliothek',
		databaseText: 'Was aus Ihren Dateien gelesen wurde: Namen, Daten, Angaben.',
		app: 'Die App selbst',
		appText: 'Damit sie offline startet.',
		items: (total) => count(total, { one: '# Medium', other: '# Medien' }),
		eraseCaches: 'Vorschauen löschen',
		eraseCachesTitle: 'Alle Vorschauen löschen?',
		eraseCachesText: (size) =>
			`${size} werden frei. Die Vorschauen entstehen neu, wenn Sie Ihre Medien ansehen; die von abgesteckten Ordnern, wenn sie wieder angesteckt sind. Sonst ändert sich nichts.`,
		cachesErased: 'Vorschauen gelöscht.',
		eraseAll: 'Alles löschen',
		eraseAllTitle: 'Alles löschen, was Mediatheque hier aufbewahrt?',
		eraseAllText: (items, folders, kept) =>
			`Endgültig gelöscht werden: die Bibliothek (${items}), ihre Liste von ${folders}, alle Vorschauen, im Browser behaltene Kopien (${kept}), Ihre Einstellungen und die Kopie der App für offline. Das lässt sich nicht rückgängig machen.`,
		eraseAllSafe: 'Ihre eigenen Dateien auf der Festplatte werden nicht angerührt: kein einziges Byte.',
		folders: (total) => count(total, { one: '# Ordner', other: '# Ordnern' }),
		erased: 'Alles ist gelöscht.',
		eraseFailed:
			'Nicht alles konnte gelöscht werden. Schließen Sie andere Tabs von Mediatheque und versuchen Sie es noch einmal.',
		measuring: 'Wird gemessen …'
	},
	watch: {
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
		inboxAll: 'Auch neue Ordner kommen in den Eingang',
		inboxAllText: 'Sonst ist nur durchzusehen, was nach dem ersten Einlesen eines Ordners dazukommt.',
		stacksText: 'Dateien, die zusammengehören, werden als eine gezeigt und behandelt.',
		stackRules: {
			'raw+jpeg': 'RAW und JPEG desselben Bilds',
			live: 'Live-Fotos: ein Bild und sein Clip',
			version: 'Fassungen: IMG_1 und IMG_1-edit',
			bracket: 'Belichtungsreihen: dieselbe Szene, andere Belichtung',
			burst: 'Serien: Bilder innerhalb einer Sekunde'
		}
	}
};
