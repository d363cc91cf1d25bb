/** The last searches, newest first: kept in this browser only. */

const storageKey = 'mediatheque:searches';
const most = 200;
const longest = 2000;

export class QueryHistory {
	list = $state.raw<readonly string[]>(read());

	/** Remembers a search that was meant: sent off, left standing, or opened. */
	note(text: string): void {
		const query = text.trim();
		if (query === '' || query.length > longest || query === this.list[0]) return;
		// Another tab may have added some.
		this.#keep([query, ...read().filter((other) => other !== query)].slice(0, most));
	}

	clear(): void {
		this.#keep([]);
	}

	#keep(list: readonly string[]): void {
		this.list = list;
		try {
			if (list.length === 0) localStorage.removeItem(storageKey);
			else localStorage.setItem(storageKey, JSON.stringify(list));
		} catch {
			// A comfort: without storage it lasts for this visit.
		}
	}
}

function read(): readonly string[] {
	try {
		const kept: unknown = JSON.parse(localStorage.getItem(storageKey) ?? '[]');
		return Array.isArray(kept) ? kept.filter((one) => typeof one === 'string').slice(0, most) : [];
	} catch {
		return [];
	}
}
