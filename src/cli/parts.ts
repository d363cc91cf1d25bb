/**
 * The parts of the built command, loaded as they are needed. Beside them lies what the V8 that built them made of them: to
 * take that over costs a fraction of compiling them again at every start. Another V8, or one with other flags, refuses it
 * and compiles; nothing but time depends on it.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Script } from 'node:vm';

interface Module {
	exports: unknown;
}

type Body = (exports: unknown, require: (id: string) => unknown, module: Module) => void;

/** The file of compiled code: the size of its list, the list (name, start, end of each part), the code. */
const listSize = 4;

export class Parts {
	readonly #folder: string;
	readonly #modules = new Map<string, Module>();
	readonly #scripts = new Map<string, Script>();
	readonly #compiled: ReadonlyMap<string, Buffer>;
	readonly #require = createRequire(import.meta.url);
	/** Parts for which what was compiled before could be taken over. */
	taken = 0;

	/** @param folder where the parts are @param compiled the file of compiled code; there may be none */
	constructor(folder: string, compiled?: string) {
		this.#folder = folder;
		this.#compiled = compiled === undefined ? new Map() : readCompiled(join(folder, compiled));
	}

	/** What a part exports. @param name its file */
	load(name: string): unknown {
		const known = this.#modules.get(name);
		if (known) return known.exports;
		const module: Module = { exports: {} };
		this.#modules.set(name, module);
		const filename = join(this.#folder, name);
		const source = `(function(exports,require,module){${readFileSync(filename, 'utf8')}\n})`;
		const cachedData = this.#compiled.get(name);
		const script = new Script(source, { filename, ...(cachedData && { cachedData }) });
		this.#scripts.set(name, script);
		if (script.cachedDataRejected === false) this.taken++;
		const body = script.runInThisContext() as Body;
		body(module.exports, this.#required, module);
		return module.exports;
	}

	/** What V8 made of the parts so far, of those of their functions that ran: the file of compiled code. */
	compiled(): Buffer {
		const list: [name: string, start: number, end: number][] = [];
		const code: Buffer[] = [];
		let size = 0;
		for (const [name, script] of this.#scripts) {
			const data = script.createCachedData();
			list.push([name, size, size + data.length]);
			code.push(data);
			size += data.length;
		}
		const names = Buffer.from(JSON.stringify(list));
		const head = Buffer.alloc(listSize);
		head.writeUInt32LE(names.length);
		return Buffer.concat([head, names, ...code]);
	}

	readonly #required = (id: string): unknown =>
		id.startsWith('.') ? this.load(id.slice(id.lastIndexOf('/') + 1)) : this.#require(id);
}

/** Compiled code by part; empty where there is none, or none that makes sense. */
function readCompiled(path: string): ReadonlyMap<string, Buffer> {
	try {
		const bytes = readFileSync(path);
		const start = listSize + bytes.readUInt32LE();
		const list = JSON.parse(bytes.toString('utf8', listSize, start)) as [string, number, number][];
		return new Map(list.map(([name, from, to]) => [name, bytes.subarray(start + from, start + to)]));
	} catch {
		return new Map();
	}
}
