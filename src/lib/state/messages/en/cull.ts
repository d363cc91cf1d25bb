/** English texts of cull mode and of comparing. */
import { plural } from '../plural.ts';

const n = plural('en');
const pictures = (count: number) => n(count, { one: '# picture', other: '# pictures' });
const decisions = (count: number) => n(count, { one: '# decision', other: '# decisions' });

export const cull = {
	title: 'Cull',
	close: 'Back to the library',
	nothing: 'There is nothing to cull: select pictures, or search for some.',
	nothingToUndo: 'Nothing was decided here yet',
	undone: (title: string) => `Undone: ${title}`,
	undoneAll: (count: number) => `Culling undone: ${decisions(count)}`,
	tookBack: (count: number) => `${decisions(count)} taken back`,
	commands: {
		start: 'Cull',
		next: 'Next picture',
		previous: 'Previous picture',
		advance: 'Go on after each decision',
		summary: 'Show the summary',
		info: 'Show or hide what the camera says',
		filter: (name: string) => `Show: ${name}`,
		undoAll: 'Undo all decisions made here'
	},
	compare: {
		title: 'Compare',
		start: 'Compare side by side',
		end: 'Look at one picture',
		needs: 'Comparing needs two pictures: select some.',
		keep: 'Keep this, reject the others',
		kept: (count: number) => `Chosen among ${n(count, { one: '# item', other: '# items' })}`,
		drop: 'Take out of the comparison',
		lock: 'Zoom and move with the others',
		more: 'One picture more',
		fewer: 'One picture less',
		up: 'To the picture above',
		down: 'To the picture below',
		pane: (at: number, of: number, name: string) => `Picture ${at} of ${of}: ${name}`,
		waiting: (count: number) => (count === 0 ? '' : `${count} more to come`),
		grid: 'Pictures compared'
	},
	stage: 'Picture: plus and minus zoom, arrows move while zoomed in',
	loading: 'Loading',
	decide: 'Decision',
	pick: 'Pick',
	reject: 'Reject',
	filter: 'Show',
	filters: {
		all: 'All',
		undecided: 'Undecided',
		picked: 'Picked',
		rejected: 'Rejected',
		'stars-1': '★ and more',
		'stars-2': '★★ and more',
		'stars-3': '★★★ and more',
		'stars-4': '★★★★ and more',
		'stars-5': '★★★★★'
	},
	empty: 'No picture here is like that.',
	position: (at: number, of: number) => `${at.toLocaleString('en')} of ${of.toLocaleString('en')}`,
	progress: (done: number, of: number) =>
		`${done.toLocaleString('en')} of ${of.toLocaleString('en')} decided`,
	picks: (count: number) => `${count} picked`,
	rejects: (count: number) => `${count} rejected`,
	strip: 'Pictures around this one',
	more: 'Stars and labels',
	previous: 'Previous picture',
	next: 'Next picture',
	files: (names: readonly string[]) => names.join(' + '),
	offer: {
		title: 'Go on culling?',
		lead: (when: string) => `You began ${when} and stopped here:`,
		at: (at: number, of: number) => `picture ${at.toLocaleString('en')} of ${of.toLocaleString('en')}`,
		goOn: 'Go on where you stopped',
		anew: (count: number) => `Start anew with ${pictures(count)}`
	},
	none: {
		title: 'Nothing is being culled',
		lead: (keys: string | undefined) =>
			keys === undefined
				? 'Select pictures in the library, or search for some, and choose Cull under More. Each tap is then one decision: picked, rejected, stars or a label.'
				: `Select pictures in the library, or search for some, and press ${keys}. Each key is then one decision: P picks, X rejects, 0 to 5 give stars, 6 to 9 labels.`
	},
	summary: {
		title: 'Culled',
		total: 'Pictures',
		picked: 'Picked',
		rejected: 'Rejected',
		undecided: 'Undecided',
		stars: (stars: number) => n(stars, { one: '# star', other: '# stars' }),
		labelled: 'With a label',
		showPicked: 'Show picked',
		showRejected: 'Show rejected',
		goOn: (count: number) => `Go on with ${pictures(count)} undecided`,
		lookAgain: 'Look again from the beginning',
		undoAll: (count: number) => `Undo ${decisions(count)} made here`
	}
};
