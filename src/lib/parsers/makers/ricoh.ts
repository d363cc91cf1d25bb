/**
 * Ricoh's maker notes: a directory behind eight bytes, or, of early cameras, a text. What the cameras that Pentax made have
 * is read by pentax.ts. Names and layout: https://exiftool.org/TagNames/Ricoh.html
 */
import { readPrintIm } from '../blocks/print-im.ts';
import { addConversions } from '../conversions.ts';
import { ricohConversions } from '../conversions/ricoh.ts';
import { latin1 } from '../io/byte-reader.ts';
import { named } from '../table.ts';
import {
	ricohFaceInfo,
	ricohFirmwareInfo,
	ricohImageInfo,
	ricohMain,
	ricohSerialInfo,
	ricohSubdir,
	ricohText,
	ricohThetaSubdir
} from '../tags/makers/ricoh.ts';
import { binary } from './binary.ts';
import { isLittleAt } from './byte-order.ts';
import { directoryAt, offsetOf, readMakerDirectory } from './directory.ts';
import { bytesOf, rebased, type Block, type Blocks, type Note, type Place } from './note.ts';
import { pushPreview } from './preview.ts';

addConversions(ricohConversions);

const head = 8;
/** `[Ricoh Camera Info]` and a byte. */
const subdirectoryHead = 20;
const shortNumber = 4;

const subdirectoryBlocks: Blocks = {
	0x1a: binary(ricohFaceInfo),
	0x29: binary(ricohFirmwareInfo),
	0x2c: binary(ricohSerialInfo)
};

const subdirectoryAt = directoryAt(ricohSubdir, subdirectoryBlocks);

/** A directory of its own, always big-endian: where the value points, or in it; of one camera its offsets count from it. */
const subdirectory: Block = (place) => {
	if (place.type === shortNumber && place.count === 1) {
		subdirectoryAt(place);
		return;
	}
	const start = offsetOf(place);
	const own = /^Caplio RR1\b/.test(place.note.model);
	const note = rebased(place.note, own ? start : 0, false);
	const offset = (own ? 0 : start) + subdirectoryHead;
	readMakerDirectory(note, { offset, table: ricohSubdir, blocks: subdirectoryBlocks });
};

const blocks: Blocks = {
	0xe00: (place) => {
		readPrintIm(place.bytes(), place.at, place.note.found, place.note.data.little);
	},
	0x2001: subdirectory,
	0x4001: directoryAt(ricohThetaSubdir)
};

const imageInfo = binary(ricohImageInfo);
const previewImage = named(ricohMain, 'PreviewImage');
const numbers = 3;

/**
 * One id is a block with the date and where the preview is, or, since the GR, a number. Of what the block says too the
 * directory's own values count more: it is read after them.
 */
function readMain(note: Note, directory: number): void {
	let info: Place | undefined;
	const imageInfoLast: Block = (place) => {
		if (place.type !== numbers) {
			info = place;
			return;
		}
		const [first = 0, second = 0] = place.bytes();
		const program = note.data.little ? second * 256 + first : first * 256 + second;
		note.found.tag(named(ricohMain, 'ExposureProgram'), program, [place.at, place.size]);
	};
	readMakerDirectory(note, {
		offset: directory,
		table: ricohMain,
		blocks: { ...blocks, 0x1001: imageInfoLast }
	});
	if (info === undefined) return;
	imageInfo(info);
	pushPreview(note, previewImage, 'ricohPreviewStart', 'ricohPreviewLength');
}

/** `Rev0104;Rg13;Gg28;Bg33;` */
function readText(note: Note): void {
	const text = latin1(bytesOf(note)).split('\0', 1)[0] ?? '';
	let at = note.data.base + note.start;
	for (const part of text.split(';')) {
		const [, name = '', value = ''] = /^\s*(Rev|[A-Z][a-z])(.*)$/.exec(part) ?? [];
		const entry = ricohText.entries.get(name);
		if (entry) note.found.tag(entry, value.trim(), [at, part.length]);
		at += part.length + 1;
	}
}

export function readNote(note: Note): void {
	if (/^R(?:ev|v)/.test(latin1(bytesOf(note, 0, 3)))) {
		readText(note);
		return;
	}
	const directory = note.start + head;
	readMain(rebased(note, 0, isLittleAt(note, directory)), directory);
}
