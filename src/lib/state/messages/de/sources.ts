/** German texts of the area: sources. */
export const sources = {};
