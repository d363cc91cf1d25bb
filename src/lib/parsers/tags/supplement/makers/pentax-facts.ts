/** Names of what parts of a Pentax note tell each other. */
export const pentaxFacts = {
	previewStart: 'pentaxPreviewStart',
	previewLength: 'pentaxPreviewLength',
	newLens: 'pentaxNewLens'
} as const;
