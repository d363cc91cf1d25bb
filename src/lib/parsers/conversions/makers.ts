/** The names of conversions that come with tables loaded on demand, makers' mostly: a line for each file of them. */
import type { appleConversions } from './apple.ts';
import type { asfConversions } from './asf.ts';
import type { avchdConversions } from './avchd.ts';
import type { canonCustomConversions } from './canon-custom.ts';
import type { canonConversions } from './canon.ts';
import type { casioConversions } from './casio.ts';
import type { djiConversions } from './dji.ts';
import type { filmConversions } from './films.ts';
import type { flirConversions } from './flir.ts';
import type { fujiFilmConversions } from './fujifilm.ts';
import type { genreConversions } from './genres.ts';
import type { gifConversions } from './gif.ts';
import type { googleConversions } from './google.ts';
import type { iccConversions } from './icc.ts';
import type { jvcConversions } from './jvc.ts';
import type { nikonConversions } from './nikon.ts';
import type { olympusConversions } from './olympus.ts';
import type { panasonicConversions } from './panasonic.ts';
import type { panasonicRawConversions } from './panasonic-raw.ts';
import type { parrotConversions } from './parrot.ts';
import type { pentaxConversions } from './pentax.ts';
import type { kyoceraConversions } from './kyocera.ts';
import type { nintendoConversions } from './nintendo.ts';
import type { phaseOneConversions } from './phase-one.ts';
import type { phoneConversions } from './phones.ts';
import type { recorderConversions } from './recorders.ts';
import type { reconyxConversions } from './reconyx.ts';
import type { sigmaRawConversions } from './sigma-raw.ts';
import type { riffConversions } from './riff.ts';
import type { ricohConversions } from './ricoh.ts';
import type { samsungConversions } from './samsung.ts';
import type { sigmaConversions } from './sigma.ts';
import type { soundConversions } from './sounds.ts';
import type { matroskaConversions } from './matroska.ts';
import type { mpegConversions } from './mpeg.ts';
import type { minoltaConversions } from './minolta.ts';
import type { sonyConversions } from './sony.ts';
import type { kodakConversions } from './kodak.ts';
import type { hpConversions } from './hp.ts';
import type { redConversions } from './red.ts';
import type { quickTimeConversions } from './quicktime.ts';
import type { timedConversions } from './timed.ts';
import type { wtvConversions } from './wtv.ts';
import type { zipConversions } from './zip.ts';

export type MakerConversionName =
	| keyof typeof appleConversions
	| keyof typeof asfConversions
	| keyof typeof avchdConversions
	| keyof typeof matroskaConversions
	| keyof typeof mpegConversions
	| keyof typeof riffConversions
	| keyof typeof redConversions
	| keyof typeof quickTimeConversions
	| keyof typeof timedConversions
	| keyof typeof wtvConversions
	| keyof typeof soundConversions
	| keyof typeof canonConversions
	| keyof typeof canonCustomConversions
	| keyof typeof casioConversions
	| keyof typeof djiConversions
	| keyof typeof filmConversions
	| keyof typeof flirConversions
	| keyof typeof fujiFilmConversions
	| keyof typeof genreConversions
	| keyof typeof gifConversions
	| keyof typeof googleConversions
	| keyof typeof iccConversions
	| keyof typeof jvcConversions
	| keyof typeof nikonConversions
	| keyof typeof olympusConversions
	| keyof typeof panasonicConversions
	| keyof typeof panasonicRawConversions
	| keyof typeof parrotConversions
	| keyof typeof pentaxConversions
	| keyof typeof kyoceraConversions
	| keyof typeof nintendoConversions
	| keyof typeof phaseOneConversions
	| keyof typeof phoneConversions
	| keyof typeof reconyxConversions
	| keyof typeof recorderConversions
	| keyof typeof sigmaRawConversions
	| keyof typeof ricohConversions
	| keyof typeof samsungConversions
	| keyof typeof sigmaConversions
	| keyof typeof minoltaConversions
	| keyof typeof sonyConversions
	| keyof typeof kodakConversions
	| keyof typeof hpConversions
	| keyof typeof zipConversions;
