/**
 * Writes the tag tables of XMP, IPTC, Photoshop, ICC, PNG, GIF and WebP (`src/lib/parsers/tags/blocks/`) from what
 * `exiftool -listx -f` prints: ids, names, types and labels. Conversions by name are added where the tables are used.
 *
 * Usage: node scripts/tables-blocks.mjs [LISTX]   (LISTX: a file that holds that output already)
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { inRepository, readTables } from './listx.mjs';

/** @typedef {import('./listx.mjs').Table} Table */

const tables = readTables();
/** @param {string} text */
const capital = (text) => text.charAt(0).toUpperCase() + text.slice(1);
const head = '// Written by scripts/tables-blocks.mjs. Do not edit.\n';

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
		/** One constant for each. */
		constants: () => [...texts].map(([text, index]) => `const labels${index} = ${text};`).join('\n'),
		write: () => `[\n${[...texts.keys()].map((text) => `\t${text}`).join(',\n')}\n]`
	};
}

const letters = { 'lang-alt': 'A', date: 'D', rational: 'Q' };

function xmp() {
	const labels = sharedLabels();
	const groups = [];
	for (const table of tables.values()) {
		if (table.group0 !== 'XMP' || !table.group1.startsWith('XMP-')) continue;
		const rows = table.rows.map(({ id, name, type, flags, labels: own }) => {
			const how =
				(letters[type] ?? '') +
				(flags.has('List') ? 'L' : '') +
				(flags.has('Binary') ? 'B' : '') +
				(Object.keys(own).length > 0 ? labels.index(own) : '');
			return `${id}${name === capital(id) ? '' : `=${name}`}${how && `,${how}`}`;
		});
		groups.push(
			`\t${JSON.stringify(table.group1.slice(4))}: [${JSON.stringify(table.name)}, ${JSON.stringify(rows.join(' '))}]`
		);
	}
	return `${head}/** Table name and rows by prefix. A row: \`id[=Name][,letters][labels]\`; A language alternatives, B bytes, D date, L list, Q fraction. */
export const xmpRows: Readonly<Record<string, readonly [table: string, rows: string]>> = {
${groups.join(',\n')}
};

/** Printed texts of values, by the number at the end of a row. */
export const xmpLabels: readonly Readonly<Record<string, string>>[] = ${labels.write()};
`;
}

/** @param {Record<string, string>} names name of the constant to name of the table */
function plainTables(names) {
	const labels = sharedLabels();
	const written = Object.entries(names).map(([constant, name]) => {
		const table = tables.get(name);
		if (!table) throw new Error(`no table ${name}`);
		const seen = new Set();
		const rows = table.rows
			.filter(({ id }) => !seen.has(id) && seen.add(id))
			.map((row) => {
				const id = /^\d+(\.\d+)?$/.test(row.id) ? row.id : JSON.stringify(row.id);
				const bits = Object.entries(row.labels).filter(([key]) => key.startsWith('Bit'));
				const more = [];
				if (bits.length > 0)
					more.push(
						`bits: labels${labels.index(Object.fromEntries(bits.map(([key, text]) => [key.slice(3), text])))}`
					);
				else if (Object.keys(row.labels).length > 0) more.push(`print: labels${labels.index(row.labels)}`);
				if (row.flags.has('List')) more.push('list: true');
				if (row.flags.has('Unknown')) more.push('unknown: true');
				if (row.flags.has('Binary')) more.push('binary: true');
				if (row.type !== '?') more.push(`hint: '${row.type}'`);
				return `\t{ id: ${id}, name: ${JSON.stringify(row.name)}${more.map((text) => `, ${text}`).join('')} }`;
			});
		return `export const ${constant}: TableRows = ['${table.name}', '${table.group0}', '${table.group1}', [\n${rows.join(',\n')}\n]];\n`;
	});
	return `${head}import type { TableRows } from '../../blocks/rows-table.ts';

${labels.constants()}

${written.join('\n')}`;
}

const out = inRepository('src/lib/parsers/tags/blocks');
mkdirSync(out, { recursive: true });
writeFileSync(`${out}/xmp.ts`, xmp());
writeFileSync(
	`${out}/profiles.ts`,
	plainTables({
		iptcEnvelope: 'IPTC::EnvelopeRecord',
		iptcApplication: 'IPTC::ApplicationRecord',
		iptcNewsPhoto: 'IPTC::NewsPhoto',
		iptcPreObject: 'IPTC::PreObjectData',
		iptcObject: 'IPTC::ObjectData',
		iptcPostObject: 'IPTC::PostObjectData',
		iccHeader: 'ICC_Profile::Header',
		iccMain: 'ICC_Profile::Main',
		iccChromaticity: 'ICC_Profile::Chromaticity',
		iccColorRep: 'ICC_Profile::ColorRep',
		iccColorantTable: 'ICC_Profile::ColorantTable',
		iccMeasurement: 'ICC_Profile::Measurement',
		iccMetadata: 'ICC_Profile::Metadata',
		iccViewingConditions: 'ICC_Profile::ViewingConditions',
		photoshopMain: 'Photoshop::Main',
		photoshopChannelOptions: 'Photoshop::ChannelOptions',
		photoshopHeader: 'Photoshop::Header',
		photoshopImageData: 'Photoshop::ImageData',
		photoshopJpegQuality: 'Photoshop::JPEG_Quality',
		photoshopLayers: 'Photoshop::Layers',
		photoshopPixelInfo: 'Photoshop::PixelInfo',
		photoshopPrintScaleInfo: 'Photoshop::PrintScaleInfo',
		photoshopResolution: 'Photoshop::Resolution',
		photoshopSliceInfo: 'Photoshop::SliceInfo',
		photoshopVersionInfo: 'Photoshop::VersionInfo'
	})
);
writeFileSync(
	`${out}/images.ts`,
	plainTables({
		pngMain: 'PNG::Main',
		pngAnimationControl: 'PNG::AnimationControl',
		pngCiCodePoints: 'PNG::CICodePoints',
		pngImageHeader: 'PNG::ImageHeader',
		pngPhysicalPixel: 'PNG::PhysicalPixel',
		pngPrimaryChromaticities: 'PNG::PrimaryChromaticities',
		pngStereoImage: 'PNG::StereoImage',
		pngSubjectScale: 'PNG::SubjectScale',
		pngTextualData: 'PNG::TextualData',
		pngVirtualPage: 'PNG::VirtualPage',
		gifMain: 'GIF::Main',
		gifAnimation: 'GIF::Animation',
		gifScreen: 'GIF::Screen',
		webpVp8: 'RIFF::VP8',
		webpVp8l: 'RIFF::VP8L',
		webpVp8x: 'RIFF::VP8X',
		webpAlph: 'RIFF::ALPH',
		webpAnim: 'RIFF::ANIM',
		webpAnmf: 'RIFF::ANMF'
	})
);
