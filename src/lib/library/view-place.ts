/** What part of a picture is looked at, said so that it holds for another picture on another stage. Pure. */

export interface View {
	/** 1 shows a picture's pixel on a CSS pixel of the screen. */
	readonly scale: number;
	/** The point of the picture in the middle of the stage: 0 is its left or upper edge, 1 the other. */
	readonly x: number;
	readonly y: number;
}

interface Size {
	readonly width: number;
	readonly height: number;
}

/** Where a picture lies on a stage: the offset of its centre from the stage's, CSS pixels. */
interface Place {
	readonly scale: number;
	readonly x: number;
	readonly y: number;
}

export function placeOf({ scale, x, y }: View, { width, height }: Size): Place {
	return { scale, x: (0.5 - x) * width * scale, y: (0.5 - y) * height * scale };
}

export function viewAt({ scale, x, y }: Place, { width, height }: Size): View {
	return { scale, x: 0.5 - x / (width * scale || 1), y: 0.5 - y / (height * scale || 1) };
}
