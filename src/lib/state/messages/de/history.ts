/** German texts of undo, redo and the history of edits. */
import type { history as english } from '../en/history.ts';
import type { Widened } from '../widened.ts';

export const history: Widened<typeof english> = {
	undo: 'Rückgängig',
	redo: 'Wiederholen',
	show: 'Zeigen',
	done: {
		undo: (title) => `Rückgängig gemacht: ${title}`,
		redo: (title) => `Wiederholt: ${title}`
	},
	nothing: {
		undo: 'Es gibt nichts rückgängig zu machen',
		redo: 'Es gibt nichts zu wiederholen'
	},
	commands: {
		undo: (title) => (title === undefined ? 'Rückgängig' : `Rückgängig: ${title}`),
		redo: (title) => (title === undefined ? 'Wiederholen' : `Wiederholen: ${title}`)
	}
};
