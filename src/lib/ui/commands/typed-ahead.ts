/**
 * What is typed between the key that opens the palette and the moment it is there: it is loaded when it is first opened,
 * and quick hands are ahead of it. Nothing of it is lost, or lands in what had the focus before.
 */

/** What was typed meanwhile. */
export interface TypedAhead {
	readonly text: string;
	/** Enter was pressed after it: no more is typed. */
	readonly entered: boolean;
}

/** If nothing has come by then nothing will: the keys are given back, milliseconds. */
const patience = 5000;

let held: { text: string; entered: boolean } | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;

/** Holds what is typed from now on. @param onescape Escape was pressed: nothing is to be opened any more */
export function holdTyping(onescape: () => void): void {
	takeTyped();
	const own = { text: '', entered: false };
	held = own;
	const hold = (event: KeyboardEvent) => {
		if (held !== own) {
			window.removeEventListener('keydown', hold, { capture: true });
			return;
		}
		const { key, ctrlKey, metaKey, altKey } = event;
		const letter = key.length === 1 && !ctrlKey && !metaKey && !altKey;
		if (!letter && !['Enter', 'Backspace', 'Escape'].includes(key)) return;
		event.preventDefault();
		event.stopImmediatePropagation();
		if (key === 'Escape') {
			takeTyped();
			onescape();
		} else if (key === 'Enter') own.entered = true;
		else if (!own.entered) own.text = letter ? own.text + key : own.text.slice(0, -1);
	};
	window.addEventListener('keydown', hold, { capture: true });
	timer = setTimeout(takeTyped, patience);
}

/** Takes what was typed, and holds nothing any more. */
export function takeTyped(): TypedAhead {
	const typed = held ?? { text: '', entered: false };
	held = undefined;
	clearTimeout(timer);
	return typed;
}
