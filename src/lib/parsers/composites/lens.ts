/** Computed tags of lens and sensor: formulas for 35 mm film (diagonal 43.27 mm, circle of confusion 1/1440 of it). */
import type { Composite, Inputs, Made } from '../composite-inputs.ts';
import { fixed, numberText, significant } from '../conversions/numbers.ts';

const diagonalOf = (width: number, height: number): number => Math.sqrt(width * width + height * height);
const film = diagonalOf(36, 24);
const filmConfusion = 1440;
/** Half turns are taken for this long, as the values that people compare with were. */
const roughPi = 3.14159;

const inch = 25.4;
/** Millimetres in a unit of the focal plane resolution; any other, or none, means inches. */
const units: Readonly<Record<string, number>> = { 3: 10, 4: 1, 5: 0.001 };

/**
 * Canon's way with the focal plane resolution, and that of programs that keep it: thousand times the pixels over
 * thousandths of an inch, so that the denominators are the sensor's sides, whatever was done to the picture since.
 */
function diagonalOfFractions(inputs: Inputs): number | undefined {
	const [x, y] = [inputs.fraction('FocalPlaneXResolution'), inputs.fraction('FocalPlaneYResolution')];
	if (!x || !y || x.n % 1000 !== 0 || y.n % 1000 !== 0 || x.d === y.d) return undefined;
	const likely = (side: number): boolean => side >= 61 && side < 1500;
	return likely(x.d) && likely(y.d) ? diagonalOf(x.d, y.d) * 0.0254 : undefined;
}

const pictureSizes = [
	['ExifImageWidth', 'ExifImageHeight'],
	['CanonImageWidth', 'CanonImageHeight'],
	['ImageWidth', 'ImageHeight']
] as const;

/** From the resolution and the size of the picture; shapes and sizes that no sensor has are not believed. */
function diagonalOfResolution(inputs: Inputs): number | undefined {
	const across = inputs.number('FocalPlaneXResolution');
	if (!across) return undefined;
	const down = inputs.number('FocalPlaneYResolution') || across;
	const unit = units[inputs.text('FocalPlaneResolutionUnit') ?? ''] ?? inch;
	for (const names of pictureSizes) {
		const [width, height] = names.map((name) => inputs.number(name));
		if (!width || !height || !(width / height > 0.5 && width / height < 2)) continue;
		const diagonal = diagonalOf(width / across, height / down) * unit;
		return diagonal >= 1 && diagonal <= 100 ? diagonal : undefined;
	}
	return undefined;
}

/** Of the two sides of the sensor in millimetres. */
function diagonalOfSides(width = 0, height = 0): number | undefined {
	return width && height ? diagonalOf(width, height) : undefined;
}

/** Shapes of sensors, and how far a camera's may be from them. */
const shapes = [1.3333, 1.5];
const nearShape = 0.1;

/** As Canon's older cameras tell the sides: other shapes than those of sensors are not believed. */
const diagonalOfPlane = (width = 0, height = 0): number | undefined =>
	shapes.some((shape) => Math.abs(width / height - shape) < nearShape)
		? diagonalOfSides(width, height)
		: undefined;

/** How much longer a lens would be on 35 mm film: told by the camera, or from the size of the sensor. */
function scaleFactor(inputs: Inputs): Made | undefined {
	const focal = inputs.number('FocalLength');
	const equivalent = inputs.number('FocalLengthIn35mmFormat');
	if (focal && equivalent) return equivalent / focal;
	const zoom = inputs.number('Composite:DigitalZoom') || 1;
	const diagonal =
		inputs.number('FocalPlaneDiagonal') ||
		diagonalOfSides(...(inputs.numbers('SensorSize') ?? [])) ||
		diagonalOfFractions(inputs) ||
		diagonalOfPlane(inputs.number('FocalPlaneXSize'), inputs.number('FocalPlaneYSize')) ||
		diagonalOfResolution(inputs);
	return diagonal ? (film * zoom) / diagonal : undefined;
}

function circleOfConfusion(inputs: Inputs): Made | undefined {
	const scale = inputs.number('ScaleFactor35efl');
	return scale ? significant(film / (scale * filmConfusion), 15) : undefined;
}

/** The angle a picture spans, and how wide that is at the distance focused on. */
function fieldOfView(inputs: Inputs): Made | undefined {
	const [focal, scale] = [inputs.number('FocalLength'), inputs.number('ScaleFactor35efl')];
	if (!focal || !scale) return undefined;
	const distance = inputs.number('FocusDistance');
	const beyond = distance === undefined ? 0 : 1000 * distance - focal;
	const correction = beyond > 0 ? 1 + focal / beyond : 1;
	const half = Math.atan2(36, 2 * focal * correction * scale);
	const angle = significant((half * 360) / roughPi, 15);
	if (distance === undefined || !(distance > 0 && distance < 10_000)) {
		return { value: angle, shown: `${fixed(angle, 1)} deg` };
	}
	const width = (2 * distance * Math.sin(half)) / Math.cos(half);
	return {
		value: `${numberText(angle)} ${numberText(significant(width, 15))}`,
		shown: `${fixed(angle, 1)} deg (${fixed(width, 2)} m)`
	};
}

