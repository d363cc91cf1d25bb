/** Elements of Matroska (RFC 9559) that lead to its texts, by their ids without the bits that tell their length. */
export const ids = {
	...{ ebml: 0xa45_dfa3, segment: 0x853_8067, seekHead: 0x14d_9b74, seek: 0xdbb, seekId: 0x13ab },
	...{ seekPosition: 0x13ac, info: 0x549_a966, scale: 0xa_d7b1, tracks: 0x654_ae6b, track: 0x2e },
	...{ number: 0x57, type: 0x3, codec: 0x6, language: 0x2_b59c, bcp47: 0x2_b59d, name: 0x136e },
	...{ forced: 0x15aa, encodings: 0x2d80, encoding: 0x2240, compression: 0x1034, algorithm: 0x254 },
	...{ stripped: 0x255, encryption: 0x1035, cues: 0xc53_bb6b, point: 0x3b, positions: 0x37, ofTrack: 0x77 },
	...{ cluster: 0xf43_b675, clusterPosition: 0x71, relative: 0x70, time: 0x67, simple: 0x23 },
	...{ group: 0x20, block: 0x21, duration: 0x1b }
} as const;
