/** German texts of the area: where files come from, and reading them. */
import type { Words } from '../en.ts';
import { plural } from '../plural.ts';

const count = plural('de');
const number = new Intl.NumberFormat('de');
const files = (total: number) => count(total, { one: '# Datei', other: '# Dateien' });

function timeLeft(seconds: number): string {
	if (seconds < 60) return 'noch weniger als eine Minute';
	if (seconds < 3600) return count(Math.round(seconds / 60), { other: 'noch # Min.' });
	return count(Math.round(seconds / 3600), { one: 'noch etwa # Stunde', other: 'noch etwa # Stunden' });
}

export const sources: Words['sources'] = {
	filesInput: 'Zu öffnende Dateien',
	folderInput: 'Zu öffnender Ordner',
	dropTitle: 'Zum Öffnen ablegen',
	dropText: 'Ordner werden gelesen, wo sie sind. Nichts wird kopiert.',
	scans: 'Einlesen',
	scansRunning: (total) =>
		count(total, { one: '# Ordner wird eingelesen', other: '# Ordner werden eingelesen' }),
	moreScans: (total) => count(total, { other: '+ # weitere' }),
	filesFailed: (total) =>
		count(total, {
			one: '# Datei konnte nicht gelesen werden',
			other: '# Dateien konnten nicht gelesen werden'
		}),
	progressOf: (name) => `${name} wird eingelesen`,
	progress: (name, scan) => {
		if (scan.state === 'paused') return `${name}: angehalten nach ${files(scan.done)}`;
		const parts = [
			scan.walked ? `${number.format(scan.done)} von ${files(scan.total)}` : `${files(scan.total)} gefunden`
		];
		if (scan.rate >= 1) parts.push(`${number.format(Math.round(scan.rate))}/s`);
		if (scan.secondsLeft !== undefined && scan.walked) parts.push(timeLeft(scan.secondsLeft));
		if (scan.failed > 0) parts.push(`${number.format(scan.failed)} nicht lesbar`);
		return `${name} wird eingelesen: ${parts.join(', ')}`;
	},
	pause: 'Anhalten',
	resume: 'Fortsetzen',
	cancel: 'Abbrechen',
	finished: (name, scan) => {
		const parts = [`${files(scan.parsed)} gelesen`];
		if (scan.unchanged > 0) parts.push(`${number.format(scan.unchanged)} unverändert`);
		if (scan.ignored > 0) parts.push(`${number.format(scan.ignored)} keine Medien`);
		if (scan.absent > 0) parts.push(`${number.format(scan.absent)} nicht mehr da`);
		if (scan.failed > 0) parts.push(`${number.format(scan.failed)} nicht lesbar`);
		return `${name}: ${parts.join(', ')}.`;
	},
	nothingFound: (name) => `In ${name} sind keine Mediendateien.`,
	cancelled: (name, scan) =>
		`Einlesen von ${name} nach ${files(scan.done)} abgebrochen. Was gelesen wurde, bleibt.`,
	scanFailed: (name) => `${name} konnte nicht eingelesen werden.`,
	busy: (name) => `${name} wird schon in einem anderen Tab eingelesen.`,
	report: 'Bericht zeigen',
	noScans: 'Gerade wird nichts eingelesen, und jede Datei konnte gelesen werden.',
	failedFiles: 'Dateien, die nicht gelesen werden konnten',
	retry: 'Noch einmal versuchen',
	retryAll: (total) =>
		count(total, { one: '# Datei noch einmal versuchen', other: '# Dateien noch einmal versuchen' }),
	showingFirst: (shown, total) => `Die ersten ${number.format(shown)} von ${number.format(total)}.`,
	kinds: {
		folder: 'Ordner',
		session: 'Dateien dieses Besuchs',
		kept: 'Im Browser behalten',
		demo: 'Beispielbibliothek'
	},
	access: {
		ready: 'Bereit',
		ask: 'Wartet auf Ihre Erlaubnis',
		denied: 'Erlaubnis verweigert',
		gone: 'Nicht gefunden: abgesteckt, verschoben oder gelöscht',
		again: 'Dateien noch einmal wählen'
	},
	accessHelp: {
		ready: '',
		ask: 'Nach einem Neustart fragt der Browser einmal. Verbinden Sie wieder und erlauben Sie es.',
		denied:
			'Erlauben Sie in den Website-Einstellungen des Browsers den Zugriff auf Dateien und verbinden Sie dann wieder.',
		gone: 'Stecken Sie das Laufwerk an oder legen Sie den Ordner zurück und verbinden Sie dann wieder. Seine Medien bleiben in der Bibliothek.',
		again:
			'Dieser Browser behält keinen Zugriff auf Dateien. Wählen Sie dieselben Dateien oder denselben Ordner, um sie wiederzusehen.'
	},
	demoName: 'Beispielbibliothek',
	looseFiles: 'Dateien',
	reconnected: (total) =>
		count(total, { one: '# Ordner wieder verbunden.', other: '# Ordner wieder verbunden.' }),
	stillAsking: 'Der Browser hat keinen Zugriff gegeben. Verbinden Sie noch einmal und erlauben Sie es.',
	alreadyOpen: (name) => `${name} ist schon geöffnet; es wird nach Änderungen durchgesehen.`,
	inside: (name, outer) => `${name} gehört zu ${outer}, das schon geöffnet ist.`,
	contains: (name, inner) =>
		`${name} enthält ${inner}, das auch für sich geöffnet ist. Dateien aus beiden erscheinen einmal.`,
	show: 'Zeigen',
	removeInner: (name) => `${name} entfernen`,
	removed: (name) => `${name} ist nicht mehr in der Bibliothek. Die Dateien wurden nicht angerührt.`,
	refused: (total, first) =>
		total === 1
			? `${first} konnte nicht geöffnet werden.`
			: `${first} und ${count(total - 1, { one: '# weitere', other: '# weitere' })} konnten nicht geöffnet werden.`,
	nothingDropped: 'Nichts davon ist eine Datei oder ein Ordner.',
	notShared:
		'Nicht alles Geteilte konnte übernommen werden: Die App nimmt Bilder, Filme und Töne und braucht Platz für sie. Schaffen Sie Platz und teilen Sie es noch einmal.',
	demoMissing:
		'Die Beispielbibliothek konnte nicht geladen werden. Sie gehört zur App: Gehen Sie einmal online und versuchen Sie es noch einmal.',
	kept: (total, name) =>
		`${files(total)} aus ${name} in den Browser kopiert. Sie bleiben auch nach einem Neustart.`,
	keeping: (done, total) => `${number.format(done)} von ${files(total)} in den Browser kopiert`,
	sessionHint:
		'Diese Dateien werden für diesen Besuch gelesen. Kopien im Browser würden bleiben; sie brauchen so viel Platz wie die Dateien.',
	keep: 'Kopien behalten'
};
