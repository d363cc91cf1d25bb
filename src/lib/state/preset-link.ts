/** A preset within an address: what is shared of it, deflated, in letters that an address may hold. */
import { readPreset, type GivenPreset } from '#lib/library/preset-file.ts';
import type { Preset } from '#lib/library/preset.ts';

/** The protocol that the installed app is asked for. */
const presetProtocol = 'web+mediatheque:';
/** What is deflated begins with it; what is not is of an older version of the app. */
const deflated = '.';
/** Bytes that an address may unpack to. */
const largest = 1_000_000;

/** What is shared of a preset: its own place, pin and history stay here. */
export async function packPreset({ kind, version, name, content }: Preset): Promise<string> {
	const bytes = new TextEncoder().encode(JSON.stringify({ kind, version, name, content }));
	const stream = new Blob([bytes]).stream().pipeThrough(new CompressionStream('deflate-raw'));
	const packed = new Uint8Array(await new Response(stream).arrayBuffer());
	let binary = '';
	for (const byte of packed) binary += String.fromCharCode(byte);
	return deflated + btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

/** An address by which the installed app opens the preset. */
export async function appLinkOf(preset: Preset): Promise<string> {
	return `${presetProtocol}preset/${await packPreset(preset)}`;
}

/** The preset of what stands in an address, also where it is the whole address of the protocol; undefined where it is none. */
export async function unpackPreset(address: string): Promise<GivenPreset | undefined> {
	try {
		const packed = address.replace(/^web\+mediatheque:(?:\/\/)?(?:preset\/)?/, '');
		const isDeflated = packed.startsWith(deflated);
		const letters = isDeflated ? packed.slice(deflated.length) : packed;
		const binary = atob(letters.replaceAll('-', '+').replaceAll('_', '/'));
		const bytes = Uint8Array.from(binary, (letter) => letter.charCodeAt(0));
		const text = new TextDecoder().decode(isDeflated ? await inflated(bytes) : bytes);
		const read = readPreset(JSON.parse(text) as unknown);
		if (!('preset' in read)) return undefined;
		// Whatever else it says: it is new here.
		const { kind, version, name, content } = read.preset;
		return { kind, version, name, content };
	} catch {
		return undefined; // no base64, no deflate, no JSON
	}
}

/** @throws RangeError where it is more than any preset; TypeError where it is damaged */
async function inflated(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
	const reader = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw')).getReader();
	const parts: BlobPart[] = [];
	let size = 0;
	for (;;) {
		const { done, value } = await reader.read();
		if (done) break;
		size += value.length;
		if (size > largest) {
			await reader.cancel();
			throw new RangeError('more than a preset');
		}
		parts.push(value);
	}
	return new Uint8Array(await new Blob(parts).arrayBuffer());
}
