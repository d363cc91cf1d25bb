// Tones at other rates: as loud and as high as they were, whatever the pieces they came in.
import { describe, expect, test } from 'vitest';
import { Resampler } from '#lib/workers/sound/resample.ts';

const tone = (rate: number, hertz: number, length: number) =>
	Float32Array.from({ length }, (_, at) => 0.5 * Math.sin((2 * Math.PI * hertz * at) / rate));

function resampled(samples: Float32Array<ArrayBuffer>, from: number, to: number, piece: number): number[] {
	const resampler = new Resampler(from, to);
	const out: number[] = [];
	for (let at = 0; at < samples.length; at += piece) {
		const [made] = resampler.push([samples.slice(at, at + piece)]);
		out.push(...(made ?? []));
	}
	return [...out, ...(resampler.end()[0] ?? [])];
}

describe.each([
	[44_100, 48_000],
	[48_000, 44_100],
	[11_025, 48_000],
	[96_000, 44_100]
])('from %i to %i', (from, to) => {
	test('a tone is the same tone', () => {
		const out = resampled(tone(from, 997, from), from, to, 5000);
		expect(out.length).toBe(to);
		const wanted = tone(to, 997, to);
		// At its ends is silence, which is no part of a tone.
		const off = out.slice(500, -500).map((value, at) => Math.abs(value - (wanted[at + 500] ?? 0)));
		expect(Math.max(...off)).toBeLessThan(1e-3);
	});

	test('pieces of any size make the same', () => {
		const samples = tone(from, 440, from / 5);
		const whole = resampled(samples, from, to, samples.length);
		expect(resampled(samples, from, to, 1)).toEqual(whole);
		expect(resampled(samples, from, to, 777)).toEqual(whole);
	});
});

test('what the lower rate cannot hold is taken out', () => {
	const out = resampled(tone(48_000, 15_000, 48_000), 48_000, 22_050, 4096);
	expect(Math.max(...out.slice(500, -500).map(Math.abs))).toBeLessThan(1e-3);
});

test('nothing makes nothing', () => {
	expect(new Resampler(44_100, 48_000).end()).toEqual([]);
	expect(new Resampler(44_100, 48_000).push([new Float32Array(0)])[0]).toHaveLength(0);
});
