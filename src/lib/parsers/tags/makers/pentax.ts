// Made by `npm run tables` from what ExifTool lists (scripts/tables-list.mjs says which): do not edit.
import { defineTable } from '../../table.ts';
import * as more from '../supplement/makers/pentax.ts';

const labels0 = { 13: "Optio 330/430", 76070: "Optio 230", 76120: "Optio 330GS", 76130: "Optio 450/550", 76140: "Optio S", 76145: "Optio S V1.01", 76180: "*ist D", 76210: "Optio 33L", 76220: "Optio 33LF", 76230: "Optio 33WR/43WR/555", 76245: "Optio S4", 76290: "Optio MX", 76300: "Optio S40", 76310: "Optio S4i", 76340: "Optio 30", 76370: "Optio S30", 76390: "Optio 750Z", 76400: "Optio SV", 76405: "Optio SVi", 76410: "Optio X", 76430: "Optio S5i", 76440: "Optio S50", 76450: "*ist DS", 76470: "Optio MX4", 76480: "Optio S5n", 76490: "Optio WP", 76540: "Optio S55", 76560: "Optio S5z", 76570: "*ist DL", 76580: "Optio S60", 76590: "Optio S45", 76600: "Optio S6", 76620: "Optio WPi", 76630: "BenQ DC X600", 76640: "*ist DS2", 76642: "Samsung GX-1S", 76650: "Optio A10", 76670: "*ist DL2", 76672: "Samsung GX-1L", 76700: "K100D", 76701: "K110D", 76706: "K100D Super", 76720: "Optio T10/T20", 76770: "Optio W10", 76790: "Optio M10", 76830: "K10D", 76832: "Samsung GX10", 76840: "Optio S7", 76845: "Optio L20", 76850: "Optio M20", 76860: "Optio W20", 76870: "Optio A20", 76920: "Optio E30", 76925: "Optio E35", 76930: "Optio T30", 76940: "Optio M30", 76945: "Optio L30", 76950: "Optio W30", 76960: "Optio A30", 76980: "Optio E40", 76990: "Optio M40", 76995: "Optio L40", 76997: "Optio L36", 77000: "Optio Z10", 77010: "K20D", 77012: "Samsung GX20", 77020: "Optio S10", 77030: "Optio A40", 77040: "Optio V10", 77050: "K200D", 77060: "Optio S12", 77070: "Optio E50", 77080: "Optio M50", 77090: "Optio L50", 77100: "Optio V20", 77120: "Optio W60", 77130: "Optio M60", 77160: "Optio E60/M90", 77170: "K2000", 77171: "K-m", 77190: "Optio P70", 77200: "Optio L70", 77210: "Optio E70", 77230: "X70", 77240: "K-7", 77260: "Optio W80", 77290: "Optio P80", 77300: "Optio WS80", 77310: "K-x", 77320: "645D", 77330: "Optio E80", 77360: "Optio W90", 77370: "Optio I-10", 77380: "Optio H90", 77390: "Optio E90", 77400: "X90", 77420: "K-r", 77430: "K-5", 77450: "Optio RS1000/RS1500", 77460: "Optio RZ10", 77470: "Optio LS1000", 77500: "Optio WG-1 GPS", 77520: "Optio S1", 77540: "Q", 77560: "K-01", 77580: "Optio RZ18", 77590: "Optio VS20", 77610: "Optio WG-2 GPS", 77640: "Optio LS465", 77650: "K-30", 77660: "X-5", 77670: "Q10", 77680: "K-5 II", 77681: "K-5 II s", 77690: "Q7", 77700: "MX-1", 77710: "WG-3 GPS", 77720: "WG-3", 77730: "WG-10", 77750: "K-50", 77760: "K-3", 77770: "K-500", 77790: "WG-4 GPS", 77800: "WG-4", 77830: "WG-20", 77840: "645Z", 77850: "K-S1", 77860: "K-S2", 77870: "Q-S1", 77910: "WG-30", 77950: "WG-30W", 77960: "WG-5 GPS", 77970: "K-1", 77980: "K-3 II", 78320: "WG-M2", 78350: "GR III", 78370: "K-70", 78380: "KP", 78400: "K-1 Mark II", 78420: "K-3 Mark III", 78480: "WG-70", 78490: "GR IIIx", 78520: "KF", 78550: "K-3 Mark III Monochrome", 78560: "GR IV", 78640: "GR IV Monochrome" };
const labels1 = { 0: "Pago Pago", 1: "Honolulu", 2: "Anchorage", 3: "Vancouver", 4: "San Francisco", 5: "Los Angeles", 6: "Calgary", 7: "Denver", 8: "Mexico City", 9: "Chicago", 10: "Miami", 11: "Toronto", 12: "New York", 13: "Santiago", 14: "Caracus", 15: "Halifax", 16: "Buenos Aires", 17: "Sao Paulo", 18: "Rio de Janeiro", 19: "Madrid", 20: "London", 21: "Paris", 22: "Milan", 23: "Rome", 24: "Berlin", 25: "Johannesburg", 26: "Istanbul", 27: "Cairo", 28: "Jerusalem", 29: "Moscow", 30: "Jeddah", 31: "Tehran", 32: "Dubai", 33: "Karachi", 34: "Kabul", 35: "Male", 36: "Delhi", 37: "Colombo", 38: "Kathmandu", 39: "Dacca", 40: "Yangon", 41: "Bangkok", 42: "Kuala Lumpur", 43: "Vientiane", 44: "Singapore", 45: "Phnom Penh", 46: "Ho Chi Minh", 47: "Jakarta", 48: "Hong Kong", 49: "Perth", 50: "Beijing", 51: "Shanghai", 52: "Manila", 53: "Taipei", 54: "Seoul", 55: "Adelaide", 56: "Tokyo", 57: "Guam", 58: "Sydney", 59: "Noumea", 60: "Wellington", 61: "Auckland", 62: "Lima", 63: "Dakar", 64: "Algiers", 65: "Helsinki", 66: "Athens", 67: "Nairobi", 68: "Amsterdam", 69: "Stockholm", 70: "Lisbon", 71: "Copenhagen", 72: "Warsaw", 73: "Prague", 74: "Budapest" };
const labels2 = { 0: "Upper-left", 1: "Top", 2: "Upper-right", 3: "Left", 4: "Mid-left", 5: "Center", 6: "Mid-right", 7: "Right", 8: "Lower-left", 9: "Bottom", 10: "Lower-right" };
const labels3 = { "-1 0": "-1", "-2 0": "-2", "-3 0": "-3", "-4 0": "-4", "0 0": "0", "1 0": "1", "2 0": "2", "3 0": "3", "4 0": "4" };
const labels4 = { 1: "Empty or Missing", 2: "Almost Empty", 3: "Running Low", 4: "Full" };
const labels5 = { 0: "Empty or Missing", 1: "Almost Empty", 2: "Running Low", 3: "Half Full", 4: "Close to Full", 5: "Full" };
const labels6 = { 0: "Normal", 1: "Red-eye reduction", 2: "Auto", 3: "Auto, Red-eye reduction", 5: "Wireless (Master)", 6: "Wireless (Control)", 8: "Slow-sync", 9: "Slow-sync, Red-eye reduction", 10: "Trailing-curtain Sync" };
const labels7 = { 0: "Off", 1: "Base Parameter Adjust", 2: "Soft Focus", 3: "High Contrast", 4: "Color Filter", 5: "Extract Color", 6: "Monochrome", 7: "Slim", 9: "Fisheye", 10: "Toy Camera", 11: "Retro", 12: "Pastel", 13: "Water Color", 14: "HDR", 16: "Miniature", 17: "Starburst", 18: "Posterization", 19: "Sketch Filter", 20: "Shading", 21: "Invert Color", 23: "Tone Expansion", 27: "Unicolor Bold", 28: "Bold Monochrome", 29: "Replace Color", 254: "Custom Filter" };
const labels8 = { "0 0": "M-42 or No Lens", "1 0": "K or M Lens", "2 0": "A Series Lens", "3 0": "Sigma", "3 17": "smc PENTAX-FA SOFT 85mm F2.8", "3 18": "smc PENTAX-F 1.7X AF ADAPTER", "3 19": "smc PENTAX-F 24-50mm F4", "3 20": "smc PENTAX-F 35-80mm F4-5.6", "3 21": "smc PENTAX-F 80-200mm F4.7-5.6", "3 22": "smc PENTAX-F FISH-EYE 17-28mm F3.5-4.5", "3 23": "smc PENTAX-F 100-300mm F4.5-5.6 or Sigma Lens", "3 23.1": "Sigma AF 28-300mm F3.5-5.6 DL IF", "3 23.2": "Sigma AF 28-300mm F3.5-6.3 DG IF Macro", "3 23.3": "Tokina 80-200mm F2.8 ATX-Pro", "3 24": "smc PENTAX-F 35-135mm F3.5-4.5", "3 25": "smc PENTAX-F 35-105mm F4-5.6 or Sigma or Tokina Lens", "3 25.1": "Sigma 55-200mm F4-5.6 DC", "3 25.2": "Sigma AF 28-300mm F3.5-5.6 DL IF", "3 25.3": "Sigma AF 28-300mm F3.5-6.3 DL IF", "3 25.4": "Sigma AF 28-300mm F3.5-6.3 DG IF Macro", "3 25.5": "Tokina 80-200mm F2.8 ATX-Pro", "3 26": "smc PENTAX-F* 250-600mm F5.6 ED[IF]", "3 27": "smc PENTAX-F 28-80mm F3.5-4.5 or Tokina Lens", "3 27.1": "Tokina AT-X Pro AF 28-70mm F2.6-2.8", "3 28": "smc PENTAX-F 35-70mm F3.5-4.5 or Tokina Lens", "3 28.1": "Tokina 19-35mm F3.5-4.5 AF", "3 28.2": "Tokina AT-X AF 400mm F5.6", "3 29": "PENTAX-F 28-80mm F3.5-4.5 or Sigma or Tokina Lens", "3 29.1": "Sigma AF 18-125mm F3.5-5.6 DC", "3 29.2": "Tokina AT-X PRO 28-70mm F2.6-2.8", "3 30": "PENTAX-F 70-200mm F4-5.6", "3 31": "smc PENTAX-F 70-210mm F4-5.6 or Tokina or Takumar Lens", "3 31.1": "Tokina AF 730 75-300mm F4.5-5.6", "3 31.2": "Takumar-F 70-210mm F4-5.6", "3 32": "smc PENTAX-F 50mm F1.4", "3 33": "smc PENTAX-F 50mm F1.7", "3 34": "smc PENTAX-F 135mm F2.8 [IF]", "3 35": "smc PENTAX-F 28mm F2.8", "3 36": "Sigma 20mm F1.8 EX DG Aspherical RF", "3 38": "smc PENTAX-F* 300mm F4.5 ED[IF]", "3 39": "smc PENTAX-F* 600mm F4 ED[IF]", "3 40": "smc PENTAX-F Macro 100mm F2.8", "3 41": "smc PENTAX-F Macro 50mm F2.8 or Sigma Lens", "3 41.1": "Sigma 50mm F2.8 Macro", "3 42": "Sigma 300mm F2.8 EX DG APO IF", "3 44": "Sigma or Tamron Lens (3 44)", "3 44.1": "Sigma AF 10-20mm F4-5.6 EX DC", "3 44.2": "Sigma 12-24mm F4.5-5.6 EX DG", "3 44.3": "Sigma 17-70mm F2.8-4.5 DC Macro", "3 44.4": "Sigma 18-50mm F3.5-5.6 DC", "3 44.5": "Sigma 17-35mm F2.8-4 EX DG", "3 44.6": "Tamron 35-90mm F4-5.6 AF", "3 44.7": "Sigma AF 18-35mm F3.5-4.5 Aspherical", "3 46": "Sigma or Samsung Lens (3 46)", "3 46.1": "Sigma APO 70-200mm F2.8 EX", "3 46.2": "Sigma EX APO 100-300mm F4 IF", "3 46.3": "Samsung/Schneider D-XENON 50-200mm F4-5.6 ED", "3 50": "smc PENTAX-FA 28-70mm F4 AL", "3 51": "Sigma 28mm F1.8 EX DG Aspherical Macro", "3 52": "smc PENTAX-FA 28-200mm F3.8-5.6 AL[IF] or Tamron Lens", "3 52.1": "Tamron AF LD 28-200mm F3.8-5.6 [IF] Aspherical (171D)", "3 53": "smc PENTAX-FA 28-80mm F3.5-5.6 AL", "3 247": "smc PENTAX-DA FISH-EYE 10-17mm F3.5-4.5 ED[IF]", "3 248": "smc PENTAX-DA 12-24mm F4 ED AL[IF]", "3 250": "smc PENTAX-DA 50-200mm F4-5.6 ED", "3 251": "smc PENTAX-DA 40mm F2.8 Limited", "3 252": "smc PENTAX-DA 18-55mm F3.5-5.6 AL", "3 253": "smc PENTAX-DA 14mm F2.8 ED[IF]", "3 254": "smc PENTAX-DA 16-45mm F4 ED AL", "3 255": "Sigma Lens (3 255)", "3 255.1": "Sigma 18-200mm F3.5-6.3 DC", "3 255.2": "Sigma DL-II 35-80mm F4-5.6", "3 255.3": "Sigma DL Zoom 75-300mm F4-5.6", "3 255.4": "Sigma DF EX Aspherical 28-70mm F2.8", "3 255.5": "Sigma AF Tele 400mm F5.6 Multi-coated", "3 255.6": "Sigma 24-60mm F2.8 EX DG", "3 255.7": "Sigma 70-300mm F4-5.6 Macro", "3 255.8": "Sigma 55-200mm F4-5.6 DC", "3 255.9": "Sigma 18-50mm F2.8 EX DC", "4 1": "smc PENTAX-FA SOFT 28mm F2.8", "4 2": "smc PENTAX-FA 80-320mm F4.5-5.6", "4 3": "smc PENTAX-FA 43mm F1.9 Limited", "4 6": "smc PENTAX-FA 35-80mm F4-5.6", "4 7": "Irix 45mm F1.4", "4 8": "Irix 150mm F2.8 Macro", "4 9": "Irix 11mm F4 Firefly", "4 10": "Irix 15mm F2.4", "4 12": "smc PENTAX-FA 50mm F1.4", "4 15": "smc PENTAX-FA 28-105mm F4-5.6 [IF]", "4 16": "Tamron AF 80-210mm F4-5.6 (178D)", "4 19": "Tamron SP AF 90mm F2.8 (172E)", "4 20": "smc PENTAX-FA 28-80mm F3.5-5.6", "4 21": "Cosina AF 100-300mm F5.6-6.7", "4 22": "Tokina 28-80mm F3.5-5.6", "4 23": "smc PENTAX-FA 20-35mm F4 AL", "4 24": "smc PENTAX-FA 77mm F1.8 Limited", "4 25": "Tamron SP AF 14mm F2.8", "4 26": "smc PENTAX-FA Macro 100mm F3.5 or Cosina Lens", "4 26.1": "Cosina 100mm F3.5 Macro", "4 27": "Tamron AF 28-300mm F3.5-6.3 LD Aspherical[IF] Macro (185D/285D)", "4 28": "smc PENTAX-FA 35mm F2 AL", "4 29": "Tamron AF 28-200mm F3.8-5.6 LD Super II Macro (371D)", "4 34": "smc PENTAX-FA 24-90mm F3.5-4.5 AL[IF]", "4 35": "smc PENTAX-FA 100-300mm F4.7-5.8", "4 36": "Tamron AF 70-300mm F4-5.6 LD Macro 1:2", "4 37": "Tamron SP AF 24-135mm F3.5-5.6 AD AL (190D)", "4 38": "smc PENTAX-FA 28-105mm F3.2-4.5 AL[IF]", "4 39": "smc PENTAX-FA 31mm F1.8 AL Limited", "4 41": "Tamron AF 28-200mm Super Zoom F3.8-5.6 Aspherical XR [IF] Macro (A03)", "4 43": "smc PENTAX-FA 28-90mm F3.5-5.6", "4 44": "smc PENTAX-FA J 75-300mm F4.5-5.8 AL", "4 45": "Tamron Lens (4 45)", "4 45.1": "Tamron 28-300mm F3.5-6.3 Ultra zoom XR", "4 45.2": "Tamron AF 28-300mm F3.5-6.3 XR Di LD Aspherical [IF] Macro", "4 46": "smc PENTAX-FA J 28-80mm F3.5-5.6 AL", "4 47": "smc PENTAX-FA J 18-35mm F4-5.6 AL", "4 49": "Tamron SP AF 28-75mm F2.8 XR Di LD Aspherical [IF] Macro", "4 51": "smc PENTAX-D FA 50mm F2.8 Macro", "4 52": "smc PENTAX-D FA 100mm F2.8 Macro", "4 55": "Samsung/Schneider D-XENOGON 35mm F2", "4 56": "Samsung/Schneider D-XENON 100mm F2.8 Macro", "4 75": "Tamron SP AF 70-200mm F2.8 Di LD [IF] Macro (A001)", "4 214": "smc PENTAX-DA 35mm F2.4 AL", "4 229": "smc PENTAX-DA 18-55mm F3.5-5.6 AL II", "4 230": "Tamron SP AF 17-50mm F2.8 XR Di II", "4 231": "smc PENTAX-DA 18-250mm F3.5-6.3 ED AL [IF]", "4 237": "Samsung/Schneider D-XENOGON 10-17mm F3.5-4.5", "4 239": "Samsung/Schneider D-XENON 12-24mm F4 ED AL [IF]", "4 242": "smc PENTAX-DA* 16-50mm F2.8 ED AL [IF] SDM (SDM unused)", "4 243": "smc PENTAX-DA 70mm F2.4 Limited", "4 244": "smc PENTAX-DA 21mm F3.2 AL Limited", "4 245": "Samsung/Schneider D-XENON 50-200mm F4-5.6", "4 246": "Samsung/Schneider D-XENON 18-55mm F3.5-5.6", "4 247": "smc PENTAX-DA FISH-EYE 10-17mm F3.5-4.5 ED[IF]", "4 248": "smc PENTAX-DA 12-24mm F4 ED AL [IF]", "4 249": "Tamron XR DiII 18-200mm F3.5-6.3 (A14)", "4 250": "smc PENTAX-DA 50-200mm F4-5.6 ED", "4 251": "smc PENTAX-DA 40mm F2.8 Limited", "4 252": "smc PENTAX-DA 18-55mm F3.5-5.6 AL", "4 253": "smc PENTAX-DA 14mm F2.8 ED[IF]", "4 254": "smc PENTAX-DA 16-45mm F4 ED AL", "5 1": "smc PENTAX-FA* 24mm F2 AL[IF]", "5 2": "smc PENTAX-FA 28mm F2.8 AL", "5 3": "smc PENTAX-FA 50mm F1.7", "5 4": "smc PENTAX-FA 50mm F1.4", "5 5": "smc PENTAX-FA* 600mm F4 ED[IF]", "5 6": "smc PENTAX-FA* 300mm F4.5 ED[IF]", "5 7": "smc PENTAX-FA 135mm F2.8 [IF]", "5 8": "smc PENTAX-FA Macro 50mm F2.8", "5 9": "smc PENTAX-FA Macro 100mm F2.8", "5 10": "smc PENTAX-FA* 85mm F1.4 [IF]", "5 11": "smc PENTAX-FA* 200mm F2.8 ED[IF]", "5 12": "smc PENTAX-FA 28-80mm F3.5-4.7", "5 13": "smc PENTAX-FA 70-200mm F4-5.6", "5 14": "smc PENTAX-FA* 250-600mm F5.6 ED[IF]", "5 15": "smc PENTAX-FA 28-105mm F4-5.6", "5 16": "smc PENTAX-FA 100-300mm F4.5-5.6", "5 98": "smc PENTAX-FA 100-300mm F4.5-5.6", "6 1": "smc PENTAX-FA* 85mm F1.4 [IF]", "6 2": "smc PENTAX-FA* 200mm F2.8 ED[IF]", "6 3": "smc PENTAX-FA* 300mm F2.8 ED[IF]", "6 4": "smc PENTAX-FA* 28-70mm F2.8 AL", "6 5": "smc PENTAX-FA* 80-200mm F2.8 ED[IF]", "6 6": "smc PENTAX-FA* 28-70mm F2.8 AL", "6 7": "smc PENTAX-FA* 80-200mm F2.8 ED[IF]", "6 8": "smc PENTAX-FA 28-70mm F4AL", "6 9": "smc PENTAX-FA 20mm F2.8", "6 10": "smc PENTAX-FA* 400mm F5.6 ED[IF]", "6 13": "smc PENTAX-FA* 400mm F5.6 ED[IF]", "6 14": "smc PENTAX-FA* Macro 200mm F4 ED[IF]", "7 0": "smc PENTAX-DA 21mm F3.2 AL Limited", "7 58": "smc PENTAX-D FA Macro 100mm F2.8 WR", "7 75": "Tamron SP AF 70-200mm F2.8 Di LD [IF] Macro (A001)", "7 201": "smc Pentax-DA L 50-200mm F4-5.6 ED WR", "7 202": "smc PENTAX-DA L 18-55mm F3.5-5.6 AL WR", "7 203": "HD PENTAX-DA 55-300mm F4-5.8 ED WR", "7 204": "HD PENTAX-DA 15mm F4 ED AL Limited", "7 205": "HD PENTAX-DA 35mm F2.8 Macro Limited", "7 206": "HD PENTAX-DA 70mm F2.4 Limited", "7 207": "HD PENTAX-DA 21mm F3.2 ED AL Limited", "7 208": "HD PENTAX-DA 40mm F2.8 Limited", "7 212": "smc PENTAX-DA 50mm F1.8", "7 213": "smc PENTAX-DA 40mm F2.8 XS", "7 214": "smc PENTAX-DA 35mm F2.4 AL", "7 216": "smc PENTAX-DA L 55-300mm F4-5.8 ED", "7 217": "smc PENTAX-DA 50-200mm F4-5.6 ED WR", "7 218": "smc PENTAX-DA 18-55mm F3.5-5.6 AL WR", "7 220": "Tamron SP AF 10-24mm F3.5-4.5 Di II LD Aspherical [IF]", "7 221": "smc PENTAX-DA L 50-200mm F4-5.6 ED", "7 222": "smc PENTAX-DA L 18-55mm F3.5-5.6", "7 223": "Samsung/Schneider D-XENON 18-55mm F3.5-5.6 II", "7 224": "smc PENTAX-DA 15mm F4 ED AL Limited", "7 225": "Samsung/Schneider D-XENON 18-250mm F3.5-6.3", "7 226": "smc PENTAX-DA* 55mm F1.4 SDM (SDM unused)", "7 227": "smc PENTAX-DA* 60-250mm F4 [IF] SDM (SDM unused)", "7 228": "Samsung 16-45mm F4 ED", "7 229": "smc PENTAX-DA 18-55mm F3.5-5.6 AL II", "7 230": "Tamron AF 17-50mm F2.8 XR Di-II LD (Model A16)", "7 231": "smc PENTAX-DA 18-250mm F3.5-6.3 ED AL [IF]", "7 233": "smc PENTAX-DA 35mm F2.8 Macro Limited", "7 234": "smc PENTAX-DA* 300mm F4 ED [IF] SDM (SDM unused)", "7 235": "smc PENTAX-DA* 200mm F2.8 ED [IF] SDM (SDM unused)", "7 236": "smc PENTAX-DA 55-300mm F4-5.8 ED", "7 238": "Tamron AF 18-250mm F3.5-6.3 Di II LD Aspherical [IF] Macro", "7 241": "smc PENTAX-DA* 50-135mm F2.8 ED [IF] SDM (SDM unused)", "7 242": "smc PENTAX-DA* 16-50mm F2.8 ED AL [IF] SDM (SDM unused)", "7 243": "smc PENTAX-DA 70mm F2.4 Limited", "7 244": "smc PENTAX-DA 21mm F3.2 AL Limited", "8 0": "Sigma 50-150mm F2.8 II APO EX DC HSM", "8 3": "Sigma 18-125mm F3.8-5.6 DC HSM", "8 4": "Sigma 50mm F1.4 EX DG HSM", "8 6": "Sigma 4.5mm F2.8 EX DC Fisheye", "8 7": "Sigma 24-70mm F2.8 IF EX DG HSM", "8 8": "Sigma 18-250mm F3.5-6.3 DC OS HSM", "8 11": "Sigma 10-20mm F3.5 EX DC HSM", "8 12": "Sigma 70-300mm F4-5.6 DG OS", "8 13": "Sigma 120-400mm F4.5-5.6 APO DG OS HSM", "8 14": "Sigma 17-70mm F2.8-4.0 DC Macro OS HSM", "8 15": "Sigma 150-500mm F5-6.3 APO DG OS HSM", "8 16": "Sigma 70-200mm F2.8 EX DG Macro HSM II", "8 17": "Sigma 50-500mm F4.5-6.3 DG OS HSM", "8 18": "Sigma 8-16mm F4.5-5.6 DC HSM", "8 20": "Sigma 18-50mm F2.8-4.5 DC HSM", "8 21": "Sigma 17-50mm F2.8 EX DC OS HSM", "8 22": "Sigma 85mm F1.4 EX DG HSM", "8 23": "Sigma 70-200mm F2.8 APO EX DG OS HSM", "8 24": "Sigma 17-70mm F2.8-4 DC Macro OS HSM", "8 25": "Sigma 17-50mm F2.8 EX DC HSM", "8 27": "Sigma 18-200mm F3.5-6.3 II DC HSM", "8 28": "Sigma 18-250mm F3.5-6.3 DC Macro HSM", "8 29": "Sigma 35mm F1.4 DG HSM", "8 30": "Sigma 17-70mm F2.8-4 DC Macro HSM | C", "8 31": "Sigma 18-35mm F1.8 DC HSM", "8 32": "Sigma 30mm F1.4 DC HSM | A", "8 33": "Sigma 18-200mm F3.5-6.3 DC Macro HSM", "8 34": "Sigma 18-300mm F3.5-6.3 DC Macro HSM", "8 59": "HD PENTAX-D FA 150-450mm F4.5-5.6 ED DC AW", "8 60": "HD PENTAX-D FA* 70-200mm F2.8 ED DC AW", "8 61": "HD PENTAX-D FA 28-105mm F3.5-5.6 ED DC WR", "8 62": "HD PENTAX-D FA 24-70mm F2.8 ED SDM WR", "8 63": "HD PENTAX-D FA 15-30mm F2.8 ED SDM WR", "8 64": "HD PENTAX-D FA* 50mm F1.4 SDM AW", "8 65": "HD PENTAX-D FA 70-210mm F4 ED SDM WR", "8 66": "HD PENTAX-D FA 85mm F1.4 ED SDM AW", "8 67": "HD PENTAX-D FA 21mm F2.4 ED Limited DC WR", "8 195": "HD PENTAX DA* 16-50mm F2.8 ED PLM AW", "8 196": "HD PENTAX-DA* 11-18mm F2.8 ED DC AW", "8 197": "HD PENTAX-DA 55-300mm F4.5-6.3 ED PLM WR RE", "8 198": "smc PENTAX-DA L 18-50mm F4-5.6 DC WR RE", "8 199": "HD PENTAX-DA 18-50mm F4-5.6 DC WR RE", "8 200": "HD PENTAX-DA 16-85mm F3.5-5.6 ED DC WR", "8 209": "HD PENTAX-DA 20-40mm F2.8-4 ED Limited DC WR", "8 210": "smc PENTAX-DA 18-270mm F3.5-6.3 ED SDM", "8 211": "HD PENTAX-DA 560mm F5.6 ED AW", "8 215": "smc PENTAX-DA 18-135mm F3.5-5.6 ED AL [IF] DC WR", "8 226": "smc PENTAX-DA* 55mm F1.4 SDM", "8 227": "smc PENTAX-DA* 60-250mm F4 [IF] SDM", "8 232": "smc PENTAX-DA 17-70mm F4 AL [IF] SDM", "8 234": "smc PENTAX-DA* 300mm F4 ED [IF] SDM", "8 235": "smc PENTAX-DA* 200mm F2.8 ED [IF] SDM", "8 241": "smc PENTAX-DA* 50-135mm F2.8 ED [IF] SDM", "8 242": "smc PENTAX-DA* 16-50mm F2.8 ED AL [IF] SDM", "8 255": "Sigma Lens (8 255)", "8 255.1": "Sigma 70-200mm F2.8 EX DG Macro HSM II", "8 255.2": "Sigma 150-500mm F5-6.3 DG APO [OS] HSM", "8 255.3": "Sigma 50-150mm F2.8 II APO EX DC HSM", "8 255.4": "Sigma 4.5mm F2.8 EX DC HSM Circular Fisheye", "8 255.5": "Sigma 50-200mm F4-5.6 DC OS", "8 255.6": "Sigma 24-70mm F2.8 EX DG HSM", "9 0": "645 Manual Lens", "9 3": "HD PENTAX-FA 43mm F1.9 Limited", "9 24": "HD PENTAX-FA 77mm F1.8 Limited", "9 39": "HD PENTAX-FA 31mm F1.8 AL Limited", "9 247": "HD PENTAX-DA FISH-EYE 10-17mm F3.5-4.5 ED [IF]", "10 0": "645 A Series Lens", "11 1": "smc PENTAX-FA 645 75mm F2.8", "11 2": "smc PENTAX-FA 645 45mm F2.8", "11 3": "smc PENTAX-FA* 645 300mm F4 ED [IF]", "11 4": "smc PENTAX-FA 645 45-85mm F4.5", "11 5": "smc PENTAX-FA 645 400mm F5.6 ED [IF]", "11 7": "smc PENTAX-FA 645 Macro 120mm F4", "11 8": "smc PENTAX-FA 645 80-160mm F4.5", "11 9": "smc PENTAX-FA 645 200mm F4 [IF]", "11 10": "smc PENTAX-FA 645 150mm F2.8 [IF]", "11 11": "smc PENTAX-FA 645 35mm F3.5 AL [IF]", "11 12": "smc PENTAX-FA 645 300mm F5.6 ED [IF]", "11 14": "smc PENTAX-FA 645 55-110mm F5.6", "11 16": "smc PENTAX-FA 645 33-55mm F4.5 AL", "11 17": "smc PENTAX-FA 645 150-300mm F5.6 ED [IF]", "11 21": "HD PENTAX-D FA 645 35mm F3.5 AL [IF]", "13 18": "smc PENTAX-D FA 645 55mm F2.8 AL [IF] SDM AW", "13 19": "smc PENTAX-D FA 645 25mm F4 AL [IF] SDM AW", "13 20": "HD PENTAX-D FA 645 90mm F2.8 ED AW SR", "13 253": "HD PENTAX-DA 645 28-45mm F4.5 ED AW SR", "13 254": "smc PENTAX-DA 645 25mm F4 AL [IF] SDM AW", "20 0": "Pentax Q Manual Lens (Q, Q10)", "21 0": "Pentax Q Manual Lens", "21 1": "01 Standard Prime 8.5mm F1.9", "21 2": "02 Standard Zoom 5-15mm F2.8-4.5", "21 6": "06 Telephoto Zoom 15-45mm F2.8", "21 7": "07 Mount Shield 11.5mm F9", "21 8": "08 Wide Zoom 3.8-5.9mm F3.7-4", "21 233": "Adapter Q for K-mount Lens", "22 3": "03 Fish-eye 3.2mm F5.6", "22 4": "04 Toy Lens Wide 6.3mm F7.1", "22 5": "05 Toy Lens Telephoto 18mm F8", "31 1": "18.3mm F2.8", "31 4": "26.1mm F2.8", "31 5": "26.1mm F2.8 GT-2 TC", "31 8": "18.3mm F2.8" };

