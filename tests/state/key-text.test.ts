import { expect, test } from 'vitest';
import { keyText, sameKeys, worksWhileTyping } from '#lib/state/key-text.ts';
import { german } from '#lib/state/messages/de.ts';
import { english } from '#lib/state/messages/en.ts';

const names = english.commands.keyNames;

test('keys read as the keyboard at hand writes them', () => {
	expect(keyText('$mod+k', names, false)).toBe('Ctrl+K');
	expect(keyText('$mod+k', names, true)).toBe('⌘K');
	expect(keyText('$mod+Shift+o', german.commands.keyNames, false)).toBe('Strg+Umschalt+O');
	expect(keyText('ArrowLeft', names, false)).toBe('←');
});

test('a sign is shown as the sign, without the Shift that some keyboards need for it', () => {
	expect(keyText('Shift+?', names, false)).toBe('?');
	expect(keyText('$mod++', names, false)).toBe('Ctrl++');
	expect(keyText('$mod+\\', names, false)).toBe('Ctrl+\\');
});

test('single letters wait while somebody types; Ctrl, function keys and Escape do not', () => {
	expect(['g', '/', 'Shift+?', '+'].filter(worksWhileTyping)).toEqual([]);
	expect(['$mod+k', 'Alt+x', 'F6', 'Shift+F6', 'Escape'].filter((keys) => !worksWhileTyping(keys))).toEqual(
		[]
	);
});

test('what writing needs belongs to the field that is written in', () => {
	const writing = ['$mod+a', '$mod+c', '$mod+x', '$mod+v', '$mod+z', '$mod+Shift+z', '$mod+y'];
	expect(writing.filter(worksWhileTyping)).toEqual([]);
	expect(worksWhileTyping('$mod+Shift+a')).toBe(true);
});

test('the same keys in another order or case are the same', () => {
	expect(sameKeys('$mod+Shift+O', 'Shift+$mod+o')).toBe(true);
	expect(sameKeys('o', '$mod+o')).toBe(false);
});
