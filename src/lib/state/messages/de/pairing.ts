/** German texts of pairing two devices by codes. */
import { plural } from '../plural.ts';
import type { PairingWords } from '../pairing-words.ts';

const n = plural('de');

export const pairing: PairingWords = {
	steps: {
		label: 'Koppeln',
		mine: 'Diesen Code dem anderen Gerät zeigen',
		answer: 'Jetzt diesen Code dem anderen Gerät zeigen',
		theirs: 'Den Code nehmen, den das andere Gerät zeigt',
		compare: 'Die sechs Ziffern vergleichen',
		both: 'Auch das andere Gerät zeigt eine Antwort'
	},
	intro:
		'Auch auf dem anderen Gerät den Abgleich öffnen und „Zwei Geräte nebeneinander“ wählen. Beide müssen im selben Netz sein.',
	answerHint:
		'Er antwortet auf den Code, den Sie genommen haben. Das andere Gerät nimmt ihn auf dieselbe Weise.',
	preparing: 'Der Code wird gemacht …',
	qr: 'Der Code dieses Geräts, mit dem anderen abzulesen',
	codeText: 'Code als Text',
	copy: 'Code kopieren',
	copied: 'Der Code ist kopiert.',
	paste: 'Code des anderen Geräts',
	pasteHint: 'Dort kopieren und sich selbst senden, etwa über einen Messenger.',
	take: 'Code nehmen',
	scan: 'Mit der Kamera ablesen',
	stopScan: 'Kamera ausschalten',
	picture: 'Ein Bild davon wählen',
	viewfinder: 'Was die Kamera sieht',
	scanning: 'Den anderen Bildschirm vor die Kamera halten.',
	noCamera: 'Die Kamera lässt sich hier nicht benutzen. Kopieren Sie stattdessen den Code als Text.',
	cameraDenied:
		'Der Browser erlaubt die Kamera nicht. Erlauben Sie sie in den Einstellungen der Seite, oder kopieren Sie den Code als Text.',
	noCodeInPicture: 'In diesem Bild ist kein Code, der sich lesen lässt.',
	notPicture: 'Diese Datei ist kein Bild.',
	refusals: {
		foreign: 'Das ist kein Code einer Kopplung.',
		newer:
			'Das andere Gerät hat eine neuere Version von Mediatheque. Laden Sie diese Seite neu, um sie zu aktualisieren.',
		cut: 'Das Ende des Codes fehlt. Kopieren Sie ihn ganz.',
		damaged: 'Etwas an diesem Code stimmt nicht. Kopieren Sie ihn noch einmal.',
		own: 'Das ist der Code dieses Geräts. Nehmen Sie den, den das andere Gerät zeigt.',
		other: 'Dieser Code antwortet auf einen anderen. Nehmen Sie dort den Code dieses Geräts noch einmal.'
	},
	connecting: 'Verbindung wird aufgebaut …',
	digits: (digits) => `Ziffern: ${digits}`,
	compareMember: (name) =>
		`„${name}“ möchte zu Ihren Geräten kommen. Es wird Ihre Vorlagen, Stichwörter, Alben und Bewertungen haben. Zeigt es dieselben Ziffern?`,
	compareNewcomer: (name) =>
		`Dieses Gerät kommt zu „${name}“ und wird haben, was dort ist; was hier ist, geht dorthin. Zeigt es dieselben Ziffern?`,
	admit: 'Gleiche Ziffern: aufnehmen',
	join: 'Gleiche Ziffern: beitreten',
	differ: 'Sie sind verschieden',
	waits: (name) => `Warten, bis jemand auf „${name}“ den Knopf drückt …`,
	live: (name) => `Verbunden mit „${name}“`,
	silent: (name) =>
		`Von „${name}“ ist gerade nichts zu hören. Vielleicht schläft es; es geht von selbst weiter, wenn es aufwacht.`,
	holds: {
		equal: 'Beide haben dasselbe.',
		behind: 'Es bekommt, was ihm fehlt …',
		different:
			'Beide haben dasselbe gehört und sind doch verschieden. Machen Sie eine Sicherung, und gleichen Sie auch auf einem anderen Weg ab.',
		unknown: 'Es sagt, was es hat …'
	},
	counts: (sent, received) =>
		`${n(sent, { one: '# Änderung gesendet', other: '# Änderungen gesendet' })}, ${n(received, { one: '# empfangen', other: '# empfangen' })}`,
	stays: 'Änderungen gehen hinüber, sobald sie gemacht sind, solange beide offen sind.',
	disconnect: 'Trennen',
	again: 'Erneut koppeln',
	ended: 'Nicht verbunden',
	overs: {
		here: 'Sie haben die Verbindung beendet. Nichts ist verloren.',
		there: 'Das andere Gerät hat die Verbindung beendet. Nichts ist verloren.',
		lost: 'Das andere Gerät ist verstummt: geschlossen, im Schlaf oder nicht mehr im Netz. Koppeln Sie erneut, wenn es wieder da ist; was inzwischen gemacht wurde, geht dann hinüber.',
		unreachable:
			'Das andere Gerät ist nicht zu erreichen. Sind beide im selben Netz? Gastnetze halten Geräte oft auseinander; dann tut ein Ordner oder eine Datei dasselbe.',
		'someone-else':
			'Wer geantwortet hat, ist nicht das Gerät, das den Code gemacht hat. Nichts wurde gesendet. Koppeln Sie erneut, mit neuen Codes.',
		unanswered:
			'Der Code, den dieses Gerät zuletzt gezeigt hat, wurde dort nie genommen. Koppeln Sie erneut.',
		'no-network': 'Dieses Gerät ist in keinem Netz. Verbinden Sie es mit einem, und koppeln Sie dann erneut.',
		unsupported:
			'Dieser Browser kann sich nicht unmittelbar mit anderen Geräten verbinden. Ein Ordner oder eine Datei tut dasselbe.',
		misbehaved:
			'Das andere Gerät hat etwas gesagt, das nicht stimmen kann. Laden Sie Mediatheque auf beiden neu, und koppeln Sie erneut.',
		silent: 'Das andere Gerät antwortet nicht mehr. Sehen Sie nach ihm, und koppeln Sie erneut.',
		'other-vault':
			'Beide gehören zu verschiedenen Gruppen von Geräten. Verlassen Sie zuerst auf einem davon die Gruppe.',
		'no-vault':
			'Noch gleicht keines der beiden ab. Fangen Sie auf einem als erstem Gerät an, und koppeln Sie dann erneut.',
		'same-device':
			'Das andere ist eine Kopie dieses Browserprofils. Gleichen Sie einmal über einen Ordner oder eine Datei ab, und koppeln Sie erneut.',
		'not-admitted':
			'Niemand wurde aufgenommen. Waren die Ziffern verschieden, könnte jemand dazwischen sein: koppeln Sie erneut in einem Netz, dem Sie trauen.',
		'not-taken':
			'Eines der beiden nimmt nicht an, was das andere versiegelt hat: es wurde von Ihren Geräten entfernt oder weiß nichts von einer neuen Passphrase.',
		'too-large':
			'Es ist mehr auf einmal zu senden, als eine Verbindung fasst. Gleichen Sie über einen Ordner oder eine Datei ab.',
		newer:
			'Das andere Gerät hat eine neuere Version von Mediatheque. Laden Sie diese Seite neu, um sie zu aktualisieren.',
		trouble:
			'Dieses Gerät konnte nicht weitermachen. Versuchen Sie es noch einmal; geschieht es wieder, laden Sie die Seite neu. Nichts ist verloren.'
	}
};
