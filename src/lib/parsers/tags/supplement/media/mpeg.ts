/** What ExifTool's listing does not tell of MPEG video. */
import type { Supplement } from '../../../table.ts';

export const mpegVideo: Supplement = {
	'Bit24-27': { value: 'mpegAspect' },
	'Bit28-31': { value: 'mpegFrameRate', print: 'framesASecond' },
	'Bit32-49': { value: 'mpegBitRate', print: 'bitRate' }
};
