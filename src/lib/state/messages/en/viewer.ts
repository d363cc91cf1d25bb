/** English texts of the area: viewer. */
export const viewer = {};
