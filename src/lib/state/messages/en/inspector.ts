/** English texts of the inspector. */
import { plural } from '../plural.ts';

const n = plural('en');
const number = new Intl.NumberFormat('en');

export const inspector = {
	empty: 'Choose an item to see everything its file says.',
	tabs: 'About the file',
	summary: 'Summary',
	pictureOf: (name: string) => `Picture of ${name}`,
	warnings: (count: number) =>
		n(count, { one: '# remark while reading this file', other: '# remarks while reading this file' }),
	panels: {
		tags: 'Tags',
		music: 'Music',
		opinion: 'Second opinion',
		history: 'History',
		structure: 'Structure'
	},
	filter: 'Filter tags',
	raw: 'Raw values',
	tagCount: (shown: number, all: number) =>
		shown === all
			? n(all, { one: '# tag', other: '# tags' })
			: `${number.format(shown)} / ${n(all, { one: '# tag', other: '# tags' })}`,
	tagKeys: 'Arrow keys go from tag to tag and along a tag. Ctrl+C or Cmd+C copies its value.',
	noTags: 'No tags were found in this file.',
	noMatch: 'No tag matches the filter.',
	showBytes: (offset: number, size: number) =>
		`Show ${n(size, { one: '# byte', other: '# bytes' })} at ${number.format(offset)}`,
	computed: 'Computed from other tags: it has no bytes of its own',
	copy: (name: string) => `Copy the value of ${name}`,
	copied: (name: string) => `Copied ${name}`,
	bytes: 'Bytes in the file',
	range: (offset: number, size: number) =>
		`Offset ${number.format(offset)} (0x${offset.toString(16)}), ${n(size, { one: '# byte', other: '# bytes' })}`,
	cut: (count: number) => n(count, { one: 'and # more byte', other: 'and # more bytes' }),
	close: 'Close',
	retry: 'Try again',
	compare: 'Compare the two selected',
	diff: 'Differences',
	differenceCount: (count: number) => n(count, { one: '# tag differs', other: '# tags differ' }),
	tag: 'Tag',
	opinionOffer:
		'Reads the same file with ExifReader, another reader, here in the browser, and marks what differs.',
	askOpinion: 'Ask for a second opinion',
	opinionFailed: 'ExifReader could not read this file.',
	opinionNote: 'ExifReader reads no XMP here, and few maker notes: those groups are not compared.',
	verdicts: {
		same: 'the same',
		differs: 'differs',
		'only-ours': 'only here',
		'only-theirs': 'only ExifReader'
	},
	verdictCount: {
		same: (count: number) => n(count, { one: '# the same', other: '# the same' }),
		differs: (count: number) => n(count, { one: '# differs', other: '# differ' }),
		'only-ours': (count: number) => n(count, { one: '# only here', other: '# only here' }),
		'only-theirs': (count: number) => n(count, { one: '# only in ExifReader', other: '# only in ExifReader' })
	},
	structureFailed:
		'The tracks could not be read: the file is damaged, or reading took too long. The boxes found are below.',
	tracks: 'Tracks',
	boxes: 'Boxes',
	samples: (count: number) => n(count, { one: '# sample', other: '# samples' }),
	sampleTable: 'First samples',
	sampleColumns: { index: 'No.', time: 'Time', size: 'Bytes', offset: 'Offset', key: 'Key' }
};
