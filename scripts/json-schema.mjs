/** JSON Schema (draft 7) of a valibot schema: of what this repository uses; anything else is an error, not a guess. */

/** @typedef {{ readonly type: string, readonly kind: string } & Readonly<Record<string, unknown>>} Part */
/** @typedef {Record<string, unknown>} Json */

/**
 * @param {unknown} schema of valibot
 * @returns {Json}
 */
export function jsonSchemaOf(schema) {
	const part = /** @type {Part} */ (schema);
	const made = base(part);
	const [, ...actions] = /** @type {readonly Part[]} */ (part.pipe ?? []);
	for (const action of actions) {
		if (action.kind === 'schema') throw new TypeError(`A pipe into ${action.type} has no JSON Schema here`);
		Object.assign(made, narrowed(action, made));
	}
	return made;
}

/** @param {Part} part @returns {Json} */
function base(part) {
	switch (part.type) {
		case 'string':
		case 'number':
		case 'boolean':
			return { type: part.type };
		case 'unknown':
			return {};
		case 'literal':
			return { const: part.literal };
		case 'picklist':
			return { enum: [.../** @type {readonly unknown[]} */ (part.options)] };
		case 'union':
			return { anyOf: /** @type {readonly unknown[]} */ (part.options).map(jsonSchemaOf) };
		case 'array':
			return { type: 'array', items: jsonSchemaOf(part.item) };
		case 'record':
			return {
				type: 'object',
				propertyNames: jsonSchemaOf(part.key),
				additionalProperties: jsonSchemaOf(part.value)
			};
		case 'object': {
			const entries = Object.entries(/** @type {Readonly<Record<string, Part>>} */ (part.entries));
			const isOptional = (/** @type {Part} */ entry) => entry.type === 'exact_optional';
			return {
				type: 'object',
				required: entries.flatMap(([key, entry]) => (isOptional(entry) ? [] : [key])),
				properties: Object.fromEntries(
					entries.map(([key, entry]) => [key, jsonSchemaOf(isOptional(entry) ? entry.wrapped : entry)])
				)
			};
		}
		default:
			throw new TypeError(`${part.type} has no JSON Schema here`);
	}
}

/** @param {Part} action @param {Json} made @returns {Json} */
function narrowed(action, made) {
	const { type, requirement } = action;
	const isList = made.type === 'array';
	switch (type) {
		case 'max_length':
			return isList ? { maxItems: requirement } : { maxLength: requirement };
		case 'min_length':
			return isList ? { minItems: requirement } : { minLength: requirement };
		case 'max_entries':
			return { maxProperties: requirement };
		case 'min_value':
			return { minimum: requirement };
		case 'max_value':
			return { maximum: requirement };
		case 'integer':
			return { type: 'integer' };
		case 'regex':
			return { pattern: /** @type {RegExp} */ (requirement).source };
		// JSON has no other numbers; blanks at the ends are taken away, which no schema can say.
		case 'finite':
		case 'trim':
			return {};
		default:
			throw new TypeError(`${type} has no JSON Schema here`);
	}
}
