/** Opening what is no photo: films as they are and repacked, sound, documents; and the frames under the pointer on the bar of a film. */
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PDFDocument, StandardFonts } from '@cantoo/pdf-lib';
import { strToU8, zipSync } from 'fflate';
import { Unavailable, short } from '../../scripts/bench-context.mjs';
import { inRepository } from '../../scripts/places.mjs';
import { startServer } from '../../scripts/static-server.mjs';
import { browserOn, builtApp } from './built-app.mjs';

/** Files of a kind: each is opened once, since a film goes on where it was left. */
const copies = 7;
const seconds = 60;
/** Places on the bar of a film that the pointer goes to. */
const places = 20;

/**
 * What is opened, when it counts as seen (a selector), and how long that may take, milliseconds.
 * @type {readonly { ending: string, title: string, film?: true, seen: string, most: number }[]}
 */
const kinds = [
	{ ending: 'mp4', title: 'MP4, as it is', film: true, seen: '', most: 2000 },
	{ ending: 'mkv', title: 'MKV, repacked', film: true, seen: '', most: 2000 },
	{ ending: 'ts', title: 'MPEG-TS, repacked', film: true, seen: '', most: 2000 },
	{ ending: 'avi', title: 'AVI, repacked', film: true, seen: '', most: 2000 },
	{ ending: 'flv', title: 'FLV, repacked', film: true, seen: '', most: 2000 },
	{ ending: 'mp3', title: 'sound: its waveform', seen: '.player canvas.made', most: 1000 },
	{ ending: 'pdf', title: 'PDF: its first page', seen: '.viewer canvas.drawn', most: 1000 },
	{
		ending: 'zip',
		title: 'archive: what is in it',
		seen: '.viewer [role="row"], .viewer tbody tr',
		most: 1000
	},
	{ ending: 'txt', title: 'text', seen: '.viewer pre', most: 1000 },
	{ ending: 'ttf', title: 'font: a sample', seen: '.viewer .line', most: 1000 }
];

/** @type {import('../../scripts/bench-context.mjs').Benchmark} */
export default {
	name: 'viewing',
	title: 'Opening films, sound and documents: from the key to what is seen',
	patience: 10 * 60_000,
	run: ({ temporary }) =>
		temporary(async (folder) => {
			const files = join(folder, 'Files');
			mkdirSync(files);
			await make(folder, files);
			const server = await startServer({ root: builtApp() });
			const { context, page } = await browserOn(join(folder, 'profile'));
			try {
				await page.addInitScript(watch);
				await page.goto(server.url);
				await page.locator('input[webkitdirectory]').setInputFiles(files);
				await page.waitForFunction(
					(wanted) => document.querySelector('.counts')?.textContent?.startsWith(wanted),
					`${kinds.length * copies} items`
				);
				await page.keyboard.press('/');
				await page.keyboard.type('sort:name');
				await page.keyboard.press('Enter');
				// What a scan leaves to be done (small pictures) is done before.
				await page.waitForTimeout(15_000);
				/** @type {Map<string, number[]>} */
				const opened = new Map();
				/** @type {Map<string, number[]>} */
				const sought = new Map();
				for (let copy = 0; copy < copies; copy++)
					for (const [place, { title, film, seen }] of kinds.entries()) {
						await goTo(page, copy * kinds.length + place);
						(opened.get(title) ?? opened.set(title, []).get(title))?.push(
							await timed(page, seen, () => page.keyboard.press('Enter'))
						);
						if (film) (sought.get(title) ?? sought.set(title, []).get(title))?.push(await seek(page));
						await page.keyboard.press('Escape');
						await page.locator('.viewer').waitFor({ state: 'detached' });
					}
				/** @type {Map<string, { near: number[], exact: number[] }>} */
				const scrubbed = new Map();
				for (const [place, { title, film }] of kinds.entries())
					if (film) {
						await goTo(page, place);
						await page.keyboard.press('Enter');
						scrubbed.set(title, await scrub(page));
						await page.keyboard.press('Escape');
						await page.locator('.viewer').waitFor({ state: 'detached' });
					}
				return report(opened, sought, scrubbed);
			} finally {
				await context.close();
				await server.close();
			}
		})
};

/** @param {readonly string[]} args */
function ffmpeg(...args) {
	const { status, error } = spawnSync('ffmpeg', ['-v', 'error', '-y', ...args], { timeout: 120_000 });
	if (status !== 0 || error) throw new Unavailable('ffmpeg, which makes the films, is not here');
}

