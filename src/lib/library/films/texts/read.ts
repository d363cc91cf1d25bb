/** Texts within a film, whatever its container. */
import type { ByteSource } from '#lib/parsers/io/byte-source.ts';
import { matroskaTexts } from './matroska.ts';
import { mp4Texts } from './mp4.ts';
import type { TextTrack } from './text-track.ts';

/** None where the container holds none, or is not read for them. @throws what the source throws */
export async function textsWithin(file: ByteSource): Promise<readonly TextTrack[]> {
	return (await matroskaTexts(file)) ?? (await mp4Texts(file)) ?? [];
}
