/** What a file says of how loud it is, whatever its container. */
import type { Gains } from '#lib/library/music/gain.ts';
import { fromBlob, readMetadata } from '#lib/parsers/index.ts';
import { musicOf } from '#lib/parsers/music.ts';

export async function factsOfGain(file: Blob): Promise<Gains> {
	const metadata = await readMetadata(fromBlob(file), { fileName: file instanceof File ? file.name : '' });
	if (!metadata) return {};
	const { trackGain, trackPeak, albumGain, albumPeak } = musicOf(metadata);
	return {
		...(trackGain !== undefined && { trackGain }),
		...(trackPeak !== undefined && { trackPeak }),
		...(albumGain !== undefined && { albumGain }),
		...(albumPeak !== undefined && { albumPeak })
	};
}
