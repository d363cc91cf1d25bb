/** German texts of choosing the columns of the table. */
export const table = {
	title: 'Spalten der Tabelle',
	command: 'Spalten der Tabelle wählen',
	choose: 'Spalten wählen',
	hidden: (count: number) =>
		count === 1
			? 'Spalten wählen: für 1 ist kein Platz. Eine Seitenleiste schließen oder weniger wählen'
			: `Spalten wählen: für ${count} ist kein Platz. Eine Seitenleiste schließen oder weniger wählen`,
	groups: {
		columns: 'Von jeder Datei',
		av: 'Titel und Filme',
		camera: 'Kameras',
		own: 'Eigene Felder'
	},
	hint: 'Ein Klick auf eine Überschrift sortiert danach. „Diese Ansicht speichern“ merkt sich die Auswahl unter einem Namen.',
	usual: 'Wie es die Breite erlaubt'
};
