/** Deutsche Texte zu dem, was Kameras in ihren Notizen sagen. */
import type { camera as english } from '../en/camera.ts';
import { plural } from '../plural.ts';
import type { Widened } from '../widened.ts';

const n = plural('de');

export const camera: Widened<typeof english> = {
	fields: {
		style: 'Bildstil',
		focus: 'Fokusmodus',
		drive: 'Auslösemodus',
		serial: 'Seriennummer',
		actuations: 'Auslösungen'
	},
	ranges: {
		'under-10k': 'Unter 10.000',
		'10k-50k': '10.000 bis 50.000',
		'50k-100k': '50.000 bis 100.000',
		'over-100k': '100.000 und mehr'
	},
	subjects: {
		focus: 'Fokus',
		lens: 'Objektiv',
		exposure: 'Belichtung',
		body: 'Kamera',
		style: 'Bildstil',
		rest: 'Alles Übrige'
	},
	points: {
		toggle: 'Fokuspunkte und Gesichter zeigen',
		none: 'In diesem Bild ist kein Fokuspunkt verzeichnet, und kein Gesicht',
		count: (count: number) => n(count, { one: '# Fokuspunkt', other: '# Fokuspunkte' }),
		inFocus: (count: number) => n(count, { one: '# scharf', other: '# scharf' }),
		frames: (count: number, names: string) =>
			n(count, { one: '# Rahmen', other: '# Rahmen' }) + (names === '' ? '' : `: ${names}`)
	}
};
