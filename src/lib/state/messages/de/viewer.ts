/** German texts of the area: viewer. */
export const viewer = {};
