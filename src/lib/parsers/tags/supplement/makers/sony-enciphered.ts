/**
 * What ExifTool's listing does not tell of the blocks that Sony's cameras encipher: how numbers are meant, and for which models
 * a row holds. https://exiftool.org/TagNames/Sony.html
 */
import type { Supplement } from '../../../table.ts';
import { both, notOf, of, only } from './sony-models.ts';
import { plusOne, dateTime, shortDateTime, minutesSeconds, stops, brightness, exposureCompensation, iso, sixteenth, millimetres, maxAperture, maxMillimetres, minAperture, count24, exposureTime, seconds, fNumber, serial, lensFeatures, height, year, zoomPosition, signed, mountVersion, firmware, isoStep, fahrenheit, percent, celsius, shutter, percentIfAny, anyCount, weak, weakBits, points79, otherFeatures, afStatus, statusOf, mount, mountOfStellar, lensOfA, lensOfE, lensType3, mount2, hasLens, lens, amount, early, notEarly, firstE, isA, serialOfE, featuresEarly, notFeaturesEarly, noFlash, secondCount, third, fourth, yes102, no102, is1, not1, notZve, notE10M2, notEarlyDigital, largeModels, sinceOn, notNewest, type307, type313, type319, iso4692, late2010e, lensOrStellar, is6792, not6792, notDscZv, first, not834, zoom858, zoom846, vignetting860, aberration952, m5, rm6, a1, m4, rm5, rm5full, notDsc, ambient, grip, firstBattery, secondBattery, isSlt, notSlt, notA, isIlca, is79, focusPoint, quality, metering } from './sony-rows.ts';

export const sonyAFStatus15: Supplement = statusOf(18);

export const sonyAFStatus19: Supplement = statusOf(30);

export const sonyAFStatus79: Supplement = statusOf(95);

export const sonyTag2010a: Supplement = {
	4414: stops,
	4416: brightness,
	4428: exposureCompensation
};

export const sonyTag2010b: Supplement = {
	0: plusOne,
	4: plusOne,
	438: dateTime,
	4414: stops,
	4416: brightness,
	4428: exposureCompensation,
	4632: iso
};

export const sonyTag2010c: Supplement = {
	0: plusOne,
	4: plusOne,
	512: sixteenth,
	528: dateTime,
	4378: stops,
	4380: brightness,
	4392: exposureCompensation,
	4596: iso
};

export const sonyTag2010d: Supplement = {
	0: plusOne,
	4: plusOne,
	510: dateTime,
	4502: stops,
	4504: brightness,
	4720: iso
};

export const sonyTag2010e: Supplement = {
	0: plusOne,
	4: plusOne,
	540: sixteenth,
	556: dateTime,
	4466: stops,
	4468: brightness,
	4480: exposureCompensation,
	4692: only(iso, iso4692),
	4696: only(iso, of(/^DSC-RX1R?$/)),
	4728: only(millimetres, late2010e),
	4730: only(millimetres, late2010e),
	4732: only(maxMillimetres, late2010e),
	4736: only(iso, late2010e),
	6256: only({}, lens),
	6289: only({}, lens),
	6290: mount,
	6291: lensOfE,
	6294: lensOfA,
	6296: only({}, lens),
	6297: only({}, lensOrStellar),
	6444: only({}, not6792),
	6792: only({}, is6792)
};

export const sonyTag2010f: Supplement = {
	4138: stops,
	4140: brightness,
	4152: exposureCompensation,
	4404: millimetres,
	4406: millimetres,
	4408: maxMillimetres,
	4412: iso
};

export const sonyTag2010g: Supplement = {
	546: stops,
	548: brightness,
	560: exposureCompensation,
	812: millimetres,
	814: millimetres,
	816: maxMillimetres,
	836: iso,
	6300: only({}, lens),
	6333: only({}, lens),
	6334: mount,
	6335: lensOfE,
	6338: lensOfA,
	6340: only({}, lens),
	6341: only({}, lens)
};

export const sonyTag2010h: Supplement = {
	546: stops,
	548: brightness,
	560: exposureCompensation,
	812: millimetres,
	814: millimetres,
	816: maxMillimetres,
	838: iso,
	6348: only({}, lens),
	6381: only({}, lens),
	6382: mount,
	6383: lensOfE,
	6386: lensOfA,
	6388: only({}, lens),
	6389: only({}, lens)
};

