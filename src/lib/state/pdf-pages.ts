/**
 * The pages of a PDF file, by pdf.js (https://mozilla.github.io/pdf.js/): read in a thread of its own that ends with the
 * document, from the parts of the file that a page needs. Scripts and forms of the document are not run.
 */
import {
	getDocument,
	PDFDataRangeTransport,
	PDFWorker,
	type PDFDocumentProxy,
	type RenderTask
} from 'pdfjs-dist';
import jbig2 from 'pdfjs-dist/wasm/jbig2.wasm?url';
import openjpeg from 'pdfjs-dist/wasm/openjpeg.wasm?url';
import colours from 'pdfjs-dist/wasm/qcms_bg.wasm?url';
import { openNetwork } from '#lib/platform/network.ts';
import { startWorker } from '#lib/workers/trusted.ts';
import workerUrl from '#lib/workers/pdf/worker.ts?worker&url';

/** Why no page can be shown; each has a text. */
export type PdfTrouble = 'password' | 'damaged' | 'late';

/** What a page cannot be had for. */
export class PdfError extends Error {
	override readonly name = 'PdfError';
	readonly trouble: PdfTrouble;
	constructor(trouble: PdfTrouble, options?: ErrorOptions) {
		super(`PDF: ${trouble}`, options);
		this.trouble = trouble;
	}
}

export interface PdfPages extends Disposable {
	readonly count: number;
	/**
	 * Draws a page so that it fits into a rectangle of the screen's pixels. Returns the text that stands on it.
	 * @param number from 1 on
	 * @throws PdfError; AbortError when another page was asked for meanwhile
	 */
	draw(number: number, canvas: HTMLCanvasElement, width: number, height: number): Promise<string>;
}

/** Milliseconds that opening or a page may take: honest ones are there within one second. */
const deadline = 20_000;
/** Pixels of the largest picture on a page that is unpacked, and of the page itself. */
const mostPixels = 64 * 1024 * 1024;
const mostCanvas = 16 * 1024 * 1024;
/** Bytes that are asked of the file at once. */
const piece = 65_536;

/** Decoders of pictures and colours, by the names that pdf.js asks for. */
const decoders: Readonly<Record<string, string>> = {
	'jbig2.wasm': jbig2,
	'openjpeg.wasm': openjpeg,
	'qcms_bg.wasm': colours
};

class Decoders {
	async fetch({ filename }: { kind: string; filename: string }): Promise<Uint8Array> {
		const address = decoders[filename];
		if (address === undefined) throw new Error(`${filename} is not part of the app`);
		return new Uint8Array(await (await openNetwork().request(address)).arrayBuffer());
	}
}

class FileRange extends PDFDataRangeTransport {
	readonly #file: Blob;
	constructor(file: Blob) {
		super(file.size, null);
		this.#file = file;
	}
	override requestDataRange(begin: number, end: number): void {
		this.#file
			.slice(begin, end)
			.arrayBuffer()
			.then((bytes) => {
				this.onDataRange(begin, new Uint8Array(bytes));
			})
			// A file that went away answers nothing: the deadline says so.
			.catch(() => undefined);
	}
}

/** Opens a PDF file. @throws PdfError */
export async function openPdf(file: Blob): Promise<PdfPages> {
	const thread = startWorker(workerUrl, 'mediatheque pdf');
	const worker = PDFWorker.create({ port: thread });
	const task = getDocument({
		range: new FileRange(file),
		length: file.size,
		rangeChunkSize: piece,
		disableAutoFetch: true,
		disableStream: true,
		worker,
		isEvalSupported: false,
		enableXfa: false,
		useSystemFonts: true,
		useWorkerFetch: false,
		BinaryDataFactory: Decoders,
		wasmUrl: '/',
		maxImageSize: mostPixels,
		verbosity: 0
	});
	const end = (): void => {
		worker.destroy();
		thread.terminate();
	};
	try {
		return new Pages(await within(task.promise), end);
	} catch (error) {
		end();
		throw asTrouble(error);
	}
}

class Pages implements PdfPages {
	readonly #pdf: PDFDocumentProxy;
	readonly #end: () => void;
	/** Counts what was asked for: only the last is drawn. */
	#asked = 0;
	#drawing: RenderTask | undefined;

	constructor(pdf: PDFDocumentProxy, end: () => void) {
		this.#pdf = pdf;
		this.#end = end;
	}

	get count(): number {
		return this.#pdf.numPages;
	}

	async draw(number: number, canvas: HTMLCanvasElement, width: number, height: number): Promise<string> {
		const asked = ++this.#asked;
		try {
			const page = await within(this.#pdf.getPage(number));
			// One canvas takes one drawing: the last is given up, and is waited for until it is.
			this.#drawing?.cancel();
			await this.#drawing?.promise.catch(() => undefined);
			if (asked !== this.#asked) throw superseded();
			const whole = page.getViewport({ scale: 1 });
			const fitting = Math.min(width / whole.width, height / whole.height);
			const bearable = Math.sqrt(mostCanvas / (whole.width * whole.height));
			const viewport = page.getViewport({ scale: Math.min(fitting, bearable) });
			canvas.width = Math.max(1, Math.floor(viewport.width));
			canvas.height = Math.max(1, Math.floor(viewport.height));
			const drawing = page.render({ canvas, viewport });
			this.#drawing = drawing;
			await within(drawing.promise);
			const { items } = await within(page.getTextContent());
			return items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join('');
		} catch (error) {
			throw asTrouble(error);
		}
	}

	[Symbol.dispose](): void {
		// What is on its way draws nothing any more.
		this.#asked++;
		this.#drawing?.cancel();
		this.#end();
	}
}

async function within<T>(work: Promise<T>): Promise<T> {
	let timer: ReturnType<typeof setTimeout> | undefined;
	const late = new Promise<never>((_, reject) => {
		timer = setTimeout(() => reject(new PdfError('late')), deadline);
	});
	try {
		return await Promise.race([work, late]);
	} finally {
		clearTimeout(timer);
	}
}

const superseded = () => new DOMException('Another page is drawn', 'AbortError');

function asTrouble(error: unknown): unknown {
	const name = error instanceof Error ? error.name : '';
	if (name === 'PdfError' || name === 'AbortError') return error;
	if (name === 'RenderingCancelledException') return superseded();
	return new PdfError(name === 'PasswordException' ? 'password' : 'damaged', { cause: error });
}
