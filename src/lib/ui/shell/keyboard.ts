/** Runs commands by their keys, anywhere in the window. */
import { tinykeys } from 'tinykeys';
import type { Command } from '#lib/state/command.ts';
import type { Commands } from '#lib/state/commands.svelte.ts';
import { worksWhileTyping } from '#lib/state/key-text.ts';

/** Binds all keys as they are set now. @returns the way to unbind them */
export function bindKeys(commands: Commands): () => void {
	const handlers = [...commands.bindings()].map(([keys, bound]) => [keys, handler(commands, keys, bound)]);
	return tinykeys(window, Object.fromEntries(handlers));
}

function handler(commands: Commands, keys: string, bound: readonly Command[]) {
	return (event: KeyboardEvent) => {
		if (event.defaultPrevented || inDialog()) return;
		if (isTyping(event.target) && !worksWhileTyping(keys)) return;
		if (ownedByTarget(event)) return;
		const command = commands.meant(bound);
		if (!command) return;
		event.preventDefault();
		commands.run(command.id);
	};
}

/** A modal dialog has the keyboard to itself. */
function inDialog(): boolean {
	return (
		document.querySelector('[role="dialog"][data-state="open"], [role="alertdialog"], dialog[open]') !== null
	);
}

/** Keys that the focused control answers itself: a button its Space, a slider its arrows. */
function ownedByTarget({ key, shiftKey, target }: KeyboardEvent): boolean {
	if (!(target instanceof HTMLElement)) return false;
	// With Shift it is a key of its own.
	if (key === ' ' && shiftKey) return false;
	if (key === 'Enter' || key === ' ')
		return target.closest('button, a[href], summary, input, [role="option"]') !== null;
	if (key.startsWith('Arrow'))
		return target.closest('input, [role="separator"], [role="tab"], [role="slider"]') !== null;
	return false;
}

const textTypes = new Set(['text', 'search', 'email', 'url', 'tel', 'number', 'password', 'date', 'time']);

function isTyping(target: EventTarget | null): boolean {
	if (!(target instanceof HTMLElement)) return false;
	if (target.isContentEditable || target instanceof HTMLTextAreaElement) return true;
	if (target instanceof HTMLSelectElement) return true;
	return target instanceof HTMLInputElement && textTypes.has(target.type);
}
