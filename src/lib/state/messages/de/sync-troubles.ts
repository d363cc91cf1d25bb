/** Deutsche Texte dessen, was dem Abgleich im Weg steht, und was hilft. */
import type { SyncWords } from '../sync-words.ts';

export const troubles: SyncWords['troubles'] = {
	gone: {
		what: 'Es ist nicht mehr da: abgezogen, umbenannt oder entfernt.',
		next: 'Stecken Sie es wieder ein, oder wählen Sie, wo es jetzt ist. Was Sie inzwischen ändern, wartet auf diesem Gerät.'
	},
	permission: {
		what: 'Der Browser fragt noch einmal, bevor es benutzt werden darf.',
		next: 'Geben Sie die Erlaubnis wieder. Nichts ist verloren: Was Sie inzwischen ändern, wartet auf diesem Gerät.'
	},
	full: {
		what: 'Es ist kein Platz mehr.',
		next: 'Schaffen Sie dort Platz und versuchen Sie es noch einmal. Was noch nicht hineinpasst, wartet auf diesem Gerät.'
	},
	unreachable: {
		what: 'Es antwortet nicht.',
		next: 'Prüfen Sie das Netz und die Adresse; ein eigener Server muss dieser Seite auch erlauben, ihn zu benutzen. Es wird von selbst wieder versucht.'
	},
	refused: {
		what: 'Es antwortet mit etwas anderem als einem Ort für Dateien.',
		next: 'Prüfen Sie die Adresse: Es muss die für WebDAV sein, bis zum Ordner.'
	},
	'two-vaults': {
		what: 'Hier liegen Dateien von zwei verschiedenen Gerätegruppen.',
		next: 'Wählen Sie für eine der beiden einen anderen Ordner. Bis dahin wird hier nichts gelesen und nichts geschrieben.'
	},
	'rolled-back': {
		what: 'Es zeigt weniger als zuvor: Jemand hat eine alte Kopie an seine Stelle gesetzt.',
		next: 'Auf diesem Gerät ist nichts verloren. Gleichen Sie jetzt ab und sehen Sie unten, ob die anderen Geräte dasselbe haben.'
	},
	'shut-out': {
		what: 'Ein anderes Ihrer Geräte hat dieses entfernt.',
		next: 'War das ein Versehen, verlassen Sie hier die Gruppe und treten Sie mit der neuen Passphrase wieder bei.'
	},
	newer: {
		what: 'Etwas darin hat eine neuere Fassung von Mediatheque geschrieben.',
		next: 'Laden Sie diese Seite neu, um sie zu aktualisieren. Was verstanden wird, ist schon da, das Übrige wartet.'
	},
	incomplete: {
		what: 'Geräte haben hier Dateien abgelegt, und die, mit der andere beitreten, fehlt oder ist abgeschnitten.',
		next: 'Warten Sie, bis alles hierher übertragen ist, und sehen Sie dann noch einmal nach. Ein Abgleich auf einem Gerät der Gruppe ergänzt, was fehlt. Um neu zu beginnen, wählen Sie einen anderen Ordner.'
	},
	'sign-in': {
		what: 'Der Benutzername, das Passwort oder das Zugangstoken ist falsch.',
		next: 'Melden Sie sich neu an. Manche Anbieter verlangen ein Passwort für eine einzelne App.'
	}
};

export const refusals: SyncWords['refusals'] = {
	foreign: 'Das ist keine Datei von Mediatheque.',
	damaged:
		'Die Datei ist abgeschnitten oder wurde unterwegs verändert. Sichern Sie sie auf dem anderen Gerät neu.',
	'other-vault': 'Die Datei gehört zu einer anderen Gruppe von Geräten.',
	'unknown-device':
		'Die Datei ist von einem Gerät, das hier noch nicht bekannt ist. Sichern Sie dort eine neue.',
	revoked: 'Die Datei ist von einem Gerät, das entfernt wurde.',
	newer:
		'Die Datei hat eine neuere Fassung von Mediatheque geschrieben. Aktualisieren Sie diese und öffnen Sie sie dann wieder.',
	locked:
		'Die Datei entstand, nachdem die Passphrase geändert werden musste. Treten Sie mit der neuen wieder bei.',
	'too-large': 'Die Datei ist größer als alle, die Mediatheque schreibt.'
};
