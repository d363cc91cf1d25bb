import { expect, test } from 'vitest';
import {
	BadCarried,
	carriedHeadSize,
	readCarried,
	readCarriedHead,
	writeCarried,
	type CarriedFault
} from '#lib/library/carried.ts';
import { EditClock, type Edit } from '#lib/library/edit.ts';

const clock = new EditClock('desktop');
const item = 'a'.repeat(32);
const edit = (more: Partial<Edit> = {}): Edit => ({
	id: clock.next(),
	origin: 'person',
	title: 'Rated 4 stars',
	made: 1_700_000_000_000,
	changes: [{ kind: 'set', item, field: 'rating', after: 4 }],
	...more
});

const log = [edit(), edit({ title: 'Größe 🌊' }), edit()];
const bytes = await writeCarried(log, 1_700_000_000_000);
const text = new TextDecoder().decode(bytes);
const asBytes = (given: string) => new TextEncoder().encode(given);

/** What stands in a file with these edits, its sum being right: what somebody made who means harm. */
async function forged(given: readonly unknown[]): Promise<Uint8Array> {
	return writeCarried(given as Edit[], 1);
}

async function fault(given: Uint8Array): Promise<CarriedFault | undefined> {
	try {
		await readCarried(given);
		return undefined;
	} catch (error) {
		if (!(error instanceof BadCarried)) throw error;
		return error.fault;
	}
}

test('what is written is read, and its beginning says how much there is', async () => {
	expect(await readCarried(bytes)).toMatchObject({ made: 1_700_000_000_000, edits: 3, log });
	expect(readCarriedHead(bytes.subarray(0, carriedHeadSize))).toMatchObject({ edits: 3 });
	expect(JSON.parse(text)).toMatchObject({ format: 'mediatheque-carried', version: 1 });
	expect(await readCarried(await writeCarried([], 1))).toMatchObject({ edits: 0, log: [] });
});

test('a file that was cut anywhere is not taken', async () => {
	for (let length = 0; length < bytes.length; length++)
		expect(['foreign', 'damaged']).toContain(await fault(bytes.subarray(0, length)));
});

test('a file of which any byte was changed is not taken', async () => {
	for (let at = 0; at < bytes.length; at++) {
		const bent = bytes.slice();
		bent[at] = (bent[at] ?? 0) ^ 0x15;
		expect(await fault(bent), String(at)).toBeDefined();
	}
});

test.each<[CarriedFault, string]>([
	['foreign', ''],
	['foreign', '[]'],
	['foreign', '{"format":"something else","log":[]}'],
	['foreign', 'null,"log":['],
	['newer', text.replace('"version":1', '"version":2')],
	['damaged', text.replace('"edits":3', '"edits":2')],
	['damaged', text.replace('"log":[', '"more":1,"log":[')],
	['damaged', text.replace('Rated', 'Hated')]
])('%s: what is none of ours, of a newer version, or not as it was written', async (expected, given) => {
	expect(await fault(asBytes(given))).toBe(expected);
});

const change = (more: object) => [
	edit({ changes: [{ kind: 'set', item, field: 'rating', after: 4, ...more } as never] })
];
test.each<[string, readonly unknown[]]>([
	['a rating of 900', change({ after: 900 })],
	['a field that there is not', change({ field: '__proto__' })],
	['more than a change has', change({ evil: true })],
	['a fingerprint that is none', change({ item: '../../etc/passwd' })],
	['what a file says', [edit({ origin: 'file' })]],
	['a reading', [edit({ changes: [{ kind: 'read', item, of: 'file', after: {} }] })]],
	[
		'an album that hides its name',
		[
			edit({
				changes: [
					{
						kind: 'entity',
						doc: 'albums',
						entity: '0'.repeat(26),
						after: { id: '0'.repeat(26), name: 'a\u202eb', order: 1 }
					}
				]
			})
		]
	],
	['edits in no order', [log[1], log[0]]],
	['one edit twice', [log[0], log[0]]],
	['an edit that takes back what is not in it', [edit({ undoes: log[0]?.id ?? '' })]],
	['a text', ['edit']],
	['nothing', [null]]
])('it is unsound to say %s, whatever its sum', async (_what, given) => {
	expect(await fault(await forged(given))).toBe('unsound');
});

test('a file beyond measure is not looked at', async () => {
	const large = new Uint8Array(64 * 1024 * 1024 + 1);
	large.set(bytes);

	expect(await fault(large)).toBe('too-large');
});
