/** German texts of the area: problems. */
export const problems = {};
