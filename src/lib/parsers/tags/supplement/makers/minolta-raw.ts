/** What ExifTool's listing does not tell of Minolta's raw files. https://exiftool.org/TagNames/MinoltaRaw.html */
import type { MakerHint } from '../../../makers/note.ts';
import type { Addition, Supplement } from '../../../table.ts';
import { of, only } from './sony-models.ts';

type When = NonNullable<MakerHint['when']>;

const a100 = of(/^DSLR-A100/);
/** Two later ones have these places too, two bytes further. */
const later = of(/^DSLR-A(?:200|700)/);
const isSonys: When = ({ note }) => note.make.startsWith('SONY');
const isMinoltas: When = (place) => !isSonys(place);

/** In other files than Minolta's own only Sony's first camera fills these. */
const balance: Addition = only({}, (place) => place.note.found.type?.type === 'MRW' || a100(place));
const ofA100: Addition = only({}, a100);
const temperature: Addition = { value: 'minoltaHundreds', print: 'minoltaAutoTemperature' };

export const minoltaRawRIF: Supplement = {
	4: { print: 'minoltaWbMode' },
	6: {
		print: 'minoltaIsoSetting',
		hint: { use: (raw) => (raw === 255 ? undefined : raw) } satisfies MakerHint
	},
	7: {
		hint: { pick: (place) => (a100(place) ? 1 : isMinoltas(place) ? 0 : undefined) } satisfies MakerHint
	},
	8: balance,
	12: balance,
	16: balance,
	20: balance,
	24: balance,
	28: balance,
	32: ofA100,
	36: ofA100,
	40: ofA100,
	44: ofA100,
	56: only({}, isMinoltas),
	58: only({}, isMinoltas),
	60: only({ value: 'minoltaHundreds' }, isMinoltas),
	74: only({}, isSonys),
	76: only(temperature, a100),
	77: ofA100,
	78: only(temperature, later),
	79: only({}, later),
	80: ofA100
};

export const minoltaRawWBG: Supplement = {
	'4:WB_GBRGLevels': only({}, of(/^DiMAGE A200/))
};
