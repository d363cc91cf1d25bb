/**
 * Updates of documents that other devices made: each goes into a scratch document first, where all that it says is looked
 * at; only what is sound as a whole goes into the live one. Yjs itself takes nearly anything: of damaged updates it applies
 * what it can and waits for the rest for ever.
 */
import * as Y from 'yjs';
import { canonical } from '#lib/library/canonical.ts';
import { isRegister, registersName, Registers } from './registers.ts';

/** Bytes of an update: a thousand presets take a tenth of a megabyte. */
const largestUpdate = 16 * 1024 * 1024;
/** Registers in a document. */
const mostRegisters = 400_000;

/** Why an update is not taken that builds on another one: that may still come. */
export const incomplete = 'something of it is missing';

/** What an update comes to. */
export type Incoming =
	| { readonly status: 'known' }
	| { readonly status: 'refused'; readonly reason: string }
	/** Things of which it says something else, and what all registers would be. `close` when it was looked at. */
	| {
			readonly status: 'sound';
			readonly ids: readonly string[];
			readonly registers: Registers;
			close(): void;
	  };

/**
 * Looks at an update without touching the document.
 * @param update V2
 * @param isSound whether what the registers say of a thing can be used, or is of a newer version of the app
 */
export function inspect(
	doc: Y.Doc,
	update: Uint8Array,
	isSound: (registers: Registers, id: string) => boolean
): Incoming {
	if (update.length > largestUpdate) return refusal('it is too large');
	const scratch = new Y.Doc();
	let kept = false;
	try {
		Y.applyUpdateV2(scratch, Y.encodeStateAsUpdateV2(doc));
		const changed = new Set<string>();
		const map = scratch.getMap(registersName);
		map.observe(({ keysChanged }) => {
			for (const key of keysChanged) changed.add(key);
		});
		try {
			Y.applyUpdateV2(scratch, update);
		} catch {
			return refusal('it is damaged');
		}
		const { store, share } = scratch;
		if (store.pendingStructs !== null || store.pendingDs !== null) return refusal(incomplete);
		if (share.size !== 1) return refusal('it holds something else than registers');
		if (map.size > mostRegisters) return refusal('it holds too much');
		if (changed.size === 0) return { status: 'known' };
		const live = doc.getMap(registersName);
		for (const key of changed) {
			const problem = problemOf(key, live.get(key), map.get(key));
			if (problem !== undefined) return refusal(problem);
		}
		const registers = new Registers(scratch);
		const ids = [...new Set([...changed].map((key) => key.slice(0, key.indexOf('/'))))];
		const unsound = ids.find((id) => !isSound(registers, id));
		if (unsound !== undefined) {
			registers.close();
			return refusal(`${unsound} does not fit its schema`);
		}
		kept = true;
		return {
			...{ status: 'sound', ids, registers },
			close() {
				registers.close();
				scratch.destroy();
			}
		};
	} finally {
		if (!kept) scratch.destroy();
	}
}

/** What a device said is followed by what it said later, and never taken away. */
function problemOf(key: string, before: unknown, after: unknown): string | undefined {
	const said = isRegister(key, after);
	// Yjs tells at once what was replaced, whoever brings what replaces it.
	if (after === undefined && before !== undefined) return incomplete;
	if (!said) return `${key.slice(0, 100)} is no register`;
	const known = isRegister(key, before);
	return known && known.at > said.at ? `${key} goes back in time` : undefined;
}

function refusal(reason: string): Incoming {
	return { status: 'refused', reason };
}

/** Whether a document has something that somebody lacks who has this. @param has a state vector; absent: nothing */
export function newsFor(doc: Y.Doc, has: Uint8Array | undefined): Uint8Array | undefined {
	const theirs = has ? vectorOf(has) : new Map<number, number>();
	const ours = Y.decodeStateVector(Y.encodeStateVector(doc));
	for (const [client, clock] of ours)
		if ((theirs.get(client) ?? 0) < clock)
			return Y.encodeStateAsUpdateV2(doc, has && theirs.size > 0 ? has : undefined);
	return undefined;
}

/** What cannot be read says that nothing is had. */
function vectorOf(bytes: Uint8Array): Map<number, number> {
	try {
		return Y.decodeStateVector(bytes);
	} catch {
		return new Map();
	}
}

/** SHA-256 of all that the registers of a document say, as hexadecimal digits. */
export async function digestOfRegisters(doc: Y.Doc): Promise<string> {
	const map = doc.getMap(registersName);
	const lines = [...map.keys()].sort().map((key) => `${key}\n${canonical(map.get(key))}\n`);
	const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(lines.join('')));
	return Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
