/** What our files begin with, looked at before anything else of them. */
import { Refused } from '../sealer.ts';

/** Characters that are looked at. */
const enough = 100;

/**
 * Whether these bytes begin as a file of a format of ours does. What is cut within that is damaged: it may still be on its way.
 * @throws Refused `foreign`, `damaged`, or `newer` where the version is above ours
 */
export function looksLike(bytes: Uint8Array, format: string, version: number): void {
	const begins = `{"format":"${format}","version":`;
	const text = String.fromCharCode(...bytes.subarray(0, enough));
	if (text.length < begins.length && begins.startsWith(text)) throw new Refused('damaged');
	if (!text.startsWith(begins)) throw new Refused('foreign');
	const [said] = /^[1-9]\d{0,8}(?=,)/.exec(text.slice(begins.length)) ?? [];
	if (said === undefined) throw new Refused('damaged');
	if (Number(said) > version) throw new Refused('newer');
	if (Number(said) < version) throw new Refused('damaged');
}
