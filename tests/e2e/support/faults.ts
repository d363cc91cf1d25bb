import type { BrowserContext, ConsoleMessage } from '@playwright/test';

/** What must not happen in any page or worker of a test. */
export interface Faults {
	/** Everything seen so far, in words. */
	readonly seen: readonly string[];
	/** Faults a test causes on purpose are not counted. */
	expect(pattern: RegExp): void;
	/** Watches one more browser context, from before its first page. */
	watch(context: BrowserContext): Promise<void>;
}

const policy = /content security policy|trusted ?(types|html|script)|violates the following/i;

/** What the app says of an error that the frame of its screens caught. */
const stopped = 'This screen stopped working:';

/** Collects violations of the content policy, uncaught errors, workers included, and screens that stopped working. */
export function watchFaults(): Faults {
	const all: string[] = [];
	const expected: RegExp[] = [];

	function onConsole(message: ConsoleMessage): void {
		const text = message.text();
		if (text.startsWith(stopped)) all.push(text);
		if (policy.test(text)) all.push(`${text} (${message.location().url})`);
	}

	return {
		get seen() {
			return all.filter((fault) => !expected.some((pattern) => pattern.test(fault)));
		},
		expect: (pattern) => void expected.push(pattern),
		async watch(context) {
			context.on('console', onConsole);
			context.on('weberror', (error) =>
				all.push(`uncaught: ${error.error().stack ?? error.error().message}`)
			);
			context.on('serviceworker', (worker) => worker.on('console', onConsole));
			// Some violations are told to the page and never to the console.
			await context.addInitScript(() => {
				document.addEventListener('securitypolicyviolation', (event) => {
					const place = `${event.sourceFile}:${event.lineNumber}:${event.columnNumber}`;
					console.error(
						`Content Security Policy: ${event.violatedDirective} ${event.blockedURI} ${event.sample} ${place}`
					);
				});
			});
		}
	};
}
