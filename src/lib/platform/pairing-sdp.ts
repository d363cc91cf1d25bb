/**
 * Between a session description (RFC 8866) as the browser writes one and the few things in it that a pairing code carries. The
 * description for the other end is always made anew: one data channel, and nothing of the text that somebody sent.
 */
import {
	fingerprintHashes,
	mostCandidates,
	sayable,
	type FingerprintHash,
	type LineCandidate,
	type LineEnd
} from './pairing-code.ts';

/**
 * What a browser's own description says of its end.
 * @param answers of an answer: the mark of the code it answers
 * @throws RangeError where something is missing without which nobody finds this end, e.g. any address
 */
export function endFromSdp(sdp: string, role: LineEnd['role'], answers?: number): LineEnd {
	const value = (name: string) => new RegExp(`^a=${name}:(.*?)\\s*$`, 'm').exec(sdp)?.[1];
	const ufrag = value('ice-ufrag');
	const password = value('ice-pwd');
	const setup = value('setup');
	const fingerprint = fingerprintFrom(value('fingerprint') ?? '');
	const candidates = candidatesFrom(sdp);
	if (ufrag === undefined || password === undefined || !fingerprint || candidates.length === 0)
		throw new RangeError('The browser found no way to be reached');
	if (setup !== 'actpass' && setup !== 'active' && setup !== 'passive')
		throw new RangeError('The browser does not say who begins');
	return {
		...{ role, setup, ufrag, password, fingerprint, candidates },
		...(answers === undefined ? {} : { answers })
	};
}

/**
 * The description of the other end, for `setRemoteDescription`.
 * @param mid name of the data channel's section in our own description, which both have to share
 */
export function sdpOf(end: LineEnd, mid = '0'): string {
	const lines = [
		'v=0',
		'o=- 1 1 IN IP4 127.0.0.1',
		's=-',
		't=0 0',
		`a=group:BUNDLE ${mid}`,
		'm=application 9 UDP/DTLS/SCTP webrtc-datachannel',
		'c=IN IP4 0.0.0.0',
		...end.candidates.map(candidateLine),
		`a=ice-ufrag:${end.ufrag}`,
		`a=ice-pwd:${end.password}`,
		`a=fingerprint:${end.fingerprint.hash} ${hexOf(end.fingerprint.bytes)}`,
		`a=setup:${end.setup}`,
		`a=mid:${mid}`,
		'a=sctp-port:5000',
		'a=max-message-size:262144'
	];
	return lines.map((line) => `${line}\r\n`).join('');
}

/** The name of the data channel's section in a description. */
export function midOf(sdp: string): string {
	return /^a=mid:(\S+)/m.exec(sdp)?.[1] ?? '0';
}

/** Preferences of RFC 8445 5.1.2 for a host candidate over UDP; the order is the browser's own. */
function candidateLine({ host, port }: LineCandidate, index: number): string {
	const priority = 126 * 2 ** 24 + (65_535 - index) * 2 ** 8 + 255;
	return `a=candidate:${index + 1} 1 udp ${priority} ${host} ${port} typ host`;
}

/** Those over UDP; TCP ones of browsers only ever call, and nobody would answer. */
function candidatesFrom(sdp: string): LineCandidate[] {
	return [...sdp.matchAll(/^a=candidate:\S+ 1 udp (\d+) (\S+) (\d+) typ host\b/gim)]
		.map(([, priority, host = '', port]) => ({
			priority: Number(priority),
			candidate: { host, port: Number(port) }
		}))
		.filter(({ candidate }) => sayable(candidate))
		.sort((a, b) => b.priority - a.priority)
		.slice(0, mostCandidates)
		.map(({ candidate }) => candidate);
}

function fingerprintFrom(value: string): LineEnd['fingerprint'] | undefined {
	const [name = '', hex = ''] = value.toLowerCase().split(' ');
	if (!Object.hasOwn(fingerprintHashes, name)) return undefined;
	const hash = name as FingerprintHash;
	const bytes = Uint8Array.from(hex.split(':'), (pair) => parseInt(pair, 16));
	return bytes.length === fingerprintHashes[hash] ? { hash, bytes } : undefined;
}

function hexOf(bytes: Uint8Array): string {
	return [...bytes].map((byte) => byte.toString(16).padStart(2, '0').toUpperCase()).join(':');
}
