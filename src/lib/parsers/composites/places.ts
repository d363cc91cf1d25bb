/** Computed tags of places: coordinates with their sign, out of EXIF, XMP and the texts of films. */
import type { Composite, Inputs, Made } from '../composite-inputs.ts';
import { sexagesimal } from '../conversions/exif.ts';
import { numberText } from '../conversions/numbers.ts';

type Letters = readonly [positive: string, negative: string];

const northSouth: Letters = ['N', 'S'];
const eastWest: Letters = ['E', 'W'];
const withLetter = (value: number, [positive, negative]: Letters) =>
	`${sexagesimal(Math.abs(value))} ${value < 0 ? negative : positive}`;

const made = (value: number, letters: Letters): Made => ({ value, shown: withLetter(value, letters) });

/** A coordinate with its sign, from the size and the letter that a group keeps. */
function coordinate(group: string, name: string, letters: Letters): Composite {
	const [size, reference] = [`${group}:${name}`, `${group}:${name}Ref`];
	return {
		id: `${group}-${name}`,
		name,
		needs: [size, reference],
		compute: (inputs) => {
			const degrees = inputs.number(size);
			if (degrees === undefined) return '';
			const negative = inputs.text(reference)?.toUpperCase().startsWith(letters[1]) ?? false;
			return made(negative ? -degrees : degrees, letters);
		}
	};
}

/** The hemisphere of an XMP coordinate, which has it in its sign. */
function hemisphere(
	name: string,
	[positive, negative]: Letters,
	words: readonly [string, string]
): Composite {
	const query = `XMP-exif:${name}`;
	return {
		id: `XMP-${name}Ref`,
		name: `${name}Ref`,
		needs: [query],
		print: { [positive]: words[0], [negative]: words[1] },
		compute: (inputs) => {
			const value = inputs.number(query);
			return value === undefined ? undefined : value < 0 ? negative : positive;
		}
	};
}

function position(inputs: Inputs): Made | undefined {
	const written = ['GPSLatitude', 'GPSLongitude'].map((name) => inputs.text(name));
	// One half may be empty, or words.
	if (written.includes(undefined) || written.every((text) => text === '')) return undefined;
	return {
		value: written
			.map((text) => (/^[-+.\d]+(?:e[-+]?\d+)?$/i.test(text ?? '') ? numberText(Number(text)) : text))
			.join(' '),
		shown: `${inputs.printed('GPSLatitude') ?? ''}, ${inputs.printed('GPSLongitude') ?? ''}`
	};
}

const altitudes = [
	['GPS:GPSAltitude', 'GPS:GPSAltitudeRef'],
	['XMP:GPSAltitude', 'XMP:GPSAltitudeRef']
] as const;

/** Height above the sea, or below it: of EXIF, else of XMP, where both size and direction are told. */
function altitude(inputs: Inputs): Made | undefined {
	for (const [heightOf, referenceOf] of altitudes) {
		const height = inputs.number(heightOf);
		const reference = inputs.number(referenceOf);
		if (height === undefined || reference === undefined) continue;
		const size = numberText(Math.trunc(Math.abs(height) * 10) / 10);
		// EXIF 3.0 has two more words for where heights count from.
		const where = reference > 1 ? inputs.printed(referenceOf) : undefined;
		const below = reference !== 0 || height < 0;
		const told =
			where === undefined || where.startsWith('Unknown') ? `${below ? 'Below' : 'Above'} Sea Level` : where;
		return { value: reference === 0 ? height : -height, shown: `${size} m ${told}` };
	}
	return undefined;
}

/** Latitude, longitude and altitude out of the one text that films have; the first of two kinds counts. */
const texts: readonly { tag: string; numbers: (text: string) => readonly (string | undefined)[] }[] = [
	{
		tag: 'QuickTime:LocationInformation',
		numbers: (text) => /Lat=(\S+) Lon=(\S+) Alt=(\S+)/.exec(text)?.slice(1) ?? []
	},
	{ tag: 'QuickTime:GPSCoordinates', numbers: (text) => text.split(' ') }
];

function ofFilm(
	tag: string,
	name: string,
	make: (numbers: readonly number[]) => Made | undefined
): Composite {
	return {
		id: `QuickTime-${name}${tag === 'QuickTime:GPSCoordinates' ? '' : '2'}`,
		name,
		needs: [tag],
		...(name === 'GPSAltitude' && { print: 'metres' as const }),
		...(name === 'GPSAltitudeRef' && { print: { 0: 'Above Sea Level', 1: 'Below Sea Level' } }),
		compute: (inputs) => {
			const numbers = texts
				.find((text) => text.tag === tag)
				?.numbers(inputs.text(tag) ?? '')
				.map(Number);
			return numbers && numbers.length > 1 && !numbers.some(Number.isNaN) ? make(numbers) : undefined;
		}
	};
}

const filmPlaces = texts.flatMap(({ tag }): Composite[] => [
	ofFilm(tag, 'GPSLatitude', ([latitude = 0]) => made(latitude, northSouth)),
	ofFilm(tag, 'GPSLongitude', ([, longitude = 0]) => made(longitude, eastWest)),
	ofFilm(tag, 'GPSAltitude', ([, , height]) => (height === undefined ? undefined : Math.abs(height))),
	ofFilm(tag, 'GPSAltitudeRef', ([, , height]) => (height === undefined ? undefined : height < 0 ? 1 : 0))
]);

/** Universal time, which GPS keeps in two tags. */
function gpsDateTime(group: string): Composite {
	const [date, time] = [`${group}:GPSDateStamp`, `${group}:GPSTimeStamp`];
	return {
		id: `${group}-GPSDateTime`,
		name: 'GPSDateTime',
		needs: [date, time],
		compute: (inputs) => `${inputs.text(date) ?? ''} ${inputs.text(time) ?? ''}Z`
	};
}

export const places: readonly Composite[] = [
	...['GPS', 'Sony'].flatMap((group) => [
		coordinate(group, 'GPSLatitude', northSouth),
		coordinate(group, 'GPSLongitude', eastWest),
		gpsDateTime(group)
	]),
	coordinate('GPS', 'GPSDestLatitude', northSouth),
	coordinate('GPS', 'GPSDestLongitude', eastWest),
	...['', 'Dest'].flatMap((prefix) => [
		hemisphere(`GPS${prefix}Latitude`, northSouth, ['North', 'South']),
		hemisphere(`GPS${prefix}Longitude`, eastWest, ['East', 'West'])
	]),
	...filmPlaces,
	{ id: 'Exif-GPSPosition', name: 'GPSPosition', needs: ['GPSLatitude', 'GPSLongitude'], compute: position },
	{
		id: 'GPS-GPSAltitude',
		name: 'GPSAltitude',
		uses: ['GPS:GPSAltitude', 'GPS:GPSAltitudeRef', 'XMP:GPSAltitude', 'XMP:GPSAltitudeRef'],
		compute: altitude
	}
];
