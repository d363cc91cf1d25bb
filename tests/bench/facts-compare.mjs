/** What ffprobe says of films and sound beside what the library has of them. Needs ffprobe. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { extname, join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'rolldown';
import { Unavailable } from '../../scripts/bench-context.mjs';
import { inRepository } from '../../scripts/places.mjs';

const media = new Set(
	(
		'mp3 m4a m4b flac ogg oga opus spx aif aiff wav wma ape wv mpc aac dsf dff aa ra tta tak au snd caf amr awb mka mp2 ' +
		'mp4 m4v mov 3gp 3g2 asf wmv mkv webm avi flv f4v mpg vob ts mts m2ts mxf rm dv ogv wtv crm ismv m1v m2v w64 ac3 eac3 ec3 dts'
	).split(' ')
);

/** Our names of codecs, where ffmpeg has another or several: the rest is alike. @type {[RegExp, string][]} */
const sameCodec = [
	[/^pcm_alaw$/, 'alaw'],
	[/^pcm_mulaw$/, 'ulaw'],
	[/^pcm_.*$/, 'pcm'],
	[/^adpcm_.*$/, 'adpcm'],
	[/^gsm.*$/, 'gsm'],
	[/^mpeg([12])video$/, 'mpeg$1'],
	[/^wm(?:av|apro|alossless|avoice).*$/, 'wma'],
	[/^(?:wmv\d|vc1|wmv.*)$/, 'wmv'],
	[/^msmpeg4.*$/, 'msmpeg4'],
	[/^vp6.*$/, 'vp6'],
	[/^dvvideo$/, 'dv'],
	[/^flv1$/, 'h263'],
	[/^musepack\d$/, 'musepack'],
	[/^dsd_.*$/, 'dsd'],
	[/^mp3.*$/, 'mp3'],
	[/^amr_nb$/, 'amr'],
	[/^amr_wb$/, 'amr-wb'],
	[/^(?:rawvideo|v[234][01]\d|r210|r10k|yuv4)$/, 'raw']
];
/** @param {string} name */
const codecOf = (name) => {
	const rule = sameCodec.find(([pattern]) => pattern.test(name));
	return rule ? name.replace(...rule) : name;
};

/** @typedef {{ codec_type: string, codec_name?: string, width?: number, height?: number, avg_frame_rate?: string, r_frame_rate?: string, channels?: number, sample_rate?: string, duration?: string, disposition?: { attached_pic?: number } }} Stream */
/** @typedef {{ streams?: Stream[], format?: { duration?: string, start_time?: string, format_name?: string }, counted?: number, first?: number }} Probe */
/** @typedef {{ duration?: number, width?: number, height?: number, codec?: string, sound?: string, fps?: number, channels?: number, samplerate?: number, type: string }} Ours */

/** @param {string} folder @returns {string[]} */
const below = (folder) =>
	readdirSync(folder, { withFileTypes: true }).flatMap((one) => {
		const path = join(folder, one.name);
		return one.isDirectory() ? below(path) : media.has(extname(path).slice(1).toLowerCase()) ? [path] : [];
	});

/** @param {string} path @returns {Probe} */
export function probe(path) {
	const { stdout, stderr, error } = spawnSync(
		'ffprobe',
		['-v', 'warning', '-print_format', 'json', '-show_format', '-show_streams', path],
		{ encoding: 'utf8', timeout: 60_000 }
	);
	if (error && 'code' in error && error.code === 'ENOENT') throw new Unavailable('there is no ffprobe');
	try {
		/** @type {Probe} */
		const said = JSON.parse(stdout);
		const isOpus = said.streams?.some(({ codec_name }) => codec_name === 'opus');
		if (/Estimating duration/.test(stderr)) said.counted = packetsOf(path).last;
		else if (isOpus && said.format?.format_name === 'ogg') said.first = packetsOf(path).first;
		return said;
	} catch {
		return {};
	}
}

/** Where the first packet begins and the last ends, in seconds. @param {string} path */
function packetsOf(path) {
	const { stdout } = spawnSync(
		'ffprobe',
		['-v', 'quiet', '-show_entries', 'packet=pts_time,duration_time', '-of', 'csv=p=0', path],
		{ encoding: 'utf8', timeout: 60_000, maxBuffer: 2 ** 28 }
	);
	let [first, last, sum] = [0, 0, 0];
	for (const line of stdout.split('\n')) {
		const [time = NaN, length = NaN] = line.split(',').map((part) => Number.parseFloat(part));
		sum += length || 0;
		if (time < first) first = time;
		if (time + (length || 0) > last) last = time + (length || 0);
	}
	// Of pictures by themselves only the first has a time.
	return { first, last: Math.max(last, sum) };
}

