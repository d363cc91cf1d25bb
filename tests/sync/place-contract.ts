/** What every place of sealed files shows, whatever carries it. */
import { expect, test } from 'vitest';
import { PlaceTrouble, type PlaceFile, type SealedPlace } from '#lib/sync/place.ts';

export interface PlaceUnderTest {
	readonly place: SealedPlace;
	/** Another look at the same place, as another device has it. */
	readonly again: () => Promise<SealedPlace>;
	/** Puts a file there as another program would. Absent where none could. */
	readonly stranger?: (path: string, bytes: Uint8Array<ArrayBuffer>) => Promise<void>;
	readonly end?: () => Promise<void>;
}

/** For what may take as long as it takes. */
export const patient = (): AbortSignal => new AbortController().signal;
export const text = (words: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(words);
export const wordsOf = (bytes: Uint8Array | undefined): string | undefined =>
	bytes && new TextDecoder().decode(bytes);

export const vault = 'vault-1.json';
export const own = 'dev-01hzxa/u-000001-0123456789abcdef.json';
export const next = 'dev-01hzxa/u-000002-0123456789abcdef.json';
export const other = 'dev-01hzxb/s-000007-fedcba9876543210.json';

export const byPath = (files: readonly PlaceFile[]): PlaceFile[] =>
	[...files].sort((a, b) => (a.path < b.path ? -1 : 1));

/** What a place said was wrong; fails where nothing was. */
export async function faultOf(work: Promise<unknown>): Promise<string> {
	try {
		await work;
	} catch (error) {
		if (error instanceof PlaceTrouble) return error.fault;
		throw error;
	}
	throw new Error('It went through');
}

/**
 * @param begin a new place with nothing in it
 * @param strangers whether other programs write there too
 */
export function showsWhatPlacesShow(
	name: string,
	begin: () => Promise<PlaceUnderTest>,
	strangers = true
): void {
	const shows = (fact: string, look: (place: PlaceUnderTest) => Promise<void>) =>
		test(`${name}: ${fact}`, async () => {
			const under = await begin();
			try {
				await look(under);
			} finally {
				await under.end?.();
			}
		});

	shows('nothing lies in a new one', async ({ place }) => {
		expect(await place.list(patient())).toEqual([]);
		expect(await place.read(own, 100, patient())).toBeUndefined();
	});

	shows('what is written is listed with its size, and read by others', async ({ place, again }) => {
		await place.write(vault, text('the vault'), patient());
		await place.write(own, text('one'), patient());
		await place.write(other, text('seven more'), patient());
		for (const one of [place, await again()]) {
			expect(byPath(await one.list(patient()))).toEqual([
				{ path: own, size: 3 },
				{ path: other, size: 10 },
				{ path: vault, size: 9 }
			]);
			expect(wordsOf(await one.read(own, 100, patient()))).toBe('one');
			expect(wordsOf(await one.read(vault, 100, patient()))).toBe('the vault');
		}
	});

	shows('every byte comes back, also of a large file', async ({ place, again }) => {
		const bytes = Uint8Array.from({ length: 700_001 }, (_, index) => (index * 31 + (index >> 8)) & 0xff);
		await place.write(own, bytes, patient());
		expect(sameBytes(await (await again()).read(own, bytes.length, patient()), bytes)).toBe(true);
	});

	shows('no more is read than was asked for', async ({ place, again }) => {
		await place.write(own, text('0123456789'), patient());
		expect(wordsOf(await (await again()).read(own, 4, patient()))).toBe('0123');
		expect(wordsOf(await (await again()).read(own, 10, patient()))).toBe('0123456789');
	});

	shows('nothing is written over, but the same may be written again', async ({ place, again }) => {
		await place.write(own, text('first'), patient());
		await place.write(own, text('first'), patient());
		expect(await faultOf(place.write(own, text('second'), patient()))).toBe('refused');
		expect(wordsOf(await (await again()).read(own, 100, patient()))).toBe('first');
	});

	shows('what is removed is gone, once and twice', async ({ place, again }) => {
		await place.write(own, text('one'), patient());
		await place.write(next, text('two'), patient());
		await place.remove(own, patient());
		await place.remove(own, patient());
		await place.remove(other, patient());
		const look = await again();
		expect(await look.list(patient())).toEqual([{ path: next, size: 3 }]);
		expect(await look.read(own, 100, patient())).toBeUndefined();
	});

	shows('forty files are written at once', async ({ place, again }) => {
		const paths = Array.from(
			{ length: 40 },
			(_, index) => `dev-a/u-${String(index).padStart(6, '0')}-0123456789abcdef.json`
		);
		await Promise.all(paths.map((path) => place.write(path, text(path), patient())));
		const look = await again();
		expect(byPath(await look.list(patient())).map(({ path }) => path)).toEqual(paths);
		expect(
			await Promise.all(paths.map(async (path) => wordsOf(await look.read(path, 100, patient()))))
		).toEqual(paths);
	});

	shows('no name leads out of it', async ({ place }) => {
		const names = [
			...[
				'../out.json',
				'a/../out.json',
				'/out.json',
				'a//out.json',
				'a/b/c.json',
				'..',
				'',
				'.json',
				'a/.json'
			],
			...['out.txt', 'a\\out.json', 'a\0b.json', 'dev a/out.json', `${'a'.repeat(300)}.json`, './out.json']
		];
		for (const name of names)
			expect(await faultOf(place.write(name, text('x'), patient())), name).toBe('refused');
		for (const name of ['../out.json', 'a\0b.json', 'a/b/c.json']) {
			expect(await faultOf(place.read(name, 100, patient())), name).toBe('refused');
			expect(await faultOf(place.remove(name, patient())), name).toBe('refused');
		}
		expect(await place.list(patient())).toEqual([]);
	});

	shows('who has called it off waits for nothing', async ({ place }) => {
		const off = AbortSignal.abort();
		for (const work of [
			() => place.list(off),
			() => place.read(own, 100, off),
			() => place.write(own, text('x'), off),
			() => place.remove(own, off)
		]) {
			await expect(work()).rejects.toMatchObject({ name: 'AbortError' });
		}
		expect(await place.list(patient())).toEqual([]);
	});

	if (!strangers) return;

	shows('copies and plain files of others do no harm', async ({ place, stranger }) => {
		await place.write(own, text('one'), patient());
		const copy = 'dev-01hzxa/u-000001-0123456789abcdef (conflicted copy, 100%).json';
		await stranger?.(copy, text('one'));
		await stranger?.('dev-01hzxa/notes.txt', text('plain'));
		await stranger?.('.hidden.json', text('plain'));
		await stranger?.('Ünïcode & more/a#b?.json', text('plain'));
		await stranger?.('dev-01hzxa/.syncthing.u-000002.json', text('half'));
		expect(byPath(await place.list(patient()))).toEqual(
			byPath([
				{ path: own, size: 3 },
				{ path: copy, size: 3 },
				{ path: 'Ünïcode & more/a#b?.json', size: 5 }
			])
		);
		expect(wordsOf(await place.read(copy, 100, patient()))).toBe('one');
		expect(wordsOf(await place.read('Ünïcode & more/a#b?.json', 100, patient()))).toBe('plain');
	});

	shows('a write that was broken off is finished', async ({ place, stranger, again }) => {
		await stranger?.(own, text('fir'));
		await place.write(own, text('first'), patient());
		expect(wordsOf(await (await again()).read(own, 100, patient()))).toBe('first');
	});
}

function sameBytes(a: Uint8Array | undefined, b: Uint8Array): boolean {
	return a?.length === b.length && b.every((byte, index) => byte === a[index]);
}
