/** Opens one film and gives its tracks in pieces, and single frames of it. */
import { codecTitle } from '#lib/library/codecs.ts';
import type { TextTrack } from '#lib/library/films/texts/text-track.ts';
import type { Cue } from '#lib/library/subtitles/cue.ts';
import { fromBlob } from '#lib/parsers/io/byte-source.ts';
import { bunnyFilm } from './bunny-film.ts';
import type { Fragment, RemuxService, TrackFacts } from './contract.ts';
import { fileFilm } from './file-film.ts';
import { UnknownFilm, type Film, type OpenTrack } from './film.ts';
import { frameAt } from './frames.ts';
import { mimeOf, pack } from './packing.ts';

export function remuxService(): RemuxService {
	let film: Film | undefined;
	let opened: Blob | undefined;
	let texts: Promise<readonly TextTrack[]> | undefined;
	const cues = new Map<number, AsyncGenerator<readonly Cue[], void, unknown>>();
	const pieces = new Map<number, AsyncGenerator<Fragment, void, unknown>>();

	const trackOf = (number: number): OpenTrack => {
		const track = film?.tracks[number];
		if (!track) throw new DOMException(`No track ${number}`, 'NotFoundError');
		return track;
	};
	/** Looked for when first asked for: most films have none. */
	const textTracks = () => (texts ??= opened ? textsIn(opened) : Promise.resolve([]));
	return {
		async open(file) {
			opened = file;
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
		async frame(at, width, which) {
			const track = film?.tracks.find((one) => one.kind === 'video');
			return track?.kind === 'video' ? frameAt(track, at, width, which) : undefined;
		},
		async texts() {
			return (await textTracks()).map(({ codec, language, name, forced }) => ({
				...{ codec, forced },
				...(language !== undefined && { language }),
				...(name !== undefined && { name })
			}));
		},
		async cues(number) {
			let reading = cues.get(number);
			if (!reading) {
				const track = (await textTracks())[number];
				if (!track) throw new DOMException(`No text ${number}`, 'NotFoundError');
				cues.set(number, (reading = track.cues()));
			}
			return (await reading.next()).value ?? undefined;
		}
	};
}

async function textsIn(file: Blob): Promise<readonly TextTrack[]> {
	const { textsWithin } = await import('#lib/library/films/texts/read.ts');
	return textsWithin(fromBlob(file));
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
		...(track.language !== undefined && { language: track.language }),
		...(track.name !== undefined && { name: track.name })
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
