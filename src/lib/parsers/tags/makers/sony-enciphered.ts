// Made by `npm run tables` from what ExifTool lists (scripts/tables-list.mjs says which): do not edit.
import { defineTable } from '../../table.ts';
import * as more from '../supplement/makers/sony-enciphered.ts';

const labels0 = { 0: "Normal", 1: "Continuous", 2: "Bracketing", 4: "Continuous - Burst", 5: "Continuous - Speed/Advance Priority", 6: "Normal - Self-timer", 9: "Single Burst Shooting" };
const labels1 = { 0: "Normal", 1: "Continuous", 2: "Continuous - Exposure Bracketing", 3: "DRO or White Balance Bracketing", 5: "Continuous - Burst", 6: "Single Frame - Capture During Movie", 7: "Continuous - Sweep Panorama", 8: "Continuous - Anti-Motion Blur, Hand-held Twilight", 9: "Continuous - HDR", 10: "Continuous - Background defocus", 13: "Continuous - 3D Sweep Panorama", 15: "Continuous - High Resolution Sweep Panorama", 16: "Continuous - 3D Image", 17: "Continuous - Burst 2", 18: "Normal - iAuto+", 19: "Continuous - Speed/Advance Priority", 20: "Continuous - Multi Frame NR", 23: "Single-frame - Exposure Bracketing", 26: "Continuous Low", 27: "Continuous - High Sensitivity", 28: "Smile Shutter", 29: "Continuous - Tele-zoom Advance Priority", 146: "Single Frame - Movie Capture" };
const labels2 = { 0: "Autoflash", 1: "Fill-flash", 2: "Flash Off", 3: "Slow Sync", 4: "Rear Sync", 6: "Wireless" };
const labels3 = { 0: "Off", 1: "Auto", 3: "Lv1", 4: "Lv2", 5: "Lv3", 6: "Lv4", 7: "Lv5", 8: "n/a" };
const labels4 = { 0: "Off", 1: "HDR Auto", 3: "HDR 1 EV", 5: "HDR 2 EV", 7: "HDR 3 EV", 9: "HDR 4 EV", 11: "HDR 5 EV", 13: "HDR 6 EV" };
const labels5 = { 0: "Gamma Still - Standard/Neutral (PP2)", 1: "Gamma Still - Portrait", 3: "Gamma Still - Night View/Portrait", 4: "Gamma Still - B&W/Sepia", 5: "Gamma Still - Clear", 6: "Gamma Still - Deep", 7: "Gamma Still - Light", 8: "Gamma Still - Vivid", 9: "Gamma Still - Real", 10: "Gamma Movie (PP1)", 22: "Gamma ITU709 (PP3 or PP4)", 24: "Gamma Cine1 (PP5)", 25: "Gamma Cine2 (PP6)", 26: "Gamma Cine3", 27: "Gamma Cine4", 28: "Gamma S-Log2 (PP7)", 29: "Gamma ITU709 (800%)", 31: "Gamma S-Log3 (PP8 or PP9)", 33: "Gamma HLG2 (PP10)", 34: "Gamma HLG3", 36: "Off", 37: "FL", 38: "VV2", 39: "IN", 40: "SH", 48: "FL2", 49: "FL3" };
const labels6 = { 0: "Off", 1: "Toy Camera", 2: "Pop Color", 3: "Posterization", 4: "Retro Photo", 5: "Soft High Key", 6: "Partial Color", 7: "High Contrast Monochrome", 8: "Soft Focus", 9: "HDR Painting", 10: "Rich-tone Monochrome", 11: "Miniature", 12: "Water Color", 13: "Illustration" };
const labels7 = { 0: "Multi-segment", 2: "Center-weighted average", 3: "Spot", 4: "Average", 5: "Highlight" };
const labels8 = { 0: "Program AE", 1: "Aperture-priority AE", 2: "Shutter speed priority AE", 3: "Manual", 4: "Auto", 5: "iAuto", 6: "Superior Auto", 7: "iAuto+", 8: "Portrait", 9: "Landscape", 10: "Twilight", 11: "Twilight Portrait", 12: "Sunset", 14: "Action (High speed)", 16: "Sports", 17: "Handheld Night Shot", 18: "Anti Motion Blur", 19: "High Sensitivity", 21: "Beach", 22: "Snow", 23: "Fireworks", 26: "Underwater", 27: "Gourmet", 28: "Pet", 29: "Macro", 30: "Backlight Correction HDR", 33: "Sweep Panorama", 36: "Background Defocus", 37: "Soft Skin", 42: "3D Image", 43: "Cont. Priority AE", 45: "Document", 46: "Party" };
const labels9 = { 0: "Unknown E-mount lens or other lens", 1: "Sony LA-EA1 or Sigma MC-11 Adapter", 2: "Sony LA-EA2 Adapter", 3: "Sony LA-EA3 Adapter", 6: "Sony LA-EA4 Adapter", 7: "Sony LA-EA5 Adapter", 13: "Samyang AF 35-150mm F2-2.8", 17: "Samyang RS 21mm F3.5", 18: "Samyang RS 28mm F3.5", 19: "Samyang RS 32mm F2.8", 20: "Samyang AF 35mm F1.4 P FE", 21: "Samyang AF 14-24mm F2.8", 22: "Samyang AF 24-60mm F2.8", 24: "Samyang AF 85mm F1.8 P FE", 44: "Metabones Canon EF Smart Adapter", 78: "Metabones Canon EF Smart Adapter Mark III or Other Adapter", 184: "Metabones Canon EF Speed Booster Ultra", 234: "Metabones Canon EF Smart Adapter Mark IV", 239: "Metabones Canon EF Speed Booster", 24593: "LA-EA4r MonsterAdapter", 32784: "Sony E 16mm F2.8", 32785: "Sony E 18-55mm F3.5-5.6 OSS", 32786: "Sony E 55-210mm F4.5-6.3 OSS", 32787: "Sony E 18-200mm F3.5-6.3 OSS", 32788: "Sony E 30mm F3.5 Macro", 32789: "Sony E 24mm F1.8 ZA or Samyang AF 50mm F1.4", 32790: "Sony E 50mm F1.8 OSS or Samyang AF 14mm F2.8", 32791: "Sony E 16-70mm F4 ZA OSS", 32792: "Sony E 10-18mm F4 OSS", 32793: "Sony E PZ 16-50mm F3.5-5.6 OSS", 32794: "Sony FE 35mm F2.8 ZA or Samyang Lens", 32795: "Sony FE 24-70mm F4 ZA OSS", 32796: "Sony FE 85mm F1.8 or Viltrox PFU RBMH 85mm F1.8", 32797: "Sony E 18-200mm F3.5-6.3 OSS LE", 32798: "Sony E 20mm F2.8", 32799: "Sony E 35mm F1.8 OSS", 32800: "Sony E PZ 18-105mm F4 G OSS", 32801: "Sony FE 12-24mm F4 G", 32802: "Sony FE 90mm F2.8 Macro G OSS", 32803: "Sony E 18-50mm F4-5.6", 32804: "Sony FE 24mm F1.4 GM", 32805: "Sony FE 24-105mm F4 G OSS", 32807: "Sony E PZ 18-200mm F3.5-6.3 OSS", 32808: "Sony FE 55mm F1.8 ZA", 32810: "Sony FE 70-200mm F4 G OSS", 32811: "Sony FE 16-35mm F4 ZA OSS", 32812: "Sony FE 50mm F2.8 Macro", 32813: "Sony FE 28-70mm F3.5-5.6 OSS", 32814: "Sony FE 35mm F1.4 ZA", 32815: "Sony FE 24-240mm F3.5-6.3 OSS", 32816: "Sony FE 28mm F2", 32817: "Sony FE PZ 28-135mm F4 G OSS", 32819: "Sony FE 100mm F2.8 STF GM OSS", 32820: "Sony E PZ 18-110mm F4 G OSS", 32821: "Sony FE 24-70mm F2.8 GM", 32822: "Sony FE 50mm F1.4 ZA", 32823: "Sony FE 85mm F1.4 GM or Samyang AF 85mm F1.4", 32824: "Sony FE 50mm F1.8", 32826: "Sony FE 21mm F2.8 (SEL28F20 + SEL075UWC)", 32827: "Sony FE 16mm F3.5 Fisheye (SEL28F20 + SEL057FEC)", 32828: "Sony FE 70-300mm F4.5-5.6 G OSS", 32829: "Sony FE 100-400mm F4.5-5.6 GM OSS", 32830: "Sony FE 70-200mm F2.8 GM OSS", 32831: "Sony FE 16-35mm F2.8 GM", 32848: "Sony FE 400mm F2.8 GM OSS", 32849: "Sony E 18-135mm F3.5-5.6 OSS", 32850: "Sony FE 135mm F1.8 GM", 32851: "Sony FE 200-600mm F5.6-6.3 G OSS", 32852: "Sony FE 600mm F4 GM OSS", 32853: "Sony E 16-55mm F2.8 G", 32854: "Sony E 70-350mm F4.5-6.3 G OSS", 32855: "Sony FE C 16-35mm T3.1 G", 32858: "Sony FE 35mm F1.8", 32859: "Sony FE 20mm F1.8 G", 32860: "Sony FE 12-24mm F2.8 GM", 32862: "Sony FE 50mm F1.2 GM", 32863: "Sony FE 14mm F1.8 GM", 32864: "Sony FE 28-60mm F4-5.6", 32865: "Sony FE 35mm F1.4 GM", 32866: "Sony FE 24mm F2.8 G", 32867: "Sony FE 40mm F2.5 G", 32868: "Sony FE 50mm F2.5 G", 32871: "Sony FE PZ 16-35mm F4 G", 32873: "Sony E PZ 10-20mm F4 G", 32874: "Sony FE 70-200mm F2.8 GM OSS II", 32875: "Sony FE 24-70mm F2.8 GM II", 32876: "Sony E 11mm F1.8", 32877: "Sony E 15mm F1.4 G", 32878: "Sony FE 20-70mm F4 G", 32879: "Sony FE 50mm F1.4 GM", 32880: "Sony FE 16mm F1.8 G", 32881: "Sony FE 24-50mm F2.8 G", 32882: "Sony FE 16-25mm F2.8 G", 32884: "Sony FE 70-200mm F4 Macro G OSS II", 32885: "Sony FE 16-35mm F2.8 GM II", 32886: "Sony FE 300mm F2.8 GM OSS", 32887: "Sony E PZ 16-50mm F3.5-5.6 OSS II", 32888: "Sony FE 85mm F1.4 GM II", 32889: "Sony FE 28-70mm F2 GM", 32890: "Sony FE 400-800mm F6.3-8 G OSS", 32891: "Sony FE 50-150mm F2 GM", 32893: "Sony FE 100mm F2.8 Macro GM OSS", 32895: "Sony FE 100-400mm F4.5 GM OSS", 33072: "Sony FE 70-200mm F2.8 GM OSS + 1.4X Teleconverter", 33073: "Sony FE 70-200mm F2.8 GM OSS + 2X Teleconverter", 33076: "Sony FE 100mm F2.8 STF GM OSS (macro mode)", 33077: "Sony FE 100-400mm F4.5-5.6 GM OSS + 1.4X Teleconverter", 33078: "Sony FE 100-400mm F4.5-5.6 GM OSS + 2X Teleconverter", 33079: "Sony FE 400mm F2.8 GM OSS + 1.4X Teleconverter", 33080: "Sony FE 400mm F2.8 GM OSS + 2X Teleconverter", 33081: "Sony FE 200-600mm F5.6-6.3 G OSS + 1.4X Teleconverter", 33082: "Sony FE 200-600mm F5.6-6.3 G OSS + 2X Teleconverter", 33083: "Sony FE 600mm F4 GM OSS + 1.4X Teleconverter", 33084: "Sony FE 600mm F4 GM OSS + 2X Teleconverter", 33085: "Sony FE 70-200mm F2.8 GM OSS II + 1.4X Teleconverter", 33086: "Sony FE 70-200mm F2.8 GM OSS II + 2X Teleconverter", 33087: "Sony FE 70-200mm F4 Macro G OSS II + 1.4X Teleconverter", 33088: "Sony FE 70-200mm F4 Macro G OSS II + 2X Teleconverter", 33089: "Sony FE 300mm F2.8 GM OSS + 1.4X Teleconverter", 33090: "Sony FE 300mm F2.8 GM OSS + 2X Teleconverter", 33091: "Sony FE 400-800mm F6.3-8 G OSS + 1.4X Teleconverter", 33092: "Sony FE 400-800mm F6.3-8 G OSS + 2X Teleconverter", 33093: "Sony FE 100mm F2.8 Macro GM OSS + 1.4X Teleconverter", 33094: "Sony FE 100mm F2.8 Macro GM OSS + 2X Teleconverter", 33095: "Sony FE 100-400mm F4.5 GM OSS + 1.4X Teleconverter", 33096: "Sony FE 100-400mm F4.5 GM OSS + 2X Teleconverter", 49201: "Zeiss Touit 12mm F2.8 or other Touit lens", 49202: "Zeiss Touit 32mm F1.8", 49203: "Zeiss Touit 50mm F2.8 Macro", 49216: "Zeiss Batis 25mm F2", 49217: "Zeiss Batis 85mm F1.8", 49218: "Zeiss Batis 18mm F2.8", 49219: "Zeiss Batis 135mm F2.8", 49220: "Zeiss Batis 40mm F2 CF", 49232: "Zeiss Loxia 50mm F2", 49233: "Zeiss Loxia 35mm F2", 49234: "Zeiss Loxia 21mm F2.8", 49235: "Zeiss Loxia 85mm F2.4", 49236: "Zeiss Loxia 25mm F2.4", 49456: "Tamron E 18-200mm F3.5-6.3 Di III VC", 49457: "Tamron 28-75mm F2.8 Di III RXD", 49458: "Tamron 17-28mm F2.8 Di III RXD", 49459: "Tamron 35mm F2.8 Di III OSD M1:2", 49460: "Tamron 24mm F2.8 Di III OSD M1:2", 49461: "Tamron 20mm F2.8 Di III OSD M1:2", 49462: "Tamron 70-180mm F2.8 Di III VXD", 49463: "Tamron 28-200mm F2.8-5.6 Di III RXD", 49464: "Tamron 70-300mm F4.5-6.3 Di III RXD", 49465: "Tamron 17-70mm F2.8 Di III-A VC RXD", 49466: "Tamron 150-500mm F5-6.7 Di III VC VXD", 49467: "Tamron 11-20mm F2.8 Di III-A RXD", 49468: "Tamron 18-300mm F3.5-6.3 Di III-A VC VXD", 49469: "Tamron 35-150mm F2-F2.8 Di III VXD", 49470: "Tamron 28-75mm F2.8 Di III VXD G2", 49471: "Tamron 50-400mm F4.5-6.3 Di III VC VXD", 49472: "Tamron 20-40mm F2.8 Di III VXD", 49473: "Tamron 17-50mm F4 Di III VXD or Tokina or Viltrox lens", 49474: "Tamron 70-180mm F2.8 Di III VXD G2 or Viltrox lens", 49475: "Tamron 50-300mm F4.5-6.3 Di III VC VXD", 49476: "Tamron 28-300mm F4-7.1 Di III VC VXD", 49477: "Tamron 90mm F2.8 Di III Macro VXD", 49478: "Tamron 16-30mm F2.8 Di III VXD G2", 49479: "Tamron 25-200mm F2.8-5.6 Di III VXD G2", 49480: "Tamron 35-100mm F2.8 Di III VXD", 49712: "Tokina FiRIN 20mm F2 FE AF", 49713: "Tokina FiRIN 100mm F2.8 FE MACRO", 49714: "Tokina atx-m 11-18mm F2.8 E", 50480: "Sigma 30mm F1.4 DC DN | C", 50481: "Sigma 50mm F1.4 DG HSM | A", 50482: "Sigma 18-300mm F3.5-6.3 DC MACRO OS HSM | C + MC-11", 50483: "Sigma 18-35mm F1.8 DC HSM | A + MC-11", 50484: "Sigma 24-35mm F2 DG HSM | A + MC-11", 50485: "Sigma 24mm F1.4 DG HSM | A + MC-11", 50486: "Sigma 150-600mm F5-6.3 DG OS HSM | C + MC-11", 50487: "Sigma 20mm F1.4 DG HSM | A + MC-11", 50488: "Sigma 35mm F1.4 DG HSM | A", 50489: "Sigma 150-600mm F5-6.3 DG OS HSM | S + MC-11", 50490: "Sigma 120-300mm F2.8 DG OS HSM | S + MC-11", 50492: "Sigma 24-105mm F4 DG OS HSM | A + MC-11", 50493: "Sigma 17-70mm F2.8-4 DC MACRO OS HSM | C + MC-11", 50495: "Sigma 50-100mm F1.8 DC HSM | A + MC-11", 50499: "Sigma 85mm F1.4 DG HSM | A", 50501: "Sigma 100-400mm F5-6.3 DG OS HSM | C + MC-11", 50503: "Sigma 16mm F1.4 DC DN | C", 50507: "Sigma 105mm F1.4 DG HSM | A", 50508: "Sigma 56mm F1.4 DC DN | C", 50512: "Sigma 70-200mm F2.8 DG OS HSM | S + MC-11", 50513: "Sigma 70mm F2.8 DG MACRO | A", 50514: "Sigma 45mm F2.8 DG DN | C", 50515: "Sigma 35mm F1.2 DG DN | A", 50516: "Sigma 14-24mm F2.8 DG DN | A", 50517: "Sigma 24-70mm F2.8 DG DN | A", 50518: "Sigma 100-400mm F5-6.3 DG DN OS | C", 50521: "Sigma 85mm F1.4 DG DN | A", 50522: "Sigma 105mm F2.8 DG DN MACRO | A", 50523: "Sigma 65mm F2 DG DN | C", 50524: "Sigma 35mm F2 DG DN | C", 50525: "Sigma 24mm F3.5 DG DN | C", 50526: "Sigma 28-70mm F2.8 DG DN | C", 50527: "Sigma 150-600mm F5-6.3 DG DN OS | S", 50528: "Sigma 35mm F1.4 DG DN | A", 50529: "Sigma 90mm F2.8 DG DN | C", 50530: "Sigma 24mm F2 DG DN | C", 50531: "Sigma 18-50mm F2.8 DC DN | C", 50532: "Sigma 20mm F2 DG DN | C", 50533: "Sigma 16-28mm F2.8 DG DN | C", 50534: "Sigma 20mm F1.4 DG DN | A", 50535: "Sigma 24mm F1.4 DG DN | A", 50536: "Sigma 60-600mm F4.5-6.3 DG DN OS | S", 50537: "Sigma 50mm F2 DG DN | C", 50538: "Sigma 17mm F4 DG DN | C", 50539: "Sigma 50mm F1.4 DG DN | A", 50540: "Sigma 14mm F1.4 DG DN | A", 50543: "Sigma 70-200mm F2.8 DG DN OS | S", 50544: "Sigma 23mm F1.4 DC DN | C", 50545: "Sigma 24-70mm F2.8 DG DN II | A", 50546: "Sigma 500mm F5.6 DG DN OS | S", 50547: "Sigma 10-18mm F2.8 DC DN | C", 50548: "Sigma 15mm F1.4 DG DN DIAGONAL FISHEYE | A", 50549: "Sigma 50mm F1.2 DG DN | A", 50550: "Sigma 28-105mm F2.8 DG DN | A", 50551: "Sigma 28-45mm F1.8 DG DN | A", 50552: "Sigma 35mm F1.2 DG II | A", 50553: "Sigma 300-600mm F4 DG OS | S", 50554: "Sigma 16-300mm F3.5-6.7 DC OS | C", 50555: "Sigma 12mm F1.4 DC | C", 50556: "Sigma 17-40mm F1.8 DC | A", 50557: "Sigma 200mm F2 DG OS | S", 50558: "Sigma 20-200mm F3.5-6.3 DG | C", 50559: "Sigma 135mm F1.4 DG | A", 50563: "Sigma 35mm F1.4 DG II | A", 50564: "Sigma 15mm F1.4 DC | C", 50992: "Voigtlander SUPER WIDE-HELIAR 15mm F4.5 III", 50993: "Voigtlander HELIAR-HYPER WIDE 10mm F5.6", 50994: "Voigtlander ULTRA WIDE-HELIAR 12mm F5.6 III", 50995: "Voigtlander MACRO APO-LANTHAR 65mm F2 Aspherical", 50996: "Voigtlander NOKTON 40mm F1.2 Aspherical", 50997: "Voigtlander NOKTON classic 35mm F1.4", 50998: "Voigtlander MACRO APO-LANTHAR 110mm F2.5", 50999: "Voigtlander COLOR-SKOPAR 21mm F3.5 Aspherical", 51000: "Voigtlander NOKTON 50mm F1.2 Aspherical", 51001: "Voigtlander NOKTON 21mm F1.4 Aspherical", 51002: "Voigtlander APO-LANTHAR 50mm F2 Aspherical", 51003: "Voigtlander NOKTON 35mm F1.2 Aspherical SE", 51006: "Voigtlander APO-LANTHAR 35mm F2 Aspherical", 51007: "Voigtlander NOKTON 50mm F1 Aspherical", 51008: "Voigtlander NOKTON 75mm F1.5 Aspherical", 51009: "Voigtlander NOKTON 28mm F1.5 Aspherical", 51011: "Voigtlander APO-LANTHAR 28mm F2 Aspherical", 51072: "ZEISS Otus ML 50mm F1.4", 51073: "ZEISS Otus ML 85mm F1.4", 51504: "Samyang AF 50mm F1.4", 51505: "Samyang AF 14mm F2.8 or Samyang AF 35mm F2.8", 51507: "Samyang AF 35mm F1.4", 51508: "Samyang AF 45mm F1.8", 51510: "Samyang AF 18mm F2.8 or Samyang AF 35mm F1.8", 51512: "Samyang AF 75mm F1.8", 51513: "Samyang AF 35mm F1.8", 51514: "Samyang AF 24mm F1.8", 51515: "Samyang AF 12mm F2.0", 51516: "Samyang AF 24-70mm F2.8", 51517: "Samyang AF 50mm F1.4 II", 51518: "Samyang AF 135mm F1.8", 61569: "LAOWA FFII 10mm F2.8 C&D Dreamer", 61572: "LAOWA FFII 12mm F2.8 C&D Dreamer", 61600: "Thypoch AF 24-50mm F2.8 FE", 61760: "Viltrox 135mm F1.8 FE LAB", 61761: "Viltrox 28mm F4.5 FE", 61762: "Viltrox 35mm F1.2 FE LAB", 61763: "Viltrox 85mm F1.4 FE Pro", 61766: "Viltrox 40mm F2.5 FE Air", 61767: "Viltrox 50mm F2.0 FE Air", 61768: "Viltrox 25mm F1.7 E Air", 61776: "Viltrox 50mm F1.4 FE Pro", 61777: "Viltrox 9mm F2.8 E Air", 61778: "Viltrox 14mm F4.0 FE Air", 61779: "Viltrox 56mm F1.2 E Pro", 61780: "Viltrox 85mm F2.0 FE EVO", 61781: "Viltrox 55mm F1.8 FE EVO", 61783: "Viltrox 15mm F1.7 E Air", 61789: "Viltrox 35mm F1.8 II FE EVO", "0.1": "Sigma 19mm F2.8 [EX] DN", "0.2": "Sigma 30mm F2.8 [EX] DN", "0.3": "Sigma 60mm F2.8 DN", "0.4": "Sony E 18-200mm F3.5-6.3 OSS LE", "0.5": "Tamron 18-200mm F3.5-6.3 Di III VC", "0.6": "Tokina FiRIN 20mm F2 FE AF", "0.7": "Tokina FiRIN 20mm F2 FE MF", "0.8": "Zeiss Touit 12mm F2.8", "0.9": "Zeiss Touit 32mm F1.8", "0.10": "Zeiss Touit 50mm F2.8 Macro", "0.11": "Zeiss Loxia 50mm F2", "0.12": "Zeiss Loxia 35mm F2", "0.13": "Viltrox 85mm F1.8", "32789.1": "Samyang AF 50mm F1.4", "32790.1": "Samyang AF 14mm F2.8", "32794.1": "Samyang AF 24mm F2.8", "32794.2": "Samyang AF 35mm F2.8", "32796.1": "Viltrox PFU RBMH 85mm F1.8", "32823.1": "Samyang AF 85mm F1.4", "49201.1": "Zeiss Touit 32mm F1.8", "49201.2": "Zeiss Touit 50mm F2.8", "49473.1": "Tokina atx-m 85mm F1.8 FE", "49473.2": "Viltrox 23mm F1.4 E", "49473.3": "Viltrox 56mm F1.4 E", "49473.4": "Viltrox 85mm F1.8 II FE", "49474.1": "Viltrox 13mm F1.4 E", "49474.2": "Viltrox 16mm F1.8 FE", "49474.3": "Viltrox 23mm F1.4 E", "49474.4": "Viltrox 24mm F1.8 FE", "49474.5": "Viltrox 28mm F1.8 FE", "49474.6": "Viltrox 33mm F1.4 E", "49474.7": "Viltrox 35mm F1.8 FE", "49474.8": "Viltrox 50mm F1.8 FE", "49474.9": "Viltrox 75mm F1.2 E Pro", "49474.10": "Viltrox 20mm F2.8 FE Air", "49474.11": "Viltrox 135mm F1.8 FE LAB", "49474.12": "Viltrox 27mm F1.2 E Pro", "49474.13": "Viltrox 56mm F1.4 E", "51505.1": "Samyang AF 35mm F2.8", "51510.1": "Samyang AF 35mm F1.8" };
const labels10 = { 0: "Minolta AF 28-85mm F3.5-4.5 New", 1: "Minolta AF 80-200mm F2.8 HS-APO G", 2: "Minolta AF 28-70mm F2.8 G", 3: "Minolta AF 28-80mm F4-5.6", 4: "Minolta AF 85mm F1.4G", 5: "Minolta AF 35-70mm F3.5-4.5 [II]", 6: "Minolta AF 24-85mm F3.5-4.5 [New]", 7: "Minolta AF 100-300mm F4.5-5.6 APO [New] or 100-400mm or Sigma Lens", 8: "Minolta AF 70-210mm F4.5-5.6 [II]", 9: "Minolta AF 50mm F3.5 Macro", 10: "Minolta AF 28-105mm F3.5-4.5 [New]", 11: "Minolta AF 300mm F4 HS-APO G", 12: "Minolta AF 100mm F2.8 Soft Focus", 13: "Minolta AF 75-300mm F4.5-5.6 (New or II)", 14: "Minolta AF 100-400mm F4.5-6.7 APO", 15: "Minolta AF 400mm F4.5 HS-APO G", 16: "Minolta AF 17-35mm F3.5 G", 17: "Minolta AF 20-35mm F3.5-4.5", 18: "Minolta AF 28-80mm F3.5-5.6 II", 19: "Minolta AF 35mm F1.4 G", 20: "Minolta/Sony 135mm F2.8 [T4.5] STF", 22: "Minolta AF 35-80mm F4-5.6 II", 23: "Minolta AF 200mm F4 Macro APO G", 24: "Minolta/Sony AF 24-105mm F3.5-4.5 (D) or Sigma or Tamron Lens", 25: "Minolta AF 100-300mm F4.5-5.6 APO (D) or Sigma Lens", 27: "Minolta AF 85mm F1.4 G (D)", 28: "Minolta/Sony AF 100mm F2.8 Macro (D) or Tamron Lens", 29: "Minolta/Sony AF 75-300mm F4.5-5.6 (D)", 30: "Minolta AF 28-80mm F3.5-5.6 (D) or Sigma Lens", 31: "Minolta/Sony AF 50mm F2.8 Macro (D) or F3.5", 32: "Minolta/Sony AF 300mm F2.8 G or 1.5x Teleconverter", 33: "Minolta/Sony AF 70-200mm F2.8 G", 35: "Minolta AF 85mm F1.4 G (D) Limited", 36: "Minolta AF 28-100mm F3.5-5.6 (D)", 38: "Minolta AF 17-35mm F2.8-4 (D)", 39: "Minolta AF 28-75mm F2.8 (D)", 40: "Minolta/Sony AF DT 18-70mm F3.5-5.6 (D)", 41: "Minolta/Sony AF DT 11-18mm F4.5-5.6 (D) or Tamron Lens", 42: "Minolta/Sony AF DT 18-200mm F3.5-6.3 (D)", 43: "Sony 35mm F1.4 G (SAL35F14G)", 44: "Sony 50mm F1.4 (SAL50F14)", 45: "Carl Zeiss Planar T* 85mm F1.4 ZA (SAL85F14Z)", 46: "Carl Zeiss Vario-Sonnar T* DT 16-80mm F3.5-4.5 ZA (SAL1680Z)", 47: "Carl Zeiss Sonnar T* 135mm F1.8 ZA (SAL135F18Z)", 48: "Carl Zeiss Vario-Sonnar T* 24-70mm F2.8 ZA SSM (SAL2470Z) or Other Lens", 49: "Sony DT 55-200mm F4-5.6 (SAL55200)", 50: "Sony DT 18-250mm F3.5-6.3 (SAL18250)", 51: "Sony DT 16-105mm F3.5-5.6 (SAL16105)", 52: "Sony 70-300mm F4.5-5.6 G SSM (SAL70300G) or G SSM II or Tamron Lens", 53: "Sony 70-400mm F4-5.6 G SSM (SAL70400G)", 54: "Carl Zeiss Vario-Sonnar T* 16-35mm F2.8 ZA SSM (SAL1635Z) or ZA SSM II", 55: "Sony DT 18-55mm F3.5-5.6 SAM (SAL1855) or SAM II", 56: "Sony DT 55-200mm F4-5.6 SAM (SAL55200-2)", 57: "Sony DT 50mm F1.8 SAM (SAL50F18) or Tamron Lens or Commlite CM-EF-NEX adapter", 58: "Sony DT 30mm F2.8 Macro SAM (SAL30M28)", 59: "Sony 28-75mm F2.8 SAM (SAL2875)", 60: "Carl Zeiss Distagon T* 24mm F2 ZA SSM (SAL24F20Z)", 61: "Sony 85mm F2.8 SAM (SAL85F28)", 62: "Sony DT 35mm F1.8 SAM (SAL35F18)", 63: "Sony DT 16-50mm F2.8 SSM (SAL1650)", 64: "Sony 500mm F4 G SSM (SAL500F40G)", 65: "Sony DT 18-135mm F3.5-5.6 SAM (SAL18135)", 66: "Sony 300mm F2.8 G SSM II (SAL300F28G2)", 67: "Sony 70-200mm F2.8 G SSM II (SAL70200G2)", 68: "Sony DT 55-300mm F4.5-5.6 SAM (SAL55300)", 69: "Sony 70-400mm F4-5.6 G SSM II (SAL70400G2)", 70: "Carl Zeiss Planar T* 50mm F1.4 ZA SSM (SAL50F14Z)", 128: "Tamron or Sigma Lens (128)", 129: "Tamron Lens (129)", 131: "Tamron 20-40mm F2.7-3.5 SP Aspherical IF", 135: "Vivitar 28-210mm F3.5-5.6", 136: "Tokina EMZ M100 AF 100mm F3.5", 137: "Cosina 70-210mm F2.8-4 AF", 138: "Soligor 19-35mm F3.5-4.5", 139: "Tokina AF 28-300mm F4-6.3", 142: "Cosina AF 70-300mm F4.5-5.6 MC", 146: "Voigtlander Macro APO-Lanthar 125mm F2.5 SL", 194: "Tamron SP AF 17-50mm F2.8 XR Di II LD Aspherical [IF]", 202: "Tamron SP AF 70-200mm F2.8 Di LD [IF] Macro", 203: "Tamron SP 70-200mm F2.8 Di USD", 204: "Tamron SP 24-70mm F2.8 Di USD", 212: "Tamron 28-300mm F3.5-6.3 Di PZD", 213: "Tamron 16-300mm F3.5-6.3 Di II PZD Macro", 214: "Tamron SP 150-600mm F5-6.3 Di USD", 215: "Tamron SP 15-30mm F2.8 Di USD", 216: "Tamron SP 45mm F1.8 Di USD", 217: "Tamron SP 35mm F1.8 Di USD", 218: "Tamron SP 90mm F2.8 Di Macro 1:1 USD (F017)", 220: "Tamron SP 150-600mm F5-6.3 Di USD G2", 224: "Tamron SP 90mm F2.8 Di Macro 1:1 USD (F004)", 255: "Tamron Lens (255)", 1868: "Sigma MC-11 SA-E Mount Converter with not-supported Sigma lens", 2550: "Minolta AF 50mm F1.7", 2551: "Minolta AF 35-70mm F4 or Other Lens", 2552: "Minolta AF 28-85mm F3.5-4.5 or Other Lens", 2553: "Minolta AF 28-135mm F4-4.5 or Other Lens", 2554: "Minolta AF 35-105mm F3.5-4.5", 2555: "Minolta AF 70-210mm F4 Macro or Sigma Lens", 2556: "Minolta AF 135mm F2.8", 2557: "Minolta/Sony AF 28mm F2.8", 2558: "Minolta AF 24-50mm F4", 2560: "Minolta AF 100-200mm F4.5", 2561: "Minolta AF 75-300mm F4.5-5.6 or Sigma Lens", 2562: "Minolta AF 50mm F1.4 [New]", 2563: "Minolta AF 300mm F2.8 APO or Sigma Lens", 2564: "Minolta AF 50mm F2.8 Macro or Sigma Lens", 2565: "Minolta AF 600mm F4 APO", 2566: "Minolta AF 24mm F2.8 or Sigma Lens", 2572: "Minolta/Sony AF 500mm F8 Reflex", 2578: "Minolta/Sony AF 16mm F2.8 Fisheye or Sigma Lens", 2579: "Minolta/Sony AF 20mm F2.8 or Tokina Lens", 2581: "Minolta AF 100mm F2.8 Macro [New] or Sigma or Tamron Lens", 2585: "Minolta AF 35-105mm F3.5-4.5 New or Tamron Lens", 2588: "Minolta AF 70-210mm F3.5-4.5", 2589: "Minolta AF 80-200mm F2.8 APO or Tokina Lens", 2590: "Minolta AF 200mm F2.8 G APO + Minolta AF 1.4x APO or Other Lens + 1.4x", 2591: "Minolta AF 35mm F1.4", 2592: "Minolta AF 85mm F1.4 G (D)", 2593: "Minolta AF 200mm F2.8 APO", 2594: "Minolta AF 3x-1x F1.7-2.8 Macro", 2596: "Minolta AF 28mm F2", 2597: "Minolta AF 35mm F2 [New]", 2598: "Minolta AF 100mm F2", 2601: "Minolta AF 200mm F2.8 G APO + Minolta AF 2x APO or Other Lens + 2x", 2604: "Minolta AF 80-200mm F4.5-5.6", 2605: "Minolta AF 35-80mm F4-5.6", 2606: "Minolta AF 100-300mm F4.5-5.6", 2607: "Minolta AF 35-80mm F4-5.6", 2608: "Minolta AF 300mm F2.8 HS-APO G", 2609: "Minolta AF 600mm F4 HS-APO G", 2612: "Minolta AF 200mm F2.8 HS-APO G", 2613: "Minolta AF 50mm F1.7 New", 2615: "Minolta AF 28-105mm F3.5-4.5 xi", 2616: "Minolta AF 35-200mm F4.5-5.6 xi", 2618: "Minolta AF 28-80mm F4-5.6 xi", 2619: "Minolta AF 80-200mm F4.5-5.6 xi", 2620: "Minolta AF 28-70mm F2.8 G", 2621: "Minolta AF 100-300mm F4.5-5.6 xi", 2624: "Minolta AF 35-80mm F4-5.6 Power Zoom", 2628: "Minolta AF 80-200mm F2.8 HS-APO G", 2629: "Minolta AF 85mm F1.4 New", 2631: "Minolta AF 100-300mm F4.5-5.6 APO", 2632: "Minolta AF 24-50mm F4 New", 2638: "Minolta AF 50mm F2.8 Macro New", 2639: "Minolta AF 100mm F2.8 Macro", 2641: "Minolta/Sony AF 20mm F2.8 New", 2642: "Minolta AF 24mm F2.8 New", 2644: "Minolta AF 100-400mm F4.5-6.7 APO", 2662: "Minolta AF 50mm F1.4 New", 2667: "Minolta AF 35mm F2 New", 2668: "Minolta AF 28mm F2 New", 2672: "Minolta AF 24-105mm F3.5-4.5 (D)", 3046: "Metabones Canon EF Speed Booster", 4567: "Tokina 70-210mm F4-5.6", 4568: "Tokina AF 35-200mm F4-5.6 Zoom SD", 4570: "Tamron AF 35-135mm F3.5-4.5", 4571: "Vivitar 70-210mm F4.5-5.6", 4574: "2x Teleconverter or Tamron or Tokina Lens", 4575: "1.4x Teleconverter", 4585: "Tamron SP AF 300mm F2.8 LD IF", 4586: "Tamron SP AF 35-105mm F2.8 LD Aspherical IF", 4587: "Tamron AF 70-210mm F2.8 SP LD", 4812: "Metabones Canon EF Speed Booster Ultra", 6118: "Canon EF Adapter", 6528: "Sigma 16mm F2.8 Filtermatic Fisheye", 6553: "E-Mount, T-Mount, Other Lens or no lens", 18688: "Sigma MC-11 SA-E Mount Converter with not-supported Sigma lens", 25501: "Minolta AF 50mm F1.7", 25511: "Minolta AF 35-70mm F4 or Other Lens", 25521: "Minolta AF 28-85mm F3.5-4.5 or Other Lens", 25531: "Minolta AF 28-135mm F4-4.5 or Other Lens", 25541: "Minolta AF 35-105mm F3.5-4.5", 25551: "Minolta AF 70-210mm F4 Macro or Sigma Lens", 25561: "Minolta AF 135mm F2.8", 25571: "Minolta/Sony AF 28mm F2.8", 25581: "Minolta AF 24-50mm F4", 25601: "Minolta AF 100-200mm F4.5", 25611: "Minolta AF 75-300mm F4.5-5.6 or Sigma Lens", 25621: "Minolta AF 50mm F1.4 [New]", 25631: "Minolta AF 300mm F2.8 APO or Sigma Lens", 25641: "Minolta AF 50mm F2.8 Macro or Sigma Lens", 25651: "Minolta AF 600mm F4 APO", 25661: "Minolta AF 24mm F2.8 or Sigma Lens", 25721: "Minolta/Sony AF 500mm F8 Reflex", 25781: "Minolta/Sony AF 16mm F2.8 Fisheye or Sigma Lens", 25791: "Minolta/Sony AF 20mm F2.8 or Tokina Lens", 25811: "Minolta AF 100mm F2.8 Macro [New] or Sigma or Tamron Lens", 25851: "Beroflex 35-135mm F3.5-4.5", 25858: "Minolta AF 35-105mm F3.5-4.5 New or Tamron Lens", 25881: "Minolta AF 70-210mm F3.5-4.5", 25891: "Minolta AF 80-200mm F2.8 APO or Tokina Lens", 25901: "Minolta AF 200mm F2.8 G APO + Minolta AF 1.4x APO or Other Lens + 1.4x", 25911: "Minolta AF 35mm F1.4", 25921: "Minolta AF 85mm F1.4 G (D)", 25931: "Minolta AF 200mm F2.8 APO", 25941: "Minolta AF 3x-1x F1.7-2.8 Macro", 25961: "Minolta AF 28mm F2", 25971: "Minolta AF 35mm F2 [New]", 25981: "Minolta AF 100mm F2", 26011: "Minolta AF 200mm F2.8 G APO + Minolta AF 2x APO or Other Lens + 2x", 26041: "Minolta AF 80-200mm F4.5-5.6", 26051: "Minolta AF 35-80mm F4-5.6", 26061: "Minolta AF 100-300mm F4.5-5.6", 26071: "Minolta AF 35-80mm F4-5.6", 26081: "Minolta AF 300mm F2.8 HS-APO G", 26091: "Minolta AF 600mm F4 HS-APO G", 26121: "Minolta AF 200mm F2.8 HS-APO G", 26131: "Minolta AF 50mm F1.7 New", 26151: "Minolta AF 28-105mm F3.5-4.5 xi", 26161: "Minolta AF 35-200mm F4.5-5.6 xi", 26181: "Minolta AF 28-80mm F4-5.6 xi", 26191: "Minolta AF 80-200mm F4.5-5.6 xi", 26201: "Minolta AF 28-70mm F2.8 G", 26211: "Minolta AF 100-300mm F4.5-5.6 xi", 26241: "Minolta AF 35-80mm F4-5.6 Power Zoom", 26281: "Minolta AF 80-200mm F2.8 HS-APO G", 26291: "Minolta AF 85mm F1.4 New", 26311: "Minolta AF 100-300mm F4.5-5.6 APO", 26321: "Minolta AF 24-50mm F4 New", 26381: "Minolta AF 50mm F2.8 Macro New", 26391: "Minolta AF 100mm F2.8 Macro", 26411: "Minolta/Sony AF 20mm F2.8 New", 26421: "Minolta AF 24mm F2.8 New", 26441: "Minolta AF 100-400mm F4.5-6.7 APO", 26621: "Minolta AF 50mm F1.4 New", 26671: "Minolta AF 35mm F2 New", 26681: "Minolta AF 28mm F2 New", 26721: "Minolta AF 24-105mm F3.5-4.5 (D)", 30464: "Metabones Canon EF Speed Booster", 45671: "Tokina 70-210mm F4-5.6", 45681: "Tokina AF 35-200mm F4-5.6 Zoom SD", 45701: "Tamron AF 35-135mm F3.5-4.5", 45711: "Vivitar 70-210mm F4.5-5.6", 45741: "2x Teleconverter or Tamron or Tokina Lens", 45751: "1.4x Teleconverter", 45851: "Tamron SP AF 300mm F2.8 LD IF", 45861: "Tamron SP AF 35-105mm F2.8 LD Aspherical IF", 45871: "Tamron AF 70-210mm F2.8 SP LD", 48128: "Metabones Canon EF Speed Booster Ultra", 61184: "Canon EF Adapter", 65280: "Sigma 16mm F2.8 Filtermatic Fisheye", 65535: "E-Mount, T-Mount, Other Lens or no lens", "7.1": "Minolta AF 100-400mm F4.5-6.7 APO", "7.2": "Sigma AF 100-300mm F4 EX DG IF", "24.1": "Sigma 18-50mm F2.8", "24.2": "Sigma 17-70mm F2.8-4.5 DC Macro", "24.3": "Sigma 20-40mm F2.8 EX DG Aspherical IF", "24.4": "Sigma 18-200mm F3.5-6.3 DC", "24.5": "Sigma DC 18-125mm F4-5,6 D", "24.6": "Tamron SP AF 28-75mm F2.8 XR Di LD Aspherical [IF] Macro", "24.7": "Sigma 15-30mm F3.5-4.5 EX DG Aspherical", "25.1": "Sigma 100-300mm F4 EX (APO (D) or D IF)", "25.2": "Sigma 70mm F2.8 EX DG Macro", "25.3": "Sigma 20mm F1.8 EX DG Aspherical RF", "25.4": "Sigma 30mm F1.4 EX DC", "25.5": "Sigma 24mm F1.8 EX DG ASP Macro", "28.1": "Tamron SP AF 90mm F2.8 Di Macro", "28.2": "Tamron SP AF 180mm F3.5 Di LD [IF] Macro", "30.1": "Sigma AF 10-20mm F4-5.6 EX DC", "30.2": "Sigma AF 12-24mm F4.5-5.6 EX DG", "30.3": "Sigma 28-70mm EX DG F2.8", "30.4": "Sigma 55-200mm F4-5.6 DC", "31.1": "Minolta/Sony AF 50mm F3.5 Macro", "41.1": "Tamron SP AF 11-18mm F4.5-5.6 Di II LD Aspherical IF", "48.1": "Carl Zeiss Vario-Sonnar T* 24-70mm F2.8 ZA SSM II (SAL2470Z2)", "48.2": "Tamron SP 24-70mm F2.8 Di USD", "52.1": "Sony 70-300mm F4.5-5.6 G SSM II (SAL70300G2)", "52.2": "Tamron SP 70-300mm F4-5.6 Di USD", "54.1": "Carl Zeiss Vario-Sonnar T* 16-35mm F2.8 ZA SSM II (SAL1635Z2)", "55.1": "Sony DT 18-55mm F3.5-5.6 SAM II (SAL18552)", "57.1": "Tamron SP AF 60mm F2 Di II LD [IF] Macro 1:1", "57.2": "Tamron 18-270mm F3.5-6.3 Di II PZD", "128.1": "Tamron AF 18-200mm F3.5-6.3 XR Di II LD Aspherical [IF] Macro", "128.2": "Tamron AF 28-300mm F3.5-6.3 XR Di LD Aspherical [IF] Macro", "128.3": "Tamron AF 28-200mm F3.8-5.6 XR Di Aspherical [IF] Macro", "128.4": "Tamron SP AF 17-35mm F2.8-4 Di LD Aspherical IF", "128.5": "Sigma AF 50-150mm F2.8 EX DC APO HSM II", "128.6": "Sigma 10-20mm F3.5 EX DC HSM", "128.7": "Sigma 70-200mm F2.8 II EX DG APO MACRO HSM", "128.8": "Sigma 10mm F2.8 EX DC HSM Fisheye", "128.9": "Sigma 50mm F1.4 EX DG HSM", "128.10": "Sigma 85mm F1.4 EX DG HSM", "128.11": "Sigma 24-70mm F2.8 IF EX DG HSM", "128.12": "Sigma 18-250mm F3.5-6.3 DC OS HSM", "128.13": "Sigma 17-50mm F2.8 EX DC HSM", "128.14": "Sigma 17-70mm F2.8-4 DC Macro HSM", "128.15": "Sigma 150mm F2.8 EX DG OS HSM APO Macro", "128.16": "Sigma 150-500mm F5-6.3 APO DG OS HSM", "128.17": "Tamron AF 28-105mm F4-5.6 [IF]", "128.18": "Sigma 35mm F1.4 DG HSM", "128.19": "Sigma 18-35mm F1.8 DC HSM", "128.20": "Sigma 50-500mm F4.5-6.3 APO DG OS HSM", "128.21": "Sigma 24-105mm F4 DG HSM | A", "128.22": "Sigma 30mm F1.4", "128.23": "Sigma 35mm F1.4 DG HSM | A", "128.24": "Sigma 105mm F2.8 EX DG OS HSM Macro", "128.25": "Sigma 180mm F2.8 EX DG OS HSM APO Macro", "128.26": "Sigma 18-300mm F3.5-6.3 DC Macro HSM | C", "128.27": "Sigma 18-50mm F2.8-4.5 DC HSM", "129.1": "Tamron 200-400mm F5.6 LD", "129.2": "Tamron 70-300mm F4-5.6 LD", "255.1": "Tamron SP AF 17-50mm F2.8 XR Di II LD Aspherical", "255.2": "Tamron AF 18-250mm F3.5-6.3 XR Di II LD", "255.3": "Tamron AF 55-200mm F4-5.6 Di II LD Macro", "255.4": "Tamron AF 70-300mm F4-5.6 Di LD Macro 1:2", "255.5": "Tamron SP AF 200-500mm F5.0-6.3 Di LD IF", "255.6": "Tamron SP AF 10-24mm F3.5-4.5 Di II LD Aspherical IF", "255.7": "Tamron SP AF 70-200mm F2.8 Di LD IF Macro", "255.8": "Tamron SP AF 28-75mm F2.8 XR Di LD Aspherical IF", "255.9": "Tamron AF 90-300mm F4.5-5.6 Telemacro", "2551.1": "Sigma UC AF 28-70mm F3.5-4.5", "2551.2": "Sigma AF 28-70mm F2.8", "2551.3": "Sigma M-AF 70-200mm F2.8 EX Aspherical", "2551.4": "Quantaray M-AF 35-80mm F4-5.6", "2551.5": "Tokina 28-70mm F2.8-4.5 AF", "2552.1": "Tokina 19-35mm F3.5-4.5", "2552.2": "Tokina 28-70mm F2.8 AT-X", "2552.3": "Tokina 80-400mm F4.5-5.6 AT-X AF II 840", "2552.4": "Tokina AF PRO 28-80mm F2.8 AT-X 280", "2552.5": "Tokina AT-X PRO [II] AF 28-70mm F2.6-2.8 270", "2552.6": "Tamron AF 19-35mm F3.5-4.5", "2552.7": "Angenieux AF 28-70mm F2.6", "2552.8": "Tokina AT-X 17 AF 17mm F3.5", "2552.9": "Tokina 20-35mm F3.5-4.5 II AF", "2553.1": "Sigma ZOOM-alpha 35-135mm F3.5-4.5", "2553.2": "Sigma 28-105mm F2.8-4 Aspherical", "2553.3": "Sigma 28-105mm F4-5.6 UC", "2553.4": "Tokina AT-X 242 AF 24-200mm F3.5-5.6", "2555.1": "Sigma 70-210mm F4-5.6 APO", "2555.2": "Sigma M-AF 70-200mm F2.8 EX APO", "2555.3": "Sigma 75-200mm F2.8-3.5", "2561.1": "Sigma 70-300mm F4-5.6 DL Macro", "2561.2": "Sigma 300mm F4 APO Macro", "2561.3": "Sigma AF 500mm F4.5 APO", "2561.4": "Sigma AF 170-500mm F5-6.3 APO Aspherical", "2561.5": "Tokina AT-X AF 300mm F4", "2561.6": "Tokina AT-X AF 400mm F5.6 SD", "2561.7": "Tokina AF 730 II 75-300mm F4.5-5.6", "2561.8": "Sigma 800mm F5.6 APO", "2561.9": "Sigma AF 400mm F5.6 APO Macro", "2561.10": "Sigma 1000mm F8 APO", "2563.1": "Sigma AF 50-500mm F4-6.3 EX DG APO", "2563.2": "Sigma AF 170-500mm F5-6.3 APO Aspherical", "2563.3": "Sigma AF 500mm F4.5 EX DG APO", "2563.4": "Sigma 400mm F5.6 APO", "2564.1": "Sigma 50mm F2.8 EX Macro", "2566.1": "Sigma 17-35mm F2.8-4 EX Aspherical", "2578.1": "Sigma 8mm F4 EX [DG] Fisheye", "2578.2": "Sigma 14mm F3.5", "2578.3": "Sigma 15mm F2.8 Fisheye", "2579.1": "Tokina AT-X Pro DX 11-16mm F2.8", "2581.1": "Sigma AF 90mm F2.8 Macro", "2581.2": "Sigma AF 105mm F2.8 EX [DG] Macro", "2581.3": "Sigma 180mm F5.6 Macro", "2581.4": "Sigma 180mm F3.5 EX DG Macro", "2581.5": "Tamron 90mm F2.8 Macro", "2585.1": "Beroflex 35-135mm F3.5-4.5", "2585.2": "Tamron 24-135mm F3.5-5.6", "2589.1": "Tokina 80-200mm F2.8", "2590.1": "Minolta AF 600mm F4 HS-APO G + Minolta AF 1.4x APO", "2601.1": "Minolta AF 600mm F4 HS-APO G + Minolta AF 2x APO", "4574.1": "Tamron SP AF 90mm F2.5", "4574.2": "Tokina RF 500mm F8.0 x2", "4574.3": "Tokina 300mm F2.8 x2", "6553.1": "Arax MC 35mm F2.8 Tilt+Shift", "6553.2": "Arax MC 80mm F2.8 Tilt+Shift", "6553.3": "Zenitar MF 16mm F2.8 Fisheye M42", "6553.4": "Samyang 500mm Mirror F8.0", "6553.5": "Pentacon Auto 135mm F2.8", "6553.6": "Pentacon Auto 29mm F2.8", "6553.7": "Helios 44-2 58mm F2.0", "25511.1": "Sigma UC AF 28-70mm F3.5-4.5", "25511.2": "Sigma AF 28-70mm F2.8", "25511.3": "Sigma M-AF 70-200mm F2.8 EX Aspherical", "25511.4": "Quantaray M-AF 35-80mm F4-5.6", "25511.5": "Tokina 28-70mm F2.8-4.5 AF", "25521.1": "Tokina 19-35mm F3.5-4.5", "25521.2": "Tokina 28-70mm F2.8 AT-X", "25521.3": "Tokina 80-400mm F4.5-5.6 AT-X AF II 840", "25521.4": "Tokina AF PRO 28-80mm F2.8 AT-X 280", "25521.5": "Tokina AT-X PRO [II] AF 28-70mm F2.6-2.8 270", "25521.6": "Tamron AF 19-35mm F3.5-4.5", "25521.7": "Angenieux AF 28-70mm F2.6", "25521.8": "Tokina AT-X 17 AF 17mm F3.5", "25521.9": "Tokina 20-35mm F3.5-4.5 II AF", "25531.1": "Sigma ZOOM-alpha 35-135mm F3.5-4.5", "25531.2": "Sigma 28-105mm F2.8-4 Aspherical", "25531.3": "Sigma 28-105mm F4-5.6 UC", "25531.4": "Tokina AT-X 242 AF 24-200mm F3.5-5.6", "25551.1": "Sigma 70-210mm F4-5.6 APO", "25551.2": "Sigma M-AF 70-200mm F2.8 EX APO", "25551.3": "Sigma 75-200mm F2.8-3.5", "25611.1": "Sigma 70-300mm F4-5.6 DL Macro", "25611.2": "Sigma 300mm F4 APO Macro", "25611.3": "Sigma AF 500mm F4.5 APO", "25611.4": "Sigma AF 170-500mm F5-6.3 APO Aspherical", "25611.5": "Tokina AT-X AF 300mm F4", "25611.6": "Tokina AT-X AF 400mm F5.6 SD", "25611.7": "Tokina AF 730 II 75-300mm F4.5-5.6", "25611.8": "Sigma 800mm F5.6 APO", "25611.9": "Sigma AF 400mm F5.6 APO Macro", "25611.10": "Sigma 1000mm F8 APO", "25631.1": "Sigma AF 50-500mm F4-6.3 EX DG APO", "25631.2": "Sigma AF 170-500mm F5-6.3 APO Aspherical", "25631.3": "Sigma AF 500mm F4.5 EX DG APO", "25631.4": "Sigma 400mm F5.6 APO", "25641.1": "Sigma 50mm F2.8 EX Macro", "25661.1": "Sigma 17-35mm F2.8-4 EX Aspherical", "25781.1": "Sigma 8mm F4 EX [DG] Fisheye", "25781.2": "Sigma 14mm F3.5", "25781.3": "Sigma 15mm F2.8 Fisheye", "25791.1": "Tokina AT-X Pro DX 11-16mm F2.8", "25811.1": "Sigma AF 90mm F2.8 Macro", "25811.2": "Sigma AF 105mm F2.8 EX [DG] Macro", "25811.3": "Sigma 180mm F5.6 Macro", "25811.4": "Sigma 180mm F3.5 EX DG Macro", "25811.5": "Tamron 90mm F2.8 Macro", "25858.1": "Tamron 24-135mm F3.5-5.6", "25891.1": "Tokina 80-200mm F2.8", "25901.1": "Minolta AF 600mm F4 HS-APO G + Minolta AF 1.4x APO", "26011.1": "Minolta AF 600mm F4 HS-APO G + Minolta AF 2x APO", "45741.1": "Tamron SP AF 90mm F2.5", "45741.2": "Tokina RF 500mm F8.0 x2", "45741.3": "Tokina 300mm F2.8 x2", "65535.1": "Arax MC 35mm F2.8 Tilt+Shift", "65535.2": "Arax MC 80mm F2.8 Tilt+Shift", "65535.3": "Zenitar MF 16mm F2.8 Fisheye M42", "65535.4": "Samyang 500mm Mirror F8.0", "65535.5": "Pentacon Auto 135mm F2.8", "65535.6": "Pentacon Auto 29mm F2.8", "65535.7": "Helios 44-2 58mm F2.0" };
const labels11 = { 0: "No Flash present", 2: "Flash Inhibited", 64: "Built-in Flash present", 65: "Built-in Flash Fired", 66: "Built-in Flash Inhibited", 128: "External Flash present", 129: "External Flash Fired" };
const labels12 = { 0: "Continuous", 1: "1 shot", 2: "2 shots", 3: "3 shots", 4: "4 shots", 5: "5 shots", 6: "6 shots", 10: "10 shots", 100: "Continuous - iSweep Panorama", 200: "Continuous - Sweep Panorama" };
const labels13 = { 1: "Horizontal (normal)", 3: "Rotate 180", 6: "Rotate 90 CW", 8: "Rotate 270 CW" };
const labels14 = { 0: "Center", 1: "Top", 2: "Upper-right", 3: "Right", 4: "Lower-right", 5: "Bottom", 6: "Lower-left", 7: "Left", 8: "Upper-left", 9: "Far Right", 10: "Far Left", 11: "Upper-middle", 12: "Near Right", 13: "Lower-middle", 14: "Near Left", 15: "Upper Far Right", 16: "Lower Far Right", 17: "Lower Far Left", 18: "Upper Far Left" };
const labels15 = { 0: "B4", 1: "C4", 2: "D4", 3: "E4", 4: "F4", 5: "G4", 6: "H4", 7: "B3", 8: "C3", 9: "D3", 10: "E3", 11: "F3", 12: "G3", 13: "H3", 14: "B2", 15: "C2", 16: "D2", 17: "E2", 18: "F2", 19: "G2", 20: "H2", 21: "C1", 22: "D1", 23: "E1", 24: "F1", 25: "G1", 26: "A7 Vertical", 27: "A6 Vertical", 28: "A5 Vertical", 29: "C7 Vertical", 30: "C6 Vertical", 31: "C5 Vertical", 32: "E7 Vertical", 33: "E6 Center Vertical", 34: "E5 Vertical", 35: "G7 Vertical", 36: "G6 Vertical", 37: "G5 Vertical", 38: "I7 Vertical", 39: "I6 Vertical", 40: "I5 Vertical", 41: "A7", 42: "B7", 43: "C7", 44: "D7", 45: "E7", 46: "F7", 47: "G7", 48: "H7", 49: "I7", 50: "A6", 51: "B6", 52: "C6", 53: "D6", 54: "E6 Center", 55: "F6", 56: "G6", 57: "H6", 58: "I6", 59: "A5", 60: "B5", 61: "C5", 62: "D5", 63: "E5", 64: "F5", 65: "G5", 66: "H5", 67: "I5", 68: "C11", 69: "D11", 70: "E11", 71: "F11", 72: "G11", 73: "B10", 74: "C10", 75: "D10", 76: "E10", 77: "F10", 78: "G10", 79: "H10", 80: "B9", 81: "C9", 82: "D9", 83: "E9", 84: "F9", 85: "G9", 86: "H9", 87: "B8", 88: "C8", 89: "D8", 90: "E8", 91: "F8", 92: "G8", 93: "H8", 94: "E6 Center F2.8", 255: "(none)" };

