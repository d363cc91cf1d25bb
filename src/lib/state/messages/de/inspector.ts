/** German texts of the area: inspector. */
export const inspector = {};
