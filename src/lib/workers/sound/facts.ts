/** What a file says of its music, whatever its container; its pictures as they can be shown. */
import { fromBlob, readMetadata } from '#lib/parsers/index.ts';
import { musicOf, type MusicPicture } from '#lib/parsers/music.ts';
import type { SongMusic, SongPicture } from './contract.ts';

export async function factsOfMusic(file: File): Promise<SongMusic> {
	const metadata = await readMetadata(fromBlob(file), { fileName: file.name });
	if (!metadata) return { pictures: [] };
	const { pictures = [], ...music } = musicOf(metadata);
	return { ...music, pictures: pictures.map((picture) => pictureOf(picture, file)) };
}

function pictureOf({ cover, mime, bytes, range, head }: MusicPicture, file: File): SongPicture {
	const [offset = 0, size = 0] = range ?? [];
	// Bare pixels are no picture that a browser could show.
	const blob = bytes
		? new Blob([bytes.slice()], { type: mime })
		: size > 0 && !head
			? file.slice(offset, offset + size, mime)
			: undefined;
	return { ...cover, mime, ...(blob && { blob }) };
}
