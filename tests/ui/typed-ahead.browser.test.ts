// Quick hands and a palette that is still being loaded: what they type is the palette's.
import { afterEach, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { holdTyping, takeTyped } from '#lib/ui/commands/typed-ahead.ts';

const never = () => {
	throw new Error('nobody pressed Escape');
};

/** A text box that has the focus, as the search box may have it when the palette is called. */
function textBox(): HTMLInputElement {
	const input = document.createElement('input');
	document.body.append(input);
	input.focus();
	return input;
}

afterEach(() => {
	takeTyped();
	document.body.replaceChildren();
});

test('what is typed is held, with its corrections, and nothing of it lands where the focus was', async () => {
	const input = textBox();
	holdTyping(never);
	await userEvent.keyboard('grix{Backspace}d v');
	expect(takeTyped()).toEqual({ text: 'grid v', entered: false });
	expect(input.value).toBe('');
});

test('Enter ends what is held: what comes after it is not meant for the palette', async () => {
	textBox();
	holdTyping(never);
	await userEvent.keyboard('map{Enter}xyz{Backspace}');
	expect(takeTyped()).toEqual({ text: 'map', entered: true });
});

test('once taken, keys go where the focus is again', async () => {
	const input = textBox();
	holdTyping(never);
	await userEvent.keyboard('a');
	takeTyped();
	await userEvent.keyboard('bc');
	expect(input.value).toBe('bc');
	expect(takeTyped()).toEqual({ text: '', entered: false });
});

test('Escape calls it off: nothing is held any more, and the palette is told', async () => {
	const input = textBox();
	let called = 0;
	holdTyping(() => called++);
	await userEvent.keyboard('ma{Escape}');
	expect(called).toBe(1);
	await userEvent.keyboard('p');
	expect(input.value).toBe('p');
	expect(takeTyped()).toEqual({ text: '', entered: false });
});

test('keys with Ctrl or Alt, arrows and Tab are not text', async () => {
	textBox();
	holdTyping(never);
	await userEvent.keyboard('a{Control>}b{/Control}{Alt>}c{/Alt}{ArrowLeft}d');
	expect(takeTyped().text).toBe('ad');
});

test('called twice, what was held before is forgotten, and each letter counts once', async () => {
	textBox();
	holdTyping(never);
	await userEvent.keyboard('old');
	holdTyping(never);
	await userEvent.keyboard('new');
	expect(takeTyped().text).toBe('new');
});
