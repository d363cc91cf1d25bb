/**
 * What cameras say beyond EXIF, as fields of an item: which tag of which maker gives a field is data, a list of ExifTool's
 * names, best first (https://exiftool.org/TagNames/), and so is what of a printed value is no part of the answer.
 */
import type { Item } from './item.ts';
import type { TagIndex } from './tag-index.ts';

interface CameraField {
	/** `Group:Name` of family 0 or 1. */
	readonly sources: readonly string[];
	/** What is taken out of a value: remarks that would make two of what is one. */
	readonly without?: RegExp;
	/** Values that say nothing. */
	readonly nothing?: RegExp;
}

/** The fields that are texts, under the names that an item has them by. */
const texts = {
	serial: {
		sources: [
			'ExifIFD:SerialNumber',
			'MakerNotes:SerialNumber',
			'IFD0:CameraSerialNumber',
			'MakerNotes:CameraSerialNumber',
			'XMP-aux:SerialNumber',
			'XMP-exifEX:SerialNumber',
			'SigmaRaw:SerialNumber',
			'GoPro:CameraSerialNumber',
			// Of the electronics within: where there is no other, it tells bodies apart as well.
			'MakerNotes:InternalSerialNumber'
		],
		without: /^(?:No=|S\/N:?)\s*/i,
		// What a camera without one writes, and what was written for somebody else to decipher.
		nothing: /^[0\s]*$|[^\x20-\x7e]|\?/
	},
	focus: {
		sources: [
			'FujiFilm:FocusMode2',
			'MakerNotes:FocusMode',
			'MakerNotes:FocusModeSetting',
			'MakerNotes:FocusMode2',
			'Sigma:AFMode',
			'Minolta:AFMode',
			'SigmaRaw:FocusMode'
		],
		// `AF-S (Focus-priority)`, `Single AF; S-AF, Imager AF`, `Auto, Focus button`
		without: /\s*[(;,].*$/,
		// A number that nobody has a name for.
		nothing: /^\W*\d*\W*$/
	},
	drive: {
		sources: [
			'Canon:ContinuousDrive',
			'Nikon:ShootingMode',
			'Nikon:ReleaseMode',
			'MakerNotes:DriveMode2',
			'MakerNotes:DriveMode',
			'MakerNotes:ReleaseMode3',
			'MakerNotes:ReleaseMode2',
			'MakerNotes:ReleaseMode',
			'MakerNotes:ContinuousShooting',
			'Panasonic:BurstMode',
			'Kodak:BurstMode',
			'SigmaRaw:DriveMode'
		],
		// `Continuous Shooting, Shot 3`, `Single-Frame, Auto ISO`, `Single-frame; No Timer; Shutter Button; Single Exposure`
		without: /[,;]\s*(?:Shot \d+|Auto ISO|No Timer|Shutter Button|Single Exposure|n\/a|\[\d+\])(?![^,;])/gi,
		nothing: /^off$/i
	},
	style: {
		sources: [
			'Canon:PictureStyle',
			'Nikon:PictureControlName',
			'FujiFilm:FilmMode',
			'Sony:CreativeStyle',
			'Pentax:ImageTone',
			'Olympus:PictureMode',
			'Panasonic:PhotoStyle',
			'Panasonic:FilmMode',
			'Ricoh:ImageTone',
			'Samsung:PictureWizardMode',
			'Minolta:PictureFinish',
			'Sony:ColorMode',
			'Minolta:ColorMode',
			'Sigma:ColorMode',
			'FujiFilm:ColorMode',
			'Kodak:ColorMode'
		],
		// `Natural; 2`
		without: /\s*;.*$/,
		nothing: /^off$/i
	}
} satisfies Record<string, CameraField>;

const actuations = [
	'Nikon:ShutterCount',
	'Nikon:MechanicalShutterCount',
	'Pentax:ShutterCount',
	'Sony:ShutterCount',
	'Sony:ShutterCount2',
	'Sony:ShutterCount3',
	'MakerNotes:ShutterCount',
	'FujiFilm:ImageCount'
];

/** No shutter lives so long: a counter that was not deciphered. */
const mostActuations = 10_000_000;

/** What the maker of the camera says. */
export function cameraFields(tags: TagIndex): {
	-readonly [K in keyof typeof texts | 'actuations']: Item[K] | undefined;
} {
	const text = (field: CameraField) => tags.printed(field.sources, (value) => cleanedBy(field, value));
	return {
		serial: text(texts.serial),
		focus: text(texts.focus),
		drive: text(texts.drive),
		style: text(texts.style),
		actuations: tags.first(actuations, (value) => {
			const count = Number(value);
			return Number.isInteger(count) && count > 0 && count < mostActuations ? count : undefined;
		})
	};
}

function cleanedBy({ without, nothing }: CameraField, value: string): string | undefined {
	const text = without ? value.replace(without, '').trim() : value;
	return text === '' || nothing?.test(text) ? undefined : text.slice(0, 200);
}