export const pentaxMain = defineTable('Pentax::Main', 'MakerNotes', 'Pentax', [
	{ id: 0, name: "PentaxVersion", type: "int8u", count: 4 },
	{ id: 1, name: "PentaxModelType", type: "int16u" },
	{ id: 2, name: "PreviewImageSize", type: "int16u", count: 2 },
	{ id: 3, name: "PreviewImageLength", group1: "MakerNotes", type: "int32u" },
	{ id: 4, name: "PreviewImageStart", group1: "MakerNotes", type: "int32u" },
	{ id: 5, name: "PentaxModelID", type: "int32u", print: labels0 },
	{ id: 6, name: "Date", type: "undef", count: 4 },
	{ id: 7, name: "Time", type: "undef", count: 3 },
	{ id: 8, name: "Quality", type: "int16u", print: { 0: "Good", 1: "Better", 2: "Best", 3: "TIFF", 4: "RAW", 5: "Premium", 7: "RAW (pixel shift enabled)", 8: "Dynamic Pixel Shift", 9: "Monochrome", 65535: "n/a" } },
	{ id: 9, name: "PentaxImageSize", type: "int16u", print: { 0: "640x480", 1: "Full", 2: "1024x768", 3: "1280x960", 4: "1600x1200", 5: "2048x1536", 8: "2560x1920 or 2304x1728", 9: "3072x2304", 10: "3264x2448", 19: "320x240", 20: "2288x1712", 21: "2592x1944", 22: "2304x1728 or 2592x1944", 23: "3056x2296", 25: "2816x2212 or 2816x2112", 27: "3648x2736", 29: "4000x3000", 30: "4288x3216", 31: "4608x3456", 129: "1920x1080", 135: "4608x2592", 257: "3216x3216", "0 0": "2304x1728", "4 0": "1600x1200", "5 0": "2048x1536", "8 0": "2560x1920", "32 2": "960x640", "33 2": "1152x768", "34 2": "1536x1024", "35 1": "2400x1600", "36 0": "3008x2008 or 3040x2024", "37 0": "3008x2000" } },
	{ id: 11, name: "PictureMode", type: "int16u", each: [{ 0: "Program", 1: "Shutter Speed Priority", 2: "Program AE", 3: "Manual", 5: "Portrait", 6: "Landscape", 8: "Sport", 9: "Night Scene", 11: "Soft", 12: "Surf & Snow", 13: "Candlelight", 14: "Autumn", 15: "Macro", 17: "Fireworks", 18: "Text", 19: "Panorama", 20: "3-D", 21: "Black & White", 22: "Sepia", 23: "Red", 24: "Pink", 25: "Purple", 26: "Blue", 27: "Green", 28: "Yellow", 30: "Self Portrait", 31: "Illustrations", 33: "Digital Filter", 35: "Night Scene Portrait", 37: "Museum", 38: "Food", 39: "Underwater", 40: "Green Mode", 49: "Light Pet", 50: "Dark Pet", 51: "Medium Pet", 53: "Underwater", 54: "Candlelight", 55: "Natural Skin Tone", 56: "Synchro Sound Record", 58: "Frame Composite", 59: "Report", 60: "Kids", 61: "Blur Reduction", 63: "Panorama 2", 65: "Half-length Portrait", 66: "Portrait 2", 74: "Digital Microscope", 75: "Blue Sky", 80: "Miniature", 81: "HDR", 83: "Fisheye", 85: "Digital Filter 4", 221: "P", 255: "PICT", "0.1": "Av", "1.1": "M", "2.1": "Tv", "3.1": "USER" }] },
	{ id: 12, name: "FlashMode", type: "int16u", each: [{ 0: "Auto, Did not fire", 1: "Off, Did not fire", 2: "On, Did not fire", 3: "Auto, Did not fire, Red-eye reduction", 5: "On, Did not fire, Wireless (Master)", 256: "Auto, Fired", 258: "On, Fired", 259: "Auto, Fired, Red-eye reduction", 260: "On, Red-eye reduction", 261: "On, Wireless (Master)", 262: "On, Wireless (Control)", 264: "On, Soft", 265: "On, Slow-sync", 266: "On, Slow-sync, Red-eye reduction", 267: "On, Trailing-curtain Sync" }, { 0: "n/a - Off-Auto-Aperture", 63: "Internal", 256: "External, Auto", 575: "External, Flash Problem", 768: "External, Manual", 772: "External, P-TTL Auto", 773: "External, Contrast-control Sync", 774: "External, High-speed Sync", 780: "External, Wireless", 781: "External, Wireless, High-speed Sync" }] },
	{ id: 13, name: "FocusMode", type: "int16u", print: { 0: "Normal", 1: "Macro", 2: "Infinity", 3: "Manual", 4: "Super Macro", 5: "Pan Focus", 6: "Auto-area", 7: "Zone Select", 8: "Select", 9: "Pinpoint", 10: "Tracking", 11: "Continuous", 12: "Snap", 16: "AF-S (Focus-priority)", 17: "AF-C (Focus-priority)", 18: "AF-A (Focus-priority)", 32: "Contrast-detect (Focus-priority)", 33: "Tracking Contrast-detect (Focus-priority)", 272: "AF-S (Release-priority)", 273: "AF-C (Release-priority)", 274: "AF-A (Release-priority)", 288: "Contrast-detect (Release-priority)", 32771: "Manual (Macro)", 32774: "Auto-area (Macro)", 32775: "Zone Select (Macro)", 32776: "Select (Macro)", 32777: "Pinpoint (Macro)", 32778: "Tracking (Macro)", 32779: "Continuous (Macro)" } },
	{ id: 13, name: "FocusMode", type: "int16u", print: { 0: "Normal", 1: "Macro (1)", 2: "Macro (2)", 3: "Infinity" } },
	{ id: 14, name: "AFPointSelected", type: "int16u", each: [{ 0: "None", 1: "Top-left", 2: "Top Near-left", 3: "Top", 4: "Top Near-right", 5: "Top-right", 6: "Upper Far-left", 7: "Upper-left", 8: "Upper Near-left", 9: "Upper-middle", 10: "Upper Near-right", 11: "Upper-right", 12: "Upper Far-right", 13: "Far Far Left", 14: "Far Left", 15: "Left", 16: "Near-left", 17: "Center", 18: "Near-right", 19: "Right", 20: "Far Right", 21: "Far Far Right", 22: "Lower Far-left", 23: "Lower-left", 24: "Lower Near-left", 25: "Lower-middle", 26: "Lower Near-right", 27: "Lower-right", 28: "Lower Far-right", 29: "Bottom-left", 30: "Bottom Near-left", 31: "Bottom", 32: "Bottom Near-right", 33: "Bottom-right", 263: "Zone Select Upper-left", 264: "Zone Select Upper Near-left", 265: "Zone Select Upper Middle", 266: "Zone Select Upper Near-right", 267: "Zone Select Upper-right", 270: "Zone Select Far Left", 271: "Zone Select Left", 272: "Zone Select Near-left", 273: "Zone Select Center", 274: "Zone Select Near-right", 275: "Zone Select Right", 276: "Zone Select Far Right", 279: "Zone Select Lower-left", 280: "Zone Select Lower Near-left", 281: "Zone Select Lower-middle", 282: "Zone Select Lower Near-right", 283: "Zone Select Lower-right", 65531: "AF Select", 65532: "Face Detect AF", 65533: "Automatic Tracking AF", 65534: "Fixed Center", 65535: "Auto" }, { 0: "Single Point", 1: "Expanded Area 9-point (S)", 3: "Expanded Area 25-point (M)", 5: "Expanded Area 33-point (L)" }] },
	{ id: 14, name: "AFPointSelected", type: "int16u", each: [{ 0: "None", 1: "Top-left", 2: "Top Near-left", 3: "Top", 4: "Top Near-right", 5: "Top-right", 6: "Upper-left", 7: "Upper Near-left", 8: "Upper-middle", 9: "Upper Near-right", 10: "Upper-right", 11: "Far Left", 12: "Left", 13: "Near-left", 14: "Center", 15: "Near-right", 16: "Right", 17: "Far Right", 18: "Lower-left", 19: "Lower Near-left", 20: "Lower-middle", 21: "Lower Near-right", 22: "Lower-right", 23: "Bottom-left", 24: "Bottom Near-left", 25: "Bottom", 26: "Bottom Near-right", 27: "Bottom-right", 257: "Zone Select Top-left", 258: "Zone Select Top Near-left", 259: "Zone Select Top", 260: "Zone Select Top Near-right", 261: "Zone Select Top-right", 262: "Zone Select Upper-left", 263: "Zone Select Upper Near-left", 264: "Zone Select Upper-middle", 265: "Zone Select Upper Near-right", 266: "Zone Select Upper-right", 267: "Zone Select Far Left", 268: "Zone Select Left", 269: "Zone Select Near-left", 270: "Zone Select Center", 271: "Zone Select Near-right", 272: "Zone Select Right", 273: "Zone Select Far Right", 274: "Zone Select Lower-left", 275: "Zone Select Lower Near-left", 276: "Zone Select Lower-middle", 277: "Zone Select Lower Near-right", 278: "Zone Select Lower-right", 279: "Zone Select Bottom-left", 280: "Zone Select Bottom Near-left", 281: "Zone Select Bottom", 282: "Zone Select Bottom Near-right", 283: "Zone Select Bottom-right", 65531: "AF Select", 65532: "Face Detect AF", 65533: "Automatic Tracking AF", 65534: "Fixed Center", 65535: "Auto" }, { 0: "Single Point", 1: "Expanded Area 9-point (S)", 3: "Expanded Area 25-point (M)", 5: "Expanded Area 27-point (L)" }] },
	{ id: 14, name: "AFPointSelected", type: "int16u", each: [{ 0: "None", 1: "Upper-left", 2: "Top", 3: "Upper-right", 4: "Left", 5: "Mid-left", 6: "Center", 7: "Mid-right", 8: "Right", 9: "Lower-left", 10: "Bottom", 11: "Lower-right", 65530: "Auto 2", 65531: "AF Select", 65532: "Face Detect AF", 65533: "Automatic Tracking AF", 65534: "Fixed Center", 65535: "Auto" }, { 0: "Single Point", 1: "Expanded Area" }] },
	{ id: 15, name: "AFPointsInFocus", type: "int32u", print: { 0: "(none)" }, bits: { 0: "Top-left", 1: "Top Near-left", 2: "Top", 3: "Top Near-right", 4: "Top-right", 5: "Upper-left", 6: "Upper Near-left", 7: "Upper-middle", 8: "Upper Near-right", 9: "Upper-right", 10: "Far Left", 11: "Left", 12: "Near-left", 13: "Center", 14: "Near-right", 15: "Right", 16: "Far Right", 17: "Lower-left", 18: "Lower Near-left", 19: "Lower-middle", 20: "Lower Near-right", 21: "Lower-right", 22: "Bottom-left", 23: "Bottom Near-left", 24: "Bottom", 25: "Bottom Near-right", 26: "Bottom-right" } },
	{ id: 15, name: "AFPointsInFocus", type: "int16u", print: { 0: "Fixed Center or Multiple", 1: "Top-left", 2: "Top-center", 3: "Top-right", 4: "Left", 5: "Center", 6: "Right", 7: "Bottom-left", 8: "Bottom-center", 9: "Bottom-right", 65535: "None" } },
	{ id: 16, name: "FocusPosition", type: "int16u" },
	{ id: 18, name: "ExposureTime", type: "int32u" },
	{ id: 19, name: "FNumber", type: "int16u" },
	{ id: 20, name: "ISO", type: "int16u", print: { 3: "50", 4: "64", 5: "80", 6: "100", 7: "125", 8: "160", 9: "200", 10: "250", 11: "320", 12: "400", 13: "500", 14: "640", 15: "800", 16: "1000", 17: "1250", 18: "1600", 19: "2000", 20: "2500", 21: "3200", 22: "4000", 23: "5000", 24: "6400", 25: "8000", 26: "10000", 27: "12800", 28: "16000", 29: "20000", 30: "25600", 31: "32000", 32: "40000", 33: "51200", 34: "64000", 35: "80000", 36: "102400", 37: "128000", 38: "160000", 39: "204800", 40: "256000", 41: "320000", 42: "409600", 43: "512000", 44: "640000", 45: "819200", 50: "50", 100: "100", 200: "200", 258: "50", 259: "70", 260: "100", 261: "140", 262: "200", 263: "280", 264: "400", 265: "560", 266: "800", 267: "1100", 268: "1600", 269: "2200", 270: "3200", 271: "4500", 272: "6400", 273: "9000", 274: "12800", 275: "18000", 276: "25600", 277: "36000", 278: "51200", 279: "72000", 280: "102400", 281: "144000", 282: "204800", 283: "288000", 284: "409600", 285: "576000", 286: "819200", 400: "400", 800: "800", 1600: "1600", 3200: "3200", 65534: "Auto 2", 65535: "Auto" } },
	{ id: 21, name: "LightReading", type: "int16u" },
	{ id: 22, name: "ExposureCompensation", type: "int16u" },
	{ id: 22, name: "ExposureCompensation", type: "int16u", count: 2 },
	{ id: 23, name: "MeteringMode", type: "int16u", print: { 0: "Multi-segment", 1: "Center-weighted average", 2: "Spot", 6: "Highlight" } },
	{ id: 24, name: "AutoBracketing", type: "int16u" },
	{ id: 25, name: "WhiteBalance", type: "int16u", print: { 0: "Auto", 1: "Daylight", 2: "Shade", 3: "Fluorescent", 4: "Tungsten", 5: "Manual", 6: "Daylight Fluorescent", 7: "Day White Fluorescent", 8: "White Fluorescent", 9: "Flash", 10: "Cloudy", 11: "Warm White Fluorescent", 14: "Multi Auto", 15: "Color Temperature Enhancement", 17: "Kelvin", 65534: "Unknown", 65535: "User-Selected" } },
	{ id: 26, name: "WhiteBalanceMode", type: "int16u", print: { 1: "Auto (Daylight)", 2: "Auto (Shade)", 3: "Auto (Flash)", 4: "Auto (Tungsten)", 6: "Auto (Daylight Fluorescent)", 7: "Auto (Day White Fluorescent)", 8: "Auto (White Fluorescent)", 10: "Auto (Cloudy)", 65534: "Unknown", 65535: "User-Selected" } },
	{ id: 27, name: "BlueBalance", type: "int16u" },
	{ id: 28, name: "RedBalance", type: "int16u" },
	{ id: 29, name: "FocalLength", type: "int32u" },
	{ id: 29, name: "FocalLength", type: "int32u" },
	{ id: 30, name: "DigitalZoom", type: "int16u" },
	{ id: 31, name: "Saturation", type: "int16u", each: [{ 0: "-2 (low)", 1: "0 (normal)", 2: "+2 (high)", 3: "-1 (medium low)", 4: "+1 (medium high)", 5: "-3 (very low)", 6: "+3 (very high)", 7: "-4 (minimum)", 8: "+4 (maximum)", 65535: "None" }] },
	{ id: 32, name: "Contrast", type: "int16u", each: [{ 0: "-2 (low)", 1: "0 (normal)", 2: "+2 (high)", 3: "-1 (medium low)", 4: "+1 (medium high)", 5: "-3 (very low)", 6: "+3 (very high)", 7: "-4 (minimum)", 8: "+4 (maximum)", 65535: "n/a" }] },
	{ id: 33, name: "Sharpness", type: "int16u", each: [{ 0: "-2 (soft)", 1: "0 (normal)", 2: "+2 (hard)", 3: "-1 (medium soft)", 4: "+1 (medium hard)", 5: "-3 (very soft)", 6: "+3 (very hard)", 7: "-4 (minimum)", 8: "+4 (maximum)" }] },
	{ id: 34, name: "WorldTimeLocation", type: "int16u", print: { 0: "Hometown", 1: "Destination" } },
	{ id: 35, name: "HometownCity", type: "int16u", print: labels1 },
	{ id: 36, name: "DestinationCity", type: "int16u", print: labels1 },
	{ id: 37, name: "HometownDST", type: "int16u", print: { 0: "No", 1: "Yes" } },
	{ id: 38, name: "DestinationDST", type: "int16u", print: { 0: "No", 1: "Yes" } },
	{ id: 39, name: "DSPFirmwareVersion", type: "undef" },
	{ id: 40, name: "CPUFirmwareVersion", type: "undef" },
	{ id: 41, name: "FrameNumber", type: "int32u" },
	{ id: 45, name: "EffectiveLV", type: "int16u" },
	{ id: 45, name: "EffectiveLV", type: "int32u" },
	{ id: 50, name: "ImageEditing", type: "undef", count: 4, print: { "0 0": "None", "0 0 0 0": "None", "0 0 0 4": "Digital Filter", "1 0 0 0": "Resized", "2 0 0 0": "Cropped", "4 0 0 0": "Digital Filter 4", "6 0 0 0": "Digital Filter 6", "8 0 0 0": "Red-eye Correction", "16 0 0 0": "Frame Synthesis?" } },
	{ id: 51, name: "PictureMode", type: "int8u", count: 3, each: [{ "0 0": "Program", "0 1": "Hi-speed Program", "0 2": "DOF Program", "0 3": "MTF Program", "0 4": "Standard", "0 5": "Portrait", "0 6": "Landscape", "0 7": "Macro", "0 8": "Sport", "0 9": "Night Scene Portrait", "0 10": "No Flash", "0 11": "Night Scene", "0 12": "Surf & Snow", "0 13": "Text", "0 14": "Sunset", "0 15": "Kids", "0 16": "Pet", "0 17": "Candlelight", "0 18": "Museum", "0 19": "Food", "0 20": "Stage Lighting", "0 21": "Night Snap", "0 23": "Blue Sky", "0 24": "Sunset", "0 26": "Night Scene HDR", "0 27": "HDR", "0 28": "Quick Macro", "0 29": "Forest", "0 30": "Backlight Silhouette", "0 31": "Max. Aperture Priority", "0 32": "DOF", "1 4": "Auto PICT (Standard)", "1 5": "Auto PICT (Portrait)", "1 6": "Auto PICT (Landscape)", "1 7": "Auto PICT (Macro)", "1 8": "Auto PICT (Sport)", "2 0": "Program (HyP)", "2 1": "Hi-speed Program (HyP)", "2 2": "DOF Program (HyP)", "2 3": "MTF Program (HyP)", "2 22": "Shallow DOF (HyP)", "3 0": "Green Mode", "4 0": "Shutter Speed Priority", "4 2": "Shutter Speed Priority 2", "4 31": "Shutter Speed Priority 31", "5 0": "Aperture Priority", "5 2": "Aperture Priority 2", "5 31": "Aperture Priority 31", "6 0": "Program Tv Shift", "7 0": "Program Av Shift", "8 0": "Manual", "9 0": "Bulb", "10 0": "Aperture Priority, Off-Auto-Aperture", "11 0": "Manual, Off-Auto-Aperture", "12 0": "Bulb, Off-Auto-Aperture", "13 0": "Shutter & Aperture Priority AE", "14 0": "Shutter Priority AE", "15 0": "Sensitivity Priority AE", "16 0": "Flash X-Sync Speed AE", "17 0": "Flash X-Sync Speed", "18 0": "Auto Program (Normal)", "18 1": "Auto Program (Hi-speed)", "18 2": "Auto Program (DOF)", "18 3": "Auto Program (MTF)", "18 22": "Auto Program (Shallow DOF)", "19 0": "Astrotracer", "20 22": "Blur Control", "24 0": "Aperture Priority (Adv.Hyp)", "25 0": "Manual Exposure (Adv.Hyp)", "26 0": "Shutter and Aperture Priority (TAv)", "249 0": "Movie (TAv)", "250 0": "Movie (TAv, Auto Aperture)", "251 0": "Movie (Manual)", "252 0": "Movie (Manual, Auto Aperture)", "253 0": "Movie (Av)", "254 0": "Movie (Av, Auto Aperture)", "255 0": "Movie (P, Auto Aperture)", "255 4": "Video (4)" }, { 0: "1/2 EV steps", 1: "1/3 EV steps" }] },
	{ id: 52, name: "DriveMode", type: "int8u", count: 4, each: [{ 0: "Single-frame", 1: "Continuous", 2: "Continuous (Lo)", 3: "Burst", 4: "Continuous (Medium)", 5: "Continuous (Low)", 255: "Video" }, { 0: "No Timer", 1: "Self-timer (12 s)", 2: "Self-timer (2 s)", 15: "Video", 16: "Mirror Lock-up", 255: "n/a" }, { 0: "Shutter Button", 1: "Remote Control (3 s delay)", 2: "Remote Control", 4: "Remote Continuous Shooting" }, { 0: "Single Exposure", 1: "Multiple Exposure", 2: "Composite Average", 3: "Composite Additive", 4: "Composite Bright", 8: "Interval Shooting", 10: "Interval Composite Average", 11: "Interval Composite Additive", 12: "Interval Composite Bright", 15: "Interval Movie", 16: "HDR", 32: "HDR Strong 1", 48: "HDR Strong 2", 64: "HDR Strong 3", 80: "HDR Manual", 224: "HDR Auto", 255: "Video" }] },
	{ id: 53, name: "SensorSize", type: "int16u", count: 2 },
	{ id: 55, name: "ColorSpace", type: "int16u", print: { 0: "sRGB", 1: "Adobe RGB" } },
	{ id: 56, name: "ImageAreaOffset", type: "int16u", count: 2 },
	{ id: 57, name: "RawImageSize", type: "int16u", count: 2 },
	{ id: 60, name: "AFPointsInFocus", type: "int32u", print: { 0: "(none)" }, bits: labels2 },
	{ id: 61, name: "DataScaling", type: "int16u" },
	{ id: 62, name: "PreviewImageBorders", type: "int8u", count: 4 },
	{ id: 64, name: "SensitivityAdjust", type: "int16u" },
	{ id: 65, name: "ImageEditCount", type: "int16u" },
	{ id: 71, name: "CameraTemperature", type: "int8s" },
	{ id: 72, name: "AELock", type: "int16u", print: { 0: "Off", 1: "On" } },
	{ id: 73, name: "NoiseReduction", type: "int16u", print: { 0: "Off", 1: "On" } },
	{ id: 77, name: "FlashExposureComp", type: "int32s" },
	{ id: 77, name: "FlashExposureComp", type: "int8s", count: 2 },
	{ id: 79, name: "ImageTone", type: "int16u", print: { 0: "Natural", 1: "Bright", 2: "Portrait", 3: "Landscape", 4: "Vibrant", 5: "Monochrome", 6: "Muted", 7: "Reversal Film", 8: "Bleach Bypass", 9: "Radiant", 10: "Cross Processing", 11: "Flat", 256: "Standard", 257: "Vivid", 258: "Monotone", 259: "Soft Monotone", 260: "Hard Monotone", 261: "Hi-contrast B&W", 262: "Positive Film", 263: "Bleach Bypass 2", 264: "Retro", 265: "HDR Tone", 266: "Cross Processing 2", 267: "Negative Film", 32768: "Standard", 32769: "Hard", 32770: "Soft", 33024: "Monochrome" } },
	{ id: 80, name: "ColorTemperature", type: "int16u" },
	{ id: 83, name: "ColorTempDaylight", type: "undef", count: 4 },
	{ id: 84, name: "ColorTempShade", type: "undef", count: 4 },
	{ id: 85, name: "ColorTempCloudy", type: "undef", count: 4 },
	{ id: 86, name: "ColorTempTungsten", type: "undef", count: 4 },
	{ id: 87, name: "ColorTempFluorescentD", type: "undef", count: 4 },
	{ id: 88, name: "ColorTempFluorescentN", type: "undef", count: 4 },
	{ id: 89, name: "ColorTempFluorescentW", type: "undef", count: 4 },
	{ id: 90, name: "ColorTempFlash", type: "undef", count: 4 },
	{ id: 93, name: "ShutterCount", type: "undef", count: 4 },
	{ id: 98, name: "RawDevelopmentProcess", type: "int16u", print: { 1: "1 (K10D,K200D,K2000,K-m)", 3: "3 (K20D)", 4: "4 (K-7)", 5: "5 (K-x)", 6: "6 (645D)", 7: "7 (K-r)", 8: "8 (K-5,K-5II,K-5IIs)", 9: "9 (Q)", 10: "10 (K-01,K-30,K-50,K-500)", 11: "11 (Q10)", 12: "12 (MX-1,Q-S1,Q7)", 13: "13 (K-3,K-3II)", 14: "14 (645Z)", 15: "15 (K-S1,K-S2)", 16: "16 (K-1)", 17: "17 (K-70)", 18: "18 (KP)", 19: "19 (GR III)", 20: "20 (K-3III)", 21: "21 (K-3IIIMonochrome)" } },
	{ id: 103, name: "Hue", type: "int16u", print: { 0: "-2", 1: "Normal", 2: "2", 3: "-1", 4: "1", 5: "-3", 6: "3", 7: "-4", 8: "4", 65535: "None" } },
	{ id: 105, name: "DynamicRangeExpansion", type: "undef", count: 4, each: [{ 0: "Off", 1: "On" }, { 0: "0", 1: "Enabled", 2: "Auto" }] },
	{ id: 108, name: "HighLowKeyAdj", type: "int16s", count: 2, print: labels3 },
	{ id: 109, name: "ContrastHighlight", type: "int16s", count: 2, print: labels3 },
	{ id: 110, name: "ContrastShadow", type: "int16s", count: 2, print: labels3 },
	{ id: 111, name: "ContrastHighlightShadowAdj", type: "int8u", print: { 0: "Off", 1: "On" } },
	{ id: 112, name: "FineSharpness", type: "int8u", each: [{ 0: "Off", 1: "On" }, { 0: "Normal", 2: "Extra fine" }] },
	{ id: 113, name: "HighISONoiseReduction", type: "int8u", each: [{ 0: "Off", 1: "Weakest", 2: "Weak", 3: "Strong", 4: "Medium", 255: "Auto" }, { 0: "Inactive", 1: "Active", 2: "Active (Weak)", 3: "Active (Strong)", 4: "Active (Medium)" }, { 48: "ISO>400", 56: "ISO>800", 64: "ISO>1600", 72: "ISO>3200" }] },
	{ id: 114, name: "AFAdjustment", type: "int16s" },
	{ id: 115, name: "MonochromeFilterEffect", type: "int16u", print: { 1: "Green", 2: "Yellow", 3: "Orange", 4: "Red", 5: "Magenta", 6: "Blue", 7: "Cyan", 8: "Infrared", 65535: "None" } },
	{ id: 116, name: "MonochromeToning", type: "int16u", print: { 0: "-4", 1: "-3", 2: "-2", 3: "-1", 4: "0", 5: "1", 6: "2", 7: "3", 8: "4", 65535: "None" } },
	{ id: 118, name: "FaceDetect", type: "int8u", count: 2 },
	{ id: 119, name: "FaceDetectFrameSize", type: "int16u", count: 2 },
	{ id: 121, name: "ShadowCorrection", type: "int8u", print: { 0: "Off", 1: "On", 2: "Auto 2", "0 0": "Off", "1 1": "Weak", "1 2": "Normal", "1 3": "Strong", "2 4": "Auto" } },
	{ id: 122, name: "ISOAutoMinSpeed", type: "int8u", count: 2, each: [{ 1: "Shutter Speed Control", 2: "Auto Slow", 3: "Auto Standard", 4: "Auto Fast" }] },
	{ id: 123, name: "CrossProcess", type: "int8u", print: { 0: "Off", 1: "Random", 2: "Preset 1", 3: "Preset 2", 4: "Preset 3", 33: "Favorite 1", 34: "Favorite 2", 35: "Favorite 3" } },
	{ id: 126, name: "WhiteLevel", type: "int32u" },
	{ id: 127, name: "BleachBypassToning", type: "int16u", print: { 0: "Off", 1: "Green", 2: "Yellow", 3: "Orange", 4: "Red", 5: "Magenta", 6: "Purple", 7: "Blue", 8: "Cyan", 65535: "n/a" } },
	{ id: 128, name: "AspectRatio", print: { 0: "4:3", 1: "3:2", 2: "16:9", 3: "1:1" } },
	{ id: 130, name: "BlurControl", type: "int8u", count: 4, each: [{ 0: "Off", 1: "Low", 2: "Medium", 3: "High" }] },
	{ id: 133, name: "HDR", type: "int8u", count: 4, each: [{ 0: "Off", 1: "HDR Auto", 2: "HDR 1", 3: "HDR 2", 4: "HDR 3", 5: "HDR Advanced" }, { 0: "Auto-align Off", 1: "Auto-align On" }, { 0: "n/a", 4: "1 EV", 8: "2 EV", 12: "3 EV" }] },
	{ id: 135, name: "ShutterType", type: "int8u", print: { 0: "Normal", 1: "Electronic" } },
	{ id: 136, name: "NeutralDensityFilter", type: "int8u", print: { 0: "Off", 1: "On", "0 0": "Off (Off)", "0 2": "Off (Auto)", "1 1": "On (On)", "1 2": "On (Auto)" } },
	{ id: 139, name: "ISO", type: "int32u" },
	{ id: 146, name: "IntervalShooting", type: "int16u", count: 2, print: { "0 0": "Off" } },
	{ id: 149, name: "SkinToneCorrection", type: "int8s", count: 2, print: { "0 0": "Off", "1 1": "On (type 1)", "1 2": "On (type 2)" } },
	{ id: 149, name: "SkinToneCorrection", type: "int8s", count: 3, print: { "0 0 0": "Off" } },
	{ id: 150, name: "ClarityControl", type: "int8s", count: 2, print: { "0 0": "Off" } },
	{ id: 158, name: "HDF", type: "int8u", print: { 0: "Off", 1: "On" } },
	{ id: 512, name: "BlackPoint", type: "int16u", count: 4 },
	{ id: 513, name: "WhitePoint", type: "int16u", count: 4 },
	{ id: 515, name: "ColorMatrixA", type: "int16s", count: 9 },
	{ id: 516, name: "ColorMatrixB", type: "int16s", count: 9 },
	{ id: 521, name: "AEMeteringSegments", type: "int8u" },
	{ id: 522, name: "FlashMeteringSegments", type: "int8u" },
	{ id: 523, name: "SlaveFlashMeteringSegments", type: "int8u" },
	{ id: 525, name: "WB_RGGBLevelsDaylight", type: "int16u", count: 4 },
	{ id: 526, name: "WB_RGGBLevelsShade", type: "int16u", count: 4 },
	{ id: 527, name: "WB_RGGBLevelsCloudy", type: "int16u", count: 4 },
	{ id: 528, name: "WB_RGGBLevelsTungsten", type: "int16u", count: 4 },
	{ id: 529, name: "WB_RGGBLevelsFluorescentD", type: "int16u", count: 4 },
	{ id: 530, name: "WB_RGGBLevelsFluorescentN", type: "int16u", count: 4 },
	{ id: 531, name: "WB_RGGBLevelsFluorescentW", type: "int16u", count: 4 },
	{ id: 532, name: "WB_RGGBLevelsFlash", type: "int16u", count: 4 },
	{ id: 539, name: "SaturationInfo", binary: true, unknown: true },
	{ id: 540, name: "ColorMatrixA2", type: "undef", count: 9 },
	{ id: 541, name: "ColorMatrixB2", type: "undef", count: 9 },
	{ id: 544, name: "HuffmanTable", binary: true, unknown: true },
	{ id: 553, name: "SerialNumber", type: "string" },
	{ id: 558, name: "Artist", type: "string" },
	{ id: 559, name: "Copyright", type: "string" },
	{ id: 560, name: "FirmwareVersion", type: "string" },
	{ id: 561, name: "ContrastDetectAFArea", type: "int16u", count: 4 },
	{ id: 565, name: "CrossProcessParams", type: "undef", count: 10 },
	{ id: 575, name: "Model", type: "string" },
	{ id: 1022, name: "DataDump" },
	{ id: 1026, name: "ToneCurve" },
	{ id: 1027, name: "ToneCurves" },
	{ id: 1029, name: "UnknownBlock", type: "undef", binary: true, unknown: true }
], more.pentaxMain);

