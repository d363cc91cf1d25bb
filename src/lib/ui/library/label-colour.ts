/** Labels are free text. Which of the five colours one means, by the names that programs give them. */

export const colours = ['Red', 'Yellow', 'Green', 'Blue', 'Purple'] as const;
export type Colour = (typeof colours)[number];

/** In the order of `colours`: Lightroom's names in several languages, and those that Bridge begins with. */
const names: readonly (readonly string[])[] = [
	['red', 'yellow', 'green', 'blue', 'purple'],
	['rot', 'gelb', 'grün', 'blau', 'lila'],
	['rouge', 'jaune', 'vert', 'bleu', 'violet'],
	['rojo', 'amarillo', 'verde', 'azul', 'púrpura'],
	['rosso', 'giallo', 'verde', 'blu', 'viola'],
	['vermelho', 'amarelo', 'verde', 'azul', 'roxo'],
	['select', 'second', 'approved', 'review', 'to do']
];

const byName = new Map(
	names.flatMap((row) =>
		row.flatMap((name, index) => (colours[index] ? [[name, colours[index]] as const] : []))
	)
);

/** undefined: none, or one without a colour. */
export function colourOfLabel(label: string | undefined): Colour | undefined {
	return label === undefined ? undefined : byName.get(label.toLowerCase());
}

/** The token of a colour. */
export function tokenOf(colour: Colour): string {
	return `var(--label-${colour.toLowerCase()})`;
}
