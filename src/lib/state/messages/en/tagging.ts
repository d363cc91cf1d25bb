/** English texts of fast tagging: the quick field, what is offered, the painter. */
import { plural } from '../plural.ts';

const count = plural('en');
const items = (total: number) => count(total, { one: '# item', other: '# items' });

export const tagging = {
	commands: {
		quick: 'Add keywords quickly',
		paint: 'Painter',
		repeat: 'Repeat the last keywords',
		previous: 'Keywords of the item before'
	},
	nothingToRepeat: 'No keywords were given yet.',
	nothingBefore: (there: boolean) =>
		there ? 'The item before has no keywords.' : 'There is no item before this one.',
	quick: {
		title: (total: number) => `Keywords for ${items(total)}`,
		nothing: 'Select something first.',
		field: 'Keywords to add',
		placeholder: 'beach, animals/dog',
		hint: 'Enter adds, a comma stands between several. Ctrl+Enter adds and goes to the next item.',
		found: 'Keywords that fit',
		alias: (word: string) => `also “${word}”`,
		added: (words: string, total: number) => `${words}: added to ${items(total)}`,
		taken: (words: string, total: number) => `${words}: taken from ${items(total)}`,
		likely: 'Suggested',
		likelyHint: 'Keys 1 to 9, while the box is empty',
		recent: 'Recent',
		recentHint: 'Shift and 1 to 9',
		given: 'Has already',
		someHave: (some: number, total: number) => `${some} of ${total}`,
		close: 'Close',
		next: 'Add and next item',
		add: 'Add'
	},
	offer: (keyword: string) => `Add ${keyword}`,
	by: {
		series: 'Shots just before and after have it',
		event: 'Items of the same hours have it',
		folder: 'Items of this folder have it',
		place: 'Items of this place have it',
		given: 'It often comes with the other keywords here',
		everywhere: 'It is frequent in the library'
	},
	painter: {
		title: 'Painter',
		what: 'Paint',
		kinds: {
			keywords: 'Keywords',
			rating: 'Rating',
			flag: 'Flag',
			label: 'Label',
			album: 'Album',
			set: 'Tag set',
			template: 'Metadata template'
		},
		values: {
			keywords: 'Keywords to paint',
			rating: 'Stars to paint',
			flag: 'Flag to paint',
			label: 'Label to paint',
			album: 'Album to paint',
			set: 'Tag set to paint',
			template: 'Template to paint'
		},
		stars: (stars: number) => count(stars, { one: '# star', other: '# stars' }),
		noAlbums: 'No albums yet',
		noPresets: 'No presets of this kind yet',
		erase: 'Erase',
		done: 'Done',
		hint: 'Click or drag over items, or press Space on one; Shift and arrows paint a run. Alt erases.',
		started: (what: string) => `Painter: ${what}. Esc ends it.`,
		ended: 'Painter ended.',
		empty: 'Say first what shall be painted.',
		noErase: 'A template cannot be erased. Undo takes its last stroke back.',
		painted: (what: string, total: number) => `Painted on ${items(total)}: ${what}`,
		erased: (what: string, total: number) => `Erased from ${items(total)}: ${what}`
	}
};
