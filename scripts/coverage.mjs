/** The text of COVERAGE.md, from the figures of the corpus. */

/** @typedef {import('./corpus.mjs').Comparison} Comparison */
/** @typedef {import('./corpus.mjs').Row} Row */

/** @param {number} figure */
const percent = (figure) => `${figure.toFixed(1)} %`;

/**
 * @param {string} head
 * @param {[string, Row][]} rows
 * @param {boolean} files whether rows count files
 */
function table(head, rows, files) {
	const columns = [head, ...(files ? ['files'] : []), 'tags', 'found', 'same text', 'extra per 100'];
	const lines = rows.map(([name, row]) => [
		name,
		...(files ? [String(row.files)] : []),
		String(row.tags),
		percent(row.present),
		percent(row.value),
		row.extra.toFixed(1)
	]);
	if (rows.length === 0) return 'None.';
	const rule = columns.map((_, index) => (index === 0 ? '---' : '---:'));
	return [columns, rule, ...lines].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** @param {Record<string, Row>} rows */
const byTags = (rows) =>
	Object.entries(rows)
		.filter(([, row]) => row.tags > 0)
		.sort(([, a], [, b]) => b.tags - a.tags);

/**
 * @param {Comparison} result
 * @param {Comparison} makers maker notes only
 */
export function coverage(result, makers) {
	const types = byTags(result.byType);
	const read = types.filter(([, row]) => row.present >= 5);
	const unread = types.filter(([, row]) => row.present < 5).map(([name]) => name);
	const { core, File, Composite } = result.total;
	/** @type {[string, Row][]} */
	const parts = [];
	if (core) parts.push(['Written in the file', core]);
	if (makers.total.core) parts.push(['Of that, in maker notes', makers.total.core]);
	if (File) parts.push(['About the file as a whole (`File`)', File]);
	if (Composite) parts.push(['Computed from other tags (`Composite`)', Composite]);

	return `# What the engine reads, measured

Written by \`node scripts/corpus.mjs --write\`; do not edit it by hand.

${result.filesSeen} sample files of cameras, phones and programs were read by \`mediatheque read -j -G1\` and by ExifTool
13.59, and the outcomes compared tag by tag. *Found* is the share of ExifTool's tags that are found here under the same
group and name; *same text* the share whose printed value is the same too (white space and the last digits of fractions
aside); *extra* counts tags found here that ExifTool does not have, for each 100 of its own. The sample files are not part
of the repository, as most belong to others.

ExifTool read them in one run, and what one of its files tells stays with it for the next: after a profile whose white point and
colorants it takes for bytes, it says "Binary data" of those of all profiles that follow, and tells the numbers when it reads them by
themselves. That is most of what is not the same text in ICC profiles, and in the formats that hold one.

${table('part', parts, false)}

## By family of formats

${table('family', byTags(result.byFamily), true)}

## By file type

Types that are read:

${table('type', read, true)}

Types that are in the samples and are recognised at most, so that their tags are not read yet (fewer than 5 % are found):
${unread.length > 0 ? unread.join(', ') : 'none'}.

## By group

A group is a part of a file: \`IFD0\` and \`ExifIFD\` are EXIF, \`XMP-dc\` is the Dublin Core part of XMP, \`Track#\` stands for each
track of a film. Groups with fewer than 20 tags in the samples are left out.

${table(
	'group',
	byTags(result.byGroup).filter(([, row]) => row.tags >= 20),
	false
)}

## What the figures do not say

- They hold for these files. Others may hold tags that none of these has.
- A tag counts as the same only if its text is; a date in another form counts as different.
- Tags that ExifTool shows only on request (unknown ones, embedded documents) are not compared.
- Nothing here is about writing.
`;
}
