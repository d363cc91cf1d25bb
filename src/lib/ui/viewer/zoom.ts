/** Zoom and pan as arithmetic: where a picture lies on a stage, kept inside it. */

export interface Place {
	/** 1 shows a picture's pixel on a CSS pixel of the screen. */
	readonly scale: number;
	/** Offset of the picture's centre from the stage's, CSS pixels. */
	readonly x: number;
	readonly y: number;
}

export interface Size {
	readonly width: number;
	readonly height: number;
}

/** Up to eight screen pixels for one of the picture. */
const maxScale = 8;

/** The scale at which all of it is seen; small pictures are not blown up. */
export function fitScale(picture: Size, stage: Size): number {
	if (picture.width === 0 || picture.height === 0) return 1;
	return Math.min(1, stage.width / picture.width, stage.height / picture.height);
}

/** Zooms by a factor so that the point under the pointer (from the stage's centre) stays where it is. */
export function zoomAt(place: Place, factor: number, point: { x: number; y: number }, least: number): Place {
	const scale = Math.min(Math.max(place.scale * factor, least), Math.max(maxScale, least));
	const by = scale / place.scale;
	return { scale, x: point.x - (point.x - place.x) * by, y: point.y - (point.y - place.y) * by };
}

/** Keeps the picture's edge from coming inside the stage's; a picture smaller than the stage is centred. */
export function inside(place: Place, picture: Size, stage: Size): Place {
	const room = (length: number, space: number) => Math.max(0, (length * place.scale - space) / 2);
	const [x, y] = [room(picture.width, stage.width), room(picture.height, stage.height)];
	return {
		scale: place.scale,
		x: Math.min(Math.max(place.x, -x), x),
		y: Math.min(Math.max(place.y, -y), y)
	};
}
