/** Many controls that Tab comes to as one: up and down go from row to row, left and right along a row, as in a grid. */

/** What takes part. */
const controls = 'button, summary';

/** Whether it can have the keyboard now: what is folded away cannot. */
const open = (one: HTMLElement) => one.checkVisibility({ visibilityProperty: true });

/**
 * Makes one stop of a list. Its controls are written with `tabindex="-1"`; those in one element with `data-row` stand in one row,
 * any other is a row of its own. What can be opened opens and closes by right and left.
 */
export function roving(list: HTMLElement): () => void {
	let current: HTMLElement | undefined;
	const all = () => [...list.querySelectorAll<HTMLElement>(controls)].filter(open);
	const rowOf = (one: HTMLElement) => one.closest('[data-row]') ?? one;

	function take(next: HTMLElement | undefined): void {
		if (current && current !== next) current.tabIndex = -1;
		current = next;
		if (next) next.tabIndex = 0;
	}

	/** One of them is always there for Tab, whatever came or went. */
	function keep(): void {
		if (current && list.contains(current) && open(current)) take(current);
		else take(all()[0]);
	}

	/** The first control of the next row, or of the one before. */
	function beyond(from: HTMLElement, step: 1 | -1): HTMLElement | undefined {
		const each = all();
		const row = rowOf(from);
		const others = step > 0 ? each.slice(each.indexOf(from)) : each.slice(0, each.indexOf(from)).reverse();
		const next = others.find((one) => rowOf(one) !== row);
		return next && each.find((one) => rowOf(one) === rowOf(next));
	}

	/** Along the row; where there is nothing more, what can be opened is opened or closed. */
	function along(from: HTMLElement, step: 1 | -1): HTMLElement | undefined {
		const each = all();
		const next = each[each.indexOf(from) + step];
		if (next && rowOf(next) === rowOf(from)) return next;
		const opened = from.matches('details[open] > summary, [aria-expanded="true"]');
		const closed = from.matches('details:not([open]) > summary, [aria-expanded="false"]');
		if (step > 0 ? closed : opened) from.click();
		return from;
	}

	function onkeydown(event: KeyboardEvent): void {
		if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
		const from = event.target instanceof HTMLElement ? event.target.closest<HTMLElement>(controls) : null;
		if (!from || !list.contains(from)) return;
		const forward = getComputedStyle(list).direction === 'rtl' ? -1 : 1;
		const moves: Record<string, () => HTMLElement | undefined> = {
			ArrowDown: () => beyond(from, 1),
			ArrowUp: () => beyond(from, -1),
			ArrowRight: () => along(from, forward),
			ArrowLeft: () => along(from, forward === 1 ? -1 : 1),
			Home: () => all()[0],
			End: () => {
				const last = all().at(-1);
				return last && all().find((one) => rowOf(one) === rowOf(last));
			}
		};
		const move = moves[event.key];
		if (!move) return;
		event.preventDefault();
		event.stopPropagation();
		move()?.focus();
	}

	const onfocusin = (event: FocusEvent) => {
		const on = event.target instanceof HTMLElement ? event.target.closest<HTMLElement>(controls) : null;
		if (on && list.contains(on)) take(on);
	};

	keep();
	// What is open is asked of the page as it is drawn next: asked at once, it would be laid out for that alone.
	let frame = 0;
	const changes = new MutationObserver(() => {
		cancelAnimationFrame(frame);
		frame = requestAnimationFrame(keep);
	});
	changes.observe(list, { childList: true, subtree: true, attributeFilter: ['open'] });
	list.addEventListener('keydown', onkeydown);
	list.addEventListener('focusin', onfocusin);
	return () => {
		changes.disconnect();
		cancelAnimationFrame(frame);
		list.removeEventListener('keydown', onkeydown);
		list.removeEventListener('focusin', onfocusin);
	};
}
