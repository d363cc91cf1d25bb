import { describe, expect, test } from 'vitest';
import { defaultRules, ignoreRules } from '#lib/library/ignore-rules.ts';

const twenty = [
	'# a remark',
	'.*',
	'Thumbs.db',
	'@eaDir/',
	'node_modules/',
	'*.tmp',
	'/exports/web',
	'proofs/',
	'**/cache/**',
	'raw/*.xmp',
	'scan-??.jpg',
	'IMG_[0-4]*.png',
	'[!a-z]x.gif',
	'*.bak/',
	'a/**/z.jpg',
	'\\#recycle',
	'\\!loud.jpg',
	'trailing\\ ',
	'2019/*',
	'!2019/keep',
	'*.psd',
	'!final.psd',
	'',
	'/only-root.jpg'
];

const files: Readonly<Record<string, boolean>> = {
	'a.jpg': false,
	'.hidden.jpg': true,
	'.git/a.jpg': true,
	'thumbs.DB': true,
	'in/Thumbs.db': true,
	'@eaDir/a.jpg': true,
	'in/@EADIR/deep/a.jpg': true,
	'@eaDir': false,
	'node_modules/x/logo.png': true,
	'a.tmp': true,
	'a.tmp.jpg': false,
	'exports/web/a.jpg': true,
	'exports/print/a.jpg': false,
	'in/exports/web/a.jpg': false,
	'in/proofs/a.jpg': true,
	'proofs.jpg': false,
	'x/cache/y/a.jpg': true,
	'cache/a.jpg': true,
	'cached/a.jpg': false,
	'raw/a.xmp': true,
	'raw/in/a.xmp': false,
	'other/raw/a.xmp': false,
	'scan-01.jpg': true,
	'scan-001.jpg': false,
	'IMG_3.png': true,
	'IMG_7.png': false,
	'img_0123.PNG': true,
	'1x.gif': true,
	'bx.gif': false,
	'old.bak/a.jpg': true,
	'old.bak': false,
	'a/z.jpg': true,
	'a/b/c/z.jpg': true,
	'b/a/z.jpg': false,
	'#recycle/a.jpg': true,
	'!loud.jpg': true,
	'loud.jpg': false,
	'trailing ': true,
	trailing: false,
	'2019/a.jpg': true,
	'2019/drop/a.jpg': true,
	'2019/keep/a.jpg': false,
	'2020/2019/a.jpg': false,
	'layers.psd': true,
	'final.psd': false,
	'in/final.psd': false,
	'proofs/final.psd': true,
	'only-root.jpg': true,
	'in/only-root.jpg': false
};

describe('rules for what is not media', () => {
	test('twenty rules hide exactly what they say', () => {
		const rules = ignoreRules(twenty);
		const hidden = Object.keys(files).filter((path) => rules.hidesFile(path));
		expect(hidden).toEqual(Object.keys(files).filter((path) => files[path]));
		// In any order: what was found of one folder must not be taken for another.
		const backwards = Object.keys(files).reverse();
		expect(backwards.filter((path) => rules.hidesFile(path))).toEqual(
			backwards.filter((path) => files[path])
		);
	});

	test('no rules hide nothing', () => {
		expect(ignoreRules([]).hidesFile('.a/Thumbs.db')).toBe(false);
		expect(ignoreRules(['', '   ', '#', '!', '/', '[']).hidesFile('a.jpg')).toBe(false);
	});

	test('accents count alike however they are spelt', () => {
		expect(ignoreRules(['Caf\u00e9/']).hidesFile('cafe\u0301/a.jpg')).toBe(true);
	});

	test('the rules given at first hide what systems and programs leave', () => {
		const rules = ignoreRules(defaultRules);
		const hidden = [
			'.thumbnails/a.jpg',
			'.dtrash/files/a.jpg',
			'in/@eaDir/a.jpg/SYNOPHOTO_THUMB_M.jpg',
			'#recycle/a.jpg',
			'$RECYCLE.BIN/a.jpg',
			'Catalog Previews.lrdata/a.jpg',
			'shoot/CaptureOne/Cache/a.jpg',
			'web/node_modules/a.png',
			'desktop.ini'
		];
		expect(hidden.filter((path) => !rules.hidesFile(path))).toEqual([]);
		for (const path of ['a.jpg', '2024/trip/a.jpg', 'recycle/a.jpg', 'CaptureOne/a.jpg']) {
			expect(rules.hidesFile(path), path).toBe(false);
		}
	});

	test('a pattern full of stars costs no more than a long one', () => {
		const rules = ignoreRules([`${'*a'.repeat(400)}b`, `${'**/a/'.repeat(150)}b`]);
		expect(rules.hidesFile(`${'a/'.repeat(200)}${'a'.repeat(250)}`)).toBe(false);
	});
});
