/** Codecs of sound by the number that a wave has for them (WAVEFORMATEX; RFC 2361, appendix A), by the names people call them by. */
export const waveCodecs: Readonly<Record<number, string>> = {
	0x1: 'pcm',
	0x2: 'adpcm',
	0x3: 'pcm',
	0x6: 'alaw',
	0x7: 'ulaw',
	0xa: 'wma',
	0x11: 'adpcm',
	0x20: 'adpcm',
	0x31: 'gsm',
	0x45: 'adpcm',
	0x50: 'mp2',
	0x55: 'mp3',
	0x64: 'adpcm',
	0x75: 'metasound',
	0x92: 'ac3',
	0xff: 'aac',
	0x160: 'wma',
	0x161: 'wma',
	0x162: 'wma',
	0x163: 'wma',
	0x1600: 'aac',
	0x1610: 'aac',
	0x2000: 'ac3',
	0x2001: 'dts',
	0x674f: 'vorbis',
	0x6771: 'vorbis',
	0xa106: 'aac',
	0xf1ac: 'flac'
};

/** Its number says that a GUID tells, which begins with the number meant (Microsoft, WAVEFORMATEXTENSIBLE). */
const [extensible, guidAt] = [0xfffe, 24];

/** What the head of a wave says of its codec, from its number on; undefined where that is not known. */
export function waveCodecOf(head: Uint8Array): string | undefined {
	const number = (at: number) => (head[at] ?? 0) | ((head[at + 1] ?? 0) << 8);
	return waveCodecs[number(0) === extensible ? number(guidAt) : number(0)];
}
