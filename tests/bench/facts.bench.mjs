/**
 * Whether the library has films and sound as long, as large and of what ffprobe says they are. Needs the sample files and ffprobe;
 * `MEDIATHEQUE_FFPROBE` may name a file with its answers by path, as this keeps none.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { extname, join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'rolldown';
import { Unavailable } from '../../scripts/bench-context.mjs';
import { inRepository } from '../../scripts/places.mjs';

const media = new Set(
	(
		'mp3 m4a m4b flac ogg oga opus spx aif aiff wav wma ape wv mpc aac dsf dff aa ra tta tak au caf amr mka mp2 ' +
		'mp4 m4v mov 3gp 3g2 asf wmv mkv webm avi flv f4v mpg vob ts mts m2ts mxf rm dv ogv wtv crm'
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
	[/^amr_nb$/, 'amr']
];
/** @param {string} name */
const codecOf = (name) => {
	const rule = sameCodec.find(([pattern]) => pattern.test(name));
	return rule ? name.replace(...rule) : name;
};

/** @typedef {{ codec_type: string, codec_name?: string, width?: number, height?: number, avg_frame_rate?: string, r_frame_rate?: string, channels?: number, sample_rate?: string, duration?: string, disposition?: { attached_pic?: number } }} Stream */
/** @typedef {{ streams?: Stream[], format?: { duration?: string }, estimated?: boolean }} Probe */
/** @typedef {{ duration?: number, width?: number, height?: number, codec?: string, sound?: string, fps?: number, channels?: number, samplerate?: number, type: string }} Ours */

/** @param {string} folder @returns {string[]} */
const below = (folder) =>
	readdirSync(folder, { withFileTypes: true }).flatMap((one) => {
		const path = join(folder, one.name);
		return one.isDirectory() ? below(path) : media.has(extname(path).slice(1).toLowerCase()) ? [path] : [];
	});

/** @param {string} path @returns {Probe} */
function probe(path) {
	const { stdout, stderr, error } = spawnSync(
		'ffprobe',
		['-v', 'warning', '-print_format', 'json', '-show_format', '-show_streams', path],
		{ encoding: 'utf8', timeout: 60_000 }
	);
	if (error && 'code' in error && error.code === 'ENOENT') throw new Unavailable('there is no ffprobe');
	try {
		return { ...JSON.parse(stdout), estimated: /Estimating duration/.test(stderr) };
	} catch {
		return {};
	}
}

/** @param {string | undefined} text `30000/1001` */
function rate(text) {
	const [top = 0, bottom = 0] = (text ?? '').split('/').map(Number);
	return top > 0 && bottom > 0 ? top / bottom : undefined;
}

/** @param {Stream} stream */
const isShown = ({ codec_type, disposition }) => codec_type === 'video' && !disposition?.attached_pic;

/** What is asked of a file, what ffprobe says, and whether ours is the same. */
const facts = {
	/** @param {Probe} said @param {Ours} ours */
	duration: (said, ours) => {
		const wanted = Number(said.format?.duration);
		if (!(wanted > 0)) return undefined;
		const film = rate(said.streams?.find(isShown)?.avg_frame_rate);
		const hertz = Number(said.streams?.find(({ codec_type }) => codec_type === 'audio')?.sample_rate);
		// A frame of pictures, else one of sound, of 1152 samples at most.
		const frame = film ? 1 / film : hertz > 0 ? 1152 / hertz : 0;
		// What ffprobe has guessed from the first frames' rate is no measure.
		const slack = said.estimated ? Math.max(frame, wanted * 0.05) : Math.max(frame, 0.001);
		return { wanted, got: ours.duration, same: Math.abs((ours.duration ?? -1) - wanted) <= slack + 1e-6 };
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

/** @type {import('../../scripts/bench-context.mjs').Benchmark} */
export default {
	name: 'facts',
	title: 'Facts of film and sound, as ffprobe has them',
	patience: 900_000,
	run: ({ needCorpus, temporary }) =>
		temporary(async (folder) => {
			const files = join(needCorpus(), 'files');
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

			const kept = process.env.MEDIATHEQUE_FFPROBE;
			/** @type {Record<string, Probe>} */
			const answers = kept ? JSON.parse(readFileSync(kept, 'utf8')) : {};
			/** @type {Map<string, Map<string, { all: number, same: number }>>} */
			const families = new Map();
			/** @type {string[]} */
			const wrong = [];
			for (const path of below(files)) {
				const name = relative(files, path);
				const said = answers[name] ?? probe(path);
				if (!said.streams?.some(({ codec_type, codec_name }) => /audio|video/.test(codec_type) && codec_name))
					continue;
				const source = openFile(path);
				/** @type {Ours | undefined} */
				let ours;
				try {
					const metadata = await readMetadata(source, { fileName: name });
					if (metadata) {
						const { size } = statSync(path);
						const of = { root: 1, path: name, size, modified: 0, added: 0, fingerprint: '' };
						ours = /** @type {Ours} */ (/** @type {unknown} */ (summarise(readingOf(metadata), of).item));
					}
				} finally {
					source.close();
				}
				ours ??= { type: 'not read' };
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
						wrong.push(
							`${fact}\t${ours.type}\t${name}: ${String(outcome.wanted)}, not ${String(outcome.got)}`
						);
				}
			}
			if (process.env.MEDIATHEQUE_WRONG) console.error(wrong.sort().join('\n'));
			return tableOf(families);
		})
};

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
				'millisecond (within 5 % where ffprobe itself has only an estimate), frame rates within a thousandth, all else exactly.'
		]
	};
}
