/** Tables of the built command as text that is parsed. */
import { parseAst } from 'rolldown/parseAst';

/** @typedef {{ type: string, start: number, end: number, [key: string]: unknown }} Node */

/** Letters from which on it pays: a call costs as much as a few small objects. */
const shortest = 400;

/**
 * Large literals that are data through and through (tag tables, labels) as `JSON.parse('...')`: V8 makes objects of a text
 * several times as quickly as of a literal that runs once, and a text is all that the compiled code has to hold of them.
 *
 * @returns {import('rolldown').Plugin}
 */
export function plainData() {
	return {
		name: 'plain-data',
		renderChunk(code) {
			let text = '';
			let at = 0;
			/** @type {(start: number, end: number, data: unknown) => void} */
			const put = (start, end, data) => {
				text += `${code.slice(at, start)}JSON.parse(${quoted(JSON.stringify(data))})`;
				at = end;
			};
			/** @type {(node: unknown) => void} */
			const walk = (node) => {
				if (Array.isArray(node)) for (const one of node) walk(one);
				if (!isNode(node)) return;
				const { type, start, end } = node;
				const isLong = end - start >= shortest;
				if (isLong && (type === 'ArrayExpression' || type === 'ObjectExpression')) {
					const data = dataOf(node);
					if (data !== undefined) {
						put(start, end, data);
						return;
					}
				}
				if (isLong && type === 'ArrayExpression') {
					walkRuns(/** @type {(Node | null)[]} */ (node.elements));
					return;
				}
				for (const part of Object.values(node)) walk(part);
			};
			/** Neighbours that are data in an array that is not: parsed together and spread. @type {(elements: readonly (Node | null)[]) => void} */
			const walkRuns = (elements) => {
				for (let index = 0; index < elements.length; index++) {
					const run = [];
					const first = elements[index];
					let last = first;
					for (let next = index; next < elements.length; next++) {
						const one = elements[next];
						const data = one && dataOf(one);
						if (!one || data === undefined) break;
						run.push(data);
						last = one;
					}
					if (run.length > 0 && first && last && last.end - first.start >= shortest) {
						text += `${code.slice(at, first.start)}...`;
						at = first.start;
						put(first.start, last.end, run);
						index += run.length - 1;
					} else {
						walk(first);
					}
				}
			};
			walk(parseAst(code));
			return { code: text + code.slice(at), map: null };
		}
	};
}

/** @type {(value: unknown) => value is Node} */
const isNode = (value) => typeof value === 'object' && value !== null && 'type' in value;

/**
 * What a literal stands for, where JSON can hold it; undefined where it cannot.
 * @param {unknown} node @returns {unknown}
 */
function dataOf(node) {
	if (!isNode(node)) return undefined;
	switch (node.type) {
		case 'Literal':
			return isPlain(node.value) ? node.value : undefined;
		case 'ArrayExpression': {
			const list = /** @type {unknown[]} */ (node.elements).map(dataOf);
			return list.includes(undefined) ? undefined : list;
		}
		case 'ObjectExpression':
			return objectOf(/** @type {Node[]} */ (node.properties));
		default:
			return undefined;
	}
}

/** @param {unknown} value */
const isPlain = (value) => value === null || ['string', 'number', 'boolean'].includes(typeof value);

/** @param {readonly Node[]} properties */
function objectOf(properties) {
	/** @type {Record<string, unknown>} */
	const object = {};
	for (const { type, kind, computed, shorthand, key, value } of properties) {
		if (type !== 'Property' || kind !== 'init' || computed || shorthand || !isNode(key)) return undefined;
		const name = String(key.type === 'Identifier' ? key.name : key.value);
		const data = dataOf(value);
		if (data === undefined || name === '__proto__') return undefined;
		object[name] = data;
	}
	return object;
}

/** A text as a literal. @param {string} text */
const quoted = (text) =>
	`'${text.replace(/[\\']/g, '\\$&').replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029')}'`;
