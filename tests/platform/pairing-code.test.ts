import { expect, test } from 'vitest';
import {
	CodeRefused,
	codeOf,
	endOf,
	markOf,
	mostCandidates,
	type CodeRefusal,
	type LineEnd
} from '#lib/platform/pairing-code.ts';
import { endFromSdp, midOf, sdpOf } from '#lib/platform/pairing-sdp.ts';
import { seeded } from '../random.ts';

const fingerprint =
	'39:A5:2C:FA:52:31:12:57:75:F5:72:9B:3C:A0:BF:8D:39:4A:BB:BA:65:BB:81:87:DB:1F:70:93:11:88:06:77';

/** As Chromium writes it; the second candidate is the better one. */
const chromium = `v=0
o=- 4200449616330229368 2 IN IP4 127.0.0.1
s=-
t=0 0
a=group:BUNDLE 0
a=extmap-allow-mixed
a=msid-semantic: WMS
m=application 9 UDP/DTLS/SCTP webrtc-datachannel
c=IN IP4 0.0.0.0
a=candidate:1502462498 1 udp 2113937151 654aa6ee-9cf4-4aaa-abd8-934dec819baa.local 50830 typ host generation 0 network-cost 999
a=candidate:1593814674 1 udp 2113942271 c71230e8-ad1f-4c49-bc15-338aa86df8ea.local 38457 typ host generation 0 network-cost 999
a=candidate:1593814675 1 tcp 1518280447 c71230e8-ad1f-4c49-bc15-338aa86df8ea.local 9 typ host tcptype active generation 0
a=ice-ufrag:8gFF
a=ice-pwd:fyPmfnzNKfs4hvttKNwPBqE4
a=ice-options:trickle
a=fingerprint:sha-256 ${fingerprint}
a=setup:actpass
a=mid:0
a=sctp-port:5000
a=max-message-size:262144
`.replaceAll('\n', '\r\n');

/** As Firefox writes it: hexadecimal user names and passwords, the fingerprint before the section, plain addresses among the names. */
const firefox = `v=0
o=mozilla...THIS_IS_SDPARTA-99.0 8127473234589 0 IN IP4 0.0.0.0
s=-
t=0 0
a=fingerprint:sha-256 ${fingerprint}
a=group:BUNDLE 0
a=ice-options:trickle
a=msid-semantic:WMS *
m=application 51234 UDP/DTLS/SCTP webrtc-datachannel
c=IN IP4 192.168.178.20
a=candidate:0 1 UDP 2122252543 192.168.178.20 51234 typ host
a=candidate:1 1 UDP 2122187007 fd00::7:a91c:0:12 51235 typ host
a=candidate:2 1 TCP 2105524479 192.168.178.20 9 typ host tcptype active
a=candidate:3 1 UDP 1685987327 203.0.113.9 51234 typ srflx raddr 192.168.178.20 rport 51234
a=sendrecv
a=end-of-candidates
a=ice-pwd:5d8e1e1dd9b8bb0c3e8d8a40e18b03b9
a=ice-ufrag:c3a1f0d9
a=mid:0
a=setup:active
a=sctp-port:5000
a=max-message-size:1073741823
`.replaceAll('\n', '\r\n');

const refusalOf = (code: string): CodeRefusal | undefined => {
	try {
		endOf(code);
		return undefined;
	} catch (error) {
		if (error instanceof CodeRefused) return error.refusal;
		throw error;
	}
};

test('a code is about 100 bytes, of letters and digits, and says what the other browser needs', () => {
	const end = endFromSdp(chromium, 'offer');
	const code = codeOf(end);

	expect(code).toMatch(/^[0-9A-Z]+$/);
	expect((code.length * 5) / 8).toBeLessThanOrEqual(112);
	expect(endOf(code)).toEqual(end);
	expect(end.candidates.map(({ port }) => port)).toEqual([38457, 50830]);
	const sdp = sdpOf(endOf(code));
	expect(sdp).toContain(`a=fingerprint:sha-256 ${fingerprint}\r\n`);
	expect(sdp).toContain('a=ice-ufrag:8gFF\r\na=ice-pwd:fyPmfnzNKfs4hvttKNwPBqE4\r\n');
	expect(sdp).toContain(' c71230e8-ad1f-4c49-bc15-338aa86df8ea.local 38457 typ host\r\n');
	expect(endFromSdp(sdp, 'offer')).toEqual(end);
});