export const pentaxAEInfo = defineTable('Pentax::AEInfo', 'MakerNotes', 'Pentax', [
	{ id: 0, name: "AEExposureTime", type: "int8u" },
	{ id: 1, name: "AEAperture", type: "int8u" },
	{ id: 2, name: "AE_ISO", type: "int8u" },
	{ id: 3, name: "AEXv", type: "int8u" },
	{ id: 4, name: "AEBXv", type: "int8s" },
	{ id: 5, name: "AEMinExposureTime", type: "int8u" },
	{ id: 6, name: "AEProgramMode", type: "int8u", print: { 0: "M, P or TAv", 1: "Av, B or X", 2: "Tv", 3: "Sv or Green Mode", 8: "Hi-speed Program", 11: "Hi-speed Program (P-Shift)", 16: "DOF Program", 19: "DOF Program (P-Shift)", 24: "MTF Program", 27: "MTF Program (P-Shift)", 35: "Standard", 43: "Portrait", 51: "Landscape", 59: "Macro", 67: "Sport", 75: "Night Scene Portrait", 83: "No Flash", 91: "Night Scene", 99: "Surf & Snow", 104: "Night Snap", 107: "Text", 115: "Sunset", 123: "Kids", 131: "Pet", 139: "Candlelight", 144: "SCN", 147: "Museum", 160: "Program", 184: "Shallow DOF Program", 216: "HDR" } },
	{ id: 7, name: "AEFlags", type: "int8u", bits: { 3: "AE lock", 4: "Flash recommended?", 7: "Aperture wide open" } },
	{ id: 8, name: "AEApertureSteps", type: "int8u" },
	{ id: 9, name: "AEMaxAperture", type: "int8u" },
	{ id: 10, name: "AEMaxAperture2", type: "int8u" },
	{ id: 11, name: "AEMinAperture", type: "int8u" },
	{ id: 12, name: "AEMeteringMode", type: "int8u", print: { 0: "Multi-segment" }, bits: { 4: "Center-weighted average", 5: "Spot" } },
	{ id: 13, name: "AEWhiteBalance", type: "int8u", hint: { mask: 240 }, print: { 0: "Standard", 1: "Daylight", 2: "Shade", 3: "Cloudy", 4: "Daylight Fluorescent", 5: "Day White Fluorescent", 6: "White Fluorescent", 7: "Tungsten", 8: "Unknown" } },
	{ id: 13.1, name: "AEMeteringMode2", type: "int8u", hint: { mask: 15 }, print: { 0: "Multi-segment" }, bits: { 0: "Center-weighted average", 1: "Spot" } },
	{ id: 14, name: "FlashExposureCompSet", type: "int8s" },
	{ id: 21, name: "LevelIndicator", type: "int8u" }
], more.pentaxAEInfo);

