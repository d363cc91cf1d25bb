/**
 * Maker notes: whose a note is, by its first bytes, the camera's maker and model; its reader loads, with its tables, for the
 * first file that has one. The forms are those that https://exiftool.org/TagNames/MakerNotes.html lists.
 */
/* eslint-disable no-control-regex -- the heads of notes are bytes, told apart as letters */
import type { Field } from '../blocks/exif.ts';
import { decodeValue } from '../blocks/exif-values.ts';
import { wholeData, type TiffData } from '../blocks/tiff-data.ts';
import { latin1 } from '../io/byte-reader.ts';
import type { TagSink } from '../model.ts';
import { onDemand, type OnDemand } from '../on-demand.ts';
import { entryFor, named } from '../table.ts';
import { exifMain } from '../tags/exif.ts';
import { DryRun } from './dry-run.ts';
import type { Note } from './note.ts';

/** A maker's reader: `makers/*.ts` export one as `readNote`. */
export interface MakerModule {
	/** @throws DamagedFile, EndOfData, LimitExceeded: what was found before stays */
	readNote(note: Note): void;
}

/** What a note is known by. */
interface NoteHead {
	/** Its first bytes, a letter each; of a short one all. */
	readonly head: string;
	readonly make: string;
	readonly model: string;
	readonly size: number;
}

interface Maker {
	readonly is: (note: NoteHead) => boolean;
	readonly part: OnDemand<MakerModule>;
}

const pentax = onDemand(() => import('./pentax.ts'));

