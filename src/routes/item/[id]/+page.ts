/** Items are numbers of this browser's library: the page is made in the browser, from the fallback. */
export const prerender = false;
