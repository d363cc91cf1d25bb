/** English texts of folders that carry their library. */
import type { CarriedFault } from '#lib/library/carried.ts';
import { plural } from '../plural.ts';

const n = plural('en');
const changes = (count: number) => n(count, { one: '# change', other: '# changes' });

export const carried = {
	carry: 'Carries its library',
	carryFor: (name: string) => `${name} carries its library`,
	hint: 'Ratings, keywords, albums, stacks and their history are kept in “.mediatheque” beside the files, for whoever opens a copy of the folder. Not encrypted: whoever has the folder can read them. Presets stay here.',
	noWriting: 'The browser may not write into this folder.',
	written: (when: string) => `Written ${when}`,
	writing: 'Writing …',
	writeNow: 'Write now',
	brings: (name: string, count: number, when: string) =>
		`${name} brings its library along: ${changes(count)} of ratings, keywords, albums and stacks, written ${when}.`,
	takeIn: 'Import',
	notNow: 'Not now',
	taking: 'Importing …',
	taken: (name: string, count: number) =>
		count === 0 ? `All that ${name} brings was known already.` : `Imported from ${name}: ${changes(count)}.`,
	undo: 'Take back',
	undone: (name: string) => `What ${name} brought was taken back.`,
	undoTitle: (name: string) => `Take back what ${name} brought`,
	bad: (name: string) => `The library that ${name} brings was not imported.`,
	faults: {
		foreign: 'It is none of Mediatheque.',
		newer: 'It was written by a newer version of Mediatheque. Reload this page to update it.',
		damaged: 'It is cut or was changed. Copy the folder anew, or write it anew where it comes from.',
		unsound: 'It says what no library says. It may have been made to do harm.',
		'too-large': 'It is larger than any that Mediatheque writes.'
	} satisfies Record<CarriedFault, string>
};
