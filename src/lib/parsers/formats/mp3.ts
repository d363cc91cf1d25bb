/**
 * MP3 and its kin: ID3 at the head, MPEG frames, then APE, Lyrics3 and ID3v1 at the tail. Behind an ID3 tag there may
 * lie another format (FLAC), which is then read as such.
 */
import { pushFacts } from '../blocks/facts.ts';
import { findFrame, readMpegFrame, type CountedSound } from '../blocks/mpeg-audio.ts';
import { pushId3Size, readHead, readTail } from '../blocks/sound-tags.ts';
import { latin1 } from '../io/byte-reader.ts';
import type { ByteSource } from '../io/byte-source.ts';
import type { FileType, FormatModule, TagSink } from '../model.ts';

const mp3: FileType = { type: 'MP3', extension: 'mp3', mime: 'audio/mpeg' };

/** Where the first frame is looked for: padding and junk between tag and sound are common. */
const frameWindow = 32 * 1024;
/** The same in a file that begins with neither: ExifTool looks no further. */
const junkWindow = 8 * 1024;

/** Reads ID3 and whatever lies behind it. */
export const read: FormatModule['read'] = async (file, found, signal) => {
	const first = await file.read(0, 4);
	const tagged = latin1(first.subarray(0, 3)) === 'ID3';
	if (tagged) found.is(mp3);
	let start = 0;
	let sound: number | undefined;
	let counted: CountedSound | undefined;
	// Two tags in a row happen: the second one belongs to a re-tagged file.
	let id3v2 = 0;
	for (let round = 0; round < 2; round++) {
		const { end, counted: own } = await readHead(file, start, found);
		start = end;
		id3v2 += own;
	}
	signal?.throwIfAborted();
	const isFlac = latin1(await file.read(start, 4)) === 'fLaC';
	if (isFlac) {
		const { readFlac } = await import('./flac.ts');
		await readFlac(file, start, found);
	} else if (tagged && (await isOther(file, start))) {
		const { readSound } = await import('./sounds.ts');
		await readSound(file, start, found);
		return;
	} else {
		// True Audio behind ID3 is an MP3 to ExifTool.
		const isTrue = found.measures && tagged && latin1(await file.read(start, 4)) === 'TTA1';
		if (isTrue) {
			const { measureTrue } = await import('./plain-sounds.ts');
			await found.attemptAsync('TTA', () => measureTrue(file, found, start));
		}
		const window = await file.read(start, tagged || first[0] === 0xff ? frameWindow : junkWindow);
		// AAC behind an ID3 tag is not looked through for what is none of its frames.
		const isAac = window[0] === 0xff && ((window[1] ?? 0) & 0xf6) === 0xf0;
		const frame = isAac ? -1 : findFrame(window);
		if (isAac && found.measures) {
			const { readAacFacts } = await import('./sounds.ts');
			await readAacFacts(window, start, file, found);
		}
		if (frame < 0 && !tagged) return;
		found.is(mp3);
		if (frame >= 0) counted = found.attempt('MPEG', () => readMpegFrame(window, frame, start, found));
		if (frame >= 0) sound = start + frame;
	}
	// Without a frame of MPEG ExifTool does not look for APE.
	const id3v1 = await readTail(file, start, found, sound === undefined && !isFlac);
	if (sound !== undefined && found.measures) await measure(file, sound, file.size - id3v1, counted, found);
	pushId3Size(id3v2 + id3v1, found);
};

/** How long the sound is: as its encoder counted, unless there is far more of it. Then another was put behind it, or it has no count. */
async function measure(
	file: ByteSource,
	from: number,
	to: number,
	counted: CountedSound | undefined,
	found: TagSink
): Promise<void> {
	let duration = counted?.seconds;
	if (duration === undefined || (counted?.bytes !== undefined && counted.bytes * tooMany < to - from)) {
		const { secondsOf } = await import('../blocks/sound-length.ts');
		const { mpegAudioFrame } = await import('../blocks/sound-frames.ts');
		duration = (await secondsOf(file, from + (counted?.own ?? 0), to, mpegAudioFrame, found)) ?? duration;
	}
	if (duration !== undefined) pushFacts({ duration }, [from, to - from], found);
}

/** So many times what the encoder counted is more than pictures behind the sound take. */
const tooMany = 4;

/** Whether sound of another kind follows the tag. */
const isOther = async (file: ByteSource, start: number): Promise<boolean> =>
	/^(?:MAC |MP\+|MPCK|wvpk|DSD )/.test(latin1(await file.read(start, 4)));
