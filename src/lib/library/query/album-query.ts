/** Queries of albums: the one that finds what is in an album, and which album a query is about. */
import type { AlbumTree } from '../album-tree.ts';
import { basketName, type Album } from '../album.ts';
import type { QueryNode } from './ast.ts';
import { quote } from './quote.ts';

/** Finds what is in an album and in those below it. @param name its label (`AlbumTree.labelOf`) */
export function queryOfAlbum({ name }: Pick<Album, 'name'>): string {
	return `album:${quote(name)}`;
}

/** Finds what is in the basket. */
export const basketQuery = queryOfAlbum({ name: basketName });

/** The one album that all that is found is in; undefined where there is none, or several. */
export function albumAsked(node: QueryNode | undefined, albums: AlbumTree): string | undefined {
	const nodes = !node ? [] : node.kind === 'and' ? node.nodes : [node];
	const asked = nodes.flatMap((one) =>
		one.kind === 'field' && one.field === 'album' && one.test.kind === 'value' ? one.test.text : []
	);
	const [only] = asked;
	return asked.length === 1 && only !== undefined ? albums.labelled(only) : undefined;
}
