/**
 * The named conversions that tag tables refer to, gathered from one file per field. A conversion is pure: what depends
 * on other tags of the file is decided by the parser when it picks the table entry.
 */
import type { RawValue, Value } from './model.ts';
import type { MakerConversionName } from './conversions/makers.ts';
import { boxConversions } from './conversions/boxes.ts';
import { documentConversions } from './conversions/documents.ts';
import { exifConversions } from './conversions/exif.ts';
import { jpegConversions } from './conversions/jpeg.ts';
import { mediaConversions } from './conversions/media.ts';
import { pictureConversions } from './conversions/pictures.ts';
import { textConversions } from './conversions/text.ts';
import { profileConversions } from './conversions/profile.ts';

/** From the raw value (as `value`) or from the value (as `print`) to what is shown. */
export type Conversion = (value: RawValue) => Value;

const common = {
	...documentConversions,
	...boxConversions,
	...exifConversions,
	...jpegConversions,
	...mediaConversions,
	...pictureConversions,
	...profileConversions,
	...textConversions
} satisfies Record<string, Conversion>;

export type ConversionName = keyof typeof common | MakerConversionName;

/** By name. Those of makers are there once a table that names them is. */
export const conversions = { ...common } as Record<ConversionName, Conversion>;

/** Adds those that come with tables loaded on demand. */
export function addConversions(more: Partial<Record<ConversionName, Conversion>>): void {
	Object.assign(conversions, more);
}
