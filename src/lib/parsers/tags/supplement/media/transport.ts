/** What ExifTool's listing does not tell of transport streams and AC-3. */
import type { Supplement } from '../../../table.ts';

export const m2tsMain: Supplement = { Duration: { print: 'duration' } };
export const m2tsAC3: Supplement = { AudioBitrate: { value: 'ac3BitRate', print: 'bitRate' } };