/** The first that says yes has it. */
const makers: readonly Maker[] = [
	// Two kinds of notes of General Electric: that of its own, and FujiFilm's.
	{
		is: ({ head }) => /^(?:FUJIFILM|GENERALE)|^GE\x0c\0\0\0\x16\0\0\0/.test(head),
		part: onDemand(() => import('./fujifilm.ts'))
	},
	{ is: ({ head }) => /^GE(?:\0\0|NIC\0)/.test(head), part: onDemand(() => import('./ge.ts')) },
	{
		is: ({ head, make, model }) =>
			/^(?:QVC|DCI)\0/.test(head) ||
			/^CASIO/i.test(make) ||
			// Two of Pentax's that Casio made.
			(head.startsWith('AOC\0') && /^PENTAX Optio ?[34]30RS/.test(model)),
		part: onDemand(() => import('./casio.ts'))
	},
	{
		is: ({ head, make }) =>
			head.startsWith('JVC ') || (/^(?:VER:|QTY:)/.test(head) && /^(?:JVC|Victor)/i.test(make)),
		part: onDemand(() => import('./jvc.ts'))
	},
	{ is: ({ head }) => head.startsWith('MOT\0'), part: onDemand(() => import('./motorola.ts')) },
	{
		is: ({ head }) => /^(?:OLYMPUS|OM SYSTEM|OLYMP|EPSON|AGFA |MINOL|CAMER)\0/.test(head),
		part: onDemand(() => import('./olympus.ts'))
	},
	// Leicas that Panasonic built have its notes, under one make; the others say who built them.
	{
		is: ({ head, make }) =>
			make === 'LEICA' ||
			/^(?:Panasonic|LEICA CAMERA AG\0)/.test(head) ||
			(head.startsWith('MKE') && make.startsWith('Panasonic')),
		part: onDemand(() => import('./panasonic.ts'))
	},
	{
		is: ({ head, make }) => make === 'Leica Camera AG' || /^LEICA\0[^\0](?:\0|\xff)/.test(head),
		part: onDemand(() => import('./leica.ts'))
	},
	{ is: ({ head }) => head.startsWith('SEMC MS\0'), part: onDemand(() => import('./sony-ericsson.ts')) },
	{ is: ({ head }) => head.startsWith('SANYO\0'), part: onDemand(() => import('./sanyo.ts')) },
	{
		is: ({ head }) => /^(?:IIII.waR|MMMMRaw.)/s.test(head),
		part: onDemand(() => import('./phase-one.ts'))
	},
	{ is: ({ head }) => /^HDRP[\x02\x03]/.test(head), part: onDemand(() => import('./google.ts')) },
	{
		is: ({ make }) => /^(?:FLIR Systems|Teledyne FLIR)/.test(make),
		part: onDemand(() => import('./flir.ts'))
	},
	{
		is: ({ head, make }) =>
			head.startsWith('[ae_dbg_info:') || (make === 'DJI' && !/^(?:...@AMBA|DJI)/s.test(head)),
		part: onDemand(() => import('./dji.ts'))
	},
	{ is: ({ make }) => make === 'Nintendo', part: onDemand(() => import('./nintendo.ts')) },
	{
		is: ({ head, make }) =>
			/^RECONYX(?:H2|HF4K|MF|UF)\0|^\x01\xf1[\x02\x03]\0/.test(head) ||
			(head.startsWith('\x01\xf1') && make === 'RECONYX'),
		part: onDemand(() => import('./reconyx.ts'))
	},
	{ is: ({ head }) => /^(?:SIGMA|FOVEON)\0/.test(head), part: onDemand(() => import('./sigma.ts')) },
	{ is: ({ make }) => make.startsWith('Canon'), part: onDemand(() => import('./canon.ts')) },
	{
		is: ({ head, make }) => /^Nikon\0[\x01\x02]/.test(head) || /^NIKON/i.test(make),
		part: onDemand(() => import('./nikon.ts'))
	},
	{
		is: ({ head }) => /^(?:610[\0-\x04]|IIII[\x04-\x06]\0)/.test(head),
		part: onDemand(() => import('./hp.ts'))
	},
	// Kodak's, and those of cameras that other makers sold.
	{
		is: ({ head, make }) =>
			/kodak/i.test(make) ||
			/^(?:.{8}Eastman Kodak|\x01\0[\0\x01]\0{3}\x04\0[a-zA-Z]{4}|IIII[\x02\x03]\0.{14}\d{4}\/\d{2}\/\d{2} |II\*\0\x08\0{3}.\0{3}|MM\0\*\0{3}\x08\0{3})/s.test(
				head
			),
		part: onDemand(() => import('./kodak.ts'))
	},
	{
		is: ({ head, make }) => head.startsWith('\x01\0') && make.startsWith('SONY'),
		part: onDemand(() => import('./sony-srf.ts'))
	},
	{
		is: ({ head, make, model }) =>
			/^(?:SONY (?:DSC|CAM|MOBILE)|\0\0SONY PIC\0|VHAB {5}\0)/.test(head) ||
			((/^SONY/.test(make) || (/^HASSELBLAD/.test(make) && /^(?:HV|Stellar|Lusso|Lunar)/.test(model))) &&
				!/^(?:\x01\0|SONY PI\0|PREMI\0)/.test(head)),
		part: onDemand(() => import('./sony.ts'))
	},
	{
		is: ({ head, make }) =>
			/^(?:Konica Minolta|Minolta)/i.test(make) && !/^(?:MINOL|CAMER|MLY0|KC|\+M\+M|\xd7)/.test(head),
		part: onDemand(() => import('./minolta.ts'))
	},
	{ is: ({ head }) => head.startsWith('Apple iOS\0'), part: onDemand(() => import('./apple.ts')) },
	{
		is: ({ head, make }) =>
			/^(?:AOC\0|PENTAX \0|RICOH\0(?:II|MM)|S1\0{6}\x0c\0{3})/.test(head) ||
			/^Asahi/.test(make) ||
			(/^\d{3}/.test(head) && make.startsWith('PENTAX')),
		part: pentax
	},
	{
		is: ({ head, make }) =>
			(/^RICOH/i.test(make) && /^(?:Ricoh| {6}|MM\0\x2a|II\x2a\0|Rv|Rev)/i.test(head)) ||
			(/^PENTAX/i.test(make) && /^Ricoh/i.test(head)),
		part: onDemand(() => import('./ricoh.ts'))
	},
	{
		is: ({ head, make }) =>
			/^STMN\d{3}/.test(head) ||
			(/^SAMSUNG/i.test(make) && /^(?:\0.\0\x01\0\x07\0{3}\x04|.\0\x01\0\x07\0\x04\0{3})0100/s.test(head)),
		part: onDemand(() => import('./samsung.ts'))
	}
];

/** What of DNG's private data is a note, or holds one. Without a mark they are nobody's. */
const privates: readonly Maker[] = [
	{ is: ({ head }) => /^(?:PENTAX |SAMSUNG)\0|^RICOH\0(?:II|MM)/.test(head), part: pentax },
	{ is: ({ head }) => head.startsWith('Adobe\0'), part: onDemand(() => import('./dng-private.ts')) }
];
const privateData = 50740;
/** What Nikon's later cameras say of the raw picture lies in its directory, in the form of their notes. */
const rawInfo = 51157;
const rawInfos: readonly Maker[] = [
	{ is: ({ head }) => head.startsWith('Nikon\0'), part: onDemand(() => import('./nikon-nef.ts')) }
];
/** By the field: whose what it holds may be. */
const known: ReadonlyMap<number, readonly Maker[]> = new Map([
	[privateData, privates],
	[rawInfo, rawInfos]
]);
/** Fields that point to a directory of a maker. */
const directories: ReadonlyMap<number, OnDemand<MakerModule>> = new Map([
	[33424, onDemand(() => import('./kodak-ifd.ts'))],
	[65024, onDemand(() => import('./kdc-ifd.ts'))]
]);
const dngPrivate = named(exifMain, 'DNGPrivateData');
/** Formats in which that tag points to Sony's own directory. */
const sonyRaw = new Set(['ARW', 'ARQ', 'SR2', 'SRF']);

