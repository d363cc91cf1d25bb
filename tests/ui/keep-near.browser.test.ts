// What has the keyboard goes by what a person asked for: the keyboard is beside where that was.
import { afterEach, expect, test } from 'vitest';
import { keepNear } from '#lib/ui/parts/keep-near.ts';

const turn = () => new Promise((done) => setTimeout(done));
const focused = () => document.activeElement?.textContent;

function page(): void {
	document.body.innerHTML = `<aside data-region><ul role="tree"><div role="treeitem" tabindex="-1">Folder</div></ul>
		<ul role="tree">
			<li><div role="treeitem" tabindex="0" data-key="1">One<button tabindex="-1">More</button></div></li>
			<li><div role="treeitem" tabindex="-1" data-key="2">Two<button tabindex="-1">More</button></div></li>
			<li><div role="treeitem" tabindex="-1" data-key="3">Three</div></li>
		</ul><button>New</button></aside>`;
}
function row(key: string): HTMLElement {
	const found = document.querySelector<HTMLElement>(`[data-key="${key}"]`);
	if (!found) throw new Error(`There is no ${key}`);
	return found;
}
async function remove(key: string): Promise<void> {
	row(key).parentElement?.remove();
	await turn();
}

afterEach(() => document.body.replaceChildren());

test('the next of the list has it, at its end the one before, after the last what follows', async () => {
	page();
	for (const [key, next] of [
		['2', 'Three'],
		['3', 'OneMore'],
		['1', 'New']
	] as const) {
		row(key).focus();
		keepNear(document.activeElement);
		await remove(key);
		expect(focused()).toBe(next);
	}
});

test('a button in a row that goes leads to the next row; a question before does not matter', async () => {
	page();
	const more = row('1').querySelector('button');
	more?.focus();
	keepNear(more);
	const question = document.createElement('div');
	question.role = 'dialog';
	question.innerHTML = '<button>Remove</button>';
	document.body.append(question);
	question.querySelector('button')?.focus();
	question.remove();
	more?.focus();
	await remove('1');
	expect(focused()).toBe('TwoMore');
});

test('who has gone elsewhere meanwhile stays there', async () => {
	page();
	row('1').focus();
	keepNear(document.activeElement);
	row('3').focus();
	row('3').blur();
	await remove('1');
	expect(document.activeElement).toBe(document.body);
});
