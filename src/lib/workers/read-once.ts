/** Read when first asked for, and again once it was forgotten or could not be read. */
export function readOnce<T>(read: () => Promise<T>) {
	let reading: Promise<T> | undefined;
	return {
		now(): Promise<T> {
			const mine = (reading ??= read());
			mine.catch(() => {
				if (reading === mine) reading = undefined;
			});
			return mine;
		},
		forget(): void {
			reading = undefined;
		}
	};
}
