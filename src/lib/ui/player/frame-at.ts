/**
 * Gives the frame of a film at a second, for what stands above the seek bar.
 * @returns undefined where it cannot be had, or another was asked for in the meantime
 */
export type FrameAt = (second: number) => Promise<CanvasImageSource | undefined>;
