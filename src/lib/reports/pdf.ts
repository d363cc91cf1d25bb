/**
 * A contact sheet: pictures in rows with what the columns say below each. The fonts every reader has know Western letters
 * only (WinAnsi); other text is drawn by the browser, with the fonts of this computer, and put in as a picture that says
 * what it shows (ISO 32000-1, 14.9.4: ActualText), so that it is seen as it is written and can still be read aloud.
 */
import {
	PDFDocument,
	PDFHexString,
	PDFName,
	PDFOperator,
	PDFOperatorNames,
	rgb,
	StandardFonts,
	type PDFFont,
	type PDFImage,
	type PDFPage
} from '@cantoo/pdf-lib';
import type { Cell } from '#lib/library/export-columns.ts';
import { papers } from '#lib/library/export-settings.ts';
import type { Report, ReportRow, WriteReport } from './report.ts';
import { cellText, isMoment, momentText } from './text.ts';

const points = 72 / 25.4;
const margin = 12 * points;
const gap = 4 * points;
const size = 8;
const leading = 10;
const mostLines = 8;
/** Letters of a line that are looked at: more fit on no paper. */
const longest = 300;
const grey = rgb(0.35, 0.35, 0.37);
const black = rgb(0.1, 0.1, 0.11);
const none = rgb(0.93, 0.93, 0.94);

export const writePdf: WriteReport = async (report, sink) => {
	const { options, columns, signal } = report;
	const pdf = await PDFDocument.create();
	pdf.setTitle(report.title);
	pdf.setProducer('Mediatheque');
	const page = pageOf(report);
	const lines = Math.min(mostLines, Math.max(1, columns.length));
	const across = options.across;
	const width = (page.width - 2 * margin - (across - 1) * gap) / across;
	const height = width + lines * leading + gap;
	const head = 2 * leading;
	const down = Math.max(1, Math.floor((page.height - 2 * margin - head + gap) / (height + gap)));
	const writer = await textOn(pdf, report);
	const total = Math.max(1, Math.ceil(report.count / (across * down)));
	let paper: PDFPage | undefined;
	let at = 0;
	const begin = async () => {
		const made = pdf.addPage([page.width, page.height]);
		const number = `${pdf.getPageCount()} / ${total}`;
		await writer.line(made, report.title, margin, page.height - margin - size, page.width / 2, black);
		await writer.line(made, number, page.width - margin - 40, page.height - margin - size, 40, grey);
		return made;
	};
	for await (const rows of report.rows) {
		signal?.throwIfAborted();
		for (const row of rows) {
			const place = at++ % (across * down);
			if (place === 0 || !paper) paper = await begin();
			const x = margin + (place % across) * (width + gap);
			const top = page.height - margin - head - Math.floor(place / across) * (height + gap);
			await drawPicture(pdf, paper, report, row, { x, y: top - width, side: width });
			const texts = row.cells.map(captionText).filter((text) => text !== '');
			for (const [line, text] of texts.slice(0, lines).entries())
				await writer.line(
					paper,
					text,
					x,
					top - width - leading * (line + 1),
					width,
					line === 0 ? black : grey
				);
		}
	}
	if (!paper) await begin();
	await sink.write(new Uint8Array(await pdf.save()));
};

/** Below a picture people read a date, not a program. */
const captionText = (cell: Cell): string =>
	isMoment(cell) ? momentText(cell).replace('T', ' ') : cellText(cell);

function pageOf({ options }: Report): { readonly width: number; readonly height: number } {
	const [short, long] = papers[options.paper].map((side) => side * points);
	return options.landscape
		? { width: long ?? 0, height: short ?? 0 }
		: { width: short ?? 0, height: long ?? 0 };
}

interface Square {
	readonly x: number;
	readonly y: number;
	readonly side: number;
}

async function drawPicture(
	pdf: PDFDocument,
	paper: PDFPage,
	{ picture }: Report,
	{ item }: ReportRow,
	{ x, y, side }: Square
): Promise<void> {
	const bytes = await picture?.(item);
	const image = bytes && (await embed(pdf, bytes));
	if (!image) {
		paper.drawRectangle({ x, y, width: side, height: side, color: none });
		return;
	}
	const scale = Math.min(side / image.width, side / image.height);
	const [width, height] = [image.width * scale, image.height * scale];
	paper.drawImage(image, { x: x + (side - width) / 2, y: y + (side - height) / 2, width, height });
}

/** @returns undefined for what is neither JPEG nor PNG, or damaged */
async function embed(pdf: PDFDocument, bytes: Uint8Array): Promise<PDFImage | undefined> {
	try {
		return await (bytes[0] === 0xff ? pdf.embedJpg(bytes) : pdf.embedPng(bytes));
	} catch {
		return undefined;
	}
}

/** Writes lines, each cut where its room ends. */
async function textOn(pdf: PDFDocument, { drawText }: Report) {
	const font = await pdf.embedFont(StandardFonts.Helvetica);
	const known = new Set(font.getCharacterSet());
	const drawn = new Map<string, Promise<Drawn | undefined>>();
	const isWestern = (text: string) => [...text].every((letter) => known.has(letter.codePointAt(0) ?? 0));

	function draw(text: string): Promise<Drawn | undefined> {
		const before = drawn.get(text);
		if (before) return before;
		const made = (async () => {
			const picture = await drawText?.(text, size);
			if (!picture) return undefined;
			const image = await pdf.embedPng(picture.png);
			return { image, width: picture.width / 3, height: picture.height / 3 };
		})();
		drawn.set(text, made);
		return made;
	}

	return {
		async line(
			paper: PDFPage,
			given: string,
			x: number,
			y: number,
			room: number,
			color: ReturnType<typeof rgb>
		): Promise<void> {
			const text = given
				.slice(0, longest)
				.replace(/[\p{Cc}\s]+/gu, ' ')
				.trim();
			if (isWestern(text)) {
				paper.drawText(fitting(text, font, room), { x, y, size, font, color });
				return;
			}
			const picture = await draw(text);
			if (!picture) {
				// Without a browser to draw it: what the font has, and a mark for what it has not.
				const plain = [...text].map((one) => (known.has(one.codePointAt(0) ?? 0) ? one : '?')).join('');
				paper.drawText(fitting(plain, font, room), { x, y, size, font, color });
				return;
			}
			const width = Math.min(room, picture.width);
			const height = picture.height * (width / picture.width);
			const says = pdf.context.obj({ ActualText: PDFHexString.fromText(text) });
			paper.pushOperators(
				PDFOperator.of(PDFOperatorNames.BeginMarkedContentSequence, [PDFName.of('Span'), says.toString()])
			);
			paper.drawImage(picture.image, { x, y: y - (height - size) / 2, width, height });
			paper.pushOperators(PDFOperator.of(PDFOperatorNames.EndMarkedContent));
		}
	};
}

interface Drawn {
	readonly image: PDFImage;
	readonly width: number;
	readonly height: number;
}

/** As much of a text as there is room for. */
function fitting(text: string, font: PDFFont, room: number): string {
	if (font.widthOfTextAtSize(text, size) <= room) return text;
	let cut = [...text];
	while (cut.length > 0 && font.widthOfTextAtSize(`${cut.join('')}…`, size) > room)
		cut = cut.slice(0, Math.min(cut.length - 1, Math.floor(cut.length * 0.95)));
	return `${cut.join('')}…`;
}
