/** Pictures a second, of when they are shown. Times are whole ticks, and so a little off. */

/** Rates that films have; of the usual ones a thousandth slower too. */
const usual = [24, 25, 30, 48, 50, 60, 72, 90, 100, 120, 240]
	.flatMap((rate) => [rate, (rate * 1000) / 1001])
	.concat(5, 6, 7.5, 8, 10, 12, 12.5, 15, 16, 18, 20);
const nearness = 0.0004;
/** Steps that are alike, of ten: fewer say that the rate changes. */
const most = 0.8;

/** The rate that was meant, of one that was measured; one that is near none of the usual stays what it is. @param slack by how much it may be off, of 1 */
function meantRate(rate: number, slack = nearness): number {
	const off = (one: number) => Math.abs(one - rate) / one;
	const nearest = usual.reduce((best, one) => (off(one) < off(best) ? one : best));
	return off(nearest) <= slack ? nearest : rate;
}

/**
 * Pictures a second by the distance that most of them have, or, where the rate changes, by all of them; undefined where there are too few.
 * @param times of pictures in any order, as many as are known @param ticks a second
 */
export function rateOf(times: readonly number[], ticks: number): number | undefined {
	const sorted = times.toSorted((one, other) => one - other);
	const steps = sorted
		.flatMap((time, index) => (index === 0 ? [] : [time - (sorted[index - 1] ?? 0)]))
		.filter((step) => step > 0)
		.sort((one, other) => one - other);
	const middle = steps[Math.floor(steps.length / 2)];
	if (middle === undefined || steps.length < 2) return undefined;
	const sumOf = (some: readonly number[]) => some.reduce((sum, step) => sum + step, 0);
	const alike = steps.filter((step) => Math.abs(step - middle) <= 1);
	if (alike.length < steps.length * most) return (ticks * steps.length) / sumOf(steps);
	const sum = sumOf(alike);
	return meantRate((ticks * alike.length) / sum, Math.max(nearness, 1 / sum));
}
