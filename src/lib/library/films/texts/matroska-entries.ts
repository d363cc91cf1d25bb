/** The tracks of texts that a Matroska file tells of. */
import { elementsIn, partsIn, unsigned } from './ebml.ts';
import { ids } from './matroska-ids.ts';
import { packingIn, type Packing } from './matroska-packing.ts';
import { decodeText, mostTextTracks, type TextTrack } from './text-track.ts';

const codecs: Readonly<Record<string, TextTrack['codec']>> = {
	'S_TEXT/UTF8': 'srt',
	'S_TEXT/ASCII': 'srt',
	'S_TEXT/ASS': 'ass',
	'S_TEXT/SSA': 'ass',
	S_ASS: 'ass',
	S_SSA: 'ass',
	'S_TEXT/WEBVTT': 'webvtt',
	'D_WEBVTT/SUBTITLES': 'webvtt',
	'D_WEBVTT/CAPTIONS': 'webvtt'
};

/** What tracks of texts have as their type. */
const subtitles = 17;

/** A track whose texts can be read. */
export interface Entry {
	readonly number: number;
	readonly codec: TextTrack['codec'];
	readonly isWebm: boolean;
	readonly language?: string;
	readonly name?: string;
	readonly forced: boolean;
	readonly packing: Packing;
}

/** @param tracks what is in the element that tells of all tracks */
export function entriesIn(tracks: Uint8Array): readonly Entry[] {
	const entries: Entry[] = [];
	for (const { id, content } of elementsIn(tracks)) {
		if (id !== ids.track || entries.length >= mostTextTracks) continue;
		const parts = partsIn(content);
		const text = (of: number) =>
			decodeText(parts.get(of) ?? new Uint8Array())
				.replaceAll('\0', '')
				.trim();
		const codecId = text(ids.codec);
		const codec = codecs[codecId];
		const packing = packingIn(parts.get(ids.encodings));
		if (!codec || !packing || unsigned(parts.get(ids.type)) !== subtitles) continue;
		// What is not said is English, as the format has it; nobody means that.
		const language = text(ids.bcp47) || text(ids.language);
		const name = text(ids.name);
		entries.push({
			number: unsigned(parts.get(ids.number)),
			codec,
			isWebm: codecId.startsWith('D_'),
			...(language !== '' && language !== 'und' && { language }),
			...(name !== '' && { name }),
			forced: unsigned(parts.get(ids.forced)) === 1,
			packing
		});
	}
	return entries;
}
