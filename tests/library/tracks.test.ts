import { expect, test } from 'vitest';
import { BadTrack } from '#lib/library/tracks/markup.ts';
import { readTrack } from '#lib/library/tracks/read.ts';
import { joined, placeAt, trackOf, type Track } from '#lib/library/tracks/track.ts';

const points = (track: Track) =>
	Array.from(track.times, (time, at) => [
		new Date(time).toISOString(),
		track.latitudes[at],
		track.longitudes[at],
		track.altitudes[at]
	]);

test('a GPX track gives its points in the order of time, with heights', () => {
	const track = readTrack(
		'walk.gpx',
		`<?xml version="1.0"?><gpx version="1.1" xmlns="http://www.topografix.com/GPX/1/1"><!-- <trkpt> -->
		<metadata><time>2020-01-01T00:00:00Z</time></metadata>
		<trk><name>A &amp; B</name><trkseg>
			<trkpt lat="48.2" lon="16.3"><ele>171.5</ele><time>2024-05-03T10:00:10Z</time><extensions><x:time>1999-01-01T00:00:00Z</x:time></extensions></trkpt>
			<trkpt lon='16.2' lat='48.1'><time>2024-05-03T12:00:00+02:00</time></trkpt>
			<trkpt lat="48.3" lon="16.4"/><trkpt lat="no" lon="16.4"><time>2024-05-03T10:00:20Z</time></trkpt>
		</trkseg></trk><wpt lat="-33" lon="151"><time>2024-05-04T00:00:00Z</time></wpt></gpx>`
	);
	expect(points(track)).toEqual([
		['2024-05-03T10:00:00.000Z', 48.1, 16.2, NaN],
		['2024-05-03T10:00:10.000Z', 48.2, 16.3, 171.5],
		['2024-05-04T00:00:00.000Z', -33, 151, NaN]
	]);
});

test('a KML file gives the points of its tracks and the places that have a time', () => {
	const track = readTrack(
		'walk.kml',
		`<kml xmlns="http://www.opengis.net/kml/2.2" xmlns:gx="http://www.google.com/kml/ext/2.2"><Document>
		<Placemark><gx:Track><when>2024-05-03T10:00:00Z</when><when>2024-05-03T10:00:10Z</when>
		<gx:coord>16.3 48.2 171</gx:coord><gx:coord>16.4 48.3 172</gx:coord></gx:Track></Placemark>
		<Placemark><TimeStamp><when>2024-05-03T11:00:00Z</when></TimeStamp><Point><coordinates> 16.5,48.4 </coordinates></Point></Placemark>
		<Placemark><LineString><coordinates>1,2 3,4</coordinates></LineString></Placemark></Document></kml>`
	);
	expect(points(track)).toEqual([
		['2024-05-03T10:00:00.000Z', 48.2, 16.3, 171],
		['2024-05-03T10:00:10.000Z', 48.3, 16.4, 172],
		['2024-05-03T11:00:00.000Z', 48.4, 16.5, NaN]
	]);
});

test('an NMEA log gives places with dates and heights, and leaves out damaged lines', () => {
	const track = readTrack(
		'log.nmea',
		[
			'$GPGGA,123519,4807.038,N,01131.000,E,1,08,0.9,545.4,M,46.9,M,,*47',
			'$GPRMC,123519,A,4807.038,N,01131.000,E,022.4,084.4,230394,003.1,W*6A',
			'$GPRMC,123520,A,4807.038,N,01131.000,E,022.4,084.4,230394,003.1,W*00',
			'$GPRMC,123521,V,4807.038,N,01131.000,E,022.4,084.4,230394,003.1,W',
			'$GNRMC,123522.50,A,3351.500,S,15112.250,W,,,010126,,,A',
			'nonsense'
		].join('\r\n')
	);
	expect(points(track)).toEqual([
		['1994-03-23T12:35:19.000Z', 48 + 7.038 / 60, 11 + 31 / 60, 545.4],
		['2026-01-01T12:35:22.500Z', -(33 + 51.5 / 60), -(151 + 12.25 / 60), NaN]
	]);
});

