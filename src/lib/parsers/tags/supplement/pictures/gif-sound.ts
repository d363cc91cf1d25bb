/** What ExifTool's listing does not tell of the music that a GIF may hold. */
import type { Supplement } from '../../../table.ts';

export const gifMIDIControl: Supplement = {
	4: { print: 'gifChannels' },
	6: { value: 'gifHundredths', print: 'gifSeconds' }
};
