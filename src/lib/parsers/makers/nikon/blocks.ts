/** The blocks of Nikon's notes, by the id of the field that holds them: which form one has is told by its version. */
import { ByteReader, latin1 } from '../../io/byte-reader.ts';
import type { Table } from '../../model.ts';
import * as flash from '../../tags/makers/nikon-flash.ts';
import * as tables from '../../tags/makers/nikon.ts';
import { entryFor, named } from '../../table.ts';
import { binary, readRows, stored, type BinaryTable } from '../binary.ts';
import type { Block, Blocks, Place } from '../note.ts';
import { deciphered, keyOf } from './cipher.ts';
import { withPoints } from './points.ts';

export const versionOf = (place: Place): string => latin1(place.bytes().subarray(0, 4));

/** A form of a block, and the versions that have it. */
type Form = readonly [version: RegExp, block: Block];

const form = (version: RegExp, table: Table, how?: BinaryTable): Form => [version, binary(table, how)];

/** The first form whose version it is. */
const byVersion =
	(...forms: readonly Form[]): Block =>
	(place) => {
		const version = versionOf(place);
		forms.find(([pattern]) => pattern.test(version))?.[1](place);
	};

/** A block that is enciphered from its fifth byte on. */
const enciphered =
	(table: Table, how?: BinaryTable): Block =>
	(place) => {
		const key = keyOf(place.note);
		if (key) readRows(deciphered(place.bytes(), key), place.at, place.note, table, how);
	};

const int16: BinaryTable = { type: 'int16u' };

/** Gains of white balance, which lie somewhere in a block. @param from the first byte that is enciphered, if any is */
const balance =
	(table: Table, at: number, from?: number): Block =>
	(place) => {
		const key = from === undefined ? undefined : keyOf(place.note);
		if (from !== undefined && !key) return;
		const bytes = key ? deciphered(place.bytes(), key, from) : place.bytes();
		if (at < bytes.length) readRows(bytes.subarray(at), place.at + at, place.note, table, int16);
	};

const colorBalance: Block = byVersion(
	[/^0100/, balance(tables.nikonColorBalance1, 72)],
	[/^0102/, balance(tables.nikonColorBalance2, 10)],
	[/^0103/, balance(tables.nikonColorBalance3, 20)],
	[/^0205/, balance(tables.nikonColorBalance2, 18, 4)],
	[/^02(?:09|12|14)/, balance(tables.nikonColorBalance4, 294, 284)],
	[/^0211/, balance(tables.nikonColorBalance4, 300, 284)],
	[/^0213/, balance(tables.nikonColorBalance2, 294, 284)],
	[/^021[567]/, balance(tables.nikonColorBalance4, 288, 284)],
	[/^02(?:19|2[1234])/, balance(tables.nikonColorBalance2, 128, 4)],
	[/^02(?:0|10)/, balance(tables.nikonColorBalance2, 290, 284)],
	form(/^/, tables.nikonColorBalanceUnknown)
);

const lensData: Block = byVersion(
	form(/^0100/, tables.nikonLensData00),
	form(/^0101/, tables.nikonLensData01),
	[/^020[123]/, enciphered(tables.nikonLensData01)],
	[/^0204/, enciphered(tables.nikonLensData0204)],
	[/^040[01]/, enciphered(tables.nikonLensData0400)],
	[/^0402/, enciphered(tables.nikonLensData0402)],
	[/^0403/, enciphered(tables.nikonLensData0403)],
	[/^080[012]/, enciphered(tables.nikonLensData0800, { little: true })],
	form(/^/, tables.nikonLensDataUnknown)
);

const pictureControl: Block = byVersion(
	form(/^01/, tables.nikonPictureControl),
	form(/^02/, tables.nikonPictureControl2),
	form(/^03/, tables.nikonPictureControl3),
	form(/^/, tables.nikonPictureControlUnknown)
);

const shootingMode = named(tables.nikonMain, 'ShootingMode');
const shootingModeOfD70 = entryFor(tables.nikonMain, 0x89, 'ShootingMode', {
	print: 'nikonShootingModeOfD70'
});