/** Every file of its own content, so that none is taken for a copy of another. @param {string} folder @param {string} files */
async function make(folder, files) {
	const film = join(folder, 'film.mp4');
	ffmpeg(
		...['-f', 'lavfi', '-i', `testsrc2=size=1280x720:rate=30:duration=${seconds}`],
		...['-f', 'lavfi', '-i', `sine=frequency=440:sample_rate=48000:duration=${seconds}`],
		...['-c:v', 'libx264', '-preset', 'ultrafast', '-bf', '2', '-g', '60', '-pix_fmt', 'yuv420p'],
		...['-c:a', 'aac', '-b:a', '128k', film]
	);
	const song = join(folder, 'song.mp3');
	ffmpeg('-f', 'lavfi', '-i', 'sine=frequency=330:sample_rate=44100:duration=240', '-b:a', '192k', song);
	const pdf = await PDFDocument.create();
	const font = await pdf.embedFont(StandardFonts.Helvetica);
	for (let number = 1; number <= 20; number++) {
		const page = pdf.addPage([595, 842]);
		for (let line = 0; line < 50; line++)
			page.drawText(`Page ${number}, line ${line}: as many words as stand on a line of a letter`, {
				...{ x: 50, y: 800 - line * 15, size: 11, font }
			});
	}
	for (let copy = 0; copy < copies; copy++) {
		const path = (/** @type {string} */ ending) => {
			const place = kinds.findIndex((kind) => kind.ending === ending);
			return join(files, `${String(copy * kinds.length + place).padStart(3, '0')}.${ending}`);
		};
		for (const { ending, film: isFilm } of kinds)
			if (isFilm)
				ffmpeg(
					'-i',
					film,
					'-c',
					'copy',
					'-metadata',
					`title=Copy ${copy}`,
					'-metadata',
					`service_name=Copy ${copy}`,
					path(ending)
				);
		ffmpeg('-i', song, '-c', 'copy', '-metadata', `title=Copy ${copy}`, path('mp3'));
		pdf.setTitle(`Copy ${copy}`);
		writeFileSync(path('pdf'), await pdf.save());
		const letters = Array.from({ length: 2000 }, (_, index) => [
			`letters/${copy}-${index}.txt`,
			strToU8(`Letter ${index}`)
		]);
		writeFileSync(path('zip'), zipSync(Object.fromEntries(letters)));
		writeFileSync(
			path('txt'),
			`Copy ${copy}\n${'Grüße aus den Bergen, und was man sonst schreibt\n'.repeat(8000)}`
		);
		copyFileSync(
			inRepository('node_modules/pdfjs-dist/standard_fonts/LiberationSans-Regular.ttf'),
			path('ttf')
		);
		writeFileSync(path('ttf'), `copy ${copy}`, { flag: 'a' });
	}
}

/** Puts the keyboard on an item of the grid. @param {import('playwright').Page} page @param {number} index */
async function goTo(page, index) {
	const grid = page.locator('[role="grid"]');
	await grid.focus();
	await page.keyboard.press('Home');
	for (let step = 0; step < index; step++) await page.keyboard.press('ArrowRight');
	await page.waitForFunction(
		(wanted) => document.querySelector('[role="grid"]')?.getAttribute('aria-activedescendant') === wanted,
		`cell-${index}`
	);
	await page.waitForTimeout(600);
}

/**
 * Milliseconds from an event to the frame in which something is seen; without a selector: in which a film moves.
 * @param {import('playwright').Page} page @param {string} seen @param {() => Promise<unknown>} act
 */
async function timed(page, seen, act) {
	await page.evaluate((selector) => globalThis.viewed.watch(selector), seen);
	await act();
	return page.evaluate(() => globalThis.viewed.shown);
}

/** Milliseconds from a click on the bar, at three quarters, to a frame from there. @param {import('playwright').Page} page */
async function seek(page) {
	const bar = page.getByRole('slider', { name: 'Position' });
	const box = await bar.boundingBox();
	if (!box) throw new Error('The film has no bar');
	return timed(page, `>${seconds * 0.7}`, () =>
		page.mouse.click(box.x + box.width * 0.75, box.y + box.height / 2)
	);
}

