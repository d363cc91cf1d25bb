/**
 * What a tag of a maker's notes is about, told by its name: names are ExifTool's, and makers name alike what is alike. Pure;
 * a list of rules, the first that fits counts.
 */
import type { StoredTag } from './item.ts';

/** In the order that they are shown in. */
export const subjects = ['focus', 'lens', 'exposure', 'body', 'style', 'rest'] as const;
export type Subject = (typeof subjects)[number];

/** Names begin a word with a capital letter, and abbreviations are capitals: `AFAreaMode`, `ISOSetting`. */
const rules: readonly (readonly [Subject, RegExp])[] = [
	['exposure', /^AE(?:[A-Z]|$)/],
	[
		'lens',
		anyOf(
			'Lens(?!Drive)|FocalLength|FocalUnits|FocalType|FocalPlane(?!AF)|Converter|Extender|Zoom|ExitPupil',
			'Vignett|Distortion|Chromatic|Aberration|Diffraction|ShadingComp|Peripheral(?:Light|Illum)',
			'VibrationReduction|^VR[A-Z\\d]|OpticalVR|Stabili[sz]|ShakeReduction|^SR(?:Result|Active)',
			'^(?:Max|Min)(?:imum)?Aperture|ApertureRing'
		)
	],
	[
		'focus',
		anyOf(
			'(?:^|[a-z\\d])C?AF(?![a-z])|Focus|AIServo|FlexibleSpot|HyperfocalDistance|DepthOfField|^DOF',
			'FaceDetect|Faces?(?:Detected|Position|\\d|Info|Recog)|Eye(?:Priority|Detect)|Subject(?:Detect|Tracking|To|Switching|Motion)'
		)
	],
	[
		'style',
		anyOf(
			'Picture(?:Style|Control|Mode|Effect|Profile|Wizard|Finish)|Creative(?:Style|Look)|PhotoStyle|ImageStyle|ImageTone',
			'Film(?:Mode|Simulation)|ArtFilter|MagicFilter|ImageOptimization|Color|Hue|Saturation|Contrast|Sharp|Clarity|Tone',
			'Monochrome|BW(?:Mode|Filter)|Filter|Grain|Gamma|Highlight|Shadow|DynamicRange|Lighting(?:Optimi|Mode)|DLighting',
			'HDR|Noise|^NR|WhiteBalance|WB(?:[A-Z_]|$)|(?:Red|Blue)Balance|Levels$|(?:Black|White)(?:Level|Point)|Brightness',
			'Effect|Retouch|Texture|Gradation'
		)
	],
	[
		'exposure',
		anyOf(
			'Exposure|ISO|Aperture|FNumber|Shutter(?!Count)|Metering|Measured(?:EV|RGGB|LV)|LightValue|LightSource|^EV|Bulb|Flash',
			'Bracket|SelfTimer|Drive|Burst|Continuous|ReleaseMode|ShootingMode|Program|Scene|EasyMode|Macro|Sequen|SlowSync|NDFilter'
		)
	],
	[
		'body',
		anyOf(
			'Serial|Model|Firmware|Owner|Artist|Copyright|ShutterCount|ImageCount|File|Directory|Battery|Power|Temperature|Language',
			'Time|Date|DaylightSavings|City|Country|Camera|Body|Version|Memory|Card|Sensor|Roll|Pitch|Yaw|Orientation|Rotat|Level',
			'Accel|Quality|Image(?:Size|Width|Height|UniqueID)|Crop|Aspect|Compression|Raw|Display|LCD|Viewfinder|ContentIdentifier'
		)
	]
];

function anyOf(...names: readonly string[]): RegExp {
	return new RegExp(names.join('|'));
}

/** Of a tag whose group is one of makers'; undefined of any other. */
export function subjectOf({ group0, name }: Pick<StoredTag, 'group0' | 'name'>): Subject | undefined {
	if (group0 !== 'MakerNotes') return undefined;
	return rules.find(([, names]) => names.test(name))?.[0] ?? 'rest';
}

/**
 * The tags of one group by their subjects, in the order of subjects, and within one in that of the file.
 * @returns undefined where they are of no maker, or all about one thing: then there is nothing to tell apart
 */
export function bySubject<Tag extends Pick<StoredTag, 'group0' | 'name'>>(
	tags: readonly Tag[]
): readonly { readonly subject: Subject; readonly tags: readonly Tag[] }[] | undefined {
	const sorted = new Map<Subject, Tag[]>(subjects.map((subject) => [subject, []]));
	for (const tag of tags) {
		const subject = subjectOf(tag);
		if (subject === undefined) return undefined;
		sorted.get(subject)?.push(tag);
	}
	const found = [...sorted].filter(([, members]) => members.length > 0);
	return found.length > 1 ? found.map(([subject, members]) => ({ subject, tags: members })) : undefined;
}
