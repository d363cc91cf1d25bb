/**
 * The parts of the built command, loaded as they are needed. Beside them lies what the V8 that built them made of them: to
 * take that over costs a fraction of compiling them again at every start. Another V8, or one with other flags, refuses it
 * and compiles; nothing but time depends on it.
 */
import { openSync, readFileSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { Script } from 'node:vm';

interface Module {
	exports: unknown;
}

type Body = (exports: unknown, require: (id: string) => unknown, module: Module) => void;

/**
 * The file of compiled code: the size of its list, the list (name, start, end of each part), the code. Only the code of the
 * parts that are loaded is read of it.
 */
export const listSize = 4;

export class Parts {
	readonly #folder: string;
	readonly #modules = new Map<string, Module>();
	readonly #compiled: Compiled | undefined;
	readonly #require: (id: string) => unknown;
	/** Parts for which what was compiled before could be taken over. */
	taken = 0;

	/**
	 * @param folder where the parts are
	 * @param require gives what is no part: Node's modules
	 * @param compiled the file of compiled code; there may be none
	 */
	constructor(folder: string, require: (id: string) => unknown, compiled?: string) {
		this.#folder = folder;
		this.#require = require;
		this.#compiled = compiled === undefined ? undefined : openCompiled(join(folder, compiled));
	}

	/** What a part exports. @param name its file */
	load(name: string): unknown {
		const known = this.#modules.get(name);
		if (known) return known.exports;
		const module: Module = { exports: {} };
		this.#modules.set(name, module);
		const script = scriptOf(this.#folder, name, this.#compiled?.(name));
		if (script.cachedDataRejected === false) this.taken++;
		const body = script.runInThisContext() as Body;
		body(module.exports, this.#required, module);
		return module.exports;
	}

	readonly #required = (id: string): unknown =>
		id.startsWith('.') ? this.load(id.slice(id.lastIndexOf('/') + 1)) : this.#require(id);
}

/** A part, compiled as far as it was compiled before, or as V8's flags say. */
export function scriptOf(folder: string, name: string, cachedData?: Buffer): Script {
	// Joining by Node takes longer than reading the part; all systems understand this.
	const filename = `${folder}/${name}`;
	// The build leaves letters of ASCII only: for UTF-8 Node reads 8 kB at a time, and decodes them.
	const source = `(function(exports,require,module){${readFileSync(filename, 'latin1')}\n})`;
	return new Script(source, { filename, ...(cachedData && { cachedData }) });
}

/** Gives the compiled code of a part. */
type Compiled = (name: string) => Buffer | undefined;

/** None where there is no such file, or none that makes sense. It stays open as long as the command runs. */
function openCompiled(path: string): Compiled | undefined {
	try {
		const file = openSync(path, 'r');
		const bytes = (from: number, size: number) => {
			const part = Buffer.allocUnsafeSlow(size);
			return part.subarray(0, readSync(file, part, 0, size, from));
		};
		const size = bytes(0, listSize).readUInt32LE();
		const list = JSON.parse(bytes(listSize, size).toString()) as [name: string, start: number, end: number][];
		const places = new Map(list.map(([name, ...place]) => [name, place]));
		return (name) => {
			const [start, end] = places.get(name) ?? [];
			return start === undefined || end === undefined
				? undefined
				: bytes(listSize + size + start, end - start);
		};
	} catch {
		return undefined;
	}
}