export const sonyTag2010i: Supplement = {
	535: stops,
	537: brightness,
	547: exposureCompensation,
	778: millimetres,
	780: millimetres,
	782: maxMillimetres,
	800: iso,
	6096: only({}, lens),
	6129: only({}, lens),
	6130: mount,
	6131: lensOfE,
	6134: lensOfA,
	6136: only({}, lens),
	6137: only({}, lens)
};

export const sonyTag900b: Supplement = {
	189: only({}, notOf(/^DSLR-A(?:450|500|550)$/))
};

export const sonyTag9050a: Supplement = {
	0: only(maxAperture, amount),
	1: only(minAperture, amount),
	32: shutter,
	50: count24,
	58: exposureTime,
	60: fNumber,
	63: only({}, early),
	76: only(count24, secondCount),
	81: only(shortDateTime, firstE),
	103: only({}, notEarly),
	124: only(serial, serialOfE),
	240: only(serial, isA),
	261: mount,
	263: lensOfE,
	265: lensOfA,
	276: only({}, of(/^(?:SLT-A99|HV|ILCE-7)/)),
	277: only(lensFeatures, featuresEarly),
	278: only(lensFeatures, notFeaturesEarly),
	416: only(anyCount, of(/^(?:ILCA-(?:68|77M2)|ILCE-(?:5100|QX1))\b/)),
	426: only(anyCount, of(/^(?:SLT-A(?:58|99V?)|HV|ILCE-(?:3[05]00|5000)|NEX-(?:3N|5R|5T|6|VG900|VG30E))\b/)),
	445: only(anyCount, featuresEarly)
};

export const sonyTag9050b: Supplement = {
	0: only(maxAperture, amount),
	1: only(minAperture, amount),
	38: shutter,
	58: count24,
	70: exposureTime,
	72: fNumber,
	80: only(count24, both(noFlash, fourth)),
	82: only(count24, both(noFlash, third)),
	88: only(count24, both(noFlash, of(/^ILCE-(?:6300|6500|7RM2|7SM2|9)$/))),
	97: only(minutesSeconds, of(/^ILCE-(?:6300|6500|7RM2|7SM2)\b/)),
	107: only({}, fourth),
	109: only({}, third),
	115: only({}, of(/^(?:ILCE-(?:6300|6500|7RM2|7SM2|9)|ILCA-99M2)$/)),
	136: serial,
	261: mount,
	263: lensOfE,
	265: lensOfA,
	276: only({}, of(/^(?:ILCE-(?:7|9)|ILCA-99M2)/)),
	278: lensFeatures,
	415: only(anyCount, of(/^(?:ILCE-(?:6[146]00A?|7C|7M3|7RM[34]A?|9|9M2)|ZV-E10)\b/)),
	459: only(anyCount, of(/^ILCE-7[RS]M2\b/)),
	461: only(anyCount, of(/^(?:ILCE-6[35]00|ILCA-99M2)\b/)),
	491: only({}, of(/^ILCE-(?:7C|7RM4A?|9M2)$/)),
	493: only(otherFeatures, of(/^(?:ILCE-(?:7C|7RM4A?|9M2)|ZV-E10)$/)),
	494: only({}, of(/^ILCE-(?:7M3|7RM3A?|9)$/)),
	496: only(otherFeatures, of(/^ILCE-(?:6[146]00A?|7M3|7RM3A?|9)$/)),
	538: only({}, of(/^ILCE-7[RS]M2\b/)),
	'540:LensSpecFeatures': only(otherFeatures, of(/^ILCE-7[RS]M2\b/)),
	'540:APS-CSizeCapture': only({}, of(/^ILCA-99M2\b/)),
	542: only(otherFeatures, of(/^(?:ILCE-6[35]00|ILCA-99M2)\b/))
};

export const sonyTag9050c: Supplement = {
	38: shutter,
	58: count24,
	70: only(exposureTime, no102),
	72: only(fNumber, no102),
	75: only({}, no102),
	80: only(count24, noFlash),
	102: only(exposureTime, yes102),
	104: only(fNumber, yes102),
	136: only(serial, not1),
	138: only(serial, is1)
};

export const sonyTag9050d: Supplement = {
	10: only(count24, notZve),
	26: exposureTime,
	28: only(fNumber, notOf(/^ILCE-(?:1M2|7M5|7RM6)$/)),
	56: only(serial, notE10M2)
};

export const sonyTag9400a: Supplement = {
	8: plusOne,
	12: plusOne,
	18: only({}, notEarlyDigital),
	68: only(height, largeModels),
	82: only(year, largeModels)
};

