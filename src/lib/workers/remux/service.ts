/** Opens one film and gives its tracks in pieces, and single frames of it. */
import { codecTitle } from '#lib/library/codecs.ts';
import { bunnyFilm } from './bunny-film.ts';
import type { Fragment, RemuxService, TrackFacts } from './contract.ts';
import { fileFilm } from './file-film.ts';
import { UnknownFilm, type Film, type OpenTrack } from './film.ts';
import { frameAt } from './frames.ts';
import { mimeOf, pack } from './packing.ts';

export function remuxService(): RemuxService {
	let film: Film | undefined;
	const pieces = new Map<number, AsyncGenerator<Fragment, void, unknown>>();

	const trackOf = (number: number): OpenTrack => {
		const track = film?.tracks[number];
		if (!track) throw new DOMException(`No track ${number}`, 'NotFoundError');
		return track;
	};
	return {
		async open(file) {
			film = (await bunnyFilm(file)) ?? (await fileFilm(file));
			if (!film) throw new UnknownFilm('Nobody here reads this container');
			return { duration: film.duration, tracks: await Promise.all(film.tracks.map(factsOf)) };
		},
		async begin(number, from) {
			await pieces.get(number)?.return();
			pieces.set(number, pack(trackOf(number), from));
		},
		async next(number) {
			const piece = await pieces.get(number)?.next();
			return piece?.value ?? undefined;
		},
		async frame(at, width) {
			const track = film?.tracks.find((one) => one.kind === 'video');
			return track?.kind === 'video' ? frameAt(track, at, width) : undefined;
		}
	};
}

async function factsOf(track: OpenTrack, number: number): Promise<TrackFacts> {
	const mime = mimeOf(track);
	return {
		number,
		kind: track.kind,
		codecId: track.codecId,
		codec: track.codecId === undefined ? undefined : codecTitle(track.codecId),
		decodable: await decodable(track),
		...(mime !== undefined && { mime }),
		...(track.language !== undefined && { language: track.language })
	};
}

async function decodable(track: OpenTrack): Promise<boolean> {
	if (!track.config) return false;
	try {
		const { supported } =
			track.kind === 'video'
				? await VideoDecoder.isConfigSupported(track.config)
				: await AudioDecoder.isConfigSupported(track.config);
		return supported === true;
	} catch {
		// A browser without these decoders, or a description that it does not take.
		return false;
	}
}