export const sonyTag2010a = defineTable('Sony::Tag2010a', 'MakerNotes', 'Sony', [
	{ id: 4392, name: "ReleaseMode3", type: "int8u", print: labels0 },
	{ id: 4396, name: "ReleaseMode2", type: "int8u", print: labels1 },
	{ id: 4404, name: "SelfTimer", type: "int8u", print: { 0: "Off", 1: "Self-timer 10 s", 2: "Self-timer 2 s" } },
	{ id: 4408, name: "FlashMode", type: "int8u", print: labels2 },
	{ id: 4414, name: "StopsAboveBaseISO", type: "int16u" },
	{ id: 4416, name: "BrightnessValue", type: "int16u" },
	{ id: 4420, name: "DynamicRangeOptimizer", type: "int8u", print: labels3 },
	{ id: 4424, name: "HDRSetting", type: "int8u", print: labels4 },
	{ id: 4428, name: "ExposureCompensation", type: "int16s" },
	{ id: 4446, name: "PictureProfile", type: "int8u", print: labels5 },
	{ id: 4447, name: "PictureProfile", type: "int8u", print: labels5 },
	{ id: 4451, name: "PictureEffect2", type: "int8u", print: labels6 },
	{ id: 4464, name: "Quality2", type: "int8u", print: { 0: "JPEG", 1: "RAW", 2: "RAW + JPEG" } },
	{ id: 4468, name: "MeteringMode", type: "int8u", print: labels7 },
	{ id: 4469, name: "ExposureProgram", type: "int8u", print: labels8 },
	{ id: 4476, name: "WB_RGBLevels", type: "int16u", count: 3 }
], more.sonyTag2010a);

