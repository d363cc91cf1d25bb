import { expect, test } from 'vitest';
import { saidByName } from '#lib/state/player-texts.ts';

test.each([
	['srt', undefined, 'SRT'],
	['de.srt', 'de', 'SRT'],
	['en.forced.ass', 'en', 'forced · ASS'],
	['pt-BR.vtt', 'pt-BR', 'VTT'],
	['sdh.srt', undefined, 'sdh · SRT'],
	['en.sdh.srt', 'en', 'sdh · SRT'],
	['CC.fr.srt', 'fr', 'CC · SRT']
])('subtitles named %s: of which language, and what else is said', (rest, code, others) => {
	const said = saidByName(rest);
	expect(said.code).toBe(code);
	expect(said.name.endsWith(others)).toBe(true);
});
