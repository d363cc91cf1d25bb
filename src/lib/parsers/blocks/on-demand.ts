/** Blocks that many containers may hold and most files do not: each reader loads, with its tables, for the first that does. */
import type { TagSink } from '../model.ts';
import { onDemand } from '../on-demand.ts';
import type { RareBlock, RarePlace } from './exif-rare.ts';
import type { IptcPlace } from './iptc.ts';
import type { Field } from './exif.ts';
import type { TiffData } from './tiff-data.ts';

const xmp = onDemand(() => import('./xmp.ts'));
const icc = onDemand(() => import('./icc.ts'));
const iptc = onDemand(() => import('./iptc.ts'));
const photoshop = onDemand(() => import('./photoshop.ts'));
const geoTiff = onDemand(() => import('./geotiff.ts'));
const jumbf = onDemand(() => import('./jumbf-pieces.ts'));
const rareExif = onDemand(() => import('./exif-rare.ts'));

/** As `readXmp` of xmp.ts. */
export function readXmp(bytes: Uint8Array, offset: number, found: TagSink): void {
	found.later('XMP', xmp, (module) => {
		module.readXmp(bytes, offset, found);
	});
}

/** XMP too long for one segment of a JPEG: read where the main packet announces it by its id, or has none. */
export function readExtendedXmp(
	id: string,
	bytes: Uint8Array,
	size: number,
	offset: number,
	found: TagSink
): void {
	found.later('XMP', xmp, (module) => {
		const announced = found.find('HasExtendedXMP');
		if (announced !== undefined && announced !== id) {
			found.warn('extended XMP of another id', 'minor');
			return;
		}
		if (bytes.length < size) found.warn('extended XMP is not all there');
		module.readXmp(bytes, offset, found);
	});
}

/** As `readIcc` of icc.ts. */
export function readIcc(bytes: Uint8Array, offset: number, found: TagSink): void {
	found.later('ICC_Profile', icc, (module) => {
		module.readIcc(bytes, offset, found);
	});
}

/** As `readIptc` of iptc.ts. */
export function readIptc(bytes: Uint8Array, offset: number, found: TagSink, place?: IptcPlace): void {
	found.later('IPTC', iptc, (module) => {
		module.readIptc(bytes, offset, found, place);
	});
}

/** As `readPhotoshop` of photoshop.ts. */
export function readPhotoshop(bytes: Uint8Array, offset: number, found: TagSink): void {
	found.later('Photoshop', photoshop, (module) => {
		module.readPhotoshop(bytes, offset, found);
	});
}

/** As `readGeoTiff` of geotiff.ts. */
export function readGeoTiff(data: TiffData, field: Field, fields: readonly Field[], found: TagSink): void {
	found.later('GeoTiff', geoTiff, (module) => {
		module.readGeoTiff(data, field, fields, found);
	});
}

/** As `readJumbfBoxes` of jumbf-pieces.ts. */
export function readJumbf(bytes: Uint8Array, offset: number, found: TagSink, inPlace = true): void {
	found.later('JUMBF', jumbf, (module) => {
		module.readJumbfBoxes(bytes, offset, found, inPlace);
	});
}

/** As `rareBlocks` of exif-rare.ts have it under this name. */
export function readRareBlock(
	name: RareBlock,
	bytes: Uint8Array,
	offset: number,
	found: TagSink,
	place: RarePlace
): void {
	found.later(name, rareExif, (module) => {
		module.rareBlocks[name](bytes, offset, found, place);
	});
}