export const sonyTag2010b = defineTable('Sony::Tag2010b', 'MakerNotes', 'Sony', [
	{ id: 0, name: "SequenceImageNumber", type: "int32u" },
	{ id: 4, name: "SequenceFileNumber", type: "int32u" },
	{ id: 8, name: "ReleaseMode2", type: "int32u", print: labels1 },
	{ id: 438, name: "SonyDateTime", type: "undef", count: 7 },
	{ id: 804, name: "DynamicRangeOptimizer", type: "int8u", print: labels3 },
	{ id: 4392, name: "ReleaseMode3", type: "int8u", print: labels0 },
	{ id: 4396, name: "ReleaseMode2", type: "int8u", print: labels1 },
	{ id: 4404, name: "SelfTimer", type: "int8u", print: { 0: "Off", 1: "Self-timer 10 s", 2: "Self-timer 2 s" } },
	{ id: 4408, name: "FlashMode", type: "int8u", print: labels2 },
	{ id: 4414, name: "StopsAboveBaseISO", type: "int16u" },
	{ id: 4416, name: "BrightnessValue", type: "int16u" },
	{ id: 4420, name: "DynamicRangeOptimizer", type: "int8u", print: labels3 },
	{ id: 4424, name: "HDRSetting", type: "int8u", print: labels4 },
	{ id: 4428, name: "ExposureCompensation", type: "int16s" },
	{ id: 4450, name: "PictureProfile", type: "int8u", print: labels5 },
	{ id: 4451, name: "PictureProfile", type: "int8u", print: labels5 },
	{ id: 4455, name: "PictureEffect2", type: "int8u", print: labels6 },
	{ id: 4468, name: "Quality2", type: "int8u", print: { 0: "JPEG", 1: "RAW", 2: "RAW + JPEG" } },
	{ id: 4472, name: "MeteringMode", type: "int8u", print: labels7 },
	{ id: 4473, name: "ExposureProgram", type: "int8u", print: labels8 },
	{ id: 4480, name: "WB_RGBLevels", type: "int16u", count: 3 },
	{ id: 4632, name: "SonyISO", type: "int16u" },
	{ id: 6691, name: "DistortionCorrParams", type: "int16s", count: 16 }
], more.sonyTag2010b);

