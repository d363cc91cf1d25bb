/** What V8 makes of the parts of the command, for the next runs (see parts.ts). */
import { setFlagsFromString } from 'node:v8';
import { listSize, scriptOf } from './parts.ts';

/** Compiles parts whole, not each function when it first runs, as V8 does. @returns the content of the file of compiled code */
export function compiledParts(folder: string, names: readonly string[]): Buffer {
	setFlagsFromString('--no-lazy');
	const scripts = names.map((name) => [name, scriptOf(folder, name)] as const);
	// V8 takes over only what was made under flags like its own.
	setFlagsFromString('--lazy');
	const list: [name: string, start: number, end: number][] = [];
	const code: Buffer[] = [];
	let size = 0;
	for (const [name, script] of scripts) {
		const data = script.createCachedData();
		list.push([name, size, size + data.length]);
		code.push(data);
		size += data.length;
	}
	const listed = Buffer.from(JSON.stringify(list));
	const head = Buffer.alloc(listSize);
	head.writeUInt32LE(listed.length);
	return Buffer.concat([head, listed, ...code]);
}
