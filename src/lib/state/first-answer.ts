/** First screens on their way from answers, and back into what stands in for one (first-screen.ts says what for). */
import type { Item, ItemId } from '#lib/library/item.ts';
import { facetNames, type Answer } from '#lib/workers/library/contract.ts';
import { keepFirstScreen, type FirstQuestion, type FirstScreen } from './first-screen.ts';

/** Milliseconds without another answer before a first screen is kept for the next visit. */
const quiet = 1500;

/** What is shown until the library has answered: it knows only the beginning of the list, and counts no facets. */
export function standInFor({ ids, count, total, matched, stacks }: FirstScreen): Answer {
	const facets = Object.fromEntries(facetNames.map((name) => [name, []])) as unknown as Answer['facets'];
	const starts = [0];
	for (const members of stacks) starts.push((starts.at(-1) ?? 0) + members.length);
	const stacked = {
		tops: Uint32Array.from(stacks, ([top]) => top ?? 0),
		starts: Uint32Array.from(starts),
		members: Uint32Array.from(stacks.flat())
	};
	return {
		generation: 0,
		ids: Uint32Array.from(ids),
		count,
		total,
		groups: [],
		facets,
		matched,
		...(stacks.length > 0 && { stacks: stacked })
	};
}

/** The first screen of an answer. @param rows summaries of its first items */
export function screenOf(answer: Answer, rows: readonly Item[]): FirstScreen {
	const { ids: all, count, total, matched, stacks } = answer;
	const ids = rows.map(({ id }) => id);
	const shown = new Set(ids);
	const members = [...(stacks?.tops ?? [])].flatMap((top, at) =>
		shown.has(top) ? [[...(stacks?.members.subarray(stacks.starts[at], stacks.starts[at + 1]) ?? [])]] : []
	);
	return { ids, length: all.length, count, total, rows, stacks: members, matched };
}

/** Keeps the first screen of a question once its answer has settled: in the midst of a scan it changes all the time. */
export class FirstScreens {
	readonly #waiting = new Map<string, ReturnType<typeof setTimeout>>();

	/**
	 * @param items how many to keep, at most
	 * @param rows summaries by id; undefined for items that are gone
	 */
	keepSoon(
		question: FirstQuestion,
		answer: Answer,
		items: () => number,
		rows: (ids: readonly ItemId[]) => Promise<readonly (Item | undefined)[]>
	): void {
		clearTimeout(this.#waiting.get(question.text));
		if (answer.error || answer.pending) return;
		const keep = async () => {
			this.#waiting.delete(question.text);
			const ids = [...answer.ids.subarray(0, items())];
			const known = (await rows(ids)).filter((row) => row !== undefined);
			// One of them is gone: the next answer is kept.
			if (known.length !== ids.length) return;
			keepFirstScreen(question, ids.length > 0 ? screenOf(answer, known) : undefined);
		};
		this.#waiting.set(
			question.text,
			setTimeout(() => void keep(), quiet)
		);
	}
}
