/** The gazetteer in whichever thread asks for it: fetched from our own origin (the service worker keeps it), read once. */
import address from 'virtual:gazetteer';
import { readGazetteer, type Gazetteer } from '#lib/library/gazetteer.ts';
import { openNetwork } from '#lib/platform/network.ts';
import { inflated } from '#lib/storage/deflate.ts';

let loaded: Promise<Gazetteer> | undefined;

/** About a third of a second for the first who asks. @throws BadGazetteer, RangeError; TypeError where it cannot be fetched */
export function loadGazetteer(): Promise<Gazetteer> {
	loaded ??= fetched().catch((cause: unknown) => {
		// The next to ask may have more luck.
		loaded = undefined;
		throw cause;
	});
	return loaded;
}

async function fetched(): Promise<Gazetteer> {
	const answer = await openNetwork().request(address);
	if (!answer.ok) throw new TypeError(`The list of places cannot be fetched: ${String(answer.status)}`);
	return readGazetteer(await inflated(new Uint8Array(await answer.arrayBuffer())));
}
