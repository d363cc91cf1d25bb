import { readFile } from 'node:fs/promises';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { factsSchema, fileFormat, fileVersion } from '#lib/library/preset-file.ts';
import { kindsOfPresets } from '#lib/library/preset-kinds/kinds.ts';
import { longestPresetName, presetVersions } from '#lib/library/preset.ts';
import { jsonSchemaOf } from '../../scripts/json-schema.mjs';
import { presetSchemaText } from '../../scripts/preset-schema-text.mjs';

test('the published schema of files of presets is that of the app: npm run preset-schema', async () => {
	const published = await readFile(new URL('../../static/presets.schema.json', import.meta.url), 'utf8');
	const made = presetSchemaText({
		kinds: kindsOfPresets,
		versions: presetVersions,
		facts: factsSchema,
		...{ fileFormat, fileVersion, longestPresetName }
	});
	expect(published).toBe(made);
});

test('a schema of the app is told as JSON Schema, and one that cannot be is an error', () => {
	const schema = v.object({
		name: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(5)),
		list: v.exactOptional(v.pipe(v.array(v.picklist(['a', 'b'])), v.maxLength(3))),
		size: v.union([v.pipe(v.number(), v.integer(), v.minValue(1)), v.boolean()])
	});
	expect(jsonSchemaOf(schema)).toEqual({
		type: 'object',
		required: ['name', 'size'],
		properties: {
			name: { type: 'string', minLength: 1, maxLength: 5 },
			list: { type: 'array', maxItems: 3, items: { enum: ['a', 'b'] } },
			size: { anyOf: [{ type: 'integer', minimum: 1 }, { type: 'boolean' }] }
		}
	});
	expect(() => jsonSchemaOf(v.date())).toThrow('date has no JSON Schema');
});
