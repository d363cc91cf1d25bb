/**
 * What tracks of Matroska are where their names do not tell (RFC 9559 §5.1.4, §10): codecs by what Windows has for them, pictures a second
 * by when the first are shown, and how long a recording is whose head was written before it ended.
 */
import { elementsIn, headOf, headSize, whole } from '../blocks/ebml.ts';
import { pushFacts } from '../blocks/facts.ts';
import { rateOf } from '../blocks/frame-rate.ts';
import { waveCodecOf } from '../blocks/wave-codecs.ts';
import { latin1 } from '../io/byte-reader.ts';
import type { ByteSource } from '../io/byte-source.ts';
import type { TagSink } from '../model.ts';

const ids = {
	number: 0x57,
	type: 0x03,
	codec: 0x06,
	private: 0x23a2,
	each: 0x3_e383,
	cluster: 0xf43_b675,
	time: 0x67,
	group: 0x20,
	block: 0x21,
	simple: 0x23
} as const;
const film = 1;
/** How a cluster begins. */
const clusterMark = '\x1f\x43\xb6\x75';
/** What is looked at of the first clusters, and of the end. */
const window = 192 * 1024;
/** Pictures that tell how many there are a second. */
const enough = 3;

interface Block {
	readonly track: number;
	/** In units of the segment. */
	readonly time: number;
}

export class MatroskaFacts {
	/** The first track of pictures. */
	#film: { readonly number: number; readonly isTold: boolean } | undefined;

	/** A track, by its elements. @param at file position of the first byte */
	track(bytes: Uint8Array, at: number, found: TagSink): void {
		const parts = new Map(elementsIn(bytes, found.budget).map(({ id, content }) => [id, content]));
		const number = (id: number) => whole(parts.get(id) ?? new Uint8Array(0));
		const codec = latin1(parts.get(ids.codec) ?? new Uint8Array(0));
		const own = parts.get(ids.private) ?? new Uint8Array(0);
		if (number(ids.type) === film)
			this.#film ??= { number: number(ids.number), isTold: number(ids.each) > 0 };
		// The head of a bitmap, and that of a wave.
		const letters = latin1(own.subarray(16, 20)).replace(/\0+$/, '');
		const wave = waveCodecOf(own);
		if (codec.startsWith('V_MS/VFW') && letters !== '')
			pushFacts({ codec: letters }, [at, bytes.length], found);
		else if (codec.startsWith('A_MS/ACM') && wave) pushFacts({ sound: wave }, [at, bytes.length], found);
		else if (codec.startsWith('A_OPUS')) pushFacts({ sampleRate: 48_000 }, [at, bytes.length], found);
	}

	/**
	 * Looks at clusters for what the head does not tell.
	 * @param from where the first begins @param end of them @param scale nanoseconds of a unit @param isTimed whether the head tells the length
	 */
	async finish(
		file: ByteSource,
		from: number,
		end: number,
		scale: number,
		isTimed: boolean,
		found: TagSink
	): Promise<void> {
		const ticks = 1e9 / scale;
		if (this.#film && !this.#film.isTold) {
			const { number } = this.#film;
			const bytes = await file.read(from, Math.min(window, end - from));
			const times = blocksIn(bytes, found).flatMap(({ track, time }) => (track === number ? [time] : []));
			const frameRate = times.length >= enough ? rateOf(times, ticks) : undefined;
			if (frameRate) pushFacts({ frameRate }, [from, bytes.length], found);
		}
		if (!isTimed) await this.#measure(file, from, end, ticks, found);
	}

	/** By the last cluster, which began a few seconds before the end. */
	async #measure(file: ByteSource, start: number, end: number, ticks: number, found: TagSink): Promise<void> {
		const from = Math.max(start, end - window);
		const bytes = await file.read(from, end - from);
		const text = latin1(bytes);
		let last = 0;
		for (
			let at = text.lastIndexOf(clusterMark);
			at >= 0 && last === 0;
			at = text.lastIndexOf(clusterMark, at - 1)
		) {
			found.budget.item();
			last = blocksIn(bytes.subarray(at), found).reduce((most, { time }) => Math.max(most, time), 0);
			if (at === 0) break;
		}
		pushFacts({ duration: last / ticks }, [from, bytes.length], found);
	}
}

/** Blocks of the clusters that begin with these bytes, which may be cut. */
function blocksIn(bytes: Uint8Array, found: TagSink): Block[] {
	const blocks: Block[] = [];
	let base = 0;
	for (let at = 0; at < bytes.length;) {
		found.budget.item();
		const element = found.attempt('cluster', () =>
			headOf(bytes.subarray(at, at + headSize), at, bytes.length)
		);
		if (!element) break;
		const { id, at: start, size } = element;
		const content = bytes.subarray(start, start + size);
		if (id === ids.time) base = whole(content);
		else if (id === ids.simple || id === ids.block) {
			const [first = 0] = content;
			// Of a track beyond 127 the number has two bytes.
			const wide = first < 0x80 ? 1 : 0;
			const track = wide ? ((first & 0x3f) << 8) | (content[1] ?? 0) : first & 0x7f;
			const [high = 0, low = 0] = content.subarray(1 + wide);
			blocks.push({ track, time: base + ((((high << 8) | low) << 16) >> 16) });
		}
		// Clusters and groups of blocks are opened.
		at = id === ids.cluster || id === ids.group ? start : start + size;
	}
	return blocks;
}