const sonyPrivate = onDemand(() => import('./sony-raw.ts'));
const offsetSize = 4;

/** Bytes by which makers mark their notes. */
const headSize = 256;
/** What is nothing but a text, as some phones write it. */
const unknownText = entryFor(exifMain, 37500, 'MakerNoteUnknownText', { group1: 'ExifIFD' });
const unknownBytes = entryFor(exifMain, 37500, 'MakerNoteUnknown', {
	group1: 'ExifIFD',
	binary: true,
	unknown: true
});
/** A directory needs as many. */
const leastSize = 8;
/** Times that a note is looked at for what else it needs of its file, and bytes that this may come to. */
const mostRounds = 4;
const mostBytes = 1024 * 1024;

/**
 * Reads the maker note that a field is, its tags in their place. One that nobody knows is kept as bytes.
 * @param group of the directory that the field is in
 */
export function readMakerNote(data: TiffData, field: Field, group: string, found: TagSink): void {
	const { offset, size } = field;
	const head = data.bytes(offset, Math.min(size, headSize));
	const [make, model] = [textOf(found, 'Make'), textOf(found, 'Model')];
	const letters = head ? latin1(head) : '';
	const isPrivate = field.id === privateData;
	const isSonys = isPrivate && size === offsetSize && sonyRaw.has(found.type?.type ?? '');
	const directory = isSonys ? sonyPrivate : directories.get(field.id);
	if (directory) {
		// Sony's offset is stored as bytes. A field of no values says no place.
		const start =
			head && head.length > 0 ? decodeValue(head, isSonys ? 4 : field.type, 1, data.little) : undefined;
		if (typeof start !== 'number') return;
		const note: Note = { data, start, size: 0, make, model, found, facts: new Map() };
		found.later('directory', prepared(directory, note), (module) => {
			module.readNote(note);
		});
		return;
	}
	const list = known.get(field.id) ?? makers;
	const maker =
		size < leastSize ? undefined : list.find(({ is }) => is({ head: letters, make, model, size }));
	if (maker) {
		const note: Note = { data, start: offset, size, make, model, found, facts: new Map() };
		found.later('MakerNotes', prepared(maker.part, note), (module) => {
			module.readNote(note);
		});
		return;
	}
	if (isPrivate) {
		if (!sonyRaw.has(found.type?.type ?? ''))
			found.tag(dngPrivate, { binary: size }, [data.base + offset, size], group);
		return;
	}
	if (field.id === rawInfo) return;
	const text = letters.length === size ? letters.replace(/\0+$/, '') : '';
	// Two makers have texts with a form of their own.
	const isText = /^(?!VER:|Rv|Rev)[\t\r\n -~]+$/.test(text);
	found.tag(
		isText ? unknownText : unknownBytes,
		isText ? text : { binary: size },
		[data.base + offset, size],
		group
	);
}

/** As a field whose directory is not there. */
export function readNoteAlone(bytes: Uint8Array, at: number, found: TagSink): void {
	const field = {
		id: 37500,
		type: 7,
		count: bytes.length,
		offset: 0,
		size: bytes.length,
		entry: unknownBytes
	};
	readMakerNote(wholeData(bytes, at, { little: false, big: false }), field, 'ExifIFD', found);
}

const textOf = (found: TagSink, name: string): string => {
	// The file's own directory tells whose the note is, whatever was found before it.
	const value = found.find(name, 'IFD0') ?? found.find(name);
	return typeof value === 'string' ? value.trim() : '';
};

/** The reader, with what the note needs of its file at hand. */
function prepared(part: OnDemand<MakerModule>, note: Note): OnDemand<MakerModule> {
	const { data } = note;
	if (data.all) return part;
	return {
		loaded: undefined,
		async load() {
			const module = await part.load();
			let bytes = 0;
			for (let round = 0; round < mostRounds && bytes < mostBytes; round++) {
				const dry = new DryRun(note);
				await dry.run(module);
				const ranges = dry.missing.filter(([, length]) => (bytes += length) <= mostBytes);
				if (ranges.length === 0) break;
				await data.load?.(ranges);
			}
			return module;
		}
	};
}
