/** Canon's custom functions. */
import { describe, expect, it } from 'vitest';
import { bytes, u16 } from '../../fixtures/build-blocks.ts';
import { cameraJpeg, directoryAt, exifWith } from '../../fixtures/build-makers.ts';
import { customGroups, customWords } from '../../fixtures/build-pentax.ts';
import { undef, type Ifd } from '../../fixtures/build-tiff.ts';
import { read } from '../reading.ts';

async function readCanon(entries: Ifd, model: string) {
	const { tags, warnings } = await read(
		cameraJpeg(exifWith('Canon', model, (at) => directoryAt(entries, at, true)))
	);
	const own = [...tags].filter(([key]) => key.startsWith('CanonCustom:'));
	return { told: Object.fromEntries(own.map(([key, text]) => [key.slice(12), text])), warnings };
}
const told = async (id: number, content: Uint8Array, model: string) =>
	(await readCanon([undef(id, content)], model)).told;

describe('Canon’s custom functions', () => {
	it.each([
		['Canon EOS-1D', { FocusingScreen: 'Unknown (7)', FinderDisplayDuringExposure: 'On' }],
		['Canon EOS 5D', { FocusingScreen: 'Unknown (7)', SetFunctionWhenShooting: 'Change quality' }],
		['Canon EOS 350D DIGITAL', { SetButtonCrossKeysFunc: 'Unknown (7)', LongExposureNoiseReduction: 'On' }],
		[
			'Canon EOS DIGITAL REBEL XTi',
			{ SetButtonCrossKeysFunc: 'Unknown (7)', LongExposureNoiseReduction: 'Auto' }
		],
		['Canon EOS D60', { LongExposureNoiseReduction: 'On' }],
		['Canon PowerShot G2', {}]
	])('are words whose meaning depends on the camera: %s', async (model, expected) => {
		const words = customWords(6, [
			[0, 7],
			[1, 1]
		]);
		expect(await told(0x0f, words, model)).toEqual(expected);
	});

	it('are counted in another way by the EOS D60', async () => {
		expect(await told(0x0f, customWords(2, [[3, 1]]), 'Canon EOS D60')).toEqual({ MirrorLockup: 'Enable' });
		expect(await told(0x0f, customWords(2, [[3, 1]]), 'Canon EOS 10D')).toEqual({});
	});

	it('of a name that comes twice show the last', async () => {
		const twice = customWords(6, [
			[1, 0],
			[1, 1]
		]);
		expect(await told(0x0f, twice, 'Canon EOS-1D')).toEqual({ FinderDisplayDuringExposure: 'On' });
	});

	it('of another size than they say are not read, with a warning', async () => {
		const { told: nothing, warnings } = await readCanon(
			[undef(0x0f, customWords(99, [[3, 1]]))],
			'Canon EOS D60'
		);
		expect(nothing).toEqual({});
		expect(warnings).toHaveLength(1);
	});

	it('come in groups since the EOS-1D Mark III', async () => {
		const groups = customGroups([
			[0x101, 1],
			[0x10c, 9984, -3840, 9984, -3840],
			[0x10d, 0, 112, 8],
			[0x70f, 0, 5],
			[0x40a, 0x4b],
			[0x610, 0, 10, 3]
		]);
		expect(await told(0x99, groups, 'Canon EOS R6')).toEqual({
			ExposureLevelIncrements: '1/2 Stop',
			ShutterSpeedRange: 'Manual: Hi 1/8123; Lo 31.9; Auto: Hi 1/8123; Lo 31.9',
			ApertureRange: 'Disable; Closed 91; Open 1',
			MultiFunctionLock: 'Off; Main dial, Multi-controller',
			ViewfinderWarnings: 'Monochrome, WB corrected, ISO expansion, Noise reduction',
			ContinuousShootingSpeed: 'Disable; Hi 10; Lo 3'
		});
	});

	it.each([
		['Canon EOS 40D', 'Ef-A'],
		['Canon EOS 5D Mark II', 'Eg-A'],
		['Canon EOS 6D', 'Eg-A II'],
		['Canon EOS 7D Mark II', 'Eh-A'],
		['Canon EOS-1D X', 'Ec-CV'],
		['Canon EOS-1D Mark III', 'Ec-CIV']
	])('name the focusing screens of the %s', async (model, screen) => {
		expect(await told(0x99, customGroups([[0x80b, 0]]), model)).toEqual({ FocusingScreen: screen });
	});

	it('tell as many settings as there are, in a form for each count', async () => {
		const timers = (...values: number[]) =>
			told(0x99, customGroups([[0x80c, ...values]]), 'Canon EOS-1D Mark IV');
		expect(await timers(6, 16, 2)).toEqual({ TimerLength: '6 s: 6; 16 s: 16; After release: 2' });
		expect(await timers(1, 6, 16, 2)).toEqual({ TimerLength: 'Enable; 6 s: 6; 16 s: 16; After release: 2' });
		const modes = (...values: number[]) => told(0x99, customGroups([[0x109, ...values]]), 'Canon EOS R5');
		expect(await modes(319)).toEqual({ UsableShootingModes: 'Flags 0x13f' });
		expect(await modes(0, 252)).toEqual({ UsableShootingModes: 'Disable; Flags 0xfc' });
	});

	it('of a person say what is on, and its limits', async () => {
		const numbers = (...values: number[]) =>
			bytes(u16(2 + values.length * 2, true), ...values.map((value) => u16(value, true)));
		expect(await told(0x91, numbers(0, 1, 5), 'Canon EOS-1D Mark II')).toEqual({
			PF0CustomFuncRegistration: 'Off',
			PF1DisableShootingModes: 'On',
			PF2DisableMeteringModes: 'On (5)'
		});
		expect(await told(0x92, numbers(244, 240, 16, 160, 16, 112, 8), 'Canon EOS-1D Mark II')).toMatchObject({
			PF4ExposureTimeMin: '1/8389',
			PF5ApertureMin: '91',
			PF5ApertureMax: '1'
		});
	});
});