export const pentaxAEInfo2 = defineTable('Pentax::AEInfo2', 'MakerNotes', 'Pentax', [
	{ id: 2, name: "AEExposureTime", type: "int8u" },
	{ id: 3, name: "AEAperture", type: "int8u" },
	{ id: 4, name: "AE_ISO", type: "int8u" },
	{ id: 5, name: "AEXv", type: "int8u" },
	{ id: 6, name: "AEBXv", type: "int8s" },
	{ id: 8, name: "AEError", type: "int8s" },
	{ id: 11, name: "AEApertureSteps", type: "int8u" },
	{ id: 15, name: "SceneMode", type: "int8u", print: { 0: "Off", 1: "HDR", 4: "Auto PICT", 5: "Portrait", 6: "Landscape", 7: "Macro", 8: "Sport", 9: "Night Scene Portrait", 10: "No Flash", 11: "Night Scene", 12: "Surf & Snow", 14: "Sunset", 15: "Kids", 16: "Pet", 17: "Candlelight", 18: "Museum", 20: "Food", 21: "Stage Lighting", 22: "Night Snap", 25: "Night Scene HDR", 26: "Blue Sky", 27: "Forest", 29: "Backlight Silhouette" } },
	{ id: 16, name: "AEMaxAperture", type: "int8u" },
	{ id: 17, name: "AEMaxAperture2", type: "int8u" },
	{ id: 18, name: "AEMinAperture", type: "int8u" },
	{ id: 19, name: "AEMinExposureTime", type: "int8u" }
], more.pentaxAEInfo2);

