/** The codes there are, to replace them as they are typed. Loaded when the keyboard comes to a field that has them. */
import { liveQuery } from 'dexie';
import { codeReplacer, type CodeReplacer } from '#lib/library/codes.ts';
import { presetsIn } from '#lib/storage/presets.ts';
import { libraryDb } from './db.ts';

/** As this and other tabs have them now: undefined until they were read. */
let known: CodeReplacer | undefined;
let followed = false;

/** Reads the codes and follows what becomes of them. */
export function followCodes(): void {
	if (followed) return;
	followed = true;
	liveQuery(() => presetsIn(libraryDb().strict).codes()).subscribe({
		next: (lists) => (known = codeReplacer(lists)),
		// That the database cannot be read is told by all that shows what is in it; the next field tries again.
		error: () => (followed = false)
	});
}

/** Replaces the code that ends where the keyboard is in a field. */
export function replaceTyped(field: HTMLInputElement | HTMLTextAreaElement): void {
	const place = field.selectionStart;
	const found = place === null ? undefined : known?.before(field.value, place);
	if (place === null || !found) return;
	field.setRangeText(found.text, found.start, place, 'end');
	// Whoever follows the field hears of it as of any other letter.
	field.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertReplacementText' }));
}
