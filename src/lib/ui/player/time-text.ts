/** Seconds as people write them on players: `1:05`, `1:02:09`; with `tenths` also `1:05.3`. */
export function timeText(seconds: number, tenths = false): string {
	const safe = Number.isFinite(seconds) && seconds > 0 ? seconds : 0;
	const whole = Math.floor(safe);
	const two = (value: number) => String(value).padStart(2, '0');
	const hours = Math.floor(whole / 3600);
	const minutes = Math.floor(whole / 60) % 60;
	const text = hours > 0 ? `${hours}:${two(minutes)}:${two(whole % 60)}` : `${minutes}:${two(whole % 60)}`;
	return tenths ? `${text}.${Math.floor((safe - whole) * 10)}` : text;
}
