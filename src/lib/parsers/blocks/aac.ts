/** What AAC is played as, by the few bytes that are told of it once (ISO/IEC 14496-3 §1.6.2.1, AudioSpecificConfig). */
import type { Bits } from './bits.ts';
import type { Facts } from './facts.ts';

/** Hertz by their number; 15 says that the rate itself follows. */
export const aacRates: readonly number[] = [
	...[96_000, 88_200, 64_000, 48_000, 44_100, 32_000, 24_000, 22_050, 16_000, 12_000, 11_025, 8000, 7350]
];
/** Channels by the number that a stream tells; 0: told elsewhere. */
export const aacChannels: readonly number[] = [0, 1, 2, 3, 4, 5, 6, 8];

/** Spectral band replication, and with parametric stereo: what is said first is only half of it. */
const [replicated, parametric] = [5, 29];

/** @throws EndOfData */
export function readAacConfig(bits: Bits): Facts {
	const kindOf = () => {
		const kind = bits.take(5);
		return kind === 31 ? 32 + bits.take(6) : kind;
	};
	const rateOf = () => {
		const index = bits.take(4);
		return index === 15 ? bits.take(24) : aacRates[index];
	};
	const kind = kindOf();
	const first = rateOf();
	const channels = aacChannels[bits.take(4)] ?? 0;
	const sampleRate = kind === replicated || kind === parametric ? rateOf() : first;
	return {
		...(sampleRate ? { sampleRate } : {}),
		...(channels > 0 ? { channels: kind === parametric ? 2 : channels } : {})
	};
}