export const sonyTag2010c = defineTable('Sony::Tag2010c', 'MakerNotes', 'Sony', [
	{ id: 0, name: "SequenceImageNumber", type: "int32u" },
	{ id: 4, name: "SequenceFileNumber", type: "int32u" },
	{ id: 8, name: "ReleaseMode2", type: "int32u", print: labels1 },
	{ id: 512, name: "DigitalZoomRatio", type: "int8u" },
	{ id: 528, name: "SonyDateTime", type: "undef", count: 7 },
	{ id: 768, name: "DynamicRangeOptimizer", type: "int8u", print: labels3 },
	{ id: 4356, name: "ReleaseMode3", type: "int8u", print: labels0 },
	{ id: 4360, name: "ReleaseMode2", type: "int8u", print: labels1 },
	{ id: 4368, name: "SelfTimer", type: "int8u", print: { 0: "Off", 1: "Self-timer 10 s", 2: "Self-timer 2 s" } },
	{ id: 4372, name: "FlashMode", type: "int8u", print: labels2 },
	{ id: 4378, name: "StopsAboveBaseISO", type: "int16u" },
	{ id: 4380, name: "BrightnessValue", type: "int16u" },
	{ id: 4384, name: "DynamicRangeOptimizer", type: "int8u", print: labels3 },
	{ id: 4388, name: "HDRSetting", type: "int8u", print: labels4 },
	{ id: 4392, name: "ExposureCompensation", type: "int16s" },
	{ id: 4414, name: "PictureProfile", type: "int8u", print: labels5 },
	{ id: 4415, name: "PictureProfile", type: "int8u", print: labels5 },
	{ id: 4419, name: "PictureEffect2", type: "int8u", print: labels6 },
	{ id: 4432, name: "Quality2", type: "int8u", print: { 0: "JPEG", 1: "RAW", 2: "RAW + JPEG" } },
	{ id: 4436, name: "MeteringMode", type: "int8u", print: labels7 },
	{ id: 4437, name: "ExposureProgram", type: "int8u", print: labels8 },
	{ id: 4444, name: "WB_RGBLevels", type: "int16u", count: 3 },
	{ id: 4596, name: "SonyISO", type: "int16u" }
], more.sonyTag2010c);

export const sonyTag2010d = defineTable('Sony::Tag2010d', 'MakerNotes', 'Sony', [
	{ id: 0, name: "SequenceImageNumber", type: "int32u" },
	{ id: 4, name: "SequenceFileNumber", type: "int32u" },
	{ id: 8, name: "ReleaseMode2", type: "int32u", print: labels1 },
	{ id: 510, name: "SonyDateTime", type: "undef", count: 7 },
	{ id: 892, name: "DynamicRangeOptimizer", type: "int8u", print: labels3 },
	{ id: 4480, name: "ReleaseMode3", type: "int8u", print: labels0 },
	{ id: 4484, name: "ReleaseMode2", type: "int8u", print: labels1 },
	{ id: 4492, name: "SelfTimer", type: "int8u", print: { 0: "Off", 1: "Self-timer 10 s", 2: "Self-timer 2 s" } },
	{ id: 4496, name: "FlashMode", type: "int8u", print: labels2 },
	{ id: 4502, name: "StopsAboveBaseISO", type: "int16u" },
	{ id: 4504, name: "BrightnessValue", type: "int16u" },
	{ id: 4508, name: "DynamicRangeOptimizer", type: "int8u", print: labels3 },
	{ id: 4512, name: "HDRSetting", type: "int8u", print: labels4 },
	{ id: 4538, name: "PictureProfile", type: "int8u", print: labels5 },
	{ id: 4539, name: "PictureProfile", type: "int8u", print: labels5 },
	{ id: 4543, name: "PictureEffect2", type: "int8u", print: labels6 },
	{ id: 4560, name: "MeteringMode", type: "int8u", print: labels7 },
	{ id: 4561, name: "ExposureProgram", type: "int8u", print: labels8 },
	{ id: 4568, name: "WB_RGBLevels", type: "int16u", count: 3 },
	{ id: 4720, name: "SonyISO", type: "int16u" }
], more.sonyTag2010d);

