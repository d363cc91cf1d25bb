import { expect, test } from 'vitest';
import { speak } from '#lib/state/messages/words.svelte.ts';
import { briefText } from '#lib/ui/presets/brief-text.ts';

const theme = { kind: 'theme', version: 1, content: { theme: 'contrast', density: 'roomy' } } as const;

test.each([
	['en', 'High contrast, roomy'],
	['de', 'Hoher Kontrast, weit']
] as const)('in %s a look is told in words, not by names of the program', async (language, text) => {
	await speak(language);
	expect(briefText(theme)).toBe(text);
});

test('keys of another program are told by its name and how many are one’s own', async () => {
	await speak('en');
	const content = { base: 'photo-mechanic', keys: { 'view.grid': ['x'] } } as const;
	expect(briefText({ kind: 'keys', version: 1, content })).toBe('Photo Mechanic + 1');
});
