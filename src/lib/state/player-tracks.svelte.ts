/** What of a film a person can choose: its sounds, and the texts that lie within it. */
import type { Cue } from '#lib/library/subtitles/cue.ts';
import type { FilmFacts, RemuxService, TextFacts, TrackFacts } from '#lib/workers/remux/contract.ts';
import { playerWords } from './messages/player-words.ts';
import { languageName, type PlayerText } from './player-texts.ts';

/** A sound of a film. */
export interface PlayerSound {
	/** Of its track. */
	readonly number: number;
	readonly name: string;
}

type Streamed = TrackFacts & { readonly mime: string };
/** Whether the browser takes a track in pieces. */
export const isStreamed = (track: TrackFacts): track is Streamed =>
	track.mime !== undefined && MediaSource.isTypeSupported(track.mime);

/** The sounds of a film that can be chosen: none where there is no choice, or where its picture could not be packed with another. */
export function soundsOf({ tracks }: FilmFacts): readonly PlayerSound[] {
	const films = tracks.filter(({ kind }) => kind === 'video');
	const sounds = tracks.filter((track) => track.kind === 'audio' && isStreamed(track) && track.decodable);
	if (sounds.length < 2 || (films.length > 0 && !films.some(isStreamed))) return [];
	const text = playerWords();
	return sounds.map(({ number, language, name, codec }, at) => ({
		number,
		name: named(language, name) ?? [text.sound(at + 1), codec].filter(Boolean).join(' · ')
	}));
}

/** A text within a film; read when it is first wanted. */
export class TextWithin implements PlayerText {
	readonly name: string;
	cues = $state.raw<readonly Cue[]>([]);
	readonly shown: boolean;
	readonly #read: () => Promise<readonly Cue[] | undefined>;
	#begun = false;

	constructor(name: string, shown: boolean, read: () => Promise<readonly Cue[] | undefined>) {
		this.name = name;
		this.shown = shown;
		this.#read = read;
	}

	load = (): void => {
		if (this.#begun) return;
		this.#begun = true;
		// A film that cannot be read on keeps the texts that were read.
		void this.#readAll().catch(() => undefined);
	};

	async #readAll(): Promise<void> {
		for (;;) {
			const more = await this.#read();
			if (!more) return;
			if (more.length > 0) this.cues = [...this.cues, ...more].sort((one, other) => one.start - other.start);
		}
	}
}

/** The texts within the film that a worker has open. */
export async function textsWithin(remux: RemuxService): Promise<readonly TextWithin[]> {
	const found = await remux.texts();
	return found.map((facts, at) => new TextWithin(nameOf(facts, at), facts.forced, () => remux.cues(at)));
}

function nameOf({ language, name }: TextFacts, at: number): string {
	const text = playerWords();
	const called = named(language, name);
	return called === undefined ? text.within(at + 1) : `${called} · ${text.inFile}`;
}

function named(language: string | undefined, name: string | undefined): string | undefined {
	const spoken = language === undefined ? undefined : languageName(language);
	const parts = [spoken, name === spoken ? undefined : name].filter(Boolean);
	return parts.length > 0 ? parts.join(' · ') : undefined;
}
