/**
 * The keys of programs that hands have learnt, put on our commands, as they are told for Windows and Linux:
 * - Lightroom Classic: https://helpx.adobe.com/lightroom-classic/help/keyboard-shortcuts.html
 * - Photo Mechanic: stars https://docs.camerabits.com/support/solutions/articles/48001143067-star-ratings (single digits
 *   are its colour classes), tags http://wiki.camerabits.com/en/index.php?title=Selection_Tags_and_Color_Classes and the
 *   preview http://wiki.camerabits.com/en/index.php?title=Preview_Window
 * - digiKam: https://docs.digikam.org/en/main_window/image_view.html, and its labels in their order: pick labels none,
 *   rejected, pending, accepted; colours none, red, orange, yellow, green, blue, magenta
 *
 * Commands that are not named keep our keys, but for those that another takes. Keys are written as tinykeys does.
 */
import type { KeyMapContent } from './preset.ts';

export type KeyMapBase = KeyMapContent['base'];
/** Keys by command id. */
export type KeyMap = Readonly<Record<string, readonly string[]>>;

const numbered = (count: number, id: string, keys: string, from = 0): [string, readonly string[]][] =>
	Array.from({ length: count }, (_, place) => [`${id}${place + from}`, [`${keys}${place + from}`]]);

export const keyMaps: Readonly<Record<KeyMapBase, KeyMap>> = {
	mediatheque: {},
	lightroom: {
		...Object.fromEntries(numbered(6, 'curate.rate-', '')),
		'curate.label-red': ['6'],
		'curate.label-yellow': ['7'],
		'curate.label-green': ['8'],
		'curate.label-blue': ['9'],
		'curate.pick': ['p'],
		'curate.reject': ['x'],
		'curate.unflag': ['u'],
		'curate.keywords': ['$mod+k'],
		'app.palette': ['$mod+Shift+k'],
		'basket.toggle': ['b'],
		'basket.show': ['$mod+b'],
		'basket.album': ['$mod+Alt+b'],
		'basket.empty': ['$mod+Shift+b'],
		'curate.albums': ['Shift+b'],
		'album.create': ['$mod+n'],
		'view.grid': ['g'],
		'view.justified': ['j'],
		'view.map': ['$mod+Alt+3'],
		'view.sidebar': ['F7'],
		'view.inspector': ['F8'],
		'view.panels': ['Shift+Tab'],
		'library.open': ['e', 'Enter'],
		'selection.compare': ['c'],
		'selection.all': ['$mod+a'],
		'selection.none': ['$mod+d', 'Escape'],
		'selection.export': ['$mod+Shift+e'],
		'go.search': ['$mod+f'],
		'search.build': ['\\'],
		'go.library': ['$mod+Alt+1'],
		'go.settings': ['$mod+,'],
		'app.keys': ['$mod+/'],
		'sources.open': ['$mod+Shift+i'],
		'edit.copy-fields': ['$mod+Alt+Shift+c'],
		'edit.paste-fields': ['$mod+Alt+Shift+v'],
		'painter.start': ['$mod+Alt+k'],
		'stack.toggle': ['s'],
		'stack.join': ['$mod+g'],
		'stack.split': ['$mod+Shift+g'],
		'viewer.actual': ['z'],
		'viewer.zoom-in': ['$mod+='],
		'viewer.zoom-out': ['$mod+-'],
		'viewer.inspector': ['i'],
		'viewer.close': ['g', 'Escape'],
		'edit.names': ['F2'],
		'cull.start': ['Shift+Enter'],
		'compare.start': ['n']
	},
	'photo-mechanic': {
		'curate.pick': ['t', '$mod++'],
		'curate.unflag': ['$mod+-'],
		...Object.fromEntries(numbered(6, 'curate.rate-', 'Control+')),
		'curate.unlabel': ['0'],
		'curate.label-red': ['1'],
		'curate.label-yellow': ['2'],
		'curate.label-green': ['3'],
		'curate.label-blue': ['4'],
		'curate.label-purple': ['5'],
		'curate.keywords': ['k'],
		'view.inspector': ['i'],
		'edit.template': ['$mod+i'],
		'edit.names': ['$mod+m'],
		'library.open': ['Space', 'Enter'],
		'viewer.close': ['Space', 'Escape'],
		'viewer.actual': ['z'],
		'go.search': ['$mod+f'],
		'selection.all': ['$mod+a'],
		'selection.none': ['$mod+d', 'Escape'],
		'sources.open': ['$mod+o'],
		'cull.start': ['Shift+Enter']
	},
	digikam: {
		...Object.fromEntries(numbered(6, 'curate.rate-', '$mod+')),
		'curate.unflag': ['Alt+0'],
		'curate.reject': ['Alt+1'],
		'curate.pick': ['Alt+3'],
		'curate.unlabel': ['$mod+Alt+0'],
		'curate.label-red': ['$mod+Alt+1'],
		'curate.label-yellow': ['$mod+Alt+3'],
		'curate.label-green': ['$mod+Alt+4'],
		'curate.label-blue': ['$mod+Alt+5'],
		'curate.label-purple': ['$mod+Alt+6'],
		'curate.keywords': ['t'],
		'library.open': ['F3', 'Enter'],
		'edit.names': ['F2'],
		'go.search': ['$mod+f'],
		'search.build': ['$mod+Alt+f'],
		'selection.all': ['$mod+a'],
		'selection.none': ['$mod+Shift+a', 'Escape'],
		'selection.invert': ['$mod+*'],
		'selection.add-shown': ['$mod+Alt+a'],
		'viewer.next': ['Space', 'PageDown', 'ArrowRight'],
		'viewer.previous': ['Backspace', 'PageUp', 'ArrowLeft'],
		'viewer.close': ['Escape', 'F3'],
		'viewer.zoom-in': ['$mod++'],
		'viewer.zoom-out': ['$mod+-'],
		'viewer.fit': ['$mod+Alt+e'],
		'viewer.actual': ['$mod+.'],
		'go.settings': ['$mod+Shift+,']
	}
};

/** Commands that maps name and that may come with a later version of the app, or not be there. */
export function commandsOfMap({ base, keys }: KeyMapContent): readonly string[] {
	return [...new Set([...Object.keys(keyMaps[base]), ...Object.keys(keys)])];
}

/** The keys of a map, those said over its base included. */
export function keysOfMap({ base, keys }: KeyMapContent): KeyMap {
	return { ...keyMaps[base], ...keys };
}
