/** Reads samples in few reads: those that lie together in one, of too many evenly chosen ones. */
import { readFrom, type Recording } from './recording.ts';
import type { Sample } from './samples.ts';

/** A gap that is read too, rather than read around: another read costs more. */
const widestGap = 32 * 1024;
/** Most that is read at once. */
const longestRun = 1024 * 1024;
/** A sample of more is none of those that are read here: its beginning says enough. */
const mostSample = 1024 * 1024;
/** Samples of no more than a few bytes must not gather without end. */
const mostTogether = 20_000;
/** Reads of one track. */
const mostRuns = 2500;
/** Bytes kept back of the budget for what else there is. */
const reserve = 4;

type Each = (sample: Sample, bytes: Uint8Array) => void;

interface Run {
	start: number;
	end: number;
	readonly samples: Sample[];
}

const lengthIn = (sample: Sample, size: number): number =>
	Math.max(0, Math.min(sample.size, mostSample, size - sample.offset));

/** Samples that lie together. What has no bytes is left out. */
function* runsOf(samples: Iterable<Sample>, size: number): Generator<Run> {
	let run: Run | undefined;
	for (const sample of samples) {
		const length = lengthIn(sample, size);
		if (length === 0) continue;
		const end = sample.offset + length;
		const near = run && sample.offset >= run.end && sample.offset <= run.end + widestGap;
		if (run && near && end - run.start <= longestRun && run.samples.length < mostTogether) {
			run.end = end;
			run.samples.push(sample);
			continue;
		}
		if (run) yield run;
		run = { start: sample.offset, end, samples: [sample] };
	}
	if (run) yield run;
}

/**
 * Reads the samples of a track.
 * @param samples gone through twice: once to see how many reads they take
 * @throws LimitExceeded once the budget is spent, with what was read before it handed on
 */
export async function readSamples(
	recording: Recording,
	samples: () => Iterable<Sample>,
	each: Each
): Promise<void> {
	const { source, found, signal } = recording;
	const { budget } = found;
	let runs = 0;
	let bytes = 0;
	for (const { start, end } of runsOf(samples(), source.size)) {
		runs++;
		bytes += end - start;
	}
	const left = {
		runs: Math.min(mostRuns, Math.max(0, budget.limits.reads - budget.used.reads - reserve)),
		bytes: Math.max(0, budget.limits.bytes - budget.used.bytes)
	};
	const share = Math.min(1, left.runs / runs, left.bytes / bytes);
	if (share < 1)
		found.warn(`only ${Math.floor(share * runs)} of ${runs} parts of a track were read`, 'limit');
	let index = 0;
	for (const run of runsOf(samples(), source.size)) {
		// Evenly spread: as often as a multiple of the share is passed.
		const chosen = Math.floor((index + 1) * share) > Math.floor(index * share);
		index++;
		if (!chosen) continue;
		signal?.throwIfAborted();
		const read = await readFrom(recording, run.start, run.end - run.start);
		for (const sample of run.samples) {
			const from = sample.offset - run.start;
			const length = lengthIn(sample, source.size);
			if (from + length > read.length || length < sample.size)
				found.warn(
					`a sample at ${sample.offset}: ${Math.max(0, Math.min(length, read.length - from))} of ${sample.size} bytes are read`
				);
			each(sample, read.subarray(from, from + length));
		}
	}
}
