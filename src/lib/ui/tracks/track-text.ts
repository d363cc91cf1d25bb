/** What is told of a way, as people say it. */
import type { TrackFacts } from '#lib/library/tracks/film-track.ts';
import { tracksWords } from '#lib/state/messages/tracks-words.ts';
import { locale } from '#lib/state/messages/words.svelte.ts';
import { durationText } from '../library/item-text.ts';

const unit = (value: number, name: string, digits: number) =>
	new Intl.NumberFormat(locale(), {
		style: 'unit',
		unit: name,
		unitDisplay: 'short',
		maximumFractionDigits: digits
	}).format(value);

/** `12.3 km`, `840 m`. */
export function lengthText(metres: number): string {
	if (metres < 1000) return unit(Math.round(metres), 'meter', 0);
	return unit(metres / 1000, 'kilometer', metres < 100_000 ? 1 : 0);
}

/** `12.3 km · 14:05 · 3 to 41 km/h · 120 m up`. @param facts of a track */
export function trackText({ metres, seconds, slowest, fastest, climbed }: TrackFacts): string {
	const text = tracksWords();
	const [low, high] = [Math.round((slowest ?? 0) * 3.6), Math.round((fastest ?? 0) * 3.6)];
	const fast = unit(high, 'kilometer-per-hour', 0);
	const moved = metres > 0;
	return [
		moved ? lengthText(metres) : text.standing,
		seconds > 0 ? durationText(seconds) : '',
		moved && fastest !== undefined ? (low === high ? fast : text.speeds(String(low), fast)) : '',
		moved && climbed !== undefined && climbed >= 1 ? text.climbed(unit(climbed, 'meter', 0)) : ''
	]
		.filter(Boolean)
		.join(' · ');
}
