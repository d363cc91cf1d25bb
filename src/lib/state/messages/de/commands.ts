/** German texts of the area: commands. */
export const commands = {};
