/** English texts of the area: commands. */
export const commands = {};
