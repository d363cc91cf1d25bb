/** The names of conversions that come with makers' tables: a line for each file of them. */
import type { appleConversions } from './apple.ts';
import type { canonConversions } from './canon.ts';
import type { canonCustomConversions } from './canon-custom.ts';
import type { casioConversions } from './casio.ts';
import type { fujiFilmConversions } from './fujifilm.ts';
import type { jvcConversions } from './jvc.ts';
import type { olympusConversions } from './olympus.ts';
import type { flirConversions } from './flir.ts';
import type { panasonicConversions } from './panasonic.ts';
import type { googleConversions } from './google.ts';
import type { phaseOneConversions } from './phase-one.ts';
import type { sigmaConversions } from './sigma.ts';
import type { nikonConversions } from './nikon.ts';

export type MakerConversionName =
	| keyof typeof appleConversions
	| keyof typeof canonConversions
	| keyof typeof canonCustomConversions
	| keyof typeof casioConversions
	| keyof typeof fujiFilmConversions
	| keyof typeof jvcConversions
	| keyof typeof olympusConversions
	| keyof typeof flirConversions
	| keyof typeof panasonicConversions
	| keyof typeof googleConversions
	| keyof typeof phaseOneConversions
	| keyof typeof sigmaConversions
	| keyof typeof nikonConversions;
