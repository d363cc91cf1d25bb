import { expect, test } from 'vitest';
import { simulate } from './simulation.ts';

// npm run torture: SYNC_OPERATIONS=20000 SYNC_SEEDS=50
const operations = Number(process.env.SYNC_OPERATIONS ?? 1_600);
const seeds = Number(process.env.SYNC_SEEDS ?? 3);
const first = Number(process.env.SEED ?? 1);

for (let seed = first; seed < first + seeds; seed++)
	test(
		`four devices over a bad folder come to the same, and nothing is lost: seed ${seed}`,
		{ timeout: 60_000 + operations * 100 },
		async () => {
			const faults = { delay: 6, half: 0.05, copies: 0.04 };
			const { devices, fresh, folder, acknowledged, rounds } = await simulate({
				seed,
				devices: 4,
				operations,
				operationsARound: Math.max(20, operations / 100),
				faults,
				kills: 0.15
			});
			const texts = devices.map(({ replica }) => replica.text());
			const lost = devices.map(({ replica }) => acknowledged.filter((edit) => !replica.holds(edit)).length);

			console.log(
				`seed ${seed}: ${acknowledged.length} edits, ${rounds} rounds, ${folder.files.size} files, ${JSON.stringify(folder.counts)}`
			);
			expect(lost).toEqual([0, 0, 0, 0]);
			expect(new Set(texts).size).toBe(1);
			expect(fresh.replica.text()).toBe(texts[0]);
			expect(acknowledged.filter((edit) => !fresh.replica.holds(edit))).toEqual([]);
			// All of it happened.
			expect([...folder.files].some(([path, { gone }]) => path.includes('/s-') && !gone)).toBe(true);
			expect([...folder.files].filter(([, { gone }]) => gone).length).toBeGreaterThan(64);
			expect(folder.counts.kills).toBeGreaterThan(5);
			expect(folder.counts.half).toBeGreaterThan(5);
			expect(folder.counts.copies).toBeGreaterThan(5);
		}
	);
