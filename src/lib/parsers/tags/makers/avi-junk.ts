// Made by `npm run tables` from what ExifTool lists (scripts/tables-list.mjs says which): do not edit.
import { defineTable } from '../../table.ts';
import * as more from '../supplement/makers/avi-junk.ts';

export const casioAVI = defineTable('Casio::AVI', 'MakerNotes', 'Casio', [
	{ id: 0, name: "Software", type: "string" }
]);

export const olympusAVI = defineTable('Olympus::AVI', 'MakerNotes', 'Olympus', [
	{ id: 18, name: "Make", type: "string", count: 24 },
	{ id: 44, name: "Model", type: "string", count: 24, print: { D4028: "X-2,C-50Z", D4029: "E-20,E-20N,E-20P", D4034: "C720UZ", D4040: "E-1", D4041: "E-300", D4083: "C2Z,D520Z,C220Z", D4106: "u20D,S400D,u400D", D4120: "X-1", D4122: "u10D,S300D,u300D", D4125: "AZ-1", D4141: "C150,D390", D4193: "C-5000Z", D4194: "X-3,C-60Z", D4199: "u30D,S410D,u410D", D4205: "X450,D535Z,C370Z", D4210: "C160,D395", D4211: "C725UZ", D4213: "FerrariMODEL2003", D4216: "u15D", D4217: "u25D", D4220: "u-miniD,Stylus V", D4221: "u40D,S500,uD500", D4231: "FerrariMODEL2004", D4240: "X500,D590Z,C470Z", D4244: "uD800,S800", D4256: "u720SW,S720SW", D4261: "X600,D630,FE5500", D4262: "uD600,S600", D4301: "u810/S810", D4302: "u710,S710", D4303: "u700,S700", D4304: "FE100,X710", D4305: "FE110,X705", D4310: "FE-130,X-720", D4311: "FE-140,X-725", D4312: "FE150,X730", D4313: "FE160,X735", D4314: "u740,S740", D4315: "u750,S750", D4316: "u730/S730", D4317: "FE115,X715", D4321: "SP550UZ", D4322: "SP510UZ", D4324: "FE170,X760", D4326: "FE200", D4327: "FE190/X750", D4328: "u760,S760", D4330: "FE180/X745", D4331: "u1000/S1000", D4332: "u770SW,S770SW", D4333: "FE240/X795", D4334: "FE210,X775", D4336: "FE230/X790", D4337: "FE220,X785", D4338: "u725SW,S725SW", D4339: "FE250/X800", D4341: "u780,S780", D4343: "u790SW,S790SW", D4344: "u1020,S1020", D4346: "FE15,X10", D4348: "FE280,X820,C520", D4349: "FE300,X830", D4350: "u820,S820", D4351: "u1200,S1200", D4352: "FE270,X815,C510", D4353: "u795SW,S795SW", D4354: "u1030SW,S1030SW", D4355: "SP560UZ", D4356: "u1010,S1010", D4357: "u830,S830", D4359: "u840,S840", D4360: "FE350WIDE,X865", D4361: "u850SW,S850SW", D4362: "FE340,X855,C560", D4363: "FE320,X835,C540", D4364: "SP570UZ", D4366: "FE330,X845,C550", D4368: "FE310,X840,C530", D4370: "u1050SW,S1050SW", D4371: "u1060,S1060", D4372: "FE370,X880,C575", D4374: "SP565UZ", D4377: "u1040,S1040", D4378: "FE360,X875,C570", D4379: "FE20,X15,C25", D4380: "uT6000,ST6000", D4381: "uT8000,ST8000", D4382: "u9000,S9000", D4384: "SP590UZ", D4385: "FE3010,X895", D4386: "FE3000,X890", D4387: "FE35,X30", D4388: "u550WP,S550WP", D4390: "FE5000,X905", D4391: "u5000", D4392: "u7000,S7000", D4396: "FE5010,X915", D4397: "FE25,X20", D4398: "FE45,X40", D4401: "XZ-1", D4402: "uT6010,ST6010", D4406: "u7010,S7010 / u7020,S7020", D4407: "FE4010,X930", D4408: "X560WP", D4409: "FE26,X21", D4410: "FE4000,X920,X925", D4411: "FE46,X41,X42", D4412: "FE5020,X935", D4413: "uTough-3000", D4414: "StylusTough-6020", D4415: "StylusTough-8010", D4417: "u5010,S5010", D4418: "u7040,S7040", D4419: "u9010,S9010", D4423: "FE4040", D4424: "FE47,X43", D4426: "FE4030,X950", D4428: "FE5030,X965,X960", D4430: "u7030,S7030", D4432: "SP600UZ", D4434: "SP800UZ", D4439: "FE4020,X940", D4442: "FE5035", D4448: "FE4050,X970", D4450: "FE5050,X985", D4454: "u-7050", D4464: "T10,X27", D4470: "FE5040,X980", D4472: "TG-310", D4474: "TG-610", D4476: "TG-810", D4478: "VG145,VG140,D715", D4479: "VG130,D710", D4480: "VG120,D705", D4482: "VR310,D720", D4484: "VR320,D725", D4486: "VR330,D730", D4488: "VG110,D700", D4490: "SP-610UZ", D4492: "SZ-10", D4494: "SZ-20", D4496: "SZ-30MR", D4498: "SP-810UZ", D4500: "SZ-11", D4504: "TG-615", D4508: "TG-620", D4510: "TG-820", D4512: "TG-1", D4516: "SH-21", D4519: "SZ-14", D4520: "SZ-31MR", D4521: "SH-25MR", D4523: "SP-720UZ", D4529: "VG170", D4530: "VH210", D4531: "XZ-2", D4535: "SP-620UZ", D4536: "TG-320", D4537: "VR340,D750", D4538: "VG160,X990,D745", D4541: "SZ-12", D4545: "VH410", D4546: "XZ-10", D4547: "TG-2", D4548: "TG-830", D4549: "TG-630", D4550: "SH-50", D4553: "SZ-16,DZ-105", D4562: "SP-820UZ", D4566: "SZ-15", D4572: "STYLUS1", D4574: "TG-3", D4575: "TG-850", D4579: "SP-100EE", D4580: "SH-60", D4581: "SH-1", D4582: "TG-835", D4585: "SH-2 / SH-3", D4586: "TG-4", D4587: "TG-860", D4590: "TG-TRACKER", D4591: "TG-870", D4593: "TG-5", D4603: "TG-6", D4605: "TG-7", D4809: "C2500L", D4842: "E-10", D4856: "C-1", D4857: "C-1Z,D-150Z", DCHC: "D500L", DCHT: "D600L / D620L", K0055: "AIR-A01", S0003: "E-330", S0004: "E-500", S0009: "E-400", S0010: "E-510", S0011: "E-3", S0013: "E-410", S0016: "E-420", S0017: "E-30", S0018: "E-520", S0019: "E-P1", S0023: "E-620", S0026: "E-P2", S0027: "E-PL1", S0029: "E-450", S0030: "E-600", S0032: "E-P3", S0033: "E-5", S0034: "E-PL2", S0036: "E-M5", S0038: "E-PL3", S0039: "E-PM1", S0040: "E-PL1s", S0042: "E-PL5", S0043: "E-PM2", S0044: "E-P5", S0045: "E-PL6", S0046: "E-PL7", S0047: "E-M1", S0051: "E-M10", S0052: "E-M5MarkII", S0059: "E-M10MarkII", S0061: "PEN-F", S0065: "E-PL8", S0067: "E-M1MarkII", S0068: "E-M10MarkIII", S0076: "E-PL9", S0080: "E-M1X", S0085: "E-PL10", S0088: "E-M10MarkIV", S0089: "E-M5MarkIII", S0092: "E-M1MarkIII", S0093: "E-P7", S0094: "E-M10MarkIIIS", S0095: "OM-1", S0101: "OM-5", S0121: "OM-1MarkII", S0123: "OM-3", S0130: "OM-5MarkII", SR45: "D220", SR55: "D320L", SR83: "D340L", SR85: "C830L,D340R", SR852: "C860L,D360L", SR872: "C900Z,D400Z", SR874: "C960Z,D460Z", SR951: "C2000Z", SR952: "C21", SR953: "C21T.commu", SR954: "C2020Z", SR955: "C990Z,D490Z", SR956: "C211Z", SR959: "C990ZS,D490Z", SR95A: "C2100UZ", SR971: "C100,D370", SR973: "C2,D230", SX151: "E100RS", SX351: "C3000Z / C3030Z", SX354: "C3040Z", SX355: "C2040Z", SX357: "C700UZ", SX358: "C200Z,D510Z", SX374: "C3100Z,C3020Z", SX552: "C4040Z", SX553: "C40Z,D40Z", SX556: "C730UZ", SX558: "C5050Z", SX571: "C120,D380", SX574: "C300Z,D550Z", SX575: "C4100Z,C4000Z", SX751: "X200,D560Z,C350Z", SX752: "X300,D565Z,C450Z", SX753: "C750UZ", SX754: "C740UZ", SX755: "C755UZ", SX756: "C5060WZ", SX757: "C8080WZ", SX758: "X350,D575Z,C360Z", SX759: "X400,D580Z,C460Z", SX75A: "AZ-2ZOOM", SX75B: "D595Z,C500Z", SX75C: "X550,D545Z,C480Z", SX75D: "IR-300", SX75F: "C55Z,C5500Z", SX75G: "C170,D425", SX75J: "C180,D435", SX771: "C760UZ", SX772: "C770UZ", SX773: "C745UZ", SX774: "X250,D560Z,C350Z", SX775: "X100,D540Z,C310Z", SX776: "C460ZdelSol", SX777: "C765UZ", SX77A: "D555Z,C315Z", SX851: "C7070WZ", SX852: "C70Z,C7000Z", SX853: "SP500UZ", SX854: "SP310", SX855: "SP350", SX873: "SP320", SX875: "FE180/X745", SX876: "FE190/X750" } },
	{ id: 94, name: "FNumber", type: "rational64u" },
	{ id: 131, name: "DateTime1", type: "string", count: 24 },
	{ id: 157, name: "DateTime2", type: "string", count: 24 }
], more.olympusAVI);

