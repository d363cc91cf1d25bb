/** What the engine measured of film and sound, as fields of an item: it counts before what tags say of the same. */
import type { Facts } from '#lib/parsers/facts.ts';
import type { MediaKind } from '#lib/parsers/registry.ts';
import { codecName } from './codecs.ts';
import type { Item } from './item.ts';

type Measured = { -readonly [K in 'channels' | 'samplerate' | 'codec' | 'sound' | 'fps']?: Item[K] };

/** Pixels as they are stored; a picture inside another format is none of its own. */
export function measuredSize(
	facts: Facts | undefined,
	kind: MediaKind
): { width: number; height: number } | undefined {
	const { width, height } = facts ?? {};
	return kind === 'video' && width !== undefined && height !== undefined ? { width, height } : undefined;
}

/** Fields that are told by what was measured; nothing for other kinds. */
export function measuredFields(facts: Facts | undefined, kind: MediaKind): Measured {
	if (!facts || (kind !== 'audio' && kind !== 'video')) return {};
	const { channels, sampleRate, frameRate, codec, sound } = facts;
	const fields: Measured = {};
	if (channels !== undefined) fields.channels = channels;
	if (sampleRate !== undefined) fields.samplerate = sampleRate;
	if (kind === 'video' && frameRate !== undefined) fields.fps = Math.round(frameRate * 1000) / 1000;
	const first = kind === 'audio' ? sound : codec && codecName(codec);
	if (first !== undefined) fields.codec = first;
	if (kind === 'video' && sound !== undefined) fields.sound = sound;
	return fields;
}