/**
 * How long ffprobe says a file is, without what it counts that is no part of the sound or film.
 * @param {Probe} said
 */
function lengthOf({ format, streams = [], first = 0 }) {
	const length = Number(format?.duration);
	// What an encoder needs before the first sound is not played (RFC 7845 §4.2).
	if (first < 0) return length + first;
	// To the length in the head it adds when the first picture or sound of a stream is due, which that length has in it.
	if (format?.format_name === 'asf') return Math.max(...streams.map(({ duration }) => Number(duration) || 0));
	return length;
}

/** @param {string | undefined} text `30000/1001` */
function rate(text) {
	const [top = 0, bottom = 0] = (text ?? '').split('/').map(Number);
	return top > 0 && bottom > 0 ? top / bottom : undefined;
}

/** @param {Stream} stream */
const isShown = ({ codec_type, disposition }) => codec_type === 'video' && !disposition?.attached_pic;

/** It does not know how long a frame of Enhanced AC-3 is, and so counts the last one as nothing. @param {Probe} said */
const unknownFrame = ({ streams = [] }) =>
	Math.max(0, ...streams.map((one) => (one.codec_name === 'eac3' ? 1536 / Number(one.sample_rate) : 0)));

/** What is asked of a file, what ffprobe says, and whether ours is the same. */
export const facts = {
	/** @param {Probe} said @param {Ours} ours */
	duration: (said, ours) => {
		const wanted = lengthOf(said);
		if (!(wanted > 0)) return undefined;
		const film = rate(said.streams?.find(isShown)?.avg_frame_rate);
		const hertz = Number(said.streams?.find(({ codec_type }) => codec_type === 'audio')?.sample_rate);
		// A frame of pictures, else one of sound, of 1152 samples at most.
		const frame = film ? Math.max(1 / film, unknownFrame(said)) : hertz > 0 ? 1152 / hertz : 0;
		const off = (/** @type {number} */ one) => Math.abs((ours.duration ?? -1) - one);
		// It says that it only guesses, by the rate of the first frames: then what its packets say counts too, and our guess.
		const { counted } = said;
		// Nothing that plays.
		if (counted === 0) return undefined;
		const isGuessed =
			counted !== undefined && [wanted, counted].some((one) => off(one) <= Math.max(frame, one * 0.05));
		const same = isGuessed || off(wanted) <= Math.max(frame, 0.001) + 1e-6;
		return { wanted: counted ?? wanted, got: ours.duration, same };
	},
	/** @param {Probe} said @param {Ours} ours */
	dimensions: (said, ours) => {
		const film = said.streams?.find((one) => isShown(one) && (one.width ?? 0) > 0);
		if (!film) return undefined;
		const [wanted, turned, got] = [
			`${film.width}x${film.height}`,
			`${film.height}x${film.width}`,
			`${ours.width}x${ours.height}`
		];
		return { wanted, got, same: got === wanted || got === turned };
	},
	/** @param {Probe} said @param {Ours} ours */
	codec: (said, ours) => {
		const wanted = said.streams?.find(isShown)?.codec_name;
		return wanted ? { wanted, got: ours.codec, same: ours.codec === codecOf(wanted) } : undefined;
	},
	/** @param {Probe} said @param {Ours} ours */
	sound: (said, ours) => {
		const wanted = said.streams?.find(({ codec_type }) => codec_type === 'audio')?.codec_name;
		const got = ours.sound ?? ours.codec;
		return wanted ? { wanted, got, same: got === codecOf(wanted) } : undefined;
	},
	/** @param {Probe} said @param {Ours} ours */
	channels: (said, ours) => {
		const wanted = said.streams?.find(({ codec_type }) => codec_type === 'audio')?.channels;
		return wanted ? { wanted, got: ours.channels, same: ours.channels === wanted } : undefined;
	},
	/** @param {Probe} said @param {Ours} ours */
	'sample rate': (said, ours) => {
		const sound = said.streams?.find(({ codec_type }) => codec_type === 'audio');
		// Of sound of one bit ffprobe counts bytes.
		const wanted = Number(sound?.sample_rate) * (ours.codec === 'dsd' ? 8 : 1);
		return wanted > 0 ? { wanted, got: ours.samplerate, same: ours.samplerate === wanted } : undefined;
	},
	/** @param {Probe} said @param {Ours} ours */
	'frame rate': (said, ours) => {
		const film = said.streams?.find(isShown);
		const [wanted, nominal] = [rate(film?.avg_frame_rate), rate(film?.r_frame_rate)];
		if (!film || !wanted) return undefined;
		const near = (/** @type {number | undefined} */ one) =>
			one !== undefined && Math.abs((ours.fps ?? 0) - one) <= one * 0.001 + 0.001;
		return { wanted, got: ours.fps, same: near(wanted) || near(nominal) };
	}
};