export const sonyTag2010e = defineTable('Sony::Tag2010e', 'MakerNotes', 'Sony', [
	{ id: 0, name: "SequenceImageNumber", type: "int32u" },
	{ id: 4, name: "SequenceFileNumber", type: "int32u" },
	{ id: 8, name: "ReleaseMode2", type: "int32u", print: labels1 },
	{ id: 540, name: "DigitalZoomRatio", type: "int8u" },
	{ id: 556, name: "SonyDateTime", type: "undef", count: 7 },
	{ id: 808, name: "DynamicRangeOptimizer", type: "int8u", print: labels3 },
	{ id: 4444, name: "ReleaseMode3", type: "int8u", print: labels0 },
	{ id: 4448, name: "ReleaseMode2", type: "int8u", print: labels1 },
	{ id: 4456, name: "SelfTimer", type: "int8u", print: { 0: "Off", 1: "Self-timer 10 s", 2: "Self-timer 2 s" } },
	{ id: 4460, name: "FlashMode", type: "int8u", print: labels2 },
	{ id: 4466, name: "StopsAboveBaseISO", type: "int16u" },
	{ id: 4468, name: "BrightnessValue", type: "int16u" },
	{ id: 4472, name: "DynamicRangeOptimizer", type: "int8u", print: labels3 },
	{ id: 4476, name: "HDRSetting", type: "int8u", print: labels4 },
	{ id: 4480, name: "ExposureCompensation", type: "int16s" },
	{ id: 4502, name: "PictureProfile", type: "int8u", print: labels5 },
	{ id: 4503, name: "PictureProfile", type: "int8u", print: labels5 },
	{ id: 4507, name: "PictureEffect2", type: "int8u", print: labels6 },
	{ id: 4520, name: "Quality2", type: "int8u", print: { 0: "JPEG", 1: "RAW", 2: "RAW + JPEG" } },
	{ id: 4524, name: "MeteringMode", type: "int8u", print: labels7 },
	{ id: 4525, name: "ExposureProgram", type: "int8u", print: labels8 },
	{ id: 4532, name: "WB_RGBLevels", type: "int16u", count: 3 },
	{ id: 4692, name: "SonyISO", type: "int16u" },
	{ id: 4696, name: "SonyISO", type: "int16u" },
	{ id: 4728, name: "FocalLength", type: "int16u" },
	{ id: 4730, name: "MinFocalLength", type: "int16u" },
	{ id: 4732, name: "MaxFocalLength", type: "int16u" },
	{ id: 4736, name: "SonyISO", type: "int16u" },
	{ id: 6256, name: "DistortionCorrParams", type: "int16s", count: 16 },
	{ id: 6289, name: "LensFormat", type: "int8u", print: { 0: "Unknown", 1: "APS-C", 2: "Full-frame" } },
	{ id: 6290, name: "LensMount", type: "int8u", print: { 0: "Unknown", 1: "A-mount", 2: "E-mount" } },
	{ id: 6291, name: "LensType2", type: "int16u", print: labels9 },
	{ id: 6294, name: "LensType", type: "int16u", print: labels10 },
	{ id: 6296, name: "DistortionCorrParamsPresent", type: "int8u", print: { 0: "No", 1: "Yes" } },
	{ id: 6297, name: "DistortionCorrParamsNumber", type: "int8u", print: { 11: "11 (APS-C)", 16: "16 (Full-frame)" } },
	{ id: 6444, name: "AspectRatio", type: "int8u", print: { 0: "16:9", 1: "4:3", 2: "3:2", 3: "1:1", 5: "Panorama" } },
	{ id: 6792, name: "AspectRatio", type: "int8u", print: { 0: "16:9", 1: "4:3", 2: "3:2", 3: "1:1", 5: "Panorama" } }
], more.sonyTag2010e);

export const sonyTag2010f = defineTable('Sony::Tag2010f', 'MakerNotes', 'Sony', [
	{ id: 4, name: "ReleaseMode2", type: "int32u", print: labels1 },
	{ id: 80, name: "DynamicRangeOptimizer", type: "int8u", print: labels3 },
	{ id: 4116, name: "ReleaseMode3", type: "int8u", print: labels0 },
	{ id: 4120, name: "ReleaseMode2", type: "int8u", print: labels1 },
	{ id: 4128, name: "SelfTimer", type: "int8u", print: { 0: "Off", 1: "Self-timer 10 s", 2: "Self-timer 2 s" } },
	{ id: 4132, name: "FlashMode", type: "int8u", print: labels2 },
	{ id: 4138, name: "StopsAboveBaseISO", type: "int16u" },
	{ id: 4140, name: "BrightnessValue", type: "int16u" },
	{ id: 4144, name: "DynamicRangeOptimizer", type: "int8u", print: labels3 },
	{ id: 4148, name: "HDRSetting", type: "int8u", print: labels4 },
	{ id: 4152, name: "ExposureCompensation", type: "int16s" },
	{ id: 4174, name: "PictureProfile", type: "int8u", print: labels5 },
	{ id: 4175, name: "PictureProfile", type: "int8u", print: labels5 },
	{ id: 4179, name: "PictureEffect2", type: "int8u", print: labels6 },
	{ id: 4192, name: "Quality2", type: "int8u", print: { 0: "JPEG", 1: "RAW", 2: "RAW + JPEG" } },
	{ id: 4196, name: "MeteringMode", type: "int8u", print: labels7 },
	{ id: 4197, name: "ExposureProgram", type: "int8u", print: labels8 },
	{ id: 4204, name: "WB_RGBLevels", type: "int16u", count: 3 },
	{ id: 4404, name: "FocalLength", type: "int16u" },
	{ id: 4406, name: "MinFocalLength", type: "int16u" },
	{ id: 4408, name: "MaxFocalLength", type: "int16u" },
	{ id: 4412, name: "SonyISO", type: "int16u" },
	{ id: 6444, name: "AspectRatio", type: "int8u", print: { 0: "16:9", 1: "4:3", 2: "3:2", 3: "1:1", 5: "Panorama" } }
], more.sonyTag2010f);

export const sonyTag2010g = defineTable('Sony::Tag2010g', 'MakerNotes', 'Sony', [
	{ id: 4, name: "ReleaseMode2", type: "int32u", print: labels1 },
	{ id: 80, name: "DynamicRangeOptimizer", type: "int8u", print: labels3 },
	{ id: 524, name: "ReleaseMode3", type: "int8u", print: labels0 },
	{ id: 528, name: "ReleaseMode2", type: "int8u", print: labels1 },
	{ id: 536, name: "SelfTimer", type: "int8u", print: { 0: "Off", 1: "Self-timer 10 s", 2: "Self-timer 2 s" } },
	{ id: 540, name: "FlashMode", type: "int8u", print: labels2 },
	{ id: 546, name: "StopsAboveBaseISO", type: "int16u" },
	{ id: 548, name: "BrightnessValue", type: "int16u" },
	{ id: 552, name: "DynamicRangeOptimizer", type: "int8u", print: labels3 },
	{ id: 556, name: "HDRSetting", type: "int8u", print: labels4 },
	{ id: 560, name: "ExposureCompensation", type: "int16s" },
	{ id: 582, name: "PictureProfile", type: "int8u", print: labels5 },
	{ id: 583, name: "PictureProfile", type: "int8u", print: labels5 },
	{ id: 587, name: "PictureEffect2", type: "int8u", print: labels6 },
	{ id: 600, name: "Quality2", type: "int8u", print: { 0: "JPEG", 1: "RAW", 2: "RAW + JPEG" } },
	{ id: 604, name: "MeteringMode", type: "int8u", print: labels7 },
	{ id: 605, name: "ExposureProgram", type: "int8u", print: labels8 },
	{ id: 612, name: "WB_RGBLevels", type: "int16u", count: 3 },
	{ id: 812, name: "FocalLength", type: "int16u" },
	{ id: 814, name: "MinFocalLength", type: "int16u" },
	{ id: 816, name: "MaxFocalLength", type: "int16u" },
	{ id: 836, name: "SonyISO", type: "int16u" },
	{ id: 6300, name: "DistortionCorrParams", type: "int16s", count: 16 },
	{ id: 6333, name: "LensFormat", type: "int8u", print: { 0: "Unknown", 1: "APS-C", 2: "Full-frame" } },
	{ id: 6334, name: "LensMount", type: "int8u", print: { 0: "Unknown", 1: "A-mount", 2: "E-mount" } },
	{ id: 6335, name: "LensType2", type: "int16u", print: labels9 },
	{ id: 6338, name: "LensType", type: "int16u", print: labels10 },
	{ id: 6340, name: "DistortionCorrParamsPresent", type: "int8u", print: { 0: "No", 1: "Yes" } },
	{ id: 6341, name: "DistortionCorrParamsNumber", type: "int8u", print: { 11: "11 (APS-C)", 16: "16 (Full-frame)" } },
	{ id: 6488, name: "AspectRatio", type: "int8u", print: { 0: "16:9", 1: "4:3", 2: "3:2", 3: "1:1", 5: "Panorama" } }
], more.sonyTag2010g);

export const sonyTag2010h = defineTable('Sony::Tag2010h', 'MakerNotes', 'Sony', [
	{ id: 4, name: "ReleaseMode2", type: "int32u", print: labels1 },
	{ id: 80, name: "DynamicRangeOptimizer", type: "int8u", print: labels3 },
	{ id: 524, name: "ReleaseMode3", type: "int8u", print: labels0 },
	{ id: 528, name: "ReleaseMode2", type: "int8u", print: labels1 },
	{ id: 536, name: "SelfTimer", type: "int8u", print: { 0: "Off", 1: "Self-timer 5 or 10 s", 2: "Self-timer 2 s" } },
	{ id: 540, name: "FlashMode", type: "int8u", print: labels2 },
	{ id: 546, name: "StopsAboveBaseISO", type: "int16u" },
	{ id: 548, name: "BrightnessValue", type: "int16u" },
	{ id: 552, name: "DynamicRangeOptimizer", type: "int8u", print: labels3 },
	{ id: 556, name: "HDRSetting", type: "int8u", print: labels4 },
	{ id: 560, name: "ExposureCompensation", type: "int16s" },
	{ id: 582, name: "PictureProfile", type: "int8u", print: labels5 },
	{ id: 583, name: "PictureProfile", type: "int8u", print: labels5 },
	{ id: 587, name: "PictureEffect2", type: "int8u", print: labels6 },
	{ id: 600, name: "Quality2", type: "int8u", print: { 0: "JPEG", 1: "RAW", 2: "RAW + JPEG" } },
	{ id: 604, name: "MeteringMode", type: "int8u", print: labels7 },
	{ id: 605, name: "ExposureProgram", type: "int8u", print: labels8 },
	{ id: 612, name: "WB_RGBLevels", type: "int16u", count: 3 },
	{ id: 812, name: "FocalLength", type: "int16u" },
	{ id: 814, name: "MinFocalLength", type: "int16u" },
	{ id: 816, name: "MaxFocalLength", type: "int16u" },
	{ id: 838, name: "SonyISO", type: "int16u" },
	{ id: 6348, name: "DistortionCorrParams", type: "int16s", count: 16 },
	{ id: 6381, name: "LensFormat", type: "int8u", print: { 0: "Unknown", 1: "APS-C", 2: "Full-frame" } },
	{ id: 6382, name: "LensMount", type: "int8u", print: { 0: "Unknown", 1: "A-mount", 2: "E-mount" } },
	{ id: 6383, name: "LensType2", type: "int16u", print: labels9 },
	{ id: 6386, name: "LensType", type: "int16u", print: labels10 },
	{ id: 6388, name: "DistortionCorrParamsPresent", type: "int8u", print: { 0: "No", 1: "Yes" } },
	{ id: 6389, name: "DistortionCorrParamsNumber", type: "int8u", print: { 11: "11 (APS-C)", 16: "16 (Full-frame)" } },
	{ id: 6444, name: "AspectRatio", type: "int8u", print: { 0: "16:9", 1: "4:3", 2: "3:2", 3: "1:1", 5: "Panorama" } }
], more.sonyTag2010h);

export const sonyTag2010i = defineTable('Sony::Tag2010i', 'MakerNotes', 'Sony', [
	{ id: 4, name: "ReleaseMode2", type: "int32u", print: labels1 },
	{ id: 78, name: "DynamicRangeOptimizer", type: "int8u", print: labels3 },
	{ id: 516, name: "ReleaseMode3", type: "int8u", print: labels0 },
	{ id: 520, name: "ReleaseMode2", type: "int8u", print: labels1 },
	{ id: 528, name: "SelfTimer", type: "int8u", print: { 0: "Off", 1: "Self-timer 5 or 10 s", 2: "Self-timer 2 s" } },
	{ id: 529, name: "FlashMode", type: "int8u", print: labels2 },
	{ id: 535, name: "StopsAboveBaseISO", type: "int16u" },
	{ id: 537, name: "BrightnessValue", type: "int16u" },
	{ id: 539, name: "DynamicRangeOptimizer", type: "int8u", print: labels3 },
	{ id: 543, name: "HDRSetting", type: "int8u", print: labels4 },
	{ id: 547, name: "ExposureCompensation", type: "int16s" },
	{ id: 567, name: "PictureProfile", type: "int8u", print: labels5 },
	{ id: 568, name: "PictureProfile", type: "int8u", print: labels5 },
	{ id: 572, name: "PictureEffect2", type: "int8u", print: labels6 },
	{ id: 583, name: "Quality2", type: "int8u", print: { 0: "JPEG", 1: "RAW", 2: "RAW + JPEG" } },
	{ id: 587, name: "MeteringMode", type: "int8u", print: labels7 },
	{ id: 588, name: "ExposureProgram", type: "int8u", print: labels8 },
	{ id: 594, name: "WB_RGBLevels", type: "int16u", count: 3 },
	{ id: 778, name: "FocalLength", type: "int16u" },
	{ id: 780, name: "MinFocalLength", type: "int16u" },
	{ id: 782, name: "MaxFocalLength", type: "int16u" },
	{ id: 800, name: "SonyISO", type: "int16u" },
	{ id: 6096, name: "DistortionCorrParams", type: "int16s", count: 16 },
	{ id: 6129, name: "LensFormat", type: "int8u", print: { 0: "Unknown", 1: "APS-C", 2: "Full-frame" } },
	{ id: 6130, name: "LensMount", type: "int8u", print: { 0: "Unknown", 1: "A-mount", 2: "E-mount" } },
	{ id: 6131, name: "LensType2", type: "int16u", print: labels9 },
	{ id: 6134, name: "LensType", type: "int16u", print: labels10 },
	{ id: 6136, name: "DistortionCorrParamsPresent", type: "int8u", print: { 0: "No", 1: "Yes" } },
	{ id: 6137, name: "DistortionCorrParamsNumber", type: "int8u", print: { 11: "11 (APS-C)", 16: "16 (Full-frame)" } },
	{ id: 6284, name: "AspectRatio", type: "int8u", print: { 0: "16:9", 1: "4:3", 2: "3:2", 3: "1:1", 5: "Panorama" } }
], more.sonyTag2010i);

export const sonyTag900b = defineTable('Sony::Tag900b', 'MakerNotes', 'Sony', [
	{ id: 2, name: "FacesDetected", print: { 0: "0", 33: "5", 57: "2", 77: "4", 93: "3", 98: "1", 115: "8", 168: "6", 241: "7" } },
	{ id: 189, name: "FaceDetection", print: { 0: "Off", 98: "On" } }
], more.sonyTag900b);

export const sonyTag9050a = defineTable('Sony::Tag9050a', 'MakerNotes', 'Sony', [
	{ id: 0, name: "SonyMaxAperture", type: "int8u" },
	{ id: 1, name: "SonyMinAperture", type: "int8u" },
	{ id: 32, name: "Shutter", type: "int16u", count: 3, print: { "0 0 0": "Silent / Electronic (0 0 0)" } },
	{ id: 49, name: "FlashStatus", type: "int8u", print: labels11 },
	{ id: 50, name: "ShutterCount", type: "int32u" },
	{ id: 58, name: "SonyExposureTime", type: "int16u" },
	{ id: 60, name: "SonyFNumber", type: "int16u" },
	{ id: 63, name: "ReleaseMode2", type: "int8u", print: labels1 },
	{ id: 76, name: "ShutterCount2", type: "int32u" },
	{ id: 81, name: "SonyDateTime2", type: "undef", count: 6 },
	{ id: 103, name: "ReleaseMode2", type: "int8u", print: labels1 },
	{ id: 124, name: "InternalSerialNumber", type: "int8u", count: 4 },
	{ id: 240, name: "InternalSerialNumber", type: "int8u", count: 5 },
	{ id: 261, name: "LensMount", type: "int8u", print: { 0: "Unknown", 1: "A-mount", 2: "E-mount" } },
	{ id: 262, name: "LensFormat", type: "int8u", print: { 0: "Unknown", 1: "APS-C", 2: "Full-frame" } },
	{ id: 263, name: "LensType2", type: "int16u", print: labels9 },
	{ id: 265, name: "LensType", type: "int16u", print: labels10 },
	{ id: 267, name: "DistortionCorrParamsPresent", type: "int8u", print: { 0: "No", 1: "Yes" } },
	{ id: 276, name: "APS-CSizeCapture", type: "int8u", print: { 0: "Off", 1: "On" } },
	{ id: 277, name: "LensSpecFeatures", type: "undef", count: 2 },
	{ id: 278, name: "LensSpecFeatures", type: "undef", count: 2 },
	{ id: 416, name: "ShutterCount3", type: "int32u" },
	{ id: 426, name: "ShutterCount3", type: "int32u" },
	{ id: 445, name: "ShutterCount3", type: "int32u" }
], more.sonyTag9050a);

