/** What can be done with the items of a day, a month or a year: of the calendar, and of the scale beside a list. */
import ListFilter from '@lucide/svelte/icons/list-filter';
import ListPlus from '@lucide/svelte/icons/list-plus';
import SquareCheck from '@lucide/svelte/icons/square-check';
import { hasTerm, withoutField, withTerm } from '#lib/library/query/terms.ts';
import type { App } from '../app.svelte.ts';
import { choose } from '../choose.ts';
import type { Command } from '../command.ts';
import { menuWords } from '../messages/menu-words.ts';

/** @param key the days as a query says them; empty for what has no date */
export function daysCommands({ library, selection }: App, key: string): readonly Command[] {
	const [field, value] = key === '' ? ['missing', 'taken'] : ['taken', key];
	const area = 'app';
	const text = () => menuWords().days;
	const others = () => withoutField(library.text, 'taken') !== library.text;
	return [
		{
			id: 'days.show',
			area,
			title: () => text().show,
			icon: ListFilter,
			when: () => !hasTerm(library.text, field, value),
			run: () => choose(library, field, value, false)
		},
		{
			id: 'days.add',
			area,
			title: () => text().add,
			icon: ListPlus,
			when: () => key !== '' && others() && !hasTerm(library.text, field, value),
			run: () => choose(library, field, value, true)
		},
		{
			id: 'days.all',
			area,
			title: () => text().all,
			when: others,
			run: () => library.search(withoutField(library.text, 'taken'))
		},
		{
			id: 'days.select',
			area,
			title: () => text().select,
			icon: SquareCheck,
			run: async () => {
				const { sort, group, text: shown, folder } = library.question;
				const asked = withTerm(withoutField(shown, 'taken'), field, value);
				// Without folding: of stacks all are meant, as everywhere.
				const found = await library.service?.answer({ text: asked, sort, group, ...(folder && { folder }) });
				if (found) selection.set(found.ids);
			}
		}
	];
}