test('an NMEA log across midnight has no place on a day before or after its own', () => {
	const gga = (clock: string, latitude: string) =>
		`$GPGGA,${clock},${latitude},N,01131.000,E,1,08,0.9,545.4,M,,,,`;
	const rmc = (clock: string, latitude: string, date: string) =>
		`$GPRMC,${clock},A,${latitude},N,01131.000,E,,,${date},,`;
	const log = [
		...[gga('235958', '4801.000'), rmc('235958', '4801.000', '030524')],
		...[gga('235959', '4802.000'), rmc('235959', '4802.000', '030524')],
		// The date of the new day comes after its first height.
		...[gga('000000', '4803.000'), rmc('000000', '4803.000', '040524')],
		// One that was held up.
		gga('235959.50', '4802.500'),
		// Switched on again: until the date is told nobody knows the day.
		...[gga('083000', '4901.000'), rmc('083000', '4901.000', '060524')]
	];
	expect(points(readTrack('night.nmea', log.join('\n'))).map(([time]) => time)).toEqual([
		'2024-05-03T23:59:58.000Z',
		'2024-05-03T23:59:59.000Z',
		'2024-05-03T23:59:59.500Z',
		'2024-05-04T00:00:00.000Z',
		'2024-05-06T08:30:00.000Z'
	]);
});

test.each([
	['a document type', '<!DOCTYPE gpx [<!ENTITY a "aaaa">]><gpx><trk>&a;</trk></gpx>'],
	['what is no track', '<html></html>'],
	['an end without a beginning', '<gpx></trk></gpx>'],
	['a tag that never ends', `<gpx><trk ${'a'.repeat(50)}`],
	['too many elements in each other', `<gpx>${'<a>'.repeat(500)}`],
	['a picture', '\u0000\u0001\u0002']
])('%s is refused', (_, text) => {
	expect(() => readTrack('x', text)).toThrow(BadTrack);
});

test('a file cut anywhere gives what it has or is refused, and never hangs', () => {
	const whole = `<gpx>${'<trkpt lat="1" lon="2"><time>2024-05-03T10:00:00Z</time></trkpt>'.repeat(3)}</gpx>`;
	for (let end = 6; end < whole.length; end++) {
		try {
			expect(readTrack('x', whole.slice(0, end)).times.length).toBeLessThanOrEqual(1);
		} catch (error) {
			expect(error).toBeInstanceOf(BadTrack);
		}
	}
	// Many open quotes: a pattern that tries all ways would take for ever.
	expect(() => readTrack('x', `<gpx a="${'" b="'.repeat(20_000)}`)).toThrow(BadTrack);
});

const at = (time: number, latitude: number, longitude: number, altitude?: number) => ({
	time,
	latitude,
	longitude,
	...(altitude === undefined ? {} : { altitude })
});

test('between two points it is on the way, also over the date line and near the pole', () => {
	const track = trackOf('x', [at(0, 0, 179.9, 10), at(10_000, 0, -179.9, 30)]);
	expect(placeAt(track, 2500, 60_000)).toEqual({
		status: 'placed',
		position: { latitude: 0, longitude: 179.95, altitude: 15 }
	});
	expect(placeAt(track, 7500, 60_000)).toMatchObject({ position: { longitude: -179.95 } });
	const pole = trackOf('x', [at(0, 89.9, 0), at(10_000, 89.9, 180)]);
	expect(placeAt(pole, 5000, 60_000)).toMatchObject({ position: { latitude: 90 } });
});

test('nothing is made up in a gap or far outside of the track', () => {
	const track = trackOf('x', [at(0, 1, 1), at(10_000, 2, 2), at(100_000, 3, 3)]);
	expect(placeAt(track, 50_000, 20_000)).toEqual({ status: 'gap' });
	expect(placeAt(track, -30_000, 20_000)).toEqual({ status: 'before' });
	expect(placeAt(track, 130_000, 20_000)).toEqual({ status: 'after' });
	expect(placeAt(track, -10_000, 20_000)).toMatchObject({ position: { latitude: 1 } });
	expect(placeAt(track, 110_000, 20_000)).toMatchObject({ position: { latitude: 3 } });
	expect(placeAt(trackOf('x', []), 0, 20_000)).toEqual({ status: 'before' });
});

test('several files are one track', () => {
	const track = joined([trackOf('b', [at(10, 2, 2)]), trackOf('a', [at(0, 1, 1), at(10, 9, 9)])]);
	expect([...track.times]).toEqual([0, 10]);
	expect([...track.latitudes]).toEqual([1, 2]);
});
