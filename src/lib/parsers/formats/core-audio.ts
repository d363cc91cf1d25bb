/**
 * Apple's Core Audio Format (Apple, Core Audio Format Specification 1.0): chunks of four letters and a size of 64 bits. ExifTool does not
 * read it: what it is and how long it plays is measured, what is told of it kept out of sight.
 */
import { pushFacts } from '../blocks/facts.ts';
import { outOfSight } from '../blocks/out-of-sight.ts';
import { pushComment } from '../blocks/vorbis-comment.ts';
import { ByteReader } from '../io/byte-reader.ts';
import type { ByteSource } from '../io/byte-source.ts';
import type { TagSink } from '../model.ts';

const codecs: Readonly<Record<string, string>> = {
	lpcm: 'pcm',
	ulaw: 'ulaw',
	alaw: 'alaw',
	ima4: 'adpcm',
	alac: 'alac',
	'aac ': 'aac',
	aach: 'aac',
	aacl: 'aac',
	aacp: 'aac',
	opus: 'opus',
	flac: 'flac',
	'ac-3': 'ac3',
	'ec-3': 'eac3',
	'.mp1': 'mp1',
	'.mp2': 'mp2',
	'.mp3': 'mp3',
	samr: 'amr',
	MAC3: 'mace',
	MAC6: 'mace',
	Qclp: 'qcelp',
	QDM2: 'qdm2'
};

/** Names of the chunk of information that Vorbis comments call otherwise; the rest is alike. */
const names: Readonly<Record<string, string>> = {
	COMMENTS: 'COMMENT',
	'ENCODING APPLICATION': 'ENCODER',
	'KEY SIGNATURE': 'KEY',
	'RECORDED DATE': 'DATE',
	TEMPO: 'BPM',
	'TRACK NUMBER': 'TRACKNUMBER',
	YEAR: 'DATE'
};

const fileHead = 8;
const chunkHead = 12;
/** What is read of a chunk at once: the longest that is needed but for texts. */
const description = 32;
/** Chunks that are looked at, and bytes of texts. */
const [mostChunks, mostText] = [64, 1024 * 1024];

/** Reads a file. Packets are all alike, or a table counts what they play, which may stand behind them. */
export async function readCore(file: ByteSource, found: TagSink): Promise<void> {
	let [rate, packetBytes, packetSamples] = [0, 0, 0];
	for (let at = fileHead, count = 0; at + chunkHead <= file.size && count < mostChunks; count++) {
		found.budget.item();
		const head = new ByteReader(await file.read(at, chunkHead + description));
		const type = head.latin1(4);
		// Of the last one nobody may have known the size: all bits are set.
		const size = Math.min(head.u64(), file.size - at - chunkHead);
		if (type === 'desc') {
			rate = head.f64();
			const sound = codecs[head.latin1(4)];
			[packetBytes, packetSamples] = [head.skip(4).u32(), head.u32()];
			const channels = head.u32();
			pushFacts({ ...(sound ? { sound } : {}), sampleRate: rate, channels }, [at, description], found);
		} else if (type === 'pakt' && packetBytes === 0 && head.remaining >= 24) {
			// What is heard, what an encoder needs before it, and what fills the last packet.
			const samples = head.skip(8).u64() + head.u32() + head.u32();
			pushFacts({ duration: samples / rate }, [at, chunkHead + 24], found);
		} else if (type === 'data' && packetBytes > 0) {
			// A number of edits goes before the sound.
			const duration = (((size - 4) / packetBytes) * packetSamples) / rate;
			pushFacts({ duration }, [at, chunkHead], found);
		} else if (type === 'info') {
			const texts = await file.read(at + chunkHead, Math.min(size, mostText));
			found.attempt('info', () => {
				readInformation(texts, at + chunkHead, found);
			});
		}
		at += chunkHead + size;
	}
}

/** A count, then names and values, each ended by a zero. */
function readInformation(bytes: Uint8Array, at: number, found: TagSink): void {
	const reader = new ByteReader(bytes);
	const hidden = outOfSight(found);
	const text = (): string => {
		const end = bytes.indexOf(0, reader.at);
		const value = reader.utf8((end < 0 ? bytes.length : end) - reader.at);
		if (end >= 0) reader.skip(1);
		return value;
	};
	for (let left = reader.u32(); left > 0 && reader.remaining > 0; left--) {
		found.budget.item();
		const name = text().toUpperCase();
		const from = reader.at;
		const value = text();
		const places = [[at + from, reader.at - from]] as const;
		if (value !== '') pushComment(names[name] ?? name, { values: [value], places }, hidden);
	}
}