function focalLength35(inputs: Inputs): Made | undefined {
	const focal = inputs.number('FocalLength');
	if (focal === undefined) return undefined;
	const scale = inputs.number('ScaleFactor35efl');
	const value = significant(focal * (scale || 1), 15);
	const own = `${fixed(focal, 1)} mm`;
	return { value, shown: scale ? `${own} (35 mm equivalent: ${fixed(value, 1)} mm)` : own };
}

const endless = { value: 'inf', shown: 'Inf m' };

function hyperfocal(inputs: Inputs): Made | undefined {
	const [focal, stop, confusion] = ['FocalLength', 'Aperture', 'CircleOfConfusion'].map((name) =>
		inputs.number(name)
	);
	if (/^(?:inf|undef)$/i.test(inputs.text('Aperture') ?? '')) return endless;
	if (focal === undefined || stop === undefined || confusion === undefined) return undefined;
	if (!stop || !confusion) return endless;
	return (focal * focal) / (stop * confusion * 1000);
}

const last = 'ApproximateFocusDistance';
const distances = ['SubjectDistance', 'ObjectDistance', last] as const;

/** Metres to what was focused on. Makers write 0 for infinity; in EXIF 0 and infinity tell nothing, in XMP's last one 0 counts. */
function focusedOn(inputs: Inputs): number | undefined {
	const focus = inputs.number('FocusDistance');
	if (focus !== undefined) return focus || 1e10;
	for (const name of distances) {
		const text = inputs.text(name);
		const metres = text === undefined || /^inf/i.test(text) ? undefined : inputs.number(name);
		if (metres || (metres === 0 && name === last)) return metres;
	}
	const [near, far] = [inputs.number('FocusDistanceLower'), inputs.number('FocusDistanceUpper')];
	return near === undefined || far === undefined ? undefined : (near + far) / 2;
}

/** Nearest and farthest sharp distance in metres; a farthest of 0 is without end. */
function depthOfField(inputs: Inputs): Made | undefined {
	const [focal, stop, confusion] = ['FocalLength', 'Aperture', 'CircleOfConfusion'].map((name) =>
		inputs.number(name)
	);
	const distance = focusedOn(inputs);
	if (!focal || !stop || !confusion || distance === undefined) return undefined;
	const spread = (stop * confusion * (distance * 1000 - focal)) / (focal * focal);
	const near = significant(distance / (1 + spread), 15);
	const far = spread >= 1 ? 0 : significant(distance / (1 - spread), 15);
	const value = `${numberText(near)} ${numberText(far)}`;
	if (far === 0) return { value, shown: `inf (${fixed(near, 2)} m - inf)` };
	const depth = far - near;
	const digits = depth > 0 && depth < 0.02 ? 3 : 2;
	return {
		value,
		shown: `${fixed(depth, digits)} m (${fixed(near, digits)} - ${fixed(far, digits)} m)`
	};
}

export const lens: readonly Composite[] = [
	{
		id: 'Exif-ScaleFactor35efl',
		name: 'ScaleFactor35efl',
		uses: [
			'FocalLength',
			'FocalLengthIn35mmFormat',
			'FocalPlaneDiagonal',
			'FocalPlaneXSize',
			'SensorSize',
			'FocalPlaneXResolution',
			'FocalPlaneYResolution'
		],
		also: ['Composite:DigitalZoom', 'FocalPlaneYSize', 'FocalPlaneResolutionUnit', ...pictureSizes.flat()],
		print: 'oneDecimal',
		compute: scaleFactor
	},
	{
		id: 'Exif-CircleOfConfusion',
		name: 'CircleOfConfusion',
		needs: ['ScaleFactor35efl'],
		print: 'thousandthsOfMillimetre',
		compute: circleOfConfusion
	},
	{
		id: 'Exif-FOV',
		name: 'FOV',
		needs: ['FocalLength', 'ScaleFactor35efl'],
		also: ['FocusDistance'],
		compute: fieldOfView
	},
	{
		id: 'Exif-FocalLength35efl',
		name: 'FocalLength35efl',
		needs: ['FocalLength'],
		also: ['ScaleFactor35efl'],
		compute: focalLength35
	},
	{
		id: 'Exif-HyperfocalDistance',
		name: 'HyperfocalDistance',
		needs: ['FocalLength', 'Aperture', 'CircleOfConfusion'],
		print: 'hundredthsOfMetre',
		compute: hyperfocal
	},
	{
		id: 'Exif-DOF',
		name: 'DOF',
		needs: ['FocalLength', 'Aperture', 'CircleOfConfusion'],
		also: ['FocusDistance', ...distances, 'FocusDistanceLower', 'FocusDistanceUpper'],
		compute: depthOfField
	}
];
