/** Which blocks of Minolta's say things that the directory around them, in Minolta's notes and in Sony's, says with more right. */
import type { Entry } from '../model.ts';

/** Blocks of settings: what they say counts only where nothing else of the note says it. */
export const isWeakOfMinolta = ({ table }: Entry): boolean =>
	table.name.startsWith('Minolta::') && table.name !== 'Minolta::Main';
