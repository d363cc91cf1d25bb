/** German texts of the inspector. */
import type { Words } from '../en.ts';
import { plural } from '../plural.ts';

const n = plural('de');
const number = new Intl.NumberFormat('de');

export const inspector: Words['inspector'] = {
	empty: 'Wählen Sie ein Medium, um alles zu sehen, was seine Datei sagt.',
	tabs: 'Über die Datei',
	summary: 'Überblick',
	pictureOf: (name) => `Bild von ${name}`,
	warnings: (count) => n(count, { one: '# Anmerkung beim Lesen', other: '# Anmerkungen beim Lesen' }),
	panels: {
		tags: 'Tags',
		music: 'Musik',
		opinion: 'Zweite Meinung',
		history: 'Verlauf',
		structure: 'Aufbau'
	},
	filter: 'Tags filtern',
	raw: 'Rohwerte',
	tagCount: (shown, all) =>
		shown === all
			? n(all, { one: '# Tag', other: '# Tags' })
			: `${number.format(shown)} / ${n(all, { other: '# Tags' })}`,
	tagKeys: 'Pfeiltasten gehen von Tag zu Tag und einen Tag entlang. Strg+C oder Cmd+C kopiert seinen Wert.',
	noTags: 'In dieser Datei wurden keine Tags gefunden.',
	noMatch: 'Kein Tag passt zum Filter.',
	showBytes: (offset, size) =>
		`${n(size, { one: '# Byte', other: '# Bytes' })} ab ${number.format(offset)} zeigen`,
	computed: 'Aus anderen Tags berechnet: ohne eigene Bytes',
	copy: (name) => `Wert von ${name} kopieren`,
	copied: (name) => `${name} kopiert`,
	bytes: 'Bytes in der Datei',
	range: (offset, size) =>
		`Position ${number.format(offset)} (0x${offset.toString(16)}), ${n(size, { one: '# Byte', other: '# Bytes' })}`,
	cut: (count) => n(count, { one: 'und # weiteres Byte', other: 'und # weitere Bytes' }),
	close: 'Schließen',
	retry: 'Noch einmal versuchen',
	compare: 'Die zwei ausgewählten vergleichen',
	diff: 'Unterschiede',
	differenceCount: (count) =>
		n(count, { one: '# Tag unterscheidet sich', other: '# Tags unterscheiden sich' }),
	tag: 'Tag',
	opinionOffer:
		'Liest dieselbe Datei mit ExifReader, einem anderen Leser, hier im Browser, und zeigt, was abweicht.',
	askOpinion: 'Zweite Meinung einholen',
	opinionFailed: 'ExifReader konnte diese Datei nicht lesen.',
	opinionNote:
		'ExifReader liest hier kein XMP und nur wenige Herstellernotizen: diese Gruppen werden nicht verglichen.',
	verdicts: {
		same: 'gleich',
		differs: 'weicht ab',
		'only-ours': 'nur hier',
		'only-theirs': 'nur ExifReader'
	},
	verdictCount: {
		same: (count) => n(count, { other: '# gleich' }),
		differs: (count) => n(count, { one: '# weicht ab', other: '# weichen ab' }),
		'only-ours': (count) => n(count, { other: '# nur hier' }),
		'only-theirs': (count) => n(count, { other: '# nur in ExifReader' })
	},
	structureFailed:
		'Die Spuren konnten nicht gelesen werden: die Datei ist beschädigt, oder es dauerte zu lange. Die gefundenen Boxen stehen unten.',
	tracks: 'Spuren',
	boxes: 'Boxen',
	samples: (count) => n(count, { one: '# Sample', other: '# Samples' }),
	sampleTable: 'Erste Samples',
	sampleColumns: { index: 'Nr.', time: 'Zeit', size: 'Bytes', offset: 'Position', key: 'Schlüssel' }
};
