/** Computed tags of time: dates and times that formats keep apart, put together. */
import type { Composite, Inputs, Made } from '../composite-inputs.ts';

/** A date and time with the fraction of a second and the zone that EXIF keeps apart. */
function subSecond(date: string, fraction: string, zone: string) {
	return (inputs: Inputs): Made | undefined => {
		const text = inputs.text(`EXIF:${date}`);
		if (text === undefined) return undefined;
		const digits = /^\s*(\d+)/.exec(inputs.text(`EXIF:${fraction}`) ?? '')?.[1];
		const offset = /^\s*([-+]\d{1,2}:\d{2})/.exec(inputs.text(`EXIF:${zone}`) ?? '')?.[1];
		const exact = digits === undefined ? text : text.replace(/ \d{2}:\d{2}:\d{2}(?!\.\d)/, `$&.${digits}`);
		// A sign says that the date has a zone of its own, or is written as others write dates.
		const whole =
			offset === undefined || /[-+]/.test(text) ? exact : exact + offset.replace(/^.(?=\d:)/, '$&0');
		return whole === text ? undefined : whole;
	};
}

/** Two tags with something between. */
function together(date: string, time: string, between = ' ') {
	return (inputs: Inputs): Made | undefined => {
		const [day, clock] = [inputs.text(date), inputs.text(time)];
		return day === undefined || clock === undefined ? undefined : `${day}${between}${clock}`;
	};
}

/** When a picture was taken, from IPTC or XMP where EXIF does not say. */
function dateTimeOriginal(inputs: Inputs): Made | undefined {
	const created = inputs.text('DateTimeCreated');
	if (created?.includes(' ')) return created;
	return together('DateCreated', 'TimeCreated')(inputs);
}

/** When a song was recorded: one tag in ID3v2.4, three before. */
function recorded(inputs: Inputs): Made | undefined {
	const text = (name: string) => inputs.text(`ID3:${name}`) ?? '';
	const whole = text('RecordingTime');
	if (whole) return whole;
	const year = text('Year');
	if (!year || year === '0') return undefined;
	const pair = (digits: string) => (/^\d{4}$/.test(digits) ? `${digits.slice(0, 2)}:${digits.slice(2)}` : '');
	const [date, time] = [pair(text('Date')), pair(text('Time'))];
	if (!date) return year;
	return time ? `${year}:${date} ${time}` : `${year}:${date}`;
}

const exifDate = (name: string, ...[date, fraction, zone]: readonly [string, string, string]): Composite => ({
	id: `Exif-${name}`,
	name,
	needs: [`EXIF:${date}`],
	also: [`EXIF:${fraction}`, `EXIF:${zone}`],
	compute: subSecond(date, fraction, zone)
});

export const dates: readonly Composite[] = [
	{
		id: 'IPTC-DateTimeCreated',
		name: 'DateTimeCreated',
		needs: ['IPTC:DateCreated', 'IPTC:TimeCreated'],
		compute: together('IPTC:DateCreated', 'IPTC:TimeCreated')
	},
	{
		id: 'IPTC-DigitalCreationDateTime',
		name: 'DigitalCreationDateTime',
		needs: ['IPTC:DigitalCreationDate', 'IPTC:DigitalCreationTime'],
		compute: together('IPTC:DigitalCreationDate', 'IPTC:DigitalCreationTime')
	},
	{
		id: 'Kodak-DateCreated',
		name: 'DateCreated',
		needs: ['Kodak:YearCreated', 'Kodak:MonthDayCreated'],
		compute: together('Kodak:YearCreated', 'Kodak:MonthDayCreated', ':')
	},
	{
		id: 'ID3-DateTimeOriginal',
		name: 'DateTimeOriginal',
		uses: ['ID3:RecordingTime', 'ID3:Year', 'ID3:Date', 'ID3:Time'],
		compute: recorded
	},
	{
		id: 'Exif-DateTimeOriginal',
		name: 'DateTimeOriginal',
		uses: ['DateTimeCreated', 'DateCreated', 'TimeCreated'],
		unless: ['DateTimeOriginal'],
		compute: dateTimeOriginal
	},
	exifDate('SubSecDateTimeOriginal', 'DateTimeOriginal', 'SubSecTimeOriginal', 'OffsetTimeOriginal'),
	exifDate('SubSecCreateDate', 'CreateDate', 'SubSecTimeDigitized', 'OffsetTimeDigitized'),
	exifDate('SubSecModifyDate', 'ModifyDate', 'SubSecTime', 'OffsetTime')
];
