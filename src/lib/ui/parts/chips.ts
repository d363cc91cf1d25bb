/** One of a row of words or names that can be taken away. */
export interface Chip {
	readonly key: string;
	readonly text: string;
	/** Said quietly behind it. */
	readonly note?: string;
	/** Where it comes from: the tooltip. */
	readonly title?: string;
	/** Not all of what is looked at has it. */
	readonly partly?: boolean;
	/** As CSS has it: shown as a dot before the text. */
	readonly colour?: string;
}
