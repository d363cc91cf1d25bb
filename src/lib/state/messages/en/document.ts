/** English texts of documents in the viewer. */
export const documentTexts = {
	opening: 'Opening …',
	page: (at: number, of: number) => `Page ${at} of ${of}`,
	pages: 'Pages',
	nextPage: 'Next page',
	previousPage: 'Previous page',
	contents: (page: number) => `Text of page ${page}`,
	trouble: {
		password:
			'This document is locked: it opens with a password only. Open it in a program that asks for it.',
		damaged: 'This document is damaged, and nothing of it can be shown. Its tags are in the inspector.',
		late: 'This document takes too long to show. Download it and open it in another program.',
		font: 'The browser cannot use this font.'
	},
	text: 'Text',
	firstPart: (size: string) => `The first ${size} are shown.`,
	encoding: (name: string) => `Encoding: ${name}`,
	members: (count: number) => (count === 1 ? '1 file' : `${count} files`),
	moreMembers: (count: number) => `The first ${count} are listed.`,
	name: 'Name',
	size: 'Size',
	changed: 'Changed',
	locked: 'locked',
	noMembers: 'There is nothing in this archive.',
	sample: 'Your own words',
	pangram: 'Sphinx of black quartz, judge my vow.',
	sizes: 'Sizes',
	letters: 'Letters'
};
