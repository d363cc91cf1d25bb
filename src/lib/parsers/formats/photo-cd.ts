/**
 * Pictures of Kodak's Photo CD, of which no specification was published: what the scanner and the finisher wrote stands in the second
 * sector of the file, how the picture lies in a byte behind it. The pixels are not read.
 */
import { readBinaryTable } from '../blocks/binary-table.ts';
import { addConversions } from '../conversions.ts';
import { pictureConversions } from '../conversions/pictures.ts';
import { latin1 } from '../io/byte-reader.ts';
import type { ByteSource } from '../io/byte-source.ts';
import { hex } from '../io/hex.ts';
import type { Entry, RawValue, TagSink } from '../model.ts';
import { photoCDMain } from '../tags/pictures/photo-cd.ts';

addConversions(pictureConversions);

/** Before it stand bytes of 255. */
const sector = 2048;
const mark = 'PCD_IPI';
/** What the colours were balanced by, where this says so. */
const balance = { at: 225, mark: 'SBA' };
const shape = 1538;
/** Of a picture of the base size, by the number that is stored; that is 768 to 512. */
const scales = [1, 2, 4, 6];
const [long, short] = [768, 512];
/** A date that was never set. */
const unset = 0xffff_ffff;

const ifSet = (raw: RawValue) => (raw === unset ? undefined : raw);

/** Reads what is told of the picture. */
export async function read(file: ByteSource, found: TagSink): Promise<void> {
	const bytes = await file.read(sector, sector);
	if (latin1(bytes.subarray(0, mark.length)) !== mark) return;
	found.is({ type: 'PCD', extension: 'pcd', mime: 'image/x-photo-cd' });
	if (bytes.length <= shape) found.warn('Photo CD: the description is cut off');
	const isBalanced = latin1(bytes.subarray(balance.at, balance.at + balance.mark.length)) === balance.mark;
	const isRestricted = bytes[331] === 1;
	const packed = bytes[shape] ?? 0;
	const scale = scales[(packed >> 2) & 3] ?? 1;
	const isUpright = (packed & 1) !== 0;

	/** What depends on more than its own bytes. */
	const uses: Readonly<Record<string, (raw: RawValue) => RawValue | undefined>> = {
		CreateDate: ifSet,
		ModifyDate: ifSet,
		// Two digits a byte.
		ScannerPixelSize: () => `${hex(bytes.subarray(110, 111))}.${hex(bytes.subarray(111, 112))}`,
		CopyrightStatus: (raw) => (isBalanced ? raw : undefined),
		CopyrightFileName: (raw) => (isBalanced && isRestricted ? raw : undefined),
		Orientation: () => packed & 3,
		ImageWidth: () => scale * (isUpright ? short : long),
		ImageHeight: () => scale * (isUpright ? long : short),
		CompressionClass: () => (packed >> 5) & 3
	};
	const use = ({ name }: Entry, raw: RawValue): RawValue | undefined => {
		if (name.startsWith('SceneBalance') && !isBalanced) return undefined;
		return Object.hasOwn(uses, name) ? uses[name]?.(raw) : raw;
	};
	found.attempt('Photo CD', () => {
		readBinaryTable(photoCDMain, bytes, { at: sector, little: false, use }, found);
	});
}
