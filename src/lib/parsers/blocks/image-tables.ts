/** The tables of PNG, GIF and WebP: generated rows, plus the conversions that ExifTool's list does not tell. */
import * as rows from '../tags/blocks/images.ts';
import { rowsTable } from './rows-table.ts';

const chromaticity = { value: 'hundredThousandths' } as const;
const textDate = { value: 'xmpDate' } as const;

export const imageTables = {
	png: {
		main: rowsTable(rows.pngMain, { gAMA: { value: 'pngGamma' }, oFFs: { value: 'pngOffset' } }),
		animationControl: rowsTable(rows.pngAnimationControl, { 1: { print: 'zeroIsForever' } }),
		ciCodePoints: rowsTable(rows.pngCiCodePoints),
		imageHeader: rowsTable(rows.pngImageHeader),
		physicalPixel: rowsTable(rows.pngPhysicalPixel),
		primaryChromaticities: rowsTable(
			rows.pngPrimaryChromaticities,
			Object.fromEntries([0, 1, 2, 3, 4, 5, 6, 7].map((id) => [id, chromaticity]))
		),
		stereoImage: rowsTable(rows.pngStereoImage),
		subjectScale: rowsTable(rows.pngSubjectScale),
		textualData: rowsTable(rows.pngTextualData, {
			'Creation Time': { value: 'mailDate' },
			'create-date': textDate,
			'modify-date': textDate
		}),
		virtualPage: rowsTable(rows.pngVirtualPage)
	},
	gif: {
		main: rowsTable(rows.gifMain, { Comment: { group1: 'File' }, Duration: { print: 'hundredthSeconds' } }),
		animation: rowsTable(rows.gifAnimation, { 1: { print: 'zeroIsInfinite' } }),
		screen: rowsTable(rows.gifScreen)
	},
	webp: {
		vp8: rowsTable(rows.webpVp8),
		vp8l: rowsTable(rows.webpVp8l),
		vp8x: rowsTable(rows.webpVp8x),
		alph: rowsTable(rows.webpAlph),
		anim: rowsTable(rows.webpAnim, { 4: { print: 'zeroIsForever' } }),
		anmf: rowsTable(rows.webpAnmf, { 12: { print: 'hundredthSeconds' } })
	}
};
