/** German texts of the area: library. */
export const library = {};
