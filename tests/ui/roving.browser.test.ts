import { beforeEach, expect, test } from 'vitest';
import { roving } from '#lib/ui/parts/roving.ts';

let list: HTMLElement;
let end: () => void;
const stops = () => [...list.querySelectorAll<HTMLElement>('[tabindex="0"]')].map(({ id }) => id);
const press = (key: string) => {
	document.activeElement?.dispatchEvent(
		new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true })
	);
	return document.activeElement?.id;
};

beforeEach(() => {
	document.body.innerHTML = `
		<div id="list">
			<details open><summary tabindex="-1" id="head">EXIF</summary>
				<p data-row><button tabindex="-1" id="make">Make</button><button tabindex="-1" id="copy-make">Copy</button></p>
				<p data-row><button tabindex="-1" id="copy-size">Copy</button></p>
			</details>
			<details><summary tabindex="-1" id="folded">XMP</summary>
				<p data-row><button tabindex="-1" id="hidden">Title</button></p>
			</details>
		</div>`;
	list = document.getElementById('list') as HTMLElement;
	end = roving(list);
	return () => end();
});

test('Tab comes to one control of the list: the first, then the one that had the keyboard last', () => {
	expect(stops()).toEqual(['head']);
	document.getElementById('copy-make')?.focus();
	expect(stops()).toEqual(['copy-make']);
});

test('arrows go from row to row and along a row; what is folded away is passed over', () => {
	document.getElementById('head')?.focus();
	expect(press('ArrowDown')).toBe('make');
	expect(press('ArrowRight')).toBe('copy-make');
	expect(press('ArrowRight')).toBe('copy-make');
	expect(press('ArrowDown')).toBe('copy-size');
	expect(press('ArrowDown')).toBe('folded');
	expect(press('ArrowDown')).toBe('folded');
	expect(press('ArrowUp')).toBe('copy-size');
	expect(press('ArrowUp')).toBe('make');
	expect(press('End')).toBe('folded');
	expect(press('Home')).toBe('head');
	expect(stops()).toEqual(['head']);
});

test('right and left open and close what can be', () => {
	document.getElementById('folded')?.focus();
	expect(press('ArrowRight')).toBe('folded');
	expect(document.getElementById('folded')?.closest('details')?.open).toBe(true);
	expect(press('ArrowDown')).toBe('hidden');
	expect(press('ArrowUp')).toBe('folded');
	press('ArrowLeft');
	expect(document.getElementById('folded')?.closest('details')?.open).toBe(false);
});

test('when the control that had the keyboard goes, Tab comes to another', async () => {
	document.getElementById('copy-size')?.focus();
	document.getElementById('copy-size')?.closest('p')?.remove();
	await expect.poll(stops).toEqual(['head']);
});