export const pentaxAEInfo3 = defineTable('Pentax::AEInfo3', 'MakerNotes', 'Pentax', [
	{ id: 16, name: "AEExposureTime", type: "int8u" },
	{ id: 17, name: "AEAperture", type: "int8u" },
	{ id: 18, name: "AE_ISO", type: "int8u" },
	{ id: 28, name: "AEMaxAperture", type: "int8u" },
	{ id: 29, name: "AEMaxAperture2", type: "int8u" },
	{ id: 30, name: "AEMinAperture", type: "int8u" },
	{ id: 31, name: "AEMinExposureTime", type: "int8u" }
], more.pentaxAEInfo3);

export const pentaxAFInfo = defineTable('Pentax::AFInfo', 'MakerNotes', 'Pentax', [
	{ id: 0, name: "AFPointsUnknown1", type: "int16u", unknown: true, print: { 0: "(none)", 1911: "Central 9 points", 2047: "All" }, bits: labels2 },
	{ id: 2, name: "AFPointsUnknown2", type: "int16u", unknown: true, print: { 0: "Auto" }, bits: labels2 },
	{ id: 4, name: "AFPredictor", type: "int16s" },
	{ id: 6, name: "AFDefocus", type: "int8u" },
	{ id: 7, name: "AFIntegrationTime", type: "int8u" },
	{ id: 11, name: "AFPointsInFocus", type: "int8u", print: { 0: "None", 1: "Lower-left, Bottom", 2: "Bottom", 3: "Lower-right, Bottom", 4: "Mid-left, Center", 5: "Center (horizontal)", 6: "Mid-right, Center", 7: "Upper-left, Top", 8: "Top", 9: "Upper-right, Top", 10: "Right", 11: "Lower-left, Mid-left", 12: "Upper-left, Mid-left", 13: "Bottom, Center", 14: "Top, Center", 15: "Lower-right, Mid-right", 16: "Upper-right, Mid-right", 17: "Left", 18: "Mid-left", 19: "Center (vertical)", 20: "Mid-right" } },
	{ id: 20, name: "AFPointValues", type: "int16uRev", count: 69, unknown: true },
	{ id: 298, name: "AFPointsSelected", type: "int8u", count: 101 },
	{ id: 399, name: "AFPointsUnknown", type: "int8u", count: 101, unknown: true },
	{ id: 506, name: "LiveView", type: "int8u", print: { 0: "Off", 1: "On" } },
	{ id: 509, name: "AFHold", type: "int8u", print: { 0: "Off", 1: "Short", 2: "Medium", 3: "Long" } },
	{ id: 543, name: "FirstFrameActionInAFC", type: "int8u", print: { 0: "Auto", 1: "Release Priority", 2: "Focus Priority" } },
	{ id: 544, name: "ActionInAFCCont", type: "int8u", print: { 0: "Auto", 1: "Focus Priority", 2: "FPS Priority" } },
	{ id: 545, name: "AFCHold", type: "int8u", hint: { mask: 3 }, print: { 0: "Low", 1: "Medium", 2: "High", 3: "Off" } },
	{ id: 545.1, name: "AFCPointTracking", type: "int8u", hint: { mask: 12 }, print: { 0: "Type 1", 1: "Type 2", 2: "Type 3" } },
	{ id: 545.2, name: "AFCSensitivity", type: "int8u", hint: { mask: 112 } },
	{ id: 2400, name: "SubjectRecognition", type: "int8u", print: { 0: "Off", 1: "On" } }
], more.pentaxAFInfo);

export const pentaxAFInfoK3III = defineTable('Pentax::AFInfoK3III', 'MakerNotes', 'Pentax', [
	{ id: 0, name: "AFInfoK3III", type: "int16u", unknown: true },
	{ id: 0.1, name: "AFMode", type: "int16u", print: { 0: "Phase Detect", 2: "Contrast Detect", 255: "Manual Focus" } },
	{ id: 1, name: "AFSelectionMode", type: "int16u", print: { 0: "Manual Focus", 1: "Spot", 2: "Select (5-points)", 3: "Expanded Area (S)", 4: "Expanded Area (M)", 5: "Expanded Area (L)", 6: "Select (S)", 7: "Zone Select (21-point)", 8: "Select XS", 255: "Auto Area", 8193: "Contrast-detect Auto Area", 8194: "Contrast-detect Select", 8195: "Pinpoint", 8196: "Tracking", 8197: "Continuous", 8198: "Face Detection", 8199: "Contrast-detect Select (S)", 8200: "Contrast-detect Select (M)", 8201: "Contrast-detect Select (L)", 8202: "Contrast-detect Zone Select", 8203: "Contrast-detect Spot" } },
	{ id: 2, name: "MaxNumAFPoints", type: "int16u" },
	{ id: 3, name: "NumAFPoints", type: "int16u" },
	{ id: 7, name: "AFFrameSize", type: "int16u", count: 2 },
	{ id: 7.1, name: "AFAreas", type: "int16u", list: true },
	{ id: 11, name: "AFAreaSize", type: "int16u", count: 2 }
], more.pentaxAFInfoK3III);