export const olympusThmb2 = defineTable('Olympus::thmb2', 'MakerNotes', 'Olympus', [
	{ id: 0, name: "ThumbnailWidth", type: "int16u" },
	{ id: 2, name: "ThumbnailHeight", type: "int16u" },
	{ id: 4, name: "ThumbnailLength", type: "int32u" },
	{ id: 8, name: "ThumbnailImage", type: "undef" }
], more.olympusThmb2);

export const pentaxJunk = defineTable('Pentax::Junk', 'MakerNotes', 'Pentax', [
	{ id: 12, name: "Model", type: "string", count: 32 }
]);

export const pentaxJunk2 = defineTable('Pentax::Junk2', 'MakerNotes', 'Pentax', [
	{ id: 18, name: "Make", type: "string", count: 24 },
	{ id: 44, name: "Model", type: "string", count: 24 },
	{ id: 94, name: "FNumber", type: "rational64u" },
	{ id: 131, name: "DateTime1", type: "string", count: 24 },
	{ id: 157, name: "DateTime2", type: "string", count: 24 },
	{ id: 299, name: "ThumbnailWidth", type: "int16u" },
	{ id: 301, name: "ThumbnailHeight", type: "int16u" },
	{ id: 303, name: "ThumbnailLength", type: "int32u" },
	{ id: 307, name: "ThumbnailImage", type: "undef" }
], more.pentaxJunk2);

export const ricohAVI = defineTable('Ricoh::AVI', 'MakerNotes', 'Ricoh', [
	{ id: "rdc2", name: "RicohRDC2", unknown: true },
	{ id: "thum", name: "ThumbnailImage", binary: true },
	{ id: "ucmt", name: "Comment" }
]);
