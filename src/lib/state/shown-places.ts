/** Where items are in the list that is shown. */
import type { LibraryView } from './library-view.svelte.ts';

/**
 * By id, the place of each item that is shown, from 1; what lies folded in a stack lies between that of the stack and the
 * next. 0, or nothing, for items that are not shown. One plain pass: it is made anew with each answer.
 */
export function shownPlaces({ ids, stacks }: Pick<LibraryView, 'ids' | 'stacks'>): Float64Array {
	const places = new Float64Array(1 + Math.max(highest(ids), stacks ? highest(stacks.members) : 0));
	for (let at = 0; at < ids.length; at++) places[ids[at] ?? 0] = at + 1;
	stacks?.tops.forEach((top, stack) => {
		const { starts, members } = stacks;
		const place = places[top];
		const [start = 0, end = 0] = [starts[stack], starts[stack + 1]];
		// A list that was cut short has stacks of which nothing is shown; of an open one each has a place of its own.
		if (place)
			for (let at = start; at < end; at++) places[members[at] ?? 0] ||= place + (at - start) / (end - start);
	});
	return places;
}

function highest(ids: Uint32Array): number {
	let most = 0;
	for (const id of ids) most = Math.max(most, id);
	return most;
}
