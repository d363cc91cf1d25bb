/** What was said of one item in two places, as one: of each device and field the later, whichever is merged into which. */
import {
	registersOf,
	setNames,
	type Curation,
	type ElementSays,
	type FileSays,
	type Register,
	type ElementRegister
} from './curation.ts';

/** Both together; in any order, and as often as one likes, the same. */
export function merged(one: Curation, other: Curation): Curation {
	const said: Record<string, readonly Register[]> = {};
	for (const name of registersOf(one, other)) {
		const registers = mergedRegisters(one.said?.[name], other.said?.[name]);
		if (registers.length > 0) said[name] = registers;
	}
	const elements: Record<string, readonly ElementSays[]> = {};
	for (const name of setNames) {
		const all = mergedElements(one.elements?.[name], other.elements?.[name]);
		if (all.length > 0) elements[name] = all;
	}
	const file = laterReading(one.file, other.file);
	const sidecar = laterReading(one.sidecar, other.sidecar);
	return {
		...(file ? { file } : {}),
		...(sidecar ? { sidecar } : {}),
		...(Object.keys(said).length > 0 ? { said } : {}),
		...(Object.keys(elements).length > 0 ? { elements } : {})
	};
}

function mergedRegisters<R extends Register | ElementRegister>(
	one: readonly R[] = [],
	other: readonly R[] = []
): R[] {
	const latest = new Map<string, R>();
	for (const register of [...one, ...other]) {
		const known = latest.get(register.device);
		if (!known || register.at > known.at) latest.set(register.device, register);
	}
	return [...latest.values()].sort((a, b) => (a.device < b.device ? -1 : 1));
}

function mergedElements(one: readonly ElementSays[] = [], other: readonly ElementSays[] = []): ElementSays[] {
	const byKey = new Map<string, ElementSays>();
	for (const says of [...one, ...other]) {
		const known = byKey.get(says.key);
		const registers = mergedRegisters(known?.registers, says.registers);
		const newer = !known || lastOf(says) > lastOf(known);
		byKey.set(says.key, { key: says.key, element: newer ? says.element : known.element, registers });
	}
	return [...byKey.values()].sort((a, b) => (a.key < b.key ? -1 : 1));
}

function lastOf({ registers }: ElementSays): string {
	return registers.reduce((last, { at }) => (at > last ? at : last), '');
}

function laterReading(one: FileSays | undefined, other: FileSays | undefined): FileSays | undefined {
	if (!one || !other) return one ?? other;
	return other.at > one.at ? other : one;
}
