/** What cameras write for developers. Most are TIFF inside, and are told apart by its reader. */
import { read, type Format } from './format.ts';
import { at, both, brand, called, either, starts } from './heads.ts';

/** Extensions of raw files that are TIFF. */
export const tiffRawExtensions =
	'dng nef nrw cr2 arw arq sr2 pef srw erf dcr k25 kdc mef mos 3fr fff iiq gpr orf ori rw2 rwl raw';

export const raws: readonly Format[] = [
	read('CR3', 'image/x-canon-cr3', 'cr3 crm', brand('crx '), () => import('../formats/quicktime.ts')),
	read(
		'ORF',
		'image/x-olympus-orf',
		'orf ori',
		either(starts('IIRO'), starts('IIRS'), starts('MMOR')),
		() => import('../formats/tiff.ts')
	),
	read('DCP', 'application/octet-stream', 'dcp', starts('IIRC'), () => import('../formats/tiff.ts')),
	read('RW2', 'image/x-panasonic-rw2', 'rw2 raw rwl', starts('IIU\x00'), () => import('../formats/rw2.ts')),
	read('RAF', 'image/x-fujifilm-raf', 'raf', starts('FUJIFILMCCD-RAW'), () => import('../formats/raf.ts')),
	read('CRW', 'image/x-canon-crw', 'crw', at(6, 'HEAPCCDR'), () => import('../formats/crw.ts')),
	read(
		'EIP',
		'application/x-captureone',
		'eip',
		both(starts('PK\x03\x04'), called('eip')),
		() => import('../formats/eip.ts')
	),
	read('X3F', 'image/x-sigma-x3f', 'x3f', starts('FOVb'), () => import('../formats/x3f.ts')),
	read('MRW', 'image/x-minolta-mrw', 'mrw', starts('\x00MR'), () => import('../formats/mrw.ts')),
	read('RAW', 'image/x-raw', 'raw', at(25, 'ARECOYK'), () => import('../formats/kyocera-raw.ts')),
	read(
		'FPF',
		'image/x-flir-fpf',
		'fpf',
		starts('FPF Public Image Format\0'),
		() => import('../formats/fpf.ts')
	),
	read(
		'FLIR',
		'image/x-flir-fff',
		'fff seq',
		either(starts('FFF\0'), starts('AFF\0')),
		() => import('../formats/flir.ts')
	)
];

/** File types that are raw. */
export const rawTypes: ReadonlySet<string> = new Set(
	`${tiffRawExtensions} cr3 crw raf x3f mrw eip`.toUpperCase().split(' ')
);
