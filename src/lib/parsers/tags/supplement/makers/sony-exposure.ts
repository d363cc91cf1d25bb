/** How Sony's cameras with changeable lenses, and Minolta's before them, write an exposure: in eighths of a stop, corrections in 24ths. */
import type { Addition } from '../../../table.ts';

export const shutterTime: Addition = { value: 'sonyEighthTime', print: 'sonyExposureTimeText' };
export const aperture: Addition = { value: 'sonyEighthFNumber', print: 'xmpFNumber' };
export const sensitivity: Addition = { value: 'sonyEighthIso', print: 'sonyIsoText' };
export const compensation: Addition = { value: 'sony24thStep', print: 'sonySignedTenth' };
