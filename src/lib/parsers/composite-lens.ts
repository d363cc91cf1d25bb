/** Computed tags of lens and sensor: formulas for 35 mm film (diagonal 43.27 mm, circle of confusion 1/1440 of it). */
import type { Inputs, Made } from './composite-inputs.ts';
import { isRational, numberText, significant } from './conversions/numbers.ts';
import type { Rational, RawValue } from './model.ts';

const film = Math.hypot(36, 24);
const filmConfusion = 1440;

/** Millimetres in a unit of the focal plane resolution. */
const units: Readonly<Record<string, number>> = { 1: 25.4, 2: 25.4, 3: 10, 4: 1, 5: 0.001 };

/**
 * Canon's way with the focal plane resolution, and that of programs that keep it: thousand times the pixels over
 * thousandths of an inch, so that the denominators are the sensor's sides, whatever was done to the picture since.
 */
function sensorDiagonal(inputs: Inputs): number | undefined {
	const [x, y] = ['FocalPlaneXResolution', 'FocalPlaneYResolution'].map((name) =>
		fractionOf(inputs.tag(name)?.raw)
	);
	if (!x || !y || x.n % 1000 !== 0 || y.n % 1000 !== 0 || x.d === y.d) return undefined;
	const likely = (side: number): boolean => side >= 61 && side < 1500;
	return likely(x.d) && likely(y.d) ? Math.hypot(x.d, y.d) * 0.0254 : undefined;
}

/** The fraction as it was written: EXIF's, or XMP's text. */
function fractionOf(raw: RawValue | undefined): Rational | undefined {
	if (isRational(raw)) return raw;
	const match = typeof raw === 'string' ? /^(\d+)\/(\d+)$/.exec(raw) : null;
	return match ? { n: Number(match[1]), d: Number(match[2]) } : undefined;
}

/** How much longer a lens would be on 35 mm film: told by the camera, or from the size of the sensor. */
export function scaleFactor(inputs: Inputs): number | undefined {
	const focal = inputs.number('FocalLength');
	const equivalent = inputs.number('FocalLengthIn35mmFormat');
	if (focal && equivalent) return equivalent / focal;
	const zoom = inputs.number('DigitalZoom') || 1;
	let diagonal = inputs.number('FocalPlaneDiagonal') ?? sensorDiagonal(inputs);
	if (!diagonal) {
		const [x, y] = [inputs.number('FocalPlaneXResolution'), inputs.number('FocalPlaneYResolution')];
		const unit = units[inputs.text('FocalPlaneResolutionUnit') ?? ''];
		if (!x || !y || !unit) return undefined;
		const sizes = [
			['ExifImageWidth', 'ExifImageHeight'],
			['CanonImageWidth', 'CanonImageHeight'],
			['ImageWidth', 'ImageHeight']
		] as const;
		for (const [w, h] of sizes) {
			const [width, height] = [inputs.number(w), inputs.number(h)];
			if (!width || !height) continue;
			const sides = [(width * unit) / x, (height * unit) / y] as const;
			const shape = sides[0] / sides[1];
			if (!(shape > 0.5 && shape < 2)) continue;
			diagonal = Math.hypot(...sides);
			break;
		}
		if (!diagonal || diagonal < 1 || diagonal > 100) return undefined;
	}
	return (film * zoom) / diagonal;
}

export function circleOfConfusion(inputs: Inputs): Made | undefined {
	const scale = inputs.number('ScaleFactor35efl');
	return scale ? significant(film / (scale * filmConfusion), 15) : undefined;
}

/** The angle a picture spans, and how wide that is at the distance focused on. */
export function fieldOfView(inputs: Inputs): Made | undefined {
	const [focal, scale] = [inputs.number('FocalLength'), inputs.number('ScaleFactor35efl')];
	if (!focal || !scale) return undefined;
	const distance = inputs.number('FocusDistance');
	const beyond = distance === undefined ? 0 : 1000 * distance - focal;
	const correction = beyond > 0 ? 1 + focal / beyond : 1;
	const half = Math.atan2(36, 2 * focal * correction * scale);
	const angle = significant((half * 360) / Math.PI, 15);
	if (distance === undefined || !(distance > 0 && distance < 10_000)) {
		return { value: angle, shown: `${angle.toFixed(1)} deg` };
	}
	const width = (2 * distance * Math.sin(half)) / Math.cos(half);
	return {
		value: `${numberText(angle)} ${numberText(significant(width, 15))}`,
		shown: `${angle.toFixed(1)} deg (${width.toFixed(2)} m)`
	};
}

export function focalLength35(inputs: Inputs): Made | undefined {
	const focal = inputs.number('FocalLength');
	if (focal === undefined) return undefined;
	const scale = inputs.number('ScaleFactor35efl');
	const value = significant(focal * (scale || 1), 15);
	const own = `${focal.toFixed(1)} mm`;
	return { value, shown: scale ? `${own} (35 mm equivalent: ${value.toFixed(1)} mm)` : own };
}

export function hyperfocal(inputs: Inputs): Made | undefined {
	const [focal, stop, confusion] = ['FocalLength', 'Aperture', 'CircleOfConfusion'].map((name) =>
		inputs.number(name)
	);
	if (focal === undefined || stop === undefined || confusion === undefined) return undefined;
	if (!stop || !confusion) return 'inf';
	return significant((focal * focal) / (stop * confusion * 1000), 15);
}

/** Nearest and farthest sharp distance in metres; a farthest of 0 is without end. */
export function depthOfField(inputs: Inputs): Made | undefined {
	const [focal, stop, confusion] = ['FocalLength', 'Aperture', 'CircleOfConfusion'].map((name) =>
		inputs.number(name)
	);
	if (!focal || !stop || !confusion) return undefined;
	const names = ['FocusDistance', 'SubjectDistance', 'ObjectDistance', 'ApproximateFocusDistance'];
	const told = names.find((name) => inputs.tag(name) !== undefined);
	if (told === undefined) return undefined;
	const text = inputs.text(told) ?? '';
	if (text === 'undef') return undefined;
	const distance = text === 'inf' ? 1e10 : (inputs.number(told) ?? 0);
	const spread = (stop * confusion * (distance * 1000 - focal)) / (focal * focal);
	const near = significant(distance / (1 + spread), 15);
	const far = spread >= 1 ? 0 : significant(distance / (1 - spread), 15);
	const value = `${numberText(near)} ${numberText(far)}`;
	if (far === 0) return { value, shown: `inf (${near.toFixed(2)} m - inf)` };
	const depth = far - near;
	const digits = depth > 0 && depth < 0.02 ? 3 : 2;
	return {
		value,
		shown: `${depth.toFixed(digits)} m (${near.toFixed(digits)} - ${far.toFixed(digits)} m)`
	};
}
