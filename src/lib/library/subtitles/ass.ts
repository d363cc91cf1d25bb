/**
 * SubStation Alpha (SSA and ASS, http://www.tcax.org/docs/ass-specs.htm): what is said, when, and whether in italics, bold
 * or at the upper edge. Drawings, colours, fonts and karaoke are left out.
 */
import type { Cue } from './cue.ts';
import { Runs } from './runs.ts';

const order = ['layer', 'start', 'end', 'style', 'name', 'marginl', 'marginr', 'marginv', 'effect', 'text'];

/** Cues in the order of the file. @param most cues read at most */
export function readAss(text: string, most: number): Cue[] {
	const cues: Cue[] = [];
	let fields: readonly string[] = order;
	let section = '';
	for (const line of text.split('\n')) {
		if (cues.length >= most) break;
		if (line.startsWith('[')) section = line.trim().toLowerCase();
		if (section !== '[events]') continue;
		const [, kind = '', rest = ''] = /^(Format|Dialogue):\s{0,20}(.*)$/i.exec(line) ?? [];
		if (kind.toLowerCase() === 'format') {
			const said = rest.split(',', 64).map((one) => one.trim().toLowerCase());
			// The text is the last field: it may hold commas.
			if (said.at(-1) === 'text') fields = said;
		} else if (kind !== '') {
			const cue = cueOf(fields, rest);
			if (cue) cues.push(cue);
		}
	}
	return cues;
}

function cueOf(fields: readonly string[], line: string): Cue | undefined {
	const values: string[] = [];
	let at = 0;
	for (let index = 0; index < fields.length - 1; index++) {
		const comma = line.indexOf(',', at);
		if (comma < 0) return undefined;
		values.push(line.slice(at, comma));
		at = comma + 1;
	}
	const start = secondsOf(values[fields.indexOf('start')]);
	const end = secondsOf(values[fields.indexOf('end')]);
	if (start === undefined || end === undefined || !(end > start)) return undefined;
	const { lines, top } = readAssText(line.slice(at));
	return lines.length > 0 ? { start, end, lines, ...(top && { top: true as const }) } : undefined;
}

/** `H:MM:SS.cc` */
function secondsOf(text: string | undefined): number | undefined {
	const [, hours, minutes, seconds] =
		/^\s*(\d{1,4}):(\d{1,2}):(\d{1,2}(?:\.\d{1,3})?)\s*$/.exec(text ?? '') ?? [];
	return hours === undefined ? undefined : Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
}

/** One text. Overrides stand in braces: `{\i1\an8}`. Line breaks are `\N` and `\n`, `\h` is a hard space. */
export function readAssText(text: string): Pick<Cue, 'lines'> & { readonly top: boolean } {
	const runs = new Runs();
	let top = false;
	let drawing = false;
	const faces = { italic: false, bold: false };
	// A face is set or not, however often it is said.
	const face = (name: keyof typeof faces, on: boolean) => {
		if (faces[name] !== on) runs[name](on);
		faces[name] = on;
	};
	for (const [index, part] of text
		.slice(0, 20_000)
		.split(/\{([^{}]*)\}/)
		.entries()) {
		if (index % 2 === 0) {
			if (drawing) continue;
			for (const [at, line] of part.split(/\\N|\\n/).entries()) {
				if (at > 0) runs.breakLine();
				runs.add(line.replaceAll('\\h', '\u{a0}'));
			}
			continue;
		}
		for (const [, name = '', value = ''] of part.matchAll(/\\(?:(an|a|b|i|p)(\d{1,4})|r)/g)) {
			if (name === 'i') face('italic', value !== '0');
			else if (name === 'b') face('bold', value !== '0');
			// `\r`: as the style has it.
			else if (name === '') for (const one of ['italic', 'bold'] as const) face(one, false);
			else if (name === 'p') drawing = value !== '0';
			else if (name === 'an') top = Number(value) >= 7;
			// SSA counts rows otherwise: 5 to 7 are the upper one.
			else top = Number(value) >= 5 && Number(value) <= 7;
		}
	}
	return { lines: runs.lines, top };
}
