/** The names of conversions that come with makers' tables: a line for each file of them. */
import type { appleConversions } from './apple.ts';
import type { casioConversions } from './casio.ts';
import type { fujiFilmConversions } from './fujifilm.ts';
import type { jvcConversions } from './jvc.ts';

export type MakerConversionName =
	| keyof typeof appleConversions
	| keyof typeof casioConversions
	| keyof typeof fujiFilmConversions
	| keyof typeof jvcConversions;
