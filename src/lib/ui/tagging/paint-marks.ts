/**
 * Signs on the items of a list while they are painted on. Lines of the list are used again for other items as it scrolls, so
 * the signs are rules of a style sheet by the cells' ids, and not classes.
 */
import type { ItemId } from '#lib/library/item.ts';

/** What is shown of which items. */
export interface Marked {
	/** They have what is painted. */
	readonly having: ReadonlySet<ItemId>;
	/** The stroke at hand was over them. */
	readonly stroke: ReadonlySet<ItemId>;
	/** Whether that takes away. */
	readonly erased: boolean;
}

/** By touch the list scrolls up and down, and a stroke goes sideways first. */
const always = `[role='grid'] { cursor: crosshair; touch-action: pan-y; }`;
const had = `content: '✓'; position: absolute; z-index: 1; inset-block-start: 4px; inset-inline-start: 4px;
	display: grid; place-items: center; inline-size: 18px; block-size: 18px; border-radius: 50%;
	background: var(--accent); color: var(--on-accent); font: 700 12px/1 var(--font); pointer-events: none;`;
const painted = 'outline: 3px dashed var(--accent); outline-offset: -3px;';
const erasing = 'outline: 3px dashed var(--bad); outline-offset: -3px;';

export class PaintMarks {
	readonly #sheet = new CSSStyleSheet();

	constructor() {
		this.#sheet.replaceSync(always);
		document.adoptedStyleSheets.push(this.#sheet);
	}

	/** Places of the items in the page. */
	inSight(): readonly number[] {
		return Array.from(document.querySelectorAll<HTMLElement>('[role="grid"] [data-index]'), ({ dataset }) =>
			Number(dataset.index)
		);
	}

	/** @param ids of the list, in order */
	show({ having, stroke, erased }: Marked, ids: Uint32Array): void {
		const rules = [always];
		const places = new Set(this.inSight());
		const among = (wanted: ReadonlySet<ItemId>) =>
			[...places].filter((place) => wanted.has(ids[place] ?? -1)).map((place) => `#cell-${place}`);
		const [has, over] = [among(having), among(stroke)];
		if (!erased) has.push(...over);
		if (has.length > 0) rules.push(`${has.map((cell) => `${cell}::after`).join()} { ${had} }`);
		if (over.length > 0) rules.push(`${over.join()} { ${erased ? erasing : painted} }`);
		this.#sheet.replaceSync(rules.join('\n'));
	}

	remove(): void {
		document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== this.#sheet);
	}
}
