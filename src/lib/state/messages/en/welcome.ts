/** English texts of the area: welcome. */
export const welcome = {};
