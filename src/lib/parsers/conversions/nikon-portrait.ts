/** How Nikon's cameras balance portraits: two numbers around 128, in quarters of what the camera shows. */
import { fixed } from './numbers.ts';

const middle = 128;
const perStep = 4;
const unused: readonly (readonly [color: number, brightness: number])[] = [
	[0, 0],
	[255, 255]
];
const steps = (number: number): number => (number - middle) / perStep;

export function portraitBalance(color: number, brightness: number): string {
	if (unused.some((one) => one[0] === color && one[1] === brightness)) return 'Off';
	const [hue, light] = [steps(color), steps(brightness)];
	const tone = hue === 0 ? 'Color: Neutral' : `${hue < 0 ? 'Magenta' : 'Yellow'}: ${fixed(Math.abs(hue), 1)}`;
	return `${tone} Brightness: ${light === 0 ? 'Neutral' : (light > 0 ? '+' : '') + fixed(light, 1)}`;
}
