/** Keys as tinykeys writes them (`$mod+Shift+k`), as a person reads them, and as a pressed key makes them. */

/** Whether this is a keyboard with Cmd. */
function hasCommandKey(platform: string = navigator.platform): boolean {
	return /Mac|iPhone|iPad/.test(platform);
}

const symbols: Readonly<Record<string, string>> = {
	ArrowLeft: '←',
	ArrowRight: '→',
	ArrowUp: '↑',
	ArrowDown: '↓'
};
const macSymbols: Readonly<Record<string, string>> = { Meta: '⌘', Control: '⌃', Alt: '⌥', Shift: '⇧' };

/**
 * How keys read on screen: `Ctrl+K`, `⌘K`, `?`.
 * @param names words of the language for keys that are words, e.g. `Control` -> `Strg`
 */
export function keyText(
	keys: string,
	names: Readonly<Record<string, string>>,
	mac = hasCommandKey()
): string {
	const press = (one: string) => {
		const parts = partsOf(one);
		const key = parts.at(-1) ?? '';
		const mods = parts
			.slice(0, -1)
			.map((mod) => (mod === '$mod' ? (mac ? 'Meta' : 'Control') : mod))
			// A sign that needs Shift anyway (`?`) is shown as the sign.
			.filter((mod) => !(mod === 'Shift' && isSign(key)));
		const shown = [...mods, key].map(
			(part) =>
				(mac && macSymbols[part]) || symbols[part] || names[part] || part.replace(/^(Key|Digit)(?=.$)/, '')
		);
		const last = shown.pop() ?? '';
		return [...shown, last.length === 1 ? last.toUpperCase() : last].join(mac ? '' : '+');
	};
	return keys.split(' ').map(press).join(' ');
}

/** Keys as `aria-keyshortcuts` wants them: in English, whatever the language (https://www.w3.org/TR/wai-aria-1.2/#aria-keyshortcuts). */
export function ariaKeys(keys: string, mac = hasCommandKey()): string {
	return (
		keys
			.split(' ')[0]
			?.replace('$mod', mac ? 'Meta' : 'Control')
			.replace(/^\+$/, 'Plus') ?? ''
	);
}

/** The press as tinykeys writes it; undefined while only modifiers are held. */
export function keysOfEvent(event: KeyboardEvent, mac = hasCommandKey()): string | undefined {
	if (['Control', 'Shift', 'Alt', 'Meta', 'AltGraph', 'Dead', 'Process'].includes(event.key))
		return undefined;
	const mods: string[] = [];
	if (mac ? event.metaKey : event.ctrlKey) mods.push('$mod');
	if (mac ? event.ctrlKey : event.metaKey) mods.push(mac ? 'Control' : 'Meta');
	if (event.altKey && !event.getModifierState('AltGraph')) mods.push('Alt');
	if (event.shiftKey) mods.push('Shift');
	const key = event.key === ' ' ? 'Space' : event.key.length === 1 ? event.key.toLowerCase() : event.key;
	return [...mods, key].join('+');
}

/** What every field has for writing: all, copy, cut, paste, undo, redo. */
const ofWriting = /^(\$mod|Control|Meta)\+([acvxyz]|Shift\+z)$/i;

/**
 * Whether keys hold Ctrl, Cmd or Alt, or are a function key or Escape: those mean the command even while typing, but for
 * those that writing needs itself.
 */
export function worksWhileTyping(keys: string): boolean {
	if (ofWriting.test(keys)) return false;
	return /(^|\+)(\$mod|Control|Meta|Alt)\+/.test(keys) || /^(Shift\+)?F\d+$/.test(keys) || keys === 'Escape';
}

/** The same keys written in one way, to find conflicts. */
export function sameKeys(one: string, other: string): boolean {
	return normal(one) === normal(other);
}

function normal(keys: string): string {
	return keys
		.split(' ')
		.map((press) => {
			const parts = partsOf(press);
			const key = parts.pop() ?? '';
			return [...parts.sort(), key.toLowerCase()].join('+');
		})
		.join(' ');
}

/** `$mod++` is the plus key with a modifier. */
function partsOf(press: string): string[] {
	if (press === '+') return ['+'];
	const parts = press.split('+');
	return press.endsWith('++') ? [...parts.slice(0, -2), '+'] : parts;
}

function isSign(key: string): boolean {
	return key.length === 1 && !/[\p{L}\p{N}]/u.test(key);
}
