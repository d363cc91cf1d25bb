/** What of a film is missing: a damaged one plays on behind it. */

/** Seconds of a film that may be missing where it is damaged. */
const longestGap = 5;

/** What is missing is passed over where what comes after it is there. */
export function overGap(element: HTMLVideoElement): void {
	// Where a person went, it is waited for.
	if (element.seeking) return;
	const { buffered, currentTime } = element;
	for (let index = 0; index < buffered.length; index++) {
		const [start, end] = [buffered.start(index), buffered.end(index)];
		if (start <= currentTime && currentTime + 0.1 < end) return;
		if (start > currentTime && start - currentTime < longestGap) {
			element.currentTime = start + 0.01;
			return;
		}
	}
}