export const pentaxAFPointInfo = defineTable('Pentax::AFPointInfo', 'MakerNotes', 'Pentax', [
	{ id: 2, name: "NumAFPoints", type: "int16u" },
	{ id: 4, name: "AFPointsInFocus", type: "int8u" },
	{ id: 4.1, name: "AFPointsSelected", type: "int8u" },
	{ id: 4.2, name: "AFPointsSpecial", type: "int8u" }
], more.pentaxAFPointInfo);

export const pentaxAWBInfo = defineTable('Pentax::AWBInfo', 'MakerNotes', 'Pentax', [
	{ id: 0, name: "WhiteBalanceAutoAdjustment", type: "int8u", print: { 0: "Off", 1: "On" } },
	{ id: 1, name: "TungstenAWB", type: "int8u", print: { 0: "Subtle Correction", 1: "Strong Correction" } }
]);

export const pentaxBatteryInfo = defineTable('Pentax::BatteryInfo', 'MakerNotes', 'Pentax', [
	{ id: 0.1, name: "PowerSource", type: "int8u", hint: { mask: 15 }, print: { 1: "Camera Battery", 2: "Body Battery", 3: "Grip Battery", 4: "External Power Supply" } },
	{ id: 0.1, name: "PowerSource", type: "int8u", hint: { mask: 15 }, print: { 1: "Body Battery", 2: "Grip Battery", 4: "External Power Supply" } },
	{ id: 0.2, name: "PowerAvailable", type: "int8u", hint: { mask: 240 }, bits: { 0: "Body Battery", 1: "Grip Battery", 3: "External Power Supply" } },
	{ id: 1.1, name: "BodyBatteryState", type: "int8u", hint: { mask: 240 }, print: labels4 },
	{ id: 1.1, name: "BodyBatteryState", type: "int8u", hint: { mask: 240 }, print: { 1: "Empty or Missing", 2: "Almost Empty", 3: "Running Low", 4: "Close to Full", 5: "Full" } },
	{ id: 1.2, name: "GripBatteryState", type: "int8u", hint: { mask: 15 }, print: labels4 },
	{ id: 2, name: "BodyBatteryADNoLoad", type: "int8u" },
	{ id: 2, name: "BodyBatteryADNoLoad", type: "int8u" },
	{ id: 2, name: "BodyBatteryVoltage1", type: "int16u" },
	{ id: 2, name: "BodyBatteryState", type: "int8u", print: labels5 },
	{ id: 3, name: "BodyBatteryADLoad", type: "int8u" },
	{ id: 3, name: "BodyBatteryADLoad", type: "int8u" },
	{ id: 3, name: "BodyBatteryPercent", type: "int8u" },
	{ id: 4, name: "GripBatteryADNoLoad", type: "int8u" },
	{ id: 4, name: "BodyBatteryVoltage2", type: "int16u" },
	{ id: 4, name: "BodyBatteryVoltage", type: "int32u" },
	{ id: 5, name: "GripBatteryADLoad", type: "int8u" },
	{ id: 6, name: "BodyBatteryVoltage3", type: "int16u" },
	{ id: 8, name: "BodyBatteryVoltage4", type: "int16u" },
	{ id: 16, name: "GripBatteryState", type: "int8u", print: labels5 },
	{ id: 17, name: "GripBatteryPercent", type: "int8u" },
	{ id: 18, name: "GripBatteryVoltage", type: "int32u" }
], more.pentaxBatteryInfo);

export const pentaxCAFPointInfo = defineTable('Pentax::CAFPointInfo', 'MakerNotes', 'Pentax', [
	{ id: 1, name: "NumCAFPoints", type: "int8u" },
	{ id: 1.1, name: "CAFGridSize", type: "int8u" },
	{ id: 2, name: "CAFPointsInFocus", type: "int8u" },
	{ id: 2.1, name: "CAFPointsSelected", type: "int8u" }
], more.pentaxCAFPointInfo);

export const pentaxCameraInfo = defineTable('Pentax::CameraInfo', 'MakerNotes', 'Pentax', [
	{ id: 0, name: "PentaxModelID", type: "int32u", print: labels0 },
	{ id: 1, name: "ManufactureDate", type: "int32u" },
	{ id: 2, name: "ProductionCode", type: "int32u", count: 2 },
	{ id: 4, name: "InternalSerialNumber", type: "int32u" }
], more.pentaxCameraInfo);

export const pentaxCameraSettings = defineTable('Pentax::CameraSettings', 'MakerNotes', 'Pentax', [
	{ id: 0, name: "PictureMode2", type: "int8u", print: { 0: "Scene Mode", 1: "Auto PICT", 2: "Program AE", 3: "Green Mode", 4: "Shutter Speed Priority", 5: "Aperture Priority", 6: "Program Tv Shift", 7: "Program Av Shift", 8: "Manual", 9: "Bulb", 10: "Aperture Priority, Off-Auto-Aperture", 11: "Manual, Off-Auto-Aperture", 12: "Bulb, Off-Auto-Aperture", 13: "Shutter & Aperture Priority AE", 15: "Sensitivity Priority AE", 16: "Flash X-Sync Speed AE" } },
	{ id: 1.1, name: "ProgramLine", type: "int8u", hint: { mask: 3 }, print: { 0: "Normal", 1: "Hi Speed", 2: "Depth", 3: "MTF" } },
	{ id: 1.2, name: "EVSteps", type: "int8u", hint: { mask: 32 }, print: { 0: "1/2 EV Steps", 1: "1/3 EV Steps" } },
	{ id: 1.3, name: "E-DialInProgram", type: "int8u", hint: { mask: 64 }, print: { 0: "Tv or Av", 1: "P Shift" } },
	{ id: 1.4, name: "ApertureRingUse", type: "int8u", hint: { mask: 128 }, print: { 0: "Prohibited", 1: "Permitted" } },
	{ id: 2, name: "FlashOptions", type: "int8u", hint: { mask: 240 }, print: labels6 },
	{ id: 2.1, name: "MeteringMode2", type: "int8u", hint: { mask: 15 }, print: { 0: "Multi-segment" }, bits: { 0: "Center-weighted average", 1: "Spot" } },
	{ id: 3, name: "AFPointMode", type: "int8u", hint: { mask: 240 }, print: { 0: "Auto" }, bits: { 0: "Select", 1: "Fixed Center" } },
	{ id: 3.1, name: "FocusMode2", type: "int8u", hint: { mask: 15 }, print: { 0: "Manual", 1: "AF-S", 2: "AF-C", 3: "AF-A" } },
	{ id: 4, name: "AFPointSelected2", type: "int16u", print: { 0: "Auto" }, bits: labels2 },
	{ id: 6, name: "ISOFloor", type: "int8u" },
	{ id: 7, name: "DriveMode2", type: "int8u", print: { 0: "Single-frame" }, bits: { 0: "Continuous", 1: "Continuous (Lo)", 2: "Self-timer (12 s)", 3: "Self-timer (2 s)", 4: "Remote Control (3 s delay)", 5: "Remote Control", 6: "Exposure Bracket", 7: "Multiple Exposure" } },
	{ id: 8, name: "ExposureBracketStepSize", type: "int8u", print: { 3: "0.3", 4: "0.5", 5: "0.7", 8: "1.0", 11: "1.3", 12: "1.5", 13: "1.7", 16: "2.0" } },
	{ id: 9, name: "BracketShotNumber", type: "int8u", print: { 0: "n/a", 2: "1 of 2", 3: "1 of 3", 5: "1 of 5", 18: "2 of 2", 19: "2 of 3", 21: "2 of 5", 35: "3 of 3", 37: "3 of 5", 53: "4 of 5", 69: "5 of 5" } },
	{ id: 10, name: "WhiteBalanceSet", type: "int8u", hint: { mask: 240 }, print: { 0: "Auto", 1: "Daylight", 2: "Shade", 3: "Cloudy", 4: "Daylight Fluorescent", 5: "Day White Fluorescent", 6: "White Fluorescent", 7: "Tungsten", 8: "Flash", 9: "Manual", 12: "Set Color Temperature 1", 13: "Set Color Temperature 2", 14: "Set Color Temperature 3" } },
	{ id: 10.1, name: "MultipleExposureSet", type: "int8u", hint: { mask: 15 }, print: { 0: "Off", 1: "On" } },
	{ id: 13, name: "RawAndJpgRecording", type: "int8u", print: { 1: "JPEG (Best)", 4: "RAW (PEF, Best)", 5: "RAW+JPEG (PEF, Best)", 8: "RAW (DNG, Best)", 9: "RAW+JPEG (DNG, Best)", 33: "JPEG (Better)", 36: "RAW (PEF, Better)", 37: "RAW+JPEG (PEF, Better)", 40: "RAW (DNG, Better)", 41: "RAW+JPEG (DNG, Better)", 65: "JPEG (Good)", 68: "RAW (PEF, Good)", 69: "RAW+JPEG (PEF, Good)", 72: "RAW (DNG, Good)", 73: "RAW+JPEG (DNG, Good)" } },
	{ id: 14.1, name: "JpgRecordedPixels", type: "int8u", hint: { mask: 3 }, print: { 0: "10 MP", 1: "6 MP", 2: "2 MP" } },
	{ id: 14.2, name: "LinkAEToAFPoint", type: "int8u", hint: { mask: 1 }, print: { 0: "Off", 1: "On" } },
	{ id: 14.3, name: "SensitivitySteps", type: "int8u", hint: { mask: 2 }, print: { 0: "1 EV Steps", 1: "As EV Steps" } },
	{ id: 14.4, name: "ISOAuto", type: "int8u", hint: { mask: 4 }, print: { 0: "Off", 1: "On" } },
	{ id: 16, name: "FlashOptions2", type: "int8u", hint: { mask: 240 }, print: labels6 },
	{ id: 16.1, name: "MeteringMode3", type: "int8u", hint: { mask: 15 }, print: { 0: "Multi-segment" }, bits: { 0: "Center-weighted average", 1: "Spot" } },
	{ id: 17.1, name: "SRActive", type: "int8u", hint: { mask: 128 }, print: { 0: "No", 1: "Yes" } },
	{ id: 17.2, name: "Rotation", type: "int8u", hint: { mask: 96 }, print: { 0: "Horizontal (normal)", 1: "Rotate 180", 2: "Rotate 90 CW", 3: "Rotate 270 CW" } },
	{ id: 17.3, name: "ISOSetting", type: "int8u", hint: { mask: 4 }, print: { 0: "Manual", 1: "Auto" } },
	{ id: 17.4, name: "SensitivitySteps", type: "int8u", hint: { mask: 2 }, print: { 0: "1 EV Steps", 1: "As EV Steps" } },
	{ id: 18, name: "TvExposureTimeSetting", type: "int8u" },
	{ id: 19, name: "AvApertureSetting", type: "int8u" },
	{ id: 20, name: "SvISOSetting", type: "int8u" },
	{ id: 21, name: "BaseExposureCompensation", type: "int8u" }
], more.pentaxCameraSettings);

export const pentaxColorInfo = defineTable('Pentax::ColorInfo', 'MakerNotes', 'Pentax', [
	{ id: 16, name: "WBShiftAB", type: "int8s" },
	{ id: 17, name: "WBShiftGM", type: "int8s" }
]);

export const pentaxEVStepInfo = defineTable('Pentax::EVStepInfo', 'MakerNotes', 'Pentax', [
	{ id: 0, name: "EVSteps", type: "int8u", print: { 0: "1/2 EV Steps", 1: "1/3 EV Steps" } },
	{ id: 1, name: "SensitivitySteps", type: "int8u", print: { 0: "1 EV Steps", 1: "As EV Steps" } },
	{ id: 3, name: "LiveView", type: "int8u", print: { 0: "Off", 1: "On" } }
]);

export const pentaxFaceInfo = defineTable('Pentax::FaceInfo', 'MakerNotes', 'Pentax', [
	{ id: 0, name: "FacesDetected", type: "int8u" },
	{ id: 2, name: "FacePosition", type: "int8u", count: 2 }
], more.pentaxFaceInfo);

