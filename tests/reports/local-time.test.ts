import { strFromU8, unzipSync } from 'fflate';
import { afterEach, expect, test } from 'vitest';
import { usualOptions } from '#lib/library/export-settings.ts';
import { writeXlsx } from '#lib/reports/xlsx.ts';
import { numberedItem } from '../library/plain-item.ts';

const zone = process.env.TZ;
afterEach(() => {
	if (zone === undefined) delete process.env.TZ;
	else process.env.TZ = zone;
});

test('when a file was changed stands in a workbook by the clock of whoever reads it', async () => {
	process.env.TZ = 'Asia/Tokyo';
	const at = Date.UTC(2024, 0, 2, 12);
	async function* rows() {
		await Promise.resolve();
		const cells = [{ moment: { at }, clock: 'real' } as const, { moment: { at }, clock: 'wall' } as const];
		yield [{ item: numberedItem(1), cells }];
	}
	const pieces: Uint8Array<ArrayBuffer>[] = [];
	const columns = ['modified', 'taken'].map((name) => ({ name, label: name }));
	await writeXlsx(
		{ title: 'Test', count: 1, columns, rows: rows(), options: { ...usualOptions, header: 'none' } },
		{ write: (bytes) => Promise.resolve(void pieces.push(bytes.slice())) }
	);
	const parts = unzipSync(new Uint8Array(await new Blob(pieces).arrayBuffer()));
	const sheet = strFromU8(parts['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
	expect([...sheet.matchAll(/<v>(.*?)<\/v>/g)].map(([, value]) => value)).toEqual(['45293.875', '45293.5']);
});