/** Cameras whose block of the file is little-endian, whatever their note is; that of others is big-endian. */
const littleFileInfo = new Set(
	['D4S', 'D750', 'D810', 'D3300', 'D5200', 'D5300', 'D5500', 'D7100'].map((name) => `NIKON ${name}`)
);
/** Of a camera that is set otherwise only the other order gives a folder of three digits and a file of four. */
const fileInfo: Block = (place) => {
	const reader = (little: boolean) => new ByteReader(place.bytes().subarray(6), little);
	const isFile = (little: boolean): boolean => {
		const numbers = reader(little);
		if (numbers.remaining < 4) return false;
		const folder = numbers.u16();
		return folder >= 100 && folder <= 999 && numbers.u16() <= 9999;
	};
	const usual = littleFileInfo.has(place.note.model);
	const little = isFile(!usual) && !isFile(usual) ? !usual : usual;
	binary(tables.nikonFileInfo, { ...int16, little })(place);
};

const int32: BinaryTable = { type: 'int32u' };

export const blocks: Blocks = {
	0x14: (place) => {
		const head = latin1(place.bytes().subarray(0, 8));
		if (place.size === 2560) binary(tables.nikonColorBalanceA, { ...int16, little: false })(place);
		else if (head.startsWith('NRW 0100')) binary(tables.nikonColorBalanceB)(place);
		else if (head.startsWith('NRW ')) binary(tables.nikonColorBalanceC)(place);
	},
	0x1f: binary(tables.nikonVRInfo),
	0x21: binary(tables.nikonFaceDetect, int16),
	0x23: pictureControl,
	0x24: binary(tables.nikonWorldTime),
	0x25: binary(tables.nikonISOInfo, { little: false }),
	0x2b: binary(tables.nikonDistortInfo),
	0x2c: binary(tables.nikonUnknownInfo),
	0x32: binary(tables.nikonUnknownInfo2),
	// The later form is the shorter one, whatever its version.
	0x35: (place) => {
		binary(place.size === 6 ? tables.nikonHDRInfo2 : tables.nikonHDRInfo)(place);
	},
	0x39: binary(tables.nikonLocationInfo),
	0x51: binary(tables.nikonMakerNotes0x51),
	0x56: binary(tables.nikonMakerNotes0x56),
	0x89: (place) => {
		const type = place.size < 2 ? 'int8u' : 'int16u';
		const mode = stored(place.bytes(), type, 1, place.note.data.little);
		const entry = place.note.model === 'NIKON D70' ? shootingModeOfD70 : shootingMode;
		if (mode !== undefined) place.note.found.tag(entry, mode, [place.at, place.size]);
	},
	0x88: (place) => {
		binary(tables.nikonAFInfo, { little: !place.note.model.startsWith('NIKON D') })(place);
	},
	0x97: colorBalance,
	0x98: lensData,
	0xa8: byVersion(
		form(/^010[01]/, flash.nikonFlashInfo0100),
		form(/^0102/, flash.nikonFlashInfo0102),
		form(/^010[345]/, flash.nikonFlashInfo0103),
		form(/^0106/, flash.nikonFlashInfo0106),
		form(/^010[78]/, flash.nikonFlashInfo0107),
		form(/^030[01]/, flash.nikonFlashInfo0300),
		form(/^/, flash.nikonFlashInfoUnknown)
	),
	0xb0: byVersion(
		form(/^0100/, tables.nikonMultiExposure, int32),
		form(/^0101/, tables.nikonMultiExposure, { ...int32, little: true }),
		form(/^010[23]/, tables.nikonMultiExposure2, int32)
	),
	0xb7: byVersion(
		[/^0100/, withPoints(tables.nikonAFInfo2V0100)],
		[/^0101/, withPoints(tables.nikonAFInfo2V0101)],
		[/^020[01]/, withPoints(tables.nikonAFInfo2V0200)],
		[/^030[01]/, withPoints(tables.nikonAFInfo2V0300)],
		[/^040[012]/, withPoints(tables.nikonAFInfo2V0400)]
	),
	0xb8: fileInfo,
	0xb9: binary(tables.nikonAFTune),
	0xbb: binary(tables.nikonRetouchInfo),
	// Of the first cameras that have it, whatever the version says.
	0xbd: binary(tables.nikonPictureControl),
	0xc3: binary(tables.nikonBarometerInfo)
};
