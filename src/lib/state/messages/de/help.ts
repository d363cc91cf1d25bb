/** German texts of the area: the short guide. */
import type { help as english } from '../en/help.ts';
import type { Widened } from '../widened.ts';

export const help: Widened<typeof english> = {
	title: 'Hilfe',
	lead: 'Wie man öffnet, findet und ansieht; alles andere zeigt sich von selbst.',
	opening: {
		title: 'Öffnen',
		steps: [
			'Öffnen Sie einen Ordner oder legen Sie Ordner und Dateien irgendwo auf dem Fenster ab. Sie werden gelesen, wo sie sind; nichts wird kopiert, verschoben oder verändert.',
			'Beim Einlesen wird jede Datei einmal gelesen, später nur, was neu oder geändert ist. Sie können anhalten, den Tab schließen und später weitermachen.',
			'Nach einem Neustart ist die Bibliothek sofort da. Der Browser fragt noch einmal, bevor er einen Ordner liest: Wählen Sie „Wieder verbinden“.',
			'Ein abgestecktes Laufwerk nimmt nichts weg: Seine Medien bleiben, als fehlend markiert, und kommen mit ihm zurück.',
			'Kann ein Browser keine Ordner offen halten, werden Dateien für diesen Besuch gelesen. In den Einstellungen lassen sich Kopien im Browser behalten.'
		]
	},
	finding: {
		title: 'Finden',
		text: 'Tippen Sie Wörter: Sie werden in Namen, Titeln, Stichwörtern, Personen, Kameras und Orten gesucht, und ein Tippfehler wird verziehen. Felder machen es genau; beim Tippen wird angeboten, was passt. Die Filter an der Seite schreiben dieselbe Sprache.',
		example: 'Schreiben Sie',
		meaning: 'Gefunden wird',
		topics: {
			words: {
				title: 'Wörter',
				text: 'Wörter werden in Namen, Titeln, Beschreibungen, Stichwörtern, Personen, Orten, Kameras und mehr gesucht. Alle müssen vorkommen; Buchstaben und Akzente müssen nicht stimmen.'
			},
			fields: {
				title: 'Felder',
				text: 'Ein Feld, ein Doppelpunkt, ein Wert. Anführungszeichen halten Wörter zusammen und meinen den ganzen Text statt eines Teils.'
			},
			values: {
				title: 'Zahlen und Orte',
				text: 'Größer, kleiner, von zwei Punkten bis: in den Einheiten, die man benutzt.'
			},
			dates: { title: 'Daten', text: 'So genau Sie mögen: ein Jahr, ein Monat, ein Tag.' },
			patterns: {
				title: 'Muster',
				text: 'Ein Stern für beliebige Zeichen, ein Fragezeichen für eines; zwischen Schrägstrichen ein regulärer Ausdruck.'
			},
			joining: {
				title: 'Und, oder, nicht',
				text: 'Bedingungen nebeneinander müssen alle gelten. OR, ein Minuszeichen und Klammern sagen es anders.'
			},
			tags: { title: 'Tags', text: 'Jeder Tag unter seinem ExifTool-Namen, in allen Gruppen oder in einer.' },
			showing: {
				title: 'Reihenfolge und Anzahl',
				text: 'Auch das gehört zur Suche: Eine gespeicherte Suche behält es.'
			}
		},
		meanings: {
			'lisbon tram': 'was beide Wörter hat',
			lisbn: 'auch Lisbon: ein Tippfehler wird verziehen',
			'lisbon~0': 'das Wort, wie es da steht; ~1 und ~2 erlauben so viele Fehler',
			'"blue hour"': 'genau diese Wörter hintereinander',
			'camera:nikon': 'jede Kamera mit nikon im Namen',
			'camera:"NIKON Z 9"': 'diese Kamera und nicht die Z 90; der Hersteller darf fehlen: "Z 9"',
			'label:red,blue': 'einer von mehreren Werten',
			'keyword:animals/*': 'Stichwörter unter animals',
			'in:2023/beach': 'dieser Ordner und alles darin',
			'rating:>=3': 'drei Sterne oder mehr',
			'iso:100..800': 'ein Bereich, beide Enden eingeschlossen',
			'size:>20MB': 'Dateien über 20 Megabyte',
			'shutter:1/60..1/1000': 'Belichtungszeiten von 1/60 bis 1/1000 Sekunde',
			'near:48.2,16.4~10km': 'was im Umkreis von 10 km aufgenommen wurde',
			'taken:2023': 'das ganze Jahr',
			'taken:2023-05..2024': 'von Mai 2023 bis Ende 2024',
			'taken:..2004': 'bis Ende 2004',
			'taken:197X': 'diese Jahre, auch wenn vom Datum nicht mehr bekannt ist',
			'taken:1985~': 'um dieses Jahr, wie jemand sagte, der nicht sicher war',
			'added:last-30-days': 'was jüngst in die Bibliothek kam',
			'name:IMG_*': 'Namen, die mit IMG_ beginnen',
			'name:/^dsc_\\d{4}/': 'Namen, die mit dsc_ und vier Ziffern beginnen',
			'camera:nikon rating:>=3': 'beide Felder zusammen',
			'cat OR dog': 'was eines der Wörter hat',
			'-tag:dog': 'was dieses Stichwort nicht hat',
			'(cat OR dog) missing:gps': 'Gruppen, und was eine Datei nicht sagt',
			'has:title -rating:<2': 'mit Titel und nicht unter zwei Sternen',
			'Orientation:6': 'ein Tag mit seiner Zahl, oder wie er gedruckt wird',
			'ExifIFD:LensModel:50mm': 'ein Tag nur in einer Gruppe',
			'has:GPSAltitude': 'Dateien, die den Tag haben',
			'kind:photo sort:-rating,name': 'die besten zuerst, dann nach Namen',
			'kind:photo group:day': 'eine Überschrift für jeden Tag',
			'kind:photo limit:2': 'nicht mehr als die ersten zwei'
		},
		fields: 'Felder',
		field: 'Feld',
		also: 'Auch',
		says: 'Was es sagt',
		try: (query) => `Nach ${query} suchen`
	},
	fields: {
		kind: 'Foto, Raw, Video, Ton oder Dokument',
		type: 'Dateityp, wie ExifTool ihn nennt',
		mime: 'Medientyp des Internets',
		ext: 'Endung des Namens',
		size: 'Größe der Datei',
		width: 'Breite in Pixeln, wie gezeigt',
		height: 'Höhe in Pixeln, wie gezeigt',
		megapixels: 'Breite mal Höhe, in Millionen',
		ratio: 'Breite zu Höhe',
		duration: 'Länge von Lied oder Clip; Bereiche: under-1min, 1-5min, 5-20min, 20-60min, over-1h',
		codec: 'Wie Bild und Ton kodiert sind: h264, hevc, aac, flac',
		resolution:
			'Von Filmen: 720p, 1080p, 4k, 8k oder Breite x Höhe wie 1920x1080; abgeschnittene Balken zählen nicht',
		fps: 'Bilder in der Sekunde; 24 findet auch 23,976',
		gpstrack:
			'Wie lang der Weg ist, den ein Film nahm, wenn er Positionen enthält: >5km; has:gpstrack findet alle mit einem',
		bitrate: 'Bits in der Sekunde: 320k, 8M; von einem Film alles zusammen',
		channels: 'Tonkanäle: mono, stereo, surround, 5.1, 7.1 oder eine Zahl',
		samplerate: 'Abtastungen des Tons in der Sekunde: 44.1kHz',
		key: 'Tonart, wie auch immer geschrieben: Am, A minor, 8A',
		bpm: 'Schläge in der Minute',
		albumartist: 'Interpret des ganzen Albums',
		composer: 'Komponist; einer von mehreren genügt',
		conductor: 'Dirigent',
		lyricist: 'Von wem die Worte sind',
		remixer: 'Wer es neu gemischt hat',
		work: 'Werk, zu dem ein Titel gehört',
		mood: 'Stimmung',
		grouping: 'Gruppierung, wie Musikprogramme es nennen',
		tracknumber: 'Nummer eines Titels auf seiner Disc',
		discnumber: 'Nummer der Disc eines Albums',
		originalyear: 'Jahr, in dem ein Titel zuerst erschien',
		compilation: 'Titel eines Albums von vielen Interpreten: yes',
		recordlabel: 'Plattenfirma',
		catalognumber: 'Katalognummer der Plattenfirma',
		barcode: 'Strichcode des Albums',
		isrc: 'Internationale Kennung der Aufnahme',
		trackgain: 'Dezibel von ReplayGain für den Titel allein',
		albumgain: 'Dezibel von ReplayGain für sein Album',
		cover: 'Titel mit einem Bild darin: yes; missing:cover findet die ohne',
		recordingid: 'MusicBrainz-Kennung der Aufnahme',
		albumid: 'MusicBrainz-Kennung der Veröffentlichung',
		artistid: 'MusicBrainz-Kennung eines Interpreten',
		albumartistid: 'MusicBrainz-Kennung eines Albuminterpreten',
		releasegroupid: 'MusicBrainz-Kennung der Veröffentlichungsgruppe',
		workid: 'MusicBrainz-Kennung des Werks',
		camera: 'Hersteller und Modell',
		lens: 'Objektiv',
		serial: 'Seriennummer des Kameragehäuses',
		focus: 'Fokusmodus, wie ihn die Kamera nennt: AF-C, manual',
		drive: 'Wie ausgelöst wurde: single, continuous, self-timer',
		style: 'Bildstil, Picture Control oder Filmsimulation',
		actuations: 'Auslösungen bis dahin; Bereiche: under-10k, 10k-50k, 50k-100k, over-100k',
		iso: 'Empfindlichkeit',
		aperture: 'Blendenzahl',
		shutter: 'Belichtungszeit',
		focal: 'Brennweite',
		artist: 'Interpret',
		album: 'Album',
		genre: 'Genre',
		year: 'Jahr der Aufnahme',
		title: 'Titel',
		caption: 'Beschreibung',
		name: 'Name der Datei',
		path: 'Pfad unter dem geöffneten Ordner',
		folder: 'Ordner, ein Teil des Namens genügt',
		in: 'Dieser Ordner und alles darunter',
		root: 'Der geöffnete Ordner',
		stack: 'Was stapelt: raw+jpeg, live, version, bracket, burst, fixed oder none',
		stacked: 'Ob jemand es aus seinem Stapel genommen hat: split',
		pair: 'Woran ein Live-Foto und sein Film einander erkennen',
		inbox: 'Ob es neu ist und auf Durchsicht wartet',
		rights: 'Urheberrecht, oder wie es verwendet werden darf',
		flag: 'Markiert oder abgelehnt',
		edited: 'Wann zuletzt jemand etwas darüber gesagt hat',
		near: 'Im Umkreis eines Orts: near:48.2,16.4~10km',
		completeness: 'Wie viel darüber bekannt ist, in Prozent',
		state: 'Da, oder fehlend, weil abgesteckt oder verschoben',
		keyword: 'Stichwörter; auch eine Stufe eines Pfads',
		person: 'Personen im Bild',
		place: 'Ort, Region, Land',
		rating: 'Sterne, 0 bis 5',
		label: 'Farbmarkierung',
		creator: 'Wer es gemacht hat',
		taken: 'Wann aufgenommen, nach der Uhr dort',
		circa: 'Daten, derer niemand sicher ist',
		dated:
			'Wie genau das bekannt ist: decade (Jahrzehnt), year (Jahr), month (Monat), day (Tag) oder time (Uhrzeit)',
		added: 'Wann es in die Bibliothek kam',
		modified: 'Wann die Datei zuletzt geändert wurde',
		latitude: 'Grad Nord',
		altitude: 'Meter über dem Meer',
		longitude: 'Grad Ost',
		warnings: 'Wie viele Merkwürdigkeiten beim Lesen auffielen',
		has: 'Die Datei sagt etwas in diesem Feld',
		missing: 'Die Datei sagt nichts in diesem Feld'
	},
	keys: {
		title: 'Tasten',
		text: 'Alles geht mit der Tastatur. Mit diesen Tasten fängt man an; die ganze Liste ist eine Taste entfernt.',
		all: 'Alle Tasten',
		change: 'Tasten ändern'
	},
	formats: {
		title: 'Formate',
		text: 'Ein Format wird an seinen ersten Bytes erkannt, nie nur am Namen.',
		tags: 'Ganz gelesen: jede Angabe',
		tagsText: 'Angaben, Warnungen und eingebettete Bilder, jeweils mit ihrer Stelle in der Datei.',
		type: 'Erkannt',
		typeText: 'Mit Name, Typ, Größe und Daten aufgelistet und gezeigt, wo der Browser es kann.',
		format: 'Format',
		endings: 'Endungen'
	},
	trouble: {
		title: 'Wenn etwas nicht geht',
		rows: [
			{
				problem: 'Eine Datei fehlt',
				answer:
					'Sehen Sie oben unter „Einlesen“ nach: Dort stehen nicht lesbare Dateien mit dem Grund und dem nächsten Schritt.'
			},
			{
				problem: 'Medien sind als fehlend markiert',
				answer:
					'Ihr Ordner wartet auf Erlaubnis oder ist abgesteckt. Verbinden Sie ihn in den Einstellungen wieder.'
			},
			{
				problem: 'Nach einiger Zeit ist die Bibliothek leer',
				answer:
					'Browser dürfen löschen, was Seiten aufbewahren. Bitten Sie den Browser auf der Seite Speicher, die Bibliothek zu behalten; Ihre Dateien sind so oder so sicher.'
			},
			{
				problem: '„Ordner öffnen“ tut nichts',
				answer:
					'Vielleicht hat der Browser keine Auswahl oder sperrt sie. Legen Sie den Ordner stattdessen auf dem Fenster ab.'
			}
		]
	}
};
