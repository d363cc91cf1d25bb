/**
 * Writes the tag tables of QuickTime, ID3, MPEG audio, FLAC, Vorbis and APE (`src/lib/parsers/tags/media/`) from what
 * `exiftool -listx -f` prints: ids, names, types and labels. Conversions by name are added where the tables are used.
 *
 * Usage: node scripts/tables-media.mjs [LISTX]   (LISTX: a file that holds that output already)
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { inRepository, readTables } from './listx.mjs';

const tables = readTables();
const head = '// Written by scripts/tables-media.mjs. Do not edit.\n';

/** Labels are written once, however many rows share them. */
function sharedLabels() {
	const texts = new Map();
	return {
		/** @param {Record<string, string>} labels */
		index(labels) {
			const text = JSON.stringify(labels);
			if (!texts.has(text)) texts.set(text, texts.size);
			return texts.get(text);
		},
		write: () => [...texts.keys()].map((text, index) => `const l${index}: Labels = ${text};`).join('\n')
	};
}

/** Ids of bytes that are no letters are written `\\xa9` in the list. @param {string} id */
const idOf = (id) => {
	const text = id.replace(/\\x([0-9a-f]{2})/g, (_all, code) => String.fromCharCode(parseInt(code, 16)));
	return /^\d+(\.\d+)?$/.test(text) ? text : JSON.stringify(text);
};

/** @param {string} file @param {RegExp} which */
function write(file, which) {
	const labels = sharedLabels();
	const written = [];
	for (const table of tables.values()) {
		if (!which.test(table.name)) continue;
		const rows = table.rows.map((row) => {
			const bits = Object.entries(row.labels).filter(([key]) => key.startsWith('Bit'));
			const plainLabels = Object.fromEntries(
				Object.entries(row.labels).filter(([key]) => !key.startsWith('Bit'))
			);
			const more = [];
			if (bits.length > 0)
				more.push(
					`bits: l${labels.index(Object.fromEntries(bits.map(([key, text]) => [key.slice(3), text])))}`
				);
			if (Object.keys(plainLabels).length > 0) more.push(`print: l${labels.index(plainLabels)}`);
			for (const flag of ['List', 'Unknown', 'Binary'])
				if (row.flags.has(flag)) more.push(`${flag.toLowerCase()}: true`);
			if (row.type !== '?') more.push(`hint: '${row.type}'`);
			return `\t\t{ id: ${idOf(row.id)}, name: '${row.name}'${more.map((text) => `, ${text}`).join('')} }`;
		});
		written.push(`\t'${table.name}': ['${table.group0}', '${table.group1}', [\n${rows.join(',\n')}\n\t]]`);
	}
	writeFileSync(
		`${out}/${file}`,
		`${head}import type { Labels } from '../../model.ts';
import type { TableRows } from '../../table-set.ts';

${labels.write()}

/** Tables by name. A row's hint is the stored format. */
export const tableRows: TableRows = {\n${written.join(',\n')}\n};\n`
	);
}

const out = inRepository('src/lib/parsers/tags/media');
mkdirSync(out, { recursive: true });
write(
	'quicktime.ts',
	/^(QuickTime::(?!INSV|.*360Fly|camm|Stream|Nextbase|RVMI|RoveGPS|TomTom|Pittasoft|HTCInfo|Flip)|Microsoft::Xtra$)/
);
write('audio.ts', /^(ID3|FLAC|Vorbis|APE::Main|MPEG::(Audio|Xing|Lame))/);
