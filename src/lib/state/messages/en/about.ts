/** English texts of the area: about. */
export const about = {};
