/** Digital filters of Pentax's cameras: what their parameters are called, and how a parameter's value reads. */
import type { Labels } from '../model.ts';

/** Numbers that say how much more or less, with their sign. */
const signed = 'signed';

/** Name and values of a parameter, by its number; without labels the value is a number. */
const filterParameters: Readonly<Record<number, readonly [name: string, values?: Labels | typeof signed]>> = {
	1: ['Brightness', signed],
	2: ['Saturation', signed],
	3: ['Hue', signed],
	4: ['Contrast', signed],
	5: ['Sharpness', signed],
	6: ['SoftFocus'],
	7: ['ShadowBlur', { 0: 'Off', 1: 'On' }],
	8: ['HighContrast'],
	9: ['Color', { 1: 'Red', 2: 'Magenta', 3: 'Blue', 4: 'Cyan', 5: 'Green', 6: 'Yellow' }],
	10: ['Density', { 1: 'Light', 2: 'Standard', 3: 'Dark' }],
	11: ['ExtractedColor', { 0: 'Off', 1: 'Red', 2: 'Magenta', 3: 'Blue', 4: 'Cyan', 5: 'Green', 6: 'Yellow' }],
	12: ['ColorRange', signed],
	13: ['FilterEffect', { 0: 'Off', 1: 'Red', 2: 'Green', 3: 'Blue', 4: 'Infrared' }],
	14: ['ToningBA', signed],
	15: ['InvertColor', { 0: 'Off', 1: 'On' }],
	16: ['Slim', signed],
	17: ['EffectDensity', { 1: 'Sparse', 2: 'Normal', 3: 'Dense' }],
	18: ['Size', { 1: 'Small', 2: 'Medium', 3: 'Large' }],
	19: ['Angle', { 0: '0deg', 2: '30deg', 3: '45deg', 4: '60deg' }],
	20: ['Fisheye', { 1: 'Weak', 2: 'Medium', 3: 'Strong' }],
	21: ['DistortionType'],
	22: ['DistortionLevel', { 0: 'Off', 1: 'Weak', 2: 'Medium', 3: 'Strong' }],
	23: ['ShadingType'],
	24: ['ShadingLevel', signed],
	25: ['Shading'],
	26: ['Blur'],
	27: ['ToneBreak', { 0: 'Off', 1: 'Red', 2: 'Green', 3: 'Blue', 4: 'Yellow' }],
	28: ['Toning', signed],
	29: ['FrameComposite', { 0: 'None', 1: 'Thin', 2: 'Medium', 3: 'Thick' }],
	30: ['PastelStrength', { 1: 'Weak', 2: 'Medium', 3: 'Strong' }],
	31: ['Intensity'],
	32: ['Saturation2', { 0: 'Off', 1: 'Low', 2: 'Medium', 3: 'High' }],
	33: ['HDR', { 1: 'Weak', 2: 'Medium', 3: 'Strong' }],
	35: ['FocusPlane', signed],
	36: ['FocusWidth', { 1: 'Narrow', 2: 'Middle', 3: 'Wide' }],
	37: ['PlaneAngle', { 0: 'Horizontal', 1: 'Vertical', 2: 'Positive slope', 3: 'Negative slope' }],
	38: ['Blur2'],
	39: ['Shape', { 1: 'Cross', 2: 'Star', 3: 'Snowflake', 4: 'Heart', 5: 'Note' }],
	40: ['Posterization'],
	41: ['Contrast2', { 1: 'Low', 2: 'Medium', 3: 'High' }],
	42: ['ScratchEffect', { 0: 'Off', 1: 'On' }],
	45: ['ToneExpansion', { 1: 'Low', 2: 'Medium', 3: 'High' }],
	47: ['UnicolorBold', { 1: 'Red', 2: 'Magenta', 3: 'Blue', 4: 'Cyan', 5: 'Green', 6: 'Yellow' }],
	48: ['BoldMonochrome'],
	49: ['OriginalColor', { 1: 'Red', 2: 'Magenta', 3: 'Blue', 4: 'Cyan', 5: 'Green', 6: 'Yellow' }],
	50: ['NewColor', { 1: 'Red', 2: 'Magenta', 3: 'Blue', 4: 'Cyan', 5: 'Green', 6: 'Yellow' }],
	51: ['ColorScale'],
	52: ['Toning2', signed]
};

/** A parameter with its value, e.g. `Brightness=+2`. */
export function filterParameter(id: number, value: number): string {
	const [name, values] = filterParameters[id] ?? [`Unknown(${id})`];
	if (values === undefined) return `${name}=${value}`;
	if (values === signed) return `${name}=${value > 0 ? '+' : ''}${value}`;
	return `${name}=${values[String(value)] ?? `Unknown(${value})`}`;
}