export const sonyTag9050b = defineTable('Sony::Tag9050b', 'MakerNotes', 'Sony', [
	{ id: 0, name: "SonyMaxAperture", type: "int8u" },
	{ id: 1, name: "SonyMinAperture", type: "int8u" },
	{ id: 38, name: "Shutter", type: "int16u", count: 3, print: { "0 0 0": "Silent / Electronic (0 0 0)" } },
	{ id: 57, name: "FlashStatus", type: "int8u", print: labels11 },
	{ id: 58, name: "ShutterCount", type: "int32u" },
	{ id: 70, name: "SonyExposureTime", type: "int16u" },
	{ id: 72, name: "SonyFNumber", type: "int16u" },
	{ id: 75, name: "ReleaseMode2", type: "int8u", print: labels1 },
	{ id: 80, name: "ShutterCount2", type: "int32u" },
	{ id: 82, name: "ShutterCount2", type: "int32u" },
	{ id: 88, name: "ShutterCount2", type: "int32u" },
	{ id: 97, name: "SonyTimeMinSec", type: "undef", count: 2 },
	{ id: 107, name: "ReleaseMode2", type: "int8u", print: labels1 },
	{ id: 109, name: "ReleaseMode2", type: "int8u", print: labels1 },
	{ id: 115, name: "ReleaseMode2", type: "int8u", print: labels1 },
	{ id: 136, name: "InternalSerialNumber", type: "int8u", count: 6 },
	{ id: 261, name: "LensMount", type: "int8u", print: { 0: "Unknown", 1: "A-mount", 2: "E-mount" } },
	{ id: 262, name: "LensFormat", type: "int8u", print: { 0: "Unknown", 1: "APS-C", 2: "Full-frame" } },
	{ id: 263, name: "LensType2", type: "int16u", print: labels9 },
	{ id: 265, name: "LensType", type: "int16u", print: labels10 },
	{ id: 267, name: "DistortionCorrParamsPresent", type: "int8u", print: { 0: "No", 1: "Yes" } },
	{ id: 276, name: "APS-CSizeCapture", type: "int8u", print: { 0: "Off", 1: "On" } },
	{ id: 278, name: "LensSpecFeatures", type: "undef", count: 2 },
	{ id: 415, name: "ShutterCount3", type: "int32u" },
	{ id: 459, name: "ShutterCount3", type: "int32u" },
	{ id: 461, name: "ShutterCount3", type: "int32u" },
	{ id: 491, name: "APS-CSizeCapture", type: "int8u", print: { 0: "Off", 1: "On" } },
	{ id: 493, name: "LensSpecFeatures", type: "undef", count: 2 },
	{ id: 494, name: "APS-CSizeCapture", type: "int8u", print: { 0: "Off", 1: "On" } },
	{ id: 496, name: "LensSpecFeatures", type: "undef", count: 2 },
	{ id: 538, name: "APS-CSizeCapture", type: "int8u", print: { 0: "Off", 1: "On" } },
	{ id: 540, name: "LensSpecFeatures", type: "undef", count: 2 },
	{ id: 540, name: "APS-CSizeCapture", type: "int8u", print: { 0: "Off", 1: "On" } },
	{ id: 542, name: "LensSpecFeatures", type: "undef", count: 2 }
], more.sonyTag9050b);

export const sonyTag9050c = defineTable('Sony::Tag9050c', 'MakerNotes', 'Sony', [
	{ id: 38, name: "Shutter", type: "int16u", count: 3, print: { "0 0 0": "Silent / Electronic (0 0 0)" } },
	{ id: 57, name: "FlashStatus", type: "int8u", print: labels11 },
	{ id: 58, name: "ShutterCount", type: "int32u" },
	{ id: 70, name: "SonyExposureTime", type: "int16u" },
	{ id: 72, name: "SonyFNumber", type: "int16u" },
	{ id: 75, name: "ReleaseMode2", type: "int8u", print: labels1 },
	{ id: 80, name: "ShutterCount2", type: "int32u" },
	{ id: 102, name: "SonyExposureTime", type: "int16u" },
	{ id: 104, name: "SonyFNumber", type: "int16u" },
	{ id: 107, name: "ReleaseMode2", type: "int8u", print: labels1 },
	{ id: 136, name: "InternalSerialNumber", type: "int8u", count: 6 },
	{ id: 138, name: "InternalSerialNumber", type: "int8u", count: 6 }
], more.sonyTag9050c);

export const sonyTag9050d = defineTable('Sony::Tag9050d', 'MakerNotes', 'Sony', [
	{ id: 10, name: "ShutterCount", type: "int32u" },
	{ id: 26, name: "SonyExposureTime", type: "int16u" },
	{ id: 28, name: "SonyFNumber", type: "int16u" },
	{ id: 31, name: "ReleaseMode2", type: "int8u", print: labels1 },
	{ id: 56, name: "InternalSerialNumber", type: "int8u", count: 6 }
], more.sonyTag9050d);

export const sonyTag9400a = defineTable('Sony::Tag9400a', 'MakerNotes', 'Sony', [
	{ id: 8, name: "SequenceImageNumber", type: "int32u" },
	{ id: 12, name: "SequenceFileNumber", type: "int32u" },
	{ id: 16, name: "ReleaseMode2", type: "int8u", print: labels1 },
	{ id: 18, name: "DigitalZoom", type: "int8u", print: { 0: "No", 1: "Yes" } },
	{ id: 26, name: "ShotNumberSincePowerUp", type: "int32u" },
	{ id: 34, name: "SequenceLength", type: "int8u", print: labels12 },
	{ id: 40, name: "CameraOrientation", type: "int8u", print: labels13 },
	{ id: 41, name: "Quality2", type: "int8u", print: { 0: "JPEG", 1: "RAW", 2: "RAW + JPEG", 3: "JPEG + MPO" } },
	{ id: 68, name: "SonyImageHeight", type: "int16u" },
	{ id: 82, name: "ModelReleaseYear", type: "int8u" }
], more.sonyTag9400a);

export const sonyTag9400b = defineTable('Sony::Tag9400b', 'MakerNotes', 'Sony', [
	{ id: 8, name: "SequenceImageNumber", type: "int32u" },
	{ id: 12, name: "SequenceFileNumber", type: "int32u" },
	{ id: 16, name: "ReleaseMode2", type: "int8u", print: labels1 },
	{ id: 18, name: "DigitalZoom", type: "int8u", print: { 0: "No", 1: "Yes" } },
	{ id: 22, name: "ShotNumberSincePowerUp", type: "int32u" },
	{ id: 30, name: "SequenceLength", type: "int8u", print: labels12 },
	{ id: 36, name: "CameraOrientation", type: "int8u", print: labels13 },
	{ id: 37, name: "Quality2", type: "int8u", print: { 0: "JPEG", 1: "RAW", 2: "RAW + JPEG", 3: "JPEG + MPO" } },
	{ id: 63, name: "SonyImageHeight", type: "int16u" },
	{ id: 70, name: "ModelReleaseYear", type: "int8u" }
], more.sonyTag9400b);

export const sonyTag9400c = defineTable('Sony::Tag9400c', 'MakerNotes', 'Sony', [
	{ id: 9, name: "ReleaseMode2", type: "int8u", print: labels1 },
	{ id: 10, name: "ShotNumberSincePowerUp", type: "int32u" },
	{ id: 18, name: "SequenceImageNumber", type: "int32u" },
	{ id: 22, name: "SequenceLength", type: "int8u", print: { 0: "Continuous", 1: "1 shot", 2: "2 shots", 3: "3 shots", 4: "4 shots", 5: "5 shots", 6: "6 shots", 7: "7 shots", 9: "9 shots", 10: "10 shots", 12: "12 shots", 16: "16 shots", 100: "Continuous - iSweep Panorama", 200: "Continuous - Sweep Panorama" } },
	{ id: 26, name: "SequenceFileNumber", type: "int32u" },
	{ id: 30, name: "SequenceLength", type: "int8u", print: { 0: "Continuous", 1: "1 file", 2: "2 files", 3: "3 files", 5: "5 files", 7: "7 files", 9: "9 files", 10: "10 files" } },
	{ id: 41, name: "CameraOrientation", type: "int8u", print: labels13 },
	{ id: 42, name: "Quality2", type: "int8u", print: { 0: "JPEG", 1: "RAW", 2: "RAW + JPEG", 3: "JPEG + MPO" } },
	{ id: 42, name: "Quality2", type: "int8u", print: { 1: "JPEG", 2: "RAW", 3: "RAW + JPEG", 4: "HEIF", 6: "RAW + HEIF" } },
	{ id: 83, name: "ModelReleaseYear", type: "int8u" },
	{ id: 307, name: "ShutterType", type: "int8u", print: { 7: "Electronic", 23: "Mechanical" } },
	{ id: 313, name: "ShutterType", type: "int8u", print: { 7: "Electronic", 23: "Mechanical" } },
	{ id: 319, name: "ShutterType", type: "int8u", print: { 7: "Electronic", 23: "Mechanical" } }
], more.sonyTag9400c);

export const sonyISOInfo = defineTable('Sony::ISOInfo', 'MakerNotes', 'Sony', [
	{ id: 0, name: "ISOSetting", type: "int8u" },
	{ id: 2, name: "ISOAutoMin", type: "int8u" },
	{ id: 4, name: "ISOAutoMax", type: "int8u" }
], more.sonyISOInfo);

export const sonyTag9402 = defineTable('Sony::Tag9402', 'MakerNotes', 'Sony', [
	{ id: 4, name: "AmbientTemperature", type: "int8s" },
	{ id: 22, name: "FocusMode", type: "int8u", hint: { mask: 127 }, print: { 0: "Manual", 2: "AF-S", 3: "AF-C", 4: "AF-A", 6: "DMF" } },
	{ id: 23, name: "AFAreaMode", type: "int8u", print: { 0: "Multi", 1: "Center", 2: "Spot", 3: "Flexible Spot", 10: "Selective (for Miniature effect)", 11: "Zone", 12: "Expanded Flexible Spot", 13: "Custom AF Area", 14: "Tracking", 15: "Face Tracking", 20: "Animal Eye Tracking", 21: "Human Eye Tracking", 255: "Manual" } },
	{ id: 45, name: "FocusPosition2", type: "int8u" }
], more.sonyTag9402);

export const sonyTag9403 = defineTable('Sony::Tag9403', 'MakerNotes', 'Sony', [
	{ id: 5, name: "CameraTemperature", type: "int8s" }
], more.sonyTag9403);

export const sonyTag9404a = defineTable('Sony::Tag9404a', 'MakerNotes', 'Sony', [
	{ id: 11, name: "ExposureProgram", type: "int8u", print: labels8 },
	{ id: 13, name: "IntelligentAuto", type: "int8u", print: { 0: "Off", 1: "On" } },
	{ id: 25, name: "LensZoomPosition", type: "int16u" }
], more.sonyTag9404a);

export const sonyTag9404b = defineTable('Sony::Tag9404b', 'MakerNotes', 'Sony', [
	{ id: 12, name: "ExposureProgram", type: "int8u", print: labels8 },
	{ id: 14, name: "IntelligentAuto", type: "int8u", print: { 0: "Off", 1: "On" } },
	{ id: 30, name: "LensZoomPosition", type: "int16u" },
	{ id: 32, name: "FocusPosition2", type: "int8u" }
], more.sonyTag9404b);

export const sonyTag9404c = defineTable('Sony::Tag9404c', 'MakerNotes', 'Sony', [
	{ id: 11, name: "ExposureProgram", type: "int8u", print: labels8 },
	{ id: 13, name: "IntelligentAuto", type: "int8u", print: { 0: "Off", 1: "On" } }
], more.sonyTag9404c);

export const sonyTag9405a = defineTable('Sony::Tag9405a', 'MakerNotes', 'Sony', [
	{ id: 1536, name: "DistortionCorrParamsPresent", type: "int8u", print: { 0: "No", 1: "Yes" } },
	{ id: 1537, name: "DistortionCorrection", type: "int8u", print: { 0: "None", 1: "Applied" } },
	{ id: 1539, name: "LensFormat", type: "int8u", print: { 0: "Unknown", 1: "APS-C", 2: "Full-frame" } },
	{ id: 1540, name: "LensMount", type: "int8u", print: { 0: "Unknown", 1: "A-mount", 2: "E-mount" } },
	{ id: 1541, name: "LensType2", type: "int16u", print: labels9 },
	{ id: 1544, name: "LensType", type: "int16u", print: labels10 },
	{ id: 1610, name: "VignettingCorrParams", type: "int16s", count: 16 },
	{ id: 1642, name: "ChromaticAberrationCorrParams", type: "int16s", count: 32 },
	{ id: 1738, name: "DistortionCorrParams", type: "int16s", count: 16 }
], more.sonyTag9405a);

export const sonyTag9405b = defineTable('Sony::Tag9405b', 'MakerNotes', 'Sony', [
	{ id: 4, name: "SonyISO", type: "int16u" },
	{ id: 6, name: "BaseISO", type: "int16u" },
	{ id: 10, name: "StopsAboveBaseISO", type: "int16u" },
	{ id: 14, name: "SonyExposureTime2", type: "int16u" },
	{ id: 16, name: "ExposureTime", type: "rational32u" },
	{ id: 20, name: "SonyFNumber", type: "int16u" },
	{ id: 22, name: "SonyMaxApertureValue", type: "int16u" },
	{ id: 36, name: "SequenceImageNumber", type: "int32u" },
	{ id: 52, name: "ReleaseMode2", type: "int8u", print: labels1 },
	{ id: 62, name: "SonyImageWidthMax", type: "int16u" },
	{ id: 64, name: "SonyImageHeightMax", type: "int16u" },
	{ id: 66, name: "HighISONoiseReduction", type: "int8u", print: { 0: "Off", 1: "Low", 2: "Normal", 3: "High" } },
	{ id: 68, name: "LongExposureNoiseReduction", type: "int8u", print: { 0: "Off", 1: "On" } },
	{ id: 70, name: "PictureEffect2", type: "int8u", print: labels6 },
	{ id: 72, name: "ExposureProgram", type: "int8u", print: labels8 },
	{ id: 74, name: "CreativeStyle", type: "int8u", print: { 0: "Standard", 1: "Vivid", 2: "Neutral", 3: "Portrait", 4: "Landscape", 5: "B&W", 6: "Clear", 7: "Deep", 8: "Light", 9: "Sunset", 10: "Night View/Portrait", 11: "Autumn Leaves", 13: "Sepia", 15: "FL", 16: "VV2", 17: "IN", 18: "SH", 255: "Off" } },
	{ id: 82, name: "Sharpness", type: "int8s" },
	{ id: 90, name: "DistortionCorrParamsPresent", type: "int8u", print: { 0: "No", 1: "Yes" } },
	{ id: 91, name: "DistortionCorrection", type: "int8u", print: { 0: "None", 1: "Applied" } },
	{ id: 93, name: "LensFormat", type: "int8u", print: { 0: "Unknown", 1: "APS-C", 2: "Full-frame" } },
	{ id: 94, name: "LensMount", type: "int8u", print: { 0: "Unknown", 1: "A-mount", 2: "E-mount" } },
	{ id: 96, name: "LensType2", type: "int16u", print: labels9 },
	{ id: 98, name: "LensType", type: "int16u", print: labels10 },
	{ id: 100, name: "DistortionCorrParams", type: "int16s", count: 16 },
	{ id: 834, name: "LensZoomPosition", type: "int16u" },
	{ id: 842, name: "VignettingCorrParams", type: "int16s", count: 16 },
	{ id: 846, name: "LensZoomPosition", type: "int16u" },
	{ id: 848, name: "VignettingCorrParams", type: "int16s", count: 16 },
	{ id: 858, name: "LensZoomPosition", type: "int16u" },
	{ id: 860, name: "VignettingCorrParams", type: "int16s", count: 16 },
	{ id: 872, name: "VignettingCorrParams", type: "int16s", count: 16 },
	{ id: 892, name: "ChromaticAberrationCorrParams", type: "int16s", count: 32 },
	{ id: 900, name: "ChromaticAberrationCorrParams", type: "int16s", count: 32 },
	{ id: 924, name: "ChromaticAberrationCorrParams", type: "int16s", count: 32 },
	{ id: 944, name: "ChromaticAberrationCorrParams", type: "int16s", count: 32 },
	{ id: 952, name: "ChromaticAberrationCorrParams", type: "int16s", count: 32 }
], more.sonyTag9405b);

export const sonyTag9406 = defineTable('Sony::Tag9406', 'MakerNotes', 'Sony', [
	{ id: 5, name: "BatteryTemperature", type: "int8u" },
	{ id: 6, name: "BatteryLevelGrip1", type: "int8u" },
	{ id: 7, name: "BatteryLevel", type: "int8u" },
	{ id: 8, name: "BatteryLevelGrip2", type: "int8u" }
], more.sonyTag9406);

export const sonyTag9406b = defineTable('Sony::Tag9406b', 'MakerNotes', 'Sony', [
	{ id: 5, name: "BatteryLevel", type: "int8u" },
	{ id: 7, name: "BatteryLevel2", type: "int8u" }
], more.sonyTag9406b);

export const sonyTag940a = defineTable('Sony::Tag940a', 'MakerNotes', 'Sony', [
	{ id: 4, name: "AFPointsSelected", type: "int32u", print: { 0: "(none)", 30721: "Center Zone", 98844: "Right Zone", 262143: "(all LA-EA4)", 394688: "Left Zone", 2147483647: "(all)", 4294967295: "n/a" }, bits: labels14 }
], more.sonyTag940a);

export const sonyTag940c = defineTable('Sony::Tag940c', 'MakerNotes', 'Sony', [
	{ id: 8, name: "LensMount2", type: "int8u", print: { 0: "Unknown", 1: "A-mount (1)", 4: "E-mount", 5: "A-mount (5)" } },
	{ id: 9, name: "LensType3", type: "int16u", print: labels9 },
	{ id: 11, name: "CameraE-mountVersion", type: "int16u" },
	{ id: 13, name: "LensE-mountVersion", type: "int16u" },
	{ id: 20, name: "LensFirmwareVersion", type: "int16u" }
], more.sonyTag940c);