export const pentaxFaceInfoK3III = defineTable('Pentax::FaceInfoK3III', 'MakerNotes', 'Pentax', [
	{ id: 0, name: "FaceImageSize", type: "int32u", count: 2 },
	{ id: 0.1, name: "FaceInfoK3III", type: "int32u", unknown: true },
	{ id: 2, name: "CAFArea", type: "int32u", count: 4 },
	{ id: 6, name: "FacesDetectedA", type: "int32u" },
	{ id: 8, name: "FacesDetectedB", type: "int32u" },
	{ id: 10, name: "Face1AArea", type: "int32u", count: 4 },
	{ id: 14, name: "Face1AEye1", type: "int32u", count: 4 },
	{ id: 18, name: "Face1AEye2", type: "int32u", count: 4 },
	{ id: 30, name: "Face2AArea", type: "int32u", count: 4 },
	{ id: 34, name: "Face2AEye1", type: "int32u", count: 4 },
	{ id: 38, name: "Face2AEye2", type: "int32u", count: 4 },
	{ id: 50, name: "Face3AArea", type: "int32u", count: 4 },
	{ id: 54, name: "Face3AEye1", type: "int32u", count: 4 },
	{ id: 58, name: "Face3AEye2", type: "int32u", count: 4 },
	{ id: 70, name: "Face4AArea", type: "int32u", count: 4 },
	{ id: 74, name: "Face4AEye1", type: "int32u", count: 4 },
	{ id: 78, name: "Face4AEye2", type: "int32u", count: 4 },
	{ id: 90, name: "Face5AArea", type: "int32u", count: 4 },
	{ id: 94, name: "Face5AEye1", type: "int32u", count: 4 },
	{ id: 98, name: "Face5AEye2", type: "int32u", count: 4 },
	{ id: 110, name: "Face6AArea", type: "int32u", count: 4 },
	{ id: 114, name: "Face6AEye1", type: "int32u", count: 4 },
	{ id: 118, name: "Face6AEye2", type: "int32u", count: 4 },
	{ id: 130, name: "Face7AArea", type: "int32u", count: 4 },
	{ id: 134, name: "Face7AEye1", type: "int32u", count: 4 },
	{ id: 138, name: "Face7AEye2", type: "int32u", count: 4 },
	{ id: 150, name: "Face8AArea", type: "int32u", count: 4 },
	{ id: 154, name: "Face8AEye1", type: "int32u", count: 4 },
	{ id: 158, name: "Face8AEye2", type: "int32u", count: 4 },
	{ id: 170, name: "Face9AArea", type: "int32u", count: 4 },
	{ id: 174, name: "Face9AEye1", type: "int32u", count: 4 },
	{ id: 178, name: "Face9AEye2", type: "int32u", count: 4 },
	{ id: 190, name: "Face10AArea", type: "int32u", count: 4 },
	{ id: 194, name: "Face10AEye1", type: "int32u", count: 4 },
	{ id: 198, name: "Face10AEye2", type: "int32u", count: 4 },
	{ id: 210, name: "Face1BArea", type: "int32u", count: 4 },
	{ id: 214, name: "Face1BEye1", type: "int32u", count: 4 },
	{ id: 218, name: "Face1BEye2", type: "int32u", count: 4 },
	{ id: 230, name: "Face2BArea", type: "int32u", count: 4 },
	{ id: 234, name: "Face2BEye1", type: "int32u", count: 4 },
	{ id: 238, name: "Face2BEye2", type: "int32u", count: 4 },
	{ id: 250, name: "Face3BArea", type: "int32u", count: 4 },
	{ id: 254, name: "Face3BEye1", type: "int32u", count: 4 },
	{ id: 258, name: "Face3BEye2", type: "int32u", count: 4 },
	{ id: 270, name: "Face4BArea", type: "int32u", count: 4 },
	{ id: 274, name: "Face4BEye1", type: "int32u", count: 4 },
	{ id: 278, name: "Face4BEye2", type: "int32u", count: 4 },
	{ id: 290, name: "Face5BArea", type: "int32u", count: 4 },
	{ id: 294, name: "Face5BEye1", type: "int32u", count: 4 },
	{ id: 298, name: "Face5BEye2", type: "int32u", count: 4 },
	{ id: 310, name: "Face6BArea", type: "int32u", count: 4 },
	{ id: 314, name: "Face6BEye1", type: "int32u", count: 4 },
	{ id: 318, name: "Face6BEye2", type: "int32u", count: 4 },
	{ id: 330, name: "Face7BArea", type: "int32u", count: 4 },
	{ id: 334, name: "Face7BEye1", type: "int32u", count: 4 },
	{ id: 338, name: "Face7BEye2", type: "int32u", count: 4 },
	{ id: 350, name: "Face8BArea", type: "int32u", count: 4 },
	{ id: 354, name: "Face8BEye1", type: "int32u", count: 4 },
	{ id: 358, name: "Face8BEye2", type: "int32u", count: 4 },
	{ id: 370, name: "Face9BArea", type: "int32u", count: 4 },
	{ id: 374, name: "Face9BEye1", type: "int32u", count: 4 },
	{ id: 378, name: "Face9BEye2", type: "int32u", count: 4 },
	{ id: 390, name: "Face10BArea", type: "int32u", count: 4 },
	{ id: 394, name: "Face10BEye1", type: "int32u", count: 4 },
	{ id: 398, name: "Face10BEye2", type: "int32u", count: 4 }
], more.pentaxFaceInfoK3III);

export const pentaxFacePos = defineTable('Pentax::FacePos', 'MakerNotes', 'Pentax', [
	{ id: 0, name: "Face1Position", type: "int16u", count: 2 },
	{ id: 2, name: "Face2Position", type: "int16u", count: 2 },
	{ id: 4, name: "Face3Position", type: "int16u", count: 2 },
	{ id: 6, name: "Face4Position", type: "int16u", count: 2 },
	{ id: 8, name: "Face5Position", type: "int16u", count: 2 },
	{ id: 10, name: "Face6Position", type: "int16u", count: 2 },
	{ id: 12, name: "Face7Position", type: "int16u", count: 2 },
	{ id: 14, name: "Face8Position", type: "int16u", count: 2 },
	{ id: 16, name: "Face9Position", type: "int16u", count: 2 },
	{ id: 18, name: "Face10Position", type: "int16u", count: 2 },
	{ id: 20, name: "Face11Position", type: "int16u", count: 2 },
	{ id: 22, name: "Face12Position", type: "int16u", count: 2 },
	{ id: 24, name: "Face13Position", type: "int16u", count: 2 },
	{ id: 26, name: "Face14Position", type: "int16u", count: 2 },
	{ id: 28, name: "Face15Position", type: "int16u", count: 2 },
	{ id: 30, name: "Face16Position", type: "int16u", count: 2 },
	{ id: 32, name: "Face17Position", type: "int16u", count: 2 },
	{ id: 34, name: "Face18Position", type: "int16u", count: 2 },
	{ id: 36, name: "Face19Position", type: "int16u", count: 2 },
	{ id: 38, name: "Face20Position", type: "int16u", count: 2 },
	{ id: 40, name: "Face21Position", type: "int16u", count: 2 },
	{ id: 42, name: "Face22Position", type: "int16u", count: 2 },
	{ id: 44, name: "Face23Position", type: "int16u", count: 2 },
	{ id: 46, name: "Face24Position", type: "int16u", count: 2 },
	{ id: 48, name: "Face25Position", type: "int16u", count: 2 },
	{ id: 50, name: "Face26Position", type: "int16u", count: 2 },
	{ id: 52, name: "Face27Position", type: "int16u", count: 2 },
	{ id: 54, name: "Face28Position", type: "int16u", count: 2 },
	{ id: 56, name: "Face29Position", type: "int16u", count: 2 },
	{ id: 58, name: "Face30Position", type: "int16u", count: 2 },
	{ id: 60, name: "Face31Position", type: "int16u", count: 2 },
	{ id: 62, name: "Face32Position", type: "int16u", count: 2 }
], more.pentaxFacePos);

export const pentaxFaceSize = defineTable('Pentax::FaceSize', 'MakerNotes', 'Pentax', [
	{ id: 0, name: "Face1Size", type: "int16u", count: 2 },
	{ id: 2, name: "Face2Size", type: "int16u", count: 2 },
	{ id: 4, name: "Face3Size", type: "int16u", count: 2 },
	{ id: 6, name: "Face4Size", type: "int16u", count: 2 },
	{ id: 8, name: "Face5Size", type: "int16u", count: 2 },
	{ id: 10, name: "Face6Size", type: "int16u", count: 2 },
	{ id: 12, name: "Face7Size", type: "int16u", count: 2 },
	{ id: 14, name: "Face8Size", type: "int16u", count: 2 },
	{ id: 16, name: "Face9Size", type: "int16u", count: 2 },
	{ id: 18, name: "Face10Size", type: "int16u", count: 2 },
	{ id: 20, name: "Face11Size", type: "int16u", count: 2 },
	{ id: 22, name: "Face12Size", type: "int16u", count: 2 },
	{ id: 24, name: "Face13Size", type: "int16u", count: 2 },
	{ id: 26, name: "Face14Size", type: "int16u", count: 2 },
	{ id: 28, name: "Face15Size", type: "int16u", count: 2 },
	{ id: 30, name: "Face16Size", type: "int16u", count: 2 },
	{ id: 32, name: "Face17Size", type: "int16u", count: 2 },
	{ id: 34, name: "Face18Size", type: "int16u", count: 2 },
	{ id: 36, name: "Face19Size", type: "int16u", count: 2 },
	{ id: 38, name: "Face20Size", type: "int16u", count: 2 },
	{ id: 40, name: "Face21Size", type: "int16u", count: 2 },
	{ id: 42, name: "Face22Size", type: "int16u", count: 2 },
	{ id: 44, name: "Face23Size", type: "int16u", count: 2 },
	{ id: 46, name: "Face24Size", type: "int16u", count: 2 },
	{ id: 48, name: "Face25Size", type: "int16u", count: 2 },
	{ id: 50, name: "Face26Size", type: "int16u", count: 2 },
	{ id: 52, name: "Face27Size", type: "int16u", count: 2 },
	{ id: 54, name: "Face28Size", type: "int16u", count: 2 },
	{ id: 56, name: "Face29Size", type: "int16u", count: 2 },
	{ id: 58, name: "Face30Size", type: "int16u", count: 2 },
	{ id: 60, name: "Face31Size", type: "int16u", count: 2 },
	{ id: 62, name: "Face32Size", type: "int16u", count: 2 }
], more.pentaxFaceSize);

export const pentaxFilterInfo = defineTable('Pentax::FilterInfo', 'MakerNotes', 'Pentax', [
	{ id: 0, name: "SourceDirectoryIndex", type: "int16u" },
	{ id: 2, name: "SourceFileIndex", type: "int16u" },
	{ id: 5, name: "DigitalFilter01", type: "undef", count: 17, print: labels7 },
	{ id: 22, name: "DigitalFilter02", type: "undef", count: 17, print: labels7 },
	{ id: 39, name: "DigitalFilter03", type: "undef", count: 17, print: labels7 },
	{ id: 56, name: "DigitalFilter04", type: "undef", count: 17, print: labels7 },
	{ id: 73, name: "DigitalFilter05", type: "undef", count: 17, print: labels7 },
	{ id: 90, name: "DigitalFilter06", type: "undef", count: 17, print: labels7 },
	{ id: 107, name: "DigitalFilter07", type: "undef", count: 17, print: labels7 },
	{ id: 124, name: "DigitalFilter08", type: "undef", count: 17, print: labels7 },
	{ id: 141, name: "DigitalFilter09", type: "undef", count: 17, print: labels7 },
	{ id: 158, name: "DigitalFilter10", type: "undef", count: 17, print: labels7 },
	{ id: 175, name: "DigitalFilter11", type: "undef", count: 17, print: labels7 },
	{ id: 192, name: "DigitalFilter12", type: "undef", count: 17, print: labels7 },
	{ id: 209, name: "DigitalFilter13", type: "undef", count: 17, print: labels7 },
	{ id: 226, name: "DigitalFilter14", type: "undef", count: 17, print: labels7 },
	{ id: 243, name: "DigitalFilter15", type: "undef", count: 17, print: labels7 },
	{ id: 260, name: "DigitalFilter16", type: "undef", count: 17, print: labels7 },
	{ id: 277, name: "DigitalFilter17", type: "undef", count: 17, print: labels7 },
	{ id: 294, name: "DigitalFilter18", type: "undef", count: 17, print: labels7 },
	{ id: 311, name: "DigitalFilter19", type: "undef", count: 17, print: labels7 },
	{ id: 328, name: "DigitalFilter20", type: "undef", count: 17, print: labels7 }
], more.pentaxFilterInfo);

export const pentaxFlashInfo = defineTable('Pentax::FlashInfo', 'MakerNotes', 'Pentax', [
	{ id: 0, name: "FlashStatus", type: "int8u", print: { 0: "Off", 1: "Off (1)", 2: "External, Did not fire", 6: "External, Fired", 8: "Internal, Did not fire (0x08)", 9: "Internal, Did not fire", 13: "Internal, Fired" } },
	{ id: 1, name: "InternalFlashMode", type: "int8u", print: { 0: "n/a - Off-Auto-Aperture", 134: "Fired, Wireless (Control)", 149: "Fired, Wireless (Master)", 192: "Fired", 193: "Fired, Red-eye reduction", 194: "Fired, Auto", 195: "Fired, Auto, Red-eye reduction", 198: "Fired, Wireless (Control), Fired normally not as control", 200: "Fired, Slow-sync", 201: "Fired, Slow-sync, Red-eye reduction", 202: "Fired, Trailing-curtain Sync", 240: "Did not fire, Normal", 241: "Did not fire, Red-eye reduction", 242: "Did not fire, Auto", 243: "Did not fire, Auto, Red-eye reduction", 244: "Did not fire, (Unknown 0xf4)", 245: "Did not fire, Wireless (Master)", 246: "Did not fire, Wireless (Control)", 248: "Did not fire, Slow-sync", 249: "Did not fire, Slow-sync, Red-eye reduction", 250: "Did not fire, Trailing-curtain Sync" } },
	{ id: 2, name: "ExternalFlashMode", type: "int8u", print: { 0: "n/a - Off-Auto-Aperture", 63: "Off", 64: "On, Auto", 191: "On, Flash Problem", 192: "On, Manual", 196: "On, P-TTL Auto", 197: "On, Contrast-control Sync", 198: "On, High-speed Sync", 204: "On, Wireless", 205: "On, Wireless, High-speed Sync", 240: "Not Connected" } },
	{ id: 3, name: "InternalFlashStrength", type: "int8u" },
	{ id: 4, name: "TTL_DA_AUp", type: "int8u" },
	{ id: 5, name: "TTL_DA_ADown", type: "int8u" },
	{ id: 6, name: "TTL_DA_BUp", type: "int8u" },
	{ id: 7, name: "TTL_DA_BDown", type: "int8u" },
	{ id: 24.1, name: "ExternalFlashGuideNumber", type: "int8u", hint: { mask: 31 } },
	{ id: 25, name: "ExternalFlashExposureComp", type: "int8u", print: { 0: "n/a", 144: "n/a (Manual Mode)", 164: "-3.0", 167: "-2.5", 168: "-2.0", 171: "-1.5", 172: "-1.0", 175: "-0.5", 176: "0.0", 179: "0.5", 180: "1.0" } },
	{ id: 26, name: "ExternalFlashBounce", type: "int8u", print: { 0: "n/a", 16: "Direct", 48: "Bounce" } }
], more.pentaxFlashInfo);

export const pentaxKelvinWB = defineTable('Pentax::KelvinWB', 'MakerNotes', 'Pentax', [
	{ id: 1, name: "KelvinWB_Daylight", type: "int16u", count: 4 },
	{ id: 5, name: "KelvinWB_01", type: "int16u", count: 4 },
	{ id: 9, name: "KelvinWB_02", type: "int16u", count: 4 },
	{ id: 13, name: "KelvinWB_03", type: "int16u", count: 4 },
	{ id: 17, name: "KelvinWB_04", type: "int16u", count: 4 },
	{ id: 21, name: "KelvinWB_05", type: "int16u", count: 4 },
	{ id: 25, name: "KelvinWB_06", type: "int16u", count: 4 },
	{ id: 29, name: "KelvinWB_07", type: "int16u", count: 4 },
	{ id: 33, name: "KelvinWB_08", type: "int16u", count: 4 },
	{ id: 37, name: "KelvinWB_09", type: "int16u", count: 4 },
	{ id: 41, name: "KelvinWB_10", type: "int16u", count: 4 },
	{ id: 45, name: "KelvinWB_11", type: "int16u", count: 4 },
	{ id: 49, name: "KelvinWB_12", type: "int16u", count: 4 },
	{ id: 53, name: "KelvinWB_13", type: "int16u", count: 4 },
	{ id: 57, name: "KelvinWB_14", type: "int16u", count: 4 },
	{ id: 61, name: "KelvinWB_15", type: "int16u", count: 4 },
	{ id: 65, name: "KelvinWB_16", type: "int16u", count: 4 }
], more.pentaxKelvinWB);

