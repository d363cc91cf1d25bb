/** The shape of texts without their words: what another language must give. */
export type Widened<T> = T extends string
	? string
	: T extends (...values: infer Values) => string
		? (...values: Values) => string
		: { readonly [Key in keyof T]: Widened<T[Key]> };
