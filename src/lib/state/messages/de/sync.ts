/** Deutsche Texte des Abgleichs. */
import type { SyncWords } from '../sync-words.ts';
import { plural } from '../plural.ts';
import { refusals, troubles } from './sync-troubles.ts';

const n = plural('de');

export const sync: SyncWords = {
	title: 'Abgleich',
	lead: 'Bewertungen, Stichwörter, Alben, Vorlagen und Einstellungen, auf allen Ihren Geräten gleich. Alles wird versiegelt, bevor es dieses Gerät verlässt: kein Konto, kein Server von uns. Ihre Fotos und Filme bleiben, wo sie sind.',
	loading: 'Es wird nachgesehen, was eingerichtet ist',
	broken: 'Der Abgleich konnte nicht beginnen.',
	back: 'Zurück',
	cancel: 'Abbrechen',
	notDone: 'Nicht geschehen.',
	cannot: {
		CurvesMissing:
			'Diesem Browser fehlen die Schlüssel, aus denen der Abgleich besteht (Ed25519 und X25519). Aktualisieren Sie ihn oder nehmen Sie ein aktuelles Chrome, Edge, Firefox oder Safari.',
		KdfUnavailable:
			'Dieser Browser verweigert, was die Passphrase dieser Gruppe braucht (WebAssembly, 64 MB Speicher). Nehmen Sie den Wiederherstellungsschlüssel oder einen anderen Browser.',
		UnfitPassphrase: 'Eine Passphrase hat 8 bis 1.024 Zeichen.'
	},

	steps: {
		label: 'Schritte',
		of: (step) => `Schritt ${n(step, { other: '#' })} von 3`,
		names: ['Wo Ihre Geräte sich treffen', 'Eine Passphrase', 'Fertig'],
		codes: 'Zwei Codes'
	},
	ways: {
		title: 'Wie treffen sich Ihre Geräte?',
		hint: 'Weitere Wege können später dazukommen und nebeneinander benutzt werden.',
		best: 'Hier ein guter Anfang',
		folder: {
			name: 'Ein Ordner, den Sie schon teilen',
			text: 'Syncthing, Dropbox, iCloud Drive, ein Netzlaufwerk oder ein Stick. Zwischen Computern; geht von selbst weiter.'
		},
		pairing: {
			name: 'Zwei Geräte nebeneinander',
			text: 'Mit einem Code auf jedem Bildschirm, im selben Netz. Solange beide geöffnet sind.'
		},
		file: {
			name: 'Eine Datei, die Sie mitnehmen',
			text: 'Eine versiegelte Datei, per Mail, Messenger oder Stick. Geht überall, auch am Telefon.'
		},
		address: {
			name: 'Eine eigene Adresse',
			text: 'WebDAV: Nextcloud, ein Netzlaufwerk, ein Webhoster. Dort liegen versiegelte Dateien, die dort niemand lesen kann.'
		},
		server: {
			name: 'Ein eigener Abgleich-Server',
			text: 'Hocuspocus, für einen Haushalt oder ein Team; sofort. Dieser Server kann Ihre Vorlagen und Einstellungen lesen.'
		},
		noFolder:
			'Dieser Browser kann keine Ordner öffnen. Chrome, Edge und ähnliche auf einem Computer können es; hier tun eine Datei oder eine Kopplung dasselbe.',
		noPairing: 'Dieser Browser kann sich nicht direkt mit anderen Geräten verbinden.'
	},
	folder: {
		title: 'Wählen Sie den geteilten Ordner',
		text: 'Einen, den auch Ihre anderen Geräte haben. Mediatheque legt darin einen Ordner „Mediatheque“ an und rührt sonst nichts an.',
		choose: 'Ordner wählen',
		drop: 'oder hierher ziehen',
		dropOne: 'Ziehen Sie einen Ordner hierher.'
	},
	address: {
		title: 'Eine eigene Adresse',
		text: 'Die WebDAV-Adresse eines Ordners, wie Ihr Anbieter sie nennt. Diese Seite darf dann diese eine Adresse ansprechen und keine andere.',
		url: 'Adresse',
		urlHint: 'z. B. https://cloud.example.org/remote.php/dav/files/ich/',
		user: 'Benutzername',
		password: 'Passwort',
		passwordHint:
			'Bleibt auf diesem Gerät, versiegelt. Viele Anbieter geben ein Passwort für eine einzelne App: nehmen Sie das.',
		notAddress: 'Das ist keine Adresse. Sie beginnt mit https://',
		notSafe: 'Sie muss mit https:// beginnen, damit unterwegs niemand das Passwort liest.',
		look: 'Dort nachsehen'
	},
	server: {
		title: 'Ein eigener Abgleich-Server',
		text: 'Die Adresse Ihres Hocuspocus. Vorlagen und Einstellungen reisen darüber, sofort; Bewertungen, Stichwörter und Alben brauchen daneben einen der anderen Wege.',
		warning:
			'Wer diesen Server betreibt, kann Ihre Vorlagen und Einstellungen lesen. Benutzen Sie ihn nur, wenn Sie das selbst sind.',
		url: 'Adresse',
		urlHint: 'z. B. wss://sync.example.org',
		notAddress: 'Das ist keine Adresse. Sie beginnt mit wss://',
		notSafe: 'Sie muss mit wss:// beginnen, damit unterwegs niemand mitliest.',
		token: 'Zugangstoken',
		tokenHint: 'Wo Ihr Server eines verlangt.'
	},
	looking: 'Es wird dort nachgesehen …',
	first: {
		titlePairing: 'Gleicht eines der beiden schon ab?',
		titleFile: 'Haben Sie eine Datei von einem anderen Gerät?',
		here: 'Nein, ich beginne hier',
		hereTextPairing: 'Legen Sie auf diesem Gerät eine Passphrase fest und koppeln Sie dann das andere.',
		hereTextFile:
			'Legen Sie auf diesem Gerät eine Passphrase fest und sichern Sie dann die Datei für die anderen.',
		other: 'Ja, das andere gleicht schon ab',
		otherText: 'Treten Sie von hier aus bei. Öffnen Sie dort den Abgleich und wählen Sie „Gerät koppeln“.',
		file: 'Ja, die Datei öffnen',
		fileText: 'Eine Datei, die auf .mediatheque oder .txt endet, von der Seite „Abgleich“ des anderen Geräts.'
	},
	found: {
		vault: (devices) =>
			devices.length === 0
				? 'Ihre anderen Geräte waren schon hier.'
				: n(devices.length, {
						one: 'Eines Ihrer Geräte ist schon hier:',
						other: '# Ihrer Geräte sind schon hier:'
					}),
		notOurs:
			'Die Geräte hier sind nicht in derselben Gruppe wie dieses. Wählen Sie einen anderen Ordner, oder verlassen Sie zuerst die Gruppe auf diesem Gerät und treten Sie jener bei.'
	},
	make: {
		title: 'Legen Sie eine Passphrase fest',
		text: 'Sie versiegelt alles, was dieses Gerät verlässt. Sie tippen sie auf jedem neuen Gerät einmal. Niemand kann sie für Sie nachschlagen; wählen Sie eine, die Sie sich merken.',
		passphrase: 'Passphrase',
		again: 'Passphrase noch einmal',
		unlike: 'Die beiden sind nicht gleich.',
		suggest: 'Eine vorschlagen',
		suggested: 'Schreiben Sie sie auf, bevor Sie weitergehen.',
		show: 'Zeigen',
		hide: 'Verbergen',
		least: (length) => n(length, { one: 'Mindestens # Zeichen.', other: 'Mindestens # Zeichen.' }),
		strength: {
			short: 'Zu kurz',
			weak: 'Schwach: leicht zu erraten. Drei oder vier Wörter, die nichts miteinander zu tun haben, sind besser.',
			fair: 'Mittel. Ein Wort mehr, und sie ist gut.',
			good: 'Gut'
		},
		device: 'Name dieses Geräts',
		deviceHint: 'Wie Ihre anderen Geräte es zeigen, z. B. „Laptop“.',
		submit: 'Festlegen',
		working: 'Es wird versiegelt. Das dauert mit Absicht einen Moment: So wird Raten langsam.'
	},
	join: {
		title: 'Treten Sie Ihren anderen Geräten bei',
		text: 'Tippen Sie die Passphrase, die Sie auf dem ersten festgelegt haben.',
		passphrase: 'Passphrase',
		recovery: 'Wiederherstellungsschlüssel',
		recoveryHint: 'Wie gedruckt: Buchstaben, Ziffern und Striche. Groß oder klein ist gleich.',
		useRecovery: 'Ich habe stattdessen den Wiederherstellungsschlüssel',
		usePassphrase: 'Ich habe stattdessen die Passphrase',
		submit: 'Beitreten',
		working: 'Es wird geöffnet. Das dauert mit Absicht einen Moment: So wird Raten langsam.',
		wrong: (left) =>
			left === 0
				? 'Das ist sie nicht.'
				: n(left, {
						one: 'Das ist sie nicht. Noch # Versuch bis zu einer Pause.',
						other: 'Das ist sie nicht. Noch # Versuche bis zu einer Pause.'
					}),
		wait: (seconds) =>
			n(seconds, {
				one: 'Zu viele falsche. Die nächste wird in # Sekunde angesehen.',
				other: 'Zu viele falsche. Die nächste wird in # Sekunden angesehen.'
			}),
		slip: {
			character: (character) => `„${character}“ kommt in keinem Wiederherstellungsschlüssel vor.`,
			length: (had, wanted) =>
				`Ein Wiederherstellungsschlüssel hat ${n(wanted, { other: '# Buchstaben und Ziffern' })}; das sind ${n(had, { other: '#' })}.`,
			group: (group) =>
				`In Gruppe ${n(group, { other: '#' })} ist ein Tippfehler. Vergleichen Sie sie mit dem Papier.`
		},
		tryNow: 'Sie können es jetzt wieder versuchen.'
	},
	keep: {
		title: 'Bewahren Sie den Wiederherstellungsschlüssel auf',
		text: 'Sollten Sie die Passphrase vergessen, ist dieser Schlüssel der einzige andere Zugang. Er wird nur dieses eine Mal gezeigt. Drucken Sie ihn oder legen Sie ihn zu Ihren wichtigen Papieren; bewahren Sie ihn nicht beim Gerät auf.',
		key: 'Wiederherstellungsschlüssel',
		copy: 'Kopieren',
		copied: 'Kopiert. Leeren Sie die Zwischenablage, sobald er ist, wo er hingehört.',
		save: 'Als Text sichern',
		print: 'Drucken',
		kept: 'Ich habe ihn aufbewahrt',
		fileName: 'Mediatheque Wiederherstellungsschlüssel',
		paper: (date) => `Mediatheque: Wiederherstellungsschlüssel vom ${date}`,
		paperText:
			'Wer diesen Schlüssel und die Dateien Ihres Abgleich-Ordners hat, kann lesen, was darin steht. Damit treten Sie von einem neuen Gerät bei: Abgleich, wählen, wie Ihre Geräte sich treffen, „Ich habe stattdessen den Wiederherstellungsschlüssel“.',
		older: 'Er ersetzt den früheren Wiederherstellungsschlüssel, der von nun an nichts Neues mehr öffnet.'
	},
	done: {
		made: 'Dieses Gerät ist bereit',
		joined: 'Dieses Gerät ist beigetreten',
		added: 'Ein weiterer Weg ist eingerichtet',
		folder:
			'Auf Ihren anderen Geräten: Öffnen Sie Mediatheque, gehen Sie zu „Abgleich“, wählen Sie denselben Ordner und tippen Sie die Passphrase.',
		address:
			'Auf Ihren anderen Geräten: Öffnen Sie Mediatheque, gehen Sie zu „Abgleich“, wählen Sie dieselbe Adresse und tippen Sie die Passphrase.',
		server:
			'Auf Ihren anderen Geräten: Öffnen Sie Mediatheque, gehen Sie zu „Abgleich“ und wählen Sie denselben Server.',
		pairing: 'Von nun an kennen diese beiden sich.',
		file: 'Sichern Sie die Datei und öffnen Sie sie auf dem anderen Gerät: Abgleich, „Eine Datei, die Sie mitnehmen“. Bringen Sie dann dessen Datei hierher zurück: Dateien gehen in beide Richtungen.',
		joinedText: 'Was Ihre anderen Geräte haben, kommt herein. Sie können weiterarbeiten.',
		finish: 'Zur Übersicht'
	},
	file: {
		title: 'Eine Datei, die Sie mitnehmen',
		text: 'Alles, was da ist, versiegelt in einer Datei. Öffnen Sie sie auf dem anderen Gerät und bringen Sie dessen Datei zurück.',
		save: 'Datei sichern',
		share: 'Datei teilen',
		open: 'Datei öffnen',
		name: (date) => `mediatheque-abgleich-${date}`,
		making: 'Die Datei wird versiegelt …',
		reading: 'Die Datei wird geöffnet …',
		made: 'Die Datei ist in Ihren Downloads.',
		taken: (edits, conflicts) =>
			[
				edits === 0
					? 'Geöffnet: Nichts darin war neu.'
					: n(edits, {
							one: 'Geöffnet: # Änderung ist hereingekommen.',
							other: 'Geöffnet: # Änderungen sind hereingekommen.'
						}),
				conflicts === 0 ? '' : n(conflicts, { one: '# Widerspruch.', other: '# Widersprüche.' })
			]
				.filter((part) => part !== '')
				.join(' '),
		refused: 'Die Datei wurde nicht angenommen.',
		locked: 'Sie ist versiegelt. Tippen Sie die Passphrase des Geräts, von dem sie stammt.'
	},
	pair: {
		title: 'Zwei Geräte koppeln',
		button: 'Gerät koppeln'
	},

	state: {
		title: 'Stand',
		even: 'Alle Ihre Geräte haben dasselbe.',
		alone: 'Dies ist bisher das einzige Gerät.',
		working: 'Es wird abgeglichen …',
		waiting: (count) =>
			n(count, {
				one: '# Änderung wartet auf den Weg zu den anderen Geräten.',
				other: '# Änderungen warten auf den Weg zu den anderen Geräten.'
			}),
		nothingWaits: 'Nichts wartet: Alles, was hier geändert wurde, ist unterwegs.',
		noRoad:
			'Noch geht kein Weg von selbst: Sichern Sie eine Datei, koppeln Sie, oder fügen Sie einen Weg hinzu.',
		paused: 'Angehalten. Was Sie ändern, wartet auf diesem Gerät.',
		trouble: (count) => n(count, { one: '# Weg braucht Sie.', other: '# Wege brauchen Sie.' })
	},
	now: 'Jetzt abgleichen',
	pause: 'Anhalten',
	resume: 'Weiter abgleichen',
	paused: 'Der Abgleich ist angehalten.',
	resumed: 'Der Abgleich geht weiter.',

	roads: {
		title: 'Wege zwischen Ihren Geräten',
		add: 'Weg hinzufügen',
		none: 'Noch geht keiner von selbst.',
		kind: { folder: 'Ordner', address: 'Adresse', server: 'Abgleich-Server' },
		serverReads: 'Dieser Server kann Vorlagen und Einstellungen lesen.',
		state: {
			waiting: 'Wartet, bis er dran ist',
			working: 'Es wird abgeglichen …',
			done: 'Auf dem Stand',
			trouble: 'Gestört',
			paused: 'Angehalten'
		},
		last: (when) => `Zuletzt ${when}`,
		never: 'Noch nicht',
		remove: 'Entfernen',
		verbOf: (verb, of) => `${verb}: ${of}`,
		removeTitle: (name) => `Den Weg über ${name} entfernen?`,
		removeText: [
			'Dieses Gerät sieht dort nicht mehr nach. Die versiegelten Dateien bleiben, wo sie sind, für Ihre anderen Geräte.',
			'Er kann jederzeit wieder hinzugefügt werden.'
		],
		permit: 'Erlaubnis geben',
		choose: 'Ordner wieder wählen',
		signIn: 'Neu anmelden',
		retry: 'Noch einmal versuchen',
		reload: 'Neu laden',
		leave: 'Gruppe verlassen'
	},
	troubles,
	refusals,

	devices: {
		title: 'Geräte',
		self: 'Dieses Gerät',
		revoked: 'Entfernt',
		seen: (when) => `Zuletzt gehört ${when}`,
		never: 'Noch nicht gehört',
		holds: {
			equal: 'Hat dasselbe',
			behind: 'Hat noch nicht alles gehört',
			different: 'Hat etwas anderes',
			unknown: 'Noch nicht bekannt'
		},
		differentHelp:
			'Es hat dasselbe gehört und zeigt doch etwas anderes. Aktualisieren Sie beide Geräte und gleichen Sie beide ab. Hilft das nicht, machen Sie eine Sicherung, verlassen Sie auf einem die Gruppe und treten Sie dort wieder bei.',
		ahead: (time) =>
			`Seine Uhr geht ${time} vor. Was dort gesagt wird, gilt als später, als es ist: Stellen Sie sie.`,
		behind: (time) =>
			`Seine Uhr geht ${time} nach. Was dort gesagt wird, gilt als früher, als es ist: Stellen Sie sie.`,
		rename: 'Umbenennen',
		renameTitle: 'Name dieses Geräts',
		renameSave: 'Umbenennen',
		revoke: 'Entfernen',
		revokeTitle: (name) => `${name} aus der Gruppe entfernen?`,
		revokeText: [
			'Von nun an kann dort nichts Neues gelesen werden, und nichts, was dort geschrieben wird, wird angenommen.',
			'Was es schon gelesen hat, kann nicht ungelesen werden: Seine Kopie von Bewertungen, Stichwörtern, Alben und Vorlagen bleibt dort. Ging es verloren oder wurde es gestohlen, ändern Sie auch die Passwörter, die es anderswo kennt.',
			'Die alte Passphrase ist dort vielleicht bekannt, darum braucht es eine neue. Auf Ihren anderen Geräten tippen Sie sie jetzt nicht; nur auf solchen, die später beitreten. Auch der alte Wiederherstellungsschlüssel wird ersetzt.'
		],
		revokeVerb: 'Gerät entfernen'
	},
	conflicts: {
		title: 'Widersprüche',
		text: 'Zwei Geräte haben Verschiedenes gesagt, bevor sie voneinander hörten. Das Spätere gilt, bis Sie entscheiden.',
		none: 'Keine. Wo zwei Geräte sich widersprechen, stehen hier beide Werte, und ein Klick nimmt den anderen.',
		button: (count) =>
			n(count, { one: '# Widerspruch zu entscheiden', other: '# Widersprüche zu entscheiden' }),
		kind: {
			item: 'Medium',
			albums: 'Album',
			keywords: 'Stichwort',
			fields: 'Feld',
			preset: 'Vorlage',
			setting: 'Einstellung'
		},
		counts: 'Gilt jetzt',
		other: 'Das andere',
		nothing: 'nichts',
		take: 'Dieses nehmen',
		keep: 'Dieses behalten',
		of: (of, field) => (field === '' ? of : `${of}: ${field}`),
		open: 'Medium zeigen',
		taken: (of) => `Der andere Wert gilt: ${of}.`,
		kept: (of) => `Behalten: ${of}.`,
		keepAll: 'Alle behalten, die gelten',
		keptAll: (count) => n(count, { one: 'Ein Wert behalten.', other: '# Werte behalten.' }),
		more: (count) => n(count, { one: '# weiteren zeigen', other: '# weitere zeigen' }),
		keys: 'Pfeil auf und ab gehen vom einen zum nächsten.'
	},
	own: {
		title: 'Passphrase und dieses Gerät',
		change: 'Passphrase ändern',
		changeTitle: 'Die Passphrase ändern',
		changeText:
			'Ihre anderen Geräte gehen weiter wie bisher: Nach der neuen werden Geräte gefragt, die später beitreten. Kennt jemand die alte, entfernen Sie stattdessen dessen Gerät.',
		before: 'Bisherige Passphrase',
		after: 'Neue Passphrase',
		changed: 'Die Passphrase ist geändert.',
		leave: 'Gruppe verlassen',
		leaveTitle: 'Die Gruppe auf diesem Gerät verlassen?',
		leaveText: [
			'Dieses Gerät vergisst die Schlüssel, die Wege und die Liste der Geräte. Ihre Bibliothek und Ihre Vorlagen bleiben, wie sie sind.',
			'Was wartet und noch nicht gesendet wurde, bleibt nur hier. Um zurückzukommen, brauchen Sie die Passphrase oder den Wiederherstellungsschlüssel.'
		],
		leaveVerb: 'Verlassen',
		left: 'Dieses Gerät hat die Gruppe verlassen.'
	},
	locked: {
		title: 'Der Schlüssel dieses Geräts ging verloren',
		text: 'Der Browser hat ihn gelöscht. Tippen Sie die Passphrase oder den Wiederherstellungsschlüssel, und alles geht weiter wie zuvor; nichts, was hier geändert wurde, ist verloren.',
		submit: 'Öffnen',
		opened: 'Wieder offen.'
	},
	shutOut: {
		title: 'Dieses Gerät wurde aus der Gruppe entfernt',
		text: 'Ein anderes Ihrer Geräte hat dieses entfernt. Ihre Bibliothek hier bleibt, wie sie ist; nichts wird mehr gesendet oder empfangen.',
		again:
			'War das ein Versehen: Verlassen Sie hier die Gruppe und treten Sie dann mit der neuen Passphrase wieder bei.'
	},
	log: {
		title: 'Protokoll',
		none: 'Noch ist nichts geschehen.',
		noneFits: 'Nichts von dieser Art.',
		filter: 'Zeigen',
		find: 'Im Protokoll suchen',
		groups: { all: 'Alles', traffic: 'Gesendet und empfangen', trouble: 'Störungen', devices: 'Geräte' },
		what: {
			sent: 'Gesendet',
			received: 'Empfangen',
			joined: 'Ein Gerät ist beigetreten',
			revoked: 'Ein Gerät wurde entfernt',
			refused: 'Nicht angenommen',
			trouble: 'Störung',
			conflict: 'Zwei Geräte widersprechen sich',
			renamed: 'Ein Gerät heißt jetzt anders',
			compacted: 'Aufgeräumt',
			paired: 'Gekoppelt'
		},
		changes: (count) => n(count, { one: '# Änderung', other: '# Änderungen' }),
		show: 'Protokoll zeigen'
	},
	mark: (count) =>
		n(count, { one: 'Abgleich: # Sache wartet auf Sie', other: 'Abgleich: # Sachen warten auf Sie' }),
	commands: {
		page: 'Abgleich zwischen Geräten',
		now: 'Abgleich: jetzt',
		pause: 'Abgleich: anhalten',
		resume: 'Abgleich: weiter',
		conflicts: 'Abgleich: Widersprüche zeigen'
	},
	renamed: (name) => `Dieses Gerät heißt jetzt ${name}.`
};
