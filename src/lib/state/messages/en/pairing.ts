/** English texts of pairing two devices by codes. */
import type { CodeRefusal } from '#lib/platform/pairing-code.ts';
import type { PairingOver } from '../../pairing.svelte.ts';
import { plural } from '../plural.ts';

const n = plural('en');

export const pairing = {
	steps: {
		label: 'Pairing',
		mine: 'Show this code to the other device',
		answer: 'Now show this code to the other device',
		theirs: 'Take the code that the other device shows',
		compare: 'Compare the six digits',
		/** Both have taken the first code of the other: one of the answers has to be taken. */
		both: 'The other device shows an answer too'
	},
	intro:
		'Open Sync on the other device too and choose “Two devices side by side”. Both have to be in the same network.',
	answerHint: 'It answers the code you have taken. The other device takes it in the same way.',
	preparing: 'Making a code…',
	qr: 'The code of this device, to scan with the other one',
	codeText: 'Code as text',
	copy: 'Copy code',
	copied: 'The code is copied.',
	paste: 'Code of the other device',
	pasteHint: 'Copy it there and send it to yourself, for instance by a messenger.',
	take: 'Take code',
	scan: 'Scan with the camera',
	stopScan: 'Stop the camera',
	picture: 'Choose a picture of it',
	viewfinder: 'What the camera sees',
	scanning: 'Hold the other screen before the camera.',
	noCamera: 'The camera cannot be used here. Copy the code as text instead.',
	cameraDenied:
		'The browser does not allow the camera. Allow it in the site settings, or copy the code as text.',
	noCodeInPicture: 'There is no code in this picture that can be read.',
	notPicture: 'This file is no picture.',
	refusals: {
		foreign: 'This is no code of a pairing.',
		newer: 'The other device has a newer version of Mediatheque. Reload this page to update it.',
		cut: 'The end of the code is missing. Copy all of it.',
		damaged: 'Something in this code is wrong. Copy it once more.',
		own: 'This is the code of this device. Take the one that the other device shows.',
		other: 'This code answers another one. Take this device’s code there once more.'
	} satisfies Record<CodeRefusal, string>,
	connecting: 'Connecting…',
	digits: (digits: string) => `Digits: ${digits}`,
	compareMember: (name: string) =>
		`“${name}” wants to join your devices. It will hold your presets, keywords, albums and ratings. Does it show the same digits?`,
	compareNewcomer: (name: string) =>
		`This device will join “${name}” and hold what it holds; what is here goes there. Does it show the same digits?`,
	admit: 'Same digits: let it in',
	join: 'Same digits: join',
	differ: 'They differ',
	waits: (name: string) => `Waiting for somebody to press the button on “${name}”…`,
	live: (name: string) => `Connected to “${name}”`,
	silent: (name: string) =>
		`Nothing is heard of “${name}” just now. It may be asleep; this goes on by itself when it wakes.`,
	holds: {
		equal: 'Both hold the same.',
		behind: 'It is getting what it lacks…',
		different: 'Both have heard the same and yet differ. Make a backup and sync by another way as well.',
		unknown: 'It is telling what it has…'
	},
	counts: (sent: number, received: number) =>
		`${n(sent, { one: '# change sent', other: '# changes sent' })}, ${n(received, { one: '# received', other: '# received' })}`,
	stays: 'Changes go over as they are made, while both are open.',
	disconnect: 'Disconnect',
	again: 'Pair again',
	ended: 'Not connected',
	overs: {
		here: 'You have ended the connection. Nothing is lost.',
		there: 'The other device has ended the connection. Nothing is lost.',
		lost: 'The other device has fallen silent: closed, asleep or out of the network. Pair again when it is back; what was made meanwhile goes over then.',
		unreachable:
			'The other device cannot be reached. Are both in the same network? Guest networks often keep devices apart; then a folder or a file does the same.',
		'someone-else':
			'Who answered is not the device that made the code. Nothing was sent. Pair again, with new codes.',
		unanswered: 'The code that this device showed last was never taken there. Pair again.',
		'no-network': 'This device is in no network. Connect it, then pair again.',
		unsupported: 'This browser cannot connect to other devices directly. A folder or a file does the same.',
		misbehaved:
			'The other device said something that cannot be right. Reload Mediatheque on both, then pair again.',
		silent: 'The other device does not answer any more. Look at it, then pair again.',
		'other-vault': 'Both belong to different groups of devices. Leave the group on one of them first.',
		'no-vault': 'Neither of the two syncs yet. Start on one of them as the first device, then pair again.',
		'same-device':
			'The other one is a copy of this browser profile. Sync once by a folder or a file, then pair again.',
		'not-admitted':
			'Nobody was let in. If the digits were different, somebody else may be in between: pair again in a network you trust.',
		'not-taken':
			'One of the two does not accept what the other has sealed: it was removed from your devices, or does not know of a new passphrase.',
		'too-large': 'There is more to send at once than a connection takes. Sync by a folder or a file.',
		newer: 'The other device has a newer version of Mediatheque. Reload this page to update it.',
		trouble:
			'This device could not go on. Try again; if it happens once more, reload the page. Nothing is lost.'
	} satisfies Record<PairingOver, string>
};
