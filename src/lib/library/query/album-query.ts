/** The query that finds what is in an album. */
import type { Album } from '../album.ts';
import { quote } from './quote.ts';

export function queryOfAlbum({ name }: Pick<Album, 'name'>): string {
	return `album:${quote(name)}`;
}
