/** German texts of the area: shell. */
export const shell = {};
