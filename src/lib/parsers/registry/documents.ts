/** Documents, and files that describe others. */
import { known, read, type Format } from './format.ts';
import { at, starts } from './heads.ts';

export const documents: readonly Format[] = [
	known('PDF', 'application/pdf', 'pdf', starts('%PDF-')),
	read('ICC', 'application/vnd.iccprofile', 'icc icm', at(36, 'acsp'), () => import('../formats/icc.ts'))
];
