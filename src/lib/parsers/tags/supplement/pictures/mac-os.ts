/** What ExifTool's listing does not tell of attributes of macOS. */
import type { Supplement } from '../../../table.ts';

export const macOSXAttr: Supplement = {
	'com.apple.quarantine': { print: 'quarantine' },
	'com.apple.metadata:kMDItemDownloadedDate': { list: true },
	'com.apple.metadata:kMDItemWhereFroms': { list: true }
};
