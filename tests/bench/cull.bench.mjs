/** Culling by keys: from the key to the next picture on screen, sharp; with the next ones decoded before, and without. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { short, Unavailable } from '../../scripts/bench-context.mjs';
import { startServer } from '../../scripts/static-server.mjs';
import { browserOn, builtApp } from './built-app.mjs';

const [width, height] = [6000, 4000];
/** Pictures of each kind, of so many different ones. */
const count = 36;
const different = 4;
/** Pairs of measurements: one with the next picture decoded before, one without. */
const turns = 20;
/** A person looks at each for so long, milliseconds. */
const pause = 600;
/** Where a picture lies that nobody has decoded: so many further on. */
const far = 8;

/** @type {import('../../scripts/bench-context.mjs').Benchmark} */
export default {
	name: 'cull',
	title: `Culling pictures of ${Math.round((width * height) / 1e6)} megapixels by keys: from the key to the next one on screen`,
	patience: 8 * 60_000,
	run: ({ temporary }) =>
		temporary(async (folder) => {
			const bases = madePictures(folder);
			/** @type {Record<string, Measured>} */
			const measured = {};
			for (const kind of /** @type {const} */ (['JPEG', 'RAW'])) {
				const files = join(folder, kind, 'Pictures');
				mkdirSync(files, { recursive: true });
				for (let index = 0; index < count; index++) {
					const base = bases[index % different] ?? Buffer.alloc(0);
					const own = Buffer.concat([base, Buffer.from(`picture ${index}`)]);
					const name = `IMG_${String(index).padStart(4, '0')}`;
					if (kind === 'JPEG') writeFileSync(join(files, `${name}.jpg`), own);
					else writeFileSync(join(files, `${name}.dng`), rawWith(own));
				}
				measured[kind] = await measure(join(folder, kind, 'profile'), files);
			}
			return report(measured, bases[0]?.length ?? 0);
		})
};

/** @typedef {{ ahead: number[], cold: number[], urls: number, bitmaps: number, mostBitmaps: number, heap: number }} Measured */

/** Pictures as detailed as those of a camera. @param {string} folder */
function madePictures(folder) {
	return Array.from({ length: different }, (_, index) => {
		const path = join(folder, `base-${index}.jpg`);
		const source = `testsrc2=s=${width}x${height}:rate=1:duration=1,noise=alls=${20 + index}:all_seed=${index + 1}`;
		const { status, error } = spawnSync(
			'ffmpeg',
			['-v', 'error', '-y', '-f', 'lavfi', '-i', source, '-frames:v', '1', '-q:v', '4', path],
			{ timeout: 60_000 }
		);
		if (status !== 0 || error) throw new Unavailable('ffmpeg, which makes the pictures, is not here');
		return readFileSync(path);
	});
}

/** A RAW file as cameras write it, but for the sensor's data: a TIFF with its preview in full size. @param {Buffer} jpeg */
function rawWith(jpeg) {
	/** @type {[tag: number, type: number, count: number, value: number][]} */
	const entries = [
		[0x00fe, 4, 1, 1],
		[0x0100, 4, 1, width],
		[0x0101, 4, 1, height],
		[0x0103, 3, 1, 7],
		[0x0111, 4, 1, 0],
		[0x0112, 3, 1, 1],
		[0x0117, 4, 1, jpeg.length],
		[0xc612, 1, 4, 0x00000401]
	];
	const start = 8 + 2 + entries.length * 12 + 4;
	const head = Buffer.alloc(start);
	head.write('II*\0', 0, 'latin1');
	head.writeUInt32LE(8, 4);
	head.writeUInt16LE(entries.length, 8);
	for (const [index, [tag, type, values, value]] of entries.entries()) {
		const at = 10 + index * 12;
		head.writeUInt16LE(tag, at);
		head.writeUInt16LE(type, at + 2);
		head.writeUInt32LE(values, at + 4);
		head.writeUInt32LE(tag === 0x0111 ? start : value, at + 8);
	}
	return Buffer.concat([head, jpeg]);
}

/**
 * @param {string} profile
 * @param {string} files folder
 * @returns {Promise<Measured>}
 */
async function measure(profile, files) {
	const server = await startServer({ root: builtApp() });
	const { context, page } = await browserOn(profile);
	try {
		await page.addInitScript(watchPictures);
		await page.goto(server.url);
		await page.locator('input[webkitdirectory]').setInputFiles(files);
		await page.waitForFunction(
			(wanted) => document.querySelector('.counts')?.textContent?.startsWith(wanted),
			`${count} items`
		);
		await page.getByLabel('Sort').selectOption('name');
		// What a scan leaves to be done (small pictures) is done before.
		await page.waitForTimeout(8000);
		await page.locator('[role="grid"]').focus();
		await page.keyboard.press('Home');
		await page.keyboard.press('Shift+Enter');
		await page.locator('.cull .stage[data-drawn]').waitFor();
		await page.waitForTimeout(5000);

		/** @type {number[]} */
		const ahead = [];
		/** @type {number[]} */
		const cold = [];
		let at = 0;
		for (let turn = 0; turn < turns; turn++) {
			// With: a decision, after which the next picture comes.
			ahead.push(await timed(page, () => page.keyboard.press(turn % 2 === 0 ? 'p' : 'x')));
			at++;
			await page.waitForTimeout(pause);
			// Without: a picture that is too far away to be decoded, by the same way to the screen.
			const back = at + far >= count;
			cold.push(
				await timed(page, () => page.evaluate((by) => globalThis.culled.jump(by), back ? -2 * far : far))
			);
			at += back ? -2 * far : far;
			await page.waitForTimeout(2 * pause);
		}
		const kept = await page.evaluate(() => globalThis.culled.look());
		return { ahead, cold, ...kept };
	} finally {
		await context.close();
		await server.close();
	}
}