export const pentaxLensCorr = defineTable('Pentax::LensCorr', 'MakerNotes', 'Pentax', [
	{ id: 0, name: "DistortionCorrection", type: "int8u", print: { 0: "Off", 1: "On" } },
	{ id: 1, name: "ChromaticAberrationCorrection", type: "int8u", print: { 0: "Off", 1: "On" } },
	{ id: 2, name: "PeripheralIlluminationCorr", type: "int8u", print: { 0: "Off", 1: "On" } },
	{ id: 3, name: "DiffractionCorrection", type: "int8u", print: { 0: "Off", 16: "On" } }
]);

export const pentaxLensData = defineTable('Pentax::LensData', 'MakerNotes', 'Pentax', [
	{ id: 0.1, name: "AutoAperture", type: "int8u", hint: { mask: 1 }, print: { 0: "On", 1: "Off" } },
	{ id: 0.2, name: "MinAperture", type: "int8u", hint: { mask: 6 }, print: { 0: "22", 1: "32", 2: "45", 3: "16" } },
	{ id: 0.3, name: "LensFStops", type: "int8u", hint: { mask: 112 } },
	{ id: 1, name: "LensKind", type: "int8u", unknown: true },
	{ id: 2, name: "LC1", type: "int8u", unknown: true },
	{ id: 3, name: "MinFocusDistance", type: "int8u", hint: { mask: 248 }, print: { 0: "0.13-0.19 m", 1: "0.20-0.24 m", 2: "0.25-0.28 m", 3: "0.28-0.30 m", 4: "0.35-0.38 m", 5: "0.40-0.45 m", 6: "0.49-0.50 m", 7: "0.6 m", 8: "0.7 m", 9: "0.8-0.9 m", 10: "1.0 m", 11: "1.1-1.2 m", 12: "1.4-1.5 m", 13: "1.5 m", 14: "2.0 m", 15: "2.0-2.1 m", 16: "2.1 m", 17: "2.2-2.9 m", 18: "3.0 m", 19: "4-5 m", 20: "5.6 m" } },
	{ id: 3.1, name: "FocusRangeIndex", type: "int8u", hint: { mask: 7 }, print: { 0: "5", 1: "4", 2: "6 (far)", 3: "7 (very far)", 4: "2", 5: "3", 6: "1 (close)", 7: "0 (very close)" } },
	{ id: 4, name: "LC3", type: "int8u", unknown: true },
	{ id: 5, name: "LC4", type: "int8u", unknown: true },
	{ id: 6, name: "LC5", type: "int8u", unknown: true },
	{ id: 7, name: "LC6", type: "int8u", unknown: true },
	{ id: 8, name: "LC7", type: "int8u", unknown: true },
	{ id: 9, name: "LensFocalLength", type: "int8u" },
	{ id: 9, name: "LC8", type: "int8u", unknown: true },
	{ id: 10, name: "NominalMaxAperture", type: "int8u", hint: { mask: 240 } },
	{ id: 10.1, name: "NominalMinAperture", type: "int8u", hint: { mask: 15 } },
	{ id: 11, name: "LC10", type: "int8u", unknown: true },
	{ id: 12, name: "LC11", type: "int8u", unknown: true },
	{ id: 13, name: "LC12", type: "int8u", unknown: true },
	{ id: 14.1, name: "MaxAperture", type: "int8u", hint: { mask: 127 } },
	{ id: 15, name: "LC14", type: "int8u", unknown: true },
	{ id: 16, name: "LC15", type: "int8u", unknown: true }
], more.pentaxLensData);

export const pentaxLensInfo = defineTable('Pentax::LensInfo', 'MakerNotes', 'Pentax', [
	{ id: 0, name: "LensType", type: "int8u", count: 2, print: labels8 }
], more.pentaxLensInfo);

export const pentaxLensInfo2 = defineTable('Pentax::LensInfo2', 'MakerNotes', 'Pentax', [
	{ id: 0, name: "LensType", type: "int8u", count: 4, print: labels8 }
], more.pentaxLensInfo2);

export const pentaxLensInfo3 = defineTable('Pentax::LensInfo3', 'MakerNotes', 'Pentax', [
	{ id: 1, name: "LensType", type: "int8u", count: 4, print: labels8 }
], more.pentaxLensInfo3);

export const pentaxLensInfo4 = defineTable('Pentax::LensInfo4', 'MakerNotes', 'Pentax', [
	{ id: 1, name: "LensType", type: "int8u", count: 4, print: labels8 }
], more.pentaxLensInfo4);

export const pentaxLensInfo5 = defineTable('Pentax::LensInfo5', 'MakerNotes', 'Pentax', [
	{ id: 1, name: "LensType", type: "int8u", count: 5, print: labels8 }
], more.pentaxLensInfo5);

export const pentaxLensInfoQ = defineTable('Pentax::LensInfoQ', 'MakerNotes', 'Pentax', [
	{ id: 12, name: "LensModel", type: "string", count: 30 },
	{ id: 42, name: "LensInfo", type: "string", count: 20 }
]);

export const pentaxLensRec = defineTable('Pentax::LensRec', 'MakerNotes', 'Pentax', [
	{ id: 0, name: "LensType", type: "int8u", count: 2, print: labels8 },
	{ id: 3, name: "ExtenderStatus", type: "int8u", print: { 0: "Not attached", 1: "Attached" } }
]);

export const pentaxLevelInfo = defineTable('Pentax::LevelInfo', 'MakerNotes', 'Pentax', [
	{ id: 0, name: "LevelOrientation", type: "int8s", hint: { mask: 15 }, print: { 0: "n/a", 1: "Horizontal (normal)", 2: "Rotate 180", 3: "Rotate 90 CW", 4: "Rotate 270 CW", 9: "Horizontal; Off Level", 10: "Rotate 180; Off Level", 11: "Rotate 90 CW; Off Level", 12: "Rotate 270 CW; Off Level", 13: "Upwards", 14: "Downwards" } },
	{ id: 0.1, name: "CompositionAdjust", type: "int8s", hint: { mask: 240 }, print: { 0: "Off", 2: "Composition Adjust", 10: "Composition Adjust + Horizon Correction", 12: "Horizon Correction" } },
	{ id: 1, name: "RollAngle", type: "int8s" },
	{ id: 2, name: "PitchAngle", type: "int8s" },
	{ id: 5, name: "CompositionAdjustX", type: "int8s" },
	{ id: 6, name: "CompositionAdjustY", type: "int8s" },
	{ id: 7, name: "CompositionAdjustRotation", type: "int8s" }
], more.pentaxLevelInfo);

export const pentaxLevelInfoK3III = defineTable('Pentax::LevelInfoK3III', 'MakerNotes', 'Pentax', [
	{ id: 1, name: "CameraOrientation", type: "int8s", print: { 0: "Horizontal (normal)", 1: "Rotate 270 CW", 2: "Rotate 180", 3: "Rotate 90 CW", 4: "Upwards", 5: "Downwards" } },
	{ id: 3, name: "RollAngle", type: "int16s" },
	{ id: 5, name: "PitchAngle", type: "int16s" }
], more.pentaxLevelInfoK3III);

export const pentaxPixelShiftInfo = defineTable('Pentax::PixelShiftInfo', 'MakerNotes', 'Pentax', [
	{ id: 0, name: "PixelShiftResolution", type: "int8u", print: { 0: "Off", 1: "On" } }
]);

export const pentaxSRInfo = defineTable('Pentax::SRInfo', 'MakerNotes', 'Pentax', [
	{ id: 0, name: "SRResult", type: "int8u", print: { 0: "Not stabilized" }, bits: { 0: "Stabilized", 6: "Not ready" } },
	{ id: 1, name: "ShakeReduction", type: "int8u", print: { 0: "Off", 1: "On", 4: "Off (4)", 5: "On but Disabled", 6: "On (Video)", 7: "On (7)", 15: "On (15)", 39: "On (mode 2)", 135: "On (135)", 167: "On (mode 1)" } },
	{ id: 2, name: "SRHalfPressTime", type: "int8u" },
	{ id: 3, name: "SRFocalLength", type: "int8u" }
], more.pentaxSRInfo);

export const pentaxSRInfo2 = defineTable('Pentax::SRInfo2', 'MakerNotes', 'Pentax', [
	{ id: 0, name: "SRResult", type: "int8u", unknown: true },
	{ id: 1, name: "ShakeReduction", type: "int8u", print: { 0: "Off", 1: "On", 4: "Off (AA simulation off)", 5: "On but Disabled", 6: "On (Video)", 7: "On (AA simulation off)", 8: "Off (AA simulation type 1) (8)", 12: "Off (AA simulation type 1)", 15: "On (AA simulation type 1)", 16: "Off (AA simulation type 2) (16)", 20: "Off (AA simulation type 2)", 23: "On (AA simulation type 2)" } }
]);

export const pentaxShotInfo = defineTable('Pentax::ShotInfo', 'MakerNotes', 'Pentax', [
	{ id: 1, name: "CameraOrientation", type: "int8u", print: { 16: "Horizontal (normal)", 32: "Rotate 180", 48: "Rotate 90 CW", 64: "Rotate 270 CW", 80: "Upwards", 96: "Downwards" } }
], more.pentaxShotInfo);

export const pentaxTempInfo = defineTable('Pentax::TempInfo', 'MakerNotes', 'Pentax', [
	{ id: 10, name: "ShotNumber", type: "int8u" },
	{ id: 12, name: "SensorTemperature", type: "int16s" },
	{ id: 14, name: "SensorTemperature2", type: "int16s" },
	{ id: 20, name: "CameraTemperature4", type: "int16s" },
	{ id: 22, name: "CameraTemperature5", type: "int16s" },
	{ id: 42, name: "SensorTemperature", type: "int16s" }
], more.pentaxTempInfo);

export const pentaxTimeInfo = defineTable('Pentax::TimeInfo', 'MakerNotes', 'Pentax', [
	{ id: 0.1, name: "WorldTimeLocation", type: "int8u", hint: { mask: 1 }, print: { 0: "Hometown", 1: "Destination" } },
	{ id: 0.2, name: "HometownDST", type: "int8u", hint: { mask: 2 }, print: { 0: "No", 1: "Yes" } },
	{ id: 0.3, name: "DestinationDST", type: "int8u", hint: { mask: 4 }, print: { 0: "No", 1: "Yes" } },
	{ id: 2, name: "HometownCity", type: "int8u", print: labels1 },
	{ id: 3, name: "DestinationCity", type: "int8u", print: labels1 }
]);

export const pentaxWBLevels = defineTable('Pentax::WBLevels', 'MakerNotes', 'Pentax', [
	{ id: 2, name: "WB_RGGBLevelsDaylight", type: "int16u", count: 4 },
	{ id: 11, name: "WB_RGGBLevelsShade", type: "int16u", count: 4 },
	{ id: 20, name: "WB_RGGBLevelsCloudy", type: "int16u", count: 4 },
	{ id: 29, name: "WB_RGGBLevelsTungsten", type: "int16u", count: 4 },
	{ id: 38, name: "WB_RGGBLevelsFluorescentD", type: "int16u", count: 4 },
	{ id: 47, name: "WB_RGGBLevelsFluorescentN", type: "int16u", count: 4 },
	{ id: 56, name: "WB_RGGBLevelsFluorescentW", type: "int16u", count: 4 },
	{ id: 65, name: "WB_RGGBLevelsFlash", type: "int16u", count: 4 },
	{ id: 74, name: "WB_RGGBLevelsFluorescentL", type: "int16u", count: 4 },
	{ id: 83, name: "WB_RGGBLevelsUnknown", type: "int16u", count: 4, unknown: true },
	{ id: 92, name: "WB_RGGBLevelsUserSelected", type: "int16u", count: 4 }
]);

export const pentaxType2 = defineTable('Pentax::Type2', 'MakerNotes', 'Pentax', [
	{ id: 1, name: "RecordingMode", type: "int16u", print: { 0: "Auto", 1: "Night Scene", 2: "Manual" } },
	{ id: 2, name: "Quality", type: "int16u", print: { 0: "Good", 1: "Better", 2: "Best" } },
	{ id: 3, name: "FocusMode", type: "int16u", print: { 2: "Custom", 3: "Auto" } },
	{ id: 4, name: "FlashMode", type: "int16u", print: { 1: "Auto", 2: "On", 4: "Off", 6: "Red-eye reduction" } },
	{ id: 7, name: "WhiteBalance", type: "int16u", print: { 0: "Auto", 1: "Daylight", 2: "Shade", 3: "Tungsten", 4: "Fluorescent", 5: "Manual" } },
	{ id: 10, name: "DigitalZoom", type: "int32u" },
	{ id: 11, name: "Sharpness", type: "int16u", print: { 0: "Normal", 1: "Soft", 2: "Hard" } },
	{ id: 12, name: "Contrast", type: "int16u", print: { 0: "Normal", 1: "Low", 2: "High" } },
	{ id: 13, name: "Saturation", type: "int16u", print: { 0: "Normal", 1: "Low", 2: "High" } },
	{ id: 20, name: "ISO", type: "int16u", print: { 10: "100", 16: "200", 50: "50", 100: "100", 200: "200", 400: "400", 800: "800", 1600: "1600", 3200: "3200", 65534: "Auto 2", 65535: "Auto" } },
	{ id: 23, name: "ColorFilter", type: "int16u", print: { 1: "Full", 2: "Black & White", 3: "Sepia" } },
	{ id: 4096, name: "HometownCityCode", type: "undef", count: 4 },
	{ id: 4097, name: "DestinationCityCode", type: "undef", count: 4 }
]);

export const pentaxType4 = defineTable('Pentax::Type4', 'MakerNotes', 'Pentax', [
	{ id: "F/W Version", name: "FirmwareVersion" }
]);

export const pentaxS1 = defineTable('Pentax::S1', 'MakerNotes', 'Pentax', [
	{ id: 0, name: "MakerNoteVersion", type: "undef", count: 4 }
]);
