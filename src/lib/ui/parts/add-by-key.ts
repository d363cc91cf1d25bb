/**
 * Makes Ctrl+Enter on a button what a click with Ctrl is, as an attachment of what is around the buttons: browsers take
 * Enter for a click, but not with Ctrl held down.
 */
export function addByKey(around: HTMLElement): () => void {
	const press = (event: KeyboardEvent) => {
		const { target, ctrlKey, metaKey } = event;
		if (event.key !== 'Enter' || event.repeat || !(ctrlKey || metaKey)) return;
		if (!(target instanceof HTMLButtonElement)) return;
		event.preventDefault();
		target.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, ctrlKey, metaKey }));
	};
	around.addEventListener('keydown', press);
	return () => around.removeEventListener('keydown', press);
}
