/** Names of presets, to tell which of them said something; also of those that were removed since. */
import type { Origin } from '#lib/library/edit.ts';
import { presetsIn } from '#lib/storage/presets.ts';
import { libraryDb } from './db.ts';

const prefix = 'preset:';
let names = $state.raw<ReadonlyMap<string, string>>(new Map());
const asked = new Set<string>();

/** The name of the preset that an edit was made by; undefined where it was not made by one, or until it is looked up. */
export function presetNameOf(origin: Origin): string | undefined {
	if (!origin.startsWith(prefix)) return undefined;
	const id = origin.slice(prefix.length);
	if (!asked.has(id)) {
		asked.add(id);
		void lookUp(id);
	}
	return names.get(id);
}

async function lookUp(id: string): Promise<void> {
	try {
		const name = await presetsIn(libraryDb()).nameOf(id);
		if (name !== undefined) names = new Map([...names, [id, name]]);
	} catch {
		// That it was a preset is told without its name, too.
		asked.delete(id);
	}
}
