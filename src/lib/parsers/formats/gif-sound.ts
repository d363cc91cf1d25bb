/** Music in a GIF: a song as a MIDI file, and how it is to be played (https://www.midi.org, application extension `MIDICTRL`). */
import { readBinaryTable } from '../blocks/binary-table.ts';
import { addConversions } from '../conversions.ts';
import { gifConversions } from '../conversions/gif.ts';
import type { ByteRange, TagSink } from '../model.ts';
import { entryFor } from '../table.ts';
import { gifMIDIControl } from '../tags/pictures/gif-sound.ts';

addConversions(gifConversions);

const control = 'MIDICTRLJon';
const song = entryFor(gifMIDIControl, 'MIDISONG/Dm7', 'MIDISong', { binary: true });

/** @param name of the application extension @param bytes what it holds @param range where that lies in the file, in pieces */
export function readGifSound(name: string, bytes: Uint8Array, range: ByteRange, found: TagSink): void {
	// The first piece begins behind its length.
	if (name === control) readBinaryTable(gifMIDIControl, bytes, { at: range[0] + 1, little: true }, found);
	else found.tag(song, { binary: bytes.length, bytes }, range);
}
