/**
 * MP3 and its kin: ID3 at the head, MPEG frames, then APE, Lyrics3 and ID3v1 at the tail. Behind an ID3 tag there may
 * lie another format (FLAC), which is then read as such.
 */
import { findFrame, readMpegFrame } from '../blocks/mpeg-audio.ts';
import { pushId3Size, readHead, readTail } from '../blocks/sound-tags.ts';
import { latin1 } from '../io/byte-reader.ts';
import type { ByteSource } from '../io/byte-source.ts';
import type { FileType, FormatModule } from '../model.ts';

const mp3: FileType = { type: 'MP3', extension: 'mp3', mime: 'audio/mpeg' };

/** Where the first frame is looked for: padding and junk between tag and sound are common. */
const frameWindow = 32 * 1024;

/** Reads ID3 and whatever lies behind it. */
export const read: FormatModule['read'] = async (file, found, signal) => {
	const first = await file.read(0, 4);
	const tagged = latin1(first.subarray(0, 3)) === 'ID3';
	if (tagged) found.is(mp3);
	let start = 0;
	// Two tags in a row happen: the second one belongs to a re-tagged file.
	for (let round = 0; round < 2; round++) start = await readHead(file, start, found);
	signal?.throwIfAborted();
	if (latin1(await file.read(start, 4)) === 'fLaC') {
		const { readFlac } = await import('./flac.ts');
		await readFlac(file, start, found);
	} else if (tagged && (await isOther(file, start))) {
		const { readSound } = await import('./sounds.ts');
		await readSound(file, start, found);
		return;
	} else {
		const window = await file.read(start, frameWindow);
		// AAC behind an ID3 tag is not looked through for what is none of its frames.
		const isAac = window[0] === 0xff && ((window[1] ?? 0) & 0xf6) === 0xf0;
		const frame = isAac ? -1 : findFrame(window);
		if (isAac) {
			const { aacWindow, readAacFacts } = await import('./sounds.ts');
			readAacFacts(await file.read(start, aacWindow), start, file, found);
		}
		if (frame < 0 && !tagged) return;
		found.is(mp3);
		if (frame >= 0)
			found.attempt('MPEG', () => {
				readMpegFrame(window, frame, start, found);
			});
	}
	const id3v1 = await readTail(file, start, found);
	pushId3Size(start + id3v1, found);
};

/** Whether sound of another kind follows the tag. */
const isOther = async (file: ByteSource, start: number): Promise<boolean> =>
	/^(?:MAC |MP\+|MPCK|wvpk|DSD )/.test(latin1(await file.read(start, 4)));
