import { expect, test } from 'vitest';
import { isZone, offsetAt, offsetsOfWall, zoneNames } from '#lib/library/time-zone.ts';

/** Zone, clock on the wall, and the minutes that it can be ahead of UTC, by Python's zoneinfo: none where that time was left out. */
const cases: readonly (readonly [zone: string, wall: string, offsets: readonly number[]])[] = [
	['Europe/Vienna', '2024-01-15 12:00', [60]],
	['Europe/Vienna', '2024-07-15 12:00', [120]],
	['Europe/Vienna', '2024-03-31 01:59', [60]],
	['Europe/Vienna', '2024-03-31 02:30', []],
	['Europe/Vienna', '2024-03-31 03:00', [120]],
	['Europe/Vienna', '2024-10-27 01:59', [120]],
	['Europe/Vienna', '2024-10-27 02:00', [120, 60]],
	['Europe/Vienna', '2024-10-27 02:59', [120, 60]],
	['Europe/Vienna', '2024-10-27 03:00', [60]],
	['Europe/London', '1970-06-01 12:00', [60]],
	['Europe/London', '2024-03-31 01:30', []],
	['Europe/London', '2024-10-27 01:30', [60, 0]],
	['Europe/Lisbon', '1993-07-01 12:00', [120]],
	['Europe/Moscow', '2011-07-01 12:00', [240]],
	['Europe/Moscow', '2014-10-26 01:30', [240, 180]],
	['Europe/Moscow', '2015-01-01 00:00', [180]],
	['Europe/Istanbul', '2016-12-01 12:00', [180]],
	['Europe/Dublin', '2024-01-01 12:00', [0]],
	['America/New_York', '2024-03-10 01:59', [-300]],
	['America/New_York', '2024-03-10 02:30', []],
	['America/New_York', '2024-11-03 01:30', [-240, -300]],
	['America/New_York', '2024-11-03 02:00', [-300]],
	['America/New_York', '2006-04-02 02:30', []],
	['America/New_York', '2006-03-26 02:30', [-300]],
	['America/Los_Angeles', '2024-07-04 12:00', [-420]],
	['America/Los_Angeles', '2024-11-03 01:15', [-420, -480]],
	['America/Phoenix', '2024-07-04 12:00', [-420]],
	['America/Denver', '2024-03-10 02:00', []],
	['America/St_Johns', '2024-07-01 12:00', [-150]],
	['America/St_Johns', '2010-11-07 00:00', [-150, -210]],
	['America/Sao_Paulo', '2018-11-04 00:30', []],
	['America/Sao_Paulo', '2024-01-01 12:00', [-180]],
	['America/Sao_Paulo', '2018-02-17 23:30', [-120, -180]],
	['America/Caracas', '2016-05-01 02:45', []],
	['America/Caracas', '2010-01-01 12:00', [-270]],
	['America/Havana', '2024-03-10 00:30', []],
	['Asia/Kolkata', '2024-05-01 12:00', [330]],
	['Asia/Kathmandu', '2024-05-01 12:00', [345]],
	['Asia/Kathmandu', '1985-12-31 12:00', [330]],
	['Asia/Tokyo', '2024-05-01 12:00', [540]],
	['Asia/Tehran', '2021-07-01 12:00', [270]],
	['Asia/Tehran', '2023-07-01 12:00', [210]],
	['Asia/Pyongyang', '2016-01-01 12:00', [510]],
	['Asia/Pyongyang', '2018-05-04 23:45', []],
	['Asia/Gaza', '2021-10-29 00:30', [180, 120]],
	['Asia/Shanghai', '1988-07-01 12:00', [540]],
	['Australia/Sydney', '2024-01-01 12:00', [660]],
	['Australia/Sydney', '2024-04-07 02:30', [660, 600]],
	['Australia/Sydney', '2024-10-06 02:30', []],
	['Australia/Lord_Howe', '2024-10-06 02:15', []],
	['Australia/Lord_Howe', '2024-04-07 01:45', [660, 630]],
	['Australia/Adelaide', '2024-07-01 12:00', [570]],
	['Australia/Eucla', '2024-07-01 12:00', [525]],
	['Pacific/Apia', '2011-12-30 12:00', []],
	['Pacific/Apia', '2011-12-29 12:00', [-600]],
	['Pacific/Apia', '2011-12-31 12:00', [840]],
	['Pacific/Chatham', '2024-01-01 12:00', [825]],
	['Pacific/Chatham', '2024-09-29 03:00', []],
	['Pacific/Kiritimati', '2024-01-01 12:00', [840]],
	['Pacific/Auckland', '2024-04-07 02:30', [780, 720]],
	['Africa/Casablanca', '2024-03-15 12:00', [0]],
	['Africa/Casablanca', '2024-07-15 12:00', [60]],
	['Africa/Cairo', '2023-04-28 00:30', []],
	['Antarctica/Troll', '2024-03-31 02:00', []],
	['UTC', '2024-07-01 12:00', [0]]
];

test.each(cases)('in %s a clock that shows %s is ahead of UTC by %j minutes', (zone, wall, offsets) => {
	expect(offsetsOfWall(zone, Date.parse(`${wall.replace(' ', 'T')}Z`))).toEqual(offsets);
});

test('there are enough cases of summer time and changes of law', () => {
	expect(cases.length).toBeGreaterThanOrEqual(60);
});

test('a zone is a name of the list or an offset, and nothing else', () => {
	for (const zone of ['Europe/Vienna', 'UTC', '+05:30', '-0330', 'UTC+2', 'GMT-03:00'])
		expect(isZone(zone), zone).toBe(true);
	for (const zone of ['', 'Europe/Vienne', 'Mars/Olympus', '+25:00', '+05:75', '../etc', '5'])
		expect(isZone(zone), zone).toBe(false);
	expect(offsetAt('UTC+2', 0)).toBe(120);
	expect(offsetAt('-03:30', 0)).toBe(-210);
	expect(() => offsetAt('Mars/Olympus', 0)).toThrow(RangeError);
	expect(zoneNames()).toContain('Asia/Tokyo');
});

test('old local times are known too, to the minute', () => {
	expect(offsetAt('Europe/Vienna', Date.UTC(1850, 0, 1))).toBe(65);
});
