/** Where items are in the list that is shown. */
import type { LibraryView } from './library-view.svelte.ts';

/**
 * By id, the place of each item that is shown, from 1; what lies folded in a stack lies between that of the stack and the
 * next. 0, or nothing, for items that are not shown. One plain pass: it is made anew with each answer.
 */
export function shownPlaces(library: Pick<LibraryView, 'ids' | 'answer' | 'membersOf'>): Float64Array {
	const { ids } = library;
	const stacks = library.answer?.stacks;
	const places = new Float64Array(1 + Math.max(highest(ids), stacks ? highest(stacks.members) : 0));
	for (let at = 0; at < ids.length; at++) places[ids[at] ?? 0] = at + 1;
	for (const top of stacks?.tops ?? []) {
		const place = places[top];
		// A list that was cut short has stacks of which nothing is shown.
		if (!place) continue;
		const members = library.membersOf(top);
		// Of an open one each has a place of its own.
		if (members.length > 1) members.forEach((member, at) => (places[member] = place + at / members.length));
	}
	return places;
}

function highest(ids: Uint32Array): number {
	let most = 0;
	for (const id of ids) most = Math.max(most, id);
	return most;
}