/** Milliseconds from the pointer on the bar to a frame near to it, and to that under it, for many places. @param {import('playwright').Page} page */
async function scrub(page) {
	const bar = page.getByRole('slider', { name: 'Position' });
	await page.waitForFunction(() => (document.querySelector('video')?.currentTime ?? 0) > 0.1);
	await page.keyboard.press('Space');
	const box = await bar.boundingBox();
	if (!box) throw new Error('The film has no bar');
	/** @type {{ near: number[], exact: number[] }} */
	const times = { near: [], exact: [] };
	for (let place = 0; place < places; place++) {
		const part = 0.05 + (0.9 * ((place * 7) % places)) / places;
		times.near.push(
			await timed(page, 'frame', () => page.mouse.move(box.x + box.width * part, box.y + box.height / 2))
		);
		times.exact.push(await page.evaluate(() => globalThis.viewed.exact));
		await page.waitForTimeout(150);
	}
	await page.mouse.move(0, 0);
	return times;
}

/** Runs in the page before the app does, and uses nothing outside itself. */
function watch() {
	let began = 0;
	for (const type of ['keydown', 'pointerdown', 'pointermove'])
		addEventListener(type, (event) => (began ||= event.timeStamp), true);
	let drawn = 0;
	const draw = CanvasRenderingContext2D.prototype.drawImage;
	CanvasRenderingContext2D.prototype.drawImage = function (/** @type {any[]} */ ...given) {
		if (this.canvas instanceof HTMLCanvasElement && this.canvas.closest('.there')) drawn++;
		return draw.apply(this, /** @type {any} */ (given));
	};
	const film = () => document.querySelector('video');
	/** @param {() => boolean} there @returns {Promise<number>} */
	const until = (there) =>
		new Promise((resolve) => {
			const look = () => {
				if (began > 0 && there()) requestAnimationFrame((now) => resolve(now - began));
				else requestAnimationFrame(look);
			};
			look();
		});
	globalThis.viewed = {
		shown: Promise.resolve(NaN),
		exact: Promise.resolve(NaN),
		/** @param {string} what a selector; empty: a film that moves; `>12`: one that is past a second; `frame`: one on the bar */
		watch: (what) => {
			began = 0;
			const before = drawn;
			const there = () => {
				if (what === '') return (film()?.currentTime ?? 0) > 0.03;
				if (what === 'frame') return drawn > before;
				if (what.startsWith('>'))
					return (film()?.currentTime ?? 0) > Number(what.slice(1)) && !film()?.seeking;
				return document.querySelector(what) !== null;
			};
			globalThis.viewed.shown = until(there);
			// The key picture is drawn first, then the one that was asked for.
			if (what === 'frame') globalThis.viewed.exact = until(() => drawn >= before + 2);
		}
	};
}

/** @param {readonly number[]} values @param {number} share */
function quantile(values, share) {
	const sorted = values.toSorted((a, b) => a - b);
	return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? NaN;
}

/** @param {Map<string, number[]>} opened @param {Map<string, number[]>} sought @param {Map<string, { near: number[], exact: number[] }>} scrubbed */
function report(opened, sought, scrubbed) {
	/** @type {Record<string, number>} */
	const figures = {};
	const rows = kinds.map(({ title, most }) => {
		const open = opened.get(title) ?? [];
		const { near = [], exact = [] } = scrubbed.get(title) ?? {};
		figures[`${title}, ms`] = quantile(open, 0.5);
		return [
			title,
			short(quantile(open, 0.5)),
			short(Math.max(...open)),
			most,
			...[sought.get(title) ?? [], near, exact].flatMap((times) =>
				times.length > 0 ? [short(quantile(times, 0.5)), short(quantile(times, 0.95))] : ['', '']
			)
		];
	});
	return {
		figures,
		columns: [
			'',
			'opened, p50 ms',
			'longest',
			'wished',
			'gone to three quarters, p50',
			'p95',
			'a frame on the bar, p50',
			'p95',
			'the very frame, p50',
			'p95'
		],
		rows,
		notes: [
			`From the key to the frame in which it is seen; of films to that in which they move. ${copies} files of each kind, each opened once and in turn with the others. Films: ${seconds} s of 1280 x 720, H.264 and AAC; sound of four minutes; a PDF of 20 pages; an archive of 2,000 files; a text of 400 kB. Frames on the bar: wished below 150 ms, ${places} places of one film each; first the key picture before the place, whose distance depends on the film (here up to two seconds), then the very frame.`
		]
	};
}
