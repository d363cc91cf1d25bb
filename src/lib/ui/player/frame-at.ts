/**
 * Gives the frame of a film at a second, for what stands above the seek bar.
 * @param soon is given one near to it as soon as there is one; it is gone once that has returned
 * @returns undefined where it cannot be had, or another was asked for in the meantime
 */
export type FrameAt = (
	second: number,
	soon: (near: CanvasImageSource) => void
) => Promise<CanvasImageSource | undefined>;