test('a code of Firefox carries its long password and addresses, and not those of servers', () => {
	const end = endFromSdp(firefox, 'answer', 0xfedcba98);
	const again = endOf(codeOf(end));

	expect(again).toMatchObject({
		ufrag: 'c3a1f0d9',
		password: '5d8e1e1dd9b8bb0c3e8d8a40e18b03b9',
		setup: 'active',
		answers: 0xfedcba98
	});
	expect(again.candidates).toEqual([
		{ host: '192.168.178.20', port: 51234 },
		{ host: 'fd00:0:0:0:7:a91c:0:12', port: 51235 }
	]);
});

test('what is unusual makes a longer code, not a wrong one', () => {
	const end: LineEnd = {
		role: 'answer',
		setup: 'passive',
		ufrag: 'a+/'.repeat(20),
		password: 'Z9'.repeat(100),
		fingerprint: { hash: 'sha-512', bytes: Uint8Array.from({ length: 64 }, (_, at) => at * 3) },
		candidates: Array.from({ length: mostCandidates }, (_, at) => ({
			host: `my-mac-${at}.local`,
			port: 1 + at
		})),
		answers: 7
	};

	expect(endOf(codeOf(end))).toEqual(end);
});

test('a code survives small letters, lines, dashes, and O and l for 0 and 1', () => {
	const code = codeOf(endFromSdp(chromium, 'offer'));
	const typed = code.toLowerCase().replaceAll('0', 'o').replaceAll('1', 'l').replace(/.{10}/g, '$&-\n ');

	expect(endOf(typed)).toEqual(endOf(code));
	expect(markOf(typed)).toBe(markOf(code));
});

test('another text is foreign, a cut code is cut, a changed one damaged, each is said', () => {
	const code = codeOf(endFromSdp(chromium, 'offer'));

	for (const text of ['', 'hello', 'https://example.org/?q=1', 'ÄÖ', '0'.repeat(160), '9'.repeat(9000)])
		expect(refusalOf(text), text.slice(0, 30)).toBe('foreign');
	for (let length = 2; length < code.length - 1; length++)
		expect(refusalOf(code.slice(0, length)), String(length)).toBe('cut');
	expect(refusalOf(`${code}00`)).toBe('damaged');
	expect(refusalOf(`${code.slice(0, 30)}!${code.slice(31)}`)).toBe('damaged');
	for (let at = 8; at < code.length - 1; at++) {
		const other = code[at] === 'A' ? 'B' : 'A';
		expect(refusalOf(code.slice(0, at) + other + code.slice(at + 1)), String(at)).toBe('damaged');
	}
});

test('a code of a newer version is told from a damaged one', () => {
	const newer = withSum(new Uint8Array([0x9b, 2, 0, 12, 1, 2, 3, 4, 0, 0, 0, 0]));

	expect(refusalOf(newer)).toBe('newer');
});

test('20,000 bodies of anything under a right sum: an end that can be said, or refused; never a line of a session description', () => {
	const random = seeded(6);
	const good = bytesOf(codeOf(endFromSdp(firefox, 'answer', 1)));
	let taken = 0;
	for (let round = 0; round < 20_000; round++) {
		const bytes = good.slice();
		for (let change = 0; change <= round % 4; change++)
			bytes[4 + random.below(bytes.length - 8)] = random.below(256);
		const code = withSum(bytes);
		if (refusalOf(code) !== undefined) continue;
		taken++;
		const end = endOf(code);
		expect(sdpOf(end).split('\r\n')).toHaveLength(15 + end.candidates.length);
		expect(endOf(codeOf(end))).toEqual(end);
	}
	expect(taken).toBeGreaterThan(500);
});

test('a description without any address makes no code', () => {
	const alone = chromium.replaceAll(/a=candidate.*\r\n/g, '');

	expect(() => endFromSdp(alone, 'offer')).toThrow(RangeError);
	expect(midOf(chromium)).toBe('0');
});

const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

function bytesOf(code: string): Uint8Array {
	const bits = [...code].map((letter) => letters.indexOf(letter).toString(2).padStart(5, '0')).join('');
	return Uint8Array.from(bits.match(/.{8}/g) ?? [], (byte) => parseInt(byte, 2));
}

/** The code of bytes whose last four are made their CRC-32, by a way of our own. */
function withSum(bytes: Uint8Array): string {
	let sum = 0xffffffff;
	for (const byte of bytes.subarray(0, -4)) {
		sum ^= byte;
		for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
	}
	const whole = bytes.slice();
	new DataView(whole.buffer).setUint32(whole.length - 4, ~sum >>> 0);
	const bits = [...whole].map((byte) => byte.toString(2).padStart(8, '0')).join('');
	return (bits.match(/.{1,5}/g) ?? [])
		.map((five) => letters[parseInt(five.padEnd(5, '0'), 2)] ?? '')
		.join('');
}
