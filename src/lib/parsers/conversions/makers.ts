/** The names of conversions that come with makers' tables: a line for each file of them. */
import type { appleConversions } from './apple.ts';

export type MakerConversionName = keyof typeof appleConversions;
