// Places and distances: `48.2,16.4~10km`.
import { earth, greatCircle, radians } from '../great-circle.ts';
import { numberSpan } from './units.ts';

/** A circle on the earth. */
export interface Circle {
	/** Degrees, north and east positive. */
	readonly latitude: number;
	readonly longitude: number;
	readonly metres: number;
}

/** What `near:` means by itself. */
const usualRadius = 5000;

const written = /^\s*(-?\d+(?:\.\d+)?)\s*,\s*(-?\d+(?:\.\d+)?)\s*(?:~\s*(.+))?$/;

/** A circle as people write it; undefined where it is none. */
export function circleOf(text: string): Circle | undefined {
	const parts = written.exec(text);
	if (!parts) return undefined;
	const [latitude, longitude] = [Number(parts[1]), Number(parts[2])];
	const metres = parts[3] === undefined ? usualRadius : radiusOf(parts[3].replace(/\s+/g, ''));
	if (metres === undefined || Math.abs(latitude) > 90 || Math.abs(longitude) > 180) return undefined;
	return { latitude, longitude, metres };
}

/** A number without a unit is kilometres: nobody looks for what lies within ten metres of a place typed by hand. */
function radiusOf(text: string): number | undefined {
	const span = numberSpan(/^[\d.]+$/.test(text) ? `${text}km` : text, 'metres');
	return span && span.edge[0] >= 0 ? span.edge[0] : undefined;
}

/** Whether a place lies in a circle, by the great circle. */
export function within({ latitude, longitude, metres }: Circle): (lat: number, lon: number) => boolean {
	const cosine = Math.cos(radians(latitude));
	/** Degrees of latitude beyond which nothing can be near: most places need no trigonometry. */
	const band = (metres / earth) * (180 / Math.PI) * 1.000001;
	return (lat, lon) => {
		if (!(Math.abs(lat - latitude) <= band)) return false;
		return greatCircle(cosine * Math.cos(radians(lat)), lat - latitude, lon - longitude) <= metres;
	};
}
