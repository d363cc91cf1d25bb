/**
 * EIP, Capture One's packages: a ZIP file with a raw picture and what was made of it, in XML, by version of the program
 * (`CaptureOne/Settings50/…cos`); of several the newest counts.
 */
import { readNested } from '../blocks/nested.ts';
import { addConversions } from '../conversions.ts';
import { zipConversions } from '../conversions/zip.ts';
import { fromBytes, type ByteSource } from '../io/byte-source.ts';
import { readXml, type XmlElement } from '../io/xml.ts';
import { memberBytes, membersInOrder, placeOf, zipMembers, type ZipMember } from '../io/zip.ts';
import type { ByteRange, TagSink } from '../model.ts';
import { defineTable, entryFor } from '../table.ts';
import { zipMain } from '../tags/pictures/zip.ts';

addConversions(zipConversions);

/** Settings have the names that the program gives them. */
const settings = defineTable('CaptureOne::Main', 'XML', 'XML', []);
/** Lists too long to read. */
const longLists: ReadonlySet<string> = new Set(['ColorCorrections']);
const mostSettings = 1024 * 1024;
/** A raw picture that is packed must be unpacked as a whole. */
const mostPicture = 256 * 1024 * 1024;
const pictures = /^[^/]*\.(?:iiq|tiff?|dng|cr2|cr3|nef|arw|raf|orf|rw2|pef|jpe?g)$/i;

export async function read(file: ByteSource, found: TagSink, signal?: AbortSignal): Promise<void> {
	found.is({ type: 'EIP', extension: 'eip', mime: 'application/x-captureone' });
	const members =
		(await found.attemptAsync('EIP', () => zipMembers(file, found.budget))) ??
		(await membersInOrder(file, found.budget));
	const picture = members.find(({ name }) => pictures.test(name));
	if (picture) {
		pushMember(picture, found);
		await found.attemptAsync(picture.name.slice(0, 100), () => readPicture(file, picture, found, signal));
	}
	const newest = members
		.filter(({ name }) => versionOf(name) !== undefined)
		.sort((one, other) => (versionOf(other.name) ?? 0) - (versionOf(one.name) ?? 0))[0];
	if (newest) {
		await found.attemptAsync('settings', async () => {
			const bytes = await memberBytes(file, newest, found.budget, mostSettings);
			const [at] = await placeOf(file, newest);
			// Of what was packed no value has a place in the file.
			readSettings(bytes, newest.method === 0 ? at : undefined, found);
		});
	}
}

const versionOf = (name: string): number | undefined => {
	const version = /^CaptureOne\/Settings(\d+)\/[^/]+\.cos$/.exec(name)?.[1];
	return version === undefined ? undefined : Number(version);
};

function pushMember({ at, ...member }: ZipMember, found: TagSink): void {
	const values: readonly (readonly [id: number, value: number | string])[] = [
		[2, member.version],
		[3, member.flags],
		[4, member.method],
		[5, member.stamp],
		[7, member.crc],
		[9, member.packed],
		[11, member.size],
		[15, member.name]
	];
	for (const [id, value] of values) {
		const entry = zipMain.entries.get(id);
		if (entry) found.tag(entry, value, [at, 30]);
	}
}

async function readPicture(
	file: ByteSource,
	picture: ZipMember,
	found: TagSink,
	signal: AbortSignal | undefined
): Promise<void> {
	const isJpeg = /jpe?g$/i.test(picture.name);
	const format = isJpeg ? await import('./jpeg.ts') : await import('./tiff.ts');
	if (picture.method === 0) {
		await readNested(format, file, await placeOf(file, picture), found, signal);
		return;
	}
	const bytes = await memberBytes(file, picture, found.budget, mostPicture);
	await readNested(format, fromBytes(bytes), [0, bytes.length], found, signal);
}

/** Names and values of all elements; of a name that comes again the last counts. */
function readSettings(bytes: Uint8Array, at: number | undefined, found: TagSink): void {
	const values = new Map<string, readonly [value: string, range: ByteRange]>();
	const walk = (element: XmlElement): void => {
		found.budget.item();
		const [name, value] = ['K', 'V'].map((key) => element.attributes.find((one) => one.name === key));
		if (name && value && /^\w+$/.test(name.value)) values.set(name.value, [value.value, value.range]);
		for (const child of element.children) walk(child);
	};
	for (const root of readXml(bytes, at ?? 0, found.budget).roots) walk(root);
	for (const [name, [value, range]] of values) {
		const entry = entryFor(settings, name, name, longLists.has(name) ? { binary: true } : {});
		const raw = longLists.has(name)
			? { binary: value.length, bytes: new TextEncoder().encode(value) }
			: value;
		found.tag(entry, raw, at === undefined ? [0, 0] : range);
	}
}
