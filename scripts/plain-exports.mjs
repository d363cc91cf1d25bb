/** What the parts of the built command export, as plain properties. */

/** An exported name and the variable that it stands for, as Rolldown writes it in a part that others share. */
const getter =
	/^Object\.defineProperty\(exports, ["'](?<name>[\w$]+)["'], \{\s+enumerable: true,\s+get: function ?\(\) \{\s+return (?<variable>[\w$]+);\s+\}\s+\}\);$/gm;

/**
 * A getter for each name is what lets those who import a variable see it change, and a call whenever it is looked at. What
 * never changes, as all that is exported here, needs none.
 *
 * @returns {import('rolldown').Plugin}
 */
export function plainExports() {
	return {
		name: 'plain-exports',
		renderChunk(code) {
			const plain = code.replace(getter, (_, /** @type {string} */ name, /** @type {string} */ variable) => {
				const mayChange = new RegExp(`^let ${variable.replaceAll('$', '\\$')}(?![\\w$])`, 'm');
				if (mayChange.test(code)) throw new Error(`${name} is exported and may change`);
				return `exports.${name} = ${variable};`;
			});
			if (plain.includes('Object.defineProperty(exports, "'))
				throw new Error('A getter is left of those for exported names');
			return { code: plain, map: null };
		}
	};
}
