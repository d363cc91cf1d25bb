/** Commands of the basket, and of the album that is shown: its cover, and the order of what is in it. */
import BookImage from '@lucide/svelte/icons/book-image';
import ListMinus from '@lucide/svelte/icons/list-minus';
import ShoppingBasket from '@lucide/svelte/icons/shopping-basket';
import type { App } from '../app.svelte.ts';
import type { Command } from '../command.ts';
import { albumsWords } from '../messages/albums-words.ts';
import { menuWords } from '../messages/menu-words.ts';
import { shelfOf } from '../shelf.svelte.ts';

/** Where to, by the keys beside Alt. */
const moves = { earlier: 'ArrowLeft', later: 'ArrowRight', first: 'Home', last: 'End' } as const;

export function albumCommands(app: App): readonly Command[] {
	const { albums, library, selection, viewer } = app;
	const shelf = () => shelfOf(app);
	const text = () => albumsWords();
	const chosen = () => (viewer.item === undefined ? selection.inOrder() : library.membersOf(viewer.item));
	const some = () => viewer.item !== undefined || selection.ids.size > 0 || selection.focused !== undefined;
	const inAlbum = () => library.text.includes('album') && shelf().shown !== undefined;
	/** The album that is shown, of whichever kind. */
	const covered = () => {
		const { shown, shownSearch, tree } = shelf();
		return shown !== undefined && tree.at(shown) ? shown : shownSearch;
	};
	const filled = () => shelf().basketCount > 0;
	return [
		{
			id: 'basket.toggle',
			area: 'selection',
			title: () => text().basket.toggle,
			icon: ShoppingBasket,
			keys: ['q'],
			when: some,
			run: () => shelf().toggleBasket(chosen())
		},
		{
			id: 'basket.show',
			area: 'go',
			title: () => text().basket.show,
			icon: ShoppingBasket,
			keys: ['Shift+q'],
			run: () => shelf().showBasket()
		},
		{
			id: 'basket.empty',
			area: 'library',
			title: () => text().basket.clear,
			when: filled,
			run: () => shelf().emptyBasket()
		},
		{
			id: 'basket.album',
			area: 'library',
			title: () => text().basket.album,
			when: filled,
			run: () => shelf().albumOfBasket()
		},
		{
			id: 'album.take-out',
			area: 'selection',
			title: () => menuWords().commands.takeOut(shelf().nameOf(shelf().shown ?? '')),
			icon: ListMinus,
			when: () => some() && inAlbum(),
			run: async () => {
				const { shown } = shelf();
				if (shown !== undefined) await (await albums.work()).takeOut(shown, chosen());
			}
		},
		{
			id: 'album.cover',
			area: 'selection',
			title: () => text().commands.coverOf,
			icon: BookImage,
			when: () => library.text !== '' && selection.focused !== undefined && covered() !== undefined,
			run: async () => {
				const [album, item] = [covered(), selection.focused];
				if (typeof album === 'string') await shelf().cover(album, item);
				else if (album && item !== undefined) await shelf().coverOfSearch(album, item);
			}
		},
		...(['earlier', 'later', 'first', 'last'] as const).map((where): Command => ({
			id: `album.${where}`,
			area: 'selection',
			title: () => text().commands[where],
			keys: [`Alt+${moves[where]}`],
			when: () => inAlbum() && (selection.ids.size > 0 || selection.focused !== undefined),
			run: () => shelf().place(selection.inOrder(), where)
		}))
	];
}
