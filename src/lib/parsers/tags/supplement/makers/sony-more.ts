/**
 * What ExifTool's listing does not tell of the settings, counters and faces of Sony's cameras from the DSLR-A450 on: how numbers
 * are meant, and for which models a row holds. https://exiftool.org/TagNames/Sony.html
 */
import type { MakerHint, Place } from '../../../makers/note.ts';
import type { Addition, Supplement } from '../../../table.ts';
import { aperture, compensation, sensitivity, shutterTime } from './sony-exposure.ts';
import { notOf, of, only } from './sony-models.ts';

const eighths: Addition = { value: 'sonyEighth', print: 'sonySignedTenth' };
const focalLength: Addition = { value: 'sonyFocalLength', print: 'xmpFocalLength' };
const brightness: Addition = { value: 'sonyEighthBrightness' };
const signed: Addition = { print: 'sonySigned' };
const hexUnknown: Addition = { hex: true };
const count24: Addition = { hint: { mask: 0xff_ffff } satisfies MakerHint };

const early = /^DSLR-A(?:450|500|550)\b/;
const ofEarly = of(early);
const ofLater = notOf(early);
const ofFirstE = of(/^NEX-[35]/);
/** Neither of both. */
const ofOthers = notOf(/^(?:DSLR-A(?:450|500|550)\b|NEX-[35])/);

export const sonyMoreSettings: Supplement = {
	1: hexUnknown,
	8: signed,
	9: signed,
	10: signed,
	13: hexUnknown,
	14: { value: 'sonyHundreds', print: 'sonyKelvin' },
	15: signed,
	19: only({}, ofLater),
	21: only({}, ofLater),
	'30:BrightnessValue': only(brightness, ofEarly),
	'30:ExposureCompensationSet': only(compensation, ofLater),
	'31:ISO': only(sensitivity, ofEarly),
	'31:FlashExposureCompSet': only(compensation, ofLater),
	'32:FNumber': only(aperture, ofEarly),
	'32:LiveViewAFMethod': only({}, ofOthers),
	'33:ExposureTime': only(shutterTime, ofEarly),
	'33:ISO': only(sensitivity, ofFirstE),
	34: only(aperture, ofFirstE),
	'35:FocalLength2': only(focalLength, ofEarly),
	'35:ExposureTime': only(shutterTime, ofFirstE),
	36: only(eighths, ofEarly),
	'37:FocalLength2': only(focalLength, ofFirstE),
	'37:ISO': only(sensitivity, ofOthers),
	'38:FlashExposureCompSet2': only(eighths, ofEarly),
	'38:ExposureCompensation2': only(eighths, ofFirstE),
	'38:FNumber': only(aperture, ofOthers),
	39: only(shutterTime, ofOthers),
	40: only({}, ofEarly),
	'41:FocusPosition2': only({}, ofEarly),
	'41:FocalLength2': only(focalLength, ofOthers),
	'42:FlashAction': only({}, ofEarly),
	'42:ExposureCompensation2': only(eighths, ofOthers),
	43: only({}, ofFirstE),
	'44:FocusMode2': only({}, ofEarly),
	'44:FlashAction': only({}, ofFirstE),
	'44:FlashExposureCompSet2': only(eighths, ofOthers),
	'46:FocusMode2': only({}, ofFirstE),
	'46:Orientation2': only({}, ofOthers),
	47: only({}, ofOthers),
	48: only({}, ofOthers),
	50: only({}, ofOthers),
	119: only({}, ofEarly),
	120: only({}, ofFirstE),
	124: only({}, ofOthers),
	130: only({}, ofFirstE),
	134: only({}, ofOthers)
};

/** Counters of three bytes. */
export const sonyMoreInfo0201: Supplement = {
	283: only(count24, ofLater),
	293: only(count24, ofLater),
	330: only(count24, ofEarly)
};
export const sonyMoreInfo0401: Supplement = { 1102: only(count24, notOf(/^NEX-[35]$/)) };

export const sonyMoreInfo: Supplement = { 263: { binary: true } };

const faces = 'faces';
/** One that is cut off has no place. */
const box: Addition = {
	value: 'sonyFaceBox',
	hint: { use: (raw) => (Array.isArray(raw) && raw.length === 4 ? raw : undefined) } satisfies MakerHint
};
const factOf = ({ note }: Place, name: string): number => Number(note.facts.get(name) ?? 0);
const from =
	(least: number) =>
	(place: Place): boolean =>
		factOf(place, faces) >= least;
const candidatesFrom =
	(least: number) =>
	(place: Place): boolean => {
		const count = factOf(place, faces);
		return count > 0 && count + factOf(place, 'candidate') >= least;
	};

/** As many as there are. */
export const sonyFaceInfo: Supplement = {
	0: { print: 'sonyFaces', hint: { fact: faces } satisfies MakerHint },
	...Object.fromEntries(Array.from({ length: 8 }, (_none, index) => [1 + 5 * index, only(box, from(index + 1))]))
};

const mostFaces = 8;
const [firstCandidate, firstFace, apart] = [11, 91, 10];
export const sonyFaceInfoA: Supplement = {
	3: { hint: { fact: faces, use: (raw) => (Number(raw) > mostFaces ? 0 : raw) } satisfies MakerHint },
	...Object.fromEntries(
		Array.from({ length: mostFaces }, (_none, index) => [
			firstCandidate + apart * index,
			only(box, candidatesFrom(index + 1))
		])
	),
	...Object.fromEntries(
		[1, 2, 3, 4].map((least) => [firstFace + apart * (least - 1), only(box, from(least))])
	)
};
