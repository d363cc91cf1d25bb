/**
 * MP4, QuickTime and their kin: one walk over the boxes of the file. `mdat` is never read.
 * Specs: ISO/IEC 14496-12 (ISO base media), QuickTime File Format, 3GPP TS 26.244.
 */
import { ByteReader } from '../io/byte-reader.ts';
import type { FormatModule } from '../model.ts';
import { isWhole, walkFile, type BoxPlace, type BoxRule } from './quicktime/boxes.ts';
import { fileTypeOf, refineType } from './quicktime/brands.ts';
import { readItems } from './quicktime/items.ts';
import { filmBox, metaBox, userData } from './quicktime/metadata.ts';
import { Movie } from './quicktime/movie.ts';
import { isKodak, isPittasoft } from './quicktime/free.ts';
import { fieldsBox, read as readRule, readWhole } from './quicktime/rules.ts';
import { fragmentBox, indexBox, movieBox } from './quicktime/tracks.ts';
import { macText } from './quicktime/text.ts';
import { uuidBox } from './quicktime/uuid.ts';

const mostBrands = 256;
/** Boxes that are free, and may yet hold something. */
const mostFree = 4;
/** Bytes of one that are read. */
const mostOfFree = 1024 * 1024;

const fileType = readRule((box, movie) => {
	const reader = new ByteReader(box.bytes);
	const push = (name: string, value: number | string | string[], at: number, size: number) => {
		movie.tag('QuickTime::FileType', name, value, box.offset + at, size);
	};
	const major = reader.latin1(4);
	movie.found.is(fileTypeOf(major));
	push('MajorBrand', major, 0, 4);
	push('MinorVersion', reader.u32(), 4, 4);
	const brands: string[] = [];
	while (reader.remaining >= 4 && brands.length < mostBrands) {
		const brand = reader.latin1(4);
		if (brand !== '\0\0\0\0') brands.push(brand);
	}
	if (brands.length > 0) push('CompatibleBrands', brands, 8, box.bytes.length - 8);
});

function mediaData(place: BoxPlace, movie: Movie): void {
	const header = place.start - place.offset;
	movie.tag('QuickTime::Main', 'MediaDataSize', place.claimedEnd - place.start, place.offset, header);
	movie.tag('QuickTime::Main', 'MediaDataOffset', place.start, place.offset, header);
}

/** Which atom is the preview of a QuickTime film. */
const previewBox = fieldsBox('QuickTime::Preview', [
	['PreviewDate', 'u32'],
	['PreviewVersion', 'u16'],
	['PreviewAtomType', 'code'],
	['PreviewAtomIndex', 'u16']
]);

/** Bytes that are a tag of their own: never read, only told. */
const bytesNamed = (name: string, mime?: string): BoxRule<Movie> => ({
	kind: 'place',
	at: ({ start, end }, movie) => {
		movie.tag('QuickTime::Main', name, { binary: end - start }, start, end - start);
		if (mime) movie.found.preview({ name, mime, range: [start, end - start] });
	}
});

/** What Samsung's phones append to a JPEG lies in a box here. */
const samsungTrailer: BoxRule<Movie> = {
	kind: 'place',
	at: ({ end }, movie) => {
		movie.later.push(async () => {
			const { readSamsungTrailer } = await import('./samsung-trailer.ts');
			await movie.found.attemptAsync('Samsung', () => readSamsungTrailer(movie.file, end, movie.found));
		});
	}
};

const topRules = new Map<string, BoxRule<Movie>>([
	['ftyp', fileType],
	['moov', movieBox],
	['moof', fragmentBox],
	['sidx', indexBox],
	['mdat', { kind: 'place', at: mediaData }],
	['meta', metaBox],
	['udta', userData],
	['pnot', previewBox],
	['uuid', uuidBox],
	[
		'free',
		{
			kind: 'place',
			at: (place, movie) => {
				if (movie.free.length < mostFree) movie.free.push(place);
			}
		}
	],
	['sefd', samsungTrailer],
	// Kodak's cameras keep pictures before the film.
	['frea', readWhole(filmBox)],
	// The film of a motion photo, behind the picture.
	['mpvd', bytesNamed('MotionPhotoVideo')],
	['PICT', bytesNamed('PreviewPICT')],
	[
		'cust',
		readRule(({ bytes, offset, size }, movie) => {
			movie.tag('QuickTime::Main', 'CustomInfo', macText(bytes).replace(/\0.*$/s, ''), offset, size);
		})
	],
	['thum', bytesNamed('ThumbnailImage', 'image/jpeg')],
	['thm ', bytesNamed('ThumbnailImage', 'image/jpeg')]
]);

/** Fragments walked once the movie is known. A long stream has tens of thousands, each costing a read, and all say the same. */
const mostFragments = 200;

export const read: FormatModule['read'] = async (file, found, signal) => {
	const movie = new Movie(found, file);
	let fragments = 0;
	// A file without a brand is QuickTime's.
	found.is(fileTypeOf('qt  '));
	try {
		let boxesEnd: number | undefined;
		const end = await walkFile(file, 0, file.size, topRules, movie, signal, (place) => {
			if (boxesEnd === undefined && !isWhole(place, file.size)) boxesEnd = place.offset;
			if (place.type !== 'moof' || ++fragments <= mostFragments || movie.tracks === 0) return true;
			movie.fragments.isCut = true;
			found.warn(`only the first ${mostFragments} movie fragments were looked at`, 'limit');
			return false;
		});
		await movie.fragments.finish(file, found);
		if (!movie.fragments.isCut && end < file.size) boxesEnd ??= end;
		if (boxesEnd !== undefined) {
			const { tellInsta360 } = await import('./quicktime/insta360.ts');
			await tellInsta360(file, boxesEnd, found);
		}
		for (const place of movie.free) {
			if (await isPittasoft(file, place)) {
				const { readPittasoft } = await import('./quicktime/pittasoft.ts');
				await readPittasoft(file, place, found);
			} else if (await isKodak(file, place)) {
				const { readKodakFree } = await import('../makers/kodak-free.ts');
				const bytes = await file.read(place.start, Math.min(place.end - place.start, mostOfFree));
				found.attempt('Kodak', () => {
					readKodakFree(bytes, place.start, found);
				});
			}
		}
		for (const tables of movie.items) await readItems(tables, movie, signal);
	} finally {
		const { type } = found;
		const brand = movie.valueOf('MajorBrand');
		const locked = movie.valueOf('OriginalFormat') !== undefined;
		if (type && typeof brand === 'string') found.is(refineType(type, brand, movie.handlers, locked));
		movie.flush();
	}
	for (const part of movie.later) await part();
};
