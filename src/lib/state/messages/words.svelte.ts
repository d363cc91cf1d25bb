/**
 * Every text on screen, in the person's language. English is complete and built in; each other language is a module of
 * the same shape (a missing text is a compile error), loaded when it is chosen.
 *
 * Use `words().library.count(3)` in markup and `$derived`: it follows a change of language.
 */
import { english, type Words } from './en.ts';

/** Languages offered, by BCP 47 tag, each named in itself. */
export const languages = {
	en: { name: 'English', direction: 'ltr', load: () => Promise.resolve(english) },
	de: { name: 'Deutsch', direction: 'ltr', load: async () => (await import('./de.ts')).german }
} as const satisfies Record<string, { name: string; direction: 'ltr' | 'rtl'; load: () => Promise<Words> }>;

export type Language = keyof typeof languages;

let current = $state.raw<{ language: Language; words: Words }>({ language: 'en', words: english });

/** The texts of the current language. */
export function words(): Words {
	return current.words;
}

/**
 * Of texts that do not come with the first screen: the way to those of the current language, which follows a change of it
 * as `words` does.
 */
export function areaWords<Texts>(all: Readonly<Record<Language, Texts>>): () => Texts {
	return () => all[current.language];
}

/** The current language, for Intl and the `lang` attribute. */
export function language(): Language {
	return current.language;
}

/** The locale for dates and numbers: the person's own variant of the language (British dates for a Briton), where there is one. */
export function locale(): string {
	const own = navigator.languages.find((tag) => tag.toLowerCase().split('-', 1)[0] === current.language);
	return own ?? current.language;
}

/** Loads a language and switches to it; the words on screen change at once. */
export async function speak(next: Language): Promise<void> {
	current = { language: next, words: await languages[next].load() };
}

/** The best offered language for a browser's list of preferences. */
export function preferredLanguage(preferences: readonly string[]): Language {
	for (const wish of preferences) {
		const base = wish.toLowerCase().split('-', 1)[0];
		if (base !== undefined && Object.hasOwn(languages, base)) return base as Language;
	}
	return 'en';
}
