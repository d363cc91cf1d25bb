/**
 * The query language by example: what the help page and docs/query.md show. Each example is tested to find what it says
 * and nothing else; its meaning stands in the messages, by the example's text.
 */
export interface SyntaxTopic {
	readonly id: 'words' | 'fields' | 'values' | 'dates' | 'patterns' | 'joining' | 'tags' | 'showing';
	/** Queries, complete as they stand. */
	readonly examples: readonly string[];
}

export const syntax = [
	{ id: 'words', examples: ['lisbon tram', 'lisbn', 'lisbon~0', '"blue hour"'] },
	{
		id: 'fields',
		examples: ['camera:nikon', 'camera:"NIKON Z 9"', 'label:red,blue', 'keyword:animals/*', 'in:2023/beach']
	},
	{
		id: 'values',
		examples: ['rating:>=3', 'iso:100..800', 'size:>20MB', 'shutter:1/60..1/1000', 'near:48.2,16.4~10km']
	},
	{
		id: 'dates',
		examples: [
			'taken:2023',
			'taken:2023-05..2024',
			'taken:..2004',
			'taken:197X',
			'taken:1985~',
			'added:last-30-days'
		]
	},
	{ id: 'patterns', examples: ['name:IMG_*', 'name:/^dsc_\\d{4}/'] },
	{
		id: 'joining',
		examples: [
			'camera:nikon rating:>=3',
			'cat OR dog',
			'-tag:dog',
			'(cat OR dog) missing:gps',
			'has:title -rating:<2'
		]
	},
	{ id: 'tags', examples: ['Orientation:6', 'ExifIFD:LensModel:50mm', 'has:GPSAltitude'] },
	{ id: 'showing', examples: ['kind:photo sort:-rating,name', 'kind:photo group:day', 'kind:photo limit:2'] }
] as const satisfies readonly SyntaxTopic[];

/** The examples' texts: messages have a meaning for each. */
export type SyntaxExample = (typeof syntax)[number]['examples'][number];
