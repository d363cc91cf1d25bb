/** Names of keys that no table has. */

/**
 * Words are joined, each with a capital: `scene-kind.of.day` is SceneKindOfDay.
 * @returns undefined for what is no name
 */
export function nameOfKey(key: string): string | undefined {
	if (!/^[-.\w]+$/.test(key)) return undefined;
	const name = key.replace(/[-.](.)/g, (_all, next: string) => next.toUpperCase()).replaceAll('.', '');
	const capital = name.charAt(0).toUpperCase() + name.slice(1);
	return capital.length < 2 || !/^[A-Z]/.test(capital) ? `Tag${capital}` : capital;
}