/**
 * Milliseconds from an event to the frame that shows another picture, sharp.
 * @param {import('playwright').Page} page
 * @param {() => Promise<unknown>} act
 */
async function timed(page, act) {
	// Before anything is pressed: a key may overtake what is asked of the page.
	await page.evaluate(() => globalThis.culled.watch());
	await act();
	return page.evaluate(() => globalThis.culled.shown);
}

/** Runs in the page before the app does, and uses nothing outside itself. */
function watchPictures() {
	let bitmaps = 0;
	let mostBitmaps = 0;
	/** @type {WeakSet<ImageBitmap>} */
	const seen = new WeakSet();
	const draw = CanvasRenderingContext2D.prototype.drawImage;
	CanvasRenderingContext2D.prototype.drawImage = function (/** @type {any[]} */ ...given) {
		const [image] = given;
		if (image instanceof ImageBitmap && !seen.has(image)) {
			seen.add(image);
			bitmaps++;
			mostBitmaps = Math.max(mostBitmaps, bitmaps);
		}
		return draw.apply(this, /** @type {any} */ (given));
	};
	const close = ImageBitmap.prototype.close;
	ImageBitmap.prototype.close = function () {
		if (seen.delete(this)) bitmaps--;
		close.call(this);
	};
	/** @type {Set<string>} */
	const urls = new Set();
	const [make, letGo] = [URL.createObjectURL.bind(URL), URL.revokeObjectURL.bind(URL)];
	URL.createObjectURL = (object) => {
		const url = make(object);
		urls.add(url);
		return url;
	};
	URL.revokeObjectURL = (url) => {
		urls.delete(url);
		letGo(url);
	};
	const stage = () => /** @type {HTMLElement | null} */ (document.querySelector('.cull .stage'));
	let pressed = 0;
	addEventListener('keydown', (event) => (pressed = event.timeStamp), true);
	globalThis.culled = {
		/** Resolves with milliseconds once another picture than now is drawn, and a frame with it was made. */
		shown: Promise.resolve(NaN),
		watch: () => {
			pressed = 0;
			const before = stage()?.dataset.item;
			globalThis.culled.shown = new Promise((resolve) => {
				const look = () => {
					const { item, drawn } = stage()?.dataset ?? {};
					// The frame after the one it is drawn for: it is on screen by then.
					if (pressed > 0 && item !== before && item === drawn)
						requestAnimationFrame((now) => resolve(now - pressed));
					else requestAnimationFrame(look);
				};
				look();
			});
		},
		/** Goes to a neighbour on the filmstrip. @param {number} by */
		jump: (by) => {
			const strip = [
				.../** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll('.cull .strip button'))
			];
			const at = strip.findIndex((one) => one.ariaCurrent === 'true');
			pressed = performance.now();
			strip[at + by]?.click();
		},
		look: () => ({
			urls: urls.size,
			bitmaps,
			mostBitmaps,
			heap: /** @type {any} */ (performance).memory.usedJSHeapSize / 1e6
		})
	};
}

/** @param {number[]} values @param {number} share */
function quantile(values, share) {
	const sorted = values.toSorted((a, b) => a - b);
	return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? NaN;
}

/** @param {Record<string, Measured>} measured @param {number} bytes */
function report(measured, bytes) {
	/** @type {Record<string, number>} */
	const figures = {};
	/** @type {(string | number)[][]} */
	const rows = [];
	for (const [kind, { ahead, cold, urls, mostBitmaps, heap }] of Object.entries(measured)) {
		for (const [name, values] of /** @type {const} */ ([
			['decoded before', ahead],
			['not decoded before', cold]
		])) {
			const [middle, slow] = [quantile(values, 0.5), quantile(values, 0.95)];
			figures[`${kind}, ${name}, p50 ms`] = middle;
			figures[`${kind}, ${name}, p95 ms`] = slow;
			rows.push([`${kind}, ${name}`, short(middle), short(slow), short(Math.max(...values))]);
		}
		figures[`${kind}, pictures in memory at most`] = mostBitmaps;
		figures[`${kind}, object URLs live`] = urls;
		figures[`${kind}, heap MB`] = heap;
	}
	const most = Math.max(...Object.values(measured).map(({ mostBitmaps }) => mostBitmaps));
	const live = Math.max(...Object.values(measured).map(({ urls }) => urls));
	return {
		figures,
		columns: ['milliseconds from the key to the frame with the sharp picture', 'p50', 'p95', 'longest'],
		rows,
		notes: [
			`Wished: p95 below 100 ms, JPEG and RAW. ${turns} of each, in turns; pictures of ${(bytes / 1e6).toFixed(1)} MB, those of RAW files the preview in full size within them; a window of 1440 by 900; ${pause} ms for a look at each. Of the pictures seen at most ${most} were in memory at a time, and ${live} object URLs were live at the end (those of small pictures among them).`
		]
	};
}
