/** English texts of undo, redo and the history of edits. */
export const history = {
	undo: 'Undo',
	redo: 'Redo',
	show: 'Show',
	done: {
		undo: (title: string) => `Undone: ${title}`,
		redo: (title: string) => `Redone: ${title}`
	},
	nothing: { undo: 'There is nothing to undo', redo: 'There is nothing to redo' },
	commands: {
		undo: (title: string | undefined) => (title === undefined ? 'Undo' : `Undo: ${title}`),
		redo: (title: string | undefined) => (title === undefined ? 'Redo' : `Redo: ${title}`)
	}
};
