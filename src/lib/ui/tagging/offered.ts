/** A keyword to give with one click. */
export interface OfferedKeyword {
	readonly path: string;
	/** Why it is offered: the tooltip. */
	readonly why?: string;
	/** As CSS has it. */
	readonly colour?: string;
}
