/** Private fields of the built command as plain ones. */
import { parseAst } from 'rolldown/parseAst';

/** @typedef {{ type: string, start: number, end: number, [key: string]: unknown }} Node */
/** @typedef {{ start: number, end: number, text: string }} Change */

/**
 * V8 finds a private field by way of a keyed lookup, which takes it several times as long as that of a plain one. That a
 * field is private is of use while the code is written, and TypeScript sees to it then. Private methods are found quickly.
 *
 * @returns {import('rolldown').Plugin}
 */
export function plainFields() {
	let classes = 0;
	return {
		name: 'plain-fields',
		renderChunk(code) {
			/** @type {Change[]} */
			const changes = [];
			/** @type {(node: unknown, names: ReadonlyMap<string, string>) => void} */
			const walk = (node, names) => {
				if (Array.isArray(node)) for (const one of node) walk(one, names);
				if (!isNode(node)) return;
				let inner = names;
				if (node.type === 'ClassBody') {
					inner = new Map([...names, ...privateNames(node, ++classes)]);
				} else if (node.type === 'BinaryExpression' && isNode(node.left) && isPrivate(node.left)) {
					throw new Error('Whether an object has a private field cannot be told of plain ones');
				} else if (isPrivate(node)) {
					const text = names.get(String(node.name));
					if (text !== undefined) changes.push({ start: node.start, end: node.end, text });
				}
				for (const part of Object.values(node)) walk(part, inner);
			};
			walk(parseAst(code), new Map());
			return { code: changed(code, changes), map: null };
		}
	};
}

/** @type {(value: unknown) => value is Node} */
const isNode = (value) => typeof value === 'object' && value !== null && 'type' in value;

/** @param {Node} node */
const isPrivate = (node) => node.type === 'PrivateIdentifier';

/**
 * Names of their own, as those of two classes may meet in one object.
 * @param {Node} body @param {number} number @returns {[name: string, plain: string][]}
 */
function privateNames(body, number) {
	const members = /** @type {Node[]} */ (body.body);
	return members.flatMap(({ type, key }) =>
		isNode(key) && isPrivate(key)
			? [
					[
						String(key.name),
						type === 'PropertyDefinition' ? `_${String(key.name)}${number}` : `#${String(key.name)}`
					]
				]
			: []
	);
}

/** @param {string} code @param {Change[]} changes in order */
function changed(code, changes) {
	let text = '';
	let at = 0;
	for (const change of changes) {
		text += code.slice(at, change.start) + change.text;
		at = change.end;
	}
	return text + code.slice(at);
}
