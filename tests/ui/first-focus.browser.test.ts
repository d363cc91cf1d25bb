// A dialog that opens: the keyboard is at what a person came for.
import { afterEach, expect, test } from 'vitest';
import { focusFirst } from '#lib/ui/parts/first-focus.ts';

/** A dialog as Dialog.svelte builds it: head with the button that closes, content, foot. */
function dialog(content: string, foot = '<button>Cancel</button><button>Delete</button>'): HTMLElement {
	const box = document.createElement('div');
	box.tabIndex = -1;
	box.innerHTML = `<header><button>Close</button></header><div data-part="content">${content}</div><footer data-part="foot">${foot}</footer>`;
	document.body.append(box);
	return box;
}

const focused = () => document.activeElement?.id || document.activeElement?.textContent;

afterEach(() => document.body.replaceChildren());

test.each([
	[
		'the first control',
		'<p>Text</p><input type="hidden"><input disabled><button id="one">One</button>',
		'one'
	],
	['what the dialog names', '<select></select><input id="named" data-autofocus>', 'named'],
	[
		'nothing that Tab does not reach',
		'<button tabindex="-1"></button><button hidden></button><a href="#x" id="link">x</a>',
		'link'
	],
	[
		'of radio buttons the one chosen',
		'<input type="radio" name="a"><input type="radio" name="a" id="on" checked>',
		'on'
	],
	['the answer that changes nothing', '<p>Really?</p>', 'Cancel']
])('%s', (_, content, wanted) => {
	focusFirst(dialog(content));
	expect(focused()).toBe(wanted);
});

test('without any control but Close that is it', () => {
	focusFirst(dialog('<p>Text</p>', ''));
	expect(focused()).toBe('Close');
});

/** Lets observers hear of what was changed. */
const heard = () => new Promise((resolve) => setTimeout(resolve));

test('what is read first and comes later has the focus then', async () => {
	const box = dialog('');
	focusFirst(box);
	box
		.querySelector('[data-part="content"]')
		?.insertAdjacentHTML('beforeend', '<input id="late" data-autofocus>');
	await heard();
	expect(focused()).toBe('late');
});

test('but not once a person has gone on, and not what nobody named', async () => {
	const box = dialog('');
	const content = box.querySelector('[data-part="content"]');
	focusFirst(box);
	content?.insertAdjacentHTML('beforeend', '<button id="unnamed"></button>');
	await heard();
	expect(focused()).toBe('Cancel');
	document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Tab', bubbles: true }));
	content?.insertAdjacentHTML('beforeend', '<input id="late" data-autofocus>');
	await heard();
	expect(focused()).toBe('Cancel');
});
