/** What ExifTool's listing does not tell of what Parrot's drones write beside a film. */
import type { MakerHint } from '../../../makers/note.ts';
import type { Addition, Supplement } from '../../../table.ts';

const bits = (mask: number, more: Addition = {}): Addition => ({
	...more,
	hint: { mask } satisfies MakerHint
});
const fixed = (digits: 8 | 12 | 14 | 16 | 20 | 22, more: Addition = {}): Addition => ({
	...more,
	value: `parrotFixed${digits}`
});

const upper = 0xffff_ff00;
const lower = 0xff;
const [flag, rest] = [0x80, 0x7f];

const [angle, speed, turn] = [{ value: 'parrotDegrees' } as const, fixed(8), fixed(14)];
const exposure: Addition = { value: 'parrotExposure', print: 'xmpExposureTime' };
const latitude: Addition = { print: 'timedLatitude' };
const longitude: Addition = { print: 'timedLongitude' };
const altitude: Addition = { ...fixed(8, { print: 'parrotMetres' }), ...bits(upper) };
const signal: Addition = { print: 'parrotSignal' };
const charge: Addition = { print: 'parrotPercent' };

export const parrotV1: Supplement = {
	4: angle,
	6: angle,
	8: angle,
	10: angle,
	12: angle,
	14: fixed(12),
	22: exposure,
	26: signal,
	27: charge,
	28: fixed(20, latitude),
	32: fixed(20, longitude),
	36: altitude,
	36.1: bits(lower),
	40: fixed(16, { print: 'parrotMetres' }),
	44: fixed(16),
	48: speed,
	50: speed,
	52: speed,
	54: bits(flag),
	54.1: bits(rest),
	55: bits(flag),
	55.1: bits(rest)
};

const moving: Supplement = {
	4: fixed(16, { print: 'parrotMetres' }),
	8: fixed(22, latitude),
	12: fixed(22, longitude),
	16: altitude,
	16.1: bits(lower),
	20: speed,
	22: speed,
	24: speed,
	// Below zero it was not measured.
	26: { ...speed, hint: { use: (raw) => (Number(raw) < 0 ? undefined : raw) } satisfies MakerHint },
	28: turn,
	36: turn
};

export const parrotV2: Supplement = {
	...moving,
	44: angle,
	46: angle,
	48: exposure,
	52: bits(flag),
	52.1: bits(rest),
	53: bits(flag),
	53.1: bits(rest),
	54: signal,
	55: charge
};

export const parrotV3: Supplement = {
	...moving,
	44: turn,
	52: exposure,
	56: turn,
	58: turn,
	60: fixed(8),
	64: bits(upper, { print: 'parrotRate' }),
	64.1: bits(lower),
	68: signal,
	69: charge,
	70: bits(flag),
	70.1: bits(rest),
	71: bits(flag),
	71.1: bits(rest)
};

export const parrotTimeStamp: Supplement = { 4: { value: 'parrotMilliseconds' } };

const place: Supplement = { 4: fixed(22), 8: fixed(22), 12: fixed(16) };
export const parrotFollowMe: Supplement = place;
export const parrotAutomation: Supplement = { ...place, 16: fixed(22), 20: fixed(22), 24: fixed(16) };
