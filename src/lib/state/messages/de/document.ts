/** German texts of documents in the viewer. */
export const documentTexts = {
	opening: 'Wird geöffnet …',
	page: (at: number, of: number) => `Seite ${at} von ${of}`,
	pages: 'Seiten',
	nextPage: 'Nächste Seite',
	previousPage: 'Vorige Seite',
	contents: (page: number) => `Text der Seite ${page}`,
	trouble: {
		password:
			'Dieses Dokument ist gesperrt: Es öffnet sich nur mit einem Passwort. Öffnen Sie es in einem Programm, das danach fragt.',
		damaged:
			'Dieses Dokument ist beschädigt, nichts davon lässt sich zeigen. Seine Tags stehen im Inspektor.',
		late: 'Dieses Dokument braucht zu lange. Laden Sie es herunter und öffnen Sie es in einem anderen Programm.',
		font: 'Der Browser kann diese Schrift nicht verwenden.'
	},
	text: 'Text',
	firstPart: (size: string) => `Die ersten ${size} werden gezeigt.`,
	encoding: (name: string) => `Kodierung: ${name}`,
	members: (count: number) => (count === 1 ? '1 Datei' : `${count} Dateien`),
	moreMembers: (count: number) => `Die ersten ${count} sind aufgeführt.`,
	name: 'Name',
	size: 'Größe',
	changed: 'Geändert',
	locked: 'gesperrt',
	noMembers: 'In diesem Archiv ist nichts.',
	sample: 'Eigene Worte',
	pangram: 'Zwölf Boxkämpfer jagen Viktor quer über den großen Sylter Deich.',
	sizes: 'Größen',
	letters: 'Buchstaben'
};
