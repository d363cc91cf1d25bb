/** What ExifTool's listing does not tell of the custom settings of Nikon's reflex cameras. */
import type { MakerHint, Place } from '../../../makers/note.ts';
import { masked } from '../../../makers/rows.ts';
import type { Addition, Supplement } from '../../../table.ts';

const fineTune: Addition = { value: 'nikonFineTune', print: 'nikonFineTuneText' };
const fps: Addition = { print: 'nikonFps' };
const plusOne: Addition = { value: 'nikonPlusOne' };
const flashCount: Addition = { value: 'nikonFlashCount' };
const rate: Addition = { value: 'nikonFlashRate', print: 'nikonHertz' };
const halves: Addition = { value: 'nikonHalves', print: 'nikonPartOfLight' };
const thirds: Addition = { value: 'nikonThirdsOfLight', print: 'nikonPartOfLight' };
const quarters: Addition = { value: 'nikonQuartersOfLight', print: 'nikonPartOfLight' };
const change: Addition = { value: 'nikonThirdsFromNine', print: 'nikonTenth' };

const fineTunes = (...ids: readonly number[]): Supplement =>
	Object.fromEntries(ids.map((id) => [id, fineTune]));

export const nikonCustomSettingsD40: Supplement = {
	8.2: halves,
	9: { value: 'nikonFineTuneSixths', print: 'nikonTenth' }
};
export const nikonCustomSettingsD80: Supplement = {
	7.2: { value: 'nikonSlowFlash', print: 'nikonTimeOfLight' },
	8.2: halves,
	9.1: quarters,
	9.2: flashCount,
	10.1: rate,
	10.2: plusOne,
	12.1: change,
	12.2: halves,
	13.1: change,
	13.2: halves,
	14.1: change,
	14.2: halves
};
export const nikonCustomSettingsD90: Supplement = {
	...fineTunes(8.2, 9.1, 9.2),
	11.1: fps,
	24.2: thirds,
	25.1: quarters,
	25.2: flashCount,
	26.1: rate,
	31.2: change,
	32.1: change,
	33.1: change
};

/** Cameras that share the settings of the D3, in the order of the letters below; the last letter is for any other. */
const cameras = ['D3', 'D3X', 'D3S', 'D300', 'D300S'];
const cameraOf = ({ note }: Place): number => cameras.indexOf(note.model.split(' ').at(-1) ?? '');

/** Which row of an id holds, a digit for each of them; `-`: none. @param masks of the rows, where they differ */
const rows = (text: string, ...masks: readonly number[]): Addition => {
	const pick = (place: Place): number | undefined => {
		const letter = text.at(cameraOf(place));
		return letter === undefined || letter === '-' ? undefined : Number(letter);
	};
	const [mask] = masks;
	if (masks.length === 1 && mask !== undefined) return { hint: { pick, mask } satisfies MakerHint };
	return {
		hint: {
			pick,
			use: (raw, place) => {
				const own = masks[pick(place) ?? 0];
				return own === undefined || typeof raw !== 'number' ? raw : masked(raw, own);
			}
		} satisfies MakerHint
	};
};

export const nikonCustomSettingsD3: Supplement = {
	1.5: rows('00-000', 0x03),
	2.3: rows('000111', 0x60, 0x06),
	2.4: rows('000---', 0x06),
	2.5: rows('---00-', 0x01),
	3.1: rows('000---', 0x07),
	3.2: rows('000---', 0x70),
	3.3: rows('---00-', 0x70),
	4.1: rows('--0---', 0x07),
	4.2: rows('--0---', 0x08),
	4.3: rows('--0---', 0xc0),
	4.4: rows('--0---', 0x30),
	7.1: rows('000111', 0xe0),
	7.2: fineTune,
	8.1: fineTune,
	8.2: fineTune,
	9.2: rows('00-000', 0x30),
	9.3: rows('000111', 0x0c),
	10.2: fps,
	10.3: rows('000---', 0x30),
	12.2: rows('000111', 0x02, 0x08),
	12.3: rows('000---', 0x80),
	12.4: rows('000---', 0x40),
	12.5: rows('---00-', 0x04),
	12.6: rows('---00-', 0x03),
	12.7: rows('--0-0-', 0x10),
	13.3: rows('---00-', 0x02),
	13.4: rows('---00-', 0x01),
	13.5: rows('--0---', 0x03),
	14.1: rows('000111', 0xf8),
	14.2: rows('000111', 0x07),
	15.1: rows('000111', 0xf8),
	15.2: rows('000111', 0x07),
	16.1: rows('000111', 0xf8),
	16.2: rows('000111', 0x07),
	20.1: rows('000111', 0xe0, 0xf0),
	21.1: rows('001011', 0xc0, 0xe0),
	21.2: rows('001011', 0x30, 0x18),
	21.3: rows('001011', 0x08, 0x04),
	25.1: rows('--0---', 0xe0),
	25.2: rows('--0---', 0x1c),
	26.1: rows('--0---', 0xe0),
	26.2: rows('--0---', 0x1c)
};

