/** What ExifTool's listing does not tell of the header and the directories of RAF files. */
import type { MakerHint } from '../../../makers/note.ts';
import type { Supplement } from '../../../table.ts';

export const fujiFilmRAF: Supplement = {
	256: { value: 'fujiFilmSize', print: 'timesText', group1: undefined },
	273: { value: 'fujiFilmSize', print: 'timesText' },
	277: { value: 'fujiFilmSize', print: 'fujiFilmAspect' },
	280: { value: 'fujiFilmSize', print: 'timesText' },
	281: { value: 'fujiFilmSize', print: 'timesText' },
	289: { print: 'timesText' },
	305: { print: 'fujiFilmMosaic' },
	37376: { value: 'fujiFilmStops', print: 'fujiFilmStopsText' },
	38480: { print: 'fujiFilmStopsText' }
};

export const fujiFilmIFD: Supplement = { 61447: { hint: { offset: true } satisfies MakerHint } };
