// Leaflet looks whether the browser draws SVG by writing HTML as a string, which the app's policy of trusted types refuses.
// Asked with an element instead, it gets the same answer.
const asked = "div.innerHTML = '<svg/>';";
const instead = "div.appendChild(document.createElementNS('http://www.w3.org/2000/svg', 'svg'));";

/** A Vite plugin. @returns {import('vite').Plugin} @throws Error where Leaflet is not what it was when this was written */
export function leafletWithoutHtml() {
	return {
		name: 'mediatheque-leaflet',
		transform: {
			filter: { id: /leaflet-src\.esm\.js/ },
			handler(code) {
				if (!code.includes(asked)) throw new Error('Leaflet has changed: look how it asks for SVG now.');
				return { code: code.replace(asked, instead), map: null };
			}
		}
	};
}