/** Values that only some mode of the built-in flash has. */
const mode = (mask: number): Addition => ({ hint: { mask, fact: 'builtIn' } satisfies MakerHint });
const inMode = (number: number, mask: number, more: Addition = {}): Addition => ({
	...more,
	hint: { mask, when: ({ note }: Place) => note.facts.get('builtIn') === number } satisfies MakerHint
});
const manual = 1;
const repeating = 2;
const commander = 3;

export const nikonCustomSettingsD700: Supplement = {
	...fineTunes(6.1, 6.2),
	11.2: fps,
	16.1: mode(0xc0),
	16.2: inMode(manual, 0x1f, thirds),
	17.1: inMode(repeating, 0x70, quarters),
	17.2: inMode(repeating, 0x0f, flashCount),
	18.1: inMode(repeating, 0xf0, rate),
	18.2: inMode(commander, 0x03),
	20.1: inMode(commander, 0x1f, change),
	21.1: inMode(commander, 0x1f, change),
	22.1: inMode(commander, 0x1f, change)
};
export const nikonCustomSettingsD7000: Supplement = {
	10.2: fps,
	23.1: mode(0xc0),
	23.2: inMode(manual, 0x1f, thirds),
	24.1: inMode(repeating, 0x70, quarters),
	24.2: inMode(repeating, 0x0f, flashCount),
	25.1: inMode(repeating, 0xf0, rate),
	26.1: inMode(commander, 0x1f, change),
	27.1: inMode(commander, 0x1f, change),
	28.1: inMode(commander, 0x1f, change)
};
export const nikonCustomSettingsD800: Supplement = {
	23.1: mode(0xc0),
	23.2: inMode(manual, 0x1f, thirds),
	24.1: inMode(repeating, 0x70, quarters),
	24.2: inMode(repeating, 0x0f, flashCount),
	25.1: inMode(repeating, 0xf0, rate),
	25.2: plusOne,
	27.2: thirds,
	28.2: thirds,
	29.2: thirds,
	30.2: change,
	31.1: change,
	32.1: change
};

/** Rows that the D4S has and the D4 has not. */
const later = (mask: number): Addition => ({
	hint: { mask, when: ({ note }: Place) => /\bD4S$/.test(note.model) } satisfies MakerHint
});
export const nikonCustomSettingsD4: Supplement = {
	...fineTunes(8.2, 9.1, 9.2),
	11.3: fps,
	50.1: later(0x80),
	50.2: later(0x30),
	50.3: later(0x03),
	51.1: later(0x7e),
	54.1: later(0x1f),
	55.1: later(0x3f)
};
const ofD810: Supplement = { ...fineTunes(8.2, 9.1, 9.2, 46.1), 11.2: fps };
const ofD5: Supplement = { ...ofD810, 66.1: { hex: true } };
export const nikonCustomSettingsD5 = ofD5;
export const nikonCustomSettingsD500 = ofD5;
export const nikonCustomSettingsD810 = ofD810;
export const nikonCustomSettingsD850 = ofD5;
export const nikonCustomSettingsD610: Supplement = fineTunes(7.2, 8.1, 8.2);
export const nikonCustomSettingsD5000: Supplement = { 22.2: thirds };
export const nikonCustomSettingsD5100: Supplement = { 23.1: thirds };
export const nikonCustomSettingsD5200: Supplement = { 23.2: thirds };
