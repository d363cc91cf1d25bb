/** The published JSON Schema of files of presets, as text. */
import { jsonSchemaOf } from './json-schema.mjs';

/**
 * @param {{
 *   kinds: Readonly<Record<string, { readonly content: unknown }>>,
 *   versions: Readonly<Record<string, number>>,
 *   facts: unknown,
 *   fileFormat: string,
 *   fileVersion: number,
 *   longestPresetName: number
 * }} of what the app knows of presets
 */
export function presetSchemaText({ kinds, versions, facts, fileFormat, fileVersion, longestPresetName }) {
	const { properties } = jsonSchemaOf(facts);
	const schema = {
		$schema: 'http://json-schema.org/draft-07/schema#',
		title: 'Presets of Mediatheque',
		description:
			'A file of presets as Mediatheque writes and reads it. Presets of a version that is not described here come from a newer app; they are kept as they are.',
		type: 'object',
		required: ['format', 'version', 'presets'],
		properties: {
			format: { const: fileFormat },
			version: { type: 'integer', minimum: 1, maximum: fileVersion },
			presets: { type: 'array', maxItems: 5000, items: { $ref: '#/definitions/preset' } }
		},
		definitions: {
			preset: {
				type: 'object',
				required: ['kind', 'name', 'content'],
				properties: {
					kind: { enum: Object.keys(kinds) },
					name: { type: 'string', minLength: 1, maxLength: longestPresetName },
					version: { type: 'integer', minimum: 1, default: 1 },
					.../** @type {object} */ (properties),
					content: {}
				},
				allOf: Object.keys(kinds).map((kind) => ({
					if: {
						properties: {
							kind: { const: kind },
							version: { const: versions[kind] }
						}
					},
					then: { properties: { content: { $ref: `#/definitions/${kind}` } } }
				}))
			},
			...Object.fromEntries(Object.entries(kinds).map(([kind, { content }]) => [kind, jsonSchemaOf(content)]))
		}
	};
	return `${JSON.stringify(schema, undefined, '\t')}\n`;
}
