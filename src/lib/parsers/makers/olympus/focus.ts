/** What Olympus' directory of focus says otherwise for some cameras: points, their details, the sensor's temperature. */
import { significant } from '../../conversions/numbers.ts';
import type { Entry } from '../../model.ts';
import { entryFor, named } from '../../table.ts';
import { olympusAFInfo, olympusFocusInfo } from '../../tags/makers/olympus.ts';
import { binary } from '../binary.ts';
import type { Blocks } from '../note.ts';
import { firstOf, rowFor } from '../rows-by-model.ts';

const rowsOf = (id: number): readonly Entry[] => olympusFocusInfo.rows.filter((row) => row.id === id);

/** Cameras with targets in a cross, those with fewer, and all others but the newest, which have no names for theirs. */
const [crossRow, fewerRow, three, plain] = rowsOf(0x308);
const inHex = (row: Entry | undefined): Entry | undefined =>
	row && entryFor(row.table, row.id, row.name, { ...(row.each && { each: row.each }), hex: true });
const [cross, fewer] = [inHex(crossRow), inHex(fewerRow)];
const crossModels = /^E-(?:3|5|30)\b/;
const fewerModels = /^E-(?:520|600|620)\b/;
const newModels = /^(?:E-M|OM-)/;
const target = 0x1f;
const wayOfTargets = 0xffe0;

/** Bits of the details of a focus point: lowest and how many. */
const details = [
	[13, 3],
	[12, 1],
	[11, 1],
	[8, 2],
	[7, 1],
	[5, 1],
	[4, 1],
	[3, 1],
	[0, 3]
] as const;
const [detailed, undetailed] = rowsOf(0x31b);

const temperature = named(olympusFocusInfo, 'SensorTemperature');
const computed = entryFor(olympusFocusInfo, temperature.id, temperature.name, { print: 'celsius' });
const celsius = entryFor(olympusFocusInfo, temperature.id, temperature.name, { print: 'olympusCelsius' });
/** They store degrees; other models what their sensor of temperature says. */
const storesDegrees = /^E-(?:1|M5)\b/;

/** A stored number as degrees: a straight line. */
const degreesOf = (stored: number): number => significant(84 - (3 * stored) / 26, 15);

export const olympusFocusBlocks: Blocks = {
	0x308: rowFor(({ note: { model } }, raw) => {
		const first = firstOf(raw);
		if (crossModels.test(model) || fewerModels.test(model)) {
			const entry = crossModels.test(model) ? cross : fewer;
			return entry && first !== undefined ? [entry, [first & target, first & wayOfTargets]] : undefined;
		}
		if (newModels.test(model)) return plain && [plain, raw];
		return three && !(model === 'E-P1' && raw === 0) ? [three, raw] : undefined;
	}),
	0x31b: rowFor(({ note: { model } }, raw) => {
		if (!newModels.test(model)) return undetailed && [undetailed, raw];
		const bits = firstOf(raw);
		if (bits === undefined || !detailed) return undefined;
		return [detailed, details.map(([lowest, count]) => (bits >>> lowest) & ((1 << count) - 1))];
	}),
	0x328: binary(olympusAFInfo),
	0x1500: rowFor(({ note: { model } }, raw) => {
		if (typeof raw !== 'number' || storesDegrees.test(model)) return [celsius, raw];
		return raw === 0 ? undefined : [computed, degreesOf(raw)];
	})
};
