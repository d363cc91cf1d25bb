/** Reads bytes in tests and gives the outcome as text, the way the command prints it. */
import { fromBytes, printed, readMetadata, textOf, type Metadata } from '#lib/parsers/index.ts';
import { numberText } from '#lib/parsers/conversions/numbers.ts';

/** Printed values under `Group1:Name`; of equal keys the first counts. */
export function printedTags(metadata: Metadata | undefined): Map<string, string> {
	const tags = new Map<string, string>();
	for (const tag of metadata?.tags ?? []) {
		const key = `${tag.group1}:${tag.entry.name}`;
		if (!tags.has(key)) tags.set(key, inCase(textOf(printed(tag))));
	}
	return tags;
}

const inCase = (text: string) => (/^(true|false)$/.test(text) ? expectedText(text === 'true') : text);

/** Reads bytes and prints every tag, so that conversions run too. */
export async function read(bytes: Uint8Array, fileName?: string) {
	const metadata = await readMetadata(fromBytes(bytes), fileName === undefined ? {} : { fileName });
	return { metadata, tags: printedTags(metadata), warnings: metadata?.warnings ?? [] };
}

/** A value of an expected `.json` as the text that `printedTags` gives; its JSON has lost the case of `True`. */
export function expectedText(value: unknown): string {
	if (Array.isArray(value)) return value.map(expectedText).join(', ');
	if (typeof value === 'boolean') return value ? 'True' : 'False';
	return typeof value === 'number' ? numberText(value) : String(value);
}
