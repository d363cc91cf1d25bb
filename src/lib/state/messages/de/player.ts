/** German texts of the player. */
import type { player as english } from '../en/player.ts';
import type { Widened } from '../widened.ts';

export const player: Widened<typeof english> = {
	player: (name) => `Wiedergabe: ${name}`,
	play: 'Abspielen',
	pause: 'Anhalten',
	toggle: 'Abspielen oder anhalten',
	seek: 'Stelle',
	position: (time, of, chapter) => (chapter ? `${time} von ${of}, ${chapter}` : `${time} von ${of}`),
	back: '10 Sekunden zurück',
	on: '10 Sekunden vor',
	backLong: 'Eine Minute zurück',
	onLong: 'Eine Minute vor',
	frameBack: 'Ein Bild zurück',
	frameOn: 'Ein Bild vor',
	chapterBack: 'Voriges Kapitel',
	chapterOn: 'Nächstes Kapitel',
	chapters: 'Kapitel',
	speed: 'Tempo',
	slower: 'Langsamer',
	faster: 'Schneller',
	normalSpeed: 'Normales Tempo',
	times: (speed) => `${speed}×`,
	mute: 'Ton aus oder an',
	volume: 'Lautstärke',
	louder: 'Lauter',
	quieter: 'Leiser',
	percent: (value) => `${value} %`,
	loop: 'Einen Teil wiederholen: Anfang, dann Ende setzen, dann aufheben',
	loopFrom: (time) => `Wiederholt ab ${time}: Ende setzen`,
	loopBetween: (from, to) => `Wiederholt ${from} bis ${to}`,
	full: 'Vollbild',
	small: 'Kleines Fenster',
	more: 'Tempo, Kapitel und Untertitel',
	subtitles: 'Untertitel',
	nextSubtitles: 'Nächste Untertitel',
	noSubtitles: 'Keine',
	sounds: 'Ton',
	sound: (number) => `Ton ${number}`,
	inFile: 'in der Datei',
	within: (number) => `In der Datei, ${number}`,
	preparing: 'Wird vorbereitet …',
	waiting: {
		briefly: 'Wartet auf die Datei …',
		long: 'Seit 10 Sekunden kommt nichts mehr. Vielleicht ist die Datei hier abgeschnitten, oder ihr Datenträger ist langsam.'
	},
	repacked: 'Beim Abspielen umgepackt',
	resumed: (time) => `Geht bei ${time} weiter`,
	fromStart: 'Von vorn abspielen',
	silent: (codec) =>
		`Der Ton ist ${codec}, was dieser Browser nicht abspielen kann: Das Bild läuft ohne ihn.`,
	pictureless: (codec) =>
		`Das Bild ist ${codec}, was dieser Browser nicht abspielen kann: Der Ton läuft ohne es.`,
	trouble: {
		codec: (codec) => `Dieser Browser kann ${codec} nicht abspielen.`,
		unknownCodec: 'Dieser Browser kennt nicht, wie Bild oder Ton gepackt sind.',
		encrypted: 'Dieser Film ist geschützt (DRM): Nur der Laden, aus dem er kommt, kann ihn abspielen.',
		damaged: 'Die Datei ist beschädigt oder abgeschnitten, und nichts darin lässt sich abspielen.',
		empty: 'In dieser Datei ist weder Bild noch Ton.',
		late: 'Die Datei hat nicht rechtzeitig geantwortet.',
		gone: 'Die Datei ließ sich nicht bis zum Ende lesen.'
	},
	help: {
		hevc: 'Chrome und Edge auf einem Rechner, dessen Grafik es kann, und Safari spielen HEVC. Oder in H.264 umwandeln, z. B. mit HandBrake.',
		oldFilm:
			'Kein Browser spielt es mehr. VLC schon; in H.264 umgewandelt, z. B. mit HandBrake, läuft es auch hier.',
		surround: 'VLC spielt es. In AAC umgewandelt, z. B. mit HandBrake, läuft es auch hier.',
		other:
			'Das Original herunterladen und anderswo abspielen, z. B. mit VLC, oder in MP4 mit H.264 umwandeln.',
		encrypted: 'In der App oder auf der Seite des Ladens abspielen, aus dem er kommt.',
		damaged: 'Neu kopieren, von wo sie herkam. VLC kann manchmal abspielen, was übrig ist.',
		empty: 'Die Tags ansehen oder die Datei mit dem Programm öffnen, das sie gemacht hat.',
		late: 'Nachsehen, ob das Laufwerk oder der Netzwerkordner verbunden ist, und es noch einmal versuchen.'
	}
};
