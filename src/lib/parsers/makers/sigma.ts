/**
 * Sigma's maker notes: a name, two numbers (the second is the version), a directory whose offsets count as those of the
 * structure around it. Names: https://exiftool.org/TagNames/Sigma.html
 */
import { addConversions } from '../conversions.ts';
import { sigmaConversions } from '../conversions/sigma.ts';
import { named } from '../table.ts';
import { sigmaMain, sigmaWBSettings, sigmaWBSettings2 } from '../tags/makers/sigma.ts';
import { previewLengthFact, previewStartFact, versionFact } from '../tags/supplement/makers/sigma.ts';
import { binary } from './binary.ts';
import { isLittleAt } from './byte-order.ts';
import { readMakerDirectory } from './directory.ts';
import { bytesOf, rebased, type Note } from './note.ts';
import { pushPreview } from './preview.ts';

addConversions(sigmaConversions);

const version = 9;
const directory = 10;
const previewImage = named(sigmaMain, 'PreviewImage');

const blocks = {
	288: binary(sigmaWBSettings, { type: 'float' }),
	289: binary(sigmaWBSettings2, { type: 'float' })
};

export function readNote(note: Note): void {
	const offset = note.start + directory;
	const own = rebased(note, 0, isLittleAt(note, offset));
	own.facts.set(versionFact, bytesOf(note, version, 1)[0] ?? 0);
	readMakerDirectory(own, { offset, table: sigmaMain, blocks });
	pushPreview(own, previewImage, previewStartFact, previewLengthFact);
}
