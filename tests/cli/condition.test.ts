import { describe, expect, it } from 'vitest';
import { conditionOf, type Scalar } from '../../src/cli/condition.ts';

const tags: Record<string, Scalar> = {
	Make: 'Canon',
	'IFD0:Make': 'Canon',
	'XMP-dc:Title': 'Sea, at night',
	ISO: 400,
	ExposureTime: '1/640',
	'ExposureTime#': 0.0015625,
	Rating: 0,
	Empty: '',
	DateTimeOriginal: '2024:03:09 17:58:03'
};
const holds = (text: string) => conditionOf(text)((name) => tags[name]);

describe('a condition holds', () => {
	it.each([
		"$Make eq 'Canon'",
		'$Make eq "Canon"',
		'${IFD0:Make} eq "Canon" and $XMP-dc:Title',
		'$Make =~ /^can/i',
		'$Make !~ /nikon/i',
		'$ISO > 200 and $ISO <= 400',
		'$ISO >= 400 && not $ISO >= 800',
		'$ISO == "400.0"',
		'$ExposureTime# < 1/500',
		'${ExposureTime#} * 640 == 1',
		'$DateTimeOriginal gt "2024:01" and $DateTimeOriginal lt "2025"',
		'defined $Rating and not $Rating',
		'defined($Rating)',
		'not defined $Nope',
		'!$Nope',
		'not $Empty',
		'$Nope or $Make eq "Canon"',
		'$Nope || $ISO',
		'lc($Make) eq "canon" and uc $Make eq "CANON" and length($Make) == 5',
		'"$Make at $ISO" eq "Canon at 400"',
		"$Make ne '$Make'",
		'($ISO - 100) / 3 + 1 == 101',
		'-$ISO < 0',
		'$Make . "!" eq "Canon!"',
		'$XMP-dc:Title =~ /sea\\/?,\\s/i',
		'$Make lt "D" and ($ISO < 100 or $ISO > 300)',
		'abs(0 - 3) == 3 and int 3.7 == 3',
		'$ISO & 16 and not $ISO & 1',
		'($ISO | 1) == 401 && ($ISO ^ 400) == 0',
		'$ISO % 7 == 1 and 2 ** 3 == 8 and -7 % 3 == 2',
		'($ISO > 200 ? "high" : "low") eq "high"',
		'$Make cmp "Canonet" and $Make =~ m{^Can}',
		'$Make =~ m/^can/i and $Make !~ m!/! and $XMP-dc:Title =~ m(sea(,))i',
		'"$Make EOS" =~ /^$Make\\b/ and $Make =~ /n$/',
		'$Make =~ /(?i)CANON/ and $Make =~ /\\Acan on\\z/ix',
		'$Make =~ / Ca [n ] on # the maker /x',
		'substr($Make, 0, 3) eq "Can" and substr($Make, -2) eq "on" and index($Make, "n") == 2',
		'ucfirst(lc $Make) eq $Make and sqrt($ISO) == 20'
	])('%s', (text) => {
		expect(holds(text)).toBe(true);
	});
});

describe('a condition does not hold', () => {
	it.each([
		'$Nope',
		'$Rating',
		'$Empty',
		"$Make eq 'canon'",
		'$ISO > 400',
		'$Make == 1',
		'not $Make',
		'defined $Nope'
	])('%s', (text) => {
		expect(holds(text)).toBe(false);
	});
});

it('a comparison with a tag that is not there fails the whole condition', () => {
	for (const text of [
		'$Nope eq ""',
		'$Nope == 0',
		'$Nope !~ /x/',
		'not $Nope eq "x"',
		'$Nope eq "x" or $Make'
	]) {
		expect(holds(text)).toBe(false);
	}
	expect(holds('$Make or $Nope eq "x"')).toBe(true);
});

describe('what cannot be understood is refused with a reason', () => {
	it.each([
		['', 'ends too early'],
		['$Make eq', 'ends too early'],
		['$Make eq "Canon', 'nothing ends'],
		['($Make', 'ends too early'],
		['$Make $ISO', '$ISO cannot stand there'],
		['$Make =~ "x"', 'comes a pattern'],
		['$Make =~ /(/', '('],
		['$Make =~ /a/g', 'flag "g"'],
		['$', 'tag name'],
		['system("ls")', 'system'],
		['constructor $Make', 'constructor'],
		['$Make; 1', '";"'],
		['`ls`', '"`"']
	])('%s', (text, reason) => {
		expect(() => conditionOf(text)).toThrow(reason);
	});
});

it('is never run as code', () => {
	const got: string[] = [];
	const holdsFor = conditionOf('$constructor or $__proto__:x or "${toString}"');
	expect(holdsFor((name) => (got.push(name), undefined))).toBe(false);
	expect(got).toEqual(['constructor', '__proto__:x', 'toString']);
});
