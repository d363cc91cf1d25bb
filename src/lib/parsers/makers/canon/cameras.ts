/** The block that every Canon camera fills in its own way: which layout a camera has. https://exiftool.org/TagNames/Canon.html */
import type { Table } from '../../model.ts';
import * as tables from '../../tags/makers/canon-cameras.ts';
import { readBinary, type BinaryTable } from '../binary.ts';
import { binary } from '../binary.ts';
import type { Block, Place } from '../note.ts';

const styles = binary(tables.canonPSInfo);
const styles2 = binary(tables.canonPSInfo2);

/** Layouts by the end of the camera's name, with what lies in them. */
const models: readonly (readonly [RegExp, Table, BinaryTable?])[] = [
	[/\b1DS?$/i, tables.canonCameraInfo1D],
	[/\b1Ds? Mark II$/, tables.canonCameraInfo1DmkII],
	[/\b1Ds? Mark II N$/, tables.canonCameraInfo1DmkIIN],
	[/\b1Ds? Mark III$/, tables.canonCameraInfo1DmkIII, { blocks: { 682: styles } }],
	[/\b1D Mark IV$/, tables.canonCameraInfo1DmkIV, { blocks: { 872: styles } }],
	[/EOS-1D X$/, tables.canonCameraInfo1DX, { blocks: { 1012: styles2 } }],
	[/EOS 5D$/, tables.canonCameraInfo5D],
	[/EOS 5D Mark II$/, tables.canonCameraInfo5DmkII, { blocks: { 759: styles } }],
	[/EOS 5D Mark III$/, tables.canonCameraInfo5DmkIII, { blocks: { 944: styles2 } }],
	[/EOS 6D$/, tables.canonCameraInfo6D, { blocks: { 966: styles2 } }],
	[/EOS 7D$/, tables.canonCameraInfo7D, { blocks: { 807: styles } }],
	[/EOS 40D$/, tables.canonCameraInfo40D, { blocks: { 603: styles } }],
	[/EOS 50D$/, tables.canonCameraInfo50D, { blocks: { 727: styles } }],
	[/EOS 60D$/, tables.canonCameraInfo60D, { blocks: { 761: styles2 } }],
	[/\b(?:1200D|REBEL T5|Kiss X70)\b/, tables.canonCameraInfo60D, { blocks: { 801: styles2 } }],
	[/EOS 70D$/, tables.canonCameraInfo70D, { blocks: { 975: styles2 } }],
	[/EOS 80D$/, tables.canonCameraInfo80D],
	[/\b(?:450D|REBEL XSi|Kiss X2)\b/, tables.canonCameraInfo450D, { blocks: { 611: styles } }],
	[/\b(?:500D|REBEL T1i|Kiss X3)\b/, tables.canonCameraInfo500D, { blocks: { 779: styles } }],
	[/\b(?:550D|REBEL T2i|Kiss X4)\b/, tables.canonCameraInfo550D, { blocks: { 796: styles } }],
	[/\b(?:600D|REBEL T3i|Kiss X5)\b/, tables.canonCameraInfo600D, { blocks: { 763: styles2 } }],
	[/\b(?:650D|REBEL T4i|Kiss X6i)\b/, tables.canonCameraInfo650D, { blocks: { 912: styles2 } }],
	[/\b(?:700D|REBEL T5i|Kiss X7i)\b/, tables.canonCameraInfo650D, { blocks: { 912: styles2 } }],
	[/\b(?:750D|Rebel T6i|Kiss X8i)\b/i, tables.canonCameraInfo750D],
	[/\b(?:760D|Rebel T6s|8000D)\b/i, tables.canonCameraInfo750D],
	[/\b(?:1000D|REBEL XS|Kiss F)\b/, tables.canonCameraInfo1000D, { blocks: { 615: styles } }],
	[/\b(?:1100D|REBEL T3|Kiss X50)\b/, tables.canonCameraInfo600D, { blocks: { 763: styles2 } }],
	[/\bEOS R[56]$/, tables.canonCameraInfoR6],
	[/\bEOS (?:R6m2|R8|R50)$/, tables.canonCameraInfoR6m2],
	[/\bEOS R6 Mark III$/, tables.canonCameraInfoR6m3],
	[/\bG5 X Mark II$/, tables.canonCameraInfoG5XII]
];

const int32 = 4;
const words = 'int32s';
/** Of compact cameras, by how many numbers there are. */
const compacts = new Set([138, 148]);
const compacts2 = new Set([156, 162, 167, 171, 264]);

export const cameraInfo: Block = (place: Place) => {
	const { count, type, note } = place;
	const own = models.find(([pattern]) => pattern.test(note.model));
	if (own) {
		readBinary(place, own[1], own[2]);
		return;
	}
	if (type === int32 && compacts.has(count))
		readBinary(place, tables.canonCameraInfoPowerShot, { type: words });
	else if (type === int32 && compacts2.has(count))
		readBinary(place, tables.canonCameraInfoPowerShot2, { type: words });
	else if (type === int32) readBinary(place, tables.canonCameraInfoUnknown32, { type: words });
	else if (type !== 3) readBinary(place, tables.canonCameraInfoUnknown);
};
