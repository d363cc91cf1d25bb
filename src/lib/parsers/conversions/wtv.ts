/** Conversions of recordings of Windows Media Center. */
import type { Conversion } from '../conversions.ts';
import { divided, plain, toNumber } from './numbers.ts';

/** Seconds from year 1 to 1970. */
const toUnix = 62_135_596_800;
const ticksASecond = 10_000_000n;

export const wtvConversions = {
	/** Ticks of 100 ns since year 1 (.NET's) as a date. */
	wtvDate: (value) => {
		const ticks = typeof value === 'bigint' ? value : BigInt(Math.trunc(toNumber(value)) || 0);
		const seconds = Number((ticks + ticksASecond / 2n) / ticksASecond);
		const date = new Date((seconds - toUnix) * 1000);
		if (Number.isNaN(date.getTime())) return String(plain(value));
		return `${date.toISOString().slice(0, 19).replaceAll('-', ':').replace('T', ' ')}Z`;
	},
	wtvTicks: divided(1e7)
} satisfies Record<string, Conversion>;