export const sonyAFInfo = defineTable('Sony::AFInfo', 'MakerNotes', 'Sony', [
	{ id: 2, name: "AFType", type: "int8u", print: { 1: "15-point", 2: "19-point", 3: "79-point" } },
	{ id: 4, name: "AFStatusActiveSensor", type: "int16s", print: { 0: "In Focus", "-32768": "Out of Focus" } },
	{ id: 5, name: "FocusMode", type: "int8u", print: { 0: "Manual", 2: "AF-S", 3: "AF-C", 4: "AF-A", 6: "DMF" } },
	{ id: 7, name: "AFPoint", type: "int8u", print: { 0: "Upper-left", 1: "Left", 2: "Lower-left", 3: "Far Left", 4: "Top (horizontal)", 5: "Near Right", 6: "Center (horizontal)", 7: "Near Left", 8: "Bottom (horizontal)", 9: "Top (vertical)", 10: "Center (vertical)", 11: "Bottom (vertical)", 12: "Far Right", 13: "Upper-right", 14: "Right", 15: "Lower-right", 16: "Upper-middle", 17: "Lower-middle" } },
	{ id: 7, name: "AFPoint", type: "int8u", print: { 0: "Upper Far Left", 1: "Upper-left (horizontal)", 2: "Far Left (horizontal)", 3: "Left (horizontal)", 4: "Lower Far Left", 5: "Lower-left (horizontal)", 6: "Upper-left (vertical)", 7: "Left (vertical)", 8: "Lower-left (vertical)", 9: "Far Left (vertical)", 10: "Top (horizontal)", 11: "Near Right", 12: "Center (horizontal)", 13: "Near Left", 14: "Bottom (horizontal)", 15: "Top (vertical)", 16: "Upper-middle", 17: "Center (vertical)", 18: "Lower-middle", 19: "Bottom (vertical)", 20: "Upper Far Right", 21: "Upper-right (horizontal)", 22: "Far Right (horizontal)", 23: "Right (horizontal)", 24: "Lower Far Right", 25: "Lower-right (horizontal)", 26: "Far Right (vertical)", 27: "Upper-right (vertical)", 28: "Right (vertical)", 29: "Lower-right (vertical)" } },
	{ id: 8, name: "AFPointInFocus", type: "int8u", print: { 0: "Upper-left", 1: "Left", 2: "Lower-left", 3: "Far Left", 4: "Top (horizontal)", 5: "Near Right", 6: "Center (horizontal)", 7: "Near Left", 8: "Bottom (horizontal)", 9: "Top (vertical)", 10: "Center (vertical)", 11: "Bottom (vertical)", 12: "Far Right", 13: "Upper-right", 14: "Right", 15: "Lower-right", 16: "Upper-middle", 17: "Lower-middle", 255: "(none)" } },
	{ id: 8, name: "AFPointInFocus", type: "int8u", print: { 0: "Upper Far Left", 1: "Upper-left (horizontal)", 2: "Far Left (horizontal)", 3: "Left (horizontal)", 4: "Lower Far Left", 5: "Lower-left (horizontal)", 6: "Upper-left (vertical)", 7: "Left (vertical)", 8: "Lower-left (vertical)", 9: "Far Left (vertical)", 10: "Top (horizontal)", 11: "Near Right", 12: "Center (horizontal)", 13: "Near Left", 14: "Bottom (horizontal)", 15: "Top (vertical)", 16: "Upper-middle", 17: "Center (vertical)", 18: "Lower-middle", 19: "Bottom (vertical)", 20: "Upper Far Right", 21: "Upper-right (horizontal)", 22: "Far Right (horizontal)", 23: "Right (horizontal)", 24: "Lower Far Right", 25: "Lower-right (horizontal)", 26: "Far Right (vertical)", 27: "Upper-right (vertical)", 28: "Right (vertical)", 29: "Lower-right (vertical)", 255: "(none)" } },
	{ id: 9, name: "AFPointAtShutterRelease", type: "int8u", print: { 0: "Upper-left", 1: "Left", 2: "Lower-left", 3: "Far Left", 4: "Top (horizontal)", 5: "Near Right", 6: "Center (horizontal)", 7: "Near Left", 8: "Bottom (horizontal)", 9: "Top (vertical)", 10: "Center (vertical)", 11: "Bottom (vertical)", 12: "Far Right", 13: "Upper-right", 14: "Right", 15: "Lower-right", 16: "Upper-middle", 17: "Lower-middle", 30: "(out of focus)" } },
	{ id: 9, name: "AFPointAtShutterRelease", type: "int8u", print: { 0: "Upper Far Left", 1: "Upper-left (horizontal)", 2: "Far Left (horizontal)", 3: "Left (horizontal)", 4: "Lower Far Left", 5: "Lower-left (horizontal)", 6: "Upper-left (vertical)", 7: "Left (vertical)", 8: "Lower-left (vertical)", 9: "Far Left (vertical)", 10: "Top (horizontal)", 11: "Near Right", 12: "Center (horizontal)", 13: "Near Left", 14: "Bottom (horizontal)", 15: "Top (vertical)", 16: "Upper-middle", 17: "Center (vertical)", 18: "Lower-middle", 19: "Bottom (vertical)", 20: "Upper Far Right", 21: "Upper-right (horizontal)", 22: "Far Right (horizontal)", 23: "Right (horizontal)", 24: "Lower Far Right", 25: "Lower-right (horizontal)", 26: "Far Right (vertical)", 27: "Upper-right (vertical)", 28: "Right (vertical)", 29: "Lower-right (vertical)", 30: "(out of focus)" } },
	{ id: 10, name: "AFAreaMode", type: "int8u", print: { 0: "Wide", 1: "Spot", 2: "Local", 3: "Zone" } },
	{ id: 11, name: "FocusMode", type: "int8u", print: { 0: "Manual", 2: "AF-S", 3: "AF-C", 4: "AF-A", 6: "DMF", 7: "AF-D" } },
	{ id: 16, name: "AFPointsUsed", type: "int8u", count: 10, print: { 0: "(none)" }, bits: { 0: "A5", 1: "A6", 2: "A7", 3: "B2", 4: "B3", 5: "B4", 6: "B5", 7: "B6", 8: "B7", 9: "B8", 10: "B9", 11: "B10", 12: "C1", 13: "C2", 14: "C3", 15: "C4", 16: "C5", 17: "C6", 18: "C7", 19: "C8", 20: "C9", 21: "C10", 22: "C11", 23: "D1", 24: "D2", 25: "D3", 26: "D4", 27: "D5", 28: "D6", 29: "D7", 30: "D8", 31: "D9", 32: "D10", 33: "D11", 34: "E1", 35: "E2", 36: "E3", 37: "E4", 38: "E5", 39: "E6", 40: "E7", 41: "E8", 42: "E9", 43: "E10", 44: "E11", 45: "F1", 46: "F2", 47: "F3", 48: "F4", 49: "F5", 50: "F6", 51: "F7", 52: "F8", 53: "F9", 54: "F10", 55: "F11", 56: "G1", 57: "G2", 58: "G3", 59: "G4", 60: "G5", 61: "G6", 62: "G7", 63: "G8", 64: "G9", 65: "G10", 66: "G11", 67: "H2", 68: "H3", 69: "H4", 70: "H5", 71: "H6", 72: "H7", 73: "H8", 74: "H9", 75: "H10", 76: "I5", 77: "I6", 78: "I7" } },
	{ id: 55, name: "AFPoint", type: "int8u", print: labels15 },
	{ id: 56, name: "AFPointInFocus", type: "int8u", print: labels15 },
	{ id: 57, name: "AFPointAtShutterRelease", type: "int8u", print: { 0: "B4", 1: "C4", 2: "D4", 3: "E4", 4: "F4", 5: "G4", 6: "H4", 7: "B3", 8: "C3", 9: "D3", 10: "E3", 11: "F3", 12: "G3", 13: "H3", 14: "B2", 15: "C2", 16: "D2", 17: "E2", 18: "F2", 19: "G2", 20: "H2", 21: "C1", 22: "D1", 23: "E1", 24: "F1", 25: "G1", 26: "A7 Vertical", 27: "A6 Vertical", 28: "A5 Vertical", 29: "C7 Vertical", 30: "C6 Vertical", 31: "C5 Vertical", 32: "E7 Vertical", 33: "E6 Center Vertical", 34: "E5 Vertical", 35: "G7 Vertical", 36: "G6 Vertical", 37: "G5 Vertical", 38: "I7 Vertical", 39: "I6 Vertical", 40: "I5 Vertical", 41: "A7", 42: "B7", 43: "C7", 44: "D7", 45: "E7", 46: "F7", 47: "G7", 48: "H7", 49: "I7", 50: "A6", 51: "B6", 52: "C6", 53: "D6", 54: "E6 Center", 55: "F6", 56: "G6", 57: "H6", 58: "I6", 59: "A5", 60: "B5", 61: "C5", 62: "D5", 63: "E5", 64: "F5", 65: "G5", 66: "H5", 67: "I5", 68: "C11", 69: "D11", 70: "E11", 71: "F11", 72: "G11", 73: "B10", 74: "C10", 75: "D10", 76: "E10", 77: "F10", 78: "G10", 79: "H10", 80: "B9", 81: "C9", 82: "D9", 83: "E9", 84: "F9", 85: "G9", 86: "H9", 87: "B8", 88: "C8", 89: "D8", 90: "E8", 91: "F8", 92: "G8", 93: "H8", 94: "E6 Center F2.8", 95: "(none)" } },
	{ id: 58, name: "AFAreaMode", type: "int8u", print: { 0: "Wide", 1: "Center", 2: "Flexible Spot", 3: "Zone", 4: "Expanded Flexible Spot" } },
	{ id: 59, name: "AFStatusActiveSensor", type: "int16s", print: { 0: "In Focus", "-32768": "Out of Focus" } },
	{ id: 67, name: "ExposureProgram", type: "int8u", print: labels8 },
	{ id: 80, name: "AFMicroAdj", type: "int8s" },
	{ id: 366, name: "AFPointsUsed", type: "int32u", print: { 0: "(none)" }, bits: labels14 },
	{ id: 381, name: "AFMicroAdj", type: "int8s" },
	{ id: 382, name: "ExposureProgram", type: "int8u", print: labels8 }
], more.sonyAFInfo);

export const sonyAFStatus15 = defineTable('Sony::AFStatus15', 'MakerNotes', 'Sony', [
	{ id: 0, name: "AFStatusUpper-left", type: "int16s", print: { 0: "In Focus", "-32768": "Out of Focus" } },
	{ id: 2, name: "AFStatusLeft", type: "int16s", print: { 0: "In Focus", "-32768": "Out of Focus" } },
	{ id: 4, name: "AFStatusLower-left", type: "int16s", print: { 0: "In Focus", "-32768": "Out of Focus" } },
	{ id: 6, name: "AFStatusFarLeft", type: "int16s", print: { 0: "In Focus", "-32768": "Out of Focus" } },
	{ id: 8, name: "AFStatusTopHorizontal", type: "int16s", print: { 0: "In Focus", "-32768": "Out of Focus" } },
	{ id: 10, name: "AFStatusNearRight", type: "int16s", print: { 0: "In Focus", "-32768": "Out of Focus" } },
	{ id: 12, name: "AFStatusCenterHorizontal", type: "int16s", print: { 0: "In Focus", "-32768": "Out of Focus" } },
	{ id: 14, name: "AFStatusNearLeft", type: "int16s", print: { 0: "In Focus", "-32768": "Out of Focus" } },
	{ id: 16, name: "AFStatusBottomHorizontal", type: "int16s", print: { 0: "In Focus", "-32768": "Out of Focus" } },
	{ id: 18, name: "AFStatusTopVertical", type: "int16s", print: { 0: "In Focus", "-32768": "Out of Focus" } },
	{ id: 20, name: "AFStatusCenterVertical", type: "int16s", print: { 0: "In Focus", "-32768": "Out of Focus" } },
	{ id: 22, name: "AFStatusBottomVertical", type: "int16s", print: { 0: "In Focus", "-32768": "Out of Focus" } },
	{ id: 24, name: "AFStatusFarRight", type: "int16s", print: { 0: "In Focus", "-32768": "Out of Focus" } },
	{ id: 26, name: "AFStatusUpper-right", type: "int16s", print: { 0: "In Focus", "-32768": "Out of Focus" } },
	{ id: 28, name: "AFStatusRight", type: "int16s", print: { 0: "In Focus", "-32768": "Out of Focus" } },
	{ id: 30, name: "AFStatusLower-right", type: "int16s", print: { 0: "In Focus", "-32768": "Out of Focus" } },
	{ id: 32, name: "AFStatusUpper-middle", type: "int16s", print: { 0: "In Focus", "-32768": "Out of Focus" } },
	{ id: 34, name: "AFStatusLower-middle", type: "int16s", print: { 0: "In Focus", "-32768": "Out of Focus" } }
], more.sonyAFStatus15);

export const sonyAFStatus19 = defineTable('Sony::AFStatus19', 'MakerNotes', 'Sony', [
	{ id: 0, name: "AFStatusUpperFarLeft", type: "int16s", print: { 0: "In Focus", "-32768": "Out of Focus" } },
	{ id: 2, name: "AFStatusUpper-leftHorizontal", type: "int16s", print: { 0: "In Focus", "-32768": "Out of Focus" } },
	{ id: 4, name: "AFStatusFarLeftHorizontal", type: "int16s", print: { 0: "In Focus", "-32768": "Out of Focus" } },
	{ id: 6, name: "AFStatusLeftHorizontal", type: "int16s", print: { 0: "In Focus", "-32768": "Out of Focus" } },
	{ id: 8, name: "AFStatusLowerFarLeft", type: "int16s", print: { 0: "In Focus", "-32768": "Out of Focus" } },
	{ id: 10, name: "AFStatusLower-leftHorizontal", type: "int16s", print: { 0: "In Focus", "-32768": "Out of Focus" } },
	{ id: 12, name: "AFStatusUpper-leftVertical", type: "int16s", print: { 0: "In Focus", "-32768": "Out of Focus" } },
	{ id: 14, name: "AFStatusLeftVertical", type: "int16s", print: { 0: "In Focus", "-32768": "Out of Focus" } },
	{ id: 16, name: "AFStatusLower-leftVertical", type: "int16s", print: { 0: "In Focus", "-32768": "Out of Focus" } },
	{ id: 18, name: "AFStatusFarLeftVertical", type: "int16s", print: { 0: "In Focus", "-32768": "Out of Focus" } },
	{ id: 20, name: "AFStatusTopHorizontal", type: "int16s", print: { 0: "In Focus", "-32768": "Out of Focus" } },
	{ id: 22, name: "AFStatusNearRight", type: "int16s", print: { 0: "In Focus", "-32768": "Out of Focus" } },
	{ id: 24, name: "AFStatusCenterHorizontal", type: "int16s", print: { 0: "In Focus", "-32768": "Out of Focus" } },
	{ id: 26, name: "AFStatusNearLeft", type: "int16s", print: { 0: "In Focus", "-32768": "Out of Focus" } },
	{ id: 28, name: "AFStatusBottomHorizontal", type: "int16s", print: { 0: "In Focus", "-32768": "Out of Focus" } },
	{ id: 30, name: "AFStatusTopVertical", type: "int16s", print: { 0: "In Focus", "-32768": "Out of Focus" } },
	{ id: 32, name: "AFStatusUpper-middle", type: "int16s", print: { 0: "In Focus", "-32768": "Out of Focus" } },
	{ id: 34, name: "AFStatusCenterVertical", type: "int16s", print: { 0: "In Focus", "-32768": "Out of Focus" } },
	{ id: 36, name: "AFStatusLower-middle", type: "int16s", print: { 0: "In Focus", "-32768": "Out of Focus" } },
	{ id: 38, name: "AFStatusBottomVertical", type: "int16s", print: { 0: "In Focus", "-32768": "Out of Focus" } },
	{ id: 40, name: "AFStatusUpperFarRight", type: "int16s", print: { 0: "In Focus", "-32768": "Out of Focus" } },
	{ id: 42, name: "AFStatusUpper-rightHorizontal", type: "int16s", print: { 0: "In Focus", "-32768": "Out of Focus" } },
	{ id: 44, name: "AFStatusFarRightHorizontal", type: "int16s", print: { 0: "In Focus", "-32768": "Out of Focus" } },
	{ id: 46, name: "AFStatusRightHorizontal", type: "int16s", print: { 0: "In Focus", "-32768": "Out of Focus" } },
	{ id: 48, name: "AFStatusLowerFarRight", type: "int16s", print: { 0: "In Focus", "-32768": "Out of Focus" } },
	{ id: 50, name: "AFStatusLower-rightHorizontal", type: "int16s", print: { 0: "In Focus", "-32768": "Out of Focus" } },
	{ id: 52, name: "AFStatusFarRightVertical", type: "int16s", print: { 0: "In Focus", "-32768": "Out of Focus" } },
	{ id: 54, name: "AFStatusUpper-rightVertical", type: "int16s", print: { 0: "In Focus", "-32768": "Out of Focus" } },
	{ id: 56, name: "AFStatusRightVertical", type: "int16s", print: { 0: "In Focus", "-32768": "Out of Focus" } },
	{ id: 58, name: "AFStatusLower-rightVertical", type: "int16s", print: { 0: "In Focus", "-32768": "Out of Focus" } }
], more.sonyAFStatus19);

