/** File types by major brand (MP4 registration authority; types and MIME types as ExifTool names them). */
import type { FileType } from '../../model.ts';

const types: Readonly<Record<string, string>> = {
	AAX: 'audio/vnd.audible.aax',
	AVIF: 'image/avif',
	CR3: 'image/x-canon-cr3',
	DVB: 'video/vnd.dvb.file',
	'3G2': 'video/3gpp2',
	'3GP': 'video/3gpp',
	F4A: 'audio/mp4',
	F4B: 'audio/mp4',
	F4P: 'video/mp4',
	F4V: 'video/mp4',
	HEIC: 'image/heic',
	HEICS: 'image/heic-sequence',
	HEIF: 'image/heif',
	HEIFS: 'image/heif-sequence',
	JP2: 'image/jp2',
	JPM: 'image/jpm',
	JPX: 'image/jpx',
	M4A: 'audio/mp4',
	M4B: 'audio/mp4',
	M4P: 'audio/mp4',
	M4V: 'video/x-m4v',
	MOV: 'video/quicktime',
	MP4: 'video/mp4',
	MQV: 'video/quicktime'
};

/** Brands by type; spaces behind a brand are left out here. */
const brands = new Map<string, string>(
	Object.entries({
		AAX: 'aax',
		AVIF: 'avif avio avis miaf',
		CR3: 'crx',
		DVB: 'dvr1 dvt1',
		'3G2': '3g2a 3g2b 3g2c',
		'3GP': '3ge6 3ge7 3gp1 3gp2 3gp3 3gp4 3gp5 3gp6 3gs7',
		F4A: 'F4A',
		F4B: 'F4B',
		F4P: 'F4P',
		F4V: 'F4V',
		HEIC: 'heic',
		HEICS: 'hevc',
		HEIF: 'heix mif1',
		HEIFS: 'msf1',
		JP2: 'JP2',
		JPM: 'jpm',
		JPX: 'jpx',
		M4A: 'M4A',
		M4B: 'M4B',
		M4P: 'M4P',
		M4V: 'M4V M4VH M4VP',
		MOV: 'qt',
		MQV: 'mqt'
	}).flatMap(([type, list]) =>
		list
			.trim()
			.split(' ')
			.map((brand) => [brand, type])
	)
);

/** The type of a file by its major brand; any other brand is MP4. */
export function fileTypeOf(brand: string): FileType {
	return typeNamed(brands.get(brand.trimEnd()) ?? 'MP4');
}

/** A brand that films and songs share says less than the tracks: sound alone is M4A, and M4P where it is locked. */
export function refineType(
	type: FileType,
	brand: string,
	handlers: ReadonlySet<string>,
	locked: boolean
): FileType {
	if (type.type === 'M4A' && locked) return typeNamed('M4P');
	const shared = /^(mp4\d|isom|iso\d)$/.test(brand);
	return shared && handlers.has('soun') && !handlers.has('vide') ? typeNamed('M4A') : type;
}

function typeNamed(type: string): FileType {
	return { type, extension: type.toLowerCase(), mime: types[type] ?? 'video/mp4' };
}
