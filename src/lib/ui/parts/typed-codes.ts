/** Fields in which codes are replaced as they are typed (`library/codes.ts`): all that lie in an element with this attachment. */
import type * as Codes from '#lib/state/typed-codes.ts';

/** What may end a code; a letter, a number or a blank cannot. */
const sign = /[^\p{L}\p{N}\s]$/u;

export function typedCodes(around: HTMLElement): () => void {
	let codes: typeof Codes | undefined;

	async function load(): Promise<void> {
		codes ??= await import('#lib/state/typed-codes.ts');
		codes.followCodes();
	}

	function onfocusin({ target }: FocusEvent): void {
		// Without them what is typed stays as it is; the next field tries again.
		if (isText(target)) load().catch(() => undefined);
	}

	function oninput(event: Event): void {
		if (!(event instanceof InputEvent) || event.isComposing || !sign.test(event.data ?? '')) return;
		if (isText(event.target)) codes?.replaceTyped(event.target);
	}

	around.addEventListener('focusin', onfocusin);
	around.addEventListener('input', oninput);
	return () => {
		around.removeEventListener('focusin', onfocusin);
		around.removeEventListener('input', oninput);
	};
}

function isText(target: EventTarget | null): target is HTMLInputElement | HTMLTextAreaElement {
	return target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
}
