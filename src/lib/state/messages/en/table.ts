/** English texts of choosing the columns of the table. */
export const table = {
	title: 'Columns of the table',
	command: 'Choose columns of the table',
	choose: 'Choose columns',
	hidden: (count: number) =>
		count === 1
			? 'Choose columns: 1 has no room. Close a side panel, or choose fewer'
			: `Choose columns: ${count} have no room. Close a side panel, or choose fewer`,
	groups: {
		columns: 'Of every file',
		av: 'Songs and films',
		camera: 'Cameras',
		own: 'Your fields'
	},
	hint: 'A click on a heading sorts by it. “Save this view” keeps the choice under a name.',
	usual: 'As fits the width'
};
