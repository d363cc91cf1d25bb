/** What a person types as an address, and whether this page may ask there. */

const schemes = { address: ['https:', 'http:'], server: ['wss:', 'ws:'] } as const;
const ownHost = /^(localhost|\[::1\]|127(\.\d+){3})(?![\w.-])/;

/** With the scheme that was left out, and no user or password within: those have fields of their own. */
export function wholeAddress(kind: keyof typeof schemes, typed: string): string {
	const text = typed.trim();
	const [safe, unsafe] = schemes[kind];
	// This device itself has no certificate.
	const whole = /^[a-z][a-z0-9+.-]*:\/\//i.test(text)
		? text
		: `${ownHost.test(text) ? unsafe : safe}//${text}`;
	if (!URL.canParse(whole)) return whole;
	const url = new URL(whole);
	url.username = '';
	url.password = '';
	return url.href;
}

/** What is wrong with it, as the messages name it; undefined: nothing. Nobody is asked unsafely but this device itself. */
export function addressFault(
	kind: keyof typeof schemes,
	typed: string
): 'notAddress' | 'notSafe' | undefined {
	const whole = wholeAddress(kind, typed);
	// Some browsers take spaces for a part of a host.
	if (!/^\S+$/.test(typed.trim()) || !URL.canParse(whole)) return 'notAddress';
	const { protocol, hostname } = new URL(whole);
	const [safe, unsafe] = schemes[kind];
	if (protocol === safe) return undefined;
	if (protocol !== unsafe) return 'notAddress';
	return ownHost.test(hostname) ? undefined : 'notSafe';
}