export const sonyAFStatus79 = defineTable('Sony::AFStatus79', 'MakerNotes', 'Sony', [
	{ id: 0, name: "AFStatus_00_B4", type: "int16s", print: { 0: "In Focus", "-32768": "Out of Focus" } },
	{ id: 2, name: "AFStatus_01_C4", type: "int16s", print: { 0: "In Focus", "-32768": "Out of Focus" } },
	{ id: 4, name: "AFStatus_02_D4", type: "int16s", print: { 0: "In Focus", "-32768": "Out of Focus" } },
	{ id: 6, name: "AFStatus_03_E4", type: "int16s", print: { 0: "In Focus", "-32768": "Out of Focus" } },
	{ id: 8, name: "AFStatus_04_F4", type: "int16s", print: { 0: "In Focus", "-32768": "Out of Focus" } },
	{ id: 10, name: "AFStatus_05_G4", type: "int16s", print: { 0: "In Focus", "-32768": "Out of Focus" } },
	{ id: 12, name: "AFStatus_06_H4", type: "int16s", print: { 0: "In Focus", "-32768": "Out of Focus" } },
	{ id: 14, name: "AFStatus_07_B3", type: "int16s", print: { 0: "In Focus", "-32768": "Out of Focus" } },
	{ id: 16, name: "AFStatus_08_C3", type: "int16s", print: { 0: "In Focus", "-32768": "Out of Focus" } },
	{ id: 18, name: "AFStatus_09_D3", type: "int16s", print: { 0: "In Focus", "-32768": "Out of Focus" } },
	{ id: 20, name: "AFStatus_10_E3", type: "int16s", print: { 0: "In Focus", "-32768": "Out of Focus" } },
	{ id: 22, name: "AFStatus_11_F3", type: "int16s", print: { 0: "In Focus", "-32768": "Out of Focus" } },
	{ id: 24, name: "AFStatus_12_G3", type: "int16s", print: { 0: "In Focus", "-32768": "Out of Focus" } },
	{ id: 26, name: "AFStatus_13_H3", type: "int16s", print: { 0: "In Focus", "-32768": "Out of Focus" } },
	{ id: 28, name: "AFStatus_14_B2", type: "int16s", print: { 0: "In Focus", "-32768": "Out of Focus" } },
	{ id: 30, name: "AFStatus_15_C2", type: "int16s", print: { 0: "In Focus", "-32768": "Out of Focus" } },
	{ id: 32, name: "AFStatus_16_D2", type: "int16s", print: { 0: "In Focus", "-32768": "Out of Focus" } },
	{ id: 34, name: "AFStatus_17_E2", type: "int16s", print: { 0: "In Focus", "-32768": "Out of Focus" } },
	{ id: 36, name: "AFStatus_18_F2", type: "int16s", print: { 0: "In Focus", "-32768": "Out of Focus" } },
	{ id: 38, name: "AFStatus_19_G2", type: "int16s", print: { 0: "In Focus", "-32768": "Out of Focus" } },
	{ id: 40, name: "AFStatus_20_H2", type: "int16s", print: { 0: "In Focus", "-32768": "Out of Focus" } },
	{ id: 42, name: "AFStatus_21_C1", type: "int16s", print: { 0: "In Focus", "-32768": "Out of Focus" } },
	{ id: 44, name: "AFStatus_22_D1", type: "int16s", print: { 0: "In Focus", "-32768": "Out of Focus" } },
	{ id: 46, name: "AFStatus_23_E1", type: "int16s", print: { 0: "In Focus", "-32768": "Out of Focus" } },
	{ id: 48, name: "AFStatus_24_F1", type: "int16s", print: { 0: "In Focus", "-32768": "Out of Focus" } },
	{ id: 50, name: "AFStatus_25_G1", type: "int16s", print: { 0: "In Focus", "-32768": "Out of Focus" } },
	{ id: 52, name: "AFStatus_26_A7_Vertical", type: "int16s", print: { 0: "In Focus", "-32768": "Out of Focus" } },
	{ id: 54, name: "AFStatus_27_A6_Vertical", type: "int16s", print: { 0: "In Focus", "-32768": "Out of Focus" } },
	{ id: 56, name: "AFStatus_28_A5_Vertical", type: "int16s", print: { 0: "In Focus", "-32768": "Out of Focus" } },
	{ id: 58, name: "AFStatus_29_C7_Vertical", type: "int16s", print: { 0: "In Focus", "-32768": "Out of Focus" } },
	{ id: 60, name: "AFStatus_30_C6_Vertical", type: "int16s", print: { 0: "In Focus", "-32768": "Out of Focus" } },
	{ id: 62, name: "AFStatus_31_C5_Vertical", type: "int16s", print: { 0: "In Focus", "-32768": "Out of Focus" } },
	{ id: 64, name: "AFStatus_32_E7_Vertical", type: "int16s", print: { 0: "In Focus", "-32768": "Out of Focus" } },
	{ id: 66, name: "AFStatus_33_E6_Center_Vertical", type: "int16s", print: { 0: "In Focus", "-32768": "Out of Focus" } },
	{ id: 68, name: "AFStatus_34_E5_Vertical", type: "int16s", print: { 0: "In Focus", "-32768": "Out of Focus" } },
	{ id: 70, name: "AFStatus_35_G7_Vertical", type: "int16s", print: { 0: "In Focus", "-32768": "Out of Focus" } },
	{ id: 72, name: "AFStatus_36_G6_Vertical", type: "int16s", print: { 0: "In Focus", "-32768": "Out of Focus" } },
	{ id: 74, name: "AFStatus_37_G5_Vertical", type: "int16s", print: { 0: "In Focus", "-32768": "Out of Focus" } },
	{ id: 76, name: "AFStatus_38_I7_Vertical", type: "int16s", print: { 0: "In Focus", "-32768": "Out of Focus" } },
	{ id: 78, name: "AFStatus_39_I6_Vertical", type: "int16s", print: { 0: "In Focus", "-32768": "Out of Focus" } },
	{ id: 80, name: "AFStatus_40_I5_Vertical", type: "int16s", print: { 0: "In Focus", "-32768": "Out of Focus" } },
	{ id: 82, name: "AFStatus_41_A7", type: "int16s", print: { 0: "In Focus", "-32768": "Out of Focus" } },
	{ id: 84, name: "AFStatus_42_B7", type: "int16s", print: { 0: "In Focus", "-32768": "Out of Focus" } },
	{ id: 86, name: "AFStatus_43_C7", type: "int16s", print: { 0: "In Focus", "-32768": "Out of Focus" } },
	{ id: 88, name: "AFStatus_44_D7", type: "int16s", print: { 0: "In Focus", "-32768": "Out of Focus" } },
	{ id: 90, name: "AFStatus_45_E7", type: "int16s", print: { 0: "In Focus", "-32768": "Out of Focus" } },
	{ id: 92, name: "AFStatus_46_F7", type: "int16s", print: { 0: "In Focus", "-32768": "Out of Focus" } },
	{ id: 94, name: "AFStatus_47_G7", type: "int16s", print: { 0: "In Focus", "-32768": "Out of Focus" } },
	{ id: 96, name: "AFStatus_48_H7", type: "int16s", print: { 0: "In Focus", "-32768": "Out of Focus" } },
	{ id: 98, name: "AFStatus_49_I7", type: "int16s", print: { 0: "In Focus", "-32768": "Out of Focus" } },
	{ id: 100, name: "AFStatus_50_A6", type: "int16s", print: { 0: "In Focus", "-32768": "Out of Focus" } },
	{ id: 102, name: "AFStatus_51_B6", type: "int16s", print: { 0: "In Focus", "-32768": "Out of Focus" } },
	{ id: 104, name: "AFStatus_52_C6", type: "int16s", print: { 0: "In Focus", "-32768": "Out of Focus" } },
	{ id: 106, name: "AFStatus_53_D6", type: "int16s", print: { 0: "In Focus", "-32768": "Out of Focus" } },
	{ id: 108, name: "AFStatus_54_E6_Center", type: "int16s", print: { 0: "In Focus", "-32768": "Out of Focus" } },
	{ id: 110, name: "AFStatus_55_F6", type: "int16s", print: { 0: "In Focus", "-32768": "Out of Focus" } },
	{ id: 112, name: "AFStatus_56_G6", type: "int16s", print: { 0: "In Focus", "-32768": "Out of Focus" } },
	{ id: 114, name: "AFStatus_57_H6", type: "int16s", print: { 0: "In Focus", "-32768": "Out of Focus" } },
	{ id: 116, name: "AFStatus_58_I6", type: "int16s", print: { 0: "In Focus", "-32768": "Out of Focus" } },
	{ id: 118, name: "AFStatus_59_A5", type: "int16s", print: { 0: "In Focus", "-32768": "Out of Focus" } },
	{ id: 120, name: "AFStatus_60_B5", type: "int16s", print: { 0: "In Focus", "-32768": "Out of Focus" } },
	{ id: 122, name: "AFStatus_61_C5", type: "int16s", print: { 0: "In Focus", "-32768": "Out of Focus" } },
	{ id: 124, name: "AFStatus_62_D5", type: "int16s", print: { 0: "In Focus", "-32768": "Out of Focus" } },
	{ id: 126, name: "AFStatus_63_E5", type: "int16s", print: { 0: "In Focus", "-32768": "Out of Focus" } },
	{ id: 128, name: "AFStatus_64_F5", type: "int16s", print: { 0: "In Focus", "-32768": "Out of Focus" } },
	{ id: 130, name: "AFStatus_65_G5", type: "int16s", print: { 0: "In Focus", "-32768": "Out of Focus" } },
	{ id: 132, name: "AFStatus_66_H5", type: "int16s", print: { 0: "In Focus", "-32768": "Out of Focus" } },
	{ id: 134, name: "AFStatus_67_I5", type: "int16s", print: { 0: "In Focus", "-32768": "Out of Focus" } },
	{ id: 136, name: "AFStatus_68_C11", type: "int16s", print: { 0: "In Focus", "-32768": "Out of Focus" } },
	{ id: 138, name: "AFStatus_69_D11", type: "int16s", print: { 0: "In Focus", "-32768": "Out of Focus" } },
	{ id: 140, name: "AFStatus_70_E11", type: "int16s", print: { 0: "In Focus", "-32768": "Out of Focus" } },
	{ id: 142, name: "AFStatus_71_F11", type: "int16s", print: { 0: "In Focus", "-32768": "Out of Focus" } },
	{ id: 144, name: "AFStatus_72_G11", type: "int16s", print: { 0: "In Focus", "-32768": "Out of Focus" } },
	{ id: 146, name: "AFStatus_73_B10", type: "int16s", print: { 0: "In Focus", "-32768": "Out of Focus" } },
	{ id: 148, name: "AFStatus_74_C10", type: "int16s", print: { 0: "In Focus", "-32768": "Out of Focus" } },
	{ id: 150, name: "AFStatus_75_D10", type: "int16s", print: { 0: "In Focus", "-32768": "Out of Focus" } },
	{ id: 152, name: "AFStatus_76_E10", type: "int16s", print: { 0: "In Focus", "-32768": "Out of Focus" } },
	{ id: 154, name: "AFStatus_77_F10", type: "int16s", print: { 0: "In Focus", "-32768": "Out of Focus" } },
	{ id: 156, name: "AFStatus_78_G10", type: "int16s", print: { 0: "In Focus", "-32768": "Out of Focus" } },
	{ id: 158, name: "AFStatus_79_H10", type: "int16s", print: { 0: "In Focus", "-32768": "Out of Focus" } },
	{ id: 160, name: "AFStatus_80_B9", type: "int16s", print: { 0: "In Focus", "-32768": "Out of Focus" } },
	{ id: 162, name: "AFStatus_81_C9", type: "int16s", print: { 0: "In Focus", "-32768": "Out of Focus" } },
	{ id: 164, name: "AFStatus_82_D9", type: "int16s", print: { 0: "In Focus", "-32768": "Out of Focus" } },
	{ id: 166, name: "AFStatus_83_E9", type: "int16s", print: { 0: "In Focus", "-32768": "Out of Focus" } },
	{ id: 168, name: "AFStatus_84_F9", type: "int16s", print: { 0: "In Focus", "-32768": "Out of Focus" } },
	{ id: 170, name: "AFStatus_85_G9", type: "int16s", print: { 0: "In Focus", "-32768": "Out of Focus" } },
	{ id: 172, name: "AFStatus_86_H9", type: "int16s", print: { 0: "In Focus", "-32768": "Out of Focus" } },
	{ id: 174, name: "AFStatus_87_B8", type: "int16s", print: { 0: "In Focus", "-32768": "Out of Focus" } },
	{ id: 176, name: "AFStatus_88_C8", type: "int16s", print: { 0: "In Focus", "-32768": "Out of Focus" } },
	{ id: 178, name: "AFStatus_89_D8", type: "int16s", print: { 0: "In Focus", "-32768": "Out of Focus" } },
	{ id: 180, name: "AFStatus_90_E8", type: "int16s", print: { 0: "In Focus", "-32768": "Out of Focus" } },
	{ id: 182, name: "AFStatus_91_F8", type: "int16s", print: { 0: "In Focus", "-32768": "Out of Focus" } },
	{ id: 184, name: "AFStatus_92_G8", type: "int16s", print: { 0: "In Focus", "-32768": "Out of Focus" } },
	{ id: 186, name: "AFStatus_93_H8", type: "int16s", print: { 0: "In Focus", "-32768": "Out of Focus" } },
	{ id: 188, name: "AFStatus_94_E6_Center_F2-8", type: "int16s", print: { 0: "In Focus", "-32768": "Out of Focus" } }
], more.sonyAFStatus79);

export const sonyTag940e = defineTable('Sony::Tag940e', 'MakerNotes', 'Sony', [
	{ id: 6662, name: "TiffMeteringImageWidth", type: "int8u" },
	{ id: 6663, name: "TiffMeteringImageHeight", type: "int8u" },
	{ id: 6664, name: "TiffMeteringImage", type: "undef", count: 2640 }
], more.sonyTag940e);

export const sonyTag9416 = defineTable('Sony::Tag9416', 'MakerNotes', 'Sony', [
	{ id: 4, name: "SonyISO", type: "int16u" },
	{ id: 6, name: "StopsAboveBaseISO", type: "int16u" },
	{ id: 10, name: "SonyExposureTime2", type: "int16u" },
	{ id: 12, name: "ExposureTime", type: "rational32u" },
	{ id: 16, name: "SonyFNumber2", type: "int16u" },
	{ id: 18, name: "SonyMaxApertureValue", type: "int16u" },
	{ id: 29, name: "SequenceImageNumber", type: "int32u" },
	{ id: 43, name: "ReleaseMode2", type: "int8u", print: labels1 },
	{ id: 53, name: "ExposureProgram", type: "int8u", print: labels8 },
	{ id: 55, name: "CreativeStyle", type: "int8u", print: { 0: "Standard", 1: "Vivid", 2: "Neutral", 3: "Portrait", 4: "Landscape", 5: "B&W", 6: "Clear", 7: "Deep", 8: "Light", 9: "Sunset", 10: "Night View/Portrait", 11: "Autumn Leaves", 13: "Sepia", 15: "FL", 16: "VV2", 17: "IN", 18: "SH", 19: "FL2", 20: "FL3", 255: "Off" } },
	{ id: 72, name: "LensMount", type: "int8u", print: { 0: "Unknown", 1: "A-mount", 2: "E-mount", 3: "A-mount (3)" } },
	{ id: 73, name: "LensFormat", type: "int8u", print: { 0: "Unknown", 1: "APS-C", 2: "Full-frame" } },
	{ id: 74, name: "LensMount", type: "int8u", print: { 0: "Unknown", 1: "A-mount", 2: "E-mount" } },
	{ id: 75, name: "LensType2", type: "int16u", print: labels9 },
	{ id: 77, name: "LensType", type: "int16u", print: labels10 },
	{ id: 79, name: "DistortionCorrParams", type: "int16s", count: 16 },
	{ id: 112, name: "PictureProfile", type: "int8u", print: labels5 },
	{ id: 113, name: "FocalLength", type: "int16u" },
	{ id: 115, name: "MinFocalLength", type: "int16u" },
	{ id: 117, name: "MaxFocalLength", type: "int16u" },
	{ id: 1794, name: "VignettingCorrParams", type: "int16s", count: 32 },
	{ id: 1800, name: "VignettingCorrParams", type: "int16s", count: 32 },
	{ id: 1866, name: "APS-CSizeCapture", type: "int8u", print: { 0: "Off", 1: "On" } },
	{ id: 1871, name: "APS-CSizeCapture", type: "int8u", print: { 0: "Off", 1: "On" } },
	{ id: 2107, name: "ChromaticAberrationCorrParams", type: "int16s", count: 32 },
	{ id: 2115, name: "ChromaticAberrationCorrParams", type: "int16s", count: 32 },
	{ id: 2191, name: "VignettingCorrParams", type: "int16s", count: 16 },
	{ id: 2193, name: "VignettingCorrParams", type: "int16s", count: 16 },
	{ id: 2205, name: "VignettingCorrParams", type: "int16s", count: 32 },
	{ id: 2229, name: "APS-CSizeCapture", type: "int8u", print: { 0: "Off", 1: "On" } },
	{ id: 2231, name: "APS-CSizeCapture", type: "int8u", print: { 0: "Off", 1: "On" } },
	{ id: 2277, name: "APS-CSizeCapture", type: "int8u", print: { 0: "Off", 1: "On" } },
	{ id: 2324, name: "ChromaticAberrationCorrParams", type: "int16s", count: 32 },
	{ id: 2326, name: "ChromaticAberrationCorrParams", type: "int16s", count: 32 },
	{ id: 2373, name: "ChromaticAberrationCorrParams", type: "int16s", count: 32 }
], more.sonyTag9416);