/** Reads files as the library does. @param {string} folder for the engine that is built */
async function reader(folder) {
	await build({
		cwd: inRepository('.'),
		input: {
			engine: 'src/lib/parsers/index.ts',
			node: 'src/cli/file-source.ts',
			reading: 'src/lib/library/reading.ts',
			summary: 'src/lib/library/summary.ts'
		},
		platform: 'node',
		tsconfig: false,
		logLevel: 'silent',
		transform: { target: 'node20.19' },
		output: {
			dir: folder,
			format: 'esm',
			entryFileNames: '[name].mjs',
			chunkFileNames: '[name]-[hash].mjs'
		}
	});
	const load = (/** @type {string} */ name) => import(pathToFileURL(join(folder, `${name}.mjs`)).href);
	/** @type {typeof import('../../src/lib/parsers/index.ts')} */
	const { readMetadata } = await load('engine');
	/** @type {typeof import('../../src/cli/file-source.ts')} */
	const { openFile } = await load('node');
	/** @type {typeof import('../../src/lib/library/reading.ts')} */
	const { readingOf } = await load('reading');
	/** @type {typeof import('../../src/lib/library/summary.ts')} */
	const { summarise } = await load('summary');

	/** @param {string} path @param {string} name @returns {Promise<Ours>} */
	return async (path, name) => {
		const source = openFile(path);
		try {
			const metadata = await readMetadata(source, { fileName: name });
			if (!metadata) return { type: 'not read' };
			const { size } = statSync(path);
			const of = { root: 1, path: name, size, modified: 0, added: 0, fingerprint: '' };
			return /** @type {Ours} */ (/** @type {unknown} */ (summarise(readingOf(metadata), of).item));
		} finally {
			source.close();
		}
	};
}

/**
 * Compares all media below a folder.
 * @param {string} files
 * @param {string} folder for the engine that is built
 */
export async function compareFacts(files, folder) {
	const read = await reader(folder);
	const kept = process.env.MEDIATHEQUE_FFPROBE;
	/** @type {Record<string, Probe>} */
	const answers = kept && existsSync(kept) ? JSON.parse(readFileSync(kept, 'utf8')) : {};
	const known = Object.keys(answers).length;
	/** @type {Map<string, Map<string, { all: number, same: number }>>} */
	const families = new Map();
	/** @type {string[]} */
	const wrong = [];
	for (const path of below(files)) {
		const name = relative(files, path);
		const said = (answers[path] ??= probe(path));
		if (!said.streams?.some(({ codec_type, codec_name }) => /audio|video/.test(codec_type) && codec_name))
			continue;
		const ours = await read(path, name);
		const family = families.get(ours.type) ?? new Map();
		families.set(ours.type, family);
		for (const [fact, compare] of Object.entries(facts)) {
			const outcome = compare(said, ours);
			if (!outcome) continue;
			const counts = family.get(fact) ?? { all: 0, same: 0 };
			family.set(fact, counts);
			counts.all++;
			if (outcome.same) counts.same++;
			else
				wrong.push(`${fact}\t${ours.type}\t${name}: ${String(outcome.wanted)}, not ${String(outcome.got)}`);
		}
	}
	if (kept && Object.keys(answers).length > known) writeFileSync(kept, JSON.stringify(answers));
	if (process.env.MEDIATHEQUE_WRONG) console.error(wrong.sort().join('\n'));
	return tableOf(families);
}

/** @param {Map<string, Map<string, { all: number, same: number }>>} families */
function tableOf(families) {
	const names = Object.keys(facts);
	/** @type {Record<string, number>} */
	const figures = {};
	/** @type {Map<string, { all: number, same: number }>} */
	const sums = new Map();
	const rows = [...families]
		.sort(([one], [other]) => one.localeCompare(other))
		.map(([type, family]) => [
			type,
			...names.map((fact) => {
				const { all, same } = family.get(fact) ?? { all: 0, same: 0 };
				const sum = sums.get(fact) ?? { all: 0, same: 0 };
				sums.set(fact, { all: sum.all + all, same: sum.same + same });
				return all === 0 ? '' : `${same} of ${all}`;
			})
		]);
	rows.push([
		'all',
		...names.map((fact) => {
			const { all, same } = sums.get(fact) ?? { all: 0, same: 0 };
			figures[`${fact}, share that is the same`] = all === 0 ? 1 : same / all;
			return `${same} of ${all}`;
		})
	]);
	return {
		figures,
		columns: ['files', ...names],
		rows,
		notes: [
			'Of each kind of file how many have what ffprobe has, among those of which it says it: lengths within one frame or a ' +
				'millisecond (within 5 % of what is in the file where nothing tells it, so that both guess), frame rates within a thousandth, all else exactly.'
		]
	};
}