export const sonyTag9400b: Supplement = {
	8: plusOne,
	12: plusOne,
	63: height,
	70: year
};

export const sonyTag9400c: Supplement = {
	10: only({}, sinceOn),
	18: plusOne,
	26: plusOne,
	83: only(year, notNewest),
	307: only({}, type307),
	313: only({}, type313),
	319: only({}, type319),
	42: quality
};

export const sonyISOInfo: Supplement = {
	0: isoStep,
	2: isoStep,
	4: isoStep
};

export const sonyTag9402: Supplement = {
	4: only(celsius, ambient),
	22: weakBits,
	23: weak,
	45: only({}, notDsc)
};

export const sonyTag9403: Supplement = {
	5: celsius
};

export const sonyTag9404a: Supplement = {
	25: only(zoomPosition, notSlt)
};

export const sonyTag9404b: Supplement = {
	30: only(zoomPosition, notA),
	32: only({}, isA)
};

export const sonyTag9404c: Supplement = {
	
};

export const sonyTag9405a: Supplement = {
	1536: only({}, lens),
	1539: only({}, lens),
	1540: mount,
	1541: lensOfE,
	1544: lensOfA,
	1610: only({}, lens),
	1642: only({}, lens),
	1738: only({}, lens)
};

export const sonyTag9405b: Supplement = {
	4: iso,
	6: iso,
	10: stops,
	14: exposureTime,
	16: seconds,
	20: only(fNumber, notDscZv),
	22: fNumber,
	36: plusOne,
	66: weak,
	82: signed,
	90: only({}, lensOrStellar),
	93: only({}, lensOrStellar),
	94: mountOfStellar,
	96: lensOfE,
	98: lensOfA,
	100: only({}, lensOrStellar),
	834: only(zoomPosition, not834),
	842: only({}, first),
	846: only(zoomPosition, zoom846),
	848: only({}, of(/^ILCE-7M2\b/)),
	858: only(zoomPosition, zoom858),
	860: only({}, vignetting860),
	872: only({}, of(/^ILCE-(?:6300|7RM2|7SM2)\b/)),
	892: only({}, first),
	900: only({}, of(/^ILCE-7M2\b/)),
	924: only({}, of(/^ILCE-(?:6300|7RM2|7SM2)\b/)),
	944: only({}, of(/^(?:ILCA-99M2|ILCE-6500)\b/)),
	952: only({}, aberration952)
};

export const sonyTag9406: Supplement = {
	5: fahrenheit,
	6: only(percent, grip),
	7: percent,
	8: percentIfAny
};

export const sonyTag9406b: Supplement = {
	5: only(percent, firstBattery),
	7: only(percent, secondBattery)
};

export const sonyTag940a: Supplement = {
	
};

export const sonyTag940c: Supplement = {
	8: mount2,
	9: lensType3,
	11: mountVersion,
	13: only(mountVersion, hasLens),
	20: only(firmware, hasLens)
};

export const sonyAFInfo: Supplement = {
	4: only(afStatus, isSlt),
	5: only({}, isIlca),
	10: only({}, isSlt),
	11: only({}, isSlt),
	16: only(points79, isIlca),
	55: only({}, is79),
	56: only({}, is79),
	57: only({}, is79),
	58: only({}, isIlca),
	59: only(afStatus, isIlca),
	67: only({}, isIlca),
	80: only({}, isIlca),
	366: only({}, isSlt),
	381: only({}, isSlt),
	382: only({}, isSlt),
	7: focusPoint,
	8: focusPoint,
	9: focusPoint
};

export const sonyTag940e: Supplement = {
	6664: metering
};

export const sonyTag9416: Supplement = {
	4: iso,
	6: stops,
	10: exposureTime,
	12: seconds,
	16: fNumber,
	18: fNumber,
	29: plusOne,
	53: weak,
	72: only({}, lensOrStellar),
	73: only({}, lensOrStellar),
	74: mountOfStellar,
	75: lensOfE,
	77: lensOfA,
	113: millimetres,
	115: millimetres,
	117: maxMillimetres,
	1794: only({}, m5),
	1800: only({}, rm6),
	1866: only({}, m5),
	1871: only({}, rm6),
	2107: only({}, m5),
	2115: only({}, rm6),
	2191: only({}, a1),
	2193: only({}, m4),
	2205: only({}, rm5),
	2229: only({}, a1),
	2231: only({}, m4),
	2277: only({}, rm5full),
	2324: only({}, a1),
	2326: only({}, m4),
	2373: only({}, rm5)
};

