/** Writes a list of items into a file of a format of `lib/reports`. */
import type { Item } from '#lib/library/item.ts';
import { reportFormat } from '#lib/reports/registry.ts';
import type { DrawText } from '#lib/reports/report.ts';
import { exportRows } from '#lib/storage/export-rows.ts';
import { metaIn } from '#lib/storage/meta.ts';
import { thumbnailFolderName } from '#lib/storage/places.ts';
import type { LibraryDb } from '#lib/storage/schema.ts';
import { Packs } from '../../thumbnails/pack.ts';
import type { JobWork } from '../contract.ts';
import { makeFile } from '../made-file.ts';

export const exporting: JobWork<'export'> = {
	async run({ items, name, format, columns, options }, { db, job, signal, report, courtesy }) {
		const known = reportFormat(format);
		const write = await known.load();
		const ids = items.subarray(0, known.most ?? items.length);
		const total = ids.length;
		let done = 0;
		async function* rows() {
			const names = columns.map((column) => column.name);
			for await (const page of exportRows(db, ids, names, options.values, signal)) {
				yield page;
				done = Math.min(total, done + 500);
				report({ done, total });
				await courtesy.rest();
			}
		}
		const find = format === 'pdf' ? await picturesOf(db, options.across < 3) : undefined;
		const picture = (item: Item) => {
			// Of a page of rows they may take longer than anybody waits for a sign of life.
			report({ done, total });
			return find?.(item) ?? Promise.resolve(undefined);
		};
		await makeFile(db, job.id, (sink) =>
			write({ title: name, count: total, columns, rows: rows(), options, picture, drawText, signal }, sink)
		);
	}
};

/** Pictures that were made for tiles, as JPEG or PNG: nothing is made anew, nor any file opened. */
async function picturesOf(
	db: LibraryDb,
	large: boolean
): Promise<((item: Item) => Promise<Uint8Array | undefined>) | undefined> {
	const id = await metaIn(db).get('packs');
	if (id === undefined) return undefined;
	try {
		const files = await navigator.storage.getDirectory();
		const packs = new Packs(await files.getDirectoryHandle(thumbnailFolderName(db.name)), id);
		const sizes = large ? (['large', 'small'] as const) : (['small', 'large'] as const);
		return async ({ id: item, fingerprint }) => {
			for (const size of sizes) {
				const row = await db.thumbs.get([item, size]);
				if (!row || row.length === 0 || row.fingerprint !== fingerprint) continue;
				const bytes = await packs.read(row);
				if (bytes) return /jpeg|png/.test(row.mime) ? bytes : asJpeg(new Blob([bytes], { type: row.mime }));
			}
			return undefined;
		};
	} catch (error) {
		// Nobody has looked at the library yet: there are none.
		if (error instanceof DOMException) return undefined;
		throw error;
	}
}

async function asJpeg(picture: Blob): Promise<Uint8Array | undefined> {
	const bitmap = await createImageBitmap(picture).catch(() => undefined);
	if (!bitmap) return undefined;
	const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
	canvas.getContext('2d')?.drawImage(bitmap, 0, 0);
	bitmap.close();
	const blob = await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.85 });
	return new Uint8Array(await blob.arrayBuffer());
}

/** Pixels for each point: sharp on paper. */
const scale = 3;
const widest = 4000;

/** With the fonts of this computer: shaped and ordered as the browser does it. */
export const drawText: DrawText = async (text, size) => {
	const font = `${size * scale}px system-ui, sans-serif`;
	const measuring = new OffscreenCanvas(1, 1).getContext('2d');
	if (!measuring) return undefined;
	measuring.font = font;
	const width = Math.min(widest, Math.max(1, Math.ceil(measuring.measureText(text).width) + 2));
	const height = Math.ceil(size * scale * 1.5);
	const canvas = new OffscreenCanvas(width, height);
	const context = canvas.getContext('2d');
	if (!context) return undefined;
	context.font = font;
	context.textBaseline = 'middle';
	context.fillStyle = '#222';
	// Where it begins does not depend on how it is read: it is as wide as its text.
	context.textAlign = 'left';
	context.fillText(text, 1, height / 2);
	const png = await (await canvas.convertToBlob({ type: 'image/png' })).arrayBuffer();
	return { png: new Uint8Array(png), width, height };
};
