/**
 * Nikon's maker notes, in three forms: a structure of their own with its header (most), a directory whose offsets count from
 * EXIF's own start, and the directory of the first small cameras, which has other fields. What blocks are enciphered by stands
 * in the directory, and is read first. Names and layouts: https://exiftool.org/TagNames/Nikon.html
 */
import { readIcc } from '../blocks/on-demand.ts';
import { readPrintIm } from '../blocks/print-im.ts';
import { fieldsOf, type Field } from '../blocks/exif.ts';
import { decodeValue } from '../blocks/exif-values.ts';
import { tiffHeader } from '../blocks/tiff-data.ts';
import { addConversions } from '../conversions.ts';
import { nikonConversions } from '../conversions/nikon.ts';
import { DamagedFile } from '../damage.ts';
import { latin1 } from '../io/byte-reader.ts';
import { onDemand, type OnDemand } from '../on-demand.ts';
import type { Entry } from '../model.ts';
import { named } from '../table.ts';
import { nikonCaptureOutput, nikonMain, nikonPreviewIFD, nikonType2 } from '../tags/makers/nikon.ts';
import { binary } from './binary.ts';
import { directoryAt, readMakerDirectory } from './directory.ts';
import { withLastFirst } from './last-first.ts';
import { blocks, versionOf } from './nikon/blocks.ts';
import { countFact, serialFact } from './nikon/cipher.ts';
import { bytesOf, rebased, type Block, type Blocks, type Note } from './note.ts';
import { pushPreview } from './preview.ts';
import { isWeak } from './rows.ts';

addConversions(nikonConversions);

/** Bytes before a structure of its own, and before the directory of the first small cameras. */
const headSize = 10;
const oldHeadSize = 8;

const serialNumber = 0x1d;
const shutterCount = 0xa7;
const shotInfo = 0x91;
const settings = 0x4e;
const printIm = 0xe00;
const captureData = 0xe01;
const captureOffsets = 0xe0e;
const scanDirectory = 0xe10;
const iccProfile = 0xe1d;
const captureOutput = 0xe1e;

const shotPart = onDemand(() => import('./nikon/shot.ts'));
const zPart = onDemand(() => import('./nikon/z.ts'));
const settingsPart = onDemand(() => import('./nikon/settings.ts'));
const programsPart = onDemand(() => import('./nikon/programs.ts'));

export function readNote(note: Note): void {
	const head = latin1(bytesOf(note, 0, headSize + 8));
	if (head.startsWith('Nikon\0\x01')) {
		readMakerDirectory(note, { offset: note.start + oldHeadSize, table: nikonType2 });
		return;
	}
	if (!head.startsWith('Nikon\0')) {
		readMain(note, note.start);
		return;
	}
	const header = tiffHeader(bytesOf(note, headSize, 8));
	if (!header) throw new DamagedFile('no header of a structure');
	const own = rebased(note, note.start + headSize, header.little);
	readMain(own, header.first);
}

/** Reads the directory, once what its blocks need is loaded. */
function readMain(note: Note, directory: number): void {
	const { fields } = fieldsOf(note.data, { offset: directory, group: 'Nikon', table: nikonMain }, note.found);
	note.facts.clear();
	keep(note, fields, serialNumber, serialFact);
	keep(note, fields, shutterCount, countFact);
	const has = (id: number) => fields.some((field) => field.id === id);
	const parts = new Set<OnDemand<unknown>>();
	if (has(shotInfo)) parts.add(shotPart);
	if (shotVersionOf(note, fields).startsWith('08')) parts.add(zPart);
	if (has(settings)) parts.add(settingsPart);
	if (has(captureData) || has(captureOffsets) || has(scanDirectory)) parts.add(programsPart);
	note.found.later('MakerNotes', all([...parts]), () => {
		const read = (own: Note) => {
			readMakerDirectory(own, {
				offset: directory,
				table: nikonMain,
				blocks: { ...blocks, ...blocksOnDemand }
			});
		};
		// Fields of the directory itself come in the right order: of one name the first counts.
		const isField = ({ table }: Entry) => table === nikonMain;
		withLastFirst(note, read, (known, later) => !isWeak(later) && !(isField(known) && isField(later)));
	});
}

/** All of these; there at once where each is. */
function all(parts: readonly OnDemand<unknown>[]): OnDemand<true> {
	return {
		loaded: parts.every(({ loaded }) => loaded !== undefined) ? true : undefined,
		async load() {
			await Promise.all(parts.map((part) => part.load()));
			return true;
		}
	};
}

/** Keeps the value of a field for the blocks. */
function keep({ data, facts }: Note, fields: readonly Field[], id: number, name: string): void {
	const field = fields.find((one) => one.id === id);
	const bytes = field && data.bytes(field.offset, field.size);
	if (field && bytes) facts.set(name, decodeValue(bytes, field.type, field.count, data.little));
}

function shotVersionOf({ data }: Note, fields: readonly Field[]): string {
	const field = fields.find(({ id }) => id === shotInfo);
	const bytes = field && data.bytes(field.offset, Math.min(4, field.size));
	return bytes ? latin1(bytes) : '';
}

const previewStart = 'previewStart';
const previewLength = 'previewLength';
const previewDirectory = directoryAt(nikonPreviewIFD);

const preview: Block = (place) => {
	previewDirectory(place);
	const { data, facts } = place.note;
	// It is kept as it is shown, from the start of the file.
	const start = facts.get(previewStart);
	if (typeof start === 'number') facts.set(previewStart, start - (data.shown ?? data.base));
	pushPreview(place.note, named(nikonPreviewIFD, 'PreviewImage'), previewStart, previewLength);
};

/** Those whose readers load for the files that have them; they are loaded by now. */
const blocksOnDemand: Blocks = {
	0x11: preview,
	[settings]: (place) => settingsPart.loaded?.readSettings(place),
	[shotInfo]: (place) => shotPart.loaded?.readShotInfo(place, zPart.loaded?.readZ),
	[printIm]: (place) => {
		readPrintIm(place.bytes(), place.at, place.note.found, place.note.data.little);
	},
	[captureData]: (place) => programsPart.loaded?.readCapture(place),
	[captureOffsets]: (place) => programsPart.loaded?.readCaptureOffsets(place),
	[scanDirectory]: (place) => programsPart.loaded?.readScan(place),
	[iccProfile]: (place) => {
		readIcc(place.bytes(), place.at, place.note.found);
	},
	[captureOutput]: (place) => {
		if (versionOf(place) === '0100') binary(nikonCaptureOutput, { type: 'int32u' })(place);
	}
};
